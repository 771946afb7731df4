import { MultiDirectedGraph } from 'graphology';
import type {
  EdgeAttributes,
  GraphAttributes,
  KnowledgeGraph,
  NodeAttributes,
} from '../knowledge-graph.js';
import { listDistrictChain } from '../query/district-chain.js';
import { listNeighbours } from '../query/neighbours.js';
import { findShortestPath } from '../query/shortest-path.js';
import type { GraphStore, LoadReport, StoreCounts } from './graph-store.js';

/** A graph store in memory, empty at first. */
export function createMemoryStore(): GraphStore {
  let held = emptyGraph();
  return {
    load: async (graph) => {
      const report = reportChange(held, graph);
      held = graph.copy();
      return report;
    },
    read: async () => held.copy(),
    count: async () => countGraph(held),
    neighbours: async (key) => listNeighbours(held, key),
    districtChain: async (key) => listDistrictChain(held, key),
    shortestPath: async (from, to) => findShortestPath(held, from, to),
    close: async () => {
      held = emptyGraph();
    },
  };
}

/** A knowledge graph of no article. */
export function emptyGraph(): KnowledgeGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({ articles: [], merges: [] });
  return graph;
}

/** How much a graph holds. */
export function countGraph(graph: KnowledgeGraph): StoreCounts {
  return {
    articles: graph.getAttribute('articles').length,
    nodes: graph.order,
    edges: graph.size,
  };
}

function reportChange(before: KnowledgeGraph, after: KnowledgeGraph): LoadReport {
  return { written: countNew(before, after), removed: countGone(before, after) };
}

/** How much of `after` is new or other than it was. */
function countNew(before: KnowledgeGraph, after: KnowledgeGraph): StoreCounts {
  const known = new Map(before.getAttribute('articles').map((article) => [article.id, article]));
  return {
    articles: after
      .getAttribute('articles')
      .filter((article) => !isSame(known.get(article.id), article)).length,
    nodes: after.filterNodes(
      (key, node) => !before.hasNode(key) || !isSame(before.getNodeAttributes(key), node),
    ).length,
    edges: after.filterEdges(
      (key, edge) => !before.hasEdge(key) || !isSame(before.getEdgeAttributes(key), edge),
    ).length,
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function countGone(before: KnowledgeGraph, after: KnowledgeGraph): StoreCounts {
  const ids = new Set(after.getAttribute('articles').map(({ id }) => id));
  return {
    articles: before.getAttribute('articles').filter(({ id }) => !ids.has(id)).length,
    nodes: before.filterNodes((key) => !after.hasNode(key)).length,
    edges: before.filterEdges((key) => !after.hasEdge(key)).length,
  };
}
