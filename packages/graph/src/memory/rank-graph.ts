import type { KnowledgeGraph } from '../knowledge-graph.js';
import { collapseGraph } from './collapse-graph.js';
import { louvain, pagerank } from './graph-algorithms.js';
import { seededRandom } from './seeded-random.js';

/** Fills in degree, PageRank and Louvain community; the order of nodes must be that of their keys. */
export function rankGraph(graph: KnowledgeGraph): void {
  if (graph.order === 0) return;
  const ties = collapseGraph(graph);
  const ranks = pagerank(ties, { getEdgeWeight: 'weight', maxIterations: 200 });
  const communities = renumber(
    louvain(ties, { getEdgeWeight: 'weight', rng: seededRandom(1) }),
    graph.nodes(),
  );
  graph.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    degree: graph.degree(key),
    pagerank: Number((ranks[key] ?? 0).toPrecision(6)),
    community: communities.get(key) ?? 0,
  }));
}

/** Numbers communities in the order in which the nodes, by key, first belong to them. */
function renumber(
  communities: Readonly<Record<string, number>>,
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const numbers = new Map<number, number>();
  return new Map(
    keys.map((key) => {
      const community = communities[key] ?? -1;
      if (!numbers.has(community)) numbers.set(community, numbers.size);
      return [key, numbers.get(community) ?? 0];
    }),
  );
}
