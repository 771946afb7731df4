import type { SummaryGraph } from '../knowledge-graph.js';
import { escapeXml } from './escape-xml.js';
import { EDGE_COLUMNS, NODE_COLUMNS, flattenEdges, flattenNodes } from './flat-graph.js';
import type { Cell, Column } from './flat-graph.js';

const KINDS = { string: 'string', integer: 'int', double: 'double' } as const;

const LAYOUT_COLUMNS: readonly Column[] = [
  { name: 'label', kind: 'string' },
  { name: 'x', kind: 'double' },
  { name: 'y', kind: 'double' },
];
const ALL_NODE_COLUMNS: readonly Column[] = [...LAYOUT_COLUMNS, ...NODE_COLUMNS];

/**
 * The graph as GraphML, in pieces to be written one after the other. Gephi reads parallel edges of a GraphML file as
 * one; for Gephi there is GEXF.
 */
export function* writeGraphml(graph: SummaryGraph): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declare('node', ALL_NODE_COLUMNS)}${declare('edge', EDGE_COLUMNS)}<graph edgedefault="directed">
`;
  for (const { key, node, cells } of flattenNodes(graph)) {
    const data = dataElements('node', ALL_NODE_COLUMNS, [node.name, node.x, node.y, ...cells]);
    yield `<node id="${escapeXml(key)}">${data}</node>\n`;
  }
  for (const { key, source, target, cells } of flattenEdges(graph)) {
    const data = dataElements('edge', EDGE_COLUMNS, cells);
    yield `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

// One name may stand on nodes and on edges, but an id must be unique in the file.
function columnId(of: 'node' | 'edge', name: string): string {
  return `${of}_${name}`;
}

function declare(of: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = columns.map(
    ({ name, kind }) =>
      `<key id="${columnId(of, name)}" for="${of}" attr.name="${name}" attr.type="${KINDS[kind]}"/>\n`,
  );
  return lines.join('');
}

function dataElements(
  of: 'node' | 'edge',
  columns: readonly Column[],
  cells: readonly Cell[],
): string {
  const values = columns.map(({ name }, i) => {
    const cell = cells[i];
    return cell === undefined
      ? ''
      : `<data key="${columnId(of, name)}">${escapeXml(String(cell))}</data>`;
  });
  return values.join('');
}
