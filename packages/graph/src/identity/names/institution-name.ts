import { foldName, foldNumerals } from './fold-name.js';
import type { NameMatch, ReadName } from './name-match.js';
import { isSamePlaceName, splitRegion } from './place-name.js';
import type { PlacedName } from './place-name.js';

/** An institution's name in its parts: 旬阳市 | 农业农村局. */
export interface InstitutionName extends ReadName {
  readonly type: 'Institution';
  /** The name without its place, in its usual short form. */
  readonly core: string;
}

/** 湖南师大, 河南农大 */
const SHORT_UNIVERSITIES: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)师大/u, '师范'],
  [/(?<=..)农大/u, '农业'],
  [/(?<=..)工大/u, '工业'],
  [/(?<=..)科大/u, '科技'],
  [/(?<=..)医大/u, '医科'],
  [/(?<=..)林大/u, '林业'],
  [/(?<=..)交大/u, '交通'],
  [/(?<=..)财大/u, '财经'],
  [/(?<=..)中医大/u, '中医药'],
  [/北京大学/u, '北大'],
  [/清华大学/u, '清华'],
  [/复旦大学/u, '复旦'],
  [/浙江大学/u, '浙大'],
  [/武汉大学/u, '武大'],
  [/四川大学/u, '川大'],
  [/郑州大学/u, '郑大'],
  [/厦门大学/u, '厦大'],
  [/吉林大学/u, '吉大'],
  [/南昌大学/u, '昌大'],
  [/同济大学/u, '同济'],
  [/中国科学技术大学/u, '中科大'],
  [/哈尔滨工业(?:大学)?/u, '哈工大'],
];

/** Usual short forms, in the order in which they apply: longer names before what they hold. */
const SETTLED: readonly (readonly [RegExp, string])[] = [
  [/^中国?共产党(.+)委员会/u, '$1委'],
  [/^中共/u, ''],
  [/^共青团(.+?)委(?:员会)?$/u, '$1团委'],
  [/^团([省市县区州])委$/u, '$1团委'],
  [/委办公室$/u, '委办'],
  [/人民(?=法院|检察院)/u, ''],
  [/消防救援/u, '消防'],
  [/烟草专卖/u, '烟草'],
  [/融媒体/u, '融媒'],
  [/高新技术产业开发区/u, '高新区'],
  [/经济技术开发区/u, '经开区'],
  [/人民代表大会常务委员会|人大常务委员会/u, '人大常委会'],
  [/人民代表大会/u, '人大'],
  [/(?:中国)?人民政治协商会议|政治协商会议|政协委员会/u, '政协'],
  [/人民政府/u, '政府'],
  [/政府办公室/u, '政府办'],
  [/委员会办公室/u, '委办'],
  [/纪律检查委员会|纪检委/u, '纪委'],
  [/监察委员会/u, '监委'],
  [/机构编制委员会/u, '编委'],
  [/发展(?:和|与)?改革/u, '发改'],
  [/工业(?:和|与)?信息化|工业信息化|工业信息/u, '工信'],
  [/经济(?:和|与)?信息化/u, '经信'],
  [/人力资源(?:和|与)?社会保障/u, '人社'],
  [/住房(?:和|与)?城乡建设|城乡建设/u, '住建'],
  [/国有资产监督管理/u, '国资'],
  [/市场监督管理|市场监管/u, '市监'],
  [/食品药品监督管理/u, '食药监'],
  [/教育科技(?:和|与)?体育/u, '教科体'],
  [/教育(?:和|与)?科(?:学)?技(?:术)?(?=局)/u, '教科'],
  [/科(?:学)?技(?:术)?(?:和|与)?工业信息化|科学技术(?:和|与)工信|科技(?:和|与)?工信/u, '科工信'],
  [/商务(?:和|与)?工信/u, '商工信'],
  [/政务服务(?:和|与)?大?数据(?:管理)?/u, '政数'],
  [/文化体育(?:和|与)?旅游|文化旅游体育|文化(?:和|与)?旅游(?:和|与)?体育|文旅体/u, '文体旅'],
  [/教育(?:和|与)?体育/u, '教体'],
  [
    /文化广电新闻出版旅游|文化(?:和|与)?广电旅游|文化广播电视(?:和|与)?旅游|文化广电(?:和|与)旅游|文化(?:和|与)?旅游|文广旅/u,
    '文旅',
  ],
  [/卫生(?:和|与)?健康/u, '卫健'],
  [/交通运输/u, '交通'],
  [/自然资源(?:和|与)规划/u, '自规'],
  [/城市管理(?:行政|综合)?(?:执法)?/u, '城管'],
  [/应急管理/u, '应急'],
  [/退役军人事务/u, '退役军人'],
  [/科学技术(?=[局厅委部])/u, '科技'],
  [/科学技术协会/u, '科协'],
  [/投资促进/u, '投促'],
  [/招商引资|招商合作/u, '招商'],
  [/行政审批服务/u, '行政审批'],
  [/供销合作(?:社)?联合社|供销合作社|供销联社/u, '供销社'],
  [/工商业联合会/u, '工商联'],
  [/妇女联合会/u, '妇联'],
  [/残疾人联合会/u, '残联'],
  [/文学艺术界联合会/u, '文联'],
  [/共产主义青年团|共青团/u, '团'],
  [/贸易促进/u, '贸促'],
  [/国家税务总局(.+税务局)/u, '$1'],
  [/(?:^中国|^)人民银行/u, '人行'],
  [/中国科学院/u, '中科院'],
  [/中国工程院/u, '工程院'],
  [/社会科学院/u, '社科院'],
  [/农业科学研究院|农业科学院/u, '农科院'],
  [/农业科学研究所/u, '农科所'],
  [/林业科学研究院|林业科学院/u, '林科院'],
  [/医学科学院/u, '医科院'],
  [/第(\d+)高级中学|第?(\d+)高中/u, '$1$2高'],
  [/第(\d+)(?:初级)?中学/u, '$1中'],
  [/第(\d+)幼儿园/u, '$1幼'],
  [/第(\d+)实验小学|实验第(\d+)小学/u, '实验$1$2小'],
  [/第(\d+)小学/u, '$1小'],
  [/高级中学/u, '高中'],
  [/第?(\d+)(?:人民)?医院/u, '$1院'],
  [/中医医院/u, '中医院'],
  [/妇幼保健计划生育服务中心|妇幼保健院/u, '妇幼'],
  [/疾病预防控制中心/u, '疾控中心'],
  [/第?(\d+)附属医院|附属(\d+)院|第(\d+)附院/u, '$1$2$3附院'],
  [/附属医院/u, '附院'],
  [/职业技术(?:师范)?(?:学院|大学)$|职业学院$/u, '职院'],
  [/(?:职业中等专业|中等职业(?:技术|专业)?|职业中专)(?:学校)?$/u, '职专'],
  [/职业(?:技术)?(?:教育)?中心(?:学校)?$|职业技术教育中心/u, '职教中心'],
  [
    /(?<=..)(理工|科技|农业|工业|师范|财经|交通|医科|中医药|林业|海洋|石油|建筑|电子科技)(?:大学|大)/u,
    '$1',
  ],
  ...SHORT_UNIVERSITIES,
  [/委员会$/u, '委'],
  [/(?:管理委|管委)$/u, '管委会'],
  [/研究所$/u, '所'],
  [/[、和与及]/u, ''],
];

