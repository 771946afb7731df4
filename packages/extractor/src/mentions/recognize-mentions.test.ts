import type { EntityType } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createSegmenter } from './create-segmenter.js';
import { createLexicons } from './lexicons.js';
import type { Mention } from './mention.js';
import { recognizeMentions } from './recognize-mentions.js';

const segmenter = createSegmenter();
const lexicons = createLexicons();

interface Given {
  readonly home?: string;
}

/** The mentions of one type in a text: as printed, and `printed=name` where the name differs. */
function named(type: EntityType, text: string, given: Given = {}): string[] {
  const page = layoutPage({ id: 'test', uri: [], sha256: '', text, ...given });
  return recognizeMentions(page, segmenter, lexicons)
    .filter((mention) => mention.type === type)
    .map((mention) => shown(mention, page.text));
}

function shown({ start, end, name, deixis }: Mention, text: string): string {
  const printed = text.slice(start, end);
  if (deixis) return `${printed}→${deixis}`;
  return printed === name ? printed : `${printed}=${name}`;
}

describe('districts', () => {
  it('names each level of a chain', () => {
    expect(named('District', '项目位于河南省焦作市武陟县大封镇。')).toEqual([
      '河南省',
      '焦作市',
      '武陟县',
      '大封镇',
    ]);
  });

  it('gives a short form the name with its suffix', () => {
    expect(named('District', '武陟县城南，机声隆隆。武陟人都说好。')).toContain('武陟=武陟县');
  });

  it('takes the ends of a road and everyday words for no places', () => {
    expect(named('District', '宁波至东莞国家高速公路开工，本次签约均为朝阳产业。')).toEqual([]);
    expect(named('District', '砺石公司从宁波搬至东莞。')).toEqual(['宁波=宁波市', '东莞=东莞市']);
  });

  it('keeps the printed form of an autonomous county', () => {
    expect(named('District', '印江县的茶园，印江人都知道。')).toEqual(['印江县', '印江=印江县']);
  });

  it('tells namesakes apart by the city around them', () => {
    const page = layoutPage({
      id: 'test',
      uri: [],
      sha256: '',
      text: '在河北省石家庄市新华区，新厂投产。',
    });
    const codes = recognizeMentions(page, segmenter, lexicons).map(({ code }) => code);
    expect(codes).toEqual(['130000', '130100', '130105']);
  });

  it.each([
    ['an everyday word', '要进一步解放思想，扩大开放。'],
    ['a suffix that belongs to the next word', '产品进入安庆市场。', ['安庆=安庆市']],
    ['a road', '长春路上车来车往。', []],
    ['a company', '安徽青禾新材料有限公司投产。'],
    ['one in brackets behind a firm', '砺禾食品（武陟）由两地合办。'],
    ['a harbour', '钢材走到天津港出海。'],
    ['who gives a title', '该厂入选河南省首批“专精特新”。'],
    ['a brand', '椰干入选“海南鲜品”。'],
  ])('does not take %s for a place', (_, text, expected: string[] = []) => {
    expect(named('District', text)).toEqual(expected);
  });

  it('finds zones under the name that heads them', () => {
    expect(named('District', '企业落户武陟经济技术开发区和金湾新区。')).toEqual([
      '武陟经济技术开发区',
      '金湾新区',
    ]);
  });

  it('names the towns of a list that says only in the end what they are', () => {
    expect(named('District', '范围覆盖北坪、江桥、草岭3个镇。')).toEqual([
      '北坪=北坪镇',
      '江桥=江桥镇',
      '草岭=草岭镇',
    ]);
    expect(named('District', '范围覆盖粮食、蔬菜等3个镇。')).toEqual([]);
  });

  it('takes a new area of two plain characters where a clause opens with it', () => {
    expect(named('District', '把前湾新区的企业领来看看。')).toEqual(['前湾新区']);
    expect(named('District', '大家动手建设美丽新区。')).toEqual([]);
  });

  it('takes a county’s 产业集聚区 for a zone, and a part of a free trade zone whole', () => {
    expect(named('District', '位于武陟产业集聚区，')).toEqual(['武陟产业集聚区']);
    expect(named('District', '仪式在自贸试验区青岭港片区举行，青岭港片区设分会场。')).toEqual([
      '自贸试验区青岭港片区',
      '青岭港片区=自贸试验区青岭港片区',
    ]);
    expect(named('District', '轴承产业集聚区入驻企业9家。')).toEqual([]);
  });

  it('gives every place of a list its zone', () => {
    expect(named('District', '武陟、博爱、温县三个高新区同时开工。')).toEqual([
      '武陟=武陟高新区',
      '博爱=博爱高新区',
      '温县=温县高新区',
    ]);
  });

  it('takes a bare zone for the one last named', () => {
    const text = '武陟经济开发区开了新路。开发区管委会说，还要修桥。';
    expect(named('District', text)).toContain('开发区=武陟经济开发区');
  });

  it.each([
    ['我市出台新政。', '我市→home'],
    ['全县有企业百家。', '全县→home'],
    ['项目由县里统筹。', '县里→home'],
    ['该区严格落实制度。', '该区→this'],
    ['这个我市最大的项目开工。', '我市→home'],
    ['产品就在当地消化。', '当地→this'],
  ])('points: %s', (text, expected) => {
    expect(named('District', text)).toContain(expected);
  });

  it.each(['城市里灯火通明。', '各乡镇、村镇齐抓共管。', '打造特色小镇和返乡创业园。'])(
    'finds no district in: %s',
    (text) => {
      expect(named('District', text)).toEqual([]);
    },
  );
});

