import type { PooledPattern } from '../patterns/pattern-pool.js';
import { sentencePattern } from './sentence-patterns.js';

const HEADS =
  '(?:攻坚|创建|提升|专项|示范)?行动(?:计划|方案)?|计划|战略|工程|制度|机制|改革|方案|模式|布局|格局|体系|攻坚战役|攻坚战|攻坚|活动|产业链群|链群|工作法|论坛|创建|品牌行动';

/** A short quotation: “登峰”. */
export const RE_QUOTED: PooledPattern = sentencePattern(/[“‘]([^“”‘’，。；：！？\n]{2,16})[”’]/gu);

// “登峰”|三年行动; the tail of “链主”|企业…计划 breaks off at 企业.
export const RE_TAIL: RegExp = new RegExp(
  String.raw`^[\p{Script=Han}\d]{0,14}?(?:${HEADS})(?:（[^）]{1,14}年）)?(?!\p{Script=Han}{0,1}(?:师|学院|公司|学|率|力|者)|(?<=战略)(?:合作|协议|框架|投资|伙伴))`,
  'u',
);

/**
 * Aims and layouts that are counted in quotes: 四个新区, 五大安全, 三化, 一区七园; not 一站式, 四个聚焦, 三个人.
 */
export const RE_COUNTED_AIMS: RegExp =
  /^(?:[二三四五六七八九十两]{1,2}(?:[个大项](?!聚焦|坚持|强化|突出|确保|毫不)(?:(?![人月年亿万百])\p{Script=Han}){1,6}|化)|[一两三四五](?:枢纽|中心|区|城|园|核|带|轴|廊|极|圈|港|谷|翼|基地|高地)[、，]?[一二两三四五六七八九十多](?:枢纽|中心|区|城|园|核|带|轴|廊|极|圈|港|谷|翼|基地|高地|集群))$/u;

/** What shows that a counted phrase in quotes is an aim: 建设|“四个新区”, “五大安全”|目标. */
export const RE_AIMING: RegExp =
  /(?:打造|建设|聚焦|围绕|紧扣|锚定|实施|推进|落实|践行|开展|构建|形成|拓展为|扩展为|统筹|维护|坚持|贯彻|按照|全力|做好|打好)[^，。；：“”]{0,8}(?:“[^“”]{2,16}”[、和与]?)*$/u;

/** What an aim is called: “五个中心”|建设目标. */
export const RE_AIM_AFTER: RegExp =
  /^(?:的)?(?:总体|产业|建设|发展|工作|战略)*(?:目标|思路|定位|任务|要求|部署|战略|举措|布局|格局|建设)/u;

/** 企业+基地+农户: what works together in quotes. */
export const RE_SUM: RegExp = /^\p{Script=Han}{2,6}(?:\+\p{Script=Han}{2,6}){2,4}$/u;

/** What shows that the words after a quotation have left its name. */
export const RE_TAIL_BREAK: RegExp =
  /企业|公司|的|了|在|是|为|等|和|与|及|从|将|已|把|让|以|称号|精神|理念|项目|产品|园区|开发区|集团/u;

/** A quotation that ends in its own head: “双百行动”, “营商提升年”. */
export const RE_QUOTED_HEAD: RegExp =
  /(?:行动|计划|战略|工程|制度|机制|改革|模式|活动|决战|会战|攻坚战|攻坚|[^\d这十百]年|方案|联心会|长制|\p{Script=Han}(?:[二三四五六七八九十]{1,3}|\d{1,2})条)$/u;

/** A head with nothing before it. */
export const RE_BARE_HEAD: RegExp =
  /^(?:三年|五年|专项|重点|一号|民生|系统|龙头|头号|民心|样板|形象|希望|德政|暖心|惠民|面子|里子|塔尖|基础)?(?:行动|计划|战略|工程|机制|制度|改革|模式|活动)$/u;

/** 一核两带三园; not 一老一小, 四个聚焦, 七十二变. */
export const RE_ABBREVIATION: RegExp =
  /^(?:[一二三四五六七八九两多](?![一二三四五六七八九十百个项张条])[^一二三四五六七八九十百、\d]{1,3}){3,5}$/u;

