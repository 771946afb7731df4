import type { Page, Story } from '../layout/page.js';
import type { Gazetteer, Place } from '../mentions/gazetteer.js';
import type { Mention } from '../mentions/mention.js';
import { isZoneName, levelOf, rankOf } from './levels.js';
import type { Level } from './levels.js';
import type { Referents } from './referents.js';
import { matchAll } from '../patterns/match-all.js';

/** The places that a story is about. */
export interface Home {
  /** The one it is about first of all: what a work without a stated place belongs to. */
  readonly main?: Mention;
  /** What 我市, 全县 and 区里 mean in it. */
  readonly byLevel: Readonly<Partial<Record<Level, Mention>>>;
}

/** A district that may be the home of a story. */
interface Candidate {
  readonly name: string;
  readonly code?: string;
  /** Its first mention in the story. */
  readonly mention: Mention;
  readonly times: number;
}

/** What a story says of its home besides naming places. */
interface Hints {
  readonly home: string;
  readonly source: string;
  readonly titles: string;
  /** What is named as the venue of a meeting: 上海 of 在上海举行, of 江澜（上海）推介会. */
  readonly venues: readonly string[];
  /** Who presents itself there: 江澜 of 江澜（上海）推介会. */
  readonly hosts: readonly string[];
  /** Names of the places whose congress or government speaks in it. */
  readonly speakers: ReadonlySet<string>;
  /** Whether it says 我县 or 我区 and never 我市. */
  readonly isOfCounty: boolean;
  /** How often its own words speak of a level: 全市, 县委. */
  readonly said: ReadonlyMap<Level, number>;
  readonly candidates: readonly Candidate[];
}

/** The rule of a home that the story does not name. */
const UNNAMED = 'district.unnamed-home';

/** What was found for referents, since the discourse asks first, and then whoever resolves its names. */
const known = new WeakMap<Referents, readonly Home[]>();

/**
 * Reads the home of each story off the article's data, the headline, the paper's name, the words that point home, the
 * counties that a city holds, and how often a place is named.
 */
export function findHomes(page: Page, referents: Referents, gazetteer: Gazetteer): readonly Home[] {
  const homes = known.get(referents) ?? readHomes(page, referents, gazetteer);
  known.set(referents, homes);
  return homes;
}

function readHomes(page: Page, referents: Referents, gazetteer: Gazetteer): readonly Home[] {
  const papers = papersOf(page);
  return page.stories.map((story, index) => {
    const text = page.text.slice(story.start, story.end);
    const named = candidatesIn(page, story, referents);
    const candidates = [...named, ...unnamedPlaces(page, story, named, papers, gazetteer)];
    const { home = '', source = papers.join(' ') } = page.article;
    const titles = titlesOf(page, index);
    const speakers = speakersIn(text);
    const isOfCounty = RE_OWN_COUNTY.test(text) && !RE_OWN_CITY.test(text);
    const found = homeAmong({
      home,
      source,
      titles,
      ...meetingsIn(text),
      speakers,
      isOfCounty,
      said: levelsSaid(text),
      candidates,
    });
    return withOwnCity(found, page, story, gazetteer);
  });
}

// 仪陇融媒, 渠县融媒体中心, 绵阳新闻网: the place that a paper is named after; must not match 中国新闻网's 国新.
const RE_PAPER =
  /(?<!\p{Script=Han})(?<place>\p{Script=Han}{2,5}?)(?:融媒体?(?:中心)?|日报|晚报|时报|晨报|新闻网|观察|发布|电视台|广播|传媒|网讯)/gu;

/** The places that the papers a page names are named after, as printed. */
function papersOf({ text }: Page): readonly string[] {
  return [...new Set(matchAll(text, RE_PAPER).map(({ groups }) => groups!['place']!))];
}

// 在江澜市白石县|第十届人民代表大会…上, 白石县|人民政府县长: whose report a page is; not 在白石县调研.
const RE_SPEAKER =
  /(?<=\p{Script=Han}{2,6}[市州盟]|在|^|\s)(?<place>\p{Script=Han}{1,6}?[市县区旗])\s{0,3}(?:第[一二三四五六七八九十]{1,3}届(?:人民代表大会|委员会)|人民政府(?:代)?[市县区旗]长)/gu;
