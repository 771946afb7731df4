import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { Dataset } from './dataset.js';
import { itemAt, neighboursOf } from './dataset.js';

/** A place in the dataset's coordinates. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where nodes stand other than in the stored layout. */
export type Positions = ReadonlyMap<number, Point>;

/**
 * Lays opened neighbourhoods out for reading. The neighbours of the first node stand in two arcs beside it, evenly from
 * top to bottom, so that each has a line for its name, and in the order of their types; those of every further node
 * fan out from where it stands. Earlier ones never move for later ones: taking an expansion back restores the picture.
 */
export function layOutNeighbourhoods(dataset: Dataset, opened: readonly number[]): Positions {
  const places = new Map<number, Point>();
  const frame = frameOf(dataset);
  for (const node of opened) {
    const isFirst = places.size === 0;
    const centre = places.get(node) ?? freePlace(places, frame);
    places.set(node, centre);
    const fresh = byType(dataset, neighboursOf(dataset, node)).filter((own) => !places.has(own));
    const around = isFirst
      ? twoArcs(fresh.length, frame.radius)
      : fan(fresh.length, frame.radius, Math.atan2(centre.y - frame.y, centre.x - frame.x));
    fresh.forEach((own, index) => {
      const { x, y } = itemAt(around, index);
      places.set(own, { x: centre.x + x, y: centre.y + y });
    });
  }
  return places;
}

interface Frame extends Point {
  /** How far from its centre a neighbourhood reaches. */
  readonly radius: number;
}

// The middle of the stored layout, whose scale is kept so that the camera need not jump.
function frameOf({ nodes }: Dataset): Frame {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right] = extent(xs);
  const [bottom, top] = extent(ys);
  return {
    x: (left + right) / 2,
    y: (bottom + top) / 2,
    radius: Math.max(right - left, top - bottom, 1) / 4,
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((a, b) => Math.min(a, b), values[0] ?? 0),
    values.reduce((a, b) => Math.max(a, b), values[0] ?? 0),
  ];
}

function freePlace(places: Positions, frame: Frame): Point {
  if (places.size === 0) return { x: frame.x, y: frame.y };
  const [, right] = extent([...places.values()].map(({ x }) => x));
  return { x: right + 2 * frame.radius, y: frame.y };
}

function byType(dataset: Dataset, nodes: readonly number[]): readonly number[] {
  const rank = (node: number): number =>
    ENTITY_TYPE_NAMES.indexOf(itemAt(dataset.nodes, node).type);
  const degree = (node: number): number => itemAt(dataset.nodes, node).degree;
  return nodes.toSorted((a, b) => rank(a) - rank(b) || degree(b) - degree(a) || a - b);
}

// Down on the right, up again on the left. Few neighbours keep near the middle line.
function twoArcs(count: number, radius: number): readonly Point[] {
  const rightCount = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => {
    const isRight = index < rightCount;
    const length = isRight ? rightCount : count - rightCount;
    const order = isRight ? index : count - 1 - index;
    const height = radius * Math.min(1.2, 0.1 + 0.1 * length);
    const share = 1 - (2 * (order + 0.5)) / length;
    const bulge = Math.sqrt(1 - share * share);
    return { x: (isRight ? 1 : -1) * radius * (0.5 + 0.5 * bulge), y: share * height };
  });
}

function fan(count: number, radius: number, direction: number): readonly Point[] {
  const span = Math.min(Math.PI, 0.3 * count);
  return Array.from({ length: count }, (_, index) => {
    const angle = direction + span * ((index + 0.5) / count - 0.5);
    const reach = radius * (index % 2 === 0 ? 0.6 : 0.85);
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  });
}
