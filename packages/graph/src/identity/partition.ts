/** Whether two items are one thing, are not, or may be either. */
export type Verdict = 'same' | 'open' | 'different';

/**
 * Splits items into sets that are one thing each: what verdicts of `same` join, except that an item which is the same
 * as two that are different stays alone, since nobody can say which of them it is. No set holds two items that are
 * different, and the order of the items has no say in it.
 */
export function partition<T>(items: readonly T[], judge: (a: T, b: T) => Verdict): T[][] {
  if (items.length === 1) return [[...items]];
  const verdicts = judgeAll(items, judge);
  const indices = items.map((_item, i) => i);
  const parts = joinSame(indices, verdicts).flatMap((part) =>
    holdsDifferent(part, verdicts) ? joinSame(part, verdicts, true) : [part],
  );
  return parts.map((part) => part.map((i) => items[i]!));
}

type Verdicts = readonly (readonly Verdict[])[];

function judgeAll<T>(items: readonly T[], judge: (a: T, b: T) => Verdict): Verdicts {
  const verdicts: Verdict[][] = items.map(() => []);
  for (const [i, a] of items.entries()) {
    verdicts[i]![i] = 'same';
    for (let j = 0; j < i; j += 1) verdicts[i]![j] = verdicts[j]![i] = judge(a, items[j]!);
  }
  return verdicts;
}

/** Joins what is the same, but for torn items; where `strictly`, an item between two that are not the same is torn. */
function joinSame(indices: readonly number[], verdicts: Verdicts, strictly = false): number[][] {
  const torn = new Set(indices.filter((i) => isTorn(i, indices, verdicts, strictly)));
  const placed = new Set<number>();
  const parts: number[][] = [];
  for (const first of indices) {
    if (placed.has(first)) continue;
    placed.add(first);
    const part = [first];
    // The part grows while it is walked.
    for (const i of torn.has(first) ? [] : part) {
      for (const j of indices) {
        if (placed.has(j) || torn.has(j) || verdicts[i]![j] !== 'same') continue;
        placed.add(j);
        part.push(j);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

function isTorn(
  item: number,
  indices: readonly number[],
  verdicts: Verdicts,
  strictly: boolean,
): boolean {
  const near = indices.filter((i) => i !== item && verdicts[item]![i] === 'same');
  return near.some((i) =>
    near.some((j) => (strictly ? verdicts[i]![j] !== 'same' : verdicts[i]![j] === 'different')),
  );
}

function holdsDifferent(part: readonly number[], verdicts: Verdicts): boolean {
  return part.some((i) => part.some((j) => verdicts[i]![j] === 'different'));
}
