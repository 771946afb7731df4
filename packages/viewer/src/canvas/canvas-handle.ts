import type { Signal } from '@preact/signals';
import { itemAt } from '../model/dataset.js';
import type { Point, Positions } from '../model/neighbourhood-layout.js';
import type { Page } from '../page.js';
import { isNarrow, motion } from '../page.js';
import type { Insets } from './fit-camera.js';
import type { Stage } from './stage.js';

/** What the controls beside the canvas may ask of it. */
export interface CanvasHandle {
  readonly stage: Signal<Stage | undefined>;
  /** Where a layout that was asked for put nodes; empty while they stand where the explorer put them. */
  readonly moved: Signal<Positions>;
  /** Node the keyboard stands on. */
  readonly cursor: Signal<number | undefined>;
  /** Whether the browser refused to draw. */
  readonly failed: Signal<boolean>;
}

/** Room that nodes keep clear of when the camera is fitted: for names at the sides and panels over the canvas. */
export function canvasInsets(page: Page): Insets {
  const width = document.getElementById('canvas')?.clientWidth ?? window.innerWidth;
  // Names point outwards in a neighbourhood and need more room beside it than on the map.
  const isMap = page.explorer.positions.peek().size === 0;
  const side = isMap ? Math.min(100, width * 0.14) : Math.min(170, width * 0.24);
  if (!isNarrow()) return { top: 40, right: side, bottom: 64, left: side };
  const isCovered = page.ui.sheet.peek() !== 'none';
  return { top: 24, right: side, bottom: isCovered ? window.innerHeight * 0.45 : 56, left: side };
}

/** Where each node stands: where a layout put it, else where its neighbourhood has it, else where it was stored. */
export function placesOf({ explorer }: Page, handle: CanvasHandle): (node: number) => Point {
  const moved = handle.moved.value;
  const positions = explorer.positions.value;
  return (node) => moved.get(node) ?? positions.get(node) ?? itemAt(explorer.dataset.nodes, node);
}

/** Shows everything that is on the canvas. */
export function fitAll(page: Page, stage: Stage, duration: number): void {
  stage.fit(page.explorer.filtered.value.nodes, canvasInsets(page), motion(duration));
}
