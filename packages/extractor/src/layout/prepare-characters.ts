import { editText, mapSource, rewordText, type Edit, type MappedText } from './mapped-text.js';
import { RE_RADICAL, plainForm } from './radicals.js';
import { PlainPrint } from './plain-print.js';
import { simplifyText } from './simplify.js';
import { stripPinyin } from './strip-pinyin.js';

// Marks that nobody sees (zero width, bidi, private use, lone surrogates, U+FFFD) and the CR of CR LF.
const RE_UNSEEN =
  /[\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\ufffd]|(?![\t\n\v\f\r\u0085])\p{Cc}|\r(?=\n)/gu;
const RE_BREAK = /[\r\v\f\u0085\u2028\u2029]/gu;
const RE_SPACE = /(?![ \u3000])[\t\p{Zs}]/gu;
// ２０２４, ＧＷｈ, ％ | ，（）： stay full-width
const RE_WIDE =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff03-\uff06\uff0b\uff0e\uff0f\uff1d\uff20]/gu;
// Signs made of several: ㎡ m2, ﬁ fi.
const RE_LIGATURE = /[\u3380-\u33df\ufb00-\ufb06]/u;
const RE_COMPATIBLE = new RegExp(`${RE_RADICAL.source}|${RE_LIGATURE.source}`, 'gu');

/** So much is read of a character that is repeated, or of a run of letters and digits that is no word. */
const MAX_RUN = 64;
const RE_ODD = new RegExp(
  [RE_UNSEEN, RE_BREAK, RE_SPACE, RE_WIDE, RE_COMPATIBLE].map(({ source }) => source).join('|'),
  'u',
);
const plainPrint = new PlainPrint(RE_ODD, MAX_RUN);

/** The source with plain characters: nothing invisible or endless, letters and digits half-width, no pinyin noise, Simplified. */
export function prepareCharacters(source: string): MappedText {
  const printed = mapSource(source);
  return simplifyText(stripPinyin(plainPrint.holds(source) ? printed : putRight(printed)));
}

function putRight(printed: MappedText): MappedText {
  const visible = editText(printed, findUnseen(printed.text));
  const plain = visible.text
    .replace(RE_BREAK, '\n')
    .replace(RE_SPACE, ' ')
    .replace(RE_WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const narrow = rewordText(visible, plain);
  const compatible = editText(narrow, findCompatible(narrow.text));
  return editText(compatible, findSurplus(compatible.text));
}

function findUnseen(text: string): Edit[] {
  return [...text.matchAll(RE_UNSEEN)].map((match) => toEdit(match, ''));
}

// ……………, ------, 11111 of a machine | 北京北京
const RE_REPEATED = /(.)\1{64,}/gsu;
// The bytes of a picture, the parameters of a link.
const RE_BLOB = /(?<![\w+/=-])[\w+/=-]{256,}/gu;

/** What goes on and on, so that no pattern has to try it from every place to its end. */
function findSurplus(text: string): Edit[] {
  const runs = [RE_REPEATED, RE_BLOB].flatMap((pattern) => [...text.matchAll(pattern)]);
  const edits: Edit[] = [];
  for (const run of runs.toSorted((a, b) => a.index - b.index)) {
    const start = Math.max(run.index + MAX_RUN, edits.at(-1)?.end ?? 0);
    const end = run.index + run[0].length;
    if (start < end) edits.push({ start, end, insert: '' });
  }
  return edits;
}

function findCompatible(text: string): Edit[] {
  return [...text.matchAll(RE_COMPATIBLE)].map((match) => toEdit(match, plainForm(match[0])));
}

function toEdit(match: RegExpExecArray, insert: string): Edit {
  return { start: match.index, end: match.index + match[0].length, insert };
}
