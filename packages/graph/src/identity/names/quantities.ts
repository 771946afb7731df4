/** A text without its quantities. */
export interface QuantifiedText {
  readonly rest: string;
  /** Amounts with their units, in a fixed form and sorted: 年产2万吨, 年产20000吨 → 20000吨. */
  readonly quantities: readonly string[];
}

// 总投资10亿元的: what a project costs is no part of its name.
const RE_INVESTMENT =
  /(?:总投资额?|投资额?|投入)(?:约|近|超|逾|达)?\d+(?:\.\d+)?[千万亿]*余?(?:元|美元|人民币)的?/gu;
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
// 年产2万吨, 日处理300吨, 100兆瓦, 220千伏 | 1号, 二期
const RE_QUANTITY =
  /(?:年产能|年产值|年产|年加工|年处理|年生产|日产|日处理|日加工|装机)?(\d+(?:\.\d+)?)(百万|千万|[千万亿])?(千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|千伏|gwh|mwh|kwh|gw|mwp|mw|kw|kv|平方公里|平方米|平米|平方|立方米|立方|公里|千米|方|锭|户|孔|m3|吨|米|套|只|台|件|辆|个|支|片|块|颗|头|羽|亩|公顷|张|条|双|箱|瓶|盒|粒|升|吨级|人次|床|元)(?:\/[年日天]|每[年日天])?/gu;
/** Units that are written in several ways, each with what it counts in the common one. */
const UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  mw: ['兆瓦', 1],
  mwp: ['兆瓦', 1],
  gw: ['兆瓦', 1000],
  吉瓦: ['兆瓦', 1000],
  kw: ['兆瓦', 0.001],
  千瓦: ['兆瓦', 0.001],
  mwh: ['兆瓦时', 1],
  gwh: ['兆瓦时', 1000],
  吉瓦时: ['兆瓦时', 1000],
  kwh: ['兆瓦时', 0.001],
  千瓦时: ['兆瓦时', 0.001],
  kv: ['千伏', 1],
  千米: ['公里', 1],
  平米: ['平方米', 1],
  平方: ['平方米', 1],
  立方: ['立方米', 1],
  方: ['立方米', 1],
  m3: ['立方米', 1],
};
const RE_OUTPUT_VERB = /年产|年加工|年处理|日产|日处理/gu;

/** Takes amounts with units out of a folded name. */
export function takeQuantities(folded: string): QuantifiedText {
  const quantities: string[] = [];
  const rest = folded
    .replace(RE_INVESTMENT, '')
    .replace(RE_QUANTITY, (_all, amount: string, scale = '', unit = '') => {
      quantities.push(formatQuantity(Number(amount), scale as string, unit as string));
      return '';
    })
    .replace(RE_OUTPUT_VERB, '');
  return { rest, quantities: quantities.sort() };
}

function formatQuantity(amount: number, scale: string, written: string): string {
  const [unit, factor] = UNITS[written] ?? [written, 1];
  return `${Number((amount * (SCALES[scale] ?? 1) * factor).toPrecision(12))}${unit}`;
}
