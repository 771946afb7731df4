import type { Page, Story } from '../layout/page.js';
import type { Gazetteer } from '../mentions/gazetteer.js';
import type { Mention } from '../mentions/mention.js';
import { UNNAMED_HOME } from './home-candidate.js';
import type { HomeCandidate } from './home-candidate.js';
import { homeHintsIn } from './home-hints.js';
import type { HomeHints } from './home-hints.js';
import { levelOf, rankOf, stemOf } from './levels.js';
import type { Level } from './levels.js';
import type { Referents } from './referents.js';
import { issuingPlaces, papersOf, pointedAt, unnamedPlaces } from './unnamed-places.js';

/** The places that a story is about. */
export interface Home {
  /** The one it is about first of all: what a work without a stated place belongs to. */
  readonly main?: Mention;
  /** That place where the story is its own report or page: what it names without a place is there. */
  readonly reporter?: Mention;
  /** What 我市, 全县 and 区里 mean in it. */
  readonly byLevel: Readonly<Partial<Record<Level, Mention>>>;
}

/** All that speaks for one candidate or another. */
interface Evidence extends HomeHints {
  /** The article's own home, as given; '' where it is not. */
  readonly home: string;
  readonly source: string;
  readonly titles: string;
  readonly candidates: readonly HomeCandidate[];
}

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
    const unsaid = unnamedPlaces(page, story, named, papers, gazetteer);
    const bodies = referents
      .ofType('Institution')
      .flatMap(({ mentions }) => mentions.filter((body) => isIn(story, body)));
    const candidates = [
      ...named,
      ...unsaid,
      ...issuingPlaces(page, bodies, [...named, ...unsaid], gazetteer),
    ];
    const { home = '', source = papers.join(' ') } = page.article;
    const titles = titlesOf(page, index);
    const found = homeAmong({ home, source, titles, candidates, ...homeHintsIn(text) });
    return withOwnCity(found, page, story, gazetteer);
  });
}

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

function candidatesIn(page: Page, story: Story, referents: Referents): HomeCandidate[] {
  return referents.ofType('District').flatMap(({ name, code, mentions }) => {
    const here = mentions
      .filter((mention) => isIn(story, mention))
      .filter((mention) => !isDestination(page, mention));
    const [mention] = here;
    if (!mention) return [];
    return { name, mention, times: here.length, ...(code === undefined ? {} : { code }) };
  });
}

function isIn(story: Story, { start }: Mention): boolean {
  return story.start <= start && start < story.end;
}

function homeAmong(hints: Evidence): Home {
  const ranked = hints.candidates
    .map((candidate) => ({ ...candidate, weight: weigh(candidate, hints) }))
    .sort((a, b) => b.weight - a.weight);
  const byLevel: Partial<Record<Level, Mention>> = {};
  for (const { name, mention } of ranked) {
    const level = levelOf(name);
    if (level !== undefined) byLevel[level] ??= mention;
  }
  const main = mainAmong(ranked, hints);
  if (!main) return { byLevel };
  const { isReport, speakers, said } = hints;
  const reports =
    isReport || speakers.has(main.name) || (levelOf(main.name) === '镇' && isOfTown(said));
  return { main: main.mention, ...(reports && { reporter: main.mention }), byLevel };
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
  const mention = pointedAt(own, page, story)?.mention;
  return mention ? { ...home, byLevel: { ...byLevel, 市: mention } } : home;
}

/** A town or village is what a story is about where the headline names it and the story goes on doing so. */
const LEAST_TIMES = 3;
/** It says 我乡, 镇里 as often as this, and oftener than it speaks of its county so. */
const LEAST_SAID = 3;
/** A county named so many times as often as its city is what the story is about, whatever the headline says. */
const FAR_OFTENER = 3;

