import type { PooledPattern } from '../patterns/pattern-pool.js';
import { wordSet } from './phrase-words.js';
import { sentencePattern } from './sentence-patterns.js';

/** What ends a sector's name and is not part of it. */
export const RE_SECTOR_HEAD: PooledPattern = sentencePattern(
  /(?:全产业链条|全产业链|产业链群|产业集群|产业链条|产业链|产业带|产业|行业|(?<!业|[供价创资人全强补延生冷块动首这条单一上下主铁锁项拉两三四五六七八九十主值])链(?!条|主|长|上|式|接|路|球|群|轮|子|友|段|家))(?!园|基地|示范[基园区县]|化|政策|基金|工人|结构|规划|扶持|转型|升级行动|招商|学院|人才|加值|大军|大园区|联盟|协会|研究院|发展局|大会|投资|资本|工程|生态)/gu,
);

/** Words of rank and class around 产业: 首位产业, 三大主导产业. No sector is named by them. */
export const SECTOR_CLASS_WORDS: ReadonlySet<string> = wordSet(`
  临港 临空 沿海 沿江 世界级 全球性 地标 综合性 成长性 国家 国家级 特色性 外向 高质量 重大 标志性 高新 高精尖 园区 主导 支柱 首位 特色 优势 新兴 战略性 战略性新兴 传统 未来 重点 主要 相关 现代 现代化 全 本 各 上下游 上游 下游 中游 关联 配套 富民 致富 惠民 兴农 强县 立镇 立县 立村 兴县 绿色 低碳 数字
  农业 工业 服务 服务业 制造 制造业 龙头 千亿级 百亿级 千亿 百亿 十亿 万亿 万亿级 县域 区域 乡村 农村 地方 高新技术 高端 新型 核心 基础 潜力 朝阳 第一 第二 第三 头号 一号 多个 完整 该 生态 短板 标志性 一二三
  实体 经济 民生 一产 二产 三产 新 老 旧 好 大 小 强 优 支撑 主 主体 整个 全部 整条 完备 闭环 贯通 我国 国内 全国 全球 世界 国际 本地 当地 特色优势 优势特色 单一 接续 替代 高耗能 高载能 科技 创新 劳动密集型
  资源型 外向型 先进 先导 前沿 重要 多元 集群 集聚 成熟 同 所 其他 其它 个 大 条 项 家 类 种 级 亿级 亿元 规模 特大 超级 龙头企业 骨干 增长极 主打 拳头 拿手 当家 看家 朝阳 夕阳 绿色低碳 生产性 生活性 生产性服务业 文旅类
  二三 一三 接二连三 非煤 非农 非资源型 多元化 涉农 涉企 链式 完整的 亮点 优质 有形 无形 标杆 地标 特别 强势 战新 新质 新质生产力 智慧 智能 数实 产业 行业 支柱性 主导性 基础性 导向性 重点发展 跨界 全链条
`);

/** Nouns that no sector ends in. */
export const NOT_SECTOR_HEADS: ReadonlySet<string> = wordSet(`
  强劲 成效 机场 长三角 京津冀 企业 项目 园区 平台 人才 资金 市场 方向 领域 赛道 技术 能力 水平 优势 资源 规模 环境 人口 城市 乡镇 农民 群众 动能 动力 活力 招商 战略 理念 目标 任务 机制 体系 格局 政策 改革 开放 合作 机遇 力量 引擎 空间 民营经济
  县域经济 实体经济 集体经济 生产力 新质生产力 质量 效益 效率 品牌 客户 订单 部门 县城 中心 县 区 市 镇 村 乡 街道 工作 建设 投资 消费 生产 发展 创新 改造 升级 转型 提升 保护 治理 就业 增收 收入 民生 乡村振兴 一二三产业
  政府 市政府 县政府 区政府 省政府 党委 重镇 高地 强镇 强县 强市 强区 大镇 大县 名城 名片 样板 标杆 新城
  基地 产品 产能 产值 主业 公司 集团 厂 工厂 车间 设备 生活 社会 事业 文化 教育 责任 主线 抓手 重点 特色 龙头 载体 根本 核心 关键 宗旨 需求 导向 契机 牵引 引领 支撑 依托 目的 主题 党建 牛鼻子 突破口 着力点 主攻方向
`);

