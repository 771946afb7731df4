import type { PooledPattern } from '../patterns/pattern-pool.js';
import { wordSet } from './phrase-words.js';
import { sentencePattern } from './sentence-patterns.js';

/** What a project's or a line's name adds to the name of its goods: 电解铜箔|扩建, 无人机|总装|基地. */
export const PRODUCT_TAILS: ReadonlySet<string> = wordSet(`
  清洗 精深 直纺 一体化 智能化 外延 封测 提纯 再生清洗
  技改 技术改造 扩建 改扩建 迁建 改建 新建 搬迁 精制 精炼 加工 深加工 精加工 精深加工 初加工 制造 生产 智造 冷榨 提取 提炼 封装 封测 一体化 产业化 研发 回收 处理 智能 智能化 数字化 自动化 自动 全自动 改造 绿色化 清洁化
  提升 开发 推广 选育 推广应用 开发利用 采选 综合利用 循环利用 资源化 利用 工厂 基地 扩改 成套 精密 综合 生产线 产线 总装 总装线 组装 装配 车间 升级 建设 二期 一期 三期 配套 示范 项目 工程 扩产 扩能 增资 中试 中试线 量产线 量产 智慧 新型 高端 生产基地 制造基地 加工基地 总部 研究 应用 系列 产品
  北方 南方 西南 华东 华中 华南 华北 西北 东北 区域 全国 国际 全系列 及 和 与 新 绿色 低碳 清洁 高效 柔性 共享 标准化 规模化 绿色化 选矿 采矿 热处理 养殖 种植 酿造 灌装 种质 项目一期 自动 投资 制备 冻干 铸造 锻造 压铸 涂装
`);

/** Nouns that name goods only with words before them: 锂电|装备, but 装备. */
export const BARE_GOODS: ReadonlySet<string> = wordSet(
  '产品 设备 装备 材料 原料 原材料 零件 零部件 部件 配件 链条 系统 商品 货物 样品 总成 整车 机器 机械 工具 用品 制品 食品 药品 化学品 新材料 总装 物资 饮品 电 水 热 气 树 草 线 板 管 产业 服务 软件 仪器 器件 元件 组件配套 汽车 服装',
);

/** Nouns that end no name of goods. */
export const NOT_GOODS: ReadonlySet<string> = wordSet(`
  产品 设备 产业 项目 企业 公司 基地 车间 能力 效益 规模 技术 经营 生产 管理 工艺 环节 模式 体系 平台 中心 园区 标准 质量 品牌 市场 价值 订单 客户 成本 税收 产值 产量 产能 力量 力度 贡献 动力 支撑 保障 支持 帮助
  资金 岗位 就业 政策 要素 信息 方案 经验 思路 样本 示范 数据 场地 空间 机会 机遇 条件 环境 人才 工作 任务 活动 方式 渠道 作用 优势 资源 东西 新品 精品 半成品
  异地 一地 两地 品种 种类 类型 门类 型号 规格 系列 主业 副业 业务 特色 亮点 重点 关键 核心 领域 行业 方向 专利 成果 创新 科研 课题 论文 文章 文化 生活 城市 农村 乡村 社会 国家 世界 国际 海外 国外 国内 全国 省内 省外 各地 当地 本地 这里 那里
  实验设备 检测设备 生产设备 机械设备 先进设备 废弃物 危废 垃圾 污水 废水 污泥 餐厨 隧道 高铁 高速公路 桥梁 铁路 公路 住宅 商品房 新材料 上游 中游 下游 上下游 龙头 主体 个体 农户 村民 群众 工人 员工 职工 技工 学生 专家 团队 队伍 干部 党员 大家 人员 用户 消费者 经销商 供应商 厂家 商家 伙伴 对手 全部 绝大部分 大部分 一半 八成 部分 产品线 外援 服务业 物流业
  高端产品 优质产品 新产品 特色产品 系列产品 主导产品 拳头产品 相关产品 农产品 工业品 消费品 日用品 一体化 智能化 数字化 绿色化 规模化 标准化 集约化 基础设施 公共服务 解决方案 增值服务 金融服务 物流服务 三方 两头 公寓 新院 碧道 联运
  主营业务 发电 光伏发电 风力发电 经济 总部 试验 测序 高科技 省级 核心区 综合体 社区 广场
  时间 距离 速度 效率 占比 收入 利润 资本 投资 贷款 融资 补贴 奖励 土地 厂房 用地 用工 用电 用水 蒸汽 检测 检验 培训 教育 医疗 旅游 景区 民宿 电商 直播 物流 仓储 配送 运营 合同 协议 名录 目录 采购 配套 供应 专利技术 工程 道路 桥梁 博览会 交易会 展销会 洽谈会 论坛 峰会 文化节
`);

