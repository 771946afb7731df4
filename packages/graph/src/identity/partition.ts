/** Whether two items are one thing, are not, or may be either. */
export type Verdict = 'same' | 'open' | 'different';

type Judge = (i: number, j: number) => Verdict;

/**
 * Splits items into sets that are one thing each: what verdicts of `same` join, except that an item which is the same
 * as two that are different stays alone, since nobody can say which of them it is. No set holds two items that are
 * different, and the order of the items has no say in it.
 */
export function partition<T>(items: readonly T[], judge: (a: T, b: T) => Verdict): T[][] {
  if (items.length === 1) return [[...items]];
  const judgeAt: Judge = (i, j) => judge(items[i]!, items[j]!);
  const near = neighboursOf(items.length, judgeAt);
  const isDifferent = (i: number, j: number): boolean => i !== j && judgeAt(i, j) === 'different';
  const isUnlike = (i: number, j: number): boolean => i !== j && !near[i]!.has(j);
  const all = items.map((_item, i) => i);
  const parts = joinNear(all, near, isDifferent).flatMap((part) =>
    holds(part, isDifferent) ? joinNear(part, near, isUnlike) : [part],
  );
  return parts.map((part) => part.map((i) => items[i]!));
}

/** For each item those that it is the same as. */
function neighboursOf(count: number, judgeAt: Judge): readonly ReadonlySet<number>[] {
  const near = Array.from({ length: count }, () => new Set<number>());
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      if (judgeAt(i, j) !== 'same') continue;
      near[i]!.add(j);
      near[j]!.add(i);
    }
  }
  return near;
}

/** The sets that neighbours make, but for items with two neighbours that `tear` them. */
function joinNear(
  items: readonly number[],
  near: readonly ReadonlySet<number>[],
  tear: (i: number, j: number) => boolean,
): number[][] {
  const within = new Set(items);
  const torn = new Set(
    items.filter((i) =>
      holds(
        [...near[i]!].filter((j) => within.has(j)),
        tear,
      ),
    ),
  );
  const placed = new Set<number>();
  const parts: number[][] = [];
  for (const first of items) {
    if (placed.has(first)) continue;
    const part = new Set([first]);
    // The set grows while it is walked.
    for (const i of torn.has(first) ? [] : part) {
      for (const j of near[i]!) if (within.has(j) && !torn.has(j)) part.add(j);
    }
    for (const i of part) placed.add(i);
    parts.push([...part].sort((a, b) => a - b));
  }
  return parts;
}

function holds(items: readonly number[], pairIs: (i: number, j: number) => boolean): boolean {
  return items.some((i, at) => items.slice(at + 1).some((j) => pairIs(i, j)));
}
