import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { DocumentGraph, Entity, EntityType } from '@liantu/ontology';
import type { MergeReason } from '../knowledge-graph.js';
import { byText, getOrCreate } from '../order.js';
import { membersOf, partitionAlike } from './cluster.js';
import type { Cluster, Group } from './cluster.js';
import { joinAliases } from './join-aliases.js';
import { nameForm } from './name-form.js';
import { PlaceIndex } from './place-index.js';
import { readGraph } from './reading.js';
import type { Mentioned, Reading } from './reading.js';
import { placesOf, standingKey, standingOf, uniteStandings } from './standing.js';

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
export function resolveIdentity(graphs: readonly DocumentGraph[]): Identity {
  const readings = graphs.map(readGraph);
  const places = new PlaceIndex(readings);
  const resolved = new Map<EntityType, readonly Cluster[]>();
  for (const type of RESOLUTION_ORDER) {
    const clusters = resolveType(type, readings, places);
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
): readonly Cluster[] {
  const blocks = new Map<string, Mentioned[]>();
  for (const reading of readings) {
    for (const entity of reading.graph.entities) {
      if (entity.type !== type) continue;
      getOrCreate(blocks, comparedForm(entity, places), () => []).push({ reading, entity });
    }
  }
  const named = [...blocks].flatMap(([form, block]) => {
    const groups = groupAlike(form, block, places);
    const parts = partitionAlike(groups, (a, b) => isSame(type, a, b, places));
    return parts.map((part) => createCluster(type, part));
  });
  return ALIASED.has(type) ? joinAliases(type, named, places) : named;
}

function comparedForm(entity: Entity, places: PlaceIndex): string {
  return entity.type === 'District' ? places.tokenOf(entity) : nameForm(entity.name, entity.type);
}

function groupAlike(form: string, block: readonly Mentioned[], places: PlaceIndex): Group[] {
  const groups = new Map<string, Mentioned[]>();
  for (const member of block) {
    const key = standingKey(standingOf(member, places), member);
    getOrCreate(groups, key, () => []).push(member);
  }
  return [...groups].sort(byText(([key]) => key)).map(([, members]) => ({
    form,
    standing: uniteStandings(members.map((member) => standingOf(member, places))),
    members,
  }));
}

/** Whether two groups that bear the same name are one thing. */
function isSame(type: EntityType, a: Group, b: Group, places: PlaceIndex): boolean {
  const [x, y] = [a.standing, b.standing];
  if (type === 'Person') return x.stated.some((body) => y.stated.includes(body));
  if (x.code !== undefined && y.code !== undefined) return x.code === y.code;
  // A programme of a city is carried out by counties that are not each other's.
  if (type === 'Programme') return places.tree.meet(placesOf(x), placesOf(y), places.isNarrow);
  if (x.stated.length > 0 && y.stated.length > 0) return places.tree.related(x.stated, y.stated);
  if (x.anchored || y.anchored) return true;
  return places.tree.related(placesOf(x), placesOf(y));
}

function createCluster(type: EntityType, groups: readonly Group[]): Cluster {
  const members = membersOf({ groups });
  const reasons = members.length > 1 ? [{ members, reason: reasonOf(type, groups) }] : [];
  return { type, groups, reasons };
}

function reasonOf(type: EntityType, groups: readonly Group[]): MergeReason {
  const standings = groups.map(({ standing }) => standing);
  if (standings.some(({ code }) => code !== undefined)) return 'same-code';
  if (type === 'Person') return 'same-name-and-organisation';
  const byName = standings.some(({ stated, anchored }) => anchored && stated.length === 0);
  return byName ? 'same-name' : 'same-name-and-place';
}