describe('parks', () => {
  it.each([
    ['走进城北的青岭储能产业园，', '青岭储能产业园'],
    ['武陟县生物医药产业园开园。', '武陟县生物医药产业园'],
    ['武陟经济开发区青岭储能产业园开园。', '青岭储能产业园'],
    ['镇里建设了新型显示材料产业园。', '新型显示材料产业园'],
    ['武陟（博爱）科创飞地揭牌。', '武陟（博爱）科创飞地'],
    ['总投资3亿元的轴承新城去年动工。', '轴承新城'],
    ['记者走进武陟县的“绣娘坊”直播基地。', '“绣娘坊”直播基地=绣娘坊直播基地'],
    ['在武陟高新区建湖岭预制菜产业园。', '湖岭预制菜产业园'],
    ['省级孵化器青岭创谷有企业9家。', '青岭创谷'],
    ['拟在城南规划建设青岭医药谷，建了云渡算谷。', '青岭医药谷', '云渡算谷'],
    ['武陟经济开发区东区通路，', '武陟经济开发区东区'],
    ['走进武陟高新区白马片区，', '武陟高新区白马片区'],
    ['武陟·博爱产业园揭牌。', '武陟·博爱产业园'],
  ])('%s', (text, ...expected) => {
    expect(named('Park', text)).toEqual(expected);
  });

  it.each([
    '全省建成现代产业园区20个。',
    '市民来到城市公园。',
    '商会建议组团参展。',
    '武陟县产业集聚区开园。',
    '全市有省级工业园三个。',
  ])('finds none in: %s', (text) => {
    expect(named('Park', text)).toEqual([]);
  });
});

describe('words that point at a park', () => {
  it.each([
    ['该园区已入驻企业11家。', '该园区→this'],
    ['热处理中心就在园里。', '园里→this'],
    ['园区已入驻企业11家。', '园区→this'],
  ])('%s', (text, expected) => {
    expect(named('Park', text)).toEqual([expected]);
  });

  it('names the later phase of the one park', () => {
    expect(named('Park', '货车驶出青岭产业园。园区三期占地90亩。')).toEqual([
      '青岭产业园',
      '园区三期=青岭产业园三期',
    ]);
  });

  it.each(['校园里书声琅琅。', '走进工业园区，机声隆隆。', '果园内瓜果飘香。'])(
    'finds none in: %s',
    (text) => {
      expect(named('Park', text)).toEqual([]);
    },
  );
});

