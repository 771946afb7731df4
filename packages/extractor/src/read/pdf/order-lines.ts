import { isDateline } from '../../layout/signs.js';
import { MIN_GAP } from './join-segments.js';
import { joinPrint, median, type Print } from './print.js';
import { splitRows, textOf, type Row } from './split-rows.js';

/** A line of print and the column that it stands in. */
export interface PrintedLine extends Print {
  readonly column: Column;
}

/** The edges that most lines of a column keep to. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** How many lines it has. */
  readonly lines: number;
}

/** Longest part of a masthead that is no date, in characters. */
const MAX_PLATE = 12;
/** What parts the cells of a table. */
export const CELL_MARK = '｜';
/** Columns within columns within columns: no page goes deeper. */
const MAX_DEPTH = 8;

/** The lines of a page in reading order: down each column, bands that span the columns in their place between them. */
export function orderLines(segments: readonly Print[], depth = 0): PrintedLine[] {
  const pieces = splitBands(splitRows(segments)).map((band) =>
    depth < MAX_DEPTH ? readBand(band, depth) : band.map((row) => joinPrint(row)),
  );
  const column = measureColumn(pieces.flat().filter((line) => !hasColumn(line)));
  return pieces.flat().map((line) => (hasColumn(line) ? line : { ...line, column }));
}

function hasColumn(line: Print | PrintedLine): line is PrintedLine {
  return 'column' in line;
}

/** Rows that share their columns: each gap between columns runs through all of them. */
type Band = readonly Row[];

function splitBands(rows: readonly Row[]): Band[] {
  const usual = median(rows.flat().map(({ size }) => size));
  const bands: Row[][] = [];
  let shape: Shape | undefined;
  for (const row of rows) {
    const own = shapeOf(row);
    const fits = shape && (isHeadline(row, usual) ? false : sharesColumns(shape, row));
    const alone = isMasthead(row) && !(fits && shape!.length > 1);
    if (fits && !alone) bands.at(-1)!.push(row);
    else bands.push([row]);
    shape = alone || isHeadline(row, usual) ? undefined : fits ? mergeShapes(shape!, own) : own;
  }
  return bands;
}

/** Whether a row goes on with the columns above it. */
function sharesColumns(shape: Shape, row: Row): boolean {
  const own = shapeOf(row);
  if (mergeShapes(shape, own).length === 1) return own.length === shape.length;
  return own.length === 1 || standsIn(shape, row);
}

/** So much larger than the usual type is that of headlines; headings within a column are smaller. */
const HEADLINE_SIZE = 1.4;

/** Whether a headline stands in a row with nothing beside it: a story begins, in columns of its own. */
function isHeadline(row: Row, usual: number): boolean {
  return row.length === 1 && row[0]!.size >= HEADLINE_SIZE * usual;
}

/** Paper, date and page across the head of a page; columns begin below, whatever gaps it has. */
function isMasthead(row: Row): boolean {
  return (
    isDateline(textOf(row)) &&
    row.every((print) => print.text.length <= MAX_PLATE || isDateline(textOf([print])))
  );
}

/** What of the width of a page is printed on, from the left. */
type Shape = readonly { readonly left: number; readonly right: number }[];

function shapeOf(row: Row): Shape {
  const gap = MIN_GAP * median(row.map(({ size }) => size));
  return unite(row.map(({ left, right }) => ({ left, right: right + gap })));
}

/** How far, in em, what stands above a column may begin before its first line does: an indent. */
const MAX_OUTDENT = 2.5;

/** Whether a shape stands above one column of a row: a headline that is set in the middle of several does not. */
function standsIn(shape: Shape, row: Row): boolean {
  const [part, ...others] = shape;
  if (!part || others.length > 0) return true;
  const slack = MAX_OUTDENT * median(row.map(({ size }) => size));
  const below = shapeOf(row).filter(({ left, right }) => left < part.right && part.left < right);
  return below.length === 1 && part.left > below[0]!.left - slack;
}

