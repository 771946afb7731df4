import { overlapsSpan } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import { levelOf } from './levels.js';
import type { Level } from './levels.js';

/** The places a story is about, by level: what 我市, 全县 and 区里 mean in it. */
export type Home = Partial<Record<Level, Mention>>;

/** Reads a story's home off the article's data, the headline, the paper's name, and the first places named. */
export function findHome(page: Page, story: number, mentions: readonly Mention[]): Home {
  const span = page.stories[story];
  if (!span) return {};
  const districts = mentions.filter(
    (mention) => mention.type === 'District' && !mention.deixis && overlapsSpan(span, mention),
  );
  const masthead = `${page.article.home ?? ''} ${page.article.source ?? ''}`;
  const titles = page.paragraphs.filter((p) => p.kind === 'title' && p.story === story);
  const best: Partial<Record<Level, { mention: Mention; weight: number }>> = {};
  districts.forEach((mention) => {
    const level = levelOf(mention.name);
    if (level === undefined) return;
    const weight =
      (masthead.includes(stemOf(mention.name)) ? 4 : 0) +
      (titles.some(({ start, end }) => page.text.slice(start, end).includes(stemOf(mention.name)))
        ? 2
        : 0);
    if (weight > (best[level]?.weight ?? -1)) best[level] = { mention, weight };
  });
  return Object.fromEntries(
    Object.entries(best).map(([level, { mention }]) => [level, mention]),
  ) as Home;
}

/** 宣城市 → 宣城; 城区 stays. */
export function stemOf(name: string): string {
  const stem = name.replace(/(?:市|自治县|县|区|镇|乡|街道|省|州|旗|村)$/u, '');
  return stem.length >= 2 ? stem : name;
}
