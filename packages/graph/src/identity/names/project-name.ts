import { foldName } from './fold-name.js';
import type { NameMatch, ReadName } from './name-match.js';
import { sameNumbers, takeNumbers } from './numbered-name.js';
import { isSamePlaceName, splitRegion } from './place-name.js';
import type { PlacedName } from './place-name.js';
import { takeQuantities } from './quantities.js';
import { dropGeneralTrade, ownerAtStart, shortTrade } from './trade-words.js';

/** A project's name in its parts: 岚屿锂业 | 碳酸锂 | 年产20000吨 | 二期. */
export interface ProjectName extends ReadName {
  readonly type: 'Project';
  /** Owner and what is built, without general words. */
  readonly core: string;
  /** The owner's name where the core begins with one: brand and trade. */
  readonly owner?: { readonly brand: string; readonly trade: string };
  readonly quantities: readonly string[];
  readonly numbers: readonly string[];
}

// 丹凤至宁陕高速公路 → 丹宁高速
const RE_ROUTE =
  /^(\p{Script=Han}{2,4})(?:至|到|-|—|~)(\p{Script=Han}{2,4}?)(高速公路|高速|铁路|高铁|公路)/u;
const RE_HIGHWAY = /国道g?(\d{3})线?|g(\d{3})(?:国道|线)?|(\d{3})国道/gu;
const RE_PROVINCIAL_ROAD = /省道s?(\d{3})线?|s(\d{3})(?:省道|线)?|(\d{3})省道/gu;
const RE_GROUP = /\(.*?\)|集团/gu;
// 江西岚屿锂业有限公司年产… | 公司
const RE_OWNER = /^(.{4,12}?)(?:股份有限公司|有限责任公司|有限公司|集团公司|公司)(?=.)/u;
const RE_GENERAL = /项目|工程|新建|建设|生产线|生产|[的及暨和与、()/]/gu;
const RE_ADJECTIVE =
  /高端|高性能|高品质|高标准|智能化|智能|绿色|精密|新型|优质|环保|现代化|先进|特种|标准化|一体化|数字化|自动化/gu;
/** Products that are written in two ways. */
const SETTLED: readonly (readonly [RegExp, string])[] = [
  [/汽车(?:灯具|车灯)/u, '车灯'],
  [/风电叶片|风力发电叶片/u, '风机叶片'],
  [/汽车(?:零部件|配件)/u, '汽配'],
  [/锂离子电池|锂电池/u, '锂电'],
  [/电线电缆/u, '线缆'],
  [/高速公路/u, '高速'],
  [/高速铁路/u, '高铁'],
  [/光伏发电/u, '光伏'],
  [/风力发电/u, '风电'],
  [/新材料/u, '新材'],
  [/技术改造/u, '技改'],
];
// Buildings of which every works has some: 1号厂房 without its owner names none.
const RE_BUILDING =
  /^(?:标准化|配套|附属|基础|设施|厂房|车间|仓库|库房|宿舍|宿舍楼|综合楼|办公楼|研发楼|门诊楼|住院楼|教学楼|实验楼|新院区|新校区|校区|院区|改造|扩建|技改|续建|本|该|两|三|个|重点|重大|产业|民生|招商|签约|开工)*$/u;

/** Reads a project's name. */
export function readProjectName({ name, places }: PlacedName): ProjectName {
  const folded = settleRoads(foldName(name));
  const { region, rest, unresolved } = splitRegion(folded, places);
  const { rest: unnumbered, numbers } = takeNumbers(rest);
  const { rest: unquantified, quantities } = takeQuantities(unnumbered);
  const core = SETTLED.reduce(
    (text, [pattern, short]) => text.replace(pattern, short),
    shortOwner(unquantified).replace(RE_GENERAL, ''),
  );
  const owner = ownerAtStart(core);
  return {
    type: 'Project',
    keys: core === '' ? [`bare ${folded}`] : wordings(core, owner),
    ...(region ? { region } : {}),
    core,
    ...(owner ? { owner } : {}),
    quantities,
    numbers,
    generic: unresolved || RE_BUILDING.test(core),
    nameless: RE_BUILDING.test(core),
  };
}

function settleRoads(folded: string): string {
  return folded
    .replace(
      RE_ROUTE,
      (_all, from: string, to: string, way: string) =>
        `${from[0]}${to[0]}${way.replace('公路', '')}`,
    )
    .replace(RE_HIGHWAY, 'g$1$2$3')
    .replace(RE_PROVINCIAL_ROAD, 's$1$2$3');
}

/** The text with the owner that begins it in its short form: 云梯生物科技有限公司肌酸 → 云梯生物肌酸. */
function shortOwner(text: string): string {
  return text.replace(RE_OWNER, (_all, owner: string) =>
    dropGeneralTrade(shortTrade(owner.replace(RE_GROUP, ''))),
  );
}

/** What two projects' names say about their being one. */
export function compareProjectNames(a: ProjectName, b: ProjectName): NameMatch {
  if (!sameNumbers(a.numbers, b.numbers)) return 'different';
  if (a.region && b.region && !isSamePlaceName(a.region, b.region)) return 'different';
  const sized = compareQuantities(a, b);
  if (sized === 'different') return 'different';
  if (a.generic || b.generic) return a.core === b.core && a.region && b.region ? 'nearby' : 'open';
  const owned = a.owner !== undefined && b.owner !== undefined;
  if (a.core === b.core) {
    if (sized === 'one-sided') return owned ? 'nearby' : 'open';
    return owned ? 'unless-elsewhere' : 'nearby';
  }
  const isAlike = isReworded(a, b) && (owned || sized === 'equal');
  return isAlike && sized !== 'one-sided' ? 'nearby' : 'different';
}

function compareQuantities(
  a: ProjectName,
  b: ProjectName,
): 'equal' | 'none' | 'one-sided' | 'different' {
  const [x, y] = [a.quantities.join(' '), b.quantities.join(' ')];
  if (x === y) return x === '' ? 'none' : 'equal';
  return x === '' || y === '' ? 'one-sided' : 'different';
}

/** A core in the forms by which a rewording is known: its characters, those without adjectives, and with a shorter owner. */
function wordings(core: string, owner: ProjectName['owner']): string[] {
  const unadorned = core.replace(RE_ADJECTIVE, '');
  const branded = owner
    ? owner.brand + unadorned.slice(owner.brand.length + owner.trade.length)
    : unadorned;
  return [...new Set([core, unadorned, branded].filter((text) => text !== '').map(sortChars))];
}

/** Whether two cores hold the same words: in another order, with an adjective more, or with the owner shortened. */
function isReworded(a: ProjectName, b: ProjectName): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

function sortChars(text: string): string {
  return [...text].sort().join('');
}
