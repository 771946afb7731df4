// How a page writes quantities, and what they come to. The sources are put into larger patterns by name of group.

const COUNT =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:余|多)?(?:[百千])?(?:万亿|[万亿])?(?:余|多)?';
const CURRENCY = '(?:人民币|美元|美金|欧元|港元|港币|日元|英镑|元)';

// 五个亿 | 两亿元 | 十二亿美元 | 三千万元; not 十亿级, 一亿人.
const SPOKEN = `(?<![\\d第])(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?:个亿|(?:亿|千万|百万)${CURRENCY})`;

/** 62亿元 | 3600万欧元 | 4200余万元 | 1,200万元 | 62亿, 900万 before a mark; not 62亩 and not 62亿吨. */
export const AMOUNT: string = `(?:(?:人民币|新台币|台币)?${COUNT}个?${CURRENCY}(?:人民币)?|${SPOKEN}|\\d+(?:\\.\\d+)?个?亿(?=[，。；、的）建打左人]|$)|\\d+(?:余|多)?[百千]?万(?=[，。；]|$))`;

const AREA_UNIT =
  '(?:平方公里|平方千米|平方米|公顷|亩|㎡|m2|m²|平米|平方(?![公千]|米)|(?<=万)方(?=[，。；、）]|$))';

/** 252亩 | 3.6万平方米 | 3.6万m2 | 112平方公里; not 252米. */
export const AREA: string = `${COUNT}${AREA_UNIT}`;

const RE_COUNT = /(\d+(?:\.\d+)?)(?:余|多)?个?([百千])?(万亿|[万亿])?/u;
const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** What every quantity has: a digit, or a spoken amount. */
export const RE_FIGURE: RegExp = /\d|[一二两三四五六七八九十](?:个?亿|千万|百万)/u;

const RE_SPOKEN =
  /^(?<tens>[二三四五六七八九]?十)?(?<ones>[一二两三四五六七八九])?个?(?<scale>亿|千万|百万)/u;
const DIGITS = '零一二三四五六七八九';

/** 十二亿 → 1.2 × 10⁹. */
function countOf({
  tens,
  ones,
  scale = '亿',
}: Readonly<Record<string, string | undefined>>): number {
  const digit = (printed: string): number => DIGITS.indexOf(printed.replace('两', '二'));
  const ten = tens === undefined ? 0 : tens === '十' ? 10 : digit(tens.charAt(0)) * 10;
  const scales: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6 };
  return (ten + (ones === undefined ? 0 : digit(ones))) * scales[scale]!;
}

/** The number of a count such as 3.6万 or 4千万, rounded to whole units where it is large; NaN without one. */
export function parseCount(text: string): number {
  const spoken = RE_SPOKEN.exec(text)?.groups;
  if (spoken) return countOf(spoken);
  const match = RE_COUNT.exec(text.replaceAll(',', ''));
  if (!match) return Number.NaN;
  const [, digits, small, large] = match;
  const scaled = Number(digits) * (SCALES[small ?? ''] ?? 1) * (SCALES[large ?? ''] ?? 1);
  return roundTo(scaled, 2);
}

/** Undoes the noise of binary fractions: 1.15 × 10⁸ is 115000000. */
function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/台币/u, 'TWD'],
  [/美元|美金/u, 'USD'],
  [/欧元/u, 'EUR'],
  [/港元|港币/u, 'HKD'],
  [/日元/u, 'JPY'],
  [/英镑/u, 'GBP'],
];

/** A value with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** 33.8亿元 → 3380000000 CNY; the currency as an ISO 4217 code. */
export function parseAmount(text: string): Quantity {
  const unit = CURRENCIES.find(([pattern]) => pattern.test(text))?.[1] ?? 'CNY';
  return { value: parseCount(text), unit };
}

const SQUARE_METRES: readonly (readonly [RegExp, number])[] = [
  [/平方公里|平方千米/u, 1e6],
  [/公顷/u, 1e4],
  [/亩/u, 2000 / 3],
  [/./u, 1],
];

/** 252亩 → 168000 m²; a mu is two thirds of 1000 m², results to the square centimetre's order (two decimals). */
export function parseArea(text: string): Quantity {
  const factor = SQUARE_METRES.find(([unit]) => unit.test(text))?.[1] ?? 1;
  return { value: roundTo(parseCount(text) * factor, 2), unit: 'm2' };
}

// 年产 | 年处理 | 年翻新; not 年节约, 年减排, 年消耗, which are no capacity.
const CAPACITY_VERB =
  '(?:生产加工|生产|产(?![值业])|精深加工|深加工|加工|综合利用|利用|处理|处置|消纳|消化|焚烧|交付|喷涂|屠宰|通过|输送|供应|供(?!货|热|电|气|水)|回收|再制造|制造|组装|装配|出栏|出笼|养殖|繁育|育苗|冷藏|储存|仓储|中转|周转|换装|转运|吞吐|装卸|翻新|拆解|分拣|分选|包装|灌装|冶炼|熔炼|酿造|酿|压榨|榨|印染|染|织|纺|清洗|烘干|转化|精炼|提取|封装|检测|维修|印刷|电镀|铸造|锻造|轧制|焙烧)';
const CAPACITY_UNIT =
  '(?:千瓦时|兆瓦时|吉瓦时|万千瓦|千瓦|兆瓦|吉瓦|[GMk]Wh?|平方米|立方米|平米|平方|标方|台套|架套|台件|台份|千升|标箱|标准箱|架份|公里|公斤|千克|吨|台|套|件|只|支|把|辆|架|片|张|块|条|米|升|颗|粒|头|羽|瓶|盒|箱|袋|桶|株|双|副|对|根|卷|枚|艘|座|度|剂|份|床|樽|听|罐|打|门|节|组|部|尾|串|令|盏|具|顶|盘|方|樘|个(?![月亿百千万]))';
/** A count with its unit: 120万套. */
export const CAPACITY_COUNT: string = `\\d+(?:\\.\\d+)?(?:余|多)?[百千]?[万亿]?(?:余|多)?${CAPACITY_UNIT}`;

// 年产能|由6万吨提升到|9万吨
const RISEN =
  '(?:[由从][^，。；]{1,12}(?:提升|提高|增加|增长|扩大|扩充|跃升|增|扩|提)(?:至|到|为))?';

/**
 * 年产120万套 | 年处理8万吨 | 年产箱包800万只 (with the noun between) | 年生产能力达到5万吨. Groups: verb, noun and count.
 */
export const CAPACITY: string = `年(?:设计|规划|可|能|均)?(?<verb>${CAPACITY_VERB})(?:能力|规模|能|量)?${RISEN}(?:(?:提升|提高|增加|增长|扩大)(?:至|到))?(?:可?达(?:到)?|为|约|近|超过?|能)?(?<noun>[\\u4e00-\\u9fa5\\ue000-\\ue009“”A-Za-z]{0,12}?(?:、[\\u4e00-\\u9fa5\\ue000-\\ue009]{1,8}?){0,3}) ?(?<count>${CAPACITY_COUNT})`;

/** 60万吨 heading the name of a project or line, without 年产; power (100兆瓦) is no yearly measure. */
export const BARE_CAPACITY: string =
  '\\d+(?:\\.\\d+)?(?:余|多)?[百千]?[万亿]?(?:吨|[GMk]Wh|台套?|套|立方米|千瓦时)';
