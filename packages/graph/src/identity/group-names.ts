import type { Entity, OwnName } from '@liantu/ontology';
import { byText, compareText, getOrCreate } from '../order.js';
import type { Group, Standing } from './cluster.js';
import { nameForm } from './name-form.js';
import { readName } from './names/read-name.js';
import type { NameReading } from './names/read-name.js';
import type { PlaceIndex } from './place-index.js';
import type { Mentioned } from './reading.js';
import {
  placesOf,
  readPlainName,
  standingKey,
  standingOf,
  surroundingsOf,
  uniteStandings,
} from './standing.js';

/** The members of one form, by where they stand. */
export function groupAlike(
  form: string,
  members: readonly Mentioned[],
  places: PlaceIndex,
): Group[] {
  const groups = new Map<string, { member: Mentioned; standing: Standing }[]>();
  const names = new Map<string, NameReading | undefined>();
  const read = (entity: Entity): NameReading | undefined => {
    if (!names.has(entity.name)) names.set(entity.name, readPlainName(entity));
    return names.get(entity.name);
  };
  for (const member of members) {
    const standing = standingOf(member, places, read);
    getOrCreate(groups, standingKey(standing, member), () => []).push({ member, standing });
  }
  return [...groups].sort(byText(([key]) => key)).map(([, standing]) =>
    createGroup(
      form,
      standing.map(({ member }) => member),
      uniteStandings(standing.map((one) => one.standing)),
      places,
    ),
  );
}

/** The members that bear one of the user's own names, which tells them from all namesakes. */
export function groupOwned(own: OwnName, members: readonly Mentioned[], places: PlaceIndex): Group {
  const standings = members.map((member) => standingOf(member, places));
  const standing = uniteStandings(standings);
  const code = standings.find((one) => one.code !== undefined)?.code;
  const known = { ...standing, anchored: true, ...(code === undefined ? {} : { code }) };
  return createGroup(nameForm(own.name, own.type), members, known, places, own);
}

function createGroup(
  form: string,
  members: readonly Mentioned[],
  standing: Standing,
  places: PlaceIndex,
  own?: OwnName,
): Group {
  const { type } = members[0]!.entity;
  const home = homeOf(standing, members, places);
  const name = readName(type, {
    name: own?.name ?? fullestName(members),
    places: places.districtNames(home),
  });
  return {
    form,
    standing,
    members,
    ...(name ? { name } : {}),
    ...(own ? { own } : {}),
    places: isDistrictProper(name) ? standing.stated : home,
  };
}

function homeOf(
  standing: Standing,
  members: readonly Mentioned[],
  places: PlaceIndex,
): readonly string[] {
  const stated = placesOf(standing);
  if (stated.length > 0 || members[0]!.entity.type !== 'Enterprise') return stated;
  // A registered name stands nowhere in particular; for its short names it is at home wherever it was seen.
  const seen = members.flatMap((member) => surroundingsOf(member, places));
  return [...new Set(seen)].sort(compareText);
}

/** Whether a name is that of a district and no zone: an article about it says nothing of where it lies. */
function isDistrictProper(name: NameReading | undefined): boolean {
  return name?.type === 'District' && name.zone === '';
}

function fullestName(members: readonly Mentioned[]): string {
  return members
    .map(({ entity }) => entity.name)
    .reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a));
}

/** Groups that may be one thing: those that a chain of shared keys and forms joins, in the order of the first of them. */
export function blockGroups(groups: readonly Group[]): Group[][] {
  const parents = new Map<string, string>();
  const rootOf = (label: string): string => {
    const path: string[] = [];
    let root = label;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) {
      path.push(root);
      root = up;
    }
    for (const passed of path) parents.set(passed, root);
    return root;
  };
  const labelsOf = ({ form, name }: Group): string[] => [
    `form ${form}`,
    ...(name?.keys.map((key) => `key ${key}`) ?? []),
  ];
  for (const group of groups) {
    const [first, ...others] = labelsOf(group);
    for (const other of others) {
      const [root, otherRoot] = [rootOf(first!), rootOf(other)];
      if (root !== otherRoot) parents.set(root, otherRoot);
    }
  }
  const blocks = new Map<string, Group[]>();
  for (const group of groups) {
    getOrCreate(blocks, rootOf(labelsOf(group)[0]!), () => []).push(group);
  }
  return [...blocks.values()];
}
