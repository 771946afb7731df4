import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

function companies(text: string): string[] {
  return recognizedNames('Enterprise', text);
}

describe('recognizeKnownCompanies', () => {
  it.each([
    ['可研报告已提交国网待批。', ['国网']],
    ['产品供应宁德时代、海康威视的基地。', ['宁德时代', '海康威视']],
    ['集聚了比亚迪、中车恒禾等一批龙头企业。', ['比亚迪', '中车恒禾']],
    ['县里与重庆长安汽车签约。', ['重庆长安汽车']],
    ['大桥由中铁十二局承建。', ['中铁十二局']],
    ['国网武陟县供电公司架起新线。', ['国网', '国网武陟县供电公司']],
    ['民企500强杭萧钢构签约。', ['杭萧钢构']],
  ])('finds names that any reader knows: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    ['武陟县引进远景、宁德时代。', ['远景', '宁德时代']],
    ['大唐武陟风电项目并网。', ['大唐']],
    ['项目由平安投资建设。', ['平安']],
  ])(
    'takes a name that is also a word where the sentence speaks of a company: %s',
    (text, expected) => {
      expect(companies(text)).toEqual(expected);
    },
  );

  it.each([
    '描绘发展远景，建设平安武陟。',
    '游人走进大唐西市，万达广场灯火通明。',
    '村民用上华为手机，海尔冰箱也进了家门。',
    '三峡库区山清水秀，东风送暖。',
    '县招商局召开会议，美的环境人人夸。',
    '推进平安城市视频监控项目，小米加工项目开工。',
  ])('finds none in: %s', (text) => {
    expect(companies(text)).toEqual([]);
  });

  it('lets a page that names a group speak of the place', () => {
    expect(companies('三峡集团来考察。三峡库区山清水秀，海尔集团在海尔路。')).toEqual([
      '三峡集团',
      '海尔集团',
    ]);
  });
});
