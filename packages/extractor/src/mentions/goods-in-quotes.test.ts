import { describe, expect, it } from 'vitest';
import { goodsInQuotes } from './goods-in-quotes.js';

function namesIn(text: string): string[] {
  const spans = goodsInQuotes({ start: 0, end: text.length, text, kind: 'quoted', tag: '' });
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('goodsInQuotes', () => {
  it.each([
    ['“年产5000吨高性能磁粉智能化改造”', ['高性能磁粉']],
    ['“年产120万套商用车铝轮毂', ['商用车铝轮毂']],
    ['“年产10万片导电薄膜及覆铜板项目”', ['导电薄膜', '覆铜板']],
    ['“微型马达阀”', ['微型马达阀']],
    ['“矿化一体”', []],
    ['“一根纱到一件事”', []],
  ])('reads %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
