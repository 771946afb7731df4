import type { EntityType } from '@liantu/ontology';
import type { Group } from './cluster.js';
import { isProvinceName } from './names/place-name.js';
import type { NameMatch } from './names/name-match.js';
import { compareNames } from './names/read-name.js';
import type { Verdict } from './partition.js';
import type { PlaceIndex } from './place-index.js';
import { placesOf } from './standing.js';

/** How the places of two groups stand to each other; `unknown` where one has none. */
type Nearness = 'near' | 'apart' | 'unknown';

/** Whether two groups of one type, of one name or of names that may match, are one thing. */
export function judgeGroups(type: EntityType, a: Group, b: Group, places: PlaceIndex): Verdict {
  if (a.own && b.own) return 'different';
  const [x, y] = [a.standing.code, b.standing.code];
  if (x !== undefined && y !== undefined) return x === y ? 'same' : 'different';
  if (!a.name || !b.name) return isSame(type, a, b, places) ? 'same' : 'different';
  const match = compareNames(a.name, b.name);
  if (match === 'different' || match === 'open') return match;
  if (a.form === b.form) {
    return isSame(type, a, b, places) ? 'same' : judgeByPlace(type, match, a, b, places);
  }
  // What one article calls by two names it means to be two.
  return shareArticle(a, b) ? 'different' : judgeByPlace(type, match, a, b, places);
}

function judgeByPlace(
  type: EntityType,
  match: NameMatch,
  a: Group,
  b: Group,
  places: PlaceIndex,
): Verdict {
  if (match === 'everywhere') return 'same';
  const nearness = nearnessOf(type, a, b, places);
  if (nearness === 'apart') return 'different';
  return nearness === 'near' || match === 'unless-elsewhere' ? 'same' : 'open';
}

/** Whether two groups that bear the same name are one thing. */
function isSame(type: EntityType, a: Group, b: Group, places: PlaceIndex): boolean {
  const [x, y] = [a.standing, b.standing];
  if (type === 'Person') return x.stated.some((body) => y.stated.includes(body));
  // A programme of a city is carried out by counties that are not each other's.
  if (type === 'Programme') return places.tree.meet(placesOf(x), placesOf(y), places.isNarrow);
  if (x.stated.length > 0 && y.stated.length > 0) return places.tree.related(x.stated, y.stated);
  if (x.anchored || y.anchored) return true;
  return places.tree.related(placesOf(x), placesOf(y));
}

function nearnessOf(type: EntityType, a: Group, b: Group, places: PlaceIndex): Nearness {
  const [x, y] = [narrowPlaces(a, places), narrowPlaces(b, places)];
  if (x.length > 0 && y.length > 0) {
    if (places.tree.related(x, y)) return 'near';
    // A company works in many counties of its city.
    const meets = type === 'Enterprise' && places.tree.meet(x, y, places.isNarrow);
    return meets ? 'unknown' : 'apart';
  }
  const [wideX, wideY] = [allPlaces(a, places), allPlaces(b, places)];
  if (wideX.length === 0 || wideY.length === 0) return 'unknown';
  return places.tree.related(wideX, wideY) ? 'near' : 'apart';
}

/** Where a group is at home, by its articles and its name; no province, where all kinds of things lie. */
function narrowPlaces({ places: stated, name }: Group, places: PlaceIndex): string[] {
  const narrow = stated.filter(places.isNarrow);
  const region = name?.region;
  // 滨海新区 of 天津 and of 沧州: where its article places it tells more than its own name.
  const isNamed = region && !isProvinceName(region) && !(name.type === 'District' && stated.length);
  return isNamed ? [...narrow, places.namedPlace(region)] : narrow;
}

function allPlaces({ places: stated, name }: Group, places: PlaceIndex): string[] {
  const region = name?.type === 'District' && stated.length > 0 ? undefined : name?.region;
  return region ? [...stated, places.namedPlace(region)] : [...stated];
}

function shareArticle(a: Group, b: Group): boolean {
  const articles = new Set(a.members.map(({ reading }) => reading));
  return b.members.some(({ reading }) => articles.has(reading));
}
