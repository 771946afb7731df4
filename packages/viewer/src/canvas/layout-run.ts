import type { Dataset } from '../model/dataset.js';
import { itemAt } from '../model/dataset.js';
import type { Point, Positions } from '../model/neighbourhood-layout.js';
import type { Filtered } from '../model/filters.js';
import type { LayoutJob, LayoutStep } from './layout-worker.js';

/** A layout under way. */
export interface LayoutRun {
  stop(): void;
}

/** How long a layout may run, in seconds. */
export const LAYOUT_LIMIT = 8;

/**
 * Lays out the visible nodes in a worker, starting from where they are, and keeps the result where it was on the map.
 * Reports every step and, once, its end: at rest, at the time limit, on error or when stopped.
 */
export function runLayout(
  dataset: Dataset,
  visible: Filtered,
  placeOf: (node: number) => Point,
  onStep: (positions: Positions) => void,
  onEnd: () => void,
): LayoutRun {
  const nodes = [...visible.nodes];
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const stop = (): void => {
    worker.terminate();
    onEnd();
  };
  worker.addEventListener('error', stop);
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onStep(new Map(data.positions.map((position, index) => [itemAt(nodes, index), position])));
    if (data.done) stop();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(layoutJob(dataset, visible, nodes, placeOf));
  return { stop };
}

function layoutJob(
  dataset: Dataset,
  visible: Filtered,
  nodes: readonly number[],
  placeOf: (node: number) => Point,
): LayoutJob {
  const order = new Map(nodes.map((node, index) => [node, index]));
  return {
    positions: nodes.map((node) => {
      const { x, y } = placeOf(node);
      return { x, y, size: 8 };
    }),
    edges: [...visible.edges].map((edge) => {
      const { source, target } = itemAt(dataset.edges, edge);
      return [order.get(source) ?? 0, order.get(target) ?? 0] as const;
    }),
    limit: LAYOUT_LIMIT * 1000,
  };
}
