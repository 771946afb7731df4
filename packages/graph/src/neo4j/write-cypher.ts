import { isInt } from 'neo4j-driver';
import type { KnowledgeGraph } from '../knowledge-graph.js';
import { batchesOf } from './batches.js';
import { rowsOf } from './graph-rows.js';
import type { Row } from './graph-rows.js';
import { CONSTRAINTS, writeNodes, writeRelationships } from './statements.js';

/** Rows in one statement: few enough for a server to parse at ease. */
const ROWS = 200;

/**
 * The graph as a Cypher script for `cypher-shell`, in pieces to be written one after the other. It writes what a load
 * writes, but removes nothing.
 */
export function* writeCypher(graph: KnowledgeGraph): Generator<string> {
  for (const statement of CONSTRAINTS) yield `${statement};\n`;
  const { articles, entities, relationships, mentions } = rowsOf(graph);
  yield* statements(writeNodes('Article'), articles);
  for (const [type, rows] of entities) yield* statements(writeNodes(type), rows);
  for (const [type, rows] of relationships) yield* statements(writeRelationships(type), rows);
  yield* statements(writeRelationships('MENTIONS'), mentions);
}

function* statements(statement: string, rows: readonly Row[]): Generator<string> {
  for (const batch of batchesOf(rows, ROWS)) {
    const list = batch.map(({ fingerprint: _own, ...row }) => literal(row)).join(',\n');
    yield `${statement.replace('$rows', () => `[\n${list}\n]`)};\n`;
  }
}

/** A value as Cypher writes it; its texts are written as JSON writes them. Keys of maps are our own property names. */
function literal(value: unknown): string {
  if (isInt(value)) return value.toString();
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${literal(item)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}
