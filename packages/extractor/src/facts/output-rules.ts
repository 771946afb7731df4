import { AMOUNT } from './quantities.js';
import { ANY, D, E, I, J, K } from './sign-letters.js';

/**
 * How a page gives a yearly output, turnover or sales. `v` or `list` is the value, `s` the sign it is said of (or the
 * last of several). Without `s` it is said of what the sentence speaks of.
 */
export interface OutputRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Only after an output was spoken of earlier in the sentence. */
  readonly continues?: boolean;
  readonly confidence: number;
  readonly example: string;
  readonly counterexample: string;
}

export const OUTPUT_CUE: string =
  '(?:总产值|产值|产业规模|营业总收入|营业收入|营业额|营收|销售总收入|销售收入|销售额|主营业务收入|主营收入|技工贸总?收入|综合总?收入|经营性?收入|业务收入|开票销售(?:合计)?|销售总额|年销售(?![收总])|网络零售额|[交成][易交]额)';
export const RE_OUTPUT: RegExp = new RegExp(OUTPUT_CUE, 'u');
const INCOME =
  '(?:营业总收入|营业收入|营业额|营收|销售总?收入|销售额|主营业务收入|主营收入|技工贸总?收入|经营性?收入|业务收入|开票销售|年销售)';
/** Companies and places are asked of by income words. */
export const RE_INCOME: RegExp = new RegExp(INCOME, 'u');

// 有望突破 | 要从去年的; no figure in between, and no growth.
const TO_VALUE = `(?:(?!增长|同比|占|增幅|增速|合计|合共|之和|翻|分别|依次)[^，。；：\\d${ANY}]){0,12}?`;
// 由2020年的12亿元增长到2024年的
const RISEN =
  '(?:[由从][^，。；]{1,14}(?:增长|增加|提高|上升|提升|跃升|扩大|攀升|增)(?:至|到)(?:(?:20\\d{2}|[去今]|上)年的)?)';
const V = `(?<v>${AMOUNT})`;
const LIST = `(?<list>${AMOUNT}(?:(?:[、和与]|以及)${AMOUNT})+)`;
const WHOSE = `(?:(?!增长|合计|合共|合卖)[^，。；：${ANY}\\d]|\\d{4}年){0,14}?`;
const AIM = '(?:突破|超过|超|达到|达|做到|干到|冲到|迈上|跨过|跨上|冲刺|增至|升至)';

