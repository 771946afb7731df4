import type { EntityType, FactProperty } from '@liantu/ontology';
import { AMOUNT, AREA, CAPACITY, CAPACITY_COUNT } from './quantities.js';
import { ANY, D, E, J, K } from './sign-letters.js';

/**
 * How a page gives a measure. The pattern is over signs: `v` is the value (or `list` several, for several subjects in
 * order), `s` the sign it is said of; without `s` it is said of the topic.
 */
export interface MeasureRule {
  readonly id: string;
  readonly property: FactProperty;
  readonly pattern: RegExp;
  /** Types a topic may have. Default: project, park. */
  readonly topics?: readonly EntityType[];
  /** What, right before the match, makes the value something else. */
  readonly veto?: RegExp;
  readonly confidence: number;
  /** A sentence it reads, mentions as {J…}. */
  readonly example: string;
  /** A sentence it must not read. */
  readonly counterexample: string;
}

const WORK = `[${J}${K}]`;
// 由1.8亿元增至 | 从1.8亿元追加到
const REVISED =
  '(?:[由从][^，。；]{1,12}(?:增|提高|增加|追加|调整|调增|调减|压减|核减|上调|下调)(?:至|到|为))?';
const ABOUT = `(?:额度?|总额|总量|规模|资金|金额)?(?:约|将|初步|达到|达|高达|可达|为|近|不?超过|超|不低于|不少于|逾|共计|合计|共|计|预计|概算|估算|暂定|需|：|:|是)*${REVISED}`;
const INVEST =
  '(?:计划总投资|总投资|投资总额|投资估算|估算投资|估算总额|概算投资|总概算|投资概算|工程概算|总投入|总造价|工程造价|预算(?:总?投资|总?造价)|投资额|投资|合资|斥资|出资|耗资|概算|造价|豪掷|砸下|注资|增资|投入?(?:了)?(?=\\d)|[要需](?:花|投)(?:费|掉)?)';
const V = `(?<v>${AMOUNT})`;
/** More of the same phrase up to the 的 that leads to its head: 、占地62亩的, ，占地62亩的, 建设的. */
const TO_HEAD =
  '(?:左右|以上)?[^，。；、：的]{0,8}(?:(?:、|，(?=总?占地|用地|总?建筑|总?投资|(?:预计|设计|计划)?年产))[^，。；、：]{1,24}?){0,4}?的';
/** Not 的4个项目, and not a far head. */
const HEAD = `(?!\\d|[一二两三四五六七八九十]+(?:个|大|项)|多个|一批)[^，。；、：的]{0,14}?(?<s>${WORK})(?!配套|附属|周边)`;
const BUILD =
  '(?:建设|新建|兴建|修建|扩建|改建|投建|建起|建成|打造|实施|上马|上了|启动|布局|建造|建)(?:了|起|成|的)?';

// 年度计划投资 | 完成投资 | 协议总投资 | 带动投资; not the total of a named thing.
const RE_OTHER_MONEY =
  /(?:首期|首批|年度|年度计划|年计划|计划完成|完成|协议|带动|累计|固定资产|民间|工业|技改|到位|合计|意向|今年计划|年内计划|单体|引进|吸引|实际|新增|拉动|撬动|风险|社会|设备|土建|环保|研发|产业链|基础设施|配套|原|原计划|原定|原拟)$|(?:累计|带动|撬动)[^，。；]{0,6}$/u;
const either = (a: RegExp, b: RegExp): RegExp => new RegExp(`${a.source}|${b.source}`, 'u');
// 首期投资 | 一期计划投资
const RE_PHASE = /[一二三四五首前][期批](?:工程|项目|计划|预计|拟|已|先)*$/u;
// 其中一期投资28亿元 | 其中投资28亿元
const RE_OF_A_PHASE = either(RE_PHASE, /其中[^，。；]{0,12}$/u);

const AREA_CUE =
  '(?:总占地|占地|总用地|规划总?用地|总规划|规划(?=\\d)|规划总?面积|规划建筑面积|总?建筑面积|总?建面|用地|总面积|面积|净用地)(?:面积)?';
