import type { Mention } from '../mentions/mention.js';
import { bearersOf } from './bearers.js';
import { stepsAbove } from './chain-lines.js';
import type { Discourse, DiscourseSentence } from './discourse.js';
import { innerNames } from './echoes.js';
import { isZoneName, levelOf, rankOf, stemOf } from './levels.js';
import { isZoneElsewhere } from './zone-elsewhere.js';
import type { Level } from './levels.js';
import type { Referents } from './referents.js';
import type { ScopeEnd } from './rule.js';
import { isPlace } from './scope.js';
import type { Scope } from './scope.js';

/** Where an end is left unsaid, and what is known of the other one. */
export interface Gap {
  readonly sentence: DiscourseSentence;
  readonly discourse: Discourse;
  /** In page coordinates: what was in force just before counts. */
  readonly position: number;
  /** The office printed, where one is looked for. */
  readonly title?: string;
  /** Name of the other end. */
  readonly name?: string;
}

/** What fills a gap; empty where nothing is in force. */
export function endsInForce(end: ScopeEnd, gap: Gap): readonly Mention[] {
  const { sentence, discourse, position, title = '', name = '' } = gap;
  const scope = sentence.scopeAt(position);
  const home = discourse.home(sentence.story);
  switch (end) {
    case 'subject':
      return scope.subject;
    case 'home':
      return home.main && isZoneElsewhere(name, home.main, discourse.gazetteer)
        ? []
        : only(home.main);
    case 'reporter':
      return only(home.reporter);
    case 'ownLevel': {
      const level = levelOf(name.slice(0, 1));
      return only(level && home.byLevel[level]);
    }
    case 'district':
      return holds(scope, 'District') ? scope.subject : only(home.main);
    case 'ground': {
      const ground = scope.subject.filter(({ type }) => isPlace(type));
      if (ground.length > 0) return ground;
      return only(scope.placeAge <= LATELY ? (scope.place ?? home.main) : home.main);
    }
    case 'maker':
      return scope.makers.length > 0 ? scope.makers : only(firmOf(sentence, scope));
    case 'firm':
      return houseFirm(gap, scope) ?? firmsIn(scope);
    case 'seller':
      return houseFirm(gap, scope) ?? sellersIn(scope);
    case 'house':
      return only(ownFirm(gap));
    case 'partner':
      return partnersIn(scope, gap);
    case 'union':
      return only(lastBefore(discourse.referents, position, (one) => RE_UNION.test(one.name)));
    case 'works':
      return worksIn(scope, sentence);
    case 'worksGoods':
      return worksIn(scope, sentence).flatMap((works) => goodsNamedIn(works, discourse.referents));
    case 'bearer':
      return bearersOf(name, scope, sentence, position, {
        home: home.main,
        house: ownFirm(gap),
      });
    case 'namesake':
      return only(namesakeOf(name, discourse.referents));
    case 'chainIndustry':
      return only(chainIndustry(scope, sentence));
    case 'office':
      return only(officeOf(title, gap, home.byLevel));
    case 'upperSteps':
      return stepsAbove(sentence.reading.signs, scope);
    default:
      return only(scope[end]);
  }
}

/** The firm that the sentence spoke of first: 白石公司总部位于青屏高新区，是一家刀剪企业，产品包括…. */
function firmOf({ reading }: DiscourseSentence, { firm }: Scope): Mention | undefined {
  return firm && firm.start >= reading.start ? firm : undefined;
}

/** The subject where it is a project; else the project named in the same sentence, then the park, then the last works. */
function worksIn(scope: Scope, { reading }: DiscourseSentence): readonly Mention[] {
  const { project } = scope;
  if (holds(scope, 'Project')) return scope.subject;
  const [said] = scope.subject;
  if (said?.type === 'Institution' && said.start >= reading.start) return [];
  if (project && project.start >= reading.start) return [project];
  return holds(scope, 'Park') ? scope.subject : only(scope.works ?? project ?? scope.park);
}

/** On a firm's own page that firm, unless the sentence speaks of another firm or of a work. */
function houseFirm({ sentence, discourse }: Gap, { subject }: Scope): Mention[] | undefined {
  const house = discourse.house(sentence.story);
  if (!house?.isOwn) return undefined;
  const isOther = subject.some(
    ({ type, start }) =>
      (type === 'Enterprise' || type === 'Project') && start >= sentence.reading.start,
  );
  return isOther ? undefined : [house.firm];
}