/** 一核两区: a pair, where a verb or what follows shows that it is a plan; not 一心一意. */
export const RE_PAIR: RegExp =
  /^(?:[一二三四五六七八九十两多](?![一二三四五六七八九十百个项张条心意丝])[^一二三四五六七八九十百、\d]{1,3}){2}$/u;

/** 一村一品, 百企结百村, 三个一批: the same number twice, or works in batches; not 一砖一瓦. */
export const RE_SAME_NUMBER: RegExp =
  /^(?:(?<n>[一百千万])(?![心点言草砖针步分朝生])\p{Script=Han}{1,2}\k<n>\p{Script=Han}{1,2}|[三四五六]个一批)$/u;

/** What a pair sets out: “一核两区”|布局, “一屏三地”|功能定位. */
export const RE_PLAN_AFTER: RegExp =
  /^(?:的)?(?:总体|产业|空间|发展|功能|区域|目标)*(?:布局|格局|建设|战略|定位|规划|部署)/u;

/** 3+8+N, 2+40 with what it counts: 3+8+N产业链群. */
export const RE_NUMBERED: RegExp =
  /^\d+(?:\+[\dN]+)+(?:重点产业链群|产业链群|现代化产业体系|现代产业体系|产业体系|产业布局|产业集群|主导产业|发展格局|组织体系|工作机制)?$/u;

/** The same anywhere in a sentence. */
export const RE_NUMBERED_ANYWHERE: PooledPattern = sentencePattern(
  new RegExp(RE_NUMBERED.source.slice(1, -1), 'gu'),
);

/** Without any of these a sentence names no campaign outside quotes. */
export const RE_CAMPAIGN_WORD: PooledPattern = sentencePattern(
  /行动|方案|计划|工程|战略|规划|协作|发展|振兴|崛起|开发|一带一路|大湾区|经济圈|新通道|自由贸易港|建设|长制|实事|专项|攻坚|年活动|年行动|[提建攻落突服招优][升设坚实破务商化]年|制度|[联抓办诺理责帅]制|项目库|\+/u,
);

/** Verbs by which something is set going, before its quoted name. */
export const RE_LAUNCH: RegExp =
  /(?:抢抓|融入|对接|把握|打好|接着推|持续推进|深入推进|享受|推行|实行|实施|推出|开展|启动|滚动实施|落实|探索|创新|深化|全面推行|构建|构筑|建立)(?:了|好)?(?:“[^“”]{2,16}”[、和与]?)*$/u;

/** 《江澜市锂电产业提升方案（2024—2026年）》; a newspaper or a law is none. */
export const RE_DOCUMENT: PooledPattern = sentencePattern(
  /《(?!(?:发展|行动|实施|总体|工作|建设|若干)?(?:规划|方案|计划|意见|纲要|措施|办法)》)([^《》\n]{2,50}(?:规划|方案|计划|意见|纲要|措施|行动|政策|办法|条)(?:（[^（）]{1,16}）)?)》/gu,
);

/** Heads that make a campaign with any words of their own before them. */
export const RE_CAMPAIGN: PooledPattern = sentencePattern(
  /(?:[三五两]年(?:提升)?|\d年)(?:行动计划|行动方案|行动)|行动计划|行动方案|倍增(?:计划|方案|行动|工程)|(?:专项|攻坚|提升|培育|招商|提质|提速|提效|保障|整治|治理|跃升|突破|振兴|赋能|引领|壮大|升级|帮扶|服务|清零|优化|领航|强基|筑基|登峰|突围|扩容|扩量|升规|聚才|招引|攀高|育强)行动(?!计划|方案|力|者)|百亿行动|(?:提升|建设|攻坚|落实|突破|服务|招商|优化)年(?:活动|行动)?(?![度初底末内产]|加工|处理)|(?:培育|提升|安家|登高|跃升|引育|提质|赋能|强基|增效|引才|育才|助企|暖心|富民|攀登|孵化|回归|升规|焕新|强链|补链|延链)(?:工程|计划)|提升方案|培育方案|对口支援.{2,8}规划/gu,
);