/** Words that stand before goods as their class: 原料|PEEK粒料, 电池材料|磷酸铁. */
export const RE_APPOSED: RegExp = /(?:原料|原材料|材料|产品|主料|辅料|配件)$/u;

/** 年产甲醇3万吨，最终产品|聚丙烯|2万吨、|硫磺|1万吨: goods and amounts that go on a yearly list. */
export const RE_YEARLY_NEXT: PooledPattern = sentencePattern(
  /\d[\d.]*[万亿]?[吨件套台只米升片个辆把支立方千克平]{1,3}[、，](?:(?:最终|中间|主要|主)产品|副产品?|联产)?(?=[\p{Script=Han}A-Za-z]{2,12}[约超近达]?\d[\d.]*[万亿]?[吨件套台只米升片个辆把支立])/gu,
);

/** “墨溪”牌|净皮宣纸, 墨溪牌|净皮宣纸. */
export const RE_BRANDED: PooledPattern = sentencePattern(
  /“[^“”，。]{1,8}”(?:牌(?!子))?(?=\p{Script=Han})(?!牌子)|(?<=^|[，。、；：的是])(?![一各这那品名招大金挂])\p{Script=Han}{2,4}(?<![品招名金])牌(?=\p{Script=Han})/gu,
);

/** “墨溪”|净皮宣纸: the same, where the sentence says 牌 of nothing. */
export const RE_QUOTED_BRAND: PooledPattern = sentencePattern(
  /“[^“”，。]{1,8}”(?=\p{Script=Han})/gu,
);

/** 岷江7号: a variety, where the sentence speaks of breeding. */
export const RE_VARIETY: PooledPattern = sentencePattern(
  /(?<![\p{Script=Han}])\p{Script=Han}{2,4}\d{1,4}号(?!\p{Script=Han}{0,2}(?:楼|线|厂|库|车间|地块|文))/gu,
);
export const RE_BREEDING: PooledPattern = sentencePattern(/品种|选育|育成|审定|良种|种质|育种/u);

/** 年产|鲜菇|1.2万吨, 可年产|橡胶垫片|300万件: goods between 年产 and their amount. */
export const RE_YEARLY_GOODS: PooledPattern = sentencePattern(
  /(?:年|月|日)(?:可|能|均)?(?:生产|加工|产出|产(?![值能量业品])|处理|酿造|屠宰|出栏|翻新|回收)(?:各类|各种|优质)?(?=[\p{Script=Han}A-Za-z]{2,12}(?:[、和及][\p{Script=Han}A-Za-z]{2,12}){0,4}[约超近达]?\d)/gu,
);

// 前者|织棉袜，后者|缝衬衫, 青禾布艺厂|缝刷包: a verb of one character after who does it.
export const RE_SHORT_MAKING: RegExp =
  /(?:则|也|主要|专门|专)?(?:只|就)?(?:织|缝|印|产|供|做|酿|榨|烧|造|卖|种|养|制(?![作造]))(?=\p{Script=Han})/uy;
export const RE_FORMER_LATTER: PooledPattern = sentencePattern(/前者|后者/gu);

// 坯布|来自隔壁, 糖蜜|流进邻厂, 钢板|都是…供的: goods on their way from maker to user.
export const RE_MOVED: PooledPattern = sentencePattern(
  /(?:，?[一二三四五六七八九]成(?:以上)?|，?大半|就近|直接|全部?|都|均|大多|主要|正|已|则|也|一半|多半)*(?:(?:采|外|进)购自|来自|产自|购自|进口自|出自|取自|销往|销至|远销|畅销|热销|卖[给到往]|供给|供应给?|[靠需]外购|(?:依赖|靠)进口|发往|运[往到抵]|送[到往进]|流[进入]|出口到?|下线|出厂|论吨|都?是[^，。；]{2,12}[供产]的)/gu,
);