export const OUTPUT_RULES: readonly OutputRule[] = [
  {
    id: 'annual_output.respective',
    pattern: new RegExp(
      `(?:${OUTPUT_CUE}(?:(?!合计)[^，。；：\\d${ANY}]){0,8}?(?:分别|依次)[^，。；：\\d${ANY}]{0,6}?|(?:分别|依次)[^，。；：\\d${ANY}]{0,6}?${OUTPUT_CUE}[^，。；：\\d${ANY}]{0,4}?)${LIST}`,
      'dgu',
    ),
    confidence: 0.85,
    example: '{I铜加工}、{I竹制品}两大产业分别完成产值30亿元、12亿元。',
    counterexample: '{I铜加工}、{I竹制品}分别完成投资30亿元、12亿元。',
  },
  {
    id: 'annual_output.of',
    pattern: new RegExp(
      `(?<s>[${I}${E}${K}${D}${J}])(?:产业|行业|链|公司)?${WHOSE}${OUTPUT_CUE}(?:${RISEN}|${TO_VALUE})${V}`,
      'dgu',
    ),
    confidence: 0.9,
    example: '去年，全县{I铜加工}产业产值达30亿元。',
    counterexample: '去年，全县{I铜加工}产业产值增长30%。',
  },
  {
    id: 'annual_output.figure-first',
    pattern: new RegExp(
      `(?:^|[。；])${V}(?:——?|：)(?:全[^，。；]|${D}的?){0,2}(?<s>[${I}${E}${K}])(?:产业|链)?[^，。；]{0,6}${OUTPUT_CUE}`,
      'dgu',
    ),
    confidence: 0.8,
    example: '212.6亿元——全县{I铜加工}产业总产值，同比增长9%。',
    counterexample: '212.6亿元——全县{I铜加工}产业投资。',
  },
  {
    id: 'annual_output.among',
    pattern: new RegExp(
      `(?<s>[${I}${E}])(?:产业|行业|链)?(?:[^，。；：\\d${ANY}]{0,4}?)${V}`,
      'dgu',
    ),
    continues: true,
    confidence: 0.75,
    example: '三大产业产值418亿元，其中{I铜加工}产业30亿元。',
    counterexample: '去年引进{I铜加工}产业30亿元。',
  },
  {
    id: 'annual_output.topic',
    pattern: new RegExp(`${OUTPUT_CUE}(?:${RISEN}|${TO_VALUE})${V}`, 'dgu'),
    confidence: 0.8,
    example: '{I铜加工}是该县首位产业，去年产值30亿元。',
    counterexample: '{I铜加工}是该县首位产业，一季度产值30亿元。',
  },
  {
    id: 'annual_output.aim',
    pattern: new RegExp(`${AIM}${V}`, 'dgu'),
    continues: true,
    confidence: 0.75,
    example: '{I铜加工}去年产值30亿元，力争2027年突破50亿元。',
    counterexample: '{I铜加工}去年投资30亿元，力争2027年突破50亿元。',
  },
  {
    id: 'annual_output.aim-by',
    pattern: new RegExp(
      `(?:^|[，：])力争(?<!(?:投资|税收|财政|增加值|生产总值|出口)[^。；]*)到?(?:20\\d{2}年|今年|明年)，?${AIM}${V}`,
      'dgu',
    ),
    confidence: 0.65,
    example: '{I铜加工}去年产值30亿元。会长说，力争2027年突破50亿元。',
    counterexample: '{I铜加工}去年投资30亿元。会长说，力争2027年突破50亿元。',
  },
  {
    id: 'annual_output.goal',
    pattern: new RegExp(
      `目标(?:值)?(?:改为|调整为|调整到|上调至|下调至|提高到|定为|定在|锁定|是|为|：)?(?:了)?${V}`,
      'dgu',
    ),
    confidence: 0.65,
    example: '{I铜加工}去年产值30亿元。县里把2027年的目标定为50亿元。',
    counterexample: '{I铜加工}去年投资30亿元。县里把2027年的目标定为50亿元。',
  },
  {
    id: 'annual_output.made-into',
    pattern: new RegExp(
      `把[^，。；：${ANY}]{0,4}[${D}的]{0,3}(?<s>${I})(?:产业|产业链)?(?:做到|做成|打造成|培育成)${V}`,
      'dgu',
    ),
    confidence: 0.7,
    example: '县里计划用五年时间，把{I铜加工}产业做到50亿元。',
    counterexample: '县里计划用五年时间，把{I铜加工}产业做到全省第一。',
  },
  {
    id: 'annual_output.until',
    pattern: new RegExp(
      `到(?:20\\d{2}年)[^。；\\d]{0,10}?(?<s>${I})(?:产业|产业链)(?:(?!投资|税|增加值)[^，。；\\d]){0,6}?${AIM}${V}`,
      'dgu',
    ),
    confidence: 0.7,
    example: '到2028年，全县{I铜加工}产业要做到200亿元。',
    counterexample: '到2028年，全县{I铜加工}产业投资达到200亿元。',
  },
  {
    id: 'annual_output.scale',
    pattern: new RegExp(
      `规模(?:突破|超过|超|达到|达)+${V}|(?:做到|形成|打造成?)(?<v2>${AMOUNT})(?:级)?(?:的)?规模`,
      'dgu',
    ),
    confidence: 0.7,
    example: '推动{I铜加工}规模超100亿元。',
    counterexample: '基金规模10亿元，投向{I铜加工}。',
  },
  {
    id: 'annual_output.before',
    pattern: new RegExp(`${V}(?:的)?(?:年)?(?:产值|营收|销售额)`, 'dgu'),
    confidence: 0.7,
    example: '{I铜加工}链只有24亿元产值。',
    counterexample: '{I铜加工}链只有24亿元投资。',
  },
  {
    id: 'annual_output.sold',
    pattern: new RegExp(`(?:卖了|卖出|卖到了?|卖得)(?:约|近|超)*${V}`, 'dgu'),
    confidence: 0.65,
    example: '{E白石公司}的铜箔去年卖了8.7亿元。',
    counterexample: '{E白石公司}的地卖给了别人。',
  },
];
