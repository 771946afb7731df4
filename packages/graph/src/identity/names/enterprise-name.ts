import { foldName } from './fold-name.js';
import type { NameMatch, ReadName } from './name-match.js';
import { isProvinceName, isSamePlaceName, splitRegion } from './place-name.js';
import type { PlacedName } from './place-name.js';
import { settleEnterpriseName } from './settled-enterprises.js';
import { dropGeneralTrade, isPlatform, isTrade, shortTrade } from './trade-words.js';

/** An enterprise's name in its parts: 湖南 | 楚岸科技 | 股份有限公司. */
export interface EnterpriseName extends ReadName {
  readonly type: 'Enterprise';
  /** Proper name and trade, without place, group and legal form: 楚岸科技. */
  readonly core: string;
  /** The core with its trade in its usual short form. */
  readonly short: string;
  /** The same without the general word that ends the trade, where it has one: 天麓生物 of 天麓生物科技. */
  readonly shortest?: string;
  /** `full` for a registered legal form, `loose` for a mere 公司, `listed` for 股份. */
  readonly form: 'full' | 'loose' | 'listed' | 'none';
  readonly group: boolean;
  /** A branch, site, works or department: never the body it belongs to. */
  readonly unit: boolean;
  readonly cooperative: boolean;
  /** Whether its place stands in brackets, as a local subsidiary's does: 昶壁锻造（万州）有限公司. */
  readonly local: boolean;
  /** Whether its place is a country: 德国某公司. */
  readonly foreign: string;
}

const RE_LEGAL_FORM =
  /(?:股份有限责任公司|股份有限公司|有限责任公司|有限公司|股份公司|\(?有限合伙\)?|株式会社)$/u;
const RE_LOOSE_FORM = /(?:总公司|公司)$/u;
const RE_INNER_FORM = /(?:股份有限公司|有限责任公司|有限公司)/gu;
// 某某公司东坡分公司, 某某集团储能事业部 | 某某集团
const RE_UNIT =
  /(?:分公司|支公司|子公司|分行|支行|营业部|事业部|事业群|办事处|项目部|经营部|分厂|分社|分院|基地|车间|工厂|供电公司)$/u;
const RE_COOPERATIVE = /(?:农民)?(?:种植|养殖|种养殖|种养)?(?:农民)?(?:专业)?合作社$/u;
const RE_COUNTRY =
  /^(?:德国|日本|美国|韩国|法国|英国|意大利|瑞士|瑞典|荷兰|西班牙|丹麦|芬兰|挪威|奥地利|比利时|俄罗斯|新加坡|马来西亚|泰国|越南|印度|印尼|巴西|加拿大|澳大利亚|以色列)/u;

/** Reads an enterprise's name; one of no known form is all proper name. */
export function readEnterpriseName({ name, places }: PlacedName): EnterpriseName {
  const settled = settleEnterpriseName(foldName(name));
  const { text, bracketed, bracketGroup } = takeBrackets(settled);
  const unit = RE_UNIT.test(text);
  const { stem, form, group } = unit
    ? { stem: text.replace(RE_INNER_FORM, ''), form: 'none' as const, group: false }
    : stripForm(text);
  const foreign = RE_COUNTRY.exec(stem)?.[0] ?? '';
  const cooperative = RE_COOPERATIVE.test(stem);
  const { region, rest, unresolved } = splitRegion(
    stem.slice(foreign.length),
    places,
    (name) => isPlatform(name) || (name.length >= 2 && !isTrade(name)),
  );
  const place = region ?? (bracketed === '' ? undefined : { stem: bracketed, level: '' });
  const core = cooperative ? rest.replace(RE_COOPERATIVE, '合作社') : rest;
  const short = shortTrade(core);
  const trade = dropGeneralTrade(core);
  return {
    type: 'Enterprise',
    keys: [short.slice(0, core.startsWith('中国') ? 4 : 2)],
    ...(place ? { region: place } : {}),
    core,
    short,
    ...(trade === core ? {} : { shortest: shortTrade(trade) }),
    form,
    group: group || bracketGroup,
    unit,
    cooperative,
    local: region === undefined && place !== undefined,
    foreign,
    generic: unresolved || isPlatform(core) || cooperative,
  };
}

function takeBrackets(text: string): { text: string; bracketed: string; bracketGroup: boolean } {
  let bracketed = '';
  let bracketGroup = false;
  const bare = text.replace(/\(([^()]*)\)/gu, (_all, inside: string) => {
    if (inside.includes('集团')) bracketGroup = true;
    else if (!/^(?:股份|控股|有限合伙)$/u.test(inside))
      bracketed = inside.replace(/[市县区]$/u, '');
    return '';
  });
  return { text: bare, bracketed, bracketGroup };
}

