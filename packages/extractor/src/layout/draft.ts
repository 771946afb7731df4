import { joinTexts, mapTo, sliceText, sourceOf, type MappedText } from './mapped-text.js';
import type { Block } from './join-lines.js';
import type { Line } from './lines.js';
import type { ParagraphKind } from './page.js';

/** A paragraph on its way to the page. */
export interface Draft {
  readonly content: MappedText;
  readonly kind: ParagraphKind;
  /** Whether its first line stands in from the margin. */
  readonly indented: boolean;
  /** Blank lines before it. */
  readonly gap: number;
  /** Offsets of the source at which the content goes on after a jump. */
  readonly seams: readonly number[];
}

const RE_LATIN_END = /\p{Script=Latin}{2,}[,;]?$/u;
const RE_LATIN_START = /^\p{Script=Latin}{2,}/u;
// A unit that a line break cut: 15G|Wh, k|Wh
const RE_CUT_UNIT = /(?:[kKMGT]W?|[μnmc])$/u;

/** The text of a block, line breaks taken out; Latin words keep a space between them. */
export function joinBlock(prepared: MappedText, block: Block): MappedText {
  const pieces: MappedText[] = [];
  for (const [i, line] of block.entries()) {
    const before = block[i - 1];
    if (before && isWordBreak(before, line)) {
      const broken = { start: before.end, end: before.end + 1 };
      pieces.push(mapTo(' ', sourceOf(prepared, broken)));
    }
    pieces.push(sliceText(prepared, line));
  }
  return joinTexts(pieces);
}

function isWordBreak(before: Line, line: Line): boolean {
  if (RE_CUT_UNIT.test(before.text)) return false;
  return RE_LATIN_END.test(before.text) && RE_LATIN_START.test(line.text);
}

/** Where the source jumps between the lines of a block: it was read across columns. */
export function findSeams(prepared: MappedText, block: Block): number[] {
  return block
    .filter((line, i) => i > 0 && line.index !== block[i - 1]!.index + 1)
    .map((line) => sourceOf(prepared, line).start);
}
