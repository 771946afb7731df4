import type {
  GraphFile,
  GraphFileArticle,
  GraphFileEdge,
  GraphFileNode,
} from '@liantu/graph/memory';
import { normalizeName } from '@liantu/ontology';

/** `graph.json` with the look-ups the explorer needs. Nodes, edges and articles are named by their index in the file. */
export interface Dataset {
  readonly nodes: readonly GraphFileNode[];
  readonly edges: readonly GraphFileEdge[];
  readonly articles: readonly GraphFileArticle[];
  /** For each node its edges, ascending. */
  readonly incident: readonly (readonly number[])[];
  /** For each article the nodes it names, ascending. */
  readonly nodesOfArticle: readonly (readonly number[])[];
  readonly indexOfKey: ReadonlyMap<string, number>;
  /** `Type/normalised name` of every name and alias; null where two nodes share it. */
  readonly indexOfAlias: ReadonlyMap<string, number | null>;
  readonly indexOfArticle: ReadonlyMap<string, number>;
  /** `article index/entity id` to node. */
  readonly indexOfMember: ReadonlyMap<string, number>;
}

/** Indexes a graph file. An empty file gives an empty dataset. */
export function createDataset(file: GraphFile): Dataset {
  const { nodes, edges, articles } = file;
  return {
    nodes,
    edges,
    articles,
    incident: indexIncidence(nodes.length, edges),
    nodesOfArticle: indexArticleNodes(nodes, articles.length),
    indexOfKey: new Map(nodes.map((node, index) => [node.key, index])),
    indexOfAlias: indexAliases(nodes),
    indexOfArticle: new Map(articles.map((article, index) => [article.id, index])),
    indexOfMember: indexMembers(nodes),
  };
}

/**
 * The node a key names: the key itself, else the one node of its type that has the rest of the key as a name or
 * alias. Undefined where there is none, or where several share the name.
 */
export function resolveNode(dataset: Dataset, key: string): number | undefined {
  const exact = dataset.indexOfKey.get(key);
  if (exact !== undefined) return exact;
  const slash = key.indexOf('/');
  const alias = aliasKey(key.slice(0, slash), key.slice(slash + 1));
  return dataset.indexOfAlias.get(alias) ?? undefined;
}

/** The node at the other end of an edge. */
export function oppositeNode(dataset: Dataset, edge: number, node: number): number {
  const { source, target } = itemAt(dataset.edges, edge);
  return source === node ? target : source;
}

/** The distinct nodes one edge away, ascending. */
export function neighboursOf(dataset: Dataset, node: number): readonly number[] {
  const found = new Set<number>();
  for (const edge of incidentEdges(dataset, node)) found.add(oppositeNode(dataset, edge, node));
  found.delete(node);
  return [...found].toSorted((a, b) => a - b);
}

/** The edges between two nodes, in either direction. */
export function edgesBetween(dataset: Dataset, a: number, b: number): readonly number[] {
  return incidentEdges(dataset, a).filter((edge) => oppositeNode(dataset, edge, a) === b);
}

/** The edges of a node; none for a node that is not there. */
export function incidentEdges(dataset: Dataset, node: number): readonly number[] {
  return dataset.incident[node] ?? [];
}

/** The item at an index that came from the dataset itself; throws on any other. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`itemAt: index ${index} of ${items.length}`);
  return item;
}

function indexIncidence(size: number, edges: readonly GraphFileEdge[]): number[][] {
  const incident: number[][] = Array.from({ length: size }, () => []);
  edges.forEach(({ source, target }, edge) => {
    incident[source]?.push(edge);
    if (target !== source) incident[target]?.push(edge);
  });
  return incident;
}

function indexArticleNodes(nodes: readonly GraphFileNode[], size: number): number[][] {
  const named: number[][] = Array.from({ length: size }, () => []);
  nodes.forEach((node, index) => {
    for (const article of new Set(node.members.map(([article]) => article))) {
      named[article]?.push(index);
    }
  });
  return named;
}

function indexMembers(nodes: readonly GraphFileNode[]): Map<string, number> {
  const members = new Map<string, number>();
  nodes.forEach((node, index) => {
    for (const [article, entity] of node.members) members.set(`${article}/${entity}`, index);
  });
  return members;
}

function indexAliases(nodes: readonly GraphFileNode[]): Map<string, number | null> {
  const aliases = new Map<string, number | null>();
  nodes.forEach((node, index) => {
    const own = new Set([node.name, ...node.aliases].map((name) => aliasKey(node.type, name)));
    for (const alias of own) aliases.set(alias, aliases.has(alias) ? null : index);
  });
  return aliases;
}

function aliasKey(type: string, name: string): string {
  return `${type}/${normalizeName(name)}`;
}
