import { editText, mapSource, rewordText, type Edit, type MappedText } from './mapped-text.js';
import { RE_RADICAL, plainForm } from './radicals.js';
import { simplifyText } from './simplify.js';
import { stripPinyin } from './strip-pinyin.js';

// Marks that nobody sees (zero width, bidi, private use, lone surrogates, U+FFFD) and the CR of CR LF.
const RE_UNSEEN =
  /[\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\ufffd]|(?![\t\n\v\f\r\u0085])\p{Cc}|\r(?=\n)/gu;
const RE_BREAK = /[\r\v\f\u0085\u2028\u2029]/gu;
const RE_SPACE = /(?!\u3000)[\t\p{Zs}]/gu;
// ２０２４, ＧＷｈ, ％ | ，（）： stay full-width
const RE_WIDE =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff03-\uff06\uff0b\uff0e\uff0f\uff1d\uff20]/gu;
// Signs made of several: ㎡ m2, ﬁ fi.
const RE_LIGATURE = /[\u3380-\u33df\ufb00-\ufb06]/u;
const RE_COMPATIBLE = new RegExp(`${RE_RADICAL.source}|${RE_LIGATURE.source}`, 'gu');

/** The source with plain characters: nothing invisible, letters and digits half-width, no pinyin noise, Simplified. */
export function prepareCharacters(source: string): MappedText {
  const visible = editText(mapSource(source), findUnseen(source));
  const plain = visible.text
    .replace(RE_BREAK, '\n')
    .replace(RE_SPACE, ' ')
    .replace(RE_WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const narrow = rewordText(visible, plain);
  return simplifyText(stripPinyin(editText(narrow, findCompatible(narrow.text))));
}

function findUnseen(text: string): Edit[] {
  return [...text.matchAll(RE_UNSEEN)].map((match) => toEdit(match, ''));
}

function findCompatible(text: string): Edit[] {
  return [...text.matchAll(RE_COMPATIBLE)].map((match) => toEdit(match, plainForm(match[0])));
}

function toEdit(match: RegExpExecArray, insert: string): Edit {
  return { start: match.index, end: match.index + match[0].length, insert };
}