const RE_SPEECH = /届(?:人民代表大会|委员会)|人民政府代?[市县区旗]长/u;

function speakersIn(text: string): ReadonlySet<string> {
  if (!RE_SPEECH.test(text)) return new Set();
  return new Set(matchAll(text, RE_SPEAKER).map(({ groups }) => groups!['place']!));
}

// 推介会在|上海|国际会议中心举行, （上海）; not 在县政府召开.
const RE_VENUE =
  /在(?<venue>\p{Script=Han}{2,20}?)(?:隆重|成功|圆满)?(?:举行|举办|召开|开幕)|（(?<bracketed>\p{Script=Han}{2,6})）/gu;
// 江澜（上海）招商推介会, 江澜市白石县县情说明会.
const RE_PRESENTED =
  /(?<host>\p{Script=Han}{2,8})(?:（\p{Script=Han}{2,6}）)?(?:\p{Script=Han}{0,8}(?:招商|投资|产业合作|双招双引|合作|县情|市情))”?\p{Script=Han}{0,8}(?:推介|恳谈|说明|洽谈|对接|交流)(?:大)?会/gu;
const RE_MEETING = /(?:推介|恳谈|说明|洽谈|对接|交流)(?:大)?会/u;

/** Where a fair at which a place presents itself is held, and whose it is; nothing of other meetings. */
function meetingsIn(text: string): Pick<Hints, 'venues' | 'hosts'> {
  if (!RE_MEETING.test(text)) return { venues: [], hosts: [] };
  return {
    venues: matchAll(text, RE_VENUE).map(({ groups }) => groups!['venue'] ?? groups!['bracketed']!),
    hosts: matchAll(text, RE_PRESENTED).map(({ groups }) => groups!['host']!),
  };
}

const RE_OWN_COUNTY = /我[县区旗](?![域间块级])/u;
const RE_OWN_CITY = /[我全本][市州](?![场域])/u;

function titlesOf(page: Page, index: number): string {
  return page.paragraphs
    .filter(({ kind, story }) => kind === 'title' && story === index)
    .map(({ start, end }) => page.text.slice(start, end))
    .join('\n');
}

// 率队赴|东海市|招商, 前往南江、|东海市|对接; must not match 赴|青岭县|调研.
const RE_SETS_OUT =
  /(?:赴|前往|率[队团]到|带队到)(?:[^，。；]{1,24}[、和]|(?:\p{Script=Han}{2,3}[省市]))?$/u;
const RE_ERRAND = /^[^，。；]{0,24}(?:招商|学习|对接|拜访|推介|参展|洽谈)/u;

/** Whether people only set out for the place on an errand: it is not what the story is about. */
function isDestination({ text }: Page, { start, end }: Mention): boolean {
  return (
    RE_ERRAND.test(text.slice(end, end + 30)) &&
    RE_SETS_OUT.test(text.slice(Math.max(0, start - 30), start))
  );
}

function candidatesIn(page: Page, story: Story, referents: Referents): Candidate[] {
  return referents.ofType('District').flatMap(({ name, code, mentions }) => {
    const here = mentions
      .filter(({ start }) => story.start <= start && start < story.end)
      .filter((mention) => !isDestination(page, mention));
    const [mention] = here;
    if (!mention) return [];
    return { name, mention, times: here.length, ...(code === undefined ? {} : { code }) };
  });
}

function homeAmong(hints: Hints): Home {
  const ranked = hints.candidates
    .map((candidate) => ({ ...candidate, weight: weigh(candidate, hints) }))
    .sort((a, b) => b.weight - a.weight);
  const byLevel: Partial<Record<Level, Mention>> = {};
  for (const { name, mention } of ranked) {
    const level = levelOf(name);
    if (level !== undefined) byLevel[level] ??= mention;
  }
  const main = mainAmong(ranked, hints);
  return { ...(main && { main: main.mention }), byLevel };
}

