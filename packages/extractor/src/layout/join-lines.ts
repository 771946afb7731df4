import type { Line } from './lines.js';
import { RE_MARK, isCaption, isDateline, isFurniture } from './signs.js';
import { untangleColumns } from './untangle-columns.js';
import { findFullLines, isClosed } from './wrapping.js';

/** Lines that make one paragraph, in reading order. */
export type Block = readonly Line[];

/** Share of full lines above which a page counts as hard-wrapped. */
const WRAPPED_SHARE = 1 / 3;

/** Puts hard-wrapped lines back into paragraphs, also across the blank lines of a page break in mid-sentence. */
export function joinLines(lines: readonly Line[]): Block[] {
  const full = findFullLines(lines);
  const pageIsWrapped = full.filter(Boolean).length > lines.length * WRAPPED_SHARE;
  const blocks: Line[][] = [];
  let before: Line | undefined;
  for (const line of untangleColumns(lines, full)) {
    const joins = before && mayContinue(before, line) && isWrapped(before, line);
    if (joins) blocks.at(-1)!.push(line);
    else blocks.push([line]);
    before = line;
  }
  return blocks;

  function isWrapped(first: Line, second: Line): boolean {
    const open = !isClosed(first.text);
    if (full[first.index]) return second.gap === 0 || open;
    // The only full line of a caption: nothing around it is as wide.
    return pageIsWrapped && open && second.gap === 0 && isCaption(first.text);
  }
}

function mayContinue(before: Line, line: Line): boolean {
  if (line.indent >= 2 && line.indent !== before.indent) return false;
  if (line.indent >= 2 && isClosed(before.text)) return false;
  if (RE_MARK.test(line.text)) return false;
  return ![before, line].some(({ text }) => isFurniture(text) || isDateline(text));
}
