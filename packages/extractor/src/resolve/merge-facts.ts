import { FACT_PROPERTIES } from '@liantu/ontology';
import type { Fact, Status } from '@liantu/ontology';
import { distinctEvidence, jointConfidence, jointModality } from './merge-evidence.js';

/**
 * The facts of one entity: equal values once, with all their evidence and the fullest date; of its states only the
 * latest. In the order of the ontology, values of one property in reading order.
 */
export function mergeFacts(facts: Fact[]): Fact[] {
  if (facts.length === 1) return facts;
  const merged = planCapacities(latestStatus(mergeEqual(facts)));
  return merged.sort(
    (a, b) =>
      FACT_PROPERTIES.indexOf(a.property) - FACT_PROPERTIES.indexOf(b.property) ||
      a.evidence[0]!.parts[0]!.start - b.evidence[0]!.parts[0]!.start,
  );
}

function mergeEqual(facts: readonly Fact[]): Fact[] {
  const byValue = new Map<string, Fact[]>();
  for (const fact of facts) {
    const year = fact.property === 'annual_output' ? fact.date : undefined;
    const key = [fact.property, fact.value, fact.unit, year].join(' ');
    const known = byValue.get(key);
    if (known) known.push(fact);
    else byValue.set(key, [fact]);
  }
  return [...byValue.values()].map((equal) => (equal.length > 1 ? mergeAll(equal) : equal[0]!));
}

function mergeAll(facts: readonly Fact[]): Fact {
  const { property, value, unit } = facts[0]!;
  const evidence = distinctEvidence(facts.flatMap((fact) => fact.evidence));
  const { date } = facts.reduce(fuller);
  return {
    property,
    value,
    ...(unit !== undefined && { unit }),
    ...(date !== undefined && { date }),
    modality: jointModality(evidence),
    confidence: jointConfidence(evidence),
    evidence,
  };
}

/** Of two facts the one whose date is kept: a stated value's before a planned one's, then the longer. */
function fuller(a: Fact, b: Fact): Fact {
  if (a.modality !== b.modality) return a.modality === 'stated' ? a : b;
  return (a.date?.length ?? 0) >= (b.date?.length ?? 0) ? a : b;
}

/**
 * Keeps, of all states, the furthest that was reached, or the nearest planned one where none was; what is only meant to be
 * built (拟建) counts as nothing reached where a start is given for it.
 */
function latestStatus(facts: readonly Fact[]): Fact[] {
  const states = facts.filter(({ property }) => property === 'status');
  const starts = states.some(({ value, modality }) => value === '开工' && modality === 'planned');
  const reached = states.filter(
    (fact) => fact.modality === 'stated' && !(starts && isOnlyMeant(fact)),
  );
  const planned = states.find(({ modality }) => modality === 'planned');
  const latest = reached.length > 0 ? furthest(reached) : (planned ?? states[0]);
  return facts.filter((fact) => fact.property !== 'status' || fact === latest);
}

function isOnlyMeant({ evidence }: Fact): boolean {
  return evidence.every(({ rule }) => rule === 'status.intended');
}

const BEFORE_RUNNING: readonly unknown[] = ['谋划', '签约', '开工', '在建', '封顶'];

/** What a work that does not run yet will make is planned, unless its name says it (年产5万吨铝箔项目). */
function planCapacities(facts: readonly Fact[]): Fact[] {
  const isAhead = facts.some(
    ({ property, value }) => property === 'status' && BEFORE_RUNNING.includes(value),
  );
  return facts.map((fact) => {
    const isTold =
      fact.property === 'capacity' && fact.evidence.every(({ rule }) => !rule.endsWith('name'));
    if (!isAhead || !isTold || fact.modality === 'planned') return fact;
    const evidence = fact.evidence.map((item) => ({ ...item, modality: 'planned' as const }));
    return { ...fact, modality: 'planned', evidence };
  });
}

/** What comes after what: industry is finished before it runs, and works that run are called finished. */
const LADDER: readonly Status[] = [
  '谋划',
  '签约',
  '开工',
  '在建',
  '封顶',
  '竣工',
  '试生产',
  '投产',
];

/** The highest stage; but building that is told of right after the topping-out goes on. */
function furthest(states: readonly Fact[]): Fact | undefined {
  const rank = (fact: Fact): number => LADDER.indexOf(fact.value as Status);
  const best = states.reduce((high, fact) => (rank(fact) > rank(high) ? fact : high));
  if (best.value !== '封顶') return best;
  return states.find((fact) => fact.value === '在建' && followsClosely(fact, best)) ?? best;
}

const SAME_BREATH = 40;

function followsClosely(later: Fact, earlier: Fact): boolean {
  const end = Math.max(...earlier.evidence.flatMap(({ parts }) => parts.map((part) => part.end)));
  return later.evidence.some(({ parts }) =>
    parts.some(({ start }) => end <= start && start < end + SAME_BREATH),
  );
}
