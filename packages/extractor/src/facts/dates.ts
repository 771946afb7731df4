import { matchAll } from '../patterns/match-all.js';

/** Where in time a sentence is read from: the story's day, and the date last spoken of. */
export interface DateContext {
  /** ISO date of the story, as far as known. */
  readonly story?: string;
  /** The date last spoken of, for 次年 and 当年. */
  readonly last?: string;
  /** The day last spoken of, for 当天 and 同日. */
  readonly day?: string;
  /** The day that the paragraph has set: what it says happened 正式 or 就此 happened then. */
  readonly scene?: string | undefined;
  /** The month or day that opens the entry of a chronicle (▶5月 …), for all that the entry tells. */
  readonly entry?: string | undefined;
  /** The year that the heading of the section gives: 2024年工作回顾 looks back, 2025年重点任务 ahead. */
  readonly section?: SectionYear;
  /** The year that the part of the sentence before this one, up to its semicolon, speaks of. */
  readonly year?: string | undefined;
}

/** The year of a section of a report, and whether it speaks of what is to come. */
export interface SectionYear {
  readonly year: string;
  readonly ahead: boolean;
}

// 2024年工作回顾 | 2025年重点任务; not 2024年第一批重点项目名单.
const RE_SECTION =
  /(?<year>20\d{2})年[^，。；]{0,16}(?:(?<back>回顾|完成情况|成绩|总结)|(?<ahead>工作安排|重点任务|重点工作|工作任务|主要任务|计划安排|建设计划|项目计划|任务清单|工作打算|工作思路|工作计划|目标任务|工作要求))/u;

// 2024，东山县十件大事｜年终盘点 | 【数说东山·2024】
const RE_REVIEW =
  /(?:数[说读]|盘点|回眸|年终|大事记|成绩单)[^，。；]{0,12}(?<after>20\d{2})(?!年?目标|\d)|(?<before>20\d{2})[^。；]{0,20}(?:数[说读]|盘点|回眸|年终|大事记|成绩单|十件[大实]?事)/u;

// 一、过去一年工作 | 二、今年工作安排, whose year is the story's.
const RE_RELATIVE =
  /(?<back>(?:过去|去|上|这)(?:的)?一?年(?:来)?(?:的)?(?:主要)?(?:工作|回顾|成绩|成就))|(?<ahead>(?:今年|新的一年|下一?步|本年度?)[^，。；]{0,8}(?:工作|任务|安排|打算|重点|计划))/u;

/** The year in force under a heading of a story of the day `story`; undefined where it gives none. */
export function sectionYear(heading: string, story?: string): SectionYear | undefined {
  const { year, ahead } = RE_SECTION.exec(heading)?.groups ?? {};
  if (year !== undefined) return { year, ahead: ahead !== undefined };
  const review = RE_REVIEW.exec(heading)?.groups;
  const reviewed = review?.['after'] ?? review?.['before'];
  if (reviewed !== undefined) return { year: reviewed, ahead: false };
  const relative = RE_RELATIVE.exec(heading)?.groups;
  if (!relative || story === undefined) return undefined;
  const isAhead = relative['ahead'] !== undefined;
  return { year: String(Number(story.slice(0, 4)) - (isAhead ? 0 : 1)), ahead: isAhead };
}

/** A date expression of a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** ISO as far as known: `2024-10-21`, `2024-10`, `2024`, `--04-28`, `--04`. */
  readonly iso: string;
  /** Whether the page gives the year, in words or figures; else it is the story's. */
  readonly dated: boolean;
}

// 2024年10月21日 | 今年3月 | 三季度 | 上周 | 去年底 | 8月28日 | 10日 | 昨日 | 上月; not 3月龄 and not 30日内.
const RE_DATE =
  /(?<year>(?:19|20)\d{2}年|(?<!如)今年|去年|前年|明年|后年|本年|次年|当年|那年|同年|该年)?(?<!\d)(?<!\d[至—–~～-])(?<month>1[0-2]|0?[1-9])月(?!龄)(?:份)?(?:(?<day>[12]\d|3[01]|0?[1-9])日(?!内)|[上中下]旬)?|(?<only>(?:19|20)\d{2}年|(?<!如)今年|去年|前年|明年|后年|次年|过去的?一年|上年|[当同]年(?=年?[底末初]))(?:底|初|末|年底|上半年|下半年|[一二三四]季度|年内)?|(?<![\d月])(?<bare>[12]\d|3[01]|[1-9])日(?!内|[均报供处])|(?<near>昨日|昨天|今日|今天|当日|当天|同日|同一天|前天|前日|明天|明日|次日|翌日|近日|日前)|(?<moon>上个?月|本月|这个?月|下个?月|当月|(?<![\d个本上下当这每数按])月[底初]前?)|(?<term>[一二三四]季度|上半年|下半年|年内|(?<!\d)年[底初]前?|春节前)|(?<week>[上本这]周)|(?<plan>十[三四五六]五)(?:时期|规划)?期?末/gu;

// One of them is in every date: most sentences have none.
const RE_CALENDAR = /[年月日天周度末节]/u;

/** The date expressions of a text, with what they come to in its context; those that come to nothing are left out. */
export function findDates(text: string, context: DateContext): DateMention[] {
  const found: DateMention[] = [];
  if (!RE_CALENDAR.test(text)) return found;
  let { last, day } = context;
  for (const match of matchAll(text, RE_DATE)) {
    const iso = resolveDate(inYearOf(found.at(-1), match.groups ?? {}, context.story), {
      ...context,
      ...(last !== undefined && { last }),
      ...(day !== undefined && { day }),
    });
    if (iso === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      iso,
      dated: match.groups?.['month'] === undefined || match.groups['year'] !== undefined,
    });
    last = iso;
    if (isDay(iso)) day = iso;
  }
  return found;
}