/** What the story is about; of a city named no oftener than its only county, the county. */
function mainAmong(
  ranked: readonly HomeCandidate[],
  { titles, said, isOfCounty }: Evidence,
): HomeCandidate | undefined {
  const town = isOfTown(said)
    ? ranked.find(({ name }) => levelOf(name) === '镇' && titles.includes(stemOf(name)))
    : undefined;
  if (town) return town;
  const main = ranked.find((candidate) => {
    if (isOfCounty && !titles.includes(stemOf(candidate.name)) && isCity(candidate)) return false;
    const rank = rankOf({ type: 'District', ...candidate });
    if (rank === undefined || rank < 2) return false;
    const inHeadline = titles.includes(stemOf(candidate.name));
    return rank < 4 || (candidate.times >= LEAST_TIMES && inHeadline);
  });
  if (!main?.code?.endsWith('00') || said.has('市')) return main;
  const stem = main.code.slice(0, 4);
  const [county, other] = ranked.filter(
    ({ code }) => code !== undefined && code !== main.code && code.startsWith(stem),
  );
  if (!county || (other && !said.has(levelOf(county.name) ?? '市'))) return main;
  const least = titles.includes(stemOf(main.name)) ? main.times * FAR_OFTENER : main.times;
  return county.times >= least ? county : main;
}

/** Whether a story speaks of a town as its own: 我乡, 镇里, and seldom of a county so. */
function isOfTown(said: ReadonlyMap<Level, number>): boolean {
  const times = (level: Level): number => said.get(level) ?? 0;
  return times('镇') >= LEAST_SAID && times('镇') > times('市') + times('县') + times('区');
}

/** A city with counties of its own, or a province: what 我县 never means. */
function isCity({ code }: HomeCandidate): boolean {
  return code?.endsWith('00') ?? false;
}

function weigh(
  candidate: HomeCandidate,
  { home, source, titles, venues, hosts, speakers, said, candidates }: Evidence,
): number {
  const stem = stemOf(candidate.name);
  const level = levelOf(candidate.name);
  // 我市 of a fair's guests is not the city that the fair is held in.
  const isHost = hosts.some((host) => host.includes(stem));
  const isVenue = hosts.length > 0 && !isHost && venues.some((venue) => venue.includes(stem));
  return (
    (home.includes(stem) ? 20 : 0) +
    (titles.includes(stem) ? headlineWeight(candidate, titles, candidates) : 0) +
    (source.includes(stem) ? 5 : 0) +
    // 我县 in the county's own paper, which need not name it: not the county of its guests.
    (source.includes(stem) && candidate.mention.rule === UNNAMED_HOME ? 15 : 0) +
    (speakers.has(candidate.name) ? 15 : 0) +
    (isHost ? 10 : 0) +
    Math.min(candidate.times, 8) +
    (isVenue ? -candidate.times : Math.min((level && said.get(level)) ?? 0, 8) * 2) +
    Math.min(countWithin(candidate, candidates), 4) * 1.5
  );
}

/** A headline that names a city and its county is about the inner one; one that names two counties is about neither. */
function headlineWeight(
  { name, code }: HomeCandidate,
  titles: string,
  candidates: readonly HomeCandidate[],
): number {
  if ((rankOf({ type: 'District', name, ...(code && { code }) }) ?? 0) < 3) return 8;
  const city = code?.slice(0, 4);
  const hasFellow = candidates.some(
    (other) =>
      other.code !== code &&
      city !== undefined &&
      other.code?.startsWith(city) === true &&
      !other.code.endsWith('00') &&
      titles.includes(stemOf(other.name)),
  );
  return hasFellow ? 4 : 12;
}

/** How many of the districts named lie in this one, by their codes. */
function countWithin({ code }: HomeCandidate, candidates: readonly HomeCandidate[]): number {
  if (code === undefined) return 0;
  const stem = code.replace(/(?:00)+$/u, '');
  return candidates.filter((other) => other.code !== code && other.code?.startsWith(stem)).length;
}