// 以|香椿芽|为原料的|香椿酱, 用|秸秆|做原料; must not match 以市场为导向.
export const RE_MADE_FROM: PooledPattern = sentencePattern(
  /[以用](?<from>\p{Script=Han}[^，。；：！？以用为“”]{1,14}?)(?:为|作|做|当)(?:主要|主)?(?:原料|原材料|基料|主料)(?:的(?=\p{Script=Han})|，?(?:生产|加工|制成|研制|开发)(?:出|的)?(?=\p{Script=Han}))?/gu,
);

// 用|灰渣|做|白炭黑, 秸秆|变|板材: goods made of others, both known.
export const RE_TURNED: PooledPattern = sentencePattern(
  /(?:[用将把](?<from>\p{Script=Han}{2,6}?)(?:来)?(?:做成?|造|制成?|烧成?|酿成?|榨|提取|提炼|生产|加工成?|变成?|转化为)|(?<=[，。；：“])(?<subject>\p{Script=Han}{2,5}?)(?:变成?|变身|提取|榨成?|制成|酿成|做成|加工成))(?:了|出|为)?(?=\p{Script=Han})/gu,
);

// 从|原茎、打成麻|到|亚麻布、服装: both ends of a chain, told in words.
export const RE_FROM_TO: PooledPattern = sentencePattern(
  /从(?<from>\p{Script=Han}[^，。；：！？从到“”]{1,20})到(?<to>\p{Script=Han}[^，。；：！？从到“”]{1,20})/gu,
);

/** Verbs that make goods their object: 专攻|空气悬架, 主要生产|光学薄膜. */
export const RE_MAKING: PooledPattern = sentencePattern(
  /(?:主要|专业|专门|自主|联合|合作|共同|独家|大量|批量|长期|每天|一天)?(?<verb>(?:研发|研制|设计|生产|制造|加工|经营|销售)(?:[、和及与]?(?:研发|研制|设计|生产|制造|加工|经营|销售))+|(?:种植|养殖)(?!大?户|面积|技术|专业|产业|协会|园|区|业|示范|规模|基地)|生产|制作(?!团队|人|工艺|技艺|方法|过程|坊)|研发|研制|主营|主产|专做|专攻|专产|专注|主打|主攻|产出|制造|推出|供应|供给|代工|烧制|自产|量产|开发|做起了?|从事|深耕|提供|采购|配套|销售|出口|加工成|加工|供货|采收|试制|制成|变成|做成|做精|做强|压成|酿造|印刷|缝制|赶制|编织|绣制|交付|改产|转产|试产|专供|改用|选用|副产|联产|所产|所织|自研|卖出|选购|外购|进口|主推|搞出|下线(?=首|了?第|了\d)|试种|订购|提取|提炼|用上|[做造](?<=(?:主要|专门|专业|[能会只，]).)(?![好大强优实到法出客工])|供(?<=[为给向][^，。；]{2,16}供)(?![电水热气暖货应给销求需图])|产的|提出)(?:的|了|出了?|着|用的|各类|各种|多种|以|这种|自己的)?(?=[\p{Script=Han}A-Za-z0-9“])/gu,
);

/** Verbs after which any noun of goods' make is goods; after the rest it must be known. */
export const RE_SURE_MAKING: RegExp =
  /缝制|赶制|编织|绣制|改产|转产|专供|加工成|制成|酿成|压成|主营|主产|专做|专攻|专产|主打|研制|烧制|主要生产|代工|专业生产|自主研发|合作开发|(?:专业|主要|专门)(?:研发|研制|设计|生产|制造)[、和及与]/u;

/** 从事|砼构件|的生产, 致力于|连接器、线束|的研发制造, 集|聚酰胺切片|研发、生产于一体: what is named between is goods. */
export const RE_ENGAGED: PooledPattern = sentencePattern(
  /(?:(?:从事|致力于|专注于|专业于)(?=[^，。；]{2,40}?的?(?:专业)?(?:化)?(?:研发|生产|制造|加工|设计|研制)(?:[、和及与，。；的]|销售|$))|集(?=[^，。；]{2,40}?的?(?:研发|生产|制造|加工|设计|研制|种植|养殖)[^，。；]{0,24}[于为]一体))(?=[\p{Script=Han}A-Za-z0-9“])/gu,
);

