import type { EntityType } from '@liantu/ontology';
import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { Dataset } from './dataset.js';
import { itemAt } from './dataset.js';
import { rankedNodes } from './scope.js';

/** What a corpus holds, at a glance. */
export interface Overview {
  readonly counts: Readonly<Record<EntityType, number>>;
  /** Node indices, the most connected first. */
  readonly districts: readonly number[];
  readonly industries: readonly number[];
  /** Article indices, the newest first; undated ones last. */
  readonly newest: readonly number[];
  /** First and last day of publication; undefined when no article is dated. */
  readonly dates?: readonly [string, string];
}

const TOP = 6;

/** Sums up a dataset. */
export function summarizeDataset(dataset: Dataset): Overview {
  const dates = dataset.articles.flatMap(({ publishedAt }) => publishedAt ?? []).toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  return {
    counts: countTypes(dataset, dataset.nodes.keys()),
    districts: rankedNodes(dataset, 'District').slice(0, TOP),
    industries: rankedNodes(dataset, 'Industry').slice(0, TOP),
    newest: newestArticles(dataset),
    ...(first !== undefined && last !== undefined && { dates: [first, last] as const }),
  };
}

/** How many of the nodes are of each type. */
export function countTypes(
  dataset: Dataset,
  nodes: Iterable<number>,
): Readonly<Record<EntityType, number>> {
  const counts = Object.fromEntries(ENTITY_TYPE_NAMES.map((type) => [type, 0])) as Record<
    EntityType,
    number
  >;
  for (const node of nodes) counts[itemAt(dataset.nodes, node).type] += 1;
  return counts;
}

/** All articles, the newest first, undated ones last; those of one day in file order. */
export function newestArticles(dataset: Dataset): readonly number[] {
  const day = (index: number): string => itemAt(dataset.articles, index).publishedAt ?? '';
  return [...dataset.articles.keys()].toSorted((a, b) =>
    day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a - b,
  );
}
