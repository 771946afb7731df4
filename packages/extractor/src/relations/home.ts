import type { Page, Story } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import { levelOf, rankOf } from './levels.js';
import type { Level } from './levels.js';
import type { Referent, Referents } from './referents.js';

/** The places that a story is about. */
export interface Home {
  /** The one it is about first of all: what a work without a stated place belongs to. */
  readonly main?: Mention;
  /** What 我市, 全县 and 区里 mean in it. */
  readonly byLevel: Readonly<Partial<Record<Level, Mention>>>;
}

/**
 * Reads the home of each story off the article's data, the headline, the paper's name, the words that point home, and
 * how often a place is named.
 */
export function findHomes(
  page: Page,
  mentions: readonly Mention[],
  referents: Referents,
): readonly Home[] {
  const districts = referents.ofType('District');
  return page.stories.map((story, index) => homeOf(page, story, index, districts, mentions));
}

function homeOf(
  page: Page,
  story: Story,
  index: number,
  districts: readonly Referent[],
  mentions: readonly Mention[],
): Home {
  const titles = page.paragraphs
    .filter(({ kind, story: of }) => kind === 'title' && of === index)
    .map(({ start, end }) => page.text.slice(start, end))
    .join('\n');
  const pointing = mentions.filter(
    ({ deixis, start }) => deixis === 'home' && story.start <= start && start < story.end,
  );
  const weighed = districts
    .map((district) => ({
      district,
      mention: district.mentions.find(({ start }) => start >= story.start && start < story.end),
      weight: weigh(district, page, story, titles, pointing),
    }))
    .filter(({ mention }) => mention !== undefined)
    .sort((a, b) => b.weight - a.weight);
  const byLevel: Partial<Record<Level, Mention>> = {};
  for (const { district, mention } of weighed) {
    const level = levelOf(district.name);
    if (level !== undefined && mention) byLevel[level] ??= mention;
  }
  const main = mainOf(weighed, page.text.slice(story.start, story.end));
  return { ...(main && { main }), byLevel };
}

interface Weighed {
  readonly district: Referent;
  readonly mention: Mention | undefined;
  readonly weight: number;
}

const RE_OWN_LEVEL = /(?:我|全|本)(市|县|区|旗|州)(?!场|域|间)|(市|县|区|旗)(?:委|政府)/gu;

/** The home that the story's own words (全市, 县委) rank highest among the likely ones. */
function mainOf(weighed: readonly Weighed[], text: string): Mention | undefined {
  const said = new Map<Level, number>();
  for (const [, own, body] of text.matchAll(RE_OWN_LEVEL)) {
    const level = levelOf(own ?? body ?? '');
    if (level !== undefined) said.set(level, (said.get(level) ?? 0) + 1);
  }
  let best: { mention: Mention; weight: number } | undefined;
  for (const { district, mention, weight } of weighed) {
    const rank = rankOf(district);
    const level = levelOf(district.name);
    if (!mention || rank === undefined || rank < 2 || rank >= 4) continue;
    const total =
      weight +
      Math.min((level && said.get(level)) ?? 0, 8) * 1.5 +
      Math.min(countWithin(district, weighed), 4) * 1.5;
    if (!best || total > best.weight) best = { mention, weight: total };
  }
  return best?.mention;
}

/** How many of the districts named lie in this one, by their codes. */
function countWithin({ code }: Referent, weighed: readonly Weighed[]): number {
  const stem = code?.replace(/(?:00)+$/u, '');
  if (stem === undefined) return 0;
  return weighed.filter(({ district }) => district.code !== code && district.code?.startsWith(stem))
    .length;
}

function weigh(
  district: Referent,
  page: Page,
  story: Story,
  titles: string,
  pointing: readonly Mention[],
): number {
  const { home, source = '' } = page.article;
  const stem = stemOf(district.name);
  const level = levelOf(district.name);
  const here = district.mentions.filter(({ start }) => start >= story.start && start < story.end);
  const pointed = pointing.filter(
    (mention) => level !== undefined && levelOf(mention.name) === level,
  );
  return (
    (home !== undefined && home.includes(stem) ? 20 : 0) +
    // 焦作马村区: a headline that names both is about the inner one.
    (titles.includes(stem) ? 8 + ((rankOf(district) ?? 0) >= 3 ? 4 : 0) : 0) +
    (source.includes(stem) ? 5 : 0) +
    Math.min(here.length, 8) +
    Math.min(pointed.length, 4)
  );
}

/** 宣城市 → 宣城; 城区 stays. */
export function stemOf(name: string): string {
  const stem = name.replace(/(?:市|自治县|县|区|镇|乡|街道|省|州|旗|村)$/u, '');
  return stem.length >= 2 ? stem : name;
}
