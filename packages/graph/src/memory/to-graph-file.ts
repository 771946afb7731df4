import type { GraphFile, GraphFileArticle, GraphFileEdge, GraphFileNode } from '../graph-file.js';
import type { EdgeSummary, NodeSummary, SummaryGraph } from '../knowledge-graph.js';

/** `graph.json` of a knowledge graph; `hashOf` names each article's own file. */
export function toGraphFile(graph: SummaryGraph, hashOf: (article: string) => string): GraphFile {
  const articles = graph.getAttribute('articles');
  const articleIndex = new Map(articles.map(({ id }, i) => [id, i]));
  const nodeIndex = new Map(graph.nodes().map((key, i) => [key, i]));
  return {
    format: 1,
    articles: articles.map(({ id, title, source, publishedAt, uri, chars }): GraphFileArticle => ({
      id,
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      uri,
      chars,
      hash: hashOf(id),
    })),
    nodes: graph.mapNodes((key, attributes) => toFileNode(key, attributes, articleIndex)),
    edges: graph.mapEdges((_key, attributes, source, target) =>
      toFileEdge(
        attributes,
        nodeIndex.get(source) ?? -1,
        nodeIndex.get(target) ?? -1,
        articleIndex,
      ),
    ),
  };
}

function toFileNode(
  key: string,
  node: NodeSummary,
  articleIndex: ReadonlyMap<string, number>,
): GraphFileNode {
  return {
    key,
    type: node.type,
    name: node.name,
    aliases: node.aliases,
    ...(node.code === undefined ? {} : { code: node.code }),
    x: node.x,
    y: node.y,
    degree: node.degree,
    pagerank: node.pagerank,
    community: node.community,
    members: node.members.map(({ article, entity }) => [articleIndex.get(article) ?? -1, entity]),
    facts: node.facts.map((fact) => ({
      property: fact.property,
      value: fact.value,
      ...(fact.unit === undefined ? {} : { unit: fact.unit }),
      ...(fact.date === undefined ? {} : { date: fact.date }),
      modality: fact.modality,
      confidence: fact.confidence,
      article: articleIndex.get(fact.article) ?? -1,
    })),
  };
}

function toFileEdge(
  edge: EdgeSummary,
  source: number,
  target: number,
  articleIndex: ReadonlyMap<string, number>,
): GraphFileEdge {
  return {
    source,
    target,
    predicate: edge.predicate,
    modality: edge.modality,
    confidence: edge.confidence,
    qualifiers: edge.qualifiers,
    articles: edge.articles.map((id) => articleIndex.get(id) ?? -1),
  };
}
