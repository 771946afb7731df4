import type { Line } from './lines.js';
import { RE_MARK, isFurniture, isDateline } from './signs.js';

/** How many lines before and after one show the width its column is set in. */
const NEIGHBOURS = 6;
/** How much the lines of one column differ in width, in half-width cells. */
const TOLERANCE = 4;
/** No newspaper column is narrower, in half-width cells. */
const MIN_WIDTH = 20;

// A line that may well be the last of its paragraph. | …集团投资4.
const RE_CLOSED = /[。！？!?；;：:…—][”’"』」）)】]*$|[”’"』」】]$/u;

/** Lines that make one paragraph, in reading order. */
export type Block = readonly Line[];

/** Puts hard-wrapped lines back into paragraphs, also across the blank lines of a page break in mid-sentence. */
export function joinLines(lines: readonly Line[]): Block[] {
  const blocks: Line[][] = [];
  const full = lines.map((_, i) => isFull(lines, i));
  const wrapped = full.filter(Boolean).length > lines.length / 3;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const joins =
      before && mayContinue(before, line) && isWrapped(before, line, full[i - 1]!, wrapped);
    if (joins) blocks.at(-1)!.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Whether text of a paragraph ends as a paragraph does. */
export function isClosed(text: string): boolean {
  return RE_CLOSED.test(text);
}

function mayContinue(before: Line, line: Line): boolean {
  if (line.indent >= 2 && line.indent > before.indent) return false;
  if (RE_MARK.test(line.text)) return false;
  return ![before, line].some(({ text }) => isFurniture(text) || isDateline(text));
}

function isWrapped(before: Line, line: Line, full: boolean, pageIsWrapped: boolean): boolean {
  const open = !isClosed(before.text);
  if (full) return line.gap === 0 ? line.indent < 2 || open : open && line.indent < 2;
  // The only full line of a caption: nothing around it is as wide.
  return pageIsWrapped && open && line.gap === 0 && RE_CAPTION_START.test(before.text);
}

// 图①：10月12日，工人在中控 | 图书馆里
const RE_CAPTION_START = /^(?:图[①-⑳\d：:为]|[▲△▼↑↓←→①-⑳])/u;

/** Whether a line fills its column: several around it are as wide, none next to it is wider. */
function isFull(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.width < MIN_WIDTH) return false;
  const around = lines.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const alike = around.filter(({ width }) => Math.abs(width - line.width) <= TOLERANCE);
  if (alike.length < 4) return false;
  const open = alike.filter(({ text }) => !isClosed(text));
  if (open.length * 2 < alike.length) return false;
  const beside = [lines[at - 1], lines[at + 1]];
  return !beside.some((other) => other && other.gap === 0 && other.width > line.width + TOLERANCE);
}
