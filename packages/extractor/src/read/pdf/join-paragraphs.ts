import { RE_MARK } from '../../layout/signs.js';
import { isClosed } from '../../layout/wrapping.js';
import { CELL_MARK, type Column, type PrintedLine } from './order-lines.js';
import { median } from './print.js';

/** A line that begins so far from the edge of its column begins a paragraph, in em. */
const MIN_INDENT = 1.2;
/** So much room, in em, a line leaves that ended of itself; less is what punctuation and long words leave. */
const MIN_ROOM = 1.6;
/** Lines whose type differs by this share do not belong to one paragraph. */
const SIZE_SHARE = 0.12;
/** So much more than the usual distance of lines parts paragraphs. */
const GAP_SHARE = 1.35;
/** A column of fewer lines does not show its edges. */
const MIN_LINES = 3;

/** The text of a document: a paragraph a line, blank lines between but in tables, the indents as printed. */
export function joinParagraphs(lines: readonly PrintedLine[]): string {
  const distance = usualDistance(lines);
  const paragraphs: PrintedLine[][] = [];
  let before: PrintedLine | undefined;
  for (const line of lines) {
    if (before && continues(before, line, distance)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs.map(writeParagraph).reduce((text, paragraph, i) => {
    const inTable = isRow(paragraphs[i - 1]?.[0]) && isRow(paragraphs[i]![0]);
    return text + (i === 0 ? '' : inTable ? '\n' : '\n\n') + paragraph;
  }, '');
}

function isRow(line: PrintedLine | undefined): boolean {
  return line !== undefined && line.text.includes(CELL_MARK);
}

function writeParagraph(lines: readonly PrintedLine[]): string {
  const indent = isIndented(lines[0]!) ? '　　' : '';
  let text = '';
  for (const line of lines) text += isWordBreak(text, line.text) ? ` ${line.text}` : line.text;
  return indent + text;
}

const RE_LATIN_END = /\p{Script=Latin}{2}[,;]?$/u;
const RE_LATIN_START = /^\p{Script=Latin}{2}/u;

function isWordBreak(before: string, after: string): boolean {
  return RE_LATIN_END.test(before) && RE_LATIN_START.test(after);
}

/** The distance between the lines of most paragraphs, in em; 0 where no two lines follow each other. */
function usualDistance(lines: readonly PrintedLine[]): number {
  const distances = lines.slice(1).map((line, i) => distanceOf(lines[i]!, line));
  return median(distances.filter((distance) => distance > 0.5 && distance < 4));
}

function distanceOf(before: PrintedLine, line: PrintedLine): number {
  return (line.baseline - before.baseline) / line.size;
}

function continues(before: PrintedLine, line: PrintedLine, distance: number): boolean {
  if (Math.abs(before.size - line.size) > SIZE_SHARE * line.size) return false;
  if (isRow(before) || isRow(line)) return false;
  if (RE_MARK.test(line.text) || isIndented(line) || !isFull(before)) return false;
  if (before.column === line.column) return distanceOf(before, line) < GAP_SHARE * distance;
  return isAlike(before.column, line.column) && !isClosed(before.text);
}

function isIndented({ left, size, column }: PrintedLine): boolean {
  const indent = (left - column.left) / size;
  return indent > MIN_INDENT && indent < 6;
}

/** Whether a line goes to the edge of its column. */
function isFull({ right, size, column }: PrintedLine): boolean {
  return right > column.right - MIN_ROOM * size;
}

/** Whether text may run on from one column to another. */
function isAlike(a: Column, b: Column): boolean {
  const [width, other] = [a.right - a.left, b.right - b.left];
  return a.lines >= MIN_LINES && Math.abs(width - other) < 0.2 * Math.max(width, other);
}
