import { foldName } from './fold-name.js';
import { isGenericText } from './generic-words.js';
import type { NameMatch, ReadName } from './name-match.js';
import { sameNumbers, takeNumbers } from './numbered-name.js';
import { isSamePlaceName, splitRegion } from './place-name.js';
import type { PlacedName } from './place-name.js';

/** A park's name in its parts: 巩义市 | 渠上铝材产业园 | 二期. */
export interface ParkName extends ReadName {
  readonly type: 'Park';
  readonly core: string;
  readonly numbers: readonly string[];
}

// 产业园区, 产业园, 园区, 园 | 工业园: another kind
const RE_PARK_TAIL = /(?:产业园区|产业园|园区|园)$/u;
const RE_WORKS = /(?:建设)?(?:项目|工程)$/u;
const RE_DE = /的/gu;

/** Reads a park's name. */
export function readParkName({ name, places }: PlacedName): ParkName {
  const { rest: text, numbers } = takeNumbers(foldName(name).replace(RE_WORKS, ''));
  const { region, rest, unresolved } = splitRegion(text.replace(RE_DE, ''), places);
  const core = rest.replace(RE_WORKS, '').replace(/(?<=.)(?:产业园区|产业园|园区)$/u, '园');
  const generic = unresolved || isGenericText(core);
  return {
    type: 'Park',
    keys: [core.replace(RE_PARK_TAIL, '') || core],
    ...(region ? { region } : {}),
    core,
    numbers,
    generic,
  };
}

/** What two parks' names say about their being one. */
export function compareParkNames(a: ParkName, b: ParkName): NameMatch {
  if (!sameNumbers(a.numbers, b.numbers)) return 'different';
  if (a.region && b.region && !isSamePlaceName(a.region, b.region)) return 'different';
  if (a.core !== b.core) return compareTails(a, b);
  if (a.region && b.region) return 'unless-elsewhere';
  return a.generic || b.generic ? 'nearby' : 'unless-elsewhere';
}

/** 滨江智谷 and 滨江智谷产业园: a proper name may leave its kind out. */
function compareTails(a: ParkName, b: ParkName): NameMatch {
  const [short, long] = a.core.length < b.core.length ? [a, b] : [b, a];
  const isTail = long.core === `${short.core}园` && !/[园区]$/u.test(short.core);
  return isTail && !isGenericText(short.core) && short.core.length >= 4 ? 'nearby' : 'different';
}
