import { Converter } from 'opencc-js/t2cn';
import { editText, rewordText, type Edit, type MappedText } from './mapped-text.js';

/** Share of a text's Han characters that only Traditional print has, above which the text is Traditional. */
const TRADITIONAL_SHARE = 0.05;
/** Fewer Han characters than this tell nothing about the script of a line. */
const TELLING_LENGTH = 8;

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplifiedCharacters = new Set(decodeGb2312());

const RE_HAN = /\p{Script=Han}/gu;
// 随著, 沿著, 著力, 摸得著 | 显著, 著名, 名著, 著有
const RE_ASPECT_ZHE = /(?<![显卓土名专编原论巨昭执合拙遗译所较])著(?![名作述称者书录有《])/gu;
// Glyph variants that Simplified text prints by mistake, each before its plain form: 産业, 爲此 | 昇, 鉅 of names stay.
const VARIANT_PAIRS =
  '産产爲为衆众戸户尙尚鎭镇眞真鷄鸡黃黄麪面卽即旣既內内呂吕吳吴淸清靑青敎教銳锐說说説说脫脱稅税悅悦閱阅溫温裏里綫线';
const VARIANTS = new Map(
  [...VARIANT_PAIRS.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]),
);
const RE_VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');

/**
 * Simplified characters for Traditional ones, line by line: a line is converted only when it, or for a short line the
 * whole text, is Traditional, since conversion would spoil Simplified text (乾县, 显著).
 */
export function simplifyText(mapped: MappedText): MappedText {
  const pageIsTraditional = isTraditional(mapped.text, 2);
  const lines = mapped.text.split('\n').map((line) => simplifyLine(line, pageIsTraditional));
  return reword(mapped, lines.join('\n'));
}

function simplifyLine(line: string, pageIsTraditional: boolean): string {
  const short = (line.match(RE_HAN)?.length ?? 0) < TELLING_LENGTH;
  const convert = short ? pageIsTraditional : isTraditional(line, pageIsTraditional ? 1 : 2);
  if (!convert) return line.replace(RE_VARIANT, (char) => VARIANTS.get(char) ?? char);
  return toSimplified(line).replace(RE_ASPECT_ZHE, '着');
}

function isTraditional(text: string, atLeast: number): boolean {
  const han = text.match(RE_HAN) ?? [];
  const telling = han.filter((char) => !simplifiedCharacters.has(char) && !VARIANTS.has(char));
  const traditional = telling.filter((char) => toSimplified(char) !== char).length;
  return traditional >= atLeast && traditional > TRADITIONAL_SHARE * han.length;
}

/** The 6,763 characters of GB 2312, which Simplified print is set in (乾 and 著 among them). */
function decodeGb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

/** Conversion keeps the number of characters; where it moves one beyond the BMP (鮀 → 𬶍), units are matched by character. */
function reword(mapped: MappedText, text: string): MappedText {
  if (text.length === mapped.text.length) return rewordText(mapped, text);
  const after = Array.from(text);
  const edits: Edit[] = [];
  let at = 0;
  for (const [i, char] of Array.from(mapped.text).entries()) {
    const insert = after[i] ?? '';
    if (insert !== char) edits.push({ start: at, end: at + char.length, insert });
    at += char.length;
  }
  return editText(mapped, edits);
}
