import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { DocumentGraph, Entity, EntityType, OwnName } from '@liantu/ontology';
import type { MergeReason } from '../knowledge-graph.js';
import { getOrCreate } from '../order.js';
import { OwnNameIndex } from '../own-names/own-name-index.js';
import { membersOf } from './cluster.js';
import type { Cluster, ClusterReason, Group } from './cluster.js';
import { blockGroups, groupAlike, groupOwned } from './group-names.js';
import { joinAliases } from './join-aliases.js';
import { judgeGroups } from './judge-groups.js';
import { nameForm } from './name-form.js';
import { partition } from './partition.js';
import { PlaceIndex } from './place-index.js';
import { readGraph } from './reading.js';
import type { Mentioned, Reading } from './reading.js';
import { placesOf } from './standing.js';

/** Types in the order they are resolved: what a type's identity rests on comes before it. */
const RESOLUTION_ORDER: readonly EntityType[] = [
  'District',
  'Park',
  'Enterprise',
  'Institution',
  'Project',
  'Programme',
  'Person',
  'Industry',
  'Product',
  'Honour',
];

/** Types whose short name joins the full name that states it as an alias. */
const ALIASED: ReadonlySet<EntityType> = new Set(['District', 'Enterprise', 'Institution']);

/** Which entities are one thing. */
export interface Identity {
  readonly clusters: readonly Cluster[];
  /** What the places of a group are called, for telling namesakes apart. */
  readonly placeNames: (group: Group) => readonly string[];
}

/**
 * Decides which entities of the document graphs are one thing. Errs on the side of keeping apart: two nodes that are
 * one thing can be seen and merged, one node that is two things hides it.
 */
export function resolveIdentity(
  graphs: readonly DocumentGraph[],
  names: readonly OwnName[] = [],
): Identity {
  const readings = graphs.map(readGraph);
  const own = new OwnNameIndex(names);
  const places = new PlaceIndex(readings, own);
  const resolved = new Map<EntityType, readonly Cluster[]>();
  for (const type of RESOLUTION_ORDER) {
    const clusters = resolveType(type, readings, places, own);
    places.register(clusters);
    resolved.set(type, clusters);
  }
  return {
    clusters: ENTITY_TYPE_NAMES.flatMap((type) => resolved.get(type) ?? []),
    placeNames: ({ standing }) => placesOf(standing).map((token) => places.nameOf(token)),
  };
}

function resolveType(
  type: EntityType,
  readings: readonly Reading[],
  places: PlaceIndex,
  own: OwnNameIndex,
): readonly Cluster[] {
  const owned = new Map<OwnName, Mentioned[]>();
  const byForm = new Map<string, Mentioned[]>();
  for (const reading of readings) {
    for (const entity of reading.graph.entities) {
      if (entity.type !== type) continue;
      const known = own.find(entity);
      if (known) getOrCreate(owned, known, () => []).push({ reading, entity });
      if (known) continue;
      getOrCreate(byForm, comparedForm(entity, places), () => []).push({ reading, entity });
    }
  }
  const groups = [
    ...[...owned].map(([name, members]) => groupOwned(name, members, places)),
    ...[...byForm].flatMap(([form, members]) => groupAlike(form, members, places)),
  ];
  const clusters = blockGroups(groups).flatMap((block) =>
    partition(block, (a, b) => judgeGroups(type, a, b, places)).map((part) =>
      createCluster(type, part),
    ),
  );
  return ALIASED.has(type) ? joinAliases(type, clusters, places) : clusters;
}

function comparedForm(entity: Entity, places: PlaceIndex): string {
  return entity.type === 'District' ? places.tokenOf(entity) : nameForm(entity.name, entity.type);
}

function createCluster(type: EntityType, groups: readonly Group[]): Cluster {
  const members = membersOf({ groups });
  const owned = groups.filter(({ own, members: of }) => own !== undefined && of.length > 1);
  const reasons: ClusterReason[] = owned.map((group) => ({
    members: group.members,
    reason: 'own-name',
  }));
  const isExplained = owned.length === groups.length;
  if (members.length > 1 && !isExplained) reasons.push({ members, reason: reasonOf(type, groups) });
  return { type, groups, reasons };
}

function reasonOf(type: EntityType, groups: readonly Group[]): MergeReason {
  const standings = groups.map(({ standing }) => standing);
  if (standings.every(({ code }) => code !== undefined)) return 'same-code';
  if (type === 'Person') return 'same-name-and-organisation';
  const isVaried = groups.some(({ form }) => form !== groups[0]!.form);
  const byName = isVaried
    ? groups.some(({ places }) => places.length === 0)
    : standings.some(({ stated, anchored }) => anchored && stated.length === 0);
  if (isVaried) return byName ? 'name-variant' : 'name-variant-and-place';
  return byName ? 'same-name' : 'same-name-and-place';
}
