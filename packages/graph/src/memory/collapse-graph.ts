import { UndirectedGraph } from 'graphology';
import { compareText } from '../order.js';
import type { KnowledgeGraph } from '../knowledge-graph.js';

/** How many edges join two nodes, in either direction. */
export interface Tie {
  weight: number;
}

/** A graph with one undirected edge for each pair of joined nodes, for measures that know no parallel edges. */
export function collapseGraph(
  graph: KnowledgeGraph,
): UndirectedGraph<{ x: number; y: number }, Tie> {
  const simple = new UndirectedGraph<{ x: number; y: number }, Tie>();
  graph.forEachNode((key) => simple.addNode(key, { x: 0, y: 0 }));
  graph.forEachEdge((_key, _attributes, source, target) => {
    const [a, b] = compareText(source, target) < 0 ? [source, target] : [target, source];
    simple.updateUndirectedEdgeWithKey(`${a} ${b}`, a, b, ({ weight = 0 }) => ({
      weight: weight + 1,
    }));
  });
  return simple;
}
