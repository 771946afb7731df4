import { describe, expect, it } from 'vitest';
import { PatternPool } from './pattern-pool.js';

const pool = new PatternPool();
const making = pool.add(/(?:专攻|主营)(?<goods>\p{Script=Han}{2})/gu);
const amount = pool.add(/\d+万吨/gu);

function lookOver(text: string) {
  return { text, cues: pool.cuesIn(text) };
}

describe('PatternPool', () => {
  it('asks a text for each pattern that may match in it', () => {
    const looked = lookOver('两家企业，一家专攻轴承，一家主营齿轮。');
    expect(making.matchesIn(looked).map(({ groups }) => groups?.['goods'])).toEqual([
      '轴承',
      '齿轮',
    ]);
    expect(making.readIn(looked, ({ index }) => [index])).toEqual([7, 14]);
    expect(amount.matchesIn(looked)).toEqual([]);
    expect(amount.isIn(looked)).toBe(false);
  });

  it('asks the same text again with the same answer', () => {
    const looked = lookOver('年产3万吨，专攻轴承。');
    expect([amount.isIn(looked), amount.isIn(looked)]).toEqual([true, true]);
    expect(amount.matchesIn(looked)).toHaveLength(1);
  });

  it('knows a pattern that was added after a text was looked over', () => {
    const late = new PatternPool();
    late.add(/项目/gu);
    late.cuesIn('轴承项目');
    const park = late.add(/园区/gu);
    const text = '轴承园区';
    expect(park.isIn({ text, cues: late.cuesIn(text) })).toBe(true);
  });
});
