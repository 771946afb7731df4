import type { Line } from './lines.js';
import { RE_MARK, isCaption, isDateline, isFurniture } from './signs.js';
import { untangleColumns } from './untangle-columns.js';
import { findFullLines, isClosed } from './wrapping.js';

/** Lines that make one paragraph, in reading order. */
export type Block = readonly Line[];

/** Share of full lines above which a page counts as hard-wrapped. */
const WRAPPED_SHARE = 1 / 3;
/** Share of lines after a blank one above which a page counts as double-spaced. */
const SPACED_SHARE = 0.8;

/** Puts hard-wrapped lines back into paragraphs, also across the blank lines of a page break in mid-sentence. */
export function joinLines(printed: readonly Line[]): Block[] {
  const lines = closeGaps(printed);
  const full = findFullLines(lines);
  const wrapping = {
    full,
    width: usualWidth(lines, full),
    pageIsWrapped: isMostly(full, WRAPPED_SHARE),
    hasIndents: hasIndents(lines, full),
  };
  const blocks: Line[][] = [];
  let before: Line | undefined;
  for (const line of untangleColumns(lines, full)) {
    const joins = before && isWrapped(before, line, wrapping) && mayContinue(before, line);
    if (joins) blocks.at(-1)!.push(line);
    else blocks.push([line]);
    before = line;
  }
  return blocks;
}

/** The lines of a double-spaced page as if they were not, if that shows it to be hard-wrapped. */
function closeGaps(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ gap }) => gap > 0).length < lines.length * SPACED_SHARE) return lines;
  const closed = lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }));
  return isMostly(findFullLines(closed), 1 / 2) ? closed : lines;
}

function isMostly(flags: readonly boolean[], share: number): boolean {
  return flags.filter(Boolean).length > flags.length * share;
}

/** Whether paragraphs of a hard-wrapped page begin with an indent, so that a line without one begins none. */
function hasIndents(lines: readonly Line[], full: readonly boolean[]): boolean {
  const indented = lines.filter((line, i) => full[i] && line.indent >= 2).length;
  return indented * 12 > full.filter(Boolean).length;
}

function usualWidth(lines: readonly Line[], full: readonly boolean[]): number {
  const counts = new Map<number, number>();
  for (const [i, { width }] of lines.entries()) {
    if (full[i]) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual?.[0] ?? 0;
}

interface Wrapping {
  readonly full: readonly boolean[];
  /** What most full lines are wide, in half-width cells. */
  readonly width: number;
  readonly pageIsWrapped: boolean;
  readonly hasIndents: boolean;
}

function isWrapped(
  before: Line,
  line: Line,
  { full, width, pageIsWrapped, hasIndents }: Wrapping,
): boolean {
  const open = !isClosed(before.text);
  if (full[before.index] && line.gap > 0) return open;
  if (full[before.index]) return hasIndents || !endsShort(before, width);
  // The only full line of a caption: nothing around it is as wide.
  return pageIsWrapped && open && line.gap === 0 && isCaption(before.text);
}

// …厂房封顶。 with room for the first character of the next line
const RE_STOP = /[。！？][”’）]?$/u;

/** Whether a sentence ends in a line although more would have gone into it. */
function endsShort({ text, width }: Line, usual: number): boolean {
  return RE_STOP.test(text) && width + 2 <= usual;
}

/** 甲项目｜乙镇｜3.2: rows are wide alike, and yet none goes on in the next. */
function isTableRow(text: string): boolean {
  return text.indexOf('｜') !== text.lastIndexOf('｜');
}

function mayContinue(before: Line, line: Line): boolean {
  if (line.indent >= 2 && line.indent !== before.indent) return false;
  if (line.indent >= 2 && isClosed(before.text)) return false;
  if (RE_MARK.test(line.text) || [before, line].every(({ text }) => isTableRow(text))) return false;
  return ![before, line].some(({ text }) => isFurniture(text) || isDateline(text));
}
