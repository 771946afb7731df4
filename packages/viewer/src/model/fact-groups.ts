import type { GraphFileArticle, GraphFileFact } from '@liantu/graph/memory';
import type { FactProperty } from '@liantu/ontology';
import { FACTS, FACT_PROPERTIES } from '@liantu/ontology';

/** All that was reported of one property of a node. */
export interface FactGroup {
  readonly property: FactProperty;
  /** The newest report first. */
  readonly facts: readonly GraphFileFact[];
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
    return own.length === 0 ? [] : [{ property, facts: own, conflicting: areConflicting(own) }];
  });
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