function stripForm(text: string): Pick<EnterpriseName, 'form' | 'group'> & { stem: string } {
  let form: EnterpriseName['form'] = 'none';
  let stem = text.replace(RE_LEGAL_FORM, '');
  if (stem !== text) form = 'full';
  else if (RE_LOOSE_FORM.test(stem)) [form, stem] = ['loose', stem.replace(RE_LOOSE_FORM, '')];
  else if (/.{2}股份$/u.test(stem)) [form, stem] = ['listed', stem.slice(0, -2)];
  const group = /.(?:控股)?集团$/u.test(stem);
  if (group) stem = stem.replace(/(?:控股)?集团$/u, '');
  return stem === '' ? { stem: text, form: 'none', group: false } : { stem, form, group };
}

/** What two enterprises' names say about their being one. */
export function compareEnterpriseNames(a: EnterpriseName, b: EnterpriseName): NameMatch {
  if (a.unit !== b.unit || a.cooperative !== b.cooperative) return 'different';
  if (!regionsAgree(a, b)) return 'different';
  if (isBareBrand(a) !== isBareBrand(b)) return startsAlike(a, b) ? 'open' : 'different';
  const cores = compareCores(a, b);
  if (cores === 'none') return 'different';
  if (a.group !== b.group) return compareToGroup(a, b, cores);
  if (cores === 'brand') return 'nearby';
  // Two papers that both write 楚岸 alone may mean one company of one town.
  if (isBareBrand(a)) return 'nearby';
  if (a.generic || b.generic) return compareGeneric(a, b);
  if (a.local !== b.local && !(a.region && b.region)) return 'open';
  return compareProper(a, b);
}

/** A group is not its company; the short name of a group's company leaves 集团 out. */
function compareToGroup(a: EnterpriseName, b: EnterpriseName, cores: Cores): NameMatch {
  const member = a.group ? b : a;
  const isShort = member.form === 'none' && cores === 'equal' && !isBrand(member.core);
  return isShort ? 'nearby' : 'different';
}

function compareGeneric(a: EnterpriseName, b: EnterpriseName): NameMatch {
  if (a.region && b.region) return a.cooperative ? 'nearby' : 'everywhere';
  return a.cooperative ? 'nearby' : 'open';
}

function compareProper(a: EnterpriseName, b: EnterpriseName): NameMatch {
  if (a.region && b.region) {
    return a.form === 'full' && b.form === 'full' ? 'everywhere' : 'unless-elsewhere';
  }
  const region = a.region ?? b.region;
  if (region && a.form === 'full' && b.form === 'full') return 'nearby';
  return region && !isProvinceName(region) ? 'nearby' : 'unless-elsewhere';
}

function regionsAgree(a: EnterpriseName, b: EnterpriseName): boolean {
  if (a.foreign !== '' && (b.region !== undefined || (b.foreign !== '' && a.foreign !== b.foreign)))
    return false;
  if (b.foreign !== '' && a.region !== undefined) return false;
  return !a.region || !b.region || isSamePlaceName(a.region, b.region);
}

type Cores = 'equal' | 'brand' | 'none';

/** How proper name and trade agree; two registered names must be equal, a short one may shorten the trade. */
function compareCores(a: EnterpriseName, b: EnterpriseName): Cores {
  if (a.core === b.core) return 'equal';
  if (a.form === 'full' && b.form === 'full') return 'none';
  if (a.short === b.short) return 'equal';
  if (shortens(a, b) || shortens(b, a)) return 'equal';
  return hasBrandOf(a, b) || hasBrandOf(b, a) ? 'brand' : 'none';
}

/** 天麓生物 for 天麓生物科技. */
function shortens(short: EnterpriseName, long: EnterpriseName): boolean {
  return short.short === long.shortest && short.form !== 'full' && !isBrand(short.core);
}

/** 湖南楚岸, 麦圭股份 for 湖南楚岸科技. */
function hasBrandOf(short: EnterpriseName, long: EnterpriseName): boolean {
  if (short.form === 'full' || short.group || !isBrand(short.core)) return false;
  if (!long.core.startsWith(short.core) || !isTrade(long.core.slice(short.core.length)))
    return false;
  return short.form === 'listed' || short.region !== undefined;
}

/** Whether a core is a proper name without a trade: 楚岸. */
function isBrand(core: string): boolean {
  return core.length <= 3 && !isPlatform(core) && !isTrade(core.slice(2) || core);
}

function startsAlike(a: EnterpriseName, b: EnterpriseName): boolean {
  return a.core.startsWith(b.core) || b.core.startsWith(a.core);
}

function isBareBrand({ core, form, group, region }: EnterpriseName): boolean {
  return form === 'none' && !group && !region && isBrand(core);
}
