import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

/** The different companies in a text, in reading order. */
function companies(text: string): string[] {
  return [...new Set(recognizedNames('Enterprise', text))];
}

describe('recognizeBranches', () => {
  it.each([
    ['衬底由隔壁的缙岭晶材武汉分公司送来。', ['缙岭晶材武汉分公司', '缙岭晶材']],
    ['第一候选人：缙岭科工西南分公司', ['缙岭科工西南分公司', '缙岭科工']],
    ['缙岭特钢常州基地负责人周望发言。', ['缙岭特钢常州基地', '缙岭特钢']],
    ['合肥建工四公司承建。', ['合肥建工四公司', '合肥建工']],
    ['国网西藏昌都供电公司接入。', ['国网西藏昌都供电公司', '国网']],
    ['由缙岭耐材（大连）牵头。', ['缙岭耐材（大连）']],
  ])('finds the house of a company elsewhere: %s', (text, expected) => {
    expect(companies(text).sort()).toEqual(expected.sort());
  });

  it.each(['设立全资子公司。', '常州基地项目开工。', '武汉分公司成立。'])(
    'finds none in: %s',
    (text) => {
      expect(companies(text)).toEqual([]);
    },
  );
});

describe('recognizeKnownCompanies', () => {
  it.each([
    ['中标人：中国能建华北院', ['中国能建华北院']],
    ['客户有华为、中车时代半导体。', ['华为', '中车时代半导体']],
    ['中储粮开封直属库用地获批。', ['中储粮开封直属库']],
    ['与某重汽的框架协议到期。', ['重汽']],
  ])('takes a group’s house whole: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });
});

describe('recognizeLabelledCompanies', () => {
  it.each([
    ['中标人：缙能西北', ['缙能西北']],
    ['【环评单位】缙岭环院', ['缙岭环院']],
    ['参与单位：缙岭基金、深圳缙禾资管', ['缙岭基金', '深圳缙禾资管']],
  ])('finds the party behind its label: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each(['建设单位：青溪县水务局', '总投资单位：亿元', '投资方：待定', '责任单位：商务口'])(
    'finds none in: %s',
    (text) => {
      expect(companies(text)).toEqual([]);
    },
  );
});

describe('companies in a part', () => {
  it.each([
    ['已向杭州缙纵送样，与德国缙斯曼的定点函已签。', ['杭州缙纵', '德国缙斯曼']],
    ['江苏昆山的台企缙洁医材，供料的小厂昌缙化工。', ['缙洁医材', '昌缙化工']],
    ['缙能、吉缙通都是老主顾。', ['缙能', '吉缙通']],
    ['这里将引入缙环谷、禾瓷高科等。', ['缙环谷', '禾瓷高科']],
    ['苏州缙驱与德国缙乐格成立合资公司。', ['苏州缙驱', '德国缙乐格']],
    ['产品已送样缙岭、禾屿验证。', ['缙岭', '禾屿']],
    ['铝箔改用眉山缙铝箔业。', ['眉山缙铝箔业']],
    ['由缙泓创合、缙梁创投联合领投。', ['缙泓创合', '缙梁创投']],
    ['坚果加工企业缙越坚品订立合同。', ['缙越坚品']],
    ['引进三缙鲜、澄夫岛两家预制菜企业。', ['三缙鲜', '澄夫岛']],
    ['缙岭食品、禾屿、缇岚都从这里拿货。', ['缙岭食品', '禾屿', '缇岚']],
  ])('finds the names alone: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    '在墨西哥科阿韦拉州设立子公司。',
    '缓解两地面板厂的等待。',
    '互动内容由上市公司提供。',
    '卖给外贸公司，一斤挣两块。',
    '集成电路企业营收增长。',
    '面粉来自本地农户。',
    '省、市两家单位到场。',
  ])('finds none in: %s', (text) => {
    expect(companies(text)).toEqual([]);
  });
});