/** 主要产品有|A、B; 产品包括|A. */
export const RE_GOODS_ARE: PooledPattern = sentencePattern(
  /(?:(?:主要|主导|核心|拳头|终端|主打)?产品|进口|出口)(?:主要)?(?:有|为|是|包括|涵盖|包含|含|涉及|以)(?=[\p{Script=Han}A-Za-z])/gu,
);

/** 主导产品有|“翠河”“老窖师”|两大系列: goods by their brands alone. */
export const RE_BRANDS_ARE: PooledPattern = sentencePattern(
  /产品(?:主要)?(?:有|为|是|包括|涵盖)(?<brands>(?:“[^“”，。]{2,10}”[、和及]?){2,})(?!牌)/gu,
);

/** 橡木衣柜|已出口到海外, 客服机器人|已被某公司采购: what is said of goods alone. */
export const RE_GOODS_GO: RegExp =
  /^(?:已经?|均|全部|先后|现|目前)*(?:被[^，。；]{2,16}(?:采购|选用|试用|采用|订购|买走)|出口(?:到|至)|销往|远销|热销|畅销|卖到|供不应求|订单)/u;

// 用|废渣|做…: what is left over, and made into something else.
export const RE_LEFTOVER: RegExp = /[渣灰秆皮壳泥屑枝料水气]$/u;

/** A、B|等产品. */
export const RE_AND_OTHER_GOODS: PooledPattern = sentencePattern(
  /等(?:[\d一二三四五六七八九十]+余?(?:种|款|类|个系列)|系列|多种|各类|核心|高端|优质|特色|主要|关键)*(?:产品|材料|部件|零部件|装备|设备|食品|药品|制品)/gu,
);

/** 蒸烤箱|智能生产线, 面料|车间: goods before the plant that makes them. */
export const RE_PLANT_OF: PooledPattern = sentencePattern(
  /(?:数字化|智能化?|自动化|全自动|柔性|无人|生产|加工|灌装|分装|包装|裁床|总装)*(?:生产线|产线|中试线|示范线|车间|装置|总装线|(?<=[^总分工公水电气])厂(?![房家区商长里子内门]))(?!主任|技术|设计)/gu,
);

/** 电流传感器|供应商, 柔性板|厂商: goods before those who make or sell them. */
export const RE_SELLER_OF: PooledPattern = sentencePattern(
  /(?:最大|主要|核心|独家|唯一|定点)*(?:供应商|厂商|厂家|生产商|制造商|经销商)/gu,
);

/** 连衣裙|订单, 铝水|直供协议; 半导体|方面，: what is dealt in, or spoken of next. */
export const RE_DEALT_IN: PooledPattern = sentencePattern(
  /(?:的)?(?:订单|单子|大单|(?:直供|供货|采购|销售|购销|供应)(?:框架)?(?:协议|合同)|合作意向|方面(?=[，：]))/gu,
);

/** 把|饰面板|铺上: goods in somebody's hands. */
export const RE_HANDLED: PooledPattern = sentencePattern(
  /(?<![一两几火拖车])把(?=[\p{Script=Han}]{3})/gu,
);

/** 【核心产品】A B C, 主营产品：A、B: a label before goods. */
export const RE_GOODS_LABEL: PooledPattern = sentencePattern(
  /【(?:主要|核心|主导|拳头|主营|特色)?产品】|(?:主要|核心|主导|拳头|主营|特色)产品[：:]/gu,
);

/** 中药颗粒|获批临床, 免耕机|列入目录: what only goods are said to have won here. */
export const RE_GOODS_WON: PooledPattern = sentencePattern(
  /(?:，?(?:还|也|均|已|被|成功|先后|再次|于\d{4}年)*)(?:认定为|评为|入选|入围|获评|获批|荣获|斩获|列入|实现量产|打破(?:国外|国际)?垄断|通过(?:[^，。；]{0,10}(?:验收|认证|鉴定|审定)))/gu,
);

