import { InvalidInputError } from '@liantu/ontology';
import { MultiDirectedGraph } from 'graphology';
import type { GraphFile, GraphFileArticle, GraphFileNode } from '../graph-file.js';
import type { EdgeSummary, NodeSummary, SummaryGraph } from '../knowledge-graph.js';

/**
 * The graph that a `graph.json` holds, keyed as it was built; the inverse of `toGraphFile`.
 *
 * @throws {InvalidInputError} where an index points outside the file.
 */
export function graphFromFile(file: GraphFile): SummaryGraph {
  const graph: SummaryGraph = new MultiDirectedGraph<
    NodeSummary,
    EdgeSummary,
    { articles: readonly GraphFileArticle[] }
  >();
  graph.setAttribute('articles', file.articles);
  for (const node of file.nodes) graph.addNode(node.key, toSummary(node, file.articles));
  for (const { source, target, articles, ...rest } of file.edges) {
    const [subject, object] = [at(file.nodes, source).key, at(file.nodes, target).key];
    graph.addDirectedEdgeWithKey(`${subject} ${rest.predicate} ${object}`, subject, object, {
      ...rest,
      articles: articles.map((index) => at(file.articles, index).id),
    });
  }
  return graph;
}

function toSummary(
  { key: _key, members, facts, ...rest }: GraphFileNode,
  articles: readonly GraphFileArticle[],
): NodeSummary {
  return {
    ...rest,
    members: members.map(([index, entity]) => ({ article: at(articles, index).id, entity })),
    facts: facts.map((fact) => {
      const { id, publishedAt = '' } = at(articles, fact.article);
      return { ...fact, article: id, publishedAt };
    }),
  };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) {
    throw new InvalidInputError(
      `graphFromFile: index ${index} points outside the file (${items.length} items); build graph.json again`,
    );
  }
  return item;
}