/** The subject that can have partners, else the story's firm or home; on a firm's own page who the sentence speaks of. */
function partnersIn(scope: Scope, gap: Gap): readonly Mention[] {
  const { sentence, discourse } = gap;
  const isSaid = ({ start }: Mention): boolean => start >= sentence.reading.start;
  const subject = scope.subject.filter(({ type }) => PARTNERS.has(type));
  const own = ownFirm(gap);
  if (own && !subject.some(isSaid)) return [own];
  if (subject.length > 0) return subject;
  // 甲项目与乙大学联合攻关: whose work it is, nothing says.
  if (scope.subject.some((said) => said.type === 'Project' && isSaid(said))) return [];
  return only(discourse.house(sentence.story)?.firm ?? discourse.home(sentence.story).main);
}

/** The works spoken of, else the firms; the last works where no firm is told of. */
function sellersIn(scope: Scope): readonly Mention[] {
  const { subject, firm, works } = scope;
  const projects = subject.filter(({ type }) => type === 'Project');
  if (projects.length > 0) return projects;
  const isTold = firm !== undefined || subject.some(({ type }) => type === 'Enterprise');
  return !isTold && works?.type === 'Project' ? [works] : firmsIn(scope);
}

/** The firm whose own page this is. */
function ownFirm({ sentence, discourse }: Gap): Mention | undefined {
  const house = discourse.house(sentence.story);
  return house?.isOwn ? house.firm : undefined;
}

function firmsIn({ subject, firm, enterprise }: Scope): readonly Mention[] {
  const firms = subject.filter(({ type }) => type === 'Enterprise');
  return firms.length > 0 ? firms : only(firm ?? enterprise);
}

const PARTNERS: ReadonlySet<Mention['type']> = new Set([
  'Enterprise',
  'Institution',
  'District',
  'Park',
]);
/** 聚碳酸酯 of 砺石年产15万吨聚碳酸酯项目. */
function goodsNamedIn(works: Mention, referents: Referents): readonly Mention[] {
  const inner = innerNames(works, [], referents);
  return inner.flatMap(({ type, mention }) => (type === 'Product' ? [mention] : []));
}

/** In sentences. */
const LATELY = 2;

function only(mention: Mention | undefined): readonly Mention[] {
  return mention ? [mention] : [];
}

function holds({ subject }: Scope, wanted: Mention['type']): boolean {
  return subject.some(({ type }) => type === wanted);
}

// 县委书记 | 副市长 | 区人大常委会主任.
const RE_OFFICE_LEVEL =
  /^(?:原|时任)?(?:常务)?副?(?:([省市县区镇乡州旗])(?:委|长|人大|政协|政府|人民政府|党委|纪委|领导)|(村)(?:党|支|委会|主任|两委)|驻(村)|第一书记)/u;

// 副院长, 局长: heads of bodies, not of firms.
const RE_BODY_OFFICE = /(?<form>[院所局校站会馆])长$|(?<!车间)主任$/u;
const RE_UNION = /(?:联盟|协会|商会|学会|联合会)$/u;
const RE_OF_CHIEFS = /(?:中心|[室委办会])$/u;

// 董事会秘书, 证券事务代表: who speaks for a listed firm.
const RE_OF_THE_BOARD = /^(?:董事会秘书|董秘|证券事务代表)/u;
const RE_OF_ZONE = /^(?:管委会|党工委)/u;
const RE_OF_LEAGUE =
  /^(?:协会|联盟|商会|学会)|^(?:副?会长|秘书长)|(?:理事长|会长|秘书长|委员会|委员会副?主任|顾问)$/u;
const RE_LEAGUE = /(?:联盟|协会|商会|学会|联合会|促进会|研究会|总会)(?:（[^（）]*）)?$/u;
const RE_LEAGUE_KIND = /^(?:协会|联盟|商会|学会)/u;
const RE_CLUB = /(?:合作社|联合社)$/u;

function zoneOf(district: Mention | undefined, main: Mention | undefined): Mention | undefined {
  return [district, main].find((place) => place !== undefined && isZoneName(place.name));
}

/** The league, association or society most named before `position`, of the kind that the title tells (协会会长); of equals the last. */
function leagueBefore(referents: Referents, position: number, title: string): Mention | undefined {
  const kind = RE_LEAGUE_KIND.exec(title)?.[0] ?? '';
  let best: readonly Mention[] = [];
  for (const { name, mentions } of referents.ofType('Institution')) {
    if (!RE_LEAGUE.test(name) || !name.includes(kind)) continue;
    const before = mentions.filter(({ end }) => end <= position);
    if (before.length > 0 && before.length >= best.length) best = before;
  }
  return best.at(-1);
}

