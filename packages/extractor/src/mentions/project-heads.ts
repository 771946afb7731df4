import { matchAll } from '../patterns/match-all.js';
import type { LookedOver } from '../patterns/pattern-pool.js';
import { sentencePattern } from './sentence-patterns.js';

/**
 * What a head noun needs to make a name: `any` only a specific modifier (…项目), `works` a word of building before it
 * (…治理工程), `rebuild` a firm, a body or an unknown word and what of it is renewed (…窑炉技改), `plant` that the clause speaks of building or investing (…生产线), `site` the same and a proper name (…大桥).
 */
export type HeadClass = 'any' | 'works' | 'rebuild' | 'plant' | 'site';

export interface ProjectHead {
  readonly class: HeadClass;
  /** Where the head starts in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const PLANTS =
  '生产线|(?<!生)产线|量产线|总装线|中试线|流水线|组装线|装配线|加工线|热处理线|灌装线|包装线|涂装线|焊接线|冲压线|印染线|分选线|分拣线|屠宰线|处理线|拆解线|回收线|饲料线|养殖场|种植园|种质资源库|堆场|制造基地|生产基地|总装基地|中试基地|加工基地|智能工厂|智慧工厂|数字工厂|超级工厂|未来工厂|试制基地|加工厂|烘干厂|榨油厂|饲料厂|屠宰厂|面粉厂|罐头厂|封测厂|组装厂|总装厂|晶圆厂|电芯厂|电池厂|屠宰加工厂|分装线|连轧线|示范线|试验线|蚀刻线|水洗线|清洗线|自动线|粒子线|提取线|筛选线|裂解线|联产装置|生产装置|裂解装置|合成装置|聚合装置|制氢装置|示范装置|中试装置|脱氢装置|酸装置|隧道窑|辊道窑|智能窑炉|牧场|苗种场|育苗场|繁育场|训练场|试车台|初制所|初制厂|精制厂|净菜厂|果品厂|食品厂|服装厂|制衣厂|饮料厂|烘烤厂|分割厂|有机肥厂|预制菜厂|再生水厂|第[一二三四五]工厂|[一二三四五]工厂|新厂|(?<!加)工厂|厂房|车间|冷库|气调库|冷藏库|保鲜库|立体库|陶坛库|云仓|数字仓|总仓|中心仓|低温仓|冷链仓|保税仓|筒仓|仓库|' +
  '放流站|营地|庄园|(?:抽水蓄能|风电|光伏|[农渔]光互补|储能)(?=取得|获|全容量|并网(?!容量|装机|规模)|核准|开工|投产|因|前期|通过|动工|在建|建成|进入|全部)|' +
  '仓储中心|研发中心|交易中心|交易服务中心|综合服务中心|急救中心|诊疗中心|试验室|分选中心|加工中心|物流中心|数据中心|处理中心|喷涂中心|配送中心|算力中心|智算中心|电镀中心|集散中心|会展中心|印刷中心|灾备中心|制造中心|染整中心|收储中心|分拨中心|集配中心|查验场|资源圃|资源库';
const SITES =
  '特大桥|跨河桥|高铁(?!站)|城际铁路|渡槽|大桥|[二三四]桥|高速公路|高速|快速路|快速通道|公路|铁路专用线|专用线|铁路|隧道|通道|水库|水厂|污水处理厂|净水厂|发电厂|变电站|风电场|加氢站|充电站|换电站|电站|泵站|新院区|院区|新院|' +
  '人民医院|中医院|中心医院|妇幼保健院|传染病医院|医院|卫生院|第[一二三四五六七八九十]+中学|高级中学|中学|小学|职业学校|实验学校|学校|幼儿园|新校区|校区|教学楼|综合楼|内科楼|外科楼|儿科楼|康复楼|门诊楼|住院楼|' +
  '文化公园|公园|街区|客运枢纽|枢纽|航站楼|机场|泊位|渔港|港区(?!.{0,6}(?:泊位|码头|航道|作业区))|码头|船闸|环线|复线|连接线|联络线|堤顶路|旅游路|产业路|体育馆|体育中心|文化中心|健身中心|图书馆|博物馆|文化馆|养护中心|养老中心|福利院|人才公寓|安置房|碧道|绿道|煤矿|露天矿|矿井|体育场|[^，。、；：]{1,6}至[^，。、；：至]{1,6}段';

/** The heads of each class. */
const HEADS: Readonly<Record<HeadClass, string>> = {
  // …薄膜项目 but not 项目部.
  any: '项目(?!部|经理|库|组|书|业主|公司|法人|办|秘书|单位|代码|清单|名称|名单|负责|指挥|专班|群|化|用地|资金|信息|编号|为王|为要)',
  // …治理工程 but not 工程师.
  works:
    '(?:改建|扩建|迁建)?工程(?!.{1,6}段项目|师|学院|大学|公司|技术|实验室|机械|橡胶|款|量|建设|院|塑料|系|有限|中心|装备|质量|咨询|局|车|项目|研究)',
  // 澜石瓷业隧道窑技改现场, …技改，; not 技改的步伐, 技改项目.
  rebuild:
    '(?:技改|扩能改造|扩能|扩产|改扩建|技术改造|(?:智能|数字|绿色|自动)化改造|异地新建|异地迁建|改线)(?=[，。；、：”（｜ \u3000]|——|现场|已|正|完成|开工|投产|获批|$)',
  plant: `(?:${PLANTS})(?!项目|工程|房)`,
  site: `(?:${SITES})(?!项目|工程|新校区|新院|.{0,2}院区|改建|扩建|污水|门诊|[内外儿]科)`,
};
const CLASSES = Object.keys(HEADS) as readonly HeadClass[];

/** A group for each class, in their order. */
const RE_HEADS = new RegExp(CLASSES.map((headClass) => `(${HEADS[headClass]})`).join('|'), 'gu');
const HEADS_OF_SENTENCE = sentencePattern(RE_HEADS);

/** The heads of project names in a sentence, left to right. */
export function projectHeadsOf(sentence: LookedOver): readonly ProjectHead[] {
  return HEADS_OF_SENTENCE.matchesIn(sentence).map(headOf);
}

/** The heads in a text of its own, left to right. */
export function projectHeadsIn(text: string): readonly ProjectHead[] {
  return matchAll(text, RE_HEADS).map(headOf);
}

function headOf(match: RegExpExecArray): ProjectHead {
  const group = CLASSES.findIndex((_, at) => match[at + 1] !== undefined);
  return { class: CLASSES[group]!, start: match.index, end: match.index + match[0].length };
}

/** Words of building works, one of which makes …工程 a project and no campaign. */
export const RE_WORKS: RegExp =
  /改造|改线|扩建|迁建|改建|新建|治理|整治|修复|加固|提标|延伸|南延|北延|东延|西延|输变电|线路|供水|供暖|供热|供电|直供|燃气|排水|污水|废水|雨水|管网|防洪|防涝|水利|灌区|灌溉|铁路|公路|高速|大桥|[路桥]$|隧道|通道|农田|水库|河|湖|渠|引黄|引水|调水|景观|绿化|厂房|医院|卫生院|学校|中学|小学|专线|专用线|[一二三四五]期|电网|气化|硬化|亮化|道路|农房|住房|安置|棚户区|码头|港|机场|站|楼|馆|场|库|园|基地|中心/u;

/** What is said of a thing being built or just built. */
export const RE_BUILDING: RegExp =
  /建成|投用|投运|开诊|开馆|开工|动工|开建|破土|奠基|封顶|竣工|完工|通车|贯通|合龙|试产|试生产|投产|达产|投料|在建|施工|投入使用|投入运[营行]|修缮|挪过?来|扩建|主体|交付|装修|装饰|试运营|运营|验收|提速|启用|安装|摊铺|调试|设计|选址|推进|建设|谋划|尚未动工|审批|征地|出水|落地|并网|全容量|桩基|吊装|进场|装机|结顶|点火|上电|带料|下线|交工|核准|批复|缓建|暂缓|迁入|搬来|搬到|迁来|试车|鉴定|使用许可|前期|砌筑|可研|可行性|初步设计|投资|占地/u;

/** What stands before a thing that someone builds: 建设|…生产线, 投资3亿元的|…智能工厂. */
export const RE_BUILDER: RegExp =
  /(?:建设|投建|新建|动工|开工|建成|建起|启动|启用|续建|兴建|修建|开建|扩建|上马|投用|援建|建好|谋划|[再还将]建|元的?|布局|设在)[^，。；：！？]{0,40}$/u;

/** A list of works that goes on after the thing: 市第九医院|、绿溪小学和供暖改造工程. */
export const RE_WORKS_LISTED: RegExp =
  /^(?:、[^，。；：、]{2,20})*[和、][^，。；：、]{2,24}(?:工程|项目)/u;

/** A list of works that the thing goes on with: 澜石薄膜项目（3亿元）、|青屏镇大蒜气调库. */
export const RE_AFTER_WORKS: RegExp =
  /(?:项目|工程)”?(?:（[^（）]{1,30}）)?[、和与][^，。；：、]{0,8}$/u;

/** Parts of a thing that its name may be followed by: 绿溪特大桥|主墩全部出水. */
export const RE_PART: RegExp =
  /^(?:主|管网|桩基|路基|内外|项目|全线|双双|已|正|即|预计|东|西|南|北)/u;

/** What a plant's head has before it and is yet no name: 标准|厂房, 主|厂房. */
export const RE_PLANT_CLASS: RegExp =
  /^(?:多栋|数栋|地面|地下|标准|标准化|主|主体|总装|生产|卫星|自动化|全自动|数字化|智能化|智能|现代化|钢结构|园区|首条|首期|新建|在建|拟建|老|新|旧|高标准|定制|配套|通用|多层|共享|数控|净化|洁净|无尘|储藏|冷藏|保鲜|贮藏|高层|研发|办公|闲置|租赁|样板|扶贫|帮扶|就业|社区|家门口|代工|海外|冻干|[东西南北])*$/u;

/** A project dropped, refused or denied in the words that follow it. */
export const RE_DROPPED: RegExp =
  /^[^。；！？]{0,16}(?:退出|放弃|终止|取消|移出|划掉|不属实|误传|婉拒|叫停|流产|告吹|泡汤|夭折|黄了|解约|解除(?:合同|协议)|散了?伙|谈崩|谈不拢|下马|临时撤下|去了外[省地县市]|被否|未获通过|环评未通过|撤资|撤回|清退|不予受理|没有再往前)/u;

/** The number of an item in a roll of projects: 9. */
export const RE_ITEM_NUMBER: RegExp =
  /^(?:[（(]?\d{1,3}[）).．、]|[①-⑳]|[（(][一二三四五六七八九十]{1,3}[）)])\s*(?:[^，。；：]{2,12}[：:])?$/u;
