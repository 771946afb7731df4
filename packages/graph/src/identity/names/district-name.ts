import { foldName, foldNumerals } from './fold-name.js';
import { SHARED_DISTRICT_NAMES } from './known-places.js';
import type { NameMatch, ReadName } from './name-match.js';
import {
  isWholePlaceName,
  isPrefectureName,
  isProvinceName,
  isSamePlaceName,
  parsePlaceName,
  splitRegion,
} from './place-name.js';
import type { PlacedName, PlaceName } from './place-name.js';

/** A district's name in its parts: 乌鲁木齐市 | 新市 区, or for a zone its owner and kind: 襄阳 高新区. */
export interface DistrictName extends ReadName {
  readonly type: 'District';
  /** The district, or the owner of the zone. */
  readonly own: PlaceName;
  /** The kind of zone in its short form; empty for a district. */
  readonly zone: string;
}

const RE_RANK = /国家级|国家|省级|市级/gu;

/** Zones by kind. 经开区 is short for either of two. */
const ZONES: readonly (readonly [RegExp, string])[] = [
  [/(?:农业高新技术产业示范区|农业高新区|农高区)$/u, '农高区'],
  [
    /(?:高新技术产业开发区|高新技术产业园区|高新技术开发区|高新技术产业区|高新园区|高新区)$/u,
    '高新区',
  ],
  [/经济技术开发区$/u, '经济技术开发区'],
  [/经济开发区$/u, '经济开发区'],
  [/经开区$/u, '经开区'],
  [/(?:综合保税区|综保区)$/u, '综保区'],
  [/保税港区$/u, '保税港区'],
  [/保税区$/u, '保税区'],
  [/(?:自由贸易试验区|自贸试验区|自贸区)$/u, '自贸区'],
  [/自贸片区$/u, '自贸片区'],
  [/(?:城乡一体化示范区|一体化示范区|示范区)$/u, '示范区'],
  [/(?:先进制造业开发区|先进制造开发区)$/u, '先进制造业开发区'],
  [/(?:产业集聚区|产业聚集区)$/u, '产业集聚区'],
  [/(?:工业集中区)$/u, '工业集中区'],
  [/(?:旅游度假区)$/u, '度假区'],
  [/(?:出口加工区)$/u, '出口加工区'],
  [/(?:边境经济合作区|边合区)$/u, '边合区'],
  [/工业园区?$/u, '工业园区'],
  [/(?:风景名胜区|风景旅游区|风景区)$/u, '风景区'],
  [/新区$/u, '新区'],
  [/开发区$/u, '开发区'],
];
/** Zones of which a city has one, so that it need not be named beside it. */
const SOLE_ZONES: ReadonlySet<string> = new Set([
  '高新区',
  '经济技术开发区',
  '经济开发区',
  '经开区',
  '综保区',
  '示范区',
]);
// 中国（河南）自由贸易试验区洛阳片区, 洛阳自贸片区
const RE_FREE_TRADE_PART =
  /^(?:.*?(?:自由贸易试验区|自贸试验区|自贸区)(.{2,5}?)片区|(.{2,5}?)自贸(?:试验区)?片区)$/u;
const RE_CORPS = /第?[一二三四五六七八九十〇零\d]+[师团]/gu;
const RE_TOWN_LEVEL = /^(?:镇|乡|街道|村|社区)$/u;

/** Reads a district's name. */
export function readDistrictName({ name, places }: PlacedName): DistrictName {
  const folded = foldName(name).replace(RE_CORPS, (corps) => foldNumerals(corps.replace('第', '')));
  return readZone(folded, places) ?? readPlace(folded, places);
}

function readZone(folded: string, places: readonly PlaceName[]): DistrictName | undefined {
  const ranked = folded.replace(RE_FREE_TRADE_PART, '$1$2自贸片区').replace(RE_RANK, '');
  for (const [pattern, zone] of ZONES) {
    const owner = ranked.replace(pattern, '');
    if (owner === ranked) continue;
    const implied = owner === '' && SOLE_ZONES.has(zone) ? places[0] : undefined;
    const own = owner === '' ? implied : ownerOf(owner, places);
    if (zone === '新区' && owner === '') return undefined;
    return {
      type: 'District',
      keys: [`${own?.stem ?? ''}/${zone.startsWith('经') ? '经开区' : zone}`],
      ...(own ? { region: own } : {}),
      own: own ?? { stem: '', level: '' },
      zone,
      generic: owner === '',
    };
  }
  return undefined;
}

function ownerOf(owner: string, places: readonly PlaceName[]): PlaceName {
  const named = parsePlaceName(splitRegion(owner, places).rest || owner);
  return named.level === '' ? (places.find(({ stem }) => stem === named.stem) ?? named) : named;
}

function readPlace(folded: string, places: readonly PlaceName[]): DistrictName {
  const { region, rest } = splitRegion(folded, places, isWholePlaceName);
  const own = parsePlaceName(region ? rest : folded);
  return {
    type: 'District',
    keys: [own.stem],
    ...(region ? { region } : {}),
    own,
    zone: '',
    generic: RE_TOWN_LEVEL.test(own.level) || SHARED_DISTRICT_NAMES.has(own.stem + own.level),
  };
}

/** What two districts' names say about their being one. */
export function compareDistrictNames(a: DistrictName, b: DistrictName): NameMatch {
  if (a.zone !== '' || b.zone !== '') return compareZones(a, b);
  const [x, y] = [a.own, b.own];
  if (!isSamePlaceName(x, y)) return 'different';
  if (a.region && b.region && !isSamePlaceName(a.region, b.region)) return 'different';
  if (x.level === y.level) return compareLevelled(a, b);
  return compareToBare(x.level === '' ? y : x);
}

/**
 * Whether a name without its level, of the same stem, is the district: 岳阳 is 岳阳市. Beside a prefecture there may be a
 * city of its name (大理州, 大理市), beside a 区 a lake (西湖), and several cities have a 朝阳区.
 */
function compareToBare(full: PlaceName): NameMatch {
  const { stem, level } = full;
  if (!['市', '县', '旗'].includes(level)) return 'open';
  const bare = { stem, level: '' };
  if (!isPrefectureName(bare) || isProvinceName(bare)) return 'nearby';
  if (level !== '市') return 'open';
  return SHARED_DISTRICT_NAMES.has(`${stem}区`) ? 'nearby' : 'unless-elsewhere';
}

function compareLevelled(a: DistrictName, b: DistrictName): NameMatch {
  if (isProvinceName(a.own)) return 'everywhere';
  return a.generic || (a.region === undefined) !== (b.region === undefined)
    ? 'nearby'
    : 'unless-elsewhere';
}

function compareZones(a: DistrictName, b: DistrictName): NameMatch {
  if (!isSameZone(a.zone, b.zone)) return 'different';
  if (a.own.stem === '' || b.own.stem === '') return 'open';
  if (!isSamePlaceName(a.own, b.own)) return 'different';
  return a.generic || b.generic ? 'nearby' : 'unless-elsewhere';
}

function isSameZone(a: string, b: string): boolean {
  return (
    a === b || (a.startsWith('经') && b.startsWith('经') && (a === '经开区' || b === '经开区'))
  );
}
