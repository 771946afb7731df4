import type { ArticleHeader } from '@liantu/ontology';
import type {
  EdgeAttributes,
  KnowledgeGraph,
  MergeRecord,
  NodeAttributes,
} from '../knowledge-graph.js';
import { byText } from '../order.js';
import { emptyGraph } from '../store/memory-store.js';
import type { Cypher } from './cypher.js';
import { READ_ARTICLES, READ_ENTITIES, READ_RELATIONSHIPS } from './statements.js';

interface Item {
  readonly key: string;
  readonly json: string;
}

interface Joint extends Item {
  readonly source: string;
  readonly target: string;
}

/** The graph that the database holds, as it was loaded. */
export async function readGraph(cypher: Cypher): Promise<KnowledgeGraph> {
  const graph = emptyGraph();
  const articles = (await cypher.run<Item>(READ_ARTICLES))
    .map(({ json }) => JSON.parse(json) as ArticleHeader)
    .sort(byText(({ id }) => id));
  const merges: MergeRecord[] = [];
  for (const { key, json } of (await cypher.run<Item>(READ_ENTITIES)).sort(byKey)) {
    const stored = JSON.parse(json) as { node: NodeAttributes; merges: MergeRecord[] };
    graph.addNode(key, stored.node);
    merges.push(...stored.merges);
  }
  for (const { key, source, target, json } of (await cypher.run<Joint>(READ_RELATIONSHIPS)).sort(
    byKey,
  )) {
    graph.addDirectedEdgeWithKey(key, source, target, JSON.parse(json) as EdgeAttributes);
  }
  graph.replaceAttributes({ articles, merges });
  return graph;
}

const byKey = byText(({ key }: Item) => key);