/** What sets a campaign going, right before its name, or joins it to another. */
export const RE_SETS_GOING: RegExp =
  /(?:实施|开展|启动|推进|推行|部署|打响|组织|掀起|深化|谋划|包括|下设|即|是|：|——|(?:行动|工程|计划)[、和及与])了?$/u;

/** 列入|2023年省重点建设项目计划, 获|省级技改专项|支持: plans and pools that works are entered in. */
export const RE_ENTERED: PooledPattern = sentencePattern(
  /(?<=列入|纳入|入选|获得?|》和)(?:\d{4}年度?)?[国省市县区](?:家|级)?(?:[^，。；：、“”《》的了]{2,14}|“[^“”]{2,10}”[^，。；：、“”《》的了]{0,6})(?:建设计划|项目计划|项目库|技改专项|资金专项|示范专项|攻关计划)/gu,
);

// 包括产业振兴行动、人才振兴行动和生态振兴行动; 强链工程、育企工程: a head that each bears; not 供水工程、道路工程.
export const RE_HEADED_COMPONENTS: PooledPattern = sentencePattern(
  /(?<=实施|开展|启动|推进|推行|部署|打响|抓好|打好|组织|包括|包含|涵盖|下设|即|：|是|——|[“（])(?<list>(?:(?!实施|开展|启动|推进|包括)\p{Script=Han}){2,8}行动(?:[、和与及以]{1,2}\p{Script=Han}{2,8}行动){1,9}|(?:[强补延育引招提增扩优培壮倍助惠兴振拓稳筑聚攀登升孵]\p{Script=Han}{1,5}工程)(?:[、和与及以]{1,2}[强补延育引招提增扩优培壮倍助惠兴振拓稳筑聚攀登升孵]\p{Script=Han}{1,5}工程){1,9})/gu,
);

// 开展强基、补链、育才三大行动; not 实施道路、管网等工程.
export const RE_COMPONENTS: PooledPattern = sentencePattern(
  /(?:开展|实施|部署|展开|抓实|推进|启动|深入开展|下设|聚焦|组织|设立|分为|分成|分设)了?(?:实施|开展)?(?<list>[“\p{Script=Han}](?:[“”\p{Script=Han}]|、(?!、)){3,90}?)等?(?:[\d一二两三四五六七八九十]+(?:大|项|个|类)?)(?:专项(?=行动))?(?<head>行动|工程|计划|战略|专项(?!行动|债|资金))/gu,
);

// 实施八大工程（创新引领、集群强链）; not 建设十大工程（见附表）.
export const RE_COMPONENTS_AFTER: PooledPattern = sentencePattern(
  /[\d一二两三四五六七八九十]+(?:大|项|个)(?:专项)?(?<head>行动|工程|计划|战略)(?:[（：]|——)(?<list>\p{Script=Han}{2,10}(?:、\p{Script=Han}{2,10}){1,9})(?=[）。；])/gu,
);

// 实施“强链、补链、育才”三大工程: one pair of quotes around the list.
export const RE_QUOTED_COMPONENTS: PooledPattern = sentencePattern(
  /“(?<list>\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,6}){1,9})”(?:[\d一二两三四五六七八九十]+(?:大|项|个))(?:重点|专项)?(?<head>行动|工程|计划|战略|专项)/gu,
);

