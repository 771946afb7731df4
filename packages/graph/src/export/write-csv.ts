import type { SummaryGraph } from '../knowledge-graph.js';
import { EDGE_COLUMNS, NODE_COLUMNS, flattenEdges, flattenNodes } from './flat-graph.js';
import type { Cell } from './flat-graph.js';

// What a spreadsheet would compute instead of show: =1+1, @cmd | -5 is a number and stays
const RE_FORMULA = /^[=+\-@\t\r]/u;
const RE_QUOTED = /[",\r\n]/u;

/** The nodes as a table (CSV, UTF-8 with a byte order mark, which Excel asks for), in pieces to be written. */
export function* writeNodesCsv(graph: SummaryGraph): Generator<string> {
  yield `\uFEFF${csvLine(['key', ...NODE_COLUMNS.map(({ name }) => name), 'x', 'y'])}`;
  for (const { key, node, cells } of flattenNodes(graph)) {
    yield csvLine([key, ...cells, node.x, node.y]);
  }
}

/** The edges as a table, as {@link writeNodesCsv} does the nodes. */
export function* writeEdgesCsv(graph: SummaryGraph): Generator<string> {
  yield `\uFEFF${csvLine(['source', 'target', ...EDGE_COLUMNS.map(({ name }) => name)])}`;
  for (const { source, target, cells } of flattenEdges(graph)) {
    yield csvLine([source, target, ...cells]);
  }
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A cell; an apostrophe is put before a text that a spreadsheet would take for a formula. */
function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = RE_FORMULA.test(cell) ? `'${cell}` : cell;
  return RE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
