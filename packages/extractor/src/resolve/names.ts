import { normalizeName } from '@liantu/ontology';
import type { EntityType } from '@liantu/ontology';

const RE_MARKS = /[“”"'‘’「」『』《》〈〉]/gu;
const RE_UNCLEAN = /[“”"'‘’「」『』《》〈〉\s]/u;
const RE_SPACE = /(?<=[^\p{ASCII}])\s+|\s+(?=[^\p{ASCII}])|[\n\t]+/gu;

/** A name as the graph shows it: without quotes, brackets of titles, and the white space of the layout. */
export function cleanName(name: string): string {
  if (!RE_UNCLEAN.test(name)) return name;
  return name.replace(RE_MARKS, '').replace(RE_SPACE, '').trim();
}

// 新材料产业链 → 新材料; a bare 产业 stays.
const RE_INDUSTRY_TAIL = /(?<=.)(?:产业链群|产业集群|全产业链条?|产业链条?|链群|产业|行业)$/u;

/** The canonical spelling of a name of this type: an industry loses its generic tail, all else is only cleaned. */
export function canonicalName(name: string, type: EntityType): string {
  const clean = cleanName(name);
  return type === 'Industry' ? clean.replace(RE_INDUSTRY_TAIL, '') : clean;
}

const RE_PLAIN = /^[\u4E00-\u9FFF]*$/u;

/** Under which names count as one: {@link normalizeName} of the cleaned name. */
export function nameKey(name: string, type: EntityType): string {
  // Most names are Han throughout, which normalising leaves as they are.
  if (type !== 'Industry' && RE_PLAIN.test(name)) return name;
  return normalizeName(canonicalName(name, type), type);
}

const RE_PHASE = /[一二三四五六七八九十\d]+(?:期|号|标段|批)|[A-Za-z\d.]+/gu;

/** Phases, numbers and Latin letters of a name (二期, 15GWh), in order: what two names of one thing share. */
export function phaseMarks(name: string): readonly string[] {
  return name.match(RE_PHASE) ?? [];
}

/** Whether all phases and numbers of `short` stand in `full` too, and no phase of `full` is missing in `short`. */
function sharesPhases(short: string, full: string): boolean {
  const inFull = phaseMarks(full);
  const inShort = phaseMarks(short);
  const phases = inFull.filter((mark) => mark.endsWith('期'));
  return inShort.every((mark) => inFull.includes(mark)) && phases.every((p) => inShort.includes(p));
}

/** What name relations need to know beyond the names: whether a string names a place (安徽, 宁国市, 德国). */
export interface NameContext {
  isPlace(name: string): boolean;
}

type Relation = (short: string, full: string, context: NameContext) => boolean;

/**
 * Whether `short` is a shorter form of the name `full` of the same type: 青禾股份 of 安徽青禾密封科技股份有限公司. Says no
 * when phases, numbers or places differ, and of a name to itself.
 */
export function isShortFormOf(
  short: string,
  full: string,
  type: EntityType,
  context: NameContext,
): boolean {
  if (short.length >= full.length) return false;
  return SHORT_FORMS[type](short, full, context);
}

/** Length of the place that heads the name: 3 of 东山市白石橡胶有限公司; 0 without one. Places may follow one another. */
export function placePrefixLength(name: string, context: NameContext): number {
  let end = 0;
  for (let size = Math.min(8, name.length - end - 1); size >= 2; size--) {
    if (!context.isPlace(name.slice(end, end + size))) continue;
    end += size;
    size = Math.min(8, name.length - end - 1) + 1;
  }
  return end;
}

// 股份有限公司 | 集团 | 公司; not 供应链.
const RE_LEGAL_FORM =
  /(?:[（(]集团[）)])?(?:集团)?(?:股份有限公司|有限责任公司|有限公司|总公司|公司|集团|股份|株式会社)$/u;

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of part) {
    at = whole.indexOf(char, at) + char.length;
    if (at < char.length) return false;
  }
  return true;
}

