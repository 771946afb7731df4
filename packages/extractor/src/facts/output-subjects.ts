import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import { carriedList } from './carried.js';
import type { Carried } from './carried.js';
import { clauseStart, mentionAt, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import {
  RE_THIS_FIRM,
  coordinated,
  hasJoint,
  isLocative,
  isOtherParty,
  mentionsAt,
  topicBefore,
} from './find-topic.js';
import { OUTPUT_CUE, RE_INCOME, RE_OUTPUT } from './output-rules.js';
import type { OutputRule } from './output-rules.js';
import { RE_ONCE_BUILT, RE_OWN_TIME } from './output-times.js';
import { AMOUNT } from './quantities.js';

const LISTED: readonly EntityType[] = ['Industry', 'Enterprise', 'Park', 'Project', 'District'];

/** What the output that a rule reads is of: of a list of outputs as many as there are; none where that is not clear. */
export function outputSubjects(
  sentence: FactSentence,
  carried: Carried,
  rule: OutputRule,
  match: RegExpMatchArray,
  found: readonly Valuation[],
): Mention[] {
  const start = match.index ?? 0;
  const list = match.groups?.['list'];
  if (list) return subjectsOfList(sentence, carried, start, list);
  const named = match.indices?.groups?.['s']?.[0];
  if (named !== undefined) {
    return isWhole(sentence, named, match[0]) ? mentionsAt(sentence, [named]) : [];
  }
  if (rule.id === 'annual_output.aim') {
    if (RE_OWN_CUE.test(sentence.text.slice(0, start))) return [];
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

// 全县工业总产值|突破600亿元: of the county, whatever trade is named next.
const RE_OWN_CUE = new RegExp(`${OUTPUT_CUE}[^，。；\\d]*$`, 'u');

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

// 该企业 | 公司; not 入驻企业86家, 厂房.
const RE_COMPANY = /公司|(?<![入园驻规业类个家名]|以上)企业(?![\d总达近超])|厂(?!房)/u;

const RE_FORECAST = /预计|可达|可实现|有望|年产值|年销售/u;

const RE_OF_TRADE = /(?:全产业链|产业规模|产业产值|全链|链)/u;

const RE_ZONE = /(?:开发区|高新区|经开区|新区|示范区|园区)$/u;

const RE_OF_PLACE = /规上|规模以上|地区|工业总产值|全口径|工业开票/u;

// 首位产业|产值, 两大产业|产值: of trades that are not named there.
const RE_OF_RANK = /(?:首位|主导|支柱|优势|新兴|[二三四五六七八九十两]大)产业(?:链)?(?:总|年)?$/u;

// 全年椅业|产值: of a trade that is not known by name; not 工业|产值.
const RE_OF_NEW_TRADE =
  /[^\uE000-\uE009工企营就产实行主农商林牧渔副事创]业(?:规上|规模以上)?(?:年|总)?$/u;

// 全区油橄榄种植面积62万亩，综合产值…: of many, not of the firm last spoken of.
const RE_OF_MANY = /全[省市县区州镇乡旗村]|种植|养殖|产业|综合产值/u;

/** What the sentence's output is of: works once built, trades along a chain, firms by their income. */
function outputTopic(sentence: FactSentence, carried: Carried, start: number): Mention | undefined {
  const { text } = sentence;
  if (hasJoint(text, clauseStart(text, start), start)) return undefined;
  if (RE_OF_RANK.test(text.slice(0, start))) return undefined;
  if (RE_OF_NEW_TRADE.test(text.slice(clauseStart(text, start), start))) return undefined;
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
  if (RE_OF_TRADE.test(clause)) return tradeBefore(sentence, start) ?? carried.industry;
  if (RE_INCOME.test(RE_OUTPUT.test(clause) ? clause : segment)) {
    const company = lastOf(sentence, start, ['Enterprise']);
    if (company || RE_COMPANY.test(segment)) return company ?? carried.enterprise;
    return lastOf(sentence, start, ['Park', 'Industry']) ?? carried.enterprise;
  }
  return subjectOf(sentence, start) ?? carriedTopic(carried, RE_OF_MANY.test(segment + clause));
}

/** The trade that the sentence names last, unless it is one of a list: 园区涵盖甲业、乙业等环节，产业规模… is of the park. */
function tradeBefore(sentence: FactSentence, start: number): Mention | undefined {
  const trade = [...sentence.slots].findLast(([at, { type }]) => at < start && type === 'Industry');
  const isOneOf = trade !== undefined && coordinated(sentence, trade[0]).length > 1;
  return isOneOf ? subjectOf(sentence, trade[0]) : lastOf(sentence, start, ['Industry']);
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
    ([at, slot]) =>
      at < index &&
      types.includes(slot.type) &&
      slot.referents.length === 1 &&
      !isOtherParty(sentence, at),
  );
  const subject = signs.findLast(
    ([at, slot]) => slot.role === 'subject' && !isLocative(sentence, at),
  );
  return (subject ?? signs.at(-1))?.[1].referents[0];
}
