import type { ReadCode } from './read-problem.js';

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly damaged: boolean }
  | { readonly code: ReadCode; readonly message: string };

/** Share of characters that did not decode above which bytes are not in an encoding. */
const MAX_DAMAGE = 0.02;
/** Share of familiar characters below which a decoding is not believed. */
const MIN_FAMILIAR = 0.7;
const REPLACEMENT = '\ufffd';

const TRUNCATED = {
  code: 'TRUNCATED',
  message: 'ends in the middle of a character, so it is cut off; get the whole file again',
} as const;
const BINARY = {
  code: 'BINARY',
  message: 'is not text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8 text',
} as const;

/**
 * Decodes text, its encoding decided on all of it: a byte order mark, else UTF-8 where it is valid, else what `label`
 * says (a charset of HTML), else whichever of UTF-16, GB18030 and Big5 reads like Chinese.
 */
export function decodeText(bytes: Uint8Array, label?: string): Decoded {
  const marked = readMark(bytes);
  if (marked) return judge(decode(bytes, marked), marked);
  const utf8 = decode(bytes, 'utf-8');
  if (isCutOff(utf8)) return TRUNCATED;
  if (isClean(utf8)) return judge(utf8, 'utf-8');
  const named = label && isKnown(label) ? label : undefined;
  const [best] = (named ? [named] : guess(bytes))
    .map((encoding) => ({ encoding, text: decode(bytes, encoding) }))
    .map((read) => ({ ...read, score: familiarity(read.text) }))
    .toSorted((a, b) => b.score - a.score);
  if (best && best.score >= MIN_FAMILIAR) return judge(best.text, best.encoding);
  return named ? decodeText(bytes) : BINARY;
}

function readMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function guess(bytes: Uint8Array): string[] {
  return bytes.includes(0) ? ['utf-16le', 'utf-16be'] : ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

function judge(text: string, encoding: string): Decoded {
  if (isCutOff(text)) return TRUNCATED;
  return isClean(text) ? { text, encoding, damaged: text.includes(REPLACEMENT) } : BINARY;
}

/** Whether nothing is wrong but the last character. */
function isCutOff(text: string): boolean {
  const whole = text.replace(/\ufffd+$/u, '');
  return whole.length < text.length && /[^\0-\u007f]/u.test(whole) && !whole.includes(REPLACEMENT);
}

// NUL and its like, which no editor writes into a text.
const RE_CONTROL = /(?![\t\n\v\f\r])\p{Cc}/gu;
const RE_BEYOND_ASCII = /[^\0-\u007f]/gu;

/** Whether next to all of a text decoded, to something that can be text. */
function isClean(text: string): boolean {
  const lost = text.split(REPLACEMENT).length - 1;
  const beyond = lost === 0 ? 0 : text.match(RE_BEYOND_ASCII)!.length;
  const control = text.match(RE_CONTROL)?.length ?? 0;
  return lost <= MAX_DAMAGE * beyond && control <= MAX_DAMAGE * text.length;
}

/** Share of ASCII, Chinese punctuation and everyday characters, which a wrong decoding has few of. */
function familiarity(text: string): number {
  const table = familiarUnits();
  let familiar = 0;
  for (let i = 0; i < text.length; i++) familiar += table[text.charCodeAt(i)]!;
  return text === '' ? 0 : familiar / text.length;
}

let units: Uint8Array | undefined;

/** For each UTF-16 unit 1 if it is familiar: the everyday levels of GB 2312 (3,755) and Big5 (5,401), punctuation. */
function familiarUnits(): Uint8Array {
  if (units) return units;
  units = new Uint8Array(0x10000);
  const plain = '\t\n\r·—‘’“”…、。《》「」『』【】〔〕　';
  for (const char of plain) units[char.charCodeAt(0)] = 1;
  units.fill(1, 0x20, 0x7f);
  units.fill(1, 0xff01, 0xff5f);
  for (const char of everydayCharacters()) units[char.charCodeAt(0)] = 1;
  return units;
}

function* everydayCharacters(): Generator<string> {
  yield* decodeRows('gb18030', 0xb0, 0xd7, 0xa1);
  yield* decodeRows('big5', 0xa4, 0xc6, 0x40);
}

function* decodeRows(encoding: string, from: number, to: number, cell: number): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let lead = from; lead <= to; lead++) {
    for (let trail = cell; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(char)) yield char;
    }
  }
}
