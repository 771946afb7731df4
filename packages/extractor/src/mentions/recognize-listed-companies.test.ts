import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

function companies(text: string): string[] {
  return recognizedNames('Enterprise', text);
}

describe('recognizeListedCompanies', () => {
  it.each([
    ['已引进砺岳、禾缙、宁德时代等一批新材料行业优强企业。', ['砺岳', '禾缙', '宁德时代']],
    ['砺岳、禾缙、缇岚……都是新材料加工企业。', ['砺岳', '禾缙', '缇岚']],
    [
      '与浙江禾石信息技术、砺岳实业、缇岚等多家企业负责人座谈。',
      ['浙江禾石信息技术', '砺岳实业', '缇岚'],
    ],
    ['砺岳集团公司、启源公司、数禾公司3个区属国企协同。', ['砺岳集团公司', '启源公司', '数禾公司']],
    ['签下砺岳、禾缙、缇岚等项目。', ['砺岳', '禾缙', '缇岚']],
    [
      '他先后考察走访了砺岳食品、杭州万象更新公司、禾缙玻纤，察看生产。',
      ['砺岳食品', '杭州万象更新公司', '禾缙玻纤'],
    ],
    ['副县长深入砺岳机械、禾缙玻纤、缇岚食品等企业走访。', ['砺岳机械', '禾缙玻纤', '缇岚食品']],
    ['当地最大的鲜菇生产企业——徐州禾缙农业，年产值6400万元。', ['徐州禾缙农业']],
    ['考察了深圳华为公司。', ['深圳华为公司']],
  ])('finds the members of a list of companies: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    '全县有纺织、化工、食品加工等企业120家。',
    '国有、民营、外资等企业都来了。',
    '安置房、学校、卫生院等项目开工。',
    '铜箔、铝箔等3家配套企业。',
    '他先后来到村卫生室、田间、农户家中，察看灾情。',
    '做强企业——县里的干部这样说。',
  ])('finds none in: %s', (text) => {
    expect(companies(text)).toEqual([]);
  });
});

describe('recognizeHeadingBrands', () => {
  it.each([
    ['续建项目包括禾轼金刚石线锯生产项目，禾轼今年扩产。', ['禾轼', '禾轼']],
    ['签下缇友半导体碳化硅产业园项目。', ['缇友半导体']],
    ['砺岳精准放疗设备生产制造项目开工，砺岳增资。', ['砺岳', '砺岳']],
    ['武陟县缙岚总部及研发基地项目开工。', ['缙岚']],
    ['宁波砺龙汽车座椅项目、江苏禾岳风扇总成项目开工。', ['宁波砺龙', '江苏禾岳']],
  ])('finds the brand that heads an undertaking: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    '煤基甲醇项目和锂离子电池项目开工。',
    '杨柳湾光伏项目并网，清水沟煤矿投产。',
    '建设300毫米硅片拉晶及切磨抛生产基地。',
    '高端装备制造产业园项目开工。',
    '禾轼金刚石线锯生产项目开工。',
    '深圳柔性线路板项目开工。',
  ])('finds none in: %s', (text) => {
    expect(companies(text)).toEqual([]);
  });
});
