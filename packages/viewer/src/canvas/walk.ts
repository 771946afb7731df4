/** A node on screen, in pixels; y grows downwards. */
export interface Standing {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

/** Where an arrow key points. */
export type Heading = 'left' | 'right' | 'up' | 'down';

const HEADINGS: Readonly<Record<Heading, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The nearest node in a direction: within 60° of it, distance sideways counted double. Undefined at the rim. The order
 * of `others` decides between equals.
 */
export function walkTowards(
  from: Standing,
  heading: Heading,
  others: readonly Standing[],
): number | undefined {
  const [headX, headY] = HEADINGS[heading];
  let best: { readonly node: number; readonly cost: number } | undefined;
  for (const other of others) {
    const ahead = (other.x - from.x) * headX + (other.y - from.y) * headY;
    const aside = Math.abs((other.x - from.x) * headY - (other.y - from.y) * headX);
    if (other.node === from.node || ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { node: other.node, cost };
  }
  return best?.node;
}

/** The distance in pixels of a point from a straight line between two others. */
export function distanceToSegment(
  point: { readonly x: number; readonly y: number },
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared;
  const clamped = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - clamped * dx, point.y - a.y - clamped * dy);
}
