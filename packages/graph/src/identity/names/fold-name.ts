import { normalizeName } from '@liantu/ontology';
import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const RE_TRADITIONAL_HINT = /[^\p{ASCII}]/u;
// 第八师, 一中, 三期, 一四三团 | 三亚, 六安, 一体化
const RE_NUMERAL =
  /(?<=第)[一二三四五六七八九十百]+|[一二三四五六七八九十百]+(?=[期号#标批座栋楼井师团中小幼高院局组桥厂代]|人民医院|医院|实验|附属)|[〇零一二三四五六七八九]{2,}/gu;
const DIGITS = '零一二三四五六七八九';

/**
 * The form in which two spellings of a name are compared: {@link normalizeName}'s, in Simplified characters. Never shown,
 * so it does no harm that 乾县 becomes 干县.
 */
export function foldName(name: string): string {
  const plain = normalizeName(name);
  return RE_TRADITIONAL_HINT.test(plain) ? toSimplified(plain) : plain;
}

/** The text with its ordinals written in figures: 第八师 → 第8师, 一四三团 → 143团; the numeral of 三亚 stays. */
export function foldNumerals(text: string): string {
  return text.replace(RE_NUMERAL, (numeral) => String(parseNumeral(numeral)));
}

/** The number that a Chinese numeral below a thousand writes (二十三 → 23, 一四三 → 143). */
function parseNumeral(numeral: string): number {
  if (!/[十百]/u.test(numeral)) {
    return Number([...numeral.replaceAll('〇', '零')].map((char) => DIGITS.indexOf(char)).join(''));
  }
  let total = 0;
  let digit = 0;
  for (const char of numeral) {
    if (char === '百') total += (digit || 1) * 100;
    else if (char === '十') total += (digit || 1) * 10;
    else digit = DIGITS.indexOf(char);
    if (char === '百' || char === '十') digit = 0;
  }
  return total + digit;
}