/** 2023年3月签约，|8月开工: a bare month goes on in the year that the month before it was given in. */
function inYearOf(before: DateMention | undefined, groups: Groups, story?: string): Groups {
  const { year, month } = groups;
  if (!before?.dated || month === undefined || year !== undefined) return groups;
  const goesOn = /^\d{4}-\d\d/u.test(before.iso) && before.iso.slice(5, 7) <= pad(month);
  return goesOn && !isNews(groups, story)
    ? { ...groups, year: `${before.iso.slice(0, 4)}年` }
    : groups;
}

/** 2022年3月开工，|4月6日通车: a day of the last weeks is what the story is news of. */
function isNews({ month, day }: Groups, story: string | undefined): boolean {
  if (month === undefined || day === undefined || story?.length !== 10) return false;
  const date = monthDate(story.slice(0, 4), month, day);
  return shiftDays(story, -NEWS_DAYS) <= date && date <= story;
}

const NEWS_DAYS = 30;

type Groups = Readonly<Record<string, string | undefined>>;

/** The fullest of the dates, the last of equals; undefined of none. */
export function fullestDate(dates: readonly DateMention[]): DateMention | undefined {
  return dates.reduce<DateMention | undefined>(
    (best, date) => (best && best.iso.length > date.iso.length ? best : date),
    undefined,
  );
}

/** The last of the dates that is a year and no more; undefined of none. */
export function lastYear(dates: readonly DateMention[]): string | undefined {
  return dates.findLast(({ iso }) => /^\d{4}$/u.test(iso))?.iso;
}

/** Whether a date names a day, with or without its year. */
export function isDay(iso: string): boolean {
  return iso.length === 10 || /^--\d\d-\d\d$/u.test(iso);
}

function resolveDate(
  groups: Readonly<Record<string, string | undefined>>,
  { story, last, day: lastDay }: DateContext,
): string | undefined {
  const { year, month, day, only, bare, near, moon, term, week, plan } = groups;
  if (month !== undefined) return monthDate(yearOf(year, story, last), month, day);
  if (only !== undefined) return yearOf(only, story, last);
  if (bare !== undefined)
    return story?.length === 10 ? `${story.slice(0, 8)}${pad(bare)}` : undefined;
  if (near !== undefined) return nearDate(near, story, lastDay);
  if (plan !== undefined) return PLAN_ENDS[plan];
  if (moon !== undefined) return moonDate(moon, story);
  if (term !== undefined) return story?.slice(0, 4);
  return week !== undefined && story?.length === 10 ? weekDate(week, story) : undefined;
}

function monthDate(year: string | undefined, month: string, day: string | undefined): string {
  const head = `${year ?? '-'}-${pad(month)}`;
  return day === undefined ? head : `${head}-${pad(day)}`;
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

const SHIFTS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  过去一年: -1,
  过去的一年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};

/** The year that 去年 or a bare month speaks of; undefined where the page is not dated. */
function yearOf(
  word: string | undefined,
  story: string | undefined,
  last: string | undefined,
): string | undefined {
  const spoken = word === undefined ? undefined : /^\d{4}/u.exec(word)?.[0];
  if (spoken !== undefined) return spoken;
  const lastYear = last && /^\d{4}/u.exec(last)?.[0];
  if (word === '次年') return lastYear && String(Number(lastYear) + 1);
  if (word !== undefined && /^[当那同该]年/u.test(word)) return lastYear;
  const now = story?.slice(0, 4);
  return now && String(Number(now) + (SHIFTS[word ?? ''] ?? 0));
}

function nearDate(
  word: string,
  story: string | undefined,
  last: string | undefined,
): string | undefined {
  if (/^[当同]/u.test(word)) return last;
  if (/^[次翌]/u.test(word)) return last?.length === 10 ? shiftDays(last, 1) : undefined;
  if (story === undefined || story.length < 7) return undefined;
  if (/^近日|^日前/u.test(word)) return story.slice(0, 7);
  if (story.length < 10) return undefined;
  if (word.startsWith('昨')) return shiftDays(story, -1);
  if (word.startsWith('前')) return shiftDays(story, -2);
  return word.startsWith('明') ? shiftDays(story, 1) : story;
}

function moonDate(word: string, story: string | undefined): string | undefined {
  if (!story || story.length < 7) return undefined;
  const shift = word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0;
  const months = Number(story.slice(0, 4)) * 12 + Number(story.slice(5, 7)) - 1 + shift;
  return `${Math.floor(months / 12)}-${pad(String((months % 12) + 1))}`;
}

/** The last years of the five-year plans. */
const PLAN_ENDS: Readonly<Record<string, string>> = {
  十三五: '2020',
  十四五: '2025',
  十五五: '2030',
  十六五: '2035',
};

/** The month that a week lies in, for all that is known of the day. */
function weekDate(week: string, story: string): string {
  return shiftDays(story, week.startsWith('上') ? -DAYS_OF_WEEK : 0).slice(0, 7);
}

const DAYS_OF_WEEK = 7;

/** The same day a year earlier; a date without a year stays. */
export function yearEarlier(iso: string): string {
  return iso.replace(/^\d{4}/u, (year) => String(Number(year) - 1));
}

/** The ISO day `days` after `iso`. */
export function shiftDays(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
