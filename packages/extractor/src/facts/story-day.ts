import type { Page, Paragraph } from '../layout/page.js';
import { matchAll } from '../patterns/match-all.js';

// 大事记（2023年） | 低空里的东山2024; not 力争2027年, 2025年目标.
const RE_TITLE_YEAR =
  /(?<!\d|力争|冲刺|到|至|迈向|展望|[—–~～-])(?<year>20\d{2})(?!\d|[—–~～-]|年?(?:规划|目标|计划|远景|行动|建成|实现|发展))/gu;
// 2024年一季度集中开工 | 2023中国（东山）博览会: the event that the story tells of, by its year; not 预计2026年三季度投产.
const RE_EVENT_YEAR =
  /(?<!\d|[—–~～-]|预计|计划|力争|有望|争取|拟于?|[到至于])(?<year>20\d{2})(?:年(?:度|[一二三四]季度|上半年|下半年|第[一二三四五]|[^，。；]{0,12}(?:集中|仪式|签约|大会|推介会|博览会))|(?=中国|世界|全国|国际|第[一二三四五六七八九十\d]))/u;
// 2月16日 08:00
const RE_STAMP =
  /^[^\d]{0,8}(?<month>1[0-2]|0?[1-9])月(?<day>[12]\d|3[01]|0?[1-9])日\s*\d{1,2}:\d{2}/u;
/** How many paragraphs of text an event may open. */
const OPENING = 3;

/**
 * The day, or the year, of a story of which the page prints no date: the year that its titles give, else that of the
 * event it opens with; the day where a stamp gives it without a year. Undefined where nothing tells.
 */
export function undatedStory(page: Page, story: number): string | undefined {
  const own = page.paragraphs.filter((paragraph) => paragraph.story === story);
  const textOf = ({ start, end }: Paragraph): string => page.text.slice(start, end);
  const year =
    titleYear(own.filter(({ kind }) => kind === 'title').map(textOf)) ??
    eventYear(own.filter(({ kind }) => kind === 'body').map(textOf));
  if (year === undefined) return undefined;
  const stamp = page.paragraphs
    .filter(({ kind }) => kind !== 'body')
    .map((paragraph) => RE_STAMP.exec(textOf(paragraph))?.groups)
    .find(Boolean);
  const { month = '', day = '' } = stamp ?? {};
  return stamp ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : year;
}

/** The one year that titles give; undefined of several. */
function titleYear(titles: readonly string[]): string | undefined {
  const years = new Set(
    titles.flatMap((title) => matchAll(title, RE_TITLE_YEAR).map(({ groups }) => groups!['year']!)),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

function eventYear(texts: readonly string[]): string | undefined {
  for (const text of texts.slice(0, OPENING)) {
    const year = RE_EVENT_YEAR.exec(text)?.groups?.['year'];
    if (year !== undefined) return year;
  }
  return undefined;
}
