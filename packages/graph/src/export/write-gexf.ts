import type { NodeSummary, SummaryGraph } from '../knowledge-graph.js';
import { escapeXml } from './escape-xml.js';
import { EDGE_COLUMNS, NODE_COLUMNS, flattenEdges, flattenNodes } from './flat-graph.js';
import type { Cell, Column, FlatEdge, FlatNode } from './flat-graph.js';
import { TYPE_COLOURS } from './type-colours.js';

/**
 * The graph as GEXF 1.3, in pieces to be written one after the other. Every edge carries its predicate as `kind`,
 * without which Gephi makes one edge of two parallel ones; graphology-gexf can't write that, and it builds the whole
 * file in memory, which is why this writer is our own.
 */
export function* writeGexf(graph: SummaryGraph): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Liantu 链图</creator></meta>
<graph defaultedgetype="directed" mode="static">
${declare('node', NODE_COLUMNS)}${declare('edge', EDGE_COLUMNS)}<nodes>
`;
  for (const node of flattenNodes(graph)) yield gexfNode(node);
  yield '</nodes>\n<edges>\n';
  for (const edge of flattenEdges(graph)) yield gexfEdge(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare(of: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = columns.map(
    ({ name, kind }) => `<attribute id="${name}" title="${name}" type="${kind}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function gexfNode({ key, node, cells }: FlatNode): string {
  return `<node id="${escapeXml(key)}" label="${escapeXml(node.name)}">${gexfValues(NODE_COLUMNS, cells)}${look(node)}</node>\n`;
}

function gexfEdge({ key, source, target, edge, cells }: FlatEdge): string {
  return `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}" kind="${edge.predicate}" label="${edge.predicate}" weight="${edge.articles.length}">${gexfValues(EDGE_COLUMNS, cells)}</edge>\n`;
}

function gexfValues(columns: readonly Column[], cells: readonly Cell[]): string {
  const values = columns.map(({ name }, i) => {
    const cell = cells[i];
    return cell === undefined ? '' : `<attvalue for="${name}" value="${escapeXml(String(cell))}"/>`;
  });
  return `<attvalues>${values.join('')}</attvalues>`;
}

function look({ type, x, y, degree }: NodeSummary): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(TYPE_COLOURS[type].slice(at, at + 2), 16));
  const size = (4 + 2 * Math.sqrt(degree)).toFixed(2);
  return `<viz:color r="${channels[0]}" g="${channels[1]}" b="${channels[2]}"/><viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/>`;
}
