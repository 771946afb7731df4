import { describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createSegmenter } from './create-segmenter.js';
import { createLexicons } from './lexicons.js';
import { recognizeMentions } from './recognize-mentions.js';

const segmenter = createSegmenter();
const lexicons = createLexicons();

/** Names of the projects in a text, in reading order; what only points at one is marked. */
function projects(text: string): string[] {
  const page = layoutPage({ id: 'test', uri: [], sha256: '', text });
  return recognizeMentions(page, segmenter, lexicons)
    .filter(({ type }) => type === 'Project')
    .map(({ name, deixis }) => (deixis ? `→${name}` : name));
}

describe('recognizeProjects', () => {
  it('takes the company and the capacity that head the name, not the money before it', () => {
    expect(projects('总投资12亿元的澜石新材年产3万吨光学薄膜项目开工。')).toEqual([
      '澜石新材年产3万吨光学薄膜项目',
    ]);
    expect(projects('澜石公司投资2亿元建设的年产500万套轴承项目投产。')).toEqual([
      '年产500万套轴承项目',
    ]);
  });

  it('takes what begins the items of a list of works, but no heading of its measures', () => {
    const list = '项目清单如下：\n★青溪康养度假区，落子白石镇。\n★云岭研学营地：投资6800万元。';
    expect(projects(list)).toEqual(['青溪康养度假区', '云岭研学营地']);
    expect(projects('项目清单如下：\n1、青溪度假区落户白石镇，投资3亿元。')).toEqual([]);
    expect(projects('会议提出：\n1、加强服务中心，推进建设。')).toEqual([]);
  });

  it('reads a roll on over its headings, and one that holds projects without a lead', () => {
    const roll =
      '部分项目清单：\n【开工】\n○澜石新材三期（薄膜2万吨），3亿元\n【竣工】\n○云渡县白石镇笋干仓库';
    expect(projects(roll)).toEqual(['澜石新材三期', '云渡县白石镇笋干仓库']);
    const led = '▲延链：澜石薄膜项目。5月投产。\n▲补链：青屏框架蚀刻线，签约。';
    expect(projects(led)).toEqual(['澜石薄膜项目', '青屏框架蚀刻线']);
    expect(projects('三点要求：\n▲延链：澜石薄膜材料。\n▲补链：青屏框架蚀刻线。')).toEqual([]);
  });

  it('takes what a form fills in as the name, without its kind of report', () => {
    expect(projects('项目名称：青屏丁烯、冷媒装置扩能改造（报告表）\n建设地点：白石镇')).toEqual([
      '青屏丁烯、冷媒装置扩能改造',
    ]);
    expect(projects('项目名称：待定（报告表）')).toEqual([]);
  });

  it('takes a quotation for a name as it stands, where it holds a work or one is said to be', () => {
    expect(projects('募集资金转投“年产3万吨光学薄膜项目”，实施主体未变。')).toEqual([
      '年产3万吨光学薄膜项目',
    ]);
    expect(projects('投资9亿元的“澜石二期”拿地。上周受理的“青屏光伏胶膜料”已退回。')).toEqual([
      '澜石二期',
      '青屏光伏胶膜料',
    ]);
    expect(projects('实施的“百企帮百村”和投资9亿元的“暖心行动”都有成效。')).toEqual([]);
    expect(projects('澜石公司“黑灯工厂”封顶。')).toEqual([
      '澜石公司“黑灯工厂”'.replace(/[“”]/gu, ''),
    ]);
  });

  it('takes what is renewed, with whose it is', () => {
    expect(projects('代表来到澜石瓷业公司隧道窑技改现场。')).toEqual(['澜石瓷业公司隧道窑技改']);
    expect(projects('澜石瓷业公司加快技改，推动产线技改。')).toEqual([]);
  });

  it('takes power works by what is said of them, and a thing that someone builds one of', () => {
    expect(projects('青屏镇40万千瓦风电全容量并网，云渡县农光互补因故缓建。')).toEqual([
      '青屏镇40万千瓦风电',
      '云渡县农光互补',
    ]);
    expect(projects('青屏镇风电并网容量居全县之首。')).toEqual([]);
    expect(projects('年底前建一个茶文化研学营地，投资3600万元。')).toEqual(['茶文化研学营地']);
  });

  it('takes every one of a list that names as many as it counts', () => {
    expect(projects('PLA可降解丝、碳纤维轴向布两个项目正在选址。')).toEqual([
      'PLA可降解丝',
      '碳纤维轴向布',
    ]);
    expect(projects('可降解丝、轴向布等产品有两个项目。')).toEqual([]);
    expect(projects('还有澜石尾砂综合利用、“中央厨房”等3个项目。')).toContain('中央厨房');
  });

  it('tells a firm’s plant by its number, and no shop of it by its trade', () => {
    expect(projects('早上八点，澜石轻合金公司一工厂的压铸机全开。')).toEqual([
      '澜石轻合金公司一工厂',
    ]);
    expect(projects('早上八点，澜石轻合金公司焊接车间的灯全开。')).toEqual([]);
  });

  it('leaves out what was dropped', () => {
    expect(projects('澜石瓦斯发电项目，建设单位已申请撤回。')).toEqual([]);
    expect(projects('澜石薄膜项目因指标不落实，予以清退。')).toEqual([]);
  });

  it('takes of what guests were shown the works, but no firms', () => {
    const shown = '会后，代表们参观了：\n1.澜石陶瓶智能窑炉——去年点火；\n2.青屏酒业，投资3亿元。';
    expect(projects(shown)).toEqual(['澜石陶瓶智能窑炉']);
  });

  it('takes all goods of a list that a company or a capacity heads', () => {
    expect(projects('澜石材料有限公司镁、铝合金精密压铸项目开工。')).toEqual([
      '澜石材料有限公司镁、铝合金精密压铸项目',
    ]);
    expect(projects('澜石公司年产4万吨的罐头、饮料、速冻食品综合生产线开工。')).toEqual([
      '澜石公司年产4万吨的罐头、饮料、速冻食品综合生产线',
    ]);
    expect(projects('云渡公司生产基地、澜石薄膜项目开工。')).toEqual([
      '云渡公司生产基地',
      '澜石薄膜项目',
    ]);
  });

  it('takes works whose head is said twice', () => {
    expect(projects('云渡县青屏河治理工程项目开工。')).toEqual(['云渡县青屏河治理工程项目']);
    expect(projects('澜石公司2×660MW超超临界（上大压小）机组扩建工程项目获批。')).toEqual([
      '澜石公司2×660MW超超临界（上大压小）机组扩建工程项目',
    ]);
    expect(projects('推动云岭水库管道改造工程青屏段项目开工。')).toEqual([
      '云岭水库管道改造工程青屏段项目',
    ]);
    expect(projects('全县重点工程项目推进会召开。')).toEqual([]);
  });

  it('begins no name with what is done about it', () => {
    expect(projects('各组认真听取项目汇报，跟踪洽谈项目12个。')).toEqual([]);
    expect(projects('落实土地761亩用于冷链物流项目建设。')).toEqual(['冷链物流项目']);
  });

  it('keeps the company joined by 的 and stops at the 的 of a place', () => {
    expect(projects('其中，澜石新材料有限公司的覆铜板项目已经投产。')).toEqual([
      '澜石新材料有限公司的覆铜板项目',
    ]);
    expect(projects('总投资2亿元的澜石（崇左）林业基地项目开工。')).toEqual([
      '澜石（崇左）林业基地项目',
    ]);
    expect(projects('青屏镇的覆铜板项目已经投产。')).toEqual(['覆铜板项目']);
  });

  it('tells phases apart', () => {
    expect(projects('云渡水库二期工程完工，澜石新材薄膜二期项目封顶。')).toEqual([
      '云渡水库二期工程',
      '澜石新材薄膜二期项目',
    ]);
  });

  it('names no classes and no counts', () => {
    expect(projects('全县45个亿元以上项目、一批重点项目和重大民生项目加快推进。')).toEqual([]);
    expect(projects('做好项目谋划，解决项目用地，优化项目服务。')).toEqual([]);
    expect(projects('代表性项目和支撑性战略项目共12个。')).toEqual([]);
    expect(projects('澜石新材料有限公司等进行签约2个项目。')).toEqual([]);
    expect(projects('聚焦平台型项目和基地型项目。')).toEqual([]);
  });

  it('leaves a park to the parks and a campaign to the programmes', () => {
    expect(projects('青屏低空经济产业园项目开工。')).toEqual([]);
    expect(projects('小微企业综合服务产业园建设项目开工。')).toEqual([]);
    expect(projects('“双百工程”项目全部开工。')).toEqual([]);
  });

  it('shares the head of a list', () => {
    expect(projects('澜石电芯、青屏河特大桥、年产2万吨薄膜等27个项目集中开工。')).toEqual([
      '澜石电芯',
      '青屏河特大桥',
      '年产2万吨薄膜',
    ]);
    expect(
      projects('由青屏公司投资3亿元的澜石电芯、由云渡公司总投资5亿元的年产2万吨薄膜2个项目开工。'),
    ).toEqual(['澜石电芯', '年产2万吨薄膜']);
    expect(
      projects(
        '青屏产业园（一期）、澜石薄膜项目、云渡客运站二期、澜惠城市综合体6个集中开工项目进展顺利。',
      ),
    ).toEqual(['澜石薄膜项目', '云渡客运站二期', '澜惠城市综合体']);
    expect(projects('道路、管网、绿化等项目加快推进。')).toEqual([]);
  });

  it('names plants and works where someone builds them', () => {
    expect(projects('年产300万台压缩机智能工厂今年4月投产，青屏三桥建成通车。')).toEqual([
      '年产300万台压缩机智能工厂',
      '青屏三桥',
    ]);
    expect(projects('大桥上车来车往，工人走进生产车间。')).toEqual([]);
    expect(projects('新建改建农村公路86公里。')).toEqual([]);
  });

  it('knows works by their price and by what they replace', () => {
    expect(projects('投资3亿元的热压中心去年底投产。')).toEqual(['热压中心']);
    expect(projects('云渡公司拿出1亿元，在园里建鞋底共享工厂。')).toEqual(['鞋底共享工厂']);
    expect(projects('镇里把老榨房改成豆豉文化馆，图纸已经画好。')).toEqual(['豆豉文化馆']);
    expect(projects('公司投资3亿元建设的研发中心去年启用。')).toEqual([]);
    expect(projects('投资3亿元的中心城区改造去年开始。')).toEqual([]);
  });

  it('knows works by what the next sentence says of them', () => {
    expect(projects('最受关注的是云屏高速。这条投资9亿元的公路，途经三县。')).toEqual(['云屏高速']);
    expect(projects('老人们来到市全民健身中心打球。这座8月开馆的场馆很大。')).toEqual([
      '市全民健身中心',
    ]);
    expect(projects('记者来到云屏高速。这条路上车来车往。')).toEqual([]);
  });

  it('takes plain words for works among works', () => {
    expect(projects('云岭一期、澜惠锻件、长青电缆等项目已先后投产。')).toContain('长青电缆');
    expect(projects('新能源、装备制造、长青电缆等项目已先后投产。')).toEqual([]);
  });

  it('keeps the two ends of a line', () => {
    expect(projects('青屏至云渡快速路建设提速。')).toEqual(['青屏至云渡快速路']);
  });

  it('begins after 是, however it was cut', () => {
    expect(projects('手里的头一件活是年产3万吨光学薄膜项目。')).toEqual(['年产3万吨光学薄膜项目']);
  });

  it('drops what was dropped', () => {
    expect(projects('覆铜板项目因投资方退出，移出清单。')).toEqual([]);
    expect(projects('敲锣打鼓签下的覆铜板项目，因资金断裂，解约。')).toEqual([]);
  });

  it('reads pointers', () => {
    expect(projects('项目占地90亩，其中一期投资2亿元。该项目6月开工。')).toEqual([
      '→项目',
      '→一期',
      '→该项目',
    ]);
  });
});
