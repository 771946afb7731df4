import type { GraphFileArticle, GraphFileFact } from '@liantu/graph/memory';
import type { FactProperty } from '@liantu/ontology';
import { FACTS, FACT_PROPERTIES } from '@liantu/ontology';

/** One value, as one article or several agree on it; never empty, the newest report first. */
export type AgreedFact = readonly [GraphFileFact, ...GraphFileFact[]];

/** All that was reported of one property of a node. */
export interface FactGroup {
  readonly property: FactProperty;
  /** One entry a value, that of the newest report first. */
  readonly values: readonly AgreedFact[];
  /** Whether articles give different values for the same time. */
  readonly conflicting: boolean;
}

/** The facts of a node by property, in display order. */
export function groupFacts(
  facts: readonly GraphFileFact[],
  articles: readonly GraphFileArticle[],
): readonly FactGroup[] {
  const day = ({ article, date }: GraphFileFact): string =>
    `${articles[article]?.publishedAt ?? ''} ${date ?? ''}`;
  return FACT_PROPERTIES.flatMap((property) => {
    const own = facts
      .filter((fact) => fact.property === property)
      .toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
    if (own.length === 0) return [];
    return [{ property, values: agree(own), conflicting: areConflicting(own) }];
  });
}

function agree(facts: readonly GraphFileFact[]): readonly AgreedFact[] {
  const agreed = new Map<string, AgreedFact>();
  for (const fact of facts) {
    const key = [fact.value, fact.unit, fact.date, fact.modality].join(' ');
    const others = agreed.get(key);
    agreed.set(key, others ? [...others, fact] : [fact]);
  }
  return [...agreed.values()];
}

// A status moves on with time and a capacity may be of several goods: only sums and areas can contradict.
function areConflicting(facts: readonly GraphFileFact[]): boolean {
  const measured = facts.filter(({ property }) => {
    const { kind } = FACTS[property];
    return kind === 'amount' || kind === 'area';
  });
  return measured.some((a) =>
    measured.some(
      (b) =>
        a.article !== b.article && a.value !== b.value && a.unit === b.unit && a.date === b.date,
    ),
  );
}
