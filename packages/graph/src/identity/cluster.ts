import type { EntityType, OwnName } from '@liantu/ontology';
import type { MergeReason } from '../knowledge-graph.js';
import type { NameReading } from './names/read-name.js';
import type { Mentioned } from './reading.js';
import type { Standing } from './standing.js';

/** Entities of one type and name that stand alike. */
export interface Group {
  /** The form of their name under which they were compared. */
  readonly form: string;
  readonly standing: Standing;
  readonly members: readonly Mentioned[];
  /** Their name in its parts, where names of their type vary. */
  readonly name?: NameReading;
  /** Every place that may tell where they are at home. */
  readonly places: readonly string[];
  /** What the user knows of them. */
  readonly own?: OwnName;
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
