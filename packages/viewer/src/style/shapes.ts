import type { EntityType } from '@liantu/ontology';

/** The shapes a node may have; the canvas draws them by this number. */
export const SHAPES = [
  'square',
  'rounded',
  'triangle',
  'circle',
  'hexagon',
  'diamond',
  'pentagon',
  'ring',
  'flag',
  'star',
] as const;

export type Shape = (typeof SHAPES)[number];

/** The shape of each type, so that colour never tells alone. */
export const TYPE_SHAPES: Readonly<Record<EntityType, Shape>> = {
  District: 'square',
  Park: 'rounded',
  Project: 'triangle',
  Enterprise: 'circle',
  Industry: 'hexagon',
  Product: 'diamond',
  Institution: 'pentagon',
  Person: 'ring',
  Programme: 'flag',
  Honour: 'star',
};

/** The number of a type's shape in {@link SHAPES}. */
export function shapeIndex(type: EntityType): number {
  return SHAPES.indexOf(TYPE_SHAPES[type]);
}

/** The shapes as SVG paths in a 16 × 16 box, for legends and lists; the canvas has the same outlines. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  square: 'M2.5 2.5h11v11h-11z',
  rounded:
    'M6 2.5h4a3.5 3.5 0 0 1 3.5 3.5v4a3.5 3.5 0 0 1-3.5 3.5H6A3.5 3.5 0 0 1 2.5 10V6A3.5 3.5 0 0 1 6 2.5z',
  triangle: polygon(3, 7.6, 0, 1.3),
  circle: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  hexagon: polygon(6, 6.9, Math.PI / 6),
  diamond: polygon(4, 6.4),
  pentagon: polygon(5, 6.8, 0, 0.4),
  ring: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 3.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z',
  flag: polygon(3, 7.6, Math.PI, -1.3),
  star: star(7.4, 3.4, 0.5),
};

function polygon(corners: number, radius: number, turn = 0, shift = 0): string {
  const points = Array.from({ length: corners }, (_, index) =>
    point(radius, turn + (index * 2 * Math.PI) / corners, shift),
  );
  return `M${points.join('L')}z`;
}

function star(outer: number, inner: number, shift: number): string {
  const points = Array.from({ length: 10 }, (_, index) =>
    point(index % 2 === 0 ? outer : inner, (index * Math.PI) / 5, shift),
  );
  return `M${points.join('L')}z`;
}

function point(radius: number, angle: number, shift: number): string {
  const x = 8 + radius * Math.sin(angle);
  const y = 8 + shift - radius * Math.cos(angle);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
