import type { KnowledgeGraph } from '../knowledge-graph.js';
import { collapseGraph } from './collapse-graph.js';
import { assignForceLayout } from './force-layout.js';
import type { ForceSettings } from './force-layout.js';
import { forceAtlas2 } from './graph-algorithms.js';
import { hashText, seededRandom } from './seeded-random.js';

/** Above this many nodes far ones push as one. */
const LARGE_ORDER = 1_000;
/** How far, in widths of what they fill: coarser than the library's default. */
const LARGE_THETA = 1.2;
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
  if (steps > 0 && graph.order > LARGE_ORDER) {
    assignForceLayout(simple, steps, {
      ...forceSettings(graph.order),
      barnesHutTheta: LARGE_THETA,
    });
  } else if (steps > 0) {
    const settings = { ...forceSettings(graph.order), strongGravityMode: true };
    forceAtlas2.assign(simple, { iterations: steps, getEdgeWeight: null, settings });
  }
  graph.updateEachNodeAttributes((key, attributes) => {
    const { x, y } = simple.getNodeAttributes(key);
    return { ...attributes, x: round(x), y: round(y) };
  });
}

/** What the library infers for a graph of this many nodes. */
function forceSettings(order: number): Omit<ForceSettings, 'barnesHutTheta'> {
  return { scalingRatio: 10, gravity: 0.05, slowDown: 1 + Math.log(order) };
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
