import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

/** The different institutions in a text, in reading order. */
function bodies(text: string): string[] {
  return [...new Set(recognizedNames('Institution', text))];
}

describe('recognizeBodies', () => {
  it.each([
    ['通许县干部到场，县工信局、住建局负责人参加。', ['通许县工信局', '通许县住建局']],
    ['县粮食和物资储备中心设在通许县。', ['通许县粮食和物资储备中心']],
    ['缙岭旗能源局局长介绍。', ['缙岭旗能源局']],
    ['获国家药监局批准上市，工信部公布名单。', ['国家药监局', '工业和信息化部']],
    ['缙岭科技园管委会负责人参加。', ['缙岭科技园管委会']],
    ['正同大连化物所、中电科29所合作。', ['大连化物所', '中电科29所']],
  ])('finds bureaus, ministries, boards and institutes by short names: %s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each(['到派出所、供电所办事。', '财政部门拨款。', '园内住建局。', '沈阳事务所的律师。'])(
    'finds none in: %s',
    (text) => {
      expect(bodies(text)).toEqual([]);
    },
  );
});

describe('recognizeInstitutions', () => {
  it.each([
    ['与北京理工大学合作。', ['北京理工大学']],
    ['与清华大学材料科学与工程学院共建。', ['清华大学', '清华大学材料科学与工程学院']],
    ['和河南省农科院茶叶研究所签约。', ['河南省农科院', '河南省农科院茶叶研究所']],
    ['与中国科学院宁波材料技术与工程研究所签约。', ['中国科学院宁波材料技术与工程研究所']],
    ['中国一重技术中心牵头。', ['中国一重技术中心']],
    ['河北省低空飞行服务分中心落地。', ['河北省低空飞行服务分中心']],
    ['共建“国产缙芯适配联合实验室”。', ['国产缙芯适配联合实验室']],
    ['河南省酒类包装与流通协会成立。', ['河南省酒类包装与流通协会']],
    [
      '国家纺织品质检中心（江苏）南通分中心挂牌。',
      ['国家纺织品质检中心（江苏）', '国家纺织品质检中心（江苏）南通分中心'],
    ],
  ])('finds the whole and its parts: %s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each(['戳这里，看联盟名单。', '养老服务中心改扩建。', '友情链接：河南省交易平台'])(
    'finds none in: %s',
    (text) => {
      expect(bodies(text)).toEqual([]);
    },
  );

  it.each(['河南省政府与流通协会座谈。', '与清华大学共建的学院。'])(
    'joins no other house to the name: %s',
    (text) => {
      expect(bodies(text).every((name) => !/与|共建/u.test(name))).toBe(true);
    },
  );
});

describe('recognizePersons', () => {
  it.each([
    ['主任由周禾宁担任。', ['周禾宁']],
    ['董事会聘任钱禾望先生为总经理。', ['钱禾望']],
    ['由旅美科学家周怀瑾博士创立。', ['周怀瑾']],
    ['项目经理：韩禾远', ['韩禾远']],
    ['技术员格桑塔娜（右）在检测。', ['格桑塔娜']],
    ['家住桃溪社区的周禾翠说，不用再去打工了。', ['周禾翠']],
    ['协会会长助理曹禾平、处长姜望参加。', ['曹禾平', '姜望']],
  ])('finds who is chosen, named in a form or called by learning: %s', (text, expected) => {
    expect([...new Set(recognizedNames('Person', text))]).toEqual(expected);
  });

  it.each([
    '市领导到清河、青溪调研陶瓷产业。',
    '会长当场拨通了电话。',
    '链长由县里担任。',
    '曾高调宣布投资20亿元。',
  ])('finds none in: %s', (text) => {
    expect(recognizedNames('Person', text)).toEqual([]);
  });
});