// 青禾集团|水务建设公司; not 青禾集团|股份有限公司.
const RE_OF_GROUP = /集团(?!控股|股份|投资|发展|有限|公司|[（(])[^集]{2,}(?:公司|厂)$/u;

// 青禾银行|东山支行, 青禾|东山县供电公司
const RE_BRANCH = /^.{2,}(?:分公司|支公司|支行|分行|分厂|供电公司|电力公司|石油公司|烟草公司)$/u;

/** 青禾集团 of 江苏青禾新能源集团股份有限公司: the brand whole and first, then letters of the rest in their order. */
function isCompanyShortForm(short: string, full: string, context: NameContext): boolean {
  // A group is no short form of its own company's name, nor a firm of its branch's.
  if (short.endsWith('集团') && RE_OF_GROUP.test(full)) return false;
  if (full.startsWith(short) && RE_BRANCH.test(full.slice(short.length))) return false;
  const place = placePrefixLength(full, context);
  // 中国 tells no company: 中国银行 is none of 中国建设银行.
  const brand = short.slice(0, short.startsWith('中国') ? 3 : 2);
  const starts = [...new Set([0, place, ...endsWithin(place)])];
  return starts.some((start) => {
    const rest = full.slice(start);
    if (!rest.startsWith(brand) || context.isPlace(short)) return false;
    const size = brand.length;
    return isSubsequence(short.slice(size), rest.slice(size)) && !cutsBrand(short, rest);
  });
}

/** Where the name may begin once a part of its place is left out: 广德 of 安徽广德. */
function endsWithin(place: number): number[] {
  const ends: number[] = [];
  for (let at = 2; at < place; at++) ends.push(at);
  return ends;
}

/** A form that is only letters of the trade (科技) or only a legal form names no company. */
function cutsBrand(short: string, rest: string): boolean {
  const bare = short.replace(RE_LEGAL_FORM, '');
  return bare.length < 2 || (bare.length === 2 && !rest.startsWith(bare));
}

// 高新技术产业开发区 → 高新区
const ZONE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/高新技术产业开发区$/u, '高新区'],
  [/高新技术开发区$/u, '高新区'],
  [/高新技术产业园区$/u, '高新区'],
  [/经济技术开发区$/u, '经开区'],
  [/经济开发区$/u, '经开区'],
  [/新技术产业开发区$/u, '高新区'],
];

/** The spoken form of a zone's name: 东山经济技术开发区 → 东山经开区; other names unchanged. */
export function zoneShortName(name: string): string {
  for (const [form, short] of ZONE_FORMS) if (form.test(name)) return name.replace(form, short);
  return name;
}

const RE_ADMIN_SUFFIX =
  /(?:(?:[一-龥]{1,3}族)*自治[州县旗]|[一-龥]{1,3}族自治区|自治区|特别行政区|省|市|地区|盟|县|区|旗|镇|乡|街道|村)$/u;
const RE_ZONE = /(?:开发区|高新区|经开区|示范区|新区|保税区|园区|度假区|管理区|试验区|合作区)$/u;
const RE_BARE_ZONE =
  /^(?:[省市县区旗州])?(?:经济技术开发区|经济开发区|高新技术产业开发区|经开区|高新区|开发区)$/u;

function isDistrictShortForm(short: string, full: string, context: NameContext): boolean {
  // A form heads the name, or it ends as the name does.
  if (!full.startsWith(short) && short.at(-1) !== full.at(-1)) return false;
  if (RE_ZONE.test(full)) return isZoneShortForm(short, full, context);
  const stem = full.replace(RE_ADMIN_SUFFIX, '');
  return stem.length >= 2 && (short === stem || endsAfterPlace(short, full, context));
}

function isZoneShortForm(short: string, full: string, context: NameContext): boolean {
  const spoken = zoneShortName(full);
  if (short === spoken || endsAfterPlace(short, full, context)) return true;
  if (endsAfterPlace(zoneShortName(short), spoken, context)) return true;
  if (!RE_BARE_ZONE.test(short)) return false;
  const bare = zoneShortName(short).replace(/^[省市县区旗州]/u, '');
  return spoken.endsWith(bare) || (bare === '开发区' && /(?:开发区|经开区)$/u.test(full));
}

/** 竹器产业园 of 东山区竹器产业园: what is left out is a place (and 的). */
function endsAfterPlace(short: string, full: string, context: NameContext): boolean {
  if (!full.endsWith(short)) return false;
  const head = full.slice(0, full.length - short.length).replace(/的$/u, '');
  return isPlaceChain(head, context);
}

function isPlaceChain(name: string, context: NameContext): boolean {
  if (name === '') return false;
  return context.isPlace(name) || placePrefixLength(`${name}某某`, context) === name.length;
}

const RE_PROJECT_TAIL = /(?:建设)?(?:项目|工程)$/u;
const RE_BARE_HEAD = /^(?:[一二三四五六七八九十\d]+期)?(?:建设)?(?:项目|工程|生产线|厂房|基地)$/u;

// 技改项目, 二期扩建工程 name no one project.
const RE_GENERIC_WORK =
  /^(?:[一二三四五]期)?(?:建设|技改|技术改造|扩建|改造|改扩建|新建|迁建|配套|重点|投资|产业|升级|提升|工业|民生|合作|招商|标志性)*$/u;
// 一期项目, where one project of the article ends so.
const RE_BARE_PHASE = /^[一二三四五]期(?:项目|工程)$/u;

/** 铜箔项目 of 青禾年产2万吨铜箔项目; X项目 and X are one. */
function isProjectShortForm(short: string, full: string): boolean {
  const bareShort = short.replace(RE_PROJECT_TAIL, '');
  const bareFull = full.replace(RE_PROJECT_TAIL, '');
  if (bareShort === bareFull) return bareShort.length >= 3;
  if (RE_BARE_PHASE.test(short)) return full.endsWith(short);
  if (RE_BARE_HEAD.test(short) || bareShort.length < 2 || !sharesPhases(short, full)) return false;
  if (RE_GENERIC_WORK.test(bareShort)) return false;
  return bareFull.endsWith(bareShort) && short.endsWith('项目') === full.endsWith('项目');
}

