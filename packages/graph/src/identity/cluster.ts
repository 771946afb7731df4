import type { EntityType } from '@liantu/ontology';
import type { MergeReason } from '../knowledge-graph.js';
import type { Mentioned } from './reading.js';
import type { Standing } from './standing.js';

/** Entities of one type and name that stand alike. */
export interface Group {
  /** The form of their name under which they were compared. */
  readonly form: string;
  readonly standing: Standing;
  readonly members: readonly Mentioned[];
}

/** Groups that are one thing. */
export interface Cluster {
  readonly type: EntityType;
  readonly groups: readonly Group[];
  /** Why its members are one; empty for a single member. */
  readonly reasons: readonly ClusterReason[];
}

/** Why some of the members of a cluster are one. */
export interface ClusterReason {
  readonly members: readonly Mentioned[];
  readonly reason: MergeReason;
}

/** All members of a cluster, in the order of its groups. */
export function membersOf({ groups }: Pick<Cluster, 'groups'>): Mentioned[] {
  return groups.flatMap(({ members }) => members);
}

/**
 * Splits items into sets that are one thing each: what `alike` joins, except that an item which is like two that are
 * unlike each other stays alone, since nobody can say which of them it is. What remains is always a union of cliques,
 * so the order of the items has no say in it.
 */
export function partitionAlike<T>(items: readonly T[], alike: (a: T, b: T) => boolean): T[][] {
  const neighbours = new Map(
    items.map((a) => [a, items.filter((b) => b !== a && alike(a, b))] as const),
  );
  const isTorn = (near: readonly T[]): boolean =>
    near.some((a) => near.some((b) => a !== b && !neighbours.get(a)?.includes(b)));
  const torn = new Set([...neighbours].flatMap(([item, near]) => (isTorn(near) ? [item] : [])));
  const placed = new Set<T>();
  const parts: T[][] = [];
  for (const [item, near] of neighbours) {
    if (placed.has(item)) continue;
    const part = torn.has(item) ? [item] : [item, ...near.filter((other) => !torn.has(other))];
    for (const one of part) placed.add(one);
    parts.push(part);
  }
  return parts;
}
