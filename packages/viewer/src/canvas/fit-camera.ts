import type { CameraPosition } from '../model/address.js';

/** Pixels on each side of the canvas that nodes should keep clear of. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The closest the camera goes when it is asked to show few nodes. */
const CLOSEST = 0.12;

/**
 * The camera that shows all points between the insets. `framed` are their positions in sigma's framed coordinates,
 * `pixelsPerUnit` how many pixels a framed unit measures at ratio 1. Undefined where there is nothing to show.
 */
export function fitCamera(
  framed: readonly Point[],
  pixelsPerUnit: number,
  canvas: { readonly width: number; readonly height: number },
  insets: Insets,
): CameraPosition | undefined {
  if (framed.length === 0) return undefined;
  const [left, right] = extent(framed.map((point) => point.x));
  const [bottom, top] = extent(framed.map((point) => point.y));
  const room = {
    width: Math.max(80, canvas.width - insets.left - insets.right),
    height: Math.max(80, canvas.height - insets.top - insets.bottom),
  };
  const ratio = Math.max(
    CLOSEST,
    ((right - left) * pixelsPerUnit) / room.width,
    ((top - bottom) * pixelsPerUnit) / room.height,
  );
  // The middle of the free room, not of the canvas, is where the middle of the points should be.
  const unitsPerPixel = ratio / pixelsPerUnit;
  return {
    x: (left + right) / 2 + ((insets.right - insets.left) / 2) * unitsPerPixel,
    y: (bottom + top) / 2 + ((insets.top - insets.bottom) / 2) * unitsPerPixel,
    ratio,
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}