/** The city of a story of a county is the one that holds it, and no other that is named in passing. */
function withOwnCity(home: Home, page: Page, story: Story, gazetteer: Gazetteer): Home {
  const { main, byLevel } = home;
  const city = byLevel['市'];
  if (main?.code === undefined || city?.code === undefined || levelOf(main.name) === '市')
    return home;
  const parents = gazetteer.parentsOf(main.code);
  const [own] = parents;
  if (!own || levelOf(own.name) !== '市' || parents.some(({ code }) => code === city.code))
    return home;
  const said = matchAll(page.text.slice(story.start, story.end), RE_OWN).find(
    (match) => levelOf(match[1] ?? match[2] ?? '') === '市',
  );
  if (!said) return home;
  const { mention } = unnamed(own, story.start + said.index, said[0].length);
  return { ...home, byLevel: { ...byLevel, 市: mention } };
}

/** A town or village is what a story is about where the headline names it and the story goes on doing so. */
const LEAST_TIMES = 3;

/** What the story is about; of a city named no oftener than its only county, the county. */
function mainAmong(
  ranked: readonly Candidate[],
  { titles, said, isOfCounty }: Hints,
): Candidate | undefined {
  const main = ranked.find((candidate) => {
    if (isOfCounty && !titles.includes(stemOf(candidate.name)) && isCity(candidate)) return false;
    const rank = rankOf({ type: 'District', ...candidate });
    if (rank === undefined || rank < 2) return false;
    const inHeadline = titles.includes(stemOf(candidate.name));
    return rank < 4 || (candidate.times >= LEAST_TIMES && inHeadline);
  });
  if (!main?.code?.endsWith('00') || said.has('市') || titles.includes(stemOf(main.name)))
    return main;
  const stem = main.code.slice(0, 4);
  const [county, other] = ranked.filter(
    ({ code }) => code !== undefined && code !== main.code && code.startsWith(stem),
  );
  return county && !other && county.times >= main.times ? county : main;
}

/** A city with counties of its own, or a province: what 我县 never means. */
function isCity({ code }: Candidate): boolean {
  return code?.endsWith('00') ?? false;
}

function weigh(
  candidate: Candidate,
  { home, source, titles, venues, hosts, speakers, said, candidates }: Hints,
): number {
  const stem = stemOf(candidate.name);
  const level = levelOf(candidate.name);
  const isCounty = (rankOf({ type: 'District', ...candidate }) ?? 0) >= 3;
  // 我市 of a fair's guests is not the city that the fair is held in.
  const isHost = hosts.some((host) => host.includes(stem));
  const isVenue = hosts.length > 0 && !isHost && venues.some((venue) => venue.includes(stem));
  return (
    (home.includes(stem) ? 20 : 0) +
    // 焦作马村区: a headline that names both is about the inner one.
    (titles.includes(stem) ? (isCounty ? 12 : 8) : 0) +
    (source.includes(stem) ? 5 : 0) +
    // 我县 in the county's own paper, which need not name it: not the county of its guests.
    (source.includes(stem) && candidate.mention.rule === UNNAMED ? 15 : 0) +
    (speakers.has(candidate.name) ? 15 : 0) +
    (isHost ? 10 : 0) +
    Math.min(candidate.times, 8) +
    (isVenue ? -candidate.times : Math.min((level && said.get(level)) ?? 0, 8) * 2) +
    Math.min(countWithin(candidate, candidates), 4) * 1.5
  );
}

/** How many of the districts named lie in this one, by their codes. */
function countWithin({ code }: Candidate, candidates: readonly Candidate[]): number {
  if (code === undefined) return 0;
  const stem = code.replace(/(?:00)+$/u, '');
  return candidates.filter((other) => other.code !== code && other.code?.startsWith(stem)).length;
}

const RE_OWN_LEVEL = /(?:我|全|本)(市|县|区|旗|州)(?!场|域|间)|(市|县|区|旗)(?:委|政府)/gu;