/** The body of a bare title: the place of its level in force, else at home; of other titles the enterprise in force. */
function officeOf(
  title: string,
  { sentence, discourse, position }: Gap,
  home: Partial<Record<Level, Mention>>,
): Mention | undefined {
  const { district, enterprise, institution } = sentence.scopeAt(position);
  const [office, seat, ofVillage, inVillage] = RE_OFFICE_LEVEL.exec(title) ?? [];
  const level = office ? levelOf(seat ?? ofVillage ?? inVillage ?? '村') : undefined;
  if (level === undefined) {
    if (RE_OF_THE_BOARD.test(title)) return discourse.house(sentence.story)?.firm ?? enterprise;
    if (RE_OF_ZONE.test(title)) return zoneOf(district, discourse.home(sentence.story).main);
    if (RE_OF_LEAGUE.test(title)) {
      const isClub = enterprise !== undefined && RE_CLUB.test(enterprise.name);
      const league = isClub ? undefined : leagueBefore(discourse.referents, position, title);
      if (league) return league;
    }
    const head = RE_BODY_OFFICE.exec(title);
    if (!head) return enterprise;
    return bodyHeadedBy(head.groups?.['form'], discourse.referents, position) ?? institution;
  }
  // 在|上海|举行，市长…: a bare name in passing is not whose office is meant.
  const isWhole = district && district.end - district.start >= district.name.length;
  const isOwn = isWhole && !isZoneName(district.name) && levelOf(district.name) === level;
  if (isOwn) return district;
  // Of several villages that a story names elsewhere none is the one meant.
  return level === '村' ? onlyVillage(discourse.referents) : home[level];
}

function onlyVillage(referents: Referents): Mention | undefined {
  const villages = referents.ofType('District').filter(({ name }) => levelOf(name) === '村');
  return villages.length === 1 ? villages[0]!.mentions[0] : undefined;
}

/** 局长: of the bureau last named; 主任: of the centre, office or committee last named. */
function bodyHeadedBy(
  form: string | undefined,
  referents: Referents,
  position: number,
): Mention | undefined {
  return lastBefore(referents, position, ({ name }) =>
    form === undefined ? RE_OF_CHIEFS.test(name) : name.endsWith(form),
  );
}

/** The institution of the kind last named before `position`. */
function lastBefore(
  referents: Referents,
  position: number,
  isOfKind: (institution: { readonly name: string }) => boolean,
): Mention | undefined {
  const before = referents
    .ofType('Institution')
    .filter(isOfKind)
    .flatMap(({ mentions }) => mentions.filter(({ end }) => end <= position));
  return before.reduce<Mention | undefined>(
    (last, one) => (last && last.start > one.start ? last : one),
    undefined,
  );
}

const ZONE_RANK = 3.5;

// 乙市·|甲县产业园: a park that two places share lies in the second.
const RE_SHARED = /^\p{Script=Han}{2,4}[·—-](?=\p{Script=Han}{2})/u;

/** The lowest district, zones aside, whose stem heads the name. */
function namesakeOf(name: string, referents: Referents): Mention | undefined {
  const own = name.replace(RE_SHARED, '');
  const heads = referents
    .ofType('District')
    .filter((place) => own.startsWith(stemOf(place.name)) && place.name !== name);
  heads.sort((a, b) => (rankOf(b) ?? 0) - (rankOf(a) ?? 0));
  return heads.find((place) => rankOf(place) !== ZONE_RANK)?.mentions[0];
}

/** The industry that a chain belongs to: named in the sentence, or just before where this speaks of 这条链. */
function chainIndustry({ industry }: Scope, { reading }: DiscourseSentence): Mention | undefined {
  if (!industry) return undefined;
  if (/这条(?:产业)?链|这一链/u.test(reading.signs)) return industry;
  // 玉米、|乳品|三张牌, 乳品|项目: one of several trades, or a word of something else.
  const at = [...reading.slots].find(([, { start }]) => start === industry.start)?.[0];
  if (at === undefined) return undefined;
  const isApart =
    reading.signs[at - 1] !== '、' &&
    !/^(?:项目|企业|、)/u.test(reading.signs.slice(at + 1, at + 3));
  return isApart ? industry : undefined;
}
