import { InvalidInputError, RELATIONS } from '@liantu/ontology';
import type { DocumentGraph, OwnName, Triple } from '@liantu/ontology';
import { MultiDirectedGraph } from 'graphology';
import { membersOf } from '../identity/cluster.js';
import type { ClusterReason } from '../identity/cluster.js';
import { keyNodes } from '../identity/key-nodes.js';
import type { KeyedCluster } from '../identity/key-nodes.js';
import type { Mentioned } from '../identity/reading.js';
import { resolveIdentity } from '../identity/resolve-identity.js';
import type {
  EdgeAttributes,
  GraphAttributes,
  KnowledgeGraph,
  Member,
  MergeRecord,
  NodeAttributes,
} from '../knowledge-graph.js';
import { byText, compareText, getOrCreate } from '../order.js';
import { layoutGraph } from './layout-graph.js';
import { rankGraph } from './rank-graph.js';
import { createEdge } from './create-edge.js';
import type { StatedTriple } from './create-edge.js';
import { createNode } from './create-node.js';

/** A decision of the user's on top of what the articles say. Kept for a later release: none is defined yet. */
export type CurationDecision = never;

export interface BuildOptions {
  /** What the user calls things: entities of these names are one, under the name and code given. Default none. */
  readonly names?: readonly OwnName[];
  /** The user's own decisions, in order. Default none. */
  readonly curation?: readonly CurationDecision[];
  /** Steps of the force layout; 0 leaves the nodes where their keys put them. Default: fewer for larger graphs. */
  readonly layoutIterations?: number;
}

/**
 * The knowledge graph of a set of document graphs, whatever their order; an empty graph for none. The same document
 * graph given twice counts once.
 *
 * @throws {InvalidInputError} where two different document graphs bear one article id.
 */
export function buildKnowledgeGraph(
  documents: Iterable<DocumentGraph>,
  options: BuildOptions = {},
): KnowledgeGraph {
  const graphs = sortDocuments(documents);
  const nodes = keyNodes(resolveIdentity(graphs, options.names));
  const graph: KnowledgeGraph = new MultiDirectedGraph<
    NodeAttributes,
    EdgeAttributes,
    GraphAttributes
  >();
  graph.replaceAttributes({
    articles: graphs.map(({ article }) => article),
    merges: nodes.flatMap(mergeRecords),
  });
  for (const node of nodes) graph.addNode(node.key, createNode(node));
  addEdges(graph, graphs, nodes);
  rankGraph(graph);
  layoutGraph(graph, options.layoutIterations);
  return graph;
}

function sortDocuments(documents: Iterable<DocumentGraph>): DocumentGraph[] {
  const byId = new Map<string, DocumentGraph>();
  for (const document of documents) {
    const { id } = document.article;
    const known = byId.get(id);
    if (known && JSON.stringify(known) !== JSON.stringify(document)) {
      throw new InvalidInputError(
        `buildKnowledgeGraph: two different document graphs bear the article id "${id}"; give each article its own id`,
      );
    }
    byId.set(id, document);
  }
  return [...byId.values()].sort(byText(({ article }) => article.id));
}

function addEdges(
  graph: KnowledgeGraph,
  graphs: readonly DocumentGraph[],
  nodes: readonly KeyedCluster[],
): void {
  const keys = new Map(
    nodes.flatMap(({ key, cluster }) => membersOf(cluster).map((m) => [m.entity, key] as const)),
  );
  const edges = new Map<string, { ends: readonly [string, string]; triples: StatedTriple[] }>();
  for (const { article, entities, triples } of graphs) {
    const byId = new Map(entities.map((entity) => [entity.id, keys.get(entity)!]));
    for (const triple of triples) {
      const ends = orderEnds(triple, byId.get(triple.subject), byId.get(triple.object));
      if (!ends) continue;
      const key = `${ends[0]} ${triple.predicate} ${ends[1]}`;
      getOrCreate(edges, key, () => ({ ends, triples: [] })).triples.push({ article, triple });
    }
  }
  for (const [key, { ends, triples }] of [...edges].sort(byText(([edge]) => edge))) {
    graph.addDirectedEdgeWithKey(key, ends[0], ends[1], createEdge(triples));
  }
}

/** The node keys at the ends of a triple's edge; none where they are one node, which says nothing. */
function orderEnds(
  { predicate }: Triple,
  subject: string | undefined,
  object: string | undefined,
): readonly [string, string] | undefined {
  if (subject === undefined || object === undefined || subject === object) return undefined;
  const swapped = RELATIONS[predicate].symmetric && compareText(subject, object) > 0;
  return swapped ? [object, subject] : [subject, object];
}

function mergeRecords({ key, cluster }: KeyedCluster): MergeRecord[] {
  return cluster.reasons.map(({ members, reason }: ClusterReason) => ({
    node: key,
    members: sortMembers(members),
    reason,
  }));
}

function sortMembers(members: readonly Mentioned[]): Member[] {
  return members
    .map(({ reading, entity }) => ({ article: reading.graph.article.id, entity: entity.id }))
    .sort((a, b) => compareText(a.article, b.article) || compareText(a.entity, b.entity));
}
