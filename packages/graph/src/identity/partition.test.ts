import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partition } from './partition.js';
import type { Verdict } from './partition.js';

/** Judges single letters by a list of pairs: `ab` the same, `a≠b` different, open else. */
function judge(...pairs: readonly string[]): (a: string, b: string) => Verdict {
  return (a, b) => {
    const has = (...forms: readonly string[]): boolean =>
      forms.some((form) => pairs.includes(form));
    if (has(a + b, b + a)) return 'same';
    return has(`${a}≠${b}`, `${b}≠${a}`) ? 'different' : 'open';
  };
}

describe('partition', () => {
  it('joins what is the same, also by way of a third', () => {
    expect(partition([...'abcd'], judge('ab', 'bc'))).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('leaves alone what is the same as two that are different', () => {
    expect(partition([...'abc'], judge('ab', 'bc', 'a≠c'))).toEqual([['a'], ['b'], ['c']]);
  });

  it('never runs two different ones together along a chain', () => {
    const parts = partition([...'abcd'], judge('ab', 'bc', 'cd', 'a≠d'));
    expect(parts.some((part) => part.includes('a') && part.includes('d'))).toBe(false);
  });

  it('does not depend on the order', () => {
    const verdicts = fc.array(fc.constantFrom('', '', '=', '≠'), { minLength: 15, maxLength: 15 });
    const order = fc.shuffledSubarray([...'abcdef'], { minLength: 6 });
    fc.assert(
      fc.property(verdicts, order, (drawn, shuffled) => {
        const pairs = [...'abcdef'].flatMap((a, i) =>
          [...'abcdef'].slice(i + 1).map((b) => [a, b] as const),
        );
        const stated = pairs.flatMap(([a, b], i) =>
          drawn[i] === '=' ? [a + b] : drawn[i] === '≠' ? [`${a}≠${b}`] : [],
        );
        const partsOf = (items: readonly string[]): string[] =>
          partition(items, judge(...stated))
            .map((part) => part.sort().join(''))
            .sort();
        expect(partsOf(shuffled)).toEqual(partsOf([...'abcdef']));
        for (const part of partsOf(shuffled)) {
          expect(
            stated.filter((s) => s[1] === '≠' && part.includes(s[0]!) && part.includes(s[2]!)),
          ).toEqual([]);
        }
      }),
    );
  });
});
