/** Text printed in one piece: a run of glyphs, a line of a column, a cell of a table. In points, y downwards. */
export interface Print {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the font; em in other words. */
  readonly size: number;
  /** Whether a space is printed before it. */
  readonly spaced?: boolean;
}

/** The vertical extent of Chinese characters: less than the font's box, so that tight lines stay apart. */
export function topOf({ baseline, size }: Print): number {
  return baseline - 0.8 * size;
}

/** See {@link topOf}. */
export function bottomOf({ baseline, size }: Print): number {
  return baseline + 0.1 * size;
}

/** The middle one of numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Print from left to right as one piece, a space for every gap that shows. */
export function joinPrint(prints: readonly Print[], separator: string = ' '): Print {
  const size = Math.max(...prints.map((print) => print.size));
  const main = prints.find((print) => print.size === size)!;
  let text = '';
  let right = -Infinity;
  for (const print of prints) {
    const gap = (print.left - right) / size;
    const parted = gap > separatorGap(text, print.text);
    if (text !== '' && (parted || print.spaced)) text += parted ? separator : ' ';
    text += print.text;
    right = Math.max(right, print.right);
  }
  const left = Math.min(...prints.map((print) => print.left));
  text = text.replace(RE_SPREAD, (spread) => spread.replaceAll(' ', ''));
  const spaced = prints[0]!.spaced ?? false;
  return { text, left, right, baseline: main.baseline, size, spaced };
}

// 储 能 科 技, spread out to fill a line | 市长 李某
const RE_SPREAD = /(?:\p{Script=Han} ){3,}\p{Script=Han}/gu;
const RE_LATIN_END = /[\p{Script=Latin}\d,.]$/u;
const RE_LATIN_START = /^[\p{Script=Latin}\d]/u;

/** How wide a gap must be to be a space, in em: narrow between Latin words, wider where Chinese is spread out. */
function separatorGap(before: string, after: string): number {
  return RE_LATIN_END.test(before) && RE_LATIN_START.test(after) ? 0.15 : 0.6;
}
