import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What the worker is given once: nodes with their positions, edges by index into them. */
export interface LayoutJob {
  readonly positions: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly (readonly [number, number])[];
  /** How long it may take, in milliseconds. */
  readonly limit: number;
}

/** What it answers after every slice of work. */
export interface LayoutStep {
  readonly positions: readonly { readonly x: number; readonly y: number }[];
  readonly done: boolean;
}

const SLICE = 10;
const MAX_SLICES = 60;
/** A slice that moves the nodes by less than this share of the picture, on average, is the last. */
const AT_REST = 0.0004;

/** What a worker has in place of a window; the page's own types don't know it. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<LayoutJob>) => void): void;
  postMessage(step: LayoutStep): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => {
  const graph = createLayoutGraph(data);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: true,
    gravity: 0.8,
    strongGravityMode: false,
    scalingRatio: 12,
  };
  const end = performance.now() + data.limit;
  for (let slice = 1; slice <= MAX_SLICES; slice++) {
    const before = readPositions(graph);
    forceAtlas2.assign(graph, { iterations: SLICE, settings });
    const after = readPositions(graph);
    const resting = movement(before, after) < AT_REST;
    const done = resting || slice === MAX_SLICES || performance.now() >= end;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    scope.postMessage({ positions: after, done });
    if (done) return;
  }
});

function createLayoutGraph({ positions, edges }: LayoutJob): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  positions.forEach((position, index) => graph.addNode(String(index), { ...position }));
  for (const [source, target] of edges) {
    if (source !== target) graph.addEdge(String(source), String(target));
  }
  return graph;
}

function readPositions(graph: MultiDirectedGraph): { x: number; y: number }[] {
  return graph.mapNodes((_, attributes) => {
    const { x, y } = attributes as { x: number; y: number };
    return { x, y };
  });
}

function movement(
  before: readonly { x: number; y: number }[],
  after: readonly { x: number; y: number }[],
): number {
  const xs = after.map((point) => point.x);
  const extent = Math.max(...xs) - Math.min(...xs) || 1;
  const moved = after.map((point, index) => {
    const old = before[index] ?? point;
    return Math.hypot(point.x - old.x, point.y - old.y);
  });
  return moved.reduce((sum, distance) => sum + distance, 0) / Math.max(1, moved.length) / extent;
}
