/** A text without its quantities. */
export interface QuantifiedText {
  readonly rest: string;
  /** Amounts with their units, in a fixed form and sorted: 年产2万吨, 年产20000吨 → 20000吨. */
  readonly quantities: readonly string[];
}

const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
// 年产2万吨, 日处理300吨, 100兆瓦, 220千伏 | 1号, 二期
const RE_QUANTITY =
  /(?:年产能|年产值|年产|年加工|年处理|年生产|日产|日处理|日加工|装机)?(\d+(?:\.\d+)?)(百万|千万|[千万亿])?(千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|千伏|gwh|mwh|kwh|gw|mw|kw|kv|平方米|立方米|平方公里|公里|千米|方|吨|米|套|只|台|件|辆|个|支|片|块|颗|头|只|羽|亩|公顷|张|条|双|箱|瓶|盒|粒|升|吨级|人次|床|k瓦|元)/gu;
const UNITS: Readonly<Record<string, string>> = {
  mw: '兆瓦',
  kw: '千瓦',
  kv: '千伏',
  gw: '吉瓦',
  gwh: '吉瓦时',
  mwh: '兆瓦时',
  kwh: '千瓦时',
  千米: '公里',
};
const RE_OUTPUT_VERB = /年产|年加工|年处理|日产|日处理/gu;

/** Takes amounts with units out of a folded name. */
export function takeQuantities(folded: string): QuantifiedText {
  const quantities: string[] = [];
  const rest = folded
    .replace(RE_QUANTITY, (_all, amount: string, scale = '', unit = '') => {
      const value = Number((Number(amount) * (SCALES[scale as string] ?? 1)).toPrecision(12));
      quantities.push(`${value}${UNITS[unit as string] ?? (unit as string)}`);
      return '';
    })
    .replace(RE_OUTPUT_VERB, '');
  return { rest, quantities: quantities.sort() };
}
