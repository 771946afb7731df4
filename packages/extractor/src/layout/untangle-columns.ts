import type { Line } from './lines.js';
import { isDateline, isFurniture } from './signs.js';
import { isClosed } from './wrapping.js';

/** A stretch of lines in which two columns were read across: how long it is, and the lines column by column. */
interface Tangle {
  readonly length: number;
  readonly columns: readonly [Line[], Line[]];
}

/** Lines in reading order where a page was read straight across two columns, so that their lines alternate. */
export function untangleColumns(lines: readonly Line[], full: readonly boolean[]): Line[] {
  const result: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const tangle = isTangled(lines, full, at) ? followColumns(lines, full, at) : undefined;
    const parted = tangle?.columns.every((column) => isClosed(column.at(-1)!.text));
    result.push(...(tangle && parted ? tangle.columns.flat() : [lines[at]!]));
    at += tangle && parted ? tangle.length : 1;
  }
  return result;
}

/** Columns are read across for a stretch, not for pages. */
const MAX_TANGLED = 80;
// 全区十三个乡镇同台赶考。某镇靠 | a headline
const RE_RUNNING = /[，。；：、]/u;

/** Two lines in a row begin a paragraph although the first breaks off: they stand in different columns. */
function isTangled(lines: readonly Line[], full: readonly boolean[], at: number): boolean {
  const [first, second, third] = [lines[at]!, lines[at + 1], lines[at + 2]];
  if (!second || !third || second.gap > 0 || third.gap > 0) return false;
  const begins = first.indent >= 2 && second.indent === first.indent && third.indent < 2;
  const breaksOff = RE_RUNNING.test(first.text) && !isClosed(first.text);
  const isText = !isDateline(first.text) && !isFurniture(first.text);
  return begins && full[at]! && full[at + 1]! && breaksOff && isText;
}

function followColumns(lines: readonly Line[], full: readonly boolean[], from: number): Tangle {
  const columns: [Line[], Line[]] = [[lines[from]!], [lines[from + 1]!]];
  const isOver = (column: number): boolean => !full[columns[column]!.at(-1)!.index];
  let turn = 0;
  let at = from + 2;
  for (; at < from + MAX_TANGLED && at < lines.length && lines[at]!.gap === 0; at++) {
    const begins = lines[at]!.indent >= 2;
    const mayEnd = (column: number): boolean =>
      isOver(column) || isClosed(columns[column]!.at(-1)!.text);
    if ((isOver(0) && isOver(1)) || (begins && mayEnd(0) && mayEnd(1))) break;
    const column = [turn, 1 - turn].find((it) => (begins ? mayEnd(it) : !isOver(it)));
    if (column === undefined) break;
    columns[column]!.push(lines[at]!);
    turn = 1 - column;
  }
  return { length: at - from, columns };
}
