import { foldNumerals } from './fold-name.js';

/** A name without its phases and numbers. */
export interface NumberedName {
  readonly rest: string;
  /** Phases and numbers, in a fixed form and sorted: 二期, （II期）, 第二期 → 2期. */
  readonly numbers: readonly string[];
}

const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
};
const RE_ROMAN = /(?<![a-z])(i{1,3}|iv|vi?)(?=期|标段|$|\))/gu;
// 二期, 第二期, 一二期 | 期货
const RE_PHASE = /\(?第?(\d+)期(?:工程)?\)?/gu;
// 3号厂房, 3#厂房, 2标段, A区
const RE_NUMBER = /\(?第?(\d+)(号|#|标段|标|批次|批|组团|座|栋|楼|井|线|师|团)\)?/gu;
const RE_LETTER = /([a-z])(?=区|座|栋|地块|标段|段)/gu;

/** Takes phases and numbers out of a folded name. */
export function takeNumbers(folded: string): NumberedName {
  const numbers: string[] = [];
  const roman = foldNumerals(folded.replace('首期', '一期')).replace(
    RE_ROMAN,
    (letters) => ROMAN[letters] ?? letters,
  );
  const rest = roman
    .replace(RE_PHASE, (_all, number: string) => note(`${number}期`))
    .replace(RE_NUMBER, (_all, number: string, unit: string) =>
      note(`${number}${unit === '#' ? '号' : unit}`),
    )
    .replace(RE_LETTER, (letter) => note(letter));
  return { rest, numbers: numbers.sort() };

  function note(number: string): string {
    numbers.push(number);
    return '';
  }
}

/** Whether two names bear the same numbers. */
export function sameNumbers(a: NumberedName['numbers'], b: NumberedName['numbers']): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}
