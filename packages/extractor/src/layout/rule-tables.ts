import { isColumnTitle } from './column-titles.js';
import { editText, type Edit, type MappedText } from './mapped-text.js';
import { stackedRows } from './stacked-rows.js';

const RE_SEPARATOR = /[ \u3000]*[|｜][ \u3000]*|[ \u3000]+/gu;
const RE_LEFT_EDGE = /^[ \u3000]*[|｜]?[ \u3000]*/u;
const RE_RIGHT_EDGE = /(?:[ \u3000]*[|｜])?[ \u3000]*$/u;
// What most heads hold, and few lines else with gaps in them.
const RE_LIKE_HEAD =
  /[|｜ \u3000].*(?:名称|单位|地[点址]|业主|投资|企业|公司|产品)|(?:序号|名称|单位|企业)[|｜ \u3000]/u;
// |---|:--:| under the head of a table in Markdown.
const RE_RULE = /^[ |｜:\-—]+$/u;
const LEAST_COLUMNS = 3;

/**
 * Writes ｜ between the cells of a table whatever stands there (a bar, a tab, spaces, a line's end): a table is a line of
 * column titles and the lines below it with as many cells, or a title a line and a cell a line. Lines of anything else
 * are left as they are.
 */
export function ruleTables(page: MappedText): MappedText {
  const laid = editText(page, stackedRows(page.text));
  const edits: Edit[] = [];
  let width = 0;
  let start = 0;
  for (const line of laid.text.split('\n')) {
    if (isHead(line)) width = cellsOf(line).length;
    const isRow = width > 0 && (cellsOf(line).length === width || RE_RULE.test(line));
    if (!isRow) width = 0;
    else edits.push(...separatorsOf(line, start));
    start += line.length + 1;
  }
  return editText(laid, edits);
}

/** A row without what frames it: `start` is where its first cell begins in the line. */
function rowOf(line: string): { readonly start: number; readonly text: string } {
  const start = RE_LEFT_EDGE.exec(line)![0].length;
  return { start, text: line.slice(start).replace(RE_RIGHT_EDGE, '') };
}

function cellsOf(line: string): readonly string[] {
  return rowOf(line).text.split(RE_SEPARATOR);
}

/** Most of the cells are titles of columns; a menu (首页 新闻 项目) has hardly one. */
function isHead(line: string): boolean {
  if (line.length > 120 || !RE_LIKE_HEAD.test(line) || /[。，；]/u.test(line)) return false;
  const cells = cellsOf(line);
  const titles = cells.filter((cell) => isColumnTitle(cell)).length;
  return cells.length >= LEAST_COLUMNS && titles * 3 >= cells.length * 2;
}

function separatorsOf(line: string, at: number): Edit[] {
  const { start, text } = rowOf(line);
  const from = at + start;
  const to = from + text.length;
  const inner = [...text.matchAll(RE_SEPARATOR)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
    insert: '｜',
  }));
  const edges = [
    { start: at, end: from, insert: '' },
    { start: to, end: at + line.length, insert: '' },
  ].filter((edge) => edge.start < edge.end);
  return [...edges, ...inner].sort((a, b) => a.start - b.start);
}