/** 重点发展|储能、光伏: verbs that set a place's sectors out. */
export const RE_DEVELOPING: PooledPattern = sentencePattern(
  /(?:重点|大力|聚焦|着力|优先|集中|错位|合力|联合|主要|突出|积极|加快)(?:发展|培育|布局|打造|承接|壮大)(?!以|一批|了|的|成)|主攻(?!方向)|前瞻(?:性)?(?:布局|谋划)|共同承接|做(?:大做)?强(?:做优)?(?!做|企业|主业)|培育壮大|培优育强|超前布局/gu,
);

/** 以|储能、光伏|为主导产业. */
export const RE_WITH_AS: PooledPattern = sentencePattern(
  /以(?<list>[^，。；：！？以“]{2,40}?)(?<as>为(?:[一二两三四五六七八九十\d]+(?:大|个))?(?:主导|支柱|特色|优势|首位|主要产业|重点|核心|主(?=的)|龙头)(?<industry>[^，。]{0,3}产业)?(?!(?:产业)?的[^，。；]{0,20}(?:企业|公司|集团))|见长)/gu,
);

/** 把|储能|确定为首位产业. */
export const RE_MADE: PooledPattern = sentencePattern(
  /(?:把|将)(?<list>[^，。；：！？把将]{1,36}?)(?:打造成|打造为|作为|列为|确定为|定为|确立为|培育成|培育为|当作|当成|做成|发展成|视为)[^，。；]{0,14}?(?:产业|名片)/gu,
);

/** 储能|是我县首位产业; 玉米加工|已被列为全旗头号产业. */
export const RE_IS_INDUSTRY: PooledPattern = sentencePattern(
  /(?:已经?|正|则|便|就)?(?:被)?(?:是|为|成为|列为|确定为|定为|成了|作为)[^，。；：！？]{0,14}?(?:主导|支柱|首位|特色|优势|重点培育|重点|头号|富民|立镇|立县|立市|兴县|强县|第[一二三])[大]?(?:[^，。；“]{0,4})产业/gu,
);

/** 主导产业有三个：|储能、光伏. */
export const RE_INDUSTRIES_ARE: PooledPattern = sentencePattern(
  /(?:(?:主导|支柱|特色|优势|首位|头号|未来|新兴|重点)产业链?|[\d一二两三四五六七八九十]+条(?:重点)?产业链)(?:主要|分别)?(?:有|是|为|包括|涵盖|即)?(?:[一二两三四五六七八九十\d]+[个大])?(?:[：:—】]|——)?(?=\p{Script=Han})/gu,
);

/** 储能、光伏、轴承|三业并重, 纺织、食品|四链齐抓. */
export const RE_SIDE_BY_SIDE: PooledPattern = sentencePattern(
  /[两三四五六七八][业链](?:并重|并举|并进|并行|齐抓|齐头|齐飞|协同|融合|共舞)/gu,
);

/** 围绕新能源汽车、动力电池|三条赛道: known sectors only. */
export const RE_TRACKS: PooledPattern = sentencePattern(
  /等?(?:[两三四五六七八九十]|\d{1,2})[条大个](?:新|细分|黄金|重点|优势|产业)?赛道/gu,
);

/** 玉米、乳品|三张牌, 五金、门业|两条链: two sectors at least. */
export const RE_CARDS: PooledPattern = sentencePattern(
  /等?(?:[两三四五六七八九十]|\d)(?:张(?:王|金|特色|产业)?(?:牌|名片)|条(?:重点|特色|主导|百亿)?链(?![条子])|根(?:产业)?支柱)/gu,
);

/** 集|药材种植、饮片炮制|于一体: what a firm or a park does. */
export const RE_AS_ONE: PooledPattern = sentencePattern(
  /集(?:了)?(?<list>[^，。；：！？集]{4,40}?)(?:等)?(?:[于为]一体|为一身)/gu,
);

/** 物流、电子商务|等领域, 新药研发、医疗器械|三大重点领域, 风电、光伏|等新兴板块; 各领域 names none. */
export const RE_FIELDS: PooledPattern = sentencePattern(
  /(?:等|(?:[一二两三四五六七八九十]|\d{1,2})[大个])(?:重点|优势|主攻|主导|核心|特色|新兴|前沿|关键|细分|支柱|战略性|相关|多个|产业|[一二两三四五六七八九十\d大个])*(?:领域|板块|方向)/gu,
);