/** 链长制, 沿江沿海协作, 千企技改行动: forms that are names wherever they stand. */
export const RE_STANDING_FORM: PooledPattern = sentencePattern(
  /[百千万双][企人村千百万](?:(?![的了在是个元、])\p{Script=Han}){0,6}?(?:行动|计划|工程)(?!计划|方案|师|[量款院公])|(?:项目建设|项目攻坚|产业项目|产业振兴|产业发展|工业振兴|工业发展|营商环境(?:优化|提升)?|优化营商环境|招商引资|招商|作风建设|企业服务|服务企业|质量提升)(?:攻坚|突破|提升|落实|深化|建设)?年(?:活动|行动)?(?![度底初末中内前后])|(?:链长|河湖长|(?<!河)湖长|河长|林长|田长|湖长|路长|街长|项目长)制|(?:东西部|山海|[京沪津粤苏浙鲁闽渝]\p{Script=Han})协作(?:机制|工程)?(?!项目|资金|干部|办|产业园|企业|[区市县])|(?:首席|企业|项目|金融|科技|招商|政务|驻企)*(?:服务员|服务官|服务专员|特派员|指导员|联络员|质量官)制度?|(?:包联|包抓|帮办代办|告知承诺|容缺受理|首问负责|揭榜挂帅)制度?(?!造|定|约)|(?:产业|工业|人才|质量|科技|制造|生态|开放)[强兴立][省市县区州旗]战略|(?:乡村振兴|创新驱动发展|[东西中]部崛起|西部大开发|东北振兴|(?!融?入|对?接|抢?抓|落?实)\p{Script=Han}{2,5}(?:协同发展|一体化))战略(?!合作|协议|框架)|(?<=融入|对接|抢抓|落实|、)(?:[东西中]部崛起|西部大开发|东北振兴|\p{Script=Han}{3,4}协同发展|长三角一体化)(?=、|发展战略|战略)/gu,
);

/** Strategies and regional plans of the whole country, by name wherever they stand; not 京津冀协同发展论坛. */
export const RE_NATIONAL: PooledPattern = sentencePattern(
  /(?:京津冀协同发展|长三角(?:区域)?一体化(?:高质量)?(?:发展)?|长江经济带(?:高质量)?(?:发展|建设)?|粤港澳大湾区(?:建设)?|成渝地区双城经济圈(?:建设)?|黄河流域生态保护和高质量发展|新?时?代?(?:东北全面振兴|全面振兴东北|东北振兴|振兴东北)|(?:新时代)?(?:中部(?:地区)?崛起|西部大开发)|共建“?一带一路”?|“?一带一路”?(?:建设|倡议)|西部陆海新通道(?:建设)?|海南自由贸易港(?:建设)?|雄安新区建设|东数西算(?:工程)?|数字中国建设|健康中国建设|美丽中国建设)(?:战略|国家战略|重大战略)?(?!(?:高质量)?(?:发展|建设)?\p{Script=Han}{0,2}(?:论坛|重大合作)|大会|峰会|基金|联盟|博览|展|专列|班列|研究院|学院|商会)/gu,
);

/** 民生提质十大工程, 民生十件实事; not 实施十大工程. */
export const RE_GRAND_WORKS: PooledPattern = sentencePattern(
  /(?<=[，。；、：“\n是]|下设|实施|启动|推进|^)(?:(?!实施|启动|推进|下设|其中|是)\p{Script=Han}){4,6}[十百]大(?:工程|行动)|(?:(?:[省市县区]|\d{4}年)?(?:重点)?(?:民生|为民|惠民))(?:[一二三四五六七八九十]{1,3}|\d{1,2})件实事/gu,
);

/** 市县|等工作机制: a head shared by quoted names before it. */
export const RE_SHARED_HEAD: RegExp =
  /^(?:、?[“][^“”]{2,16}”\p{Script=Han}{0,6})*等\p{Script=Han}{0,4}(?:机制|制度|举措|行动|工程|计划|活动|模式)/u;

/** “2680”|项目, “2356”|现代制造业集群; not “2680”|工程为主抓手: what a number in quotes counts is a campaign's name. */
export const RE_NUMBER_TAIL: RegExp =
  /^(?:项目|工程|(?:培育|倍增|提升)?行动(?:计划|方案)?|计划|战略|(?:现代)?\p{Script=Han}{2,4}(?:产业)?(?:集群(?:体系)?|体系)|(?:(?![为的是在被将和等])\p{Script=Han}){4,6}(?=[，。；、）]))/u;

/** “中国紫砂之乡” is a title, not a campaign. */
export const RE_TITLE_LIKE: RegExp = /^(?:中国|全国|国家级?).*(?:之乡|之都|名城|[都乡城县])$/u;
