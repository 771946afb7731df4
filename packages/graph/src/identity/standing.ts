import type { Entity, EntityType } from '@liantu/ontology';
import type { Standing } from './cluster.js';
import { compareText } from '../order.js';
import { isBareName, isLegalName, isTown } from './name-form.js';
import { readName } from './names/read-name.js';
import type { NameReading } from './names/read-name.js';
import { codeChain } from './place-index.js';
import type { PlaceIndex } from './place-index.js';
import type { Mentioned, Reading } from './reading.js';

/** Types whose name alone is their identity: 储能电芯 is the same thing everywhere. */
const NAMED_ONLY: ReadonlySet<EntityType> = new Set(['Industry', 'Product', 'Honour']);

const NOWHERE: Standing = { stated: [], around: [], anchored: true };

/** Where an entity stands, for telling it from its namesakes; `read` reads its name. */
export function standingOf(
  member: Mentioned,
  places: PlaceIndex,
  read: (entity: Entity) => NameReading | undefined = readPlainName,
): Standing {
  const { reading, entity } = member;
  const { type } = entity;
  if (NAMED_ONLY.has(type)) return NOWHERE;
  const code = type === 'District' ? places.codeOf(entity) : undefined;
  const name = read(entity);
  // A registered name, and no common one such as 丰收农机专业合作社.
  if (type === 'Enterprise' && isLegalName(entity.name) && !name?.generic) return NOWHERE;
  return {
    stated: statedPlaces(member, places),
    around: type === 'Person' ? [] : placesAround(member, places),
    anchored: isAnchored(reading, entity, name),
    nameless: name?.nameless === true,
    ...(code === undefined ? {} : { code }),
  };
}

/** An entity's name in its parts, whatever its article says of where it stands. */
export function readPlainName({ type, name }: Entity): NameReading | undefined {
  return readName(type, { name, places: [] });
}

/** Every place that may tell where an entity is at home. */
export function surroundingsOf(member: Mentioned, places: PlaceIndex): string[] {
  return [...statedPlaces(member, places), ...placesAround(member, places)];
}

/** The places that are to be compared: those stated, else those around. */
export function placesOf({ stated, around }: Standing): readonly string[] {
  return stated.length > 0 ? stated : around;
}

/** A text that is equal for members that stand alike; unique for one that nothing is known of. */
export function standingKey(standing: Standing, { reading, entity }: Mentioned): string {
  const { stated, around, anchored, nameless, code } = standing;
  if (code !== undefined) return `code ${code}`;
  if (nameless) return `alone ${reading.graph.article.id} ${entity.id}`;
  if (stated.length > 0) return `stated ${stated.join(' ')}`;
  if (anchored) return 'anchored';
  if (around.length > 0) return `around ${around.join(' ')}`;
  return `alone ${reading.graph.article.id} ${entity.id}`;
}

/** What is known of entities that stand alike, taken together. */
export function uniteStandings(standings: readonly Standing[]): Standing {
  return {
    ...standings[0]!,
    stated: distinct(standings.flatMap(({ stated }) => stated)),
    around: distinct(standings.flatMap(({ around }) => around)),
  };
}

function statedPlaces({ reading, entity }: Mentioned, places: PlaceIndex): string[] {
  const { id, type } = entity;
  const nearest =
    type === 'Person'
      ? reading.objectsOf('HOLDS_POSITION', id)
      : [
          ...reading.subjectsOf('CONTAINS', id),
          ...reading.subjectsOf('HOSTS', id),
          ...reading.subjectsOf('UNDER_PROGRAMME', id).filter((s) => s.type === 'District'),
        ];
  const [, parentCode] = type === 'District' ? codeChain(places.codeOf(entity)) : [];
  const tokens = nearest.map((place) => places.tokenOf(place));
  return distinct(parentCode === undefined ? tokens : [...tokens, parentCode]);
}

/** The place that the article is about; of no help for that place itself. */
function placesAround({ reading, entity }: Mentioned, places: PlaceIndex): string[] {
  const home = places.homeOf(reading);
  return home === undefined || home === places.tokenOf(entity) ? [] : [home];
}

function isAnchored(
  reading: Reading,
  { type, name }: Entity,
  read: NameReading | undefined,
): boolean {
  // 县城投集团, 鼓楼区: every county has one.
  if (read?.generic === true && read.region === undefined) return false;
  if (type === 'District') return !isTown(name) && !isBareName(name, type);
  if (type === 'Enterprise' || type === 'Institution') return !isBareName(name, type);
  if (type === 'Park') return holdsName(reading, name, ['District']);
  if (type === 'Project') return holdsName(reading, name, ['District', 'Enterprise']);
  return false;
}

/** Whether the name holds the name of another entity of the article: 砚溪纸业扩建项目 holds an enterprise's. */
function holdsName(reading: Reading, name: string, types: readonly EntityType[]): boolean {
  return reading.graph.entities.some(
    (other) =>
      types.includes(other.type) &&
      other.name !== name &&
      [other.name, ...other.aliases].some((form) => form.length >= 2 && name.includes(form)),
  );
}

/** Sorted, each once. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}
