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

  it('says of a name or relation that two rules read alike that it is the same', () => {
    const text = '松溪县年产30万立方米无醛刨花板项目带料试生产。松溪县经开区挂牌。';
    const [first] = createExtractor().explain({ id: 'c', uri: ['c.txt'], sha256: '', text });
    expect(first?.mentions).toContainEqual(
      expect.objectContaining({ rejected: expect.stringMatching(/^the same by product\./u) }),
    );
    expect(first?.triples).toContainEqual(
      expect.objectContaining({ rejected: expect.stringMatching(/^the same by hosts\./u) }),
    );
  });

  it('names the reading that a triple gives way to', () => {
    const text =
      '石城县经开区入驻企业21家。镇里的龙头企业江川磁材有限公司位于石城县高田镇，今年扩产。';
    const triples = createExtractor()
      .explain({ id: 'b', uri: ['b.txt'], sha256: '', text })
      .flatMap((sentence) => sentence.triples);
    const hosted = triples.filter(({ text: said }) => said.includes('HOSTS 江川磁材有限公司'));
    expect(hosted).toContainEqual(
      expect.objectContaining({ text: '高田镇 HOSTS 江川磁材有限公司' }),
    );
    expect(hosted).toContainEqual(
      expect.objectContaining({
        rejected: expect.stringMatching(/^gives way to 高田镇 HOSTS 江川磁材有限公司 \(hosts\./u),
      }),
    );
  });
});
