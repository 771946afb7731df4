import type { Gazetteer } from '../mentions/gazetteer.js';
import type { Mention } from '../mentions/mention.js';
import { isZoneName } from './levels.js';

/**
 * Whether a zone's name says that it lies elsewhere than in the home: 海川高新区 in a story of 临川市. A zone holds no
 * other zone.
 */
export function isZoneElsewhere(
  name: string,
  home: Mention,
  { forms, parentsOf }: Gazetteer,
): boolean {
  if (!isZoneName(name) || name === home.name) return false;
  if (isZoneName(home.name)) return true;
  const { code } = home;
  if (code === undefined) return false;
  const named = [5, 4, 3, 2].map((size) => forms.get(name.slice(0, size))).find(Boolean);
  // 双桥 heads many a zone that no county of that name holds.
  const places = named
    ? [...named.full, ...named.short.filter(({ level }) => level !== 'county')]
    : [];
  const holds = (outer: string, inner: string): boolean =>
    outer === inner || parentsOf(inner).some((parent) => parent.code === outer);
  return places.length > 0 && !places.some((it) => holds(code, it.code) || holds(it.code, code));
}
