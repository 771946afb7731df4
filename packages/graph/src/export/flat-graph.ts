import { ENTITY_TYPES, FACTS, FACT_PROPERTIES, RELATIONS } from '@liantu/ontology';
import type { FactProperty } from '@liantu/ontology';
import type {
  ArticleSummary,
  EdgeAttributes,
  EdgeSummary,
  FactSummary,
  NodeSummary,
  SourcedEvidence,
  SummaryGraph,
} from '../knowledge-graph.js';
import { latestFacts } from '../latest-facts.js';

/** What a table cell may hold; `undefined` leaves it empty. */
export type Cell = string | number | undefined;

export interface Column {
  readonly name: string;
  readonly kind: 'string' | 'integer' | 'double';
}

/** A node or an edge as one row of a table; cells are in the order of the columns. */
export interface FlatNode {
  readonly key: string;
  readonly node: NodeSummary;
  readonly cells: readonly Cell[];
}

export interface FlatEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly edge: EdgeSummary;
  readonly cells: readonly Cell[];
}

const text = (name: string): Column => ({ name, kind: 'string' });

/** Columns of nodes. Lists are joined by line breaks; a fact's column holds its latest value, `facts` all of them. */
export const NODE_COLUMNS: readonly Column[] = [
  text('type'),
  text('type_zh'),
  text('name'),
  text('aliases'),
  text('code'),
  ...FACT_PROPERTIES.flatMap((property): Column[] =>
    FACTS[property].kind === 'amount'
      ? [{ name: property, kind: 'double' }, text(`${property}_unit`)]
      : [{ name: property, kind: FACTS[property].kind === 'area' ? 'double' : 'string' }],
  ),
  text('status_date'),
  text('facts'),
  text('articles'),
  { name: 'degree', kind: 'integer' },
  { name: 'pagerank', kind: 'double' },
  { name: 'community', kind: 'integer' },
];

/**
 * Columns of edges. The lists from `quotes` on are joined by line breaks and run side by side, one line an item of
 * evidence; without evidence at hand they name the articles only.
 */
export const EDGE_COLUMNS: readonly Column[] = [
  text('predicate'),
  text('predicate_zh'),
  text('modality'),
  { name: 'confidence', kind: 'double' },
  text('title'),
  text('quotes'),
  text('articles'),
  text('dates'),
  text('sources'),
  text('rules'),
];

/** The nodes as rows, in the order of the graph. */
export function* flattenNodes(graph: SummaryGraph): Generator<FlatNode> {
  for (const { node: key, attributes: node } of graph.nodeEntries()) {
    yield { key, node, cells: nodeCells(node) };
  }
}

/** The edges as rows, in the order of the graph. */
export function* flattenEdges(graph: SummaryGraph): Generator<FlatEdge> {
  const articles = new Map(graph.getAttribute('articles').map((article) => [article.id, article]));
  for (const { edge: key, attributes: edge, source, target } of graph.edgeEntries()) {
    yield { key, source, target, edge, cells: edgeCells(edge, articles) };
  }
}

function nodeCells(node: NodeSummary): Cell[] {
  const latest = latestFacts(node.facts);
  return [
    node.type,
    ENTITY_TYPES[node.type].label.zh,
    node.name,
    joinLines(node.aliases),
    node.code,
    ...FACT_PROPERTIES.flatMap((property) => factCells(property, latest.get(property))),
    latest.get('status')?.date,
    joinLines(node.facts.map(describeFact)),
    joinLines([...new Set(node.members.map(({ article }) => article))]),
    node.degree,
    node.pagerank,
    node.community,
  ];
}

function factCells(property: FactProperty, fact: FactSummary | undefined): Cell[] {
  return FACTS[property].kind === 'amount' ? [fact?.value, fact?.unit] : [fact?.value];
}

/** `总投资 3380000000 CNY planned [2024-10-21 d01]` */
function describeFact(fact: FactSummary): string {
  const { property, value, unit = '', date = '', modality, publishedAt, article } = fact;
  const said = [
    FACTS[property].label.zh,
    value,
    unit,
    date,
    modality === 'planned' ? modality : '',
  ];
  const source = [publishedAt, article].filter((part) => part !== '').join(' ');
  return `${said.filter((part) => part !== '').join(' ')} [${source}]`;
}

function edgeCells(edge: EdgeSummary, articles: ReadonlyMap<string, ArticleSummary>): Cell[] {
  const evidence: readonly (Partial<SourcedEvidence> & { article: string })[] = hasEvidence(edge)
    ? edge.evidence
    : edge.articles.map((article) => ({ article }));
  const column = (cell: (item: (typeof evidence)[number]) => string | undefined): Cell =>
    joinLines(evidence.map((item) => cell(item) ?? ''));
  return [
    edge.predicate,
    RELATIONS[edge.predicate].label.zh,
    edge.modality,
    edge.confidence,
    edge.qualifiers.title,
    hasEvidence(edge) ? column(({ quote }) => quote) : undefined,
    column(({ article }) => article),
    column(({ article }) => articles.get(article)?.publishedAt),
    column(({ article }) => articles.get(article)?.source),
    hasEvidence(edge) ? column(({ rule }) => rule) : undefined,
  ];
}

function hasEvidence(edge: EdgeSummary): edge is EdgeAttributes {
  return 'evidence' in edge;
}

/** One line an item; nothing for no item. */
function joinLines(items: readonly string[]): string | undefined {
  if (items.every((item) => item === '')) return undefined;
  return items.map((item) => item.replace(/\s*[\r\n]+\s*/gu, ' ')).join('\n');
}
