import { createHash } from 'node:crypto';
import { FACT_PROPERTIES } from '@liantu/ontology';
import type { ArticleHeader, EntityType, Predicate } from '@liantu/ontology';
import neo4j from 'neo4j-driver';
import type {
  EdgeAttributes,
  KnowledgeGraph,
  MergeRecord,
  NodeAttributes,
} from '../knowledge-graph.js';
import { latestFacts } from '../latest-facts.js';
import { byText, getOrCreate } from '../order.js';

/** One node or relationship as Neo4j is to hold it. */
export interface Row {
  readonly key: string;
  /** Equal in two rows that say the same, so that what is there already is not written again. */
  readonly fingerprint: string;
  /** Ours only, and those only that have a value: what others have set on the same node stays. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface RelationshipRow extends Row {
  readonly source: string;
  readonly target: string;
}

/** A graph as rows, by label or relationship type; rows in key order. */
export interface GraphRows {
  readonly articles: readonly Row[];
  readonly entities: ReadonlyMap<EntityType, readonly Row[]>;
  readonly relationships: ReadonlyMap<Predicate, readonly RelationshipRow[]>;
  readonly mentions: readonly RelationshipRow[];
}

/** The key of an article's node. */
export function articleKey(id: string): string {
  return `Article/${id}`;
}

/** What Neo4j is to hold of a graph. */
export function rowsOf(graph: KnowledgeGraph): GraphRows {
  const merges = mergesByNode(graph);
  const entities = new Map<EntityType, Row[]>();
  graph.forEachNode((key, node) => {
    getOrCreate(entities, node.type, () => []).push(entityRow(key, node, merges.get(key) ?? []));
  });
  const dates = new Map(
    graph.getAttribute('articles').map(({ id, publishedAt = '' }) => [id, publishedAt]),
  );
  const relationships = new Map<Predicate, RelationshipRow[]>();
  graph.forEachEdge((key, edge, source, target) => {
    const row = { ...edgeRow(key, edge, dates), source, target };
    getOrCreate(relationships, edge.predicate, () => []).push(row);
  });
  for (const rows of relationships.values()) rows.sort(byText(({ key }) => key));
  const articles = graph.getAttribute('articles').map(articleRow);
  return { articles, entities, relationships, mentions: mentionRows(graph) };
}

function mergesByNode(graph: KnowledgeGraph): ReadonlyMap<string, MergeRecord[]> {
  const merges = new Map<string, MergeRecord[]>();
  for (const merge of graph.getAttribute('merges')) {
    getOrCreate(merges, merge.node, () => []).push(merge);
  }
  return merges;
}

function articleRow(article: ArticleHeader): Row {
  const { id, title = null, source = null, publishedAt = null, uri } = article;
  return createRow(articleKey(id), {
    id,
    title,
    source,
    publishedAt,
    uri,
    json: JSON.stringify(article),
  });
}

function entityRow(key: string, node: NodeAttributes, merges: readonly MergeRecord[]): Row {
  return createRow(key, {
    name: node.name,
    aliases: node.aliases,
    code: node.code ?? null,
    ...factProperties(node),
    degree: neo4j.int(node.degree),
    pagerank: node.pagerank,
    community: neo4j.int(node.community),
    json: JSON.stringify({ node, merges }),
  });
}

/** The latest value of each fact as a property, with its unit and date. */
function factProperties(node: NodeAttributes): Record<string, unknown> {
  const latest = latestFacts(node.facts);
  return Object.fromEntries(
    FACT_PROPERTIES.flatMap((property) => {
      const fact = latest.get(property);
      return [
        [property, fact?.value ?? null],
        [`${property}_unit`, fact?.unit ?? null],
        [`${property}_date`, fact?.date ?? null],
      ];
    }),
  );
}

function edgeRow(key: string, edge: EdgeAttributes, dates: ReadonlyMap<string, string>): Row {
  return createRow(key, {
    modality: edge.modality,
    confidence: edge.confidence,
    title: edge.qualifiers.title ?? null,
    quotes: edge.evidence.map(({ quote }) => quote),
    articles: edge.evidence.map(({ article }) => article),
    dates: edge.evidence.map(({ article }) => dates.get(article) ?? ''),
    rules: edge.evidence.map(({ rule }) => rule),
    json: JSON.stringify(edge),
  });
}

function mentionRows(graph: KnowledgeGraph): RelationshipRow[] {
  const rows = new Map<string, { source: string; target: string; entities: string[] }>();
  graph.forEachNode((target, { members }) => {
    for (const { article, entity } of members) {
      const source = articleKey(article);
      const key = `${source} MENTIONS ${target}`;
      getOrCreate(rows, key, () => ({ source, target, entities: [] })).entities.push(entity);
    }
  });
  return [...rows].sort(byText(([key]) => key)).map(([key, { source, target, entities }]) => ({
    ...createRow(key, { entities }),
    source,
    target,
  }));
}

function createRow(key: string, properties: Readonly<Record<string, unknown>>): Row {
  const present: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) present[name] = value;
  const { json = '', ...rest } = present;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([key, rest]))
    .update(String(json))
    .digest('base64url')
    .slice(0, 22);
  present['fingerprint'] = fingerprint;
  return { key, fingerprint, properties: present };
}