function isParkShortForm(short: string, full: string, context: NameContext): boolean {
  const bareFull = full.replace(/项目$/u, '');
  if (short === bareFull) return true;
  if (!sharesPhases(short, full)) return false;
  return (
    endsAfterPlace(short, bareFull, context) ||
    isTailOf(short, bareFull) ||
    short === bareFull.replace(/（[^（）]*）/u, '') ||
    leavesOutMiddle(short, bareFull) ||
    saysOnlyPark(short, bareFull, context)
  );
}

const RE_ONLY_PARK = /^(?<stem>\p{Script=Han}{2,4})园区?$/u;
const RE_KIND_OF_PARK = /^(?:工业|产业|科技)+园区?$/u;

/** 青岭园区 of 东山区青岭工业园区; not of 青岭化工园区. */
function saysOnlyPark(short: string, full: string, context: NameContext): boolean {
  const stem = RE_ONLY_PARK.exec(short)?.groups?.['stem'];
  if (stem === undefined) return false;
  const core = full.startsWith(stem) ? full : full.slice(placePrefixLength(full, context));
  return core.startsWith(stem) && RE_KIND_OF_PARK.test(core.slice(stem.length));
}

// 青岭|物流园, 青岭能源|基地; not 青岭|产业园.
const RE_OWN_SITE = /(?<=^.{2,})(?:物流园|创业园|商贸城|物流城|科技城)$|(?<=^.{4,})基地$/u;

/** 青岭物流园 of 青岭远达国际物流园: head and kind of the site without what stands between. */
function leavesOutMiddle(short: string, full: string): boolean {
  const tail = RE_OWN_SITE.exec(short)?.[0];
  return (
    tail !== undefined &&
    !full.startsWith(short) &&
    full.endsWith(tail) &&
    full.startsWith(short.slice(0, short.length - tail.length))
  );
}

const RE_ORDINAL_END = /(?:第?[一二三四五六七八九十\d]+|[新老副分])$/u;

/** 研究院 of 东山储能研究院: the generic tail, told apart from 第二人民医院 by the number before it. */
function isTailOf(short: string, full: string): boolean {
  if (short.length < 3 || !full.endsWith(short)) return false;
  return !RE_ORDINAL_END.test(full.slice(0, full.length - short.length));
}

// 市水文局 of 东山市水文局 | 研究院 of 东山储能研究院
function isBodyShortForm(short: string, full: string, context: NameContext): boolean {
  if (isTailOf(short, full)) return true;
  const head = /^[省市县区旗州]/u.exec(short)?.[0];
  if (!head || !full.endsWith(short)) return false;
  return isPlaceChain(full.slice(0, full.length - short.length + 1), context);
}

// 东山强链三年行动 | 东山强链; 登高行动计划 of 东山县竹业登高行动计划
const RE_PROGRAMME_TAIL =
  /(?:[一二三四五六七八九十两\d]+年)?(?:专项|攻坚|招商|集中开工|提升|三年)*(?:行动计划|行动方案|行动|工程|计划|战略|制度|机制|活动|改革|布局|方案|政策|产业体系|现代产业体系|产业链群|产业布局|发展格局)$/u;
const RE_YEARS = /[（(]\d{4}[—–-]\d{4}年[）)]$/u;

function isProgrammeShortForm(short: string, full: string, context: NameContext): boolean {
  const plain = full.replace(RE_YEARS, '');
  if (short === plain || short === plain.replace(RE_PROGRAMME_TAIL, '')) return true;
  return endsAfterPlace(short, plain, context) && short.length >= 4;
}

function isHonourShortForm(short: string, full: string): boolean {
  return full === `${short}企业` || full === `${short}称号`;
}

const never: Relation = () => false;

const SHORT_FORMS: Readonly<Record<EntityType, Relation>> = {
  District: isDistrictShortForm,
  Park: isParkShortForm,
  Project: isProjectShortForm,
  Enterprise: isCompanyShortForm,
  Industry: never,
  Product: never,
  Institution: isBodyShortForm,
  Person: never,
  Programme: isProgrammeShortForm,
  Honour: isHonourShortForm,
};

/** Whether names of the type have shorter forms at all. */
export function hasShortForms(type: EntityType): boolean {
  return SHORT_FORMS[type] !== never;
}

const RE_COUNTY = /.[省市县区旗州盟]$/u;
const RE_TOWN = /(?:镇|乡|街道|村|苏木)$/u;

/** A town without the county printed before it: 东山县安平镇 → 安平镇; other names unchanged. */
export function withoutCounty(name: string, context: NameContext): string {
  if (!RE_TOWN.test(name)) return name;
  const county = name.slice(0, placePrefixLength(name, context));
  const town = name.slice(county.length);
  return RE_COUNTY.test(county) && town.length > 2 ? town : name;
}

const RE_POSSESSED = /^[^的]{2,}的(?<own>[^的]{4,})$/u;

/** The part of a project's name that is its own: 白石公司的铜箔项目 → 铜箔项目; undefined without 的. */
export function ownPart(name: string): string | undefined {
  return RE_POSSESSED.exec(name)?.groups?.['own'];
}
