import type { SummaryGraph } from '../knowledge-graph.js';
import { compareText } from '../order.js';
import { assertNode } from './neighbours.js';

/**
 * The keys of the nodes on a shortest path between two nodes, both included, whichever way its edges point; of several
 * the first in key order. `undefined` where the two are not joined.
 *
 * @throws {NotFoundError} where the graph has not both nodes.
 */
export function findShortestPath(
  graph: SummaryGraph,
  from: string,
  to: string,
): string[] | undefined {
  assertNode(graph, from, 'findShortestPath');
  assertNode(graph, to, 'findShortestPath');
  const distances = distancesTo(graph, to, from);
  if (!distances.has(from)) return undefined;
  const path = [from];
  for (let at = from; at !== to; path.push(at)) at = nextTowards(graph, at, distances);
  return path;
}

/** How far nodes are from `target`, as far out as `until` stands. */
function distancesTo(
  graph: SummaryGraph,
  target: string,
  until: string,
): ReadonlyMap<string, number> {
  const distances = new Map([[target, 0]]);
  // A map grows while it is walked: nearest first.
  for (const [node, distance] of distances) {
    if (node === until) break;
    graph.forEachNeighbor(node, (near) => {
      if (!distances.has(near)) distances.set(near, distance + 1);
    });
  }
  return distances;
}

function nextTowards(
  graph: SummaryGraph,
  at: string,
  distances: ReadonlyMap<string, number>,
): string {
  const nearer = (distances.get(at) ?? 0) - 1;
  const [next] = graph
    .filterNeighbors(at, (near) => distances.get(near) === nearer)
    .sort(compareText);
  return next!;
}
