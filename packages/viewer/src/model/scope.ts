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
const STARTER_QUOTA: ReadonlyMap<EntityType, number> = new Map([
  ['District', 12],
  ['Park', 6],
  ['Project', 14],
  ['Enterprise', 18],
  ['Industry', 10],
]);

/** From these the start grows: where most happens, and in which chains. */
const SEEDS = 3;

/**
 * The part of the backbone that a reader begins with: the best connected districts and industries, and what is most
 * tied to them, within {@link STARTER_QUOTA}. Nodes without a link inside are left out. Empty for an empty dataset.
 */
export function starterNodes(dataset: Dataset): ReadonlySet<number> {
  const left = new Map(STARTER_QUOTA);
  const ties = new Map<number, number>();
  const chosen = new Set<number>();
  const choose = (node: number): void => {
    const { type } = itemAt(dataset.nodes, node);
    const quota = left.get(type) ?? 0;
    if (quota === 0 || chosen.has(node)) return;
    left.set(type, quota - 1);
    chosen.add(node);
    ties.delete(node);
    for (const other of neighboursOf(dataset, node)) {
      const open = (left.get(itemAt(dataset.nodes, other).type) ?? 0) > 0;
      if (open && !chosen.has(other)) ties.set(other, (ties.get(other) ?? 0) + 1);
    }
  };
  for (const type of ['District', 'Industry'] as const) {
    rankedNodes(dataset, type).slice(0, SEEDS).forEach(choose);
  }
  for (let node = mostTied(dataset, ties, left); node !== undefined;) {
    choose(node);
    node = mostTied(dataset, ties, left);
  }
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

// A tie to what is chosen counts for more than fame elsewhere.
function mostTied(
  dataset: Dataset,
  ties: ReadonlyMap<number, number>,
  left: ReadonlyMap<EntityType, number>,
): number | undefined {
  let best: { readonly node: number; readonly worth: number } | undefined;
  for (const [node, count] of ties) {
    const { type, degree } = itemAt(dataset.nodes, node);
    if ((left.get(type) ?? 0) === 0) continue;
    const worth = count + degree / 20;
    if (!best || worth > best.worth || (worth === best.worth && node < best.node)) {
      best = { node, worth };
    }
  }
  return best?.node;
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
