import { isColumnTitle } from './column-titles.js';
import type { Edit } from './mapped-text.js';

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LEAST_COLUMNS = 3;
const LONGEST_CELL = 40;
// 序号, 总投资（亿元）: only figures stand below.
const RE_OF_FIGURES = /^序号$|投资|面积|产值|[（(][万亿]?[元亩](?:[/／].)?[）)]$/u;
const RE_FIGURE = /^[\d.]+$|^[-—/]+$/u;
const RE_NAMES = /名称|项目|单位|企业/u;

/**
 * What writes ｜ for the ends of the lines within the rows of a table that has a cell a line, as the text of a web page
 * does: three titles of columns or more, line by line, and below them rows of as many short lines, figures where the title
 * asks for them. None where no row is whole.
 */
export function stackedRows(text: string): Edit[] {
  const cells = cellsOf(text);
  const edits: Edit[] = [];
  for (let at = 0; at < cells.length;) {
    const titles = titlesFrom(cells, at);
    const isHead = titles.length >= LEAST_COLUMNS && titles.some((title) => RE_NAMES.test(title));
    const rows = isHead ? rowsBelow(cells, at, titles) : 0;
    const size = rows === 0 ? Math.max(1, titles.length) : titles.length * (rows + 1);
    if (rows > 0) edits.push(...joinsWithin(cells.slice(at, at + size), titles.length));
    at += size;
  }
  return edits;
}

function cellsOf(text: string): Cell[] {
  let next = 0;
  return text.split('\n').flatMap((line) => {
    const from = next;
    next += line.length + 1;
    const indent = line.length - line.trimStart().length;
    const cell = line.trim();
    return cell === ''
      ? []
      : [{ text: cell, start: from + indent, end: from + indent + cell.length }];
  });
}

function titlesFrom(cells: readonly Cell[], at: number): string[] {
  const titles: string[] = [];
  for (let cell = cells[at]; cell && isColumnTitle(cell.text); cell = cells[at + titles.length]) {
    titles.push(cell.text);
  }
  return titles;
}

/** How many whole rows stand below the titles at `at`. */
function rowsBelow(cells: readonly Cell[], at: number, titles: readonly string[]): number {
  const width = titles.length;
  let rows = 0;
  while (isRowOf(titles, cells.slice(at + width * (rows + 1), at + width * (rows + 2)))) rows++;
  return rows;
}

function isRowOf(titles: readonly string[], row: readonly Cell[]): boolean {
  return (
    row.length === titles.length &&
    row.every(
      ({ text }, i) =>
        text.length <= LONGEST_CELL &&
        !/[。：]/u.test(text) &&
        (!RE_OF_FIGURES.test(titles[i]!) || RE_FIGURE.test(text)),
    )
  );
}

function joinsWithin(cells: readonly Cell[], width: number): Edit[] {
  return cells.flatMap((cell, i) => {
    const next = cells[i + 1];
    const isLast = (i + 1) % width === 0;
    return next && !isLast ? [{ start: cell.end, end: next.start, insert: '｜' }] : [];
  });
}
