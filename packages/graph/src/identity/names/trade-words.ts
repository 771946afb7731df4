import { isGenericText } from './generic-words.js';
import { createWordSet, isMadeOf } from './made-of.js';

// Words of trades in the names of enterprises, and how they are shortened in speech.

const TRADES =
  createWordSet(`科技 技术 高科 实业 工业 制造 智造 发展 开发 投资 控股 产业 商贸 贸易 物流 供应链 建设 建筑 建工 工程 置业 地产 房地产
新材料 新材 材料 复材 建材 石材 钢材 铝材 板材 型材 木材 管材 新能源 新能 能源 能 储能 光能 光伏 风电 风能 氢能 热能 电力 电气 电器 电子 电缆 线缆
电池 电源 电机 电控 电工 电路 光电 光学 光纤 半导体 芯片 集成电路 微电子 信息 软件 网络 数据 数码 数字 数控 通信 通讯 智能 智慧 机器人 自动化
机械 机电 机床 重工 重机 精工 精密 精机 模具 轴承 轴承钢 齿轮 阀门 泵业 液压 压缩机 装备 设备 仪器 仪表 农机 汽车 汽配 汽车零部件 零部件 部件 配件
车业 车辆 客车 专用车 轮胎 船舶 船业 船舶重工 造船 航空 航天 航海 轨道 钢铁 钢构 钢管 特钢 不锈钢 铜业 铝业 锌业 锂业 镍业 钛业 锡业 钨业 稀土 矿业 煤业 煤矿
煤化 煤化工 煤电 有色 金属 冶金 铸造 锻造 冶炼 五金 化工 化学 石化 精化 塑胶 塑料 塑业 橡胶 橡塑 涂料 染料 颜料 玻璃 玻纤 陶瓷 水泥 碳素 炭素 纤维 化纤
纺织 纺织品 织造 针织 印染 服饰 服装 制衣 鞋业 鞋服 皮革 家纺 家居 家具 木业 竹业 竹制品 纸业 造纸 纸品 包装 印刷 彩印 文具 玩具 工艺品 珠宝 日化
药业 制药 医药 生物 生物科技 生物医药 生技 医疗 医疗器械 器械 健康 大健康 中药 中医药 基因 食品 食业 饮品 饮料 乳业 奶业 酒业 酒厂 啤酒 白酒 糖业 油脂 粮油 粮食 米业 面业 肉业 肉食
茶业 茶叶 茶 咖啡 果业 果蔬 蔬菜 菌业 农业 农牧 农林 牧业 渔业 水产 海洋 种业 饲料 畜牧 养殖 种植 农产品 调味品 调料 林业 园林 园艺 花卉 环保 环境 环能 生态 水务 水业 净水 燃气 热力
文旅 旅游 文化 传媒 教育 体育 酒店 餐饮 商业 百货 超市 电商 银行 保险 证券 租赁 担保 资本 基金 国际 股份 集团 公司 系统 服务 管理 运营 运输 交通 客运 公交 港口 港务 航运 铁路 机场
农村商业银行 农商银行 村镇银行 检测 咨询 设计 研究院 锻压 热处理 紧固件 弹簧 电梯 制冷 空调 家电 厨具 厨电 灯饰 照明 显示 触控 摄像 传感 激光 无人机 磁业 磁材 磁电 石墨 石墨烯 晶体 硅业 硅材料`);
// Only what says little beside another trade: 生物科技 → 生物 | 科技
const RE_GENERAL =
  /(?:科技发展|科技|技术开发|技术|工程|实业|发展|开发|制造|工业|产业|股份|生产|加工|贸易|商贸)$/u;

/** Trades by their usual short forms, each as it may end a name. */
const SHORT_TRADES: readonly (readonly [RegExp, string])[] = [
  [/新材料$/u, '新材'],
  [/复合材料$/u, '复材'],
  [/房地产(?:开发)?$/u, '地产'],
  [/汽车(?:零部件|配件)$/u, '汽配'],
  [/电线电缆$/u, '线缆'],
  [/化学纤维$/u, '化纤'],
  [/石油化工$/u, '石化'],
  [/农业机械$/u, '农机'],
  [/重型机械$/u, '重工'],
  [/专用汽车$/u, '专用车'],
  [/文化旅游(?:产业)?(?:投资)?(?:开发|发展)?$/u, '文旅'],
  [/医疗器械$/u, '医械'],
  [/电子商务$/u, '电商'],
  [/建筑工程$/u, '建工'],
  [/钢结构(?:工程)?$/u, '钢构'],
  [/集成电路$/u, '芯片'],
];