describe('enterprises', () => {
  it.each([
    ['安徽砺禾密封科技股份有限公司签约。', '安徽砺禾密封科技股份有限公司'],
    ['走进位于县城的武陟县禾岭橡塑有限公司，', '武陟县禾岭橡塑有限公司'],
    ['德国费尔贝公司斥资3000万欧元。', '德国费尔贝公司'],
    ['协议由重庆缇岚公司签下。', '重庆缇岚公司'],
    ['总投资9亿元，由砺禾集团投资建设。', '砺禾集团'],
    ['下游的禾铄新材与它签约。', '禾铄新材'],
    ['砺鸢光电董事长闻知远说，', '砺鸢光电'],
  ])('%s', (text, expected) => {
    expect(named('Enterprise', text)).toEqual([expected]);
  });

  it('learns the short names of a company introduced in full', () => {
    const text =
      '江苏砺禾新能源集团股份有限公司与开发区签约。砺禾集团将设立公司。“砺禾的速度快。”有人说。';
    expect(named('Enterprise', text)).toEqual([
      '江苏砺禾新能源集团股份有限公司',
      '砺禾集团=江苏砺禾新能源集团股份有限公司',
      '砺禾=江苏砺禾新能源集团股份有限公司',
    ]);
  });

  it('begins a full name at both places that head it without their suffixes', () => {
    expect(named('Enterprise', '浙江嘉兴澜企家居有限公司来到贵州省安顺市。')).toEqual([
      '浙江嘉兴澜企家居有限公司',
    ]);
    expect(named('Enterprise', '浙江省嘉兴市澜企家居有限公司来了。')).toEqual([
      '嘉兴市澜企家居有限公司',
    ]);
  });

  it('keeps a sister company apart by its place', () => {
    const text = '上海砺禾无人系统有限公司设立了安徽砺禾科技有限公司。上海砺禾占股六成。';
    expect(named('Enterprise', text)).toContain('上海砺禾=上海砺禾无人系统有限公司');
  });

  it('names the parent inside a branch', () => {
    expect(named('Enterprise', '青禾农商银行武陟支行放款。')).toEqual([
      '青禾农商银行',
      '青禾农商银行武陟支行',
    ]);
  });

  it.each([
    '全县上市公司、子公司和食品公司都来了。',
    '做强生物医药、新材料、电子信息产业。',
    '深沟球轴承、锰系材料、驱动电机销往各地。',
    '建起3座智能工厂和污水处理厂。',
    '全市科技创新大会召开。',
  ])('finds none in: %s', (text) => {
    expect(named('Enterprise', text)).toEqual([]);
  });

  it.each([
    ['今年，该公司扩建。', '该公司→this'],
    ['这家企业年年增长。', '这家企业→this'],
    ['项目投产。公司总经理王禾说，', '公司→this'],
  ])('points: %s', (text, expected) => {
    expect(named('Enterprise', text)).toContain(expected);
  });
});

describe('institutions', () => {
  it.each([
    ['由东岭理工大学与企业共建，', '东岭理工大学'],
    ['三方共建的特高压绝缘材料联合实验室揭牌。', '特高压绝缘材料联合实验室'],
    ['武陟县中医院的医生接诊。', '武陟县中医院'],
    ['区里挂牌的新型电池材料检测中心。', '新型电池材料检测中心'],
  ])('%s', (text, expected) => {
    expect(named('Institution', text)).toEqual([expected]);
  });

  it('gives a bureau the name of its district', () => {
    const text = '焦作市今年大旱。市水利局局长王禾说，市委已经部署。';
    expect(named('Institution', text)).toEqual(['市水利局=焦作市水利局', '市委=焦作市委']);
  });

  it('takes the district from the home of the article', () => {
    expect(named('Institution', '县供销社出资建设。', { home: '武陟县' })).toEqual([
      '县供销社=武陟县供销社',
    ]);
  });

  it.each([
    '多所高等院校和研究院来访。',
    '县委书记到场。',
    '他在大学生时代爱读书。',
    '建物流中心。',
  ])('finds none in: %s', (text) => {
    expect(named('Institution', text)).toEqual([]);
  });
});

describe('persons', () => {
  it.each([
    ['市委常委、经开区党工委书记查云峰表示，', ['查云峰']],
    ['“路通了。”董事长欧阳澈说。', ['欧阳澈']],
    ['村民李秋禾种了三亩椒。', ['李秋禾']],
    ['县委书记赵青禾、县长钱望出席。', ['赵青禾', '钱望']],
    ['总经理周禾介绍，周禾的父亲也做这行。', ['周禾', '周禾']],
    ['技术员阿布都·买买提说，', ['阿布都·买买提']],
  ])('%s', (text, expected) => {
    expect(named('Person', text)).toEqual(expected);
  });

  it.each([
    '本报讯（记者 王青禾 通讯员 李望）项目开工。',
    '县长高度重视，主任安排专人。',
    '总经理办公会研究决定。',
  ])('finds none in: %s', (text) => {
    expect(named('Person', text)).toEqual([]);
  });
});

describe('recognizeMentions', () => {
  it('gives mentions in order of where they start', () => {
    const page = layoutPage({
      id: 'test',
      uri: [],
      sha256: '',
      text: '武陟县县长钱望说，砺禾集团来了。',
    });
    const starts = recognizeMentions(page, segmenter, lexicons).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('finds nothing in an empty article', () => {
    expect(named('District', '')).toEqual([]);
  });
});
