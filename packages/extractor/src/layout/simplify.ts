import { Converter } from 'opencc-js/t2cn';
import { editText, rewordText, type Edit, type MappedText } from './mapped-text.js';

/** Share of a text's Han characters that only Traditional print has, above which the text is Traditional. */
const TRADITIONAL_SHARE = 0.05;
/** Fewer Han characters than this tell nothing about the script of a line. */
const TELLING_LENGTH = 8;

const toSimplified = Converter({ from: 't', to: 'cn' });

const RE_HAN = /\p{Script=Han}/u;
// 随著, 沿著, 著力, 摸得著 | 显著, 著名, 名著, 著有
const RE_ASPECT_ZHE = /(?<![显卓土名专编原论巨昭执合拙遗译所较])著(?![名作述称者书录有《])/gu;
// Glyph variants that Simplified text prints by mistake, each before its plain form: 産业, 爲此 | 昇, 鉅 of names stay.
const VARIANT_PAIRS =
  '産产爲为衆众戸户尙尚鎭镇眞真鷄鸡黃黄麪面卽即旣既內内呂吕吳吴淸清靑青敎教銳锐說说説说脫脱稅税悅悦閱阅溫温裏里綫线';
const VARIANTS = new Map(
  [...VARIANT_PAIRS.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]),
);
const RE_VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');

/** What a UTF-16 unit tells about the script of its text. */
const NOTHING = 1;
const HAN = 2;
const TRADITIONAL = 3;
const VARIANT = 4;

/** For every unit what it tells; filled in as units are met, Simplified print being known from the start. */
const tellings: Uint8Array = new Uint8Array(0x10000);
for (const char of decodeGb2312()) tellings[char.charCodeAt(0)] = HAN;
for (const char of VARIANTS.keys()) tellings[char.charCodeAt(0)] = VARIANT;

/**
 * Simplified characters for Traditional ones, line by line: a line is converted only when it, or for a short line the
 * whole text, is Traditional, since conversion would spoil Simplified text (乾县, 显著).
 */
export function simplifyText(mapped: MappedText): MappedText {
  if (isSimplified(mapped.text)) return mapped;
  const plain = mapped.text.replace(RE_VARIANT, (char) => VARIANTS.get(char) ?? char);
  const page = countHan(plain);
  if (page.traditional === 0) return rewordText(mapped, plain);
  const pageIsTraditional = isTraditional(page, 2);
  const lines = plain.split('\n').map((line) => simplifyLine(line, pageIsTraditional));
  return reword(mapped, lines.join('\n'));
}

function simplifyLine(line: string, pageIsTraditional: boolean): string {
  const counts = countHan(line);
  const isShort = counts.han < TELLING_LENGTH;
  const convert = isShort ? pageIsTraditional : isTraditional(counts, pageIsTraditional ? 1 : 2);
  return convert ? toSimplified(line).replace(RE_ASPECT_ZHE, '着') : line;
}

interface HanCounts {
  readonly han: number;
  readonly traditional: number;
}

function isTraditional({ han, traditional }: HanCounts, atLeast: number): boolean {
  return traditional >= atLeast && traditional > TRADITIONAL_SHARE * han;
}

/** Counts Han characters of the BMP, and among them those that only Traditional print has. */
function countHan(text: string): HanCounts {
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const telling = tellingAt(text, i);
    if (telling >= HAN) han += 1;
    if (telling === TRADITIONAL) traditional += 1;
  }
  return { han, traditional };
}

/** Whether a text holds nothing but Simplified print, and no variant either. */
function isSimplified(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (tellingAt(text, i) >= TRADITIONAL) return false;
  return true;
}

function tellingAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return tellings[unit] || (tellings[unit] = tellingOf(text[index]!));
}

function tellingOf(char: string): number {
  if (!RE_HAN.test(char)) return NOTHING;
  return toSimplified(char) === char ? HAN : TRADITIONAL;
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
