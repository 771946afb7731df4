import type { KnowledgeGraph } from '../knowledge-graph.js';
import { collapseGraph } from './collapse-graph.js';
import { forceAtlas2 } from './graph-algorithms.js';
import { hashText, seededRandom } from './seeded-random.js';

/** Above this many nodes the layout trades some accuracy for speed. */
const LARGE_ORDER = 2_000;
/** Half the side of the square on which nodes start. */
const EXTENT = 500;
/** How many moves of single nodes are made in all before positions are final. */
const WORK = 800_000;

/** Fills in positions (ForceAtlas2), the same for the same graph, rounded to a thousandth. */
export function layoutGraph(graph: KnowledgeGraph, iterations?: number): void {
  if (graph.order === 0) return;
  const steps = iterations ?? defaultIterations(graph.order);
  const simple = collapseGraph(graph);
  simple.updateEachNodeAttributes((key) => startingPoint(key));
  if (steps > 0) {
    forceAtlas2.assign(simple, {
      iterations: steps,
      getEdgeWeight: null,
      settings: {
        ...forceAtlas2.inferSettings(simple),
        ...(graph.order > LARGE_ORDER ? { barnesHutTheta: 1.2 } : {}),
      },
    });
  }
  graph.updateEachNodeAttributes((key, attributes) => {
    const { x, y } = simple.getNodeAttributes(key);
    return { ...attributes, x: round(x), y: round(y) };
  });
}

function defaultIterations(order: number): number {
  return Math.max(100, Math.min(500, Math.round(WORK / order)));
}

/** Where a node starts: told by its key alone, so that a neighbour's coming or going does not move it. */
function startingPoint(key: string): { x: number; y: number } {
  const random = seededRandom(hashText(key));
  return { x: (random() * 2 - 1) * EXTENT, y: (random() * 2 - 1) * EXTENT };
}

function round(value: number): number {
  // Adding zero turns -0, which JSON writes as 0, into the 0 that is read back.
  return Math.round(value * 1000) / 1000 + 0;
}
