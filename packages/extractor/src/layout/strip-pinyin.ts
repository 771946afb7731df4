import { pinyin } from 'pinyin-pro';
import { editText, type Edit, type MappedText } from './mapped-text.js';

// 產(chǎn)業(yè) | 电脑（pc）, 二期（含配套）
const RE_READING = /[(（](?<=(\p{Script=Han})[(（])((?:[a-z\u00e0-\u01dc]|\p{Mn}){1,6})[)）]/giu;
// Only the four tones: the dots of lü stay.
const RE_TONE = /\u0300|\u0301|\u0304|\u030c/gu;

/** Takes out readings printed after their character; letters in brackets that are not its reading stay. */
export function stripPinyin(mapped: MappedText): MappedText {
  const edits: Edit[] = [];
  for (const match of mapped.text.matchAll(RE_READING)) {
    const [all, han = '', letters = ''] = match;
    if (isReading(han, letters)) {
      edits.push({ start: match.index, end: match.index + all.length, insert: '' });
    }
  }
  return editText(mapped, edits);
}

function isReading(han: string, letters: string): boolean {
  const readings = pinyin(han, { type: 'array', multiple: true });
  return readings.some((reading) => toneless(reading) === toneless(letters));
}

function toneless(syllable: string): string {
  return syllable.toLowerCase().normalize('NFD').replace(RE_TONE, '').normalize('NFC');
}
