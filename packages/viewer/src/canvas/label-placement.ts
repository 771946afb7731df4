/** An axis-parallel rectangle in canvas pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that asks for room beside its node, or across its edge. */
export interface LabelRequest {
  /** Names the label in the result. */
  readonly id: string;
  readonly text: string;
  /** Measured width and line height in pixels. */
  readonly width: number;
  readonly height: number;
  /** Where it may lie, the best place first: its top left corner. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** Whether it may cover symbols where nothing else is free. */
  readonly mayCover: boolean;
}

/** A label that got its room. */
export interface PlacedLabel extends Box {
  readonly id: string;
  readonly text: string;
}

/** Room kept free around every label. */
const MARGIN_X = 3;
const MARGIN_Y = 1;
const CELL = 64;

/**
 * Gives labels room in the order given; one for which no place is free is left out. No two placed labels overlap, none
 * covers a symbol unless it may, and none leaves the canvas or enters what is reserved there for something else.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  symbols: readonly Box[],
  canvas: { readonly width: number; readonly height: number },
  reserved: readonly Box[] = [],
): readonly PlacedLabel[] {
  const labels = createBoxIndex();
  for (const box of reserved) labels.add(box);
  const obstacles = createBoxIndex();
  for (const symbol of symbols) obstacles.add(symbol);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const boxes = request.places
      .map((place) => ({ ...place, width: request.width, height: request.height }))
      .filter((box) => isOnCanvas(box, canvas) && !labels.overlaps(withMargin(box)));
    const box =
      boxes.find((own) => !obstacles.overlaps(own)) ?? (request.mayCover ? boxes[0] : undefined);
    if (!box) continue;
    labels.add(withMargin(box));
    placed.push({ ...box, id: request.id, text: request.text });
  }
  return placed;
}

/** Whether two boxes share an area. */
export function overlapBoxes(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Which side of its node a label tries first. */
export type Side = 'right' | 'left' | 'below';

/** Beside, below, above and at the four corners of a symbol: where a node's label may lie, the best place first. */
export function placesAround(
  node: { readonly x: number; readonly y: number; readonly radius: number },
  label: { readonly width: number; readonly height: number },
  first: Side = 'right',
): readonly { readonly x: number; readonly y: number }[] {
  const gap = node.radius + 4;
  const middle = node.y - label.height / 2;
  const right = { x: node.x + gap, y: middle };
  const left = { x: node.x - gap - label.width, y: middle };
  const below = { x: node.x - label.width / 2, y: node.y + gap - 1 };
  const above = { x: node.x - label.width / 2, y: node.y - gap - label.height + 1 };
  const corners = [gap * 0.75, -gap * 0.75 - label.height].flatMap((dy) => [
    { x: node.x + gap * 0.75, y: node.y + dy },
    { x: node.x - gap * 0.75 - label.width, y: node.y + dy },
  ]);
  if (first === 'below') return [below, above, right, left, ...corners];
  return [...(first === 'left' ? [left, right] : [right, left]), below, above, ...corners];
}

interface BoxIndex {
  add(box: Box): void;
  overlaps(box: Box): boolean;
}

function createBoxIndex(): BoxIndex {
  const cells = new Map<string, Box[]>();
  return {
    add(box) {
      for (const cell of cellsOf(box)) {
        const boxes = cells.get(cell);
        if (boxes) boxes.push(box);
        else cells.set(cell, [box]);
      }
    },
    overlaps(box) {
      return cellsOf(box).some((cell) => cells.get(cell)?.some((own) => overlapBoxes(own, box)));
    },
  };
}

function cellsOf({ x, y, width, height }: Box): readonly string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) {
      cells.push(`${column} ${row}`);
    }
  }
  return cells;
}

function withMargin({ x, y, width, height }: Box): Box {
  return {
    x: x - MARGIN_X,
    y: y - MARGIN_Y,
    width: width + 2 * MARGIN_X,
    height: height + 2 * MARGIN_Y,
  };
}

function isOnCanvas(
  box: Box,
  canvas: { readonly width: number; readonly height: number },
): boolean {
  return (
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= canvas.width &&
    box.y + box.height <= canvas.height
  );
}
