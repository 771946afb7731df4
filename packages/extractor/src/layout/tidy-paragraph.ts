import { editText, rewordText, type Edit, type MappedText } from './mapped-text.js';
import { matchAll } from '../patterns/match-all.js';

const HAN = '[\\p{Script=Han}，。、；：！？“”‘’（）《》【】…—]';
// 7.2 亿元, 甲 乙公司; in display text a space between Han parts columns and the halves of a headline
const RE_SPACES = /[ \u3000]+/gu;
const RE_CJK_BEFORE = new RegExp(`${HAN}$`, 'u');
const RE_CJK_AFTER = new RegExp(`^${HAN}`, 'u');
const RE_WORD_END = /[\p{Script=Latin}\d.%]$/u;
const RE_DIGIT = /\d/u;
// 短 波, 官 宁 | 市长 李某
const RE_SPACED_OUT = /^\p{Script=Han}(?:[ \u3000]+\p{Script=Han})+$/u;

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '.': '。',
  '~': '～',
};
const RE_NARROW = /[,:;()?!]|\.(?<=[\p{Script=Han}”]\.)(?=\p{Script=Han}|$)/gu;
const RE_ASCII_WORD = /[A-Za-z\d/]/u;
const RE_LINE_MARKS = /[─━―–](?=\D)|(?<=\D)－|－(?=\D)/gu;
const RE_DOTS = /\.{3,}|。{3,}/gu;
const RE_MIDDLE_DOT = /[•‧・･∙⋅]/gu;
const RE_TILDE = /[〜∼˜]/gu;

/** How spaces are taken: those of sentences spread them out, those of headlines and lists part something. */
export type Spacing = 'running' | 'display' | 'loose';

/**
 * A paragraph without the spaces that only spread it out, and with Chinese punctuation. Spaces that part columns or
 * the halves of a headline stay, as one; running text loses every space between Han characters, loose text none.
 */
export function tidyParagraph(paragraph: MappedText, spacing: Spacing): MappedText {
  const spaced = editText(paragraph, tightenSpaces(paragraph.text, spacing));
  const dotted = editText(spaced, findDots(spaced.text));
  return rewordText(dotted, punctuate(dotted.text));
}

function tightenSpaces(text: string, spacing: Spacing): Edit[] {
  const spaces = matchAll(text, RE_SPACES);
  if (spaces.length === 0) return [];
  const spacedOut = RE_SPACED_OUT.test(text);
  const edits: Edit[] = [];
  for (const match of spaces) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 1), start);
    const after = text.slice(end, end + 2);
    const insert = spacedOut || isLoose(before, after, match[0], spacing) ? '' : ' ';
    if (insert !== match[0]) edits.push({ start, end, insert });
  }
  return edits;
}

function isLoose(before: string, after: string, space: string, spacing: Spacing): boolean {
  if (spacing === 'loose') return false;
  const running = spacing === 'running';
  const cjkBefore = RE_CJK_BEFORE.test(before);
  const cjkAfter = RE_CJK_AFTER.test(after);
  const parts = space.length > 1 || space === '\u3000';
  if (RE_DIGIT.test(before) && cjkAfter) return !parts;
  if (cjkBefore && RE_DIGIT.test(after[0] ?? '')) return !parts;
  if (cjkBefore && cjkAfter) return running && !parts;
  return running && (cjkBefore || cjkAfter) && !parts && !RE_WORD_END.test(before);
}

function findDots(text: string): Edit[] {
  return matchAll(text, RE_DOTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    insert: '…',
  }));
}

// 以?项目为王?为导向, 实施?三个一批?活动 | 原丝从哪来?成品卖给谁?
const RE_LOST_QUOTES =
  /(?<![吗呢吧么哪何谁啥几])[?？]([\p{Script=Han}\p{Script=Latin}\d+“”]{1,12})(?<![吗呢吧么哪何谁啥几来])[?？](?=[\p{Script=Han}、，。；,;])/gu;
/** So many pairs of question marks are quotation marks that a change of encoding lost. */
const MIN_LOST = 2;

function restoreQuotes(text: string): string {
  if ((text.match(RE_LOST_QUOTES)?.length ?? 0) < MIN_LOST) return text;
  return text.replace(RE_LOST_QUOTES, '“$1”');
}

/** What {@link punctuate} puts right; most paragraphs hold none of it. */
const RE_UNTIDY = /[,:;()?!─━―–－•‧・･∙⋅〜∼˜"「」『』＂？]|\.(?<=[\p{Script=Han}”]\.)/u;

function punctuate(text: string): string {
  if (!RE_UNTIDY.test(text)) return text;
  const wide = restoreQuotes(text)
    .replace(RE_NARROW, (char, at: number) => (isBetweenWords(text, at) ? char : WIDE[char]!))
    .replace(RE_LINE_MARKS, '—')
    .replace(RE_MIDDLE_DOT, '·')
    .replace(RE_TILDE, '～');
  return pairQuotes(wide);
}

function isBetweenWords(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] === ' ' ? (text[at + 2] ?? '') : (text[at + 1] ?? '');
  if (text[at] === '(' || text[at] === ')') {
    return RE_ASCII_WORD.test(before) && (after === '' || RE_ASCII_WORD.test(after));
  }
  return RE_ASCII_WORD.test(before) && RE_ASCII_WORD.test(after);
}

const RE_QUOTE = /["「」『』＂]/gu;

/** Curly quotes for straight and corner ones; straight ones open and close in turn. */
function pairQuotes(text: string): string {
  let open = false;
  let inner = false;
  return text.replace(RE_QUOTE, (quote) => {
    if (quote === '「' || (quote === '『' && !open)) return ((open = true), '“');
    if (quote === '『') return ((inner = true), '‘');
    if (quote === '』' && inner) return ((inner = false), '’');
    if (quote === '」' || quote === '』') return ((open = false), '”');
    open = !open;
    return open ? '“' : '”';
  });
}
