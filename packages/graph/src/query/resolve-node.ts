import { isEntityType } from '@liantu/ontology';
import type { EntityType } from '@liantu/ontology';
import { nameForm } from '../identity/name-form.js';
import type { NodeSummary, SummaryGraph } from '../knowledge-graph.js';

// District/410804, Enterprise/某某公司@某某市 | 某某公司
const RE_KEY = /^(?<type>[A-Za-z]+)\/(?<name>[^@]+)(?:@.*)?$/u;

/**
 * The keys of the nodes that a text means: a key, an older key, a district's code, a name or else an alias. None where
 * nothing is so called, several where several are; in key order.
 */
export function resolveNode(graph: SummaryGraph, text: string): string[] {
  if (graph.hasNode(text)) return [text];
  const { type, name = text } = RE_KEY.exec(text)?.groups ?? {};
  const ofType = type !== undefined && isEntityType(type) ? type : undefined;
  const wanted = ofType === undefined ? text.trim() : name;
  const named = filterNodes(graph, ofType, wanted, (node) => [node.name, node.code]);
  return named.length > 0 ? named : filterNodes(graph, ofType, wanted, (node) => node.aliases);
}

function filterNodes(
  graph: SummaryGraph,
  type: EntityType | undefined,
  wanted: string,
  namesOf: (node: NodeSummary) => readonly (string | undefined)[],
): string[] {
  return graph.filterNodes((_key, node) => {
    if (type !== undefined && node.type !== type) return false;
    const form = nameForm(wanted, node.type);
    return namesOf(node).some((name) => name !== undefined && nameForm(name, node.type) === form);
  });
}
