import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { matchAll } from '../patterns/match-all.js';
import { PatternSet } from '../patterns/pattern-set.js';
import type { Valuation } from '../relations/claim.js';
import type { DateContext } from './dates.js';
import { findDates, lastYear } from './dates.js';
import { clauseStart, mentionAt, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import {
  carriedList,
  RE_THIS_FIRM,
  coordinated,
  hasJoint,
  isLocative,
  mentionsAt,
  topicBefore,
} from './find-topic.js';
import type { Carried } from './find-topic.js';
import { OUTPUT_CUE, OUTPUT_RULES, RE_INCOME } from './output-rules.js';
import type { OutputRule } from './output-rules.js';
import { isOfPhase } from './phases.js';
import { AMOUNT, RE_FIGURE, parseAmount } from './quantities.js';
import { partsOf } from './read-measures.js';

/** Less than this many yuan is a price. */
const LEAST_OUTPUT = 100_000;
const RE_CUE = new RegExp(`${OUTPUT_CUE}|卖|规模|目标|力争|到20\\d\\d年|把`, 'u');
const RE_OUTPUT = new RegExp(OUTPUT_CUE, 'u');

const OUTPUTS = new PatternSet(OUTPUT_RULES);

/** Yearly outputs, turnovers and sales that a sentence states. */
export function readOutputs(
  sentence: FactSentence,
  carried: Carried,
  dates: DateContext,
): Valuation[] {
  if (!RE_FIGURE.test(sentence.text) || !RE_CUE.test(sentence.text)) return [];
  const taken: Span[] = [];
  const found: Valuation[] = [];
  for (const { rule, match } of OUTPUTS.matchesIn(sentence.text)) {
    found.push(...readMatch(sentence, carried, dates, rule, match, taken, found));
  }
  return found;
}

// 一季度 | 前10个月 | 1—9月; not 全年.
const RE_PART_OF_YEAR =
  /(?:季度|上半年|下半年|前[\d一二三四五六七八九十]+个?月|\d+月?[—–~至-]\d+月|截至(?!20\d\d年[底末])|月均|单月|当月)/u;
const RE_NOT_OUTPUT =
  /(?:增加值|投资|出口|税收|利税|利润|合同|订单|贷款|基金|年均|亩均|人均|带动|累计)[^，。；]{0,8}$/u;

function readMatch(
  sentence: FactSentence,
  carried: Carried,
  dates: DateContext,
  rule: OutputRule,
  match: RegExpMatchArray,
  taken: Span[],
  found: readonly Valuation[],
): Valuation[] {
  const value = groupSpan(match, 'list') ?? groupSpan(match, 'v') ?? groupSpan(match, 'v2');
  if (!value || taken.some((span) => span.start < value.end && value.start < span.end)) return [];
  const { text } = sentence;
  const start = match.index ?? 0;
  const from = clauseStart(text, start);
  if (rule.continues && !RE_OUTPUT.test(text.slice(0, start))) return [];
  if (isOfPartOfYear(text, from, value.start)) return refuse(taken, value);
  if (RE_NOT_OUTPUT.test(text.slice(from, value.start))) return [];
  if (isClass(text, value)) return refuse(taken, value);
  if (!match.groups?.['s'] && isOfPhase(sentence, start)) return [];
  const subjects = subjectsOf(sentence, carried, rule, match, found);
  if (subjects.length === 0) return [];
  taken.push(value);
  const values = text.slice(value.start, value.end).match(new RegExp(AMOUNT, 'gu')) ?? [];
  return subjects.flatMap((subject, i) => {
    const amount = values[i];
    if (amount === undefined || parseAmount(amount).value < LEAST_OUTPUT) return [];
    return [valuate(sentence, dates, rule, subject, amount, { start, end: value.end })];
  });
}

// 主营收入超10亿元|的工业企业只有…; not 是一家产值10亿元的企业.
const RE_CLASS = /^(?:以上|级)?的?[^，。；：\d\uE000-\uE009]{0,6}(?:企业|公司|集群|园区|项目)/u;

/** Whether an amount only says what firms are counted. */
function isClass(text: string, value: Span): boolean {
  const from = segmentStart(text, value.start);
  return RE_CLASS.test(text.slice(value.end)) && !/[一这]家/u.test(text.slice(from, value.start));
}

function refuse(taken: Span[], value: Span): Valuation[] {
  taken.push(value);
  return [];
}

// 1—8月产值71亿元，|全年|力争突破110亿元
const RE_OWN_TIME = /全年|[去今明]年|20\d{2}年/u;

/** Whether the time last given before a value is a part of a year: 截至7月，青禾公司完成投资5亿元，产值4亿元. */
function isOfPartOfYear(text: string, from: number, value: number): boolean {
  if (RE_PART_OF_YEAR.test(text.slice(yearStart(text, from), value))) return true;
  const before = text.slice(segmentStart(text, from), from);
  const part = matchAll(before, RE_MONTHS).at(-1);
  if (!part || RE_YEARLY.test(text.slice(from, value))) return false;
  return !RE_OWN_TIME.test(before.slice(part.index + part[0].length) + text.slice(from, value));
}

// 1—7月 | 截至7月底 | 上半年; not 一季度落地, which is told of a day.
const RE_MONTHS =
  /(?:今年|20\d\d年)?(?:(?:前|头)[\d一二三四五六七八九十]+个月|\d+月?(?:[—–~～至-]|份至)\d+月(?:份)?|截至(?:今年|20\d\d年)?\d+月底?|上半年)/gu;
// 年产值 is of a year whatever was said of months before.
const RE_YEARLY = /年(?:产值|销售|营业|营收|均)|达产|投产后/u;

/** 今年前10个月，全县产业完成产值91亿元: the clause before is of one piece with this where it only gives the time. */
function yearStart(text: string, from: number): number {
  if (RE_OWN_TIME.test(text.slice(from, from + 8))) return from;
  const before = clauseStart(text, from - 1);
  return from - before <= 14 ? before : from;
}

function groupSpan(match: RegExpMatchArray, name: string): Span | undefined {
  const range = match.indices?.groups?.[name];
  return range && { start: range[0], end: range[1] };
}

const LISTED: readonly EntityType[] = ['Industry', 'Enterprise', 'Park', 'Project', 'District'];

function subjectsOf(
  sentence: FactSentence,
  carried: Carried,
  rule: OutputRule,
  match: RegExpMatchArray,
  found: readonly Valuation[],
): Mention[] {
  const start = match.index ?? 0;
  const list = match.groups?.['list'];
  if (list) return subjectsOfList(sentence, carried, start, list);
  const named = groupSpan(match, 's');
  if (named)
    return isWhole(sentence, named.start, match[0]) ? mentionsAt(sentence, [named.start]) : [];
  if (rule.id === 'annual_output.aim') {
    const last = found.at(-1);
    if (last) return [last.subject];
  }
  if (rule.id === 'annual_output.goal' || rule.id === 'annual_output.aim-by') {
    const last = found.at(-1)?.subject ?? carried.output;
    return last ? [last] : [];
  }
  const topic = outputTopic(sentence, carried, start);
  return topic ? [topic] : [];
}

/**
 * Whether a named subject stands for itself: not the last of a list whose sum is given, and a county only with the
 * output of its industry as a whole (规上工业总产值), since 全县产值 is mostly that of a trade named before.
 */
function isWhole(sentence: FactSentence, sign: number, words: string): boolean {
  if (typeAt(sentence, sign) !== 'District') return coordinated(sentence, sign).length === 1;
  return RE_OF_PLACE.test(words) || RE_ZONE.test(mentionAt(sentence, sign)?.name ?? '');
}

function subjectsOfList(
  sentence: FactSentence,
  carried: Carried,
  start: number,
  list: string,
): Mention[] {
  const count = list.match(new RegExp(AMOUNT, 'gu'))?.length ?? 0;
  for (let i = start; i >= 0; i--) {
    const type = typeAt(sentence, i);
    if (type === undefined || !LISTED.includes(type)) continue;
    const members = coordinated(sentence, i);
    if (members.length === count) return mentionsAt(sentence, members);
  }
  return [...carriedList(carried, count, LISTED)];
}

const RE_ONCE_BUILT = /(?:达产|投产|满产|建成|量产|竣工|届时|运营后)/u;
// 该企业 | 公司; not 入驻企业86家, 厂房.
const RE_COMPANY = /公司|(?<![入园驻规业类个家名]|以上)企业(?![\d总达近超])|厂(?!房)/u;
const RE_FORECAST = /预计|可达|可实现|有望|年产值|年销售/u;
const RE_OF_TRADE = /(?:全产业链|产业规模|产业产值|全链|链)/u;
const RE_ZONE = /(?:开发区|高新区|经开区|新区|示范区|园区)$/u;
const RE_OF_PLACE = /规上|规模以上|地区|工业总产值|全口径|工业开票/u;
// 首位产业|产值, 两大产业|产值: of trades that are not named there.
const RE_OF_RANK = /(?:首位|主导|支柱|优势|新兴|[二三四五六七八九十两]大)产业(?:链)?(?:总|年)?$/u;

// 全区油橄榄种植面积62万亩，综合产值…: of many, not of the firm last spoken of.
const RE_OF_MANY = /全[省市县区州镇乡旗村]|种植|养殖|产业|综合产值/u;

/** What the sentence's output is of: works once built, trades along a chain, firms by their income. */
function outputTopic(sentence: FactSentence, carried: Carried, start: number): Mention | undefined {
  const { text } = sentence;
  if (hasJoint(text, clauseStart(text, start), start)) return undefined;
  if (RE_OF_RANK.test(text.slice(0, start))) return undefined;
  const clause = text.slice(clauseStart(text, start), start + 10);
  const segment = text.slice(segmentStart(text, start), start);
  if (RE_THIS_FIRM.test(segment) && carried.enterprise) return carried.enterprise;
  if (
    RE_ONCE_BUILT.test(clause) ||
    (RE_FORECAST.test(clause) && RE_ONCE_BUILT.test(segment) && !RE_OWN_TIME.test(clause))
  ) {
    return outputOfWork(sentence, carried, start);
  }
  if (RE_OF_THE_PARK.test(text.slice(0, start)) && carried.park) return carried.park;
  if (RE_OF_PLACE.test(clause) && !isOfFirm(sentence, segment, start))
    return lastOf(sentence, start, ['District']);
  if (RE_OF_TRADE.test(clause)) return lastOf(sentence, start, ['Industry']) ?? carried.industry;
  if (RE_INCOME.test(RE_OUTPUT.test(clause) ? clause : segment)) {
    const company = lastOf(sentence, start, ['Enterprise']);
    if (company || RE_COMPANY.test(segment)) return company ?? carried.enterprise;
    return lastOf(sentence, start, ['Park', 'Industry']) ?? carried.enterprise;
  }
  return subjectOf(sentence, start) ?? carriedTopic(carried, RE_OF_MANY.test(segment + clause));
}

// 2024年园区|营业收入
const RE_OF_THE_PARK = /(?:^|[，。；：年])(?:整个|全)?园区(?:[去今]年|全年)?$/u;

/** 公司…，实现|工业总产值6亿元: of the firm that the part of the sentence opens with. */
function isOfFirm({ slots }: FactSentence, segment: string, start: number): boolean {
  if (/全[省市县区]|园区|开发区|高新区/u.test(segment)) return false;
  const subject = [...slots].find(([at, { role }]) => at < start && role === 'subject');
  return subject?.[1].type === 'Enterprise' && subject[0] >= start - segment.length;
}

/**
 * What a clause without a subject goes on speaking of: of a trade and a firm the one named last, unless it is of many; of
 * a firm only named in passing (引进白石公司) the trade.
 */
function carriedTopic(
  { industry, enterprise, firmSpoken }: Carried,
  isOfMany: boolean,
): Mention | undefined {
  if (isOfMany || !enterprise) return industry;
  const isTrade = industry && (!firmSpoken || industry.start > enterprise.start);
  return isTrade ? industry : enterprise;
}

/** What will yield once it is built: the work of the sentence, unless it is one of several; else the one before. */
function outputOfWork(
  sentence: FactSentence,
  carried: Carried,
  start: number,
): Mention | undefined {
  const topic = topicBefore(sentence, start, ['Project', 'Park']);
  // A项目和B项目，全部建成后年产值9亿元: of both, and of neither by itself.
  if (topic !== undefined && coordinated(sentence, topic).length > 1) return undefined;
  if (topic !== undefined) return mentionAt(sentence, topic);
  if (hasJoint(sentence.text, 0, start)) return undefined;
  // 青禾公司年底有25条线投产，预计年产值…: of the firm that the sentence is about.
  const firm = [...sentence.slots].find(
    ([at, { type, role }]) => at < start && type === 'Enterprise' && role === 'subject',
  )?.[1].referents[0];
  return lastOf(sentence, start, ['Project', 'Park']) ?? firm ?? carried.work ?? carried.enterprise;
}

/** The subject among trades, firms and parks that the sentence names before the index, else the last of them. */
function subjectOf(sentence: FactSentence, index: number): Mention | undefined {
  const types: readonly EntityType[] = ['Industry', 'Enterprise', 'Park'];
  const signs = [...sentence.slots].filter(([at, slot]) => at < index && types.includes(slot.type));
  const free = signs.filter(([at]) => !isLocative(sentence, at));
  const subject =
    free.findLast(([, slot]) => slot.role === 'subject') ?? free.at(-1) ?? signs.at(-1);
  // 聚焦甲业、乙业等领域，产值…: of both, and of neither by itself.
  const isOneOf = subject && coordinated(sentence, subject[0]).length > 1;
  return isOneOf ? undefined : subject?.[1].referents[0];
}

function lastOf(
  sentence: FactSentence,
  index: number,
  types: readonly EntityType[],
): Mention | undefined {
  const signs = [...sentence.slots].filter(
    ([at, slot]) => at < index && types.includes(slot.type) && slot.referents.length === 1,
  );
  const subject = signs.findLast(
    ([at, slot]) => slot.role === 'subject' && !isLocative(sentence, at),
  );
  return (subject ?? signs.at(-1))?.[1].referents[0];
}

/** The year that 全年 means: the story's, or the last where a story of its first months looks back. */
function wholeYear(clause: string, { story }: DateContext): string | undefined {
  const looksBack = story !== undefined && story.slice(5, 7) <= '03' && !RE_PLANNED.test(clause);
  return story && String(Number(story.slice(0, 4)) - (looksBack ? 1 : 0));
}

// 达产后年产60万支，|年销售收入6亿元
const RE_AFTER_BUILT = /(?:投产|达产|满产|建成|投用|量产)后[^。；]{0,40}$/u;

/** Whether an output is told of for when the works run. */
function isOnceBuilt(text: string, from: number, clause: string): boolean {
  const before = text.slice(segmentStart(text, from), from);
  return RE_ONCE_BUILT.test(clause) || RE_AFTER_BUILT.test(before);
}

// 2010年创办，|如今年营业额2亿元: of no year that was spoken of before.
const RE_NOW = /如今|目前|现在|眼下|当前/u;

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
  /(?:计划|拟|将(?!近)|预计|力争|有望|可望|可能|目标|达产后|投产后|建成后|满产后|后，?年|届时|可达|可实现|可年|要(?:达|过|突破|跨|超|干|冲|分别)|确保|冲刺|推动|规划|做到|迈上)/u;

function valuate(
  sentence: FactSentence,
  dates: DateContext,
  rule: OutputRule,
  subject: Mention,
  amount: string,
  range: Span,
): Valuation {
  const from = clauseStart(sentence.text, range.start);
  const clause = sentence.text.slice(from, range.end);
  const built = isOnceBuilt(sentence.text, from, clause);
  const date = built
    ? undefined
    : (yearOf(sentence.text, range, dates) ??
      dates.section?.year ??
      (clause.includes('全年') ? wholeYear(clause, dates) : undefined));
  const before = sentence.text.slice(segmentStart(sentence.text, range.start), range.start);
  const aimed = RE_UNTIL.test(before) || RE_EXPECTED.test(before);
  const past = date !== undefined && dates.story !== undefined && date < dates.story.slice(0, 4);
  const future = date !== undefined && dates.story !== undefined && date > dates.story.slice(0, 4);
  const ahead = dates.section?.ahead === true && date === dates.section.year;
  const planned =
    future || ahead || (aimed && !past) || (!past && (built || RE_PLANNED.test(clause)));
  return {
    subject,
    property: 'annual_output',
    ...parseAmount(amount),
    ...(date !== undefined && /^\d{4}$/u.test(date) && { date }),
    modality: planned ? 'planned' : 'stated',
    parts: partsOf(sentence, subject, range),
    rule: rule.id,
    confidence: rule.confidence,
  };
}
