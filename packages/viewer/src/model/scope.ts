import type { EntityType } from '@liantu/ontology';
import type { Dataset } from './dataset.js';
import { incidentEdges, itemAt, neighboursOf, oppositeNode, resolveNode } from './dataset.js';

/** What lies in the canvas to begin with: a readable start, everything, or nothing but what was opened. */
export type ScopeBase = 'start' | 'all' | 'none';

/** What the canvas is about: a base, and the nodes whose neighbourhoods were opened on top of it. */
export interface Scope {
  readonly base: ScopeBase;
  /** Node keys, in the order they were opened. */
  readonly expanded: readonly string[];
}

/**
 * How many nodes of each type the start may show. The backbone (district, park, project, enterprise, industry) tells
 * what a corpus is about; people and honours come when asked for.
 */
const STARTER_QUOTA: Readonly<Partial<Record<EntityType, number>>> = {
  District: 12,
  Park: 6,
  Project: 14,
  Enterprise: 18,
  Industry: 10,
};

/** The best connected nodes of the backbone that are linked among themselves. Empty for an empty dataset. */
export function starterNodes(dataset: Dataset): ReadonlySet<number> {
  const chosen = new Set(
    Object.entries(STARTER_QUOTA).flatMap(([type, quota]) => topNodes(dataset, type, quota)),
  );
  return new Set([...chosen].filter((node) => isLinkedWithin(dataset, node, chosen)));
}

/** The nodes in scope. An expanded key that no longer names a node adds nothing. */
export function scopeNodes(dataset: Dataset, scope: Scope): ReadonlySet<number> {
  if (scope.base === 'all') return new Set(dataset.nodes.keys());
  const nodes = new Set(scope.base === 'start' ? starterNodes(dataset) : []);
  for (const key of scope.expanded) addNeighbourhood(dataset, resolveNode(dataset, key), nodes);
  return nodes;
}

/** Nodes of a type by how much hangs on them, the most connected first. */
export function rankedNodes(dataset: Dataset, type: EntityType): readonly number[] {
  return [...dataset.nodes.keys()]
    .filter((index) => itemAt(dataset.nodes, index).type === type)
    .toSorted((a, b) => itemAt(dataset.nodes, b).degree - itemAt(dataset.nodes, a).degree || a - b);
}

function topNodes(dataset: Dataset, type: string, quota: number): readonly number[] {
  return rankedNodes(dataset, type as EntityType).slice(0, quota);
}

function isLinkedWithin(dataset: Dataset, node: number, nodes: ReadonlySet<number>): boolean {
  return incidentEdges(dataset, node).some((edge) => {
    const opposite = oppositeNode(dataset, edge, node);
    return opposite !== node && nodes.has(opposite);
  });
}

function addNeighbourhood(dataset: Dataset, node: number | undefined, nodes: Set<number>): void {
  if (node === undefined) return;
  nodes.add(node);
  for (const neighbour of neighboursOf(dataset, node)) nodes.add(neighbour);
}
