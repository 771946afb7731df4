import type { EntityType, OwnName } from '@liantu/ontology';
import type { MergeReason } from '../knowledge-graph.js';
import type { NameReading } from './names/read-name.js';
import type { Mentioned } from './reading.js';

/** Where an entity stands, as far as its article tells; places are tokens of a place index. */
export interface Standing {
  /** Places that the article says it lies in or belongs to, the nearest only; a person's are the bodies served. */
  readonly stated: readonly string[];
  /** The place that the article is about, if any; consulted where none is stated. */
  readonly around: readonly string[];
  /** Whether the name alone tells which one is meant. */
  readonly anchored: boolean;
  /** Whether the name means nothing outside its article. */
  readonly nameless?: boolean;
  /** GB/T 2260 code of a district. */
  readonly code?: string;
}

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