function levelsSaid(text: string): ReadonlyMap<Level, number> {
  const said = new Map<Level, number>();
  for (const [, own, body] of matchAll(text, RE_OWN_LEVEL)) {
    const level = levelOf(own ?? body ?? '');
    if (level !== undefined) said.set(level, (said.get(level) ?? 0) + 1);
  }
  return said;
}

// 我市 | 全县 | 市委, where the place's name does not stand before it.
const RE_OWN =
  /[我全本](市|县|区|旗|州|省)(?!场|域|间|块|级)|(市|县|区|旗|省)(?<!\p{Script=Han}.)(?=委|政府|长|领导)/gu;
const LEAST_COUNTIES = 3;

/**
 * The places that a story speaks of as 我市 or 县委 without ever naming them: by the paper that prints it, by the zone
 * that is named after them, or, a city, by the counties named.
 */
function unnamedPlaces(
  page: Page,
  story: Story,
  named: readonly Candidate[],
  papers: readonly string[],
  gazetteer: Gazetteer,
): Candidate[] {
  const asked = new Set<Level>();
  const found: Candidate[] = [];
  for (const match of matchAll(page.text.slice(story.start, story.end), RE_OWN)) {
    const level = levelOf(match[1] ?? match[2] ?? '');
    if (level === undefined || asked.has(level)) continue;
    asked.add(level);
    const stated = named.some(({ name }) => !isZoneName(name) && levelOf(name) === level);
    // A city named in passing is not yet the city of all these counties.
    const city = level === '市' ? cityOfCounties(named, gazetteer) : undefined;
    const own = match[0].startsWith('我') ? placeNamedIn(papers, level, gazetteer) : undefined;
    const place = stated
      ? (city ?? own)
      : (city ??
        placeNamedIn(papers, level, gazetteer) ??
        placeNamedIn(named.filter(({ name }) => isZoneName(name)).map(zoneStem), level, gazetteer));
    if (!place || named.some(({ code }) => code === place.code)) continue;
    found.push(unnamed(place, story.start + match.index, match[0].length));
  }
  return found;
}

/** The one place of the level that a stem (仪陇, 绵阳市) names; of a wider one (河北) it does not name a county. */
function placeNamedIn(
  stems: readonly string[],
  level: Level,
  { forms }: Gazetteer,
): Place | undefined {
  for (const stem of stems) {
    const form = forms.get(stem);
    const places = form ? [...form.full, ...form.short] : [];
    const widest = Math.min(...places.map(widthOf));
    const [place, other] = places.filter((it) => widthOf(it) === widest);
    if (place && !other && levelOf(place.name) === level) return place;
  }
  return undefined;
}

function widthOf({ code }: Place): number {
  return rankOf({ type: 'District', name: '', code }) ?? 0;
}

/** 仪陇经济开发区 → 仪陇. */
function zoneStem({ name }: Candidate): string {
  return name.replace(
    /(?:[省市县区])?(?:国家级?|省级)?(?:经济|高新|技术|产业|工业|综合)*(?:开发区|高新区|经开区|示范区|园区)$/u,
    '',
  );
}

/** What most of the counties named lie in. */
function cityOfCounties(named: readonly Candidate[], gazetteer: Gazetteer): Place | undefined {
  const counties = new Map<string, number>();
  for (const { code } of named) {
    if (code === undefined || code.endsWith('00')) continue;
    const city = `${code.slice(0, 4)}00`;
    counties.set(city, (counties.get(city) ?? 0) + 1);
  }
  const [most] = [...counties].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= LEAST_COUNTIES ? gazetteer.placeOf(most[0]) : undefined;
}

function unnamed({ name, code }: Place, start: number, length: number): Candidate {
  const end = start + length;
  const mention: Mention = {
    start,
    end,
    type: 'District',
    name,
    code,
    rule: UNNAMED,
    confidence: 0.7,
  };
  return { name, code, mention, times: 0 };
}

/** 宣城市 → 宣城; 城区 stays. */
export function stemOf(name: string): string {
  const stem = name.replace(/(?:市|自治县|县|区|镇|乡|街道|省|州|旗|村)$/u, '');
  return stem.length >= 2 ? stem : name;
}

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