// Words that many institutions share. 委, 1院, 实验小学 and 研究院 are made of nothing else | 岷山菌物研究院
const RE_SHARED =
  /高新区|经开区|管委会|职专|人大常委会|人大|政协|政府|纪委|监委|发改|工信|经信|人社|住建|国资|市监|食药监|教科体|教科|教体|科工信|商工信|政数|文体旅|融媒|消防|烟草|法院|检察院|文旅|卫健|自规|城管|应急|退役军人|科技|科协|投促|招商|供销社|工商联|妇联|残联|文联|团|贸促|税务|人行|社科院|农科院|农科所|林科院|职院|职教|妇幼|疾控|中医|人民|中心|党|编|宣传|组织|统战|政法|信访|机关|办公|发展|改革|工业|信息化|农业|农村|农机|畜牧|水利|水务|林业|教育|体育|财政|审计|司法|公安|交警|民政|民宗|交通|商务|粮食|储备|乡村|振兴|行政|审批|政务|服务|数据|监督|监管|管理|自然|资源|规划|生态|环境|环保|统计|税|金融|气象|消防|邮政|文化|旅游|广播|电视|档案|图书|博物|企业|技术|创新|实验|示范|职业|专科|附属|特殊|省级|市级|县级|国家级|产业|投资|引导|母|基金|青少年|总工会|工会|联合|协会|商会|学会|促进|开发|设计|规划|检测|检验|质量|推广|技术|中学|高中|小学|幼儿|学校|大学|学院|医院|研究|[省市县区州镇乡村国部局厅处委办院所站室馆台社园会校中小高幼\d]|第/gu;

// 国家发改委, 全国工商联, 农业农村部 | 县委宣传部
const RE_NATIONAL =
  /^(?:国家|中国|全国|中央|国务院)|^(?:教育|科技|工信|民政|司法|财政|人社|自然资源|生态环境|住建|交通|水利|农业农村|商务|文旅|应急|退役军人|外交|公安|国防)部$/u;

/** Reads an institution's name; its parts are those of its usual short form. */
export function readInstitutionName({ name, places }: PlacedName): InstitutionName {
  const { region, rest, unresolved } = splitRegion(settle(name), places, (own) => own !== '');
  // 县医院 is the people's hospital of the county.
  const core = rest === '医院' ? '人民医院' : rest;
  const shared = !RE_NATIONAL.test(core) && core.replace(RE_SHARED, '') === '';
  const place = region ?? (shared && !unresolved ? places[0] : undefined);
  return {
    type: 'Institution',
    key: core,
    ...(place ? { region: place } : {}),
    core,
    generic: unresolved || shared,
  };
}

function settle(name: string): string {
  const folded = foldNumerals(foldName(name).replace(/[()]/gu, ''));
  // 县一中, 市二院 are already short.
  return SETTLED.reduce((text, [pattern, short]) => text.replace(pattern, short), folded);
}

/** What two institutions' names say about their being one. */
export function compareInstitutionNames(a: InstitutionName, b: InstitutionName): NameMatch {
  if (a.core !== b.core) return 'different';
  if (a.region && b.region) {
    return isSamePlaceName(a.region, b.region) ? 'unless-elsewhere' : 'different';
  }
  return a.generic || b.generic ? 'open' : 'unless-elsewhere';
}
