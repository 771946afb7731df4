import type { Dataset } from './dataset.js';
import { itemAt } from './dataset.js';
import type { NameMatch, SearchableName } from './match-name.js';
import { matchName, normalizeQuery, searchableName } from './match-name.js';
import type { ReadName } from './readings.js';

/** Something found: a node by one of its names, or an article by its title. */
export interface SearchHit {
  readonly kind: 'node' | 'article';
  /** Index of the node or article. */
  readonly index: number;
  /** The name that matched. */
  readonly name: string;
  readonly match: NameMatch;
}

interface Entry {
  readonly kind: 'node' | 'article';
  readonly index: number;
  readonly names: readonly SearchableName[];
  /** Degree of a node, 0 of an article: the better connected first among equals. */
  readonly weight: number;
}

/** Names made ready for searching. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
}

/** An alias that matches counts a little less than the name itself. */
const ALIAS_PENALTY = 0.5;
const ARTICLE_PENALTY = 2;

/** Indexes the names of all nodes and the titles of all articles. */
export function createSearchIndex(dataset: Dataset, readName: ReadName): SearchIndex {
  const searchable = (name: string): SearchableName => searchableName(name, readName(name));
  const nodes = dataset.nodes.map((node, index): Entry => {
    const names = [node.name, ...node.aliases].map(searchable);
    return { kind: 'node', index, names, weight: node.degree };
  });
  const articles = dataset.articles.map((article, index): Entry => {
    return { kind: 'article', index, names: [searchable(article.title ?? article.id)], weight: 0 };
  });
  return { entries: [...nodes, ...articles] };
}

/** What matches a query, the best first, `limit` at most. A blank query finds nothing. */
export function searchNames(
  index: SearchIndex,
  query: string,
  limit: number,
): readonly SearchHit[] {
  const wanted = normalizeQuery(query);
  if (wanted === '') return [];
  return index.entries
    .flatMap((entry) => hitOf(entry, wanted) ?? [])
    .toSorted(compareHits)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** The key under which a hit is known, for lists. */
export function keyOfHit(dataset: Dataset, hit: SearchHit): string {
  return hit.kind === 'node'
    ? itemAt(dataset.nodes, hit.index).key
    : `#${itemAt(dataset.articles, hit.index).id}`;
}

interface RankedHit {
  readonly hit: SearchHit;
  readonly score: number;
  readonly weight: number;
}

// The rank is that of the best match; shown is the name itself wherever it matches too, and an alias only where not.
function hitOf(entry: Entry, query: string): RankedHit | undefined {
  const { kind, index, weight } = entry;
  const matches = entry.names.flatMap((name, order) => {
    const match = matchName(name, query);
    if (!match) return [];
    const penalty = kind === 'article' ? ARTICLE_PENALTY : order === 0 ? 0 : ALIAS_PENALTY;
    return [{ name: name.name, match, score: match.score - penalty }];
  });
  const [shown] = matches;
  if (!shown) return undefined;
  const score = Math.max(...matches.map((own) => own.score));
  return { hit: { kind, index, name: shown.name, match: shown.match }, score, weight };
}

function compareHits(a: RankedHit, b: RankedHit): number {
  return b.score - a.score || b.weight - a.weight || a.hit.index - b.hit.index;
}
