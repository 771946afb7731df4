import type { CanvasColours } from '../style/palette.js';
import { mixColours } from '../style/palette.js';
import type { PlacedLabel } from './label-placement.js';

/** The fonts of the page, Chinese ones named, so that canvas and panels agree. */
export const FONT_STACK =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** How a label is written. */
export interface LabelLook {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

/** A label with its look and colours, ready to be drawn. */
export interface DrawnLabel extends PlacedLabel {
  readonly look: LabelLook;
  readonly colour: string;
  /** Whether it stands on a plate rather than in a halo. */
  readonly plate: boolean;
}

/** Gives the width of a text in pixels. */
export type MeasureText = (text: string, look: LabelLook) => number;

/** Line height of a label relative to its size. */
export const LINE_HEIGHT = 1.35;

const HALO = 3;
const PLATE_PADDING = 6;

/** Measures with the canvas itself and remembers what it measured. */
export function createMeasureText(context: CanvasRenderingContext2D): MeasureText {
  const widths = new Map<string, number>();
  return (text, look) => {
    const key = `${look.weight} ${look.size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(look);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

/** Draws labels in their boxes; halos take the colour of the canvas. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly DrawnLabel[],
  colours: CanvasColours,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  for (const label of labels) {
    if (label.plate) drawPlate(context, label, colours);
    drawText(context, label, colours);
  }
}

/** Draws the rings of focus and keyboard position around nodes. */
export function drawRing(
  context: CanvasRenderingContext2D,
  node: { readonly x: number; readonly y: number; readonly radius: number },
  colour: string,
  dashed: boolean,
): void {
  context.beginPath();
  context.arc(node.x, node.y, node.radius, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.setLineDash(dashed ? [4, 3] : []);
  context.stroke();
  context.setLineDash([]);
}

function drawPlate(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: DrawnLabel,
  colours: CanvasColours,
): void {
  context.beginPath();
  context.roundRect(x - PLATE_PADDING + 2, y - 2, width + 2 * PLATE_PADDING - 4, height + 4, 5);
  context.fillStyle = colours.panel;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = mixColours(colours.edge, colours.panel, 0.6);
  context.stroke();
}

function drawText(
  context: CanvasRenderingContext2D,
  { x, y, height, text, look, colour, plate }: DrawnLabel,
  colours: CanvasColours,
): void {
  context.font = fontOf(look);
  const middle = y + height / 2 + 0.5;
  if (!plate) {
    context.lineWidth = 2 * HALO;
    context.strokeStyle = colours.canvas;
    context.strokeText(text, x, middle);
  }
  context.fillStyle = colour;
  context.fillText(text, x, middle);
}

function fontOf({ size, weight }: LabelLook): string {
  return `${weight} ${size}px ${FONT_STACK}`;
}