function mergeShapes(a: Shape, b: Shape): Shape {
  return unite([...a, ...b]);
}

function unite(parts: Shape): Shape {
  const united: { left: number; right: number }[] = [];
  for (const { left, right } of parts.toSorted((a, b) => a.left - b.left)) {
    const last = united.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else united.push({ left, right });
  }
  return united;
}

/** Column after column where one at least is prose; else row after row, as tables and spread out lines are read. */
function readBand(band: Band, depth: number): (Print | PrintedLine)[] {
  const columns = splitColumns(band);
  if (columns.length > 1 && columns.some(isProse) && !isTable(columns)) {
    return columns.flatMap((column) => orderLines(column, depth + 1));
  }
  const separator = columns.length > 2 && band.length > 2 ? CELL_MARK : '　';
  return band.flatMap(splitLevels).map((line) => joinPrint(line, separator));
}

function splitColumns(band: Band): Print[][] {
  const shape = band.map(shapeOf).reduce(mergeShapes);
  const segments = band.flat();
  return shape.map(({ left, right }) =>
    segments.filter((segment) => segment.left >= left && segment.left < right),
  );
}

/** The lines of a row, from the top: cells of some lines may have run into one row. */
function splitLevels(row: Row): Row[] {
  const levels: Print[][] = [];
  for (const segment of row.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = levels.at(-1)?.[0];
    const near = first && segment.baseline - first.baseline < SAME_LEVEL * first.size;
    if (near) levels.at(-1)!.push(segment);
    else levels.push([segment]);
  }
  return levels.map((level) => level.toSorted((a, b) => a.left - b.left));
}

/** Columns of prose are at least so wide, in em, have some lines, and most of these go from edge to edge. */
const MIN_PROSE = 8;
const FULL_SHARE = 0.3;
const MIN_LINES = 3;
/** How far, in em, the baselines of one line of cells lie apart. */
const SAME_LEVEL = 0.3;
/** Whether a third of the columns are too narrow for anything but numbers and names. */
function isTable(columns: readonly (readonly Print[])[]): boolean {
  const narrow = columns.filter(
    (column) => column.length >= MIN_LINES && widthOf(column) < MIN_PROSE,
  );
  return columns.length > 2 && narrow.length * 3 >= columns.length;
}

/** In em. */
function widthOf(column: readonly Print[]): number {
  const left = Math.min(...column.map((segment) => segment.left));
  const right = Math.max(...column.map((segment) => segment.right));
  return (right - left) / median(column.map(({ size }) => size));
}

function isProse(column: readonly Print[]): boolean {
  if (column.length < MIN_LINES || widthOf(column) < MIN_PROSE) return false;
  const right = Math.max(...column.map((segment) => segment.right));
  const full = column.filter((segment) => segment.right > right - 1.5 * segment.size);
  return full.length > FULL_SHARE * column.length;
}

/** The edges that lines in the usual type keep to; a headline or masthead among them may go beyond. */
function measureColumn(lines: readonly Print[]): Column {
  const usual = median(lines.map(({ size }) => size));
  const body = lines.filter(({ size }) => Math.abs(size - usual) < 0.15 * usual);
  const lefts = body.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = body.map(({ right }) => right).toSorted((a, b) => b - a);
  return { left: findEdge(lefts, usual), right: findEdge(rights, usual), lines: body.length };
}

/** So many lines, and such a share of them, make an edge. */
const EDGE_LINES = 2;
const EDGE_SHARE = 0.1;

/** The outermost place that several lines go to, give or take a character; `places` from the outermost on. */
function findEdge(places: readonly number[], size: number): number {
  const needed = Math.max(EDGE_LINES, EDGE_SHARE * places.length);
  const edge = places.find((place, i) => {
    const last = places[i + Math.ceil(needed) - 1];
    return last !== undefined && Math.abs(last - place) < size;
  });
  return edge ?? places[0] ?? 0;
}
