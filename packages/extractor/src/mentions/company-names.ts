import { CLOSING_TRADES, TELLING_TRADES, TRADE_WORDS } from './name-words.js';
import { TermTrie } from './term-trie.js';

/** The pieces of a company's name: 安徽 | 恒砥 | 密封科技 | 股份有限公司. */
export interface CompanyName {
  /** Province, city, county or country that heads it; '' where none does. */
  readonly place: string;
  /** The brand (字号). */
  readonly brand: string;
  /** Words of the trade, after the brand. */
  readonly trade: string;
  /** Legal or spoken form at the end. */
  readonly form: string;
}

const RE_BRACKETS = /（[^）]*）/gu;

/** Splits what stands between the place and the form into brand and trade: the trade is the longest run of trade words at the end. */
export function splitCompanyName(place: string, core: string, form: string): CompanyName {
  const plain = core.replace(RE_BRACKETS, '');
  const at = tradeStart(plain);
  return { place, brand: plain.slice(0, at), trade: plain.slice(at), form };
}

/** Index at which the run of trade words at the end of `core` begins. Keeps two characters for the brand where it can. */
export function tradeStart(core: string): number {
  let at = core.length;
  for (let size = Math.min(6, at); size >= 1; size--) {
    const start = at - size;
    if (COMPANY_TRADES.get(core, start, at) === undefined) continue;
    at = start;
    size = Math.min(6, at) + 1;
  }
  return at;
}

const COMPANY_TRADES = new TermTrie(
  [...TRADE_WORDS, ...TELLING_TRADES].map((word) => [word, true] as const),
);

/** Whether companies write the word before their form; the word is `[start, end)`, by default the whole text. */
export function isTradeWord(text: string, start = 0, end: number = text.length): boolean {
  return COMPANY_TRADES.get(text, start, end) !== undefined;
}

/** Whether the name is over before the end of its trade: 朗峪新材|电子, but not 朗峪|新材料. */
export function closesEarly(trade: string): boolean {
  if (isTradeWord(trade)) return false;
  for (let at = 2; at < trade.length; at++) {
    if (CLOSING_TRADES.has(trade.slice(at - 2, at))) return true;
  }
  return false;
}

/** Whether every character of `part` occurs in `whole` in the same order. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
