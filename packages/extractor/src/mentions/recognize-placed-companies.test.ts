import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

/** The different companies in a text, in reading order. */
function companies(text: string): string[] {
  return [...new Set(recognizedNames('Enterprise', text))];
}

describe('companies that a place heads', () => {
  it.each([
    ['收购洛阳缙岳60%股权。', ['洛阳缙岳']],
    ['公司参股8%的东莞缙岳固能专注电解质。', ['东莞缙岳固能']],
    ['原先的供应商加拿大Norvex已于上半年终止。', ['加拿大Norvex']],
    ['由海宁星火光学与一家药厂合办。', ['海宁星火光学']],
    ['江苏缙泉红外热像仪项目开工。', ['江苏缙泉']],
    ['常德玻璃厂停产。', ['常德玻璃厂']],
    ['口述：河南缙岳起重集团董事长周望。', ['河南缙岳起重集团']],
    [
      '拟由全资子公司宁波缙睿轻量化与新加坡缙岳公司共同出资建厂。',
      ['宁波缙睿轻量化', '新加坡缙岳公司'],
    ],
  ])('finds the unknown word behind the place: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    '宁国人靠竹子吃饭。',
    '临县霍家沟瓦斯发电项目开工。',
    '项目签约宣城经开区。',
    '中国耐材信息网',
    '海口骑楼灯会，琼中绿橙开摘。',
    '河南绿环大学来访。',
    '他在青溪县污水处理厂上班。',
  ])('finds none in: %s', (text) => {
    expect(companies(text)).toEqual([]);
  });
});

describe('recognizePublicInvestors', () => {
  it.each([
    ['洛阳市国投持股49%，开封城投占一成。', ['洛阳市国投', '开封城投']],
    ['通许县的仓库由县城发投建设。', ['通许县城发投']],
    ['茶场隶属西藏农垦。', ['西藏农垦']],
  ])('finds a place’s investor: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    '洛阳市国投资3亿元。',
    '开封市城投债到期。',
    '两县国资按六四比例出资。',
    '洛阳文旅出圈。',
  ])('finds none in: %s', (text) => {
    expect(companies(text)).toEqual([]);
  });
});

describe('companies by a word of trade', () => {
  it.each([
    ['已落户缙岭化工。', ['缙岭化工']],
    ['韩资缙琳化学与台企缙昱精密供货。', ['缙琳化学', '缙昱精密']],
    ['园区内闽禾石化供应的双酚A。', ['闽禾石化']],
    ['石帆股份答：正在推进。', ['石帆股份']],
    ['该公司系缙江磷业控股子公司。', ['缙江磷业']],
  ])('finds an unknown brand after what leads up to it: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each(['双方股份公司三七开。', '年产480台套锂电自动化装备。', '椰浆→椰基饮品→活性炭。'])(
    'finds none in: %s',
    (text) => {
      expect(companies(text)).toEqual([]);
    },
  );
});