const A = `(?<v>${AREA})`;
/** 3亿元、5亿元和7000万元. */
const listOf = (item: string): string => `(?<list>${item}(?:(?:[、和与]|以及|及)${item})+)`;
const RE_OTHER_AREA =
  /(?:新增[^，。；]{0,4}|种植|挂果|栽培|采摘|收获|播种|绿化|养殖|经营|流转|其中[^，。；]{0,12}|[一二三四首][期批](?:工程|项目|规划)*|腾出|盘活|(?:核心|拓展|启动|起步|建成|示范|规划控制)区|主片区?，?|剩余|保护|灌溉|收储|租赁)$/u;

/** How a page gives a total investment, an area, a yearly capacity; earlier rules come first to a value. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  {
    id: 'total_investment.respective',
    property: 'total_investment',
    pattern: new RegExp(
      `(?:总?投资(?:额|总额)?(?:分别|依次)(?:为|是|达到|达|约)*|(?:分别|依次)(?:计划|拟|预计)?总?投资(?:约|达)*)${listOf(AMOUNT)}`,
      'dgu',
    ),
    veto: RE_OTHER_MONEY,
    confidence: 0.85,
    example: '{J青禾铜箔项目}、{J白石电池项目}同时开工，投资分别为3亿元、5亿元。',
    counterexample: '两县工业投资增速分别为3%、5%。',
  },
  {
    id: 'total_investment.before-list',
    property: 'total_investment',
    pattern: new RegExp(
      `(?:分别|依次)?总?投资(?:额)?(?:分别|依次)?(?:为|约)?${listOf(AMOUNT)}的(?<first>${WORK})`,
      'dgu',
    ),
    veto: RE_OTHER_MONEY,
    confidence: 0.85,
    example: '总投资3亿元和5亿元的{J青禾铜箔项目}、{J白石电池项目}同时开工。',
    counterexample: '总投资3亿元的{J青禾铜箔项目}、{J白石电池项目}同时开工。',
  },
  {
    id: 'total_investment.latter',
    property: 'total_investment',
    pattern: new RegExp(`(?<=前者总?投资(?:额|约)?[^，。；]{2,10}，后者)约?${V}`, 'dgu'),
    confidence: 0.8,
    example: '{J青禾铜箔项目}、{J白石电池项目}同时开工，前者投资3亿元，后者5亿元。',
    counterexample: '{J青禾铜箔项目}、{J白石电池项目}同时开工，前者年产3亿只，后者5亿只。',
  },
  {
    id: 'area.respective',
    property: 'area',
    pattern: new RegExp(
      `(?:(?:占地|用地|面积)(?:面积)?(?:分别|依次)(?:为|是|达|约)*|(?:分别|依次)(?:占地|用地)(?:面积)?约?)${listOf(AREA)}`,
      'dgu',
    ),
    confidence: 0.85,
    example: '{J青禾铜箔项目}、{J白石电池项目}同时开工，占地依次为30亩、50亩。',
    counterexample: '两县播种面积增速分别为3%、5%。',
  },
  {
    id: 'total_investment.of',
    property: 'total_investment',
    pattern: new RegExp(
      `(?<s>${WORK})(?:项目|建设|工程)?[，：—]{0,2}(?:计划|预计|概算|规划|协议|另|共|拟|，){0,2}${INVEST}${ABOUT}${V}(?!(?:[^，。；：]{0,30}的)[^，。；、：]{0,14}${WORK})`,
      'dgu',
    ),
    confidence: 0.95,
    example: '{J青禾铜箔项目}，总投资5.2亿元。',
    counterexample: '{J青禾铜箔项目}年度计划投资5.2亿元。',
  },
  {
    id: 'total_investment.attributive',
    property: 'total_investment',
    pattern: new RegExp(`${INVEST}${ABOUT}${V}(?=${TO_HEAD}${HEAD})`, 'dgu'),
    veto: either(RE_OTHER_MONEY, RE_PHASE),
    confidence: 0.95,
    example: '总投资5.2亿元、占地60亩的{J青禾铜箔项目}正式签约。',
    counterexample: '总投资5.2亿元的4个项目在{K东山产业园}开工。',
  },
  {
    id: 'total_investment.pointing',
    property: 'total_investment',
    pattern: new RegExp(
      `(?<=(?:[这该]个|这一|这[条座]))${INVEST}${ABOUT}${V}(?=(?:左右|以上)?的(?!\\d|[一两几]|多个)[^，。；：${ANY}]{1,10}(?=[，。；]|[将已正由取]))`,
      'dgu',
    ),
    confidence: 0.75,
    example: '{J青禾铜箔项目}昨日封顶，标志着这个总投资5.2亿元的重大工程取得进展。',
    counterexample: '{J青禾铜箔项目}昨日封顶，县里还有总投资5.2亿元的重大工程。',
  },
  {
    id: 'total_investment.builds',
    property: 'total_investment',
    pattern: new RegExp(
      `(?:${INVEST}|再投|又投|投入|投|拿出|砸下|注资)${ABOUT}(?:了)?${V}[，、]?(?!主要|重点)[^，。；：${J}]{0,20}?${BUILD}[^，。；：建]{0,8}?(?<s>${WORK})`,
      'dgu',
    ),
    veto: RE_OTHER_MONEY,
    confidence: 0.85,
    example: '{E白石公司}拿出5.2亿元，在{D安平镇}建设{J青禾铜箔项目}。',
    counterexample: '{E白石公司}拿出5.2亿元购买设备。',
  },
  {
    id: 'total_investment.object',
    property: 'total_investment',
    pattern: new RegExp(
      `(?:${INVEST}|拿出)${ABOUT}${V}(?:，?在[^，。；：${J}]{0,10}?)?(?<s>${J})`,
      'dgu',
    ),
    veto: RE_OTHER_MONEY,
    confidence: 0.75,
    example: '{E白石公司}拟投资5.2亿元{J新建铜箔项目}。',
    counterexample: '{E白石公司}年度计划投资5.2亿元{J新建铜箔项目}。',
  },
  {
    id: 'total_investment.enterprise-amount',
    property: 'total_investment',
    pattern: new RegExp(`(?<=${E})${V}的[^，。；、：的]{0,10}?(?<s>${J})`, 'dgu'),
    confidence: 0.75,
    example: '{E白石公司}1.2亿美元的{J铜箔项目}已经试产。',
    counterexample: '{E白石公司}1.2亿美元的订单来自海外。',
  },
  {
    id: 'total_investment.apposition',
    property: 'total_investment',
    pattern: new RegExp(
      `(?:(?<s>${J})，|(?<=[，；])(?<s2>${J}))(?:约|计)?${V}(?=[，；。]|$)`,
      'dgu',
    ),
    confidence: 0.75,
    example: '{E白石公司}在镇上建{J菊花饮料项目}，1.9亿元；',
    counterexample: '{J菊花饮料项目}，年销售1.9亿元。',
  },
  {
    id: 'total_investment.next',
    property: 'total_investment',
    pattern: new RegExp(
      `(?<=投资[^，。；]{2,24}、)(?<s>${J})(?:约|计)?${V}(?=[、，。；]|$)`,
      'dgu',
    ),
    confidence: 0.75,
    example: '{J青禾铜箔项目}投资5.2亿元、{J白石线缆项目}3.1亿元。',
    counterexample: '{J青禾铜箔项目}投资5.2亿元、{J白石线缆项目}贷款3.1亿元。',
  },
  {
    id: 'total_investment.topic',
    property: 'total_investment',
    pattern: new RegExp(`${INVEST}${ABOUT}${V}(?!的)`, 'dgu'),
    veto: either(either(RE_OTHER_MONEY, RE_OF_A_PHASE), /追加$/u),
    confidence: 0.8,
    example: '{J青禾铜箔项目}由{E白石公司}承建，总投资5.2亿元。',
    counterexample: '{J青禾铜箔项目}开工，其中一期投资5.2亿元。',
  },
  {
    id: 'total_investment.before',
    property: 'total_investment',
    pattern: new RegExp(
      `${V}(?:的)?(?:总|计划|固定资产)?投资(?:额)?(?=已|全部|正|中|，|。|；|$)`,
      'dgu',
    ),
    veto: /(?:带动|吸引|引进|引来|撬动|拉动|完成|落实|新增|增加|追加|争取|获|得到|超|其中)[^，。；]{0,8}$/u,
    confidence: 0.65,
    example: '{J青禾铜箔项目}早走一步，2.3亿元投资已落地八成。',
    counterexample: '{J青禾铜箔项目}早走一步，带动2.3亿元投资。',
  },
  {
    id: 'area.attributive',
    property: 'area',
    pattern: new RegExp(`${AREA_CUE}${ABOUT}${A}(?=${TO_HEAD}${HEAD})`, 'dgu'),
    veto: RE_OTHER_AREA,
    confidence: 0.9,
    example: '占地60亩的{J青禾铜箔项目}正式签约。',
    counterexample: '占地60亩的厂房属于{E白石公司}。',
  },
  {
    id: 'area.extended',
    property: 'area',
    pattern: new RegExp(
      `(?<s>[${J}${K}${D}])(?:（[^）]{0,14}）)?[^，。；：${ANY}]{0,6}(?:扩园|扩容|扩大|扩展|扩区|拓展|扩)(?:至|到|为)${A}`,
      'dgu',
    ),
    confidence: 0.85,
    example: '{K东山产业园}扩园至4.2平方公里。',
    counterexample: '{K东山产业园}扩园4.2平方公里。',
  },
  {
    id: 'area.set-aside',
    property: 'area',
    pattern: new RegExp(
      `(?:规划${A}(?:土地|地)?|(?:划出|拿出|腾出|买入|购入|拿下|拍下|竞得|摘得|圈了?下?|征地|流转)(?<v2>${AREA})(?:工业)?(?:用地|土地|地块|地)?，?)(?:${BUILD}|上)[^，。；：]{0,8}?(?<s>${WORK})`,
      'dgu',
    ),
    confidence: 0.8,
    example: '县里划出900亩地建设{K东山产业园}。',
    counterexample: '县里划出900亩地种树。',
  },
  {
    id: 'area.place',
    property: 'area',
    pattern: new RegExp(
      `(?<s>${D})(?:的)?(?:[^，。；：${ANY}]{0,4}，)?(?:现有?|全[境域区县市]|目前|核心区|一期|首期|托管|辖区|近期|远期|现状)*(?:规划(?:管理|控制|总|用地)?|总规划|总|国土|区域|幅员|陆域|辖区|管辖|管理|控制|行政区域|行政(?:管辖|区划)?|)(?:土地)?面积${ABOUT}(?:由[^，。；]{1,12}扩大到)?${A}`,
      'dgu',
    ),
    confidence: 0.8,
    example: '{D东山新区}规划面积112平方公里。',
    counterexample: '{D东山新区}文化园规划面积112平方公里。',
  },
  {
    id: 'area.place-introduced',
    property: 'area',
    pattern: new RegExp(
      `(?<=(?:^|[。；：]))(?<s>${D})(?:位于|地处|坐落于?)[^。；]{2,40}，(?:全[境域镇乡县区市]|行政区域|国土|区域|土地)?(?:总)?面积${ABOUT}${A}`,
      'dgu',
    ),
    confidence: 0.75,
    example: '{D安平镇}位于{D东山县}东南部半岛北岸，面积135平方公里。',
    counterexample: '{D安平镇}位于{D东山县}东南部半岛北岸，种植面积135平方公里。',
  },
  {
    id: 'area.topic',
    property: 'area',
    pattern: new RegExp(
      `${AREA_CUE}${ABOUT}(?:由[^，。；]{1,12}(?:扩大|增加)到|从[^，。；]{1,12}缩到了?)?${A}(?!的)`,
      'dgu',
    ),
    veto: RE_OTHER_AREA,
    confidence: 0.8,
    example: '{J青禾铜箔项目}落户{K东山产业园}，占地60亩。',
    counterexample: '{J青禾铜箔项目}不新增用地。',
  },
  {
    id: 'area.premises',
    property: 'area',
    pattern: new RegExp(
      `(?:租用|租赁|购置|购买|购入|新建|新增|建设|建)[^，。；：]{0,20}?(?:厂房|车间|仓库|库房|楼宇|用房|场地|建筑面积)(?:约|共|\\d{1,3}[栋幢座])?${A}`,
      'dgu',
    ),
    topics: ['Project'],
    confidence: 0.7,
    example: '{J青禾铜箔项目}租用标准厂房1.2万平方米，投资6500万元。',
    counterexample: '{E白石公司}租用标准厂房1.2万平方米。',
  },
  {
    id: 'area.land',
    property: 'area',
    pattern: new RegExp(
      `(?:拿地|拿下|摘得|竞得|取得|拍得|征地|土地|地块)(?:面积)?(?:约|共)?${A}(?:工业)?(?:建设)?(?:用地|土地|地块|建?地)?(?=[，。；、已]|$)`,
      'dgu',
    ),
    veto: RE_OTHER_AREA,
    topics: ['Project'],
    confidence: 0.7,
    example: '{J青禾铜箔项目}上月拿地130亩，明年动工。',
    counterexample: '{D安平镇}上月收回土地130亩。',
  },
  {
    id: 'area.bare',
    property: 'area',
    pattern: new RegExp(
      `(?<s>${WORK})(?:（(?:${D}，)?|，)?(?:规划|约|共)?${A}(?=[，。；、）]|$|竣工|建成|投用|封顶|已)`,
      'dgu',
    ),
    confidence: 0.7,
    example: '{J青禾标准厂房}11.8万平方米竣工。',
    counterexample: '{J青禾标准厂房}旁边的3万平方米绿地建成。',
  },
  {
    id: 'area.figure-first',
    property: 'area',
    pattern: new RegExp(
      `(?:^|[。；])${A}(?:——?|：)(?:${D}的?){0,2}(?<s>[${J}${K}])[^，。；]{0,8}(?:面积|占地)`,
      'dgu',
    ),
    confidence: 0.75,
    example: '1860亩——{K东山产业园}扩区后的规划面积。',
    counterexample: '1860亩——{K东山产业园}周边的稻田。',
  },
  {
    id: 'capacity.attributive',
    property: 'capacity',
    pattern: new RegExp(
      `${CAPACITY}[^，。；、：]{0,16}?的[^，。；、：的]{0,12}?(?<s>[${J}${K}${E}])`,
      'dgu',
    ),
    topics: ['Project', 'Enterprise'],
    confidence: 0.85,
    example: '年产300万台的{J青禾压缩机工厂}在园内开工。',
    counterexample: '年产300万台的目标由{D安平镇}提出。',
  },
  {
    id: 'capacity.every-year',
    property: 'capacity',
    pattern: new RegExp(`(?<=每(?=年[可能]))${CAPACITY}`, 'dgu'),
    topics: ['Project', 'Enterprise'],
    confidence: 0.75,
    example: '{J青禾铜箔项目}每年可生产铜箔8万吨。',
    counterexample: '{J青禾铜箔项目}每年生产铜箔8万吨。',
  },
  {
    id: 'capacity.topic',
    property: 'capacity',
    pattern: new RegExp(CAPACITY, 'dgu'),
    topics: ['Project', 'Enterprise'],
    veto: /(?:往|历|(?<!新)上|全|去|今|每)$/u,
    confidence: 0.8,
    example: '{J青禾铜箔项目}达产后年产8万吨。',
    counterexample: '{J青禾铜箔项目}达产后日产8万吨。',
  },
  {
    id: 'capacity.per-year',
    property: 'capacity',
    pattern: new RegExp(
      `(?<perYear>(?:${CAPACITY_COUNT}/年|\\d+(?:\\.\\d+)?万?t/a))(?!(?:扩|增|提)[^，。；]{0,4}[至到])`,
      'dgu',
    ),
    topics: ['Project', 'Enterprise'],
    veto: /(?:减少|节约|节能|消耗|降低|副产)[^，。；]{0,16}$/u,
    confidence: 0.75,
    example: '{J青禾铜箔项目}设计产能8万吨/年。',
    counterexample: '{J青禾铜箔项目}设计产能8万吨。',
  },
];
