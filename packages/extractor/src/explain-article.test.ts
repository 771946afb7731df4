import { describe, expect, it } from 'vitest';
import { createExtractor } from './extract.js';

const TEXT =
  '4月18日，总投资12亿元的江川磁材年产3万吨磁材项目在石城县经开区开工。项目由江川磁材有限公司投资建设。';

const sentences = createExtractor().explain({ id: 'a', uri: ['a.txt'], sha256: '', text: TEXT });

describe('explain', () => {
  it('gives every sentence its place in the text', () => {
    expect(sentences.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual([
      '4月18日，总投资12亿元的江川磁材年产3万吨磁材项目在石城县经开区开工。',
      '项目由江川磁材有限公司投资建设。',
    ]);
  });

  it('names the rule of what was read', () => {
    const [first, second] = sentences;
    expect(first?.mentions).toContainEqual(
      expect.objectContaining({ text: 'District 石城县经开区', rule: 'district.zone' }),
    );
    expect(first?.facts).toContainEqual(
      expect.objectContaining({
        text: expect.stringContaining('total_investment = 1200000000 CNY'),
      }),
    );
    expect(second?.triples).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('UNDERTAKEN_BY 江川磁材有限公司') }),
    );
  });

  it('says what was rejected and why', () => {
    const rejected = sentences.flatMap(({ mentions }) =>
      mentions.filter((mention) => mention.rejected !== undefined),
    );
    expect(rejected).toContainEqual(
      expect.objectContaining({
        text: 'Enterprise 江川磁材',
        rejected: 'gives way to Enterprise 江川磁材有限公司',
      }),
    );
  });
});
