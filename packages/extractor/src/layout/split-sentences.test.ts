import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.js';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('ends a sentence at 。！？； and …', () => {
    expect(split('甲厂开工。乙厂呢？丙厂停了！丁厂在建；戊厂……')).toEqual([
      '甲厂开工。',
      '乙厂呢？',
      '丙厂停了！',
      '丁厂在建；',
      '戊厂……',
    ]);
  });

  it('keeps a quoted full stop inside the quote', () => {
    expect(split('“钢坯到家门口。”厂长说。')).toEqual(['“钢坯到家门口。”', '厂长说。']);
  });

  it('does not split inside a title or a bracket', () => {
    expect(split('《谁来补板？》一文见报。')).toEqual(['《谁来补板？》一文见报。']);
    expect(split('甲项目（一期投产；二期在建）总投资3亿元。')).toHaveLength(1);
  });

  it('splits after a bracket that is never closed', () => {
    expect(split('甲项目（一期投产。乙项目开工。')).toEqual(['甲项目（一期投产。', '乙项目开工。']);
  });

  it('takes a line without a stop as one sentence', () => {
    expect(split('一片叶子长出大产业')).toEqual(['一片叶子长出大产业']);
  });

  it('leaves decimals alone and gives nothing for an empty text', () => {
    expect(split('投资3.5亿元')).toHaveLength(1);
    expect(split('')).toEqual([]);
  });

  it('cuts what has no stop for pages, behind a clause and never in a character', () => {
    const lists = split('甲公司、'.repeat(1000));
    expect(lists.every((text) => text.length <= 1500 && text.endsWith('、'))).toBe(true);
    expect(lists.join('')).toBe('甲公司、'.repeat(1000));
    const pairs = split(`一${'𠮷'.repeat(1000)}`);
    expect(pairs.every((text) => text.length <= 1500 && !/\p{Surrogate}/u.test(text))).toBe(true);
  });
});