/** Companies of a place that every place has: 城投, 交投. */
const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:城市建设投资|城市投资|城建投资|城投)(?:控股|发展|开发|建设|经营|运营|管理)*$/u, '城投'],
  [/^(?:交通建设投资|交通投资|交投)(?:控股|发展|开发|建设|运营|管理)*$/u, '交投'],
  [/^(?:文化旅游|文旅)(?:产业)?(?:投资|控股|发展|开发|运营|管理)*$/u, '文旅'],
  [/^(?:国有资产|国资)(?:投资|经营|运营|管理|控股)*$/u, '国资'],
  [/^(?:国有资本控股|国有控股|国控)(?:投资|发展)*$/u, '国控'],
  [/^(?:国有资本投资|国有投资|国投)(?:运营|发展|控股)*$/u, '国投'],
  [/^(?:产业投资|产投)(?:发展|控股|开发)*$/u, '产投'],
  [/^(?:农业投资|农投)(?:发展|控股|开发)*$/u, '农投'],
  [/^(?:农业发展|农发)(?:投资|控股)*$/u, '农发'],
  [/^(?:水利投资|水务投资|水投)(?:发展|控股|开发|建设)*$/u, '水投'],
  [/^(?:旅游投资|旅投)(?:发展|控股|开发)*$/u, '旅投'],
  [/^(?:建设投资|建投)(?:发展|控股|开发)*$/u, '建投'],
  [/^(?:城市发展|城发)(?:投资|控股)*$/u, '城发'],
  [/^(?:工业投资|工投)(?:发展|控股|开发)*$/u, '工投'],
  [/^(?:公共交通|公交)(?:客运)?$/u, '公交'],
  [/^(?:自来水|供水)$/u, '供水'],
  [/^(?:水务|热力|供热|燃气|供电|环卫|粮食|烟草|盐业)$/u, '$&'],
];

/** Whether a text is made of words of trades only; the empty one is not. */
export function isTrade(text: string): boolean {
  return text !== '' && isMadeOf(text, TRADES);
}

/** The core of a name with its trade in its usual short form: 沁砾新材料 → 沁砾新材, 城市投资控股 → 城投. */
export function shortTrade(core: string): string {
  for (const [pattern, short] of PLATFORMS)
    if (pattern.test(core)) return core.replace(pattern, short);
  for (const [pattern, short] of SHORT_TRADES) {
    const shortened = core.replace(pattern, short);
    if (shortened !== core && shortened.length >= short.length + 2) return shortened;
  }
  return core;
}

/** The core of a name without the general word that ends its trade (生物科技 → 生物); the core where nothing else tells its trade. */
export function dropGeneralTrade(core: string): string {
  const rest = core.replace(RE_GENERAL, '');
  return rest.length >= 3 && endsInTrade(rest) ? rest : core;
}

function endsInTrade(text: string): boolean {
  return [2, 3, 4].some((n) => text.length > n + 1 && TRADES.words.has(text.slice(-n)));
}

/** Whether a core is that of a public company that every place has: 城投, 公交. */
export function isPlatform(core: string): boolean {
  return PLATFORMS.some(([pattern]) => pattern.test(core));
}

/** The owner with whose short name a text begins: 岚屿锂业 in 岚屿锂业碳酸锂. */
export function ownerAtStart(text: string): { brand: string; trade: string } | undefined {
  for (const length of [2, 3, 4]) {
    const brand = text.slice(0, length);
    if (isTrade(brand) || isGenericText(brand)) continue;
    const rest = text.slice(length);
    const trade = [4, 3, 2].map((n) => rest.slice(0, n)).find((word) => TRADES.words.has(word));
    if (trade !== undefined) return { brand, trade };
  }
  return undefined;
}