/** 风电制造|企业, 新材料行业优强|企业: what firms have in common, where the lexicon knows it as a sector. */
export const RE_TRADE_FIRMS: PooledPattern = sentencePattern(
  /(?:制造|生产|加工|研发|行业|产业|领域|类)*(?:优强|龙头|骨干|头部|领军|规上|规模以上|链主|重点|知名|优质|配套|代表性|上下游)*企业/gu,
);

/** 全县|设施农业|产值; 全市|农业|总产值 is no sector's. */
export const RE_SECTOR_OUTPUT: PooledPattern = sentencePattern(
  /(?<=^|[，。；、的年]|[省市县区州旗镇])(?<sector>[\p{Script=Han}]{2,10}?)(?:全?产业链|全链条?)?(?:实现|年|综合)?(?:总?产值|营收|营业收入|销售收入|交易额|增加值)/gu,
);

/** 【果品加工】: the heading of a part of a list. */
export const RE_SECTOR_HEADING: PooledPattern = sentencePattern(
  /(?<=【)(?<sector>\p{Script=Han}{2,10})(?=】)/gu,
);

/** 作为全县首位产业，|储能. */
export const RE_AS_INDUSTRY: PooledPattern = sentencePattern(
  /作为[^，。；]{0,12}(?:首位|主导|支柱|特色|优势|头号|富民)产业，/gu,
);

/** Where 储能 is said as a sector and not as an attribute of goods. */
export const RE_SECTOR_CONTEXT: RegExp =
  /^(?:全?产业|行业|链(?!式)|领域|赛道|板块|项目|企业|[，。；、：）”]|和|与|等|是|为|的|园|城|谷|基地|占|高质量|专场|大会|推介|招商|签约|发展|振兴|$)/u;

/** Ends of park names, from which the sector is read leftwards. */
export const RE_PARK_HEAD: RegExp =
  /(?:高科技|特色|绿色|现代|高端|循环|示范|配套|一体化|标准化|科技|小微企业|特色产业)*(?:产业园区?|产业基地|产业城|产业谷|产业港|产业集聚区|产业集群|产业新城|工业园区?|科技园|创业园|创新园|物流园区?|加工园区?|制造园|工业城|园区?|城|基地|小镇|大市场|新城|港)(?:[一二三四五]期)?$/u;

/** Words that may open a trade's name but make none: 智能|家电, 绿色|食品. */
export const TRADE_QUALITIES: ReadonlySet<string> = wordSet(
  '重型 轻型 微型 儿童 婴幼儿 老年 户外 运动 车用 车载 医用 食用 家用 海洋 柔性 新型 高端 智能 绿色 现代 高性能 精密 先进 精细 特种 健康 生态 数字 休闲 功能 日用 再生 新 精品 工程',
);

/** Words of a park's name that are no trade: 合作|产业园. */
export const PARK_CLASS_WORDS: ReadonlySet<string> = wordSet(`
  现代农业 国家 国家级 世界级 省级 绿电 智慧 沿海 临海 滨海 沿江 沿河 高铁 空港 城东 城西 城南 城北 合作 协作 科创 创新 创业 飞地 智造 直播 共建 示范 综合 配套 标准化 小微 企业 返乡 高新 高新技术 特色 工业 产业 经济 国际 中小企业 民营 东部 西部 南部 北部 中心 高科技 新兴 循环 未来 科技 孵化 加速 转移
  承接 东西部 山海 双创 青年 大学 大学生 留学 人才 总部 外贸 对口 援建 扶贫 乡村 振兴 城市 片区 农业 产学研 军民 融合 开放 临港 临空 临空经济 离岸 异地 跨境 一号 配套产业 先进制造业 先进制造 协同 实体 种植 养殖 生产 制造 加工 研发 培训
`);

/** 27个|新型储能|项目: what a number of projects have in common. */
export const RE_SECTOR_PROJECTS: PooledPattern = sentencePattern(
  /(?<=[\d一二两三四五六七八九十]个)(?<sector>[\p{Script=Han}]{2,10}?)(?:产业)?项目/gu,
);

/** Sectors so wide that a narrower one of the page (锶盐新材料) is not what they mean. */
export const WIDE_SECTORS: ReadonlySet<string> = wordSet('新材料 新能源');

/** Without any of these a sentence ranks no sector. */
export const RE_RANK_WORD: PooledPattern = sentencePattern(
  /产业|见长|赛道|[牌片]|条链|支柱|集[^，。；]{4,40}一[体身]|增加值|交易额|[业链][并齐协融共]|产值|【|重点|核心|为主|龙头|名片|个[\p{Script=Han}]{2,10}项目/u,
);