/** “手撕钢”, “冻干椰子脆”: a quotation that ends like goods; must not match “一张纸”. */
export const RE_QUOTED_GOODS: PooledPattern = sentencePattern(
  /“(?![一小大][\p{Script=Han}]?)(?<goods>[^“”，。、；：！？]{3,10})”(?!\p{Script=Han}{0,6}(?:[奖赛杯]|行动|工程|计划|之[都乡城]|制度|机制|模式|经济|文化|节|专线|精神|效应|小镇))/gu,
);

/** A、B|由澄江公司供应. */
export const RE_MADE_BY: PooledPattern = sentencePattern(
  /(?:呢，)?(?:，?(?:今后|以后|如今|目前|过去|此前))?(?:也|都|则|全|均|分别|就近|定向|一直|主要|八成|统一|全部|将|改)*由[^，。；：！？]{2,36}?(?:供应|供给|供货|提供|配套|生产|制造|加工|代工|直供|做的|就近配套)/gu,
);

/** 上游|是A、B; 下游|为C. */
export const RE_STREAM: PooledPattern = sentencePattern(
  /(?:上游|中游|下游|上、中游|中下游)(?:主要)?(?:环节)?(?:则?是|为|有|包括|涵盖|做|聚集了?|，)?(?=[\p{Script=Han}])/gu,
);

/** Places and works in a project's name: it makes no goods. */
export const RE_NOT_MAKING: RegExp =
  /大桥|公路|高速|铁路|道路|厂区|小区|安置|商贸|养老|养生|商业|康养|旅游|文旅|博览|大厦|农贸|棚户区|尾矿|监测|采集|外包|引进|创意|绿电|测试|广场|农场|牧场|酒店|(?:商城|[园村区]|风场|屠宰场|市场)(?:建设|扩建|改造|[一二三四五]期)*$|水库|水厂|污水|管网|学校|医院|中学|小学|校区|院区|公园|枢纽|改建|治理|整治|修复|供水|供暖|物流|仓储|中心|产业|输变电|航线|楼|高标准农田|快速路|灌区|专线|燃气|文化馆|冷库|桥|联运|公寓|新院|碧道|硬化|智能工厂$|厂房$|热电联产|光伏$|风电$|储能$|(?:[仓库]|仓库|泊位|码头|营地|窑炉|隧道窑|灌装线|流水线|工坊|测控站)$/u;

/** Tools and everyday things that stand in a scene without being anybody's goods. */
export const SCENERY: ReadonlySet<string> = wordSet(`
  机械臂 机器人 收割机 挖掘机 起重机 装载机 推土机 塔吊 吊车 叉车 卡车 货车 平板车 冷藏车 摩托车 拖拉机 无人机 摄像头 显微镜 打印机 计算机 手机 电脑 电视机 洗衣机 电冰箱 空调 吸尘器 向日葵 玉米 小麦 水稻 大豆 水果 蔬菜 矿泉水
  缝纫机 隧道窑 辊道窑 窑炉 锅炉 余热锅炉 反应器 反应釜 压铸机 注塑机 数控机床 机床 网箱 深水网箱 制冷机组 烘干机 分拣机 AGV小车 机械手 输送带
  混凝土 钢筋 水泥 沥青 钢结构 脚手架 太阳能 天然气 自来水 再生水 农产品 预制菜 日用品 保健品 化妆品 工艺品 纪念品 生活用品 办公用品 建筑材料 汽车零部件 机械设备 净水设备 充电桩 路灯 口罩 羽绒服 自行车 电动车 新能源汽车 火车 飞机 大飞机
`);

/** What is put to use is no goods of the user: 安装|制冷机组. */
export const RE_TOOL_USE: RegExp =
  /(?:装进|装上|[上下]月装|首批\d+[台套]|[建配]\p{Script=Han}{0,4}\d+[台座套]|安装|吊装|调试|用上|使用|购置|购买|引进|添置|更新|淘汰|操作|驾驶|启动|进口)[^，。；]{0,6}$/u;

/** Before a project's name: its builder has been said, so the name begins with the goods (…建设的|扁线电机项目). */
export const RE_BUILT_BEFORE: RegExp = /(?:建设|投建|实施|新建|建|动工|开工|打造|运营|布局)的?$/u;

/** Words that name a sector rather than its goods. */
export const RE_SECTOR_LIKE: RegExp =
  /(?:物流|零部件|器械|家电|装备|服务|经济|制造|加工|材料|文旅|旅游|农业|电商|食品|养殖|种植|业)$/u;
