import type { Modality, Span } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import { findDates, lastYear } from './dates.js';
import type { DateContext } from './dates.js';
import { clauseStart, segmentStart } from './fact-sentence.js';

/** Of which year an output is, and whether it is yet to come. */
export interface OutputTime {
  readonly date?: string;
  readonly modality: Modality;
}

/** The year of the output that is stated at the range; none of works that have yet to run. */
export function outputTime(text: string, range: Span, dates: DateContext): OutputTime {
  const from = clauseStart(text, range.start);
  const clause = text.slice(from, range.end);
  const built = isOnceBuilt(text, from, clause);
  const date = built
    ? undefined
    : (yearOf(text, range, dates) ??
      dates.section?.year ??
      (clause.includes('全年') ? wholeYear(clause, dates) : undefined));
  const before = text.slice(segmentStart(text, range.start), range.start);
  const aimed = RE_UNTIL.test(before) || RE_EXPECTED.test(before);
  const now = dates.story?.slice(0, 4);
  const past = date !== undefined && now !== undefined && date < now;
  const future = date !== undefined && now !== undefined && date > now;
  const ahead = dates.section?.ahead === true && date === dates.section.year;
  const planned =
    future || ahead || (aimed && !past) || (!past && (built || RE_PLANNED.test(clause)));
  return {
    ...(date !== undefined && /^\d{4}$/u.test(date) && { date }),
    modality: planned ? 'planned' : 'stated',
  };
}

// 一季度 | 前10个月 | 1—9月; not 全年.
const RE_PART_OF_YEAR =
  /(?:季度|上半年|下半年|前[\d一二三四五六七八九十]+个?月|\d+月?[—–~至-]\d+月|截至(?!20\d\d年[底末])|月均|单月|当月)/u;

/** 1—8月产值71亿元，|全年|力争突破110亿元. */
export const RE_OWN_TIME: RegExp = /全年|[去今明]年|20\d{2}年/u;

/** Whether the time last given before a value is a part of a year: 截至7月，青禾公司完成投资5亿元，产值4亿元. */
export function isOfPartOfYear(text: string, from: number, value: number): boolean {
  if (RE_PART_OF_YEAR.test(text.slice(yearStart(text, from), value))) return true;
  const before = text.slice(segmentStart(text, from), from);
  const part = matchAll(before, RE_MONTHS).at(-1);
  if (!part || RE_YEARLY.test(text.slice(from, value))) return false;
  return !RE_OWN_TIME.test(before.slice(part.index + part[0].length) + text.slice(from, value));
}

// 1—7月 | 截至7月底 | 上半年; not 一季度落地, which is told of a day.
const RE_MONTHS =
  /(?:今年|20\d\d年)?(?:(?:前|头)[\d一二三四五六七八九十]+个月|\d+月?(?:[—–~～至-]|份至)\d+月(?:份)?|截至(?:今年|20\d\d年)?\d+月底?|上半年(?![^，。；]{0,3}(?:开工|动工|投产|竣工|建成|投用|完工)))/gu;

// 年产值 is of a year whatever was said of months before.
const RE_YEARLY = /年(?:产值|销售|营业|营收|均)|达产|投产后/u;

/** 今年前10个月，全县产业完成产值91亿元: the clause before is of one piece with this where it only gives the time. */
function yearStart(text: string, from: number): number {
  if (RE_OWN_TIME.test(text.slice(from, from + 8))) return from;
  const before = clauseStart(text, from - 1);
  return from - before <= 14 ? before : from;
}

/** The year that 全年 means: the story's, or the last where a story of its first months looks back. */
function wholeYear(clause: string, { story }: DateContext): string | undefined {
  const looksBack = story !== undefined && story.slice(5, 7) <= '03' && !RE_PLANNED.test(clause);
  return story && String(Number(story.slice(0, 4)) - (looksBack ? 1 : 0));
}

/** Told of for when the works run. */
export const RE_ONCE_BUILT: RegExp = /(?:达产|投产|满产|建成|量产|竣工|届时|运营后)/u;

// 达产后年产60万支，|年销售收入6亿元
const RE_AFTER_BUILT = /(?:投产|达产|满产|建成|投用|量产)后[^。；]{0,40}$/u;

/** Whether an output is told of for when the works run. */
function isOnceBuilt(text: string, from: number, clause: string): boolean {
  const before = text.slice(segmentStart(text, from), from);
  return RE_ONCE_BUILT.test(clause) || RE_AFTER_BUILT.test(before);
}

// 2010年创办，|如今年营业额2亿元: of no year that was spoken of before, nor is 今年 on a page without a date.
const RE_NOW = /如今|目前|现在|眼下|当前|[今去明]年/u;

/** The year that an output is of: the last one spoken of up to it, of whose days and months none is meant. */
function yearOf(text: string, { start, end }: Span, dates: DateContext): string | undefined {
  const from = clauseStart(text, start);
  const own = lastYear(findDates(text.slice(from, end), dates));
  if (own !== undefined || RE_NOW.test(text.slice(from, start))) return own;
  return lastYear(findDates(text.slice(0, from), dates)) ?? dates.year;
}

// 到2027年，|铜加工产业产值50亿元
const RE_UNTIL = /(?:^|[，：])(?:力争)?到(?:20\d{2}年|十[四五六]五)/u;

// 预计年产8亿只，|产值达到3亿元
const RE_EXPECTED =
  /(?:预计|计划|力争|有望|可望|可|能)[^，。；]{0,8}年(?:可|能)?(?:产|生产|加工|处理|出栏)[^，。；]*，[^，。；]{0,6}$/u;

const RE_PLANNED =
  /(?:计划|拟|将(?!近)|预计|力争|有望|可望|可能|目标|达产后|投产后|建成后|满产后|后，?年|届时|可达|可实现|可年|要(?:达|过|突破|跨|超|干|冲|做|分别)|确保|冲刺|推动|规划|迈上)/u;
