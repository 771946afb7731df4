import type { FactProperty } from '@liantu/ontology';
import type { FactSummary } from './knowledge-graph.js';

/**
 * For each property the fact to show where there is room for one: that of the latest article, of several in one
 * article the latest dated, then the first. All facts stay on the node.
 */
export function latestFacts<F extends FactSummary>(
  facts: readonly F[],
): ReadonlyMap<FactProperty, F> {
  const latest = new Map<FactProperty, F>();
  for (const fact of facts) {
    const best = latest.get(fact.property);
    if (!best || isLater(fact, best)) latest.set(fact.property, fact);
  }
  return latest;
}

function isLater(a: FactSummary, b: FactSummary): boolean {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt > b.publishedAt;
  return a.article === b.article && (a.date ?? '') > (b.date ?? '');
}
