import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

function companies(text: string): string[] {
  return recognizedNames('Enterprise', text);
}

describe('recognizeCompaniesInRoles', () => {
  it.each([
    ['产品为砺岳、禾缙、缇铎-友邦等主机厂配套。', ['砺岳', '禾缙', '缇铎-友邦']],
    ['紧固件供西安云帆标准件和禾缙航装；', ['西安云帆标准件', '禾缙航装']],
    ['给砺岳骨创、禾缙医疗这些厂家供料。', ['砺岳骨创', '禾缙医疗']],
    ['该厂系砺岳思、长城金桥的合格供应商。', ['砺岳思', '长城金桥']],
    ['打入砺岳驰、禾缙翼供应链。', ['砺岳驰', '禾缙翼']],
    ['客户包括同在园内的禾缙微、缇岚海丝。', ['禾缙微', '缇岚海丝']],
    ['由深圳前浦冷链和砺岳港口集团按6:4比例出资兴建。', ['深圳前浦冷链', '砺岳港口集团']],
    ['首批进驻的砺岳精密、缇岚声学的产线上机器轰鸣。', ['砺岳精密', '缇岚声学']],
    ['国内龙头：砺岳微、禾缙福仪', ['砺岳微', '禾缙福仪']],
    ['禾缙航通（688***）昨晚公告。', ['禾缙航通']],
  ])('finds who plays a part that only companies play: %s', (text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    '产品为航空航天、轨道交通、新能源汽车等行业配套。',
    '为全市农户、企业供货。',
    '打入国际市场、海外市场供应体系。',
    '由市住建局、市城管局共同建设。',
    '客户有老人、孩子，还有游客。',
    '年度计划（2024）昨晚公布。',
  ])('finds none in: %s', (text) => {
    expect(companies(text)).toEqual([]);
  });
});
