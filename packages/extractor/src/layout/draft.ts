import { joinTexts, mapTo, sliceText, sourceOf, type MappedText } from './mapped-text.js';
import type { Block } from './join-lines.js';
import type { ParagraphKind } from './page.js';

/** A paragraph on its way to the page. */
export interface Draft {
  readonly content: MappedText;
  readonly kind: ParagraphKind;
  /** Whether its first line stands in from the margin. */
  readonly indented: boolean;
  /** Blank lines before it. */
  readonly gap: number;
  /** Offsets in `content` where the source jumps. */
  readonly seams: readonly number[];
}

const RE_LATIN_END = /\p{Script=Latin}{2,}[,;]?$/u;
const RE_LATIN_START = /^\p{Script=Latin}{2,}/u;
// A unit that a line break cut: 15G|Wh, k|Wh
const RE_CUT_UNIT = /(?:[kKMGT]W?|[μnmck])$/u;

/** The text of a block, line breaks taken out; Latin words keep a space between them. */
export function joinBlock(prepared: MappedText, block: Block): MappedText {
  const pieces: MappedText[] = [];
  for (const [i, line] of block.entries()) {
    const before = block[i - 1];
    if (before && RE_LATIN_END.test(before.text) && RE_LATIN_START.test(line.text)) {
      const broken = { start: before.end, end: before.end + 1 };
      if (!RE_CUT_UNIT.test(before.text)) pieces.push(mapTo(' ', sourceOf(prepared, broken)));
    }
    pieces.push(sliceText(prepared, line));
  }
  return joinTexts(pieces);
}
