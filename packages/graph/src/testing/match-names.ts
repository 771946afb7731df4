import type { EntityType } from '@liantu/ontology';
import type { NameMatch } from '../identity/names/name-match.js';
import { parsePlaceName } from '../identity/names/place-name.js';
import { compareNames, readName } from '../identity/names/read-name.js';
import type { NameReading } from '../identity/names/read-name.js';

/**
 * For tests: what two names of a type say about their being one, each written `名称@地点>更大的地点`; names of different
 * keys never meet and are `different`. Both directions must agree.
 */
export function matchNames(type: EntityType, a: string, b: string): NameMatch {
  const [x, y] = [readSketch(type, a), readSketch(type, b)];
  const [match, back] = [compareNames(x, y), compareNames(y, x)];
  if (match !== back) throw new Error(`matchNames: ${a} → ${b} is ${match}, back it is ${back}`);
  if (match !== 'different' && match !== 'open' && !x.keys.some((key) => y.keys.includes(key))) {
    throw new Error(`matchNames: ${a} and ${b} match, but they share no key`);
  }
  return match;
}

function readSketch(type: EntityType, sketch: string): NameReading {
  const [name = '', places = ''] = sketch.split('@');
  const read = readName(type, {
    name,
    places: places.split('>').flatMap((place) => (place === '' ? [] : [parsePlaceName(place)])),
  });
  if (!read) throw new Error(`matchNames: names of type ${type} do not vary`);
  return read;
}
