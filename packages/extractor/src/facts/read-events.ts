import type { Span, Status } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import { typeBit } from '../relations/signs.js';
import { findDates, fullestDate } from './dates.js';
import type { DateContext } from './dates.js';
import { clauseStart, pageSpan, segmentEnd, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { coordinated, isLocative, isWork, listFrom, mentionsAt } from './find-topic.js';
import { isLine } from './records.js';

/** A joint signing or start of works that a story reports: what it lists has reached that stage. */
export interface StageEvent {
  readonly status: Status;
  readonly date?: string;
  readonly part: Span;
  readonly paragraph: number;
  /** Whether the story is about it: said in its headline or first paragraph. */
  readonly leads: boolean;
}

// 41个亿元以上项目集中开工 | 7个项目签约 | 举行集中签约仪式 | 签约项目一览; not 新签约项目96个.
const RE_EVENT =
  /(?:\d+|[两三四五六七八九十]+)个[^，。；：]{0,16}?项目[^，。；：]{0,12}?(?<a>签约|开工|落笔|签下|动工|破土)|(?:集中|现场|同日)(?<b>签约|开工|签下|动工|开竣工)(?:仪式|活动)?|项目(?<c>签约|开工)(?:仪式|活动)|(?<!新)(?<d>签约|签下|落笔|开工)(?:了)?(?:项目(?:\d+个|一览|名单|清单|名录)|\d+个[^，。；：]{0,10}项目)/u;
// One of them is in every event.
const RE_EVENT_WORD = /签约|签下|落笔|开工|动工|破土|开竣工/u;
// 五月签约周首场集中签约活动, where the event has a name.
const RE_NAMED_EVENT = /(?<word>签约|开工|动工)(?:仪式|活动|大会|周)/u;
const RE_NOT_NOW =
  /(?:今年以来|累计|全年|去年|前\d+个?月|新签约|新开工|计划|拟|将)[^，。；]{0,14}$/u;

const STATUSES: Readonly<Record<string, Status>> = {
  签约: '签约',
  落笔: '签约',
  签下: '签约',
  开工: '开工',
  动工: '开工',
  开竣工: '开工',
  破土: '开工',
};

/** The joint event that a sentence reports; undefined for a count of what was signed over the year. */
export function findEvent(
  sentence: FactSentence,
  dates: DateContext,
  leads: boolean,
): StageEvent | undefined {
  const { text } = sentence;
  const cue = eventCue(sentence);
  const status = cue && STATUSES[cue.word];
  if (!cue || status === undefined) return undefined;
  if (RE_NOT_NOW.test(text.slice(clauseStart(text, cue.start), cue.start + 1))) return undefined;
  const date = fullestDate(findDates(text.slice(0, cue.end), dates))?.iso;
  return {
    status,
    ...(date !== undefined && { date }),
    part: pageSpan(sentence, cue.start, cue.end),
    paragraph: sentence.paragraph,
    leads,
  };
}

const PROGRAMME = typeBit('Programme');

/** Where a sentence tells of an event, and in what word. */
interface EventCue extends Span {
  readonly word: string;
}

function eventCue({ text, slots, types }: FactSentence): EventCue | undefined {
  const match = RE_EVENT_WORD.test(text) ? RE_EVENT.exec(text) : undefined;
  if (match) {
    const { a, b, c, d } = match.groups ?? {};
    const end = match.index + match[0].length;
    return { start: match.index, end, word: a ?? b ?? c ?? d ?? '' };
  }
  if ((types & PROGRAMME) === 0) return undefined;
  for (const [index, { type, referents }] of slots) {
    const name = type === 'Programme' ? referents[0]?.name : undefined;
    const word = name && RE_NAMED_EVENT.exec(name)?.groups?.['word'];
    if (word) return { start: index, end: index + 1, word };
  }
  return undefined;
}

/** A sentence's valuations, for finding what an event lists. */
export interface ReadSentence {
  readonly sentence: FactSentence;
  readonly valuations: readonly Valuation[];
}

/**
 * The stage that a joint event gives the projects listed with their investment after it, where nothing else is said of
 * how far they are: in the whole story if it is about the event, else in the event's paragraph.
 */
export function readEvent(event: StageEvent, story: readonly ReadSentence[]): Valuation[] {
  const staged = new Set<string>();
  const listed = new Map<string, { mention: Mention; part: Span }>();
  for (const { sentence, valuations } of story) {
    for (const [mention, part] of [
      ...sharers(sentence),
      ...bandMembers(sentence),
      ...headsOfLine(sentence),
    ]) {
      const inReach = event.leads || sentence.paragraph === event.paragraph;
      if (!inReach || mention.start < event.part.start || listed.has(mention.name)) continue;
      listed.set(mention.name, { mention, part });
    }
    for (const { subject, property, modality, parts, rule } of valuations) {
      const named = parts[0];
      const isStage = property === 'status' && rule !== 'status.intended';
      if (isStage && modality === 'stated') staged.add(subject.name);
      const inReach = event.leads || sentence.paragraph === event.paragraph;
      if (property !== 'total_investment' || !inReach || !named) continue;
      if (subject.start < event.part.start) continue;
      if (!listed.has(subject.name)) listed.set(subject.name, { mention: subject, part: named });
    }
  }
  return [...listed].flatMap(([name, { mention, part }]) =>
    staged.has(name) ? [] : [valuate(event, mention, part)],
  );
}

// A项目、B项目，合计投资3.1亿元
const RE_SHARED = /合计(?:总|计划)?投资|投资合计|共(?:计)?投资/u;

// 30亿元以上项目8个，分别是A、B | 此次共开工4个项目，分别为A、B | 还有A、B等3个项目; not 今年已投产项目8个，分别是A、B.
const RE_BAND =
  /(?:(?:元(?:以上|以下)?(?:的)?项目\d+个|(?:签约|开工)的?(?:\d+|[两三四五六七八九十]+)个[^，。；：]{0,10}?项目)，(?:分别)?(?:是|为|包括)：?|(?:集中(?:签约|开工)(?:仪式|活动)?，|(?:还有|包括|分别[是为])：?)(?=[^。；]{0,80}等(?:\d+|[两三四五六七八九十]+)个[^，。；]{0,6}项目))/gu;

/** The projects listed by what they cost: 30亿元以上项目8个，分别是A、B. */
function bandMembers(sentence: FactSentence): (readonly [Mention, Span])[] {
  const { text, slots } = sentence;
  return matchAll(text, RE_BAND).flatMap(({ index }) => {
    const end = segmentEnd(text, index);
    const signs = [...slots.keys()].filter((at) => index < at && at < end);
    return namedAt(
      sentence,
      signs.filter((at) => isWork(sentence, at) && !isLocative(sentence, at)),
    );
  });
}

// ★青禾铜箔项目，白石公司承建 | 五、与东山大学共建青禾中试基地 | ▲安平 白石公司——青禾铜箔项目
const RE_LEAD_IN = /^[^，。；：]{0,24}(?:——[^，。；：]{0,12})?$/u;
// 原定签约的…项目 | 青禾铜箔项目（意向）
const RE_CALLED_OFF = /撤|退出|取消|原定|未能?签|终止/u;
const RE_ONLY_MEANT = /^[^，。；]{0,3}（(?:意向|待定|洽谈)/u;

/** The projects that a line of a list opens with: ★青禾铜箔项目、白石线缆项目. */
function headsOfLine(sentence: FactSentence): (readonly [Mention, Span])[] {
  if (!isLine(sentence) || RE_CALLED_OFF.test(sentence.text)) return [];
  const { text, slots } = sentence;
  const works = [...slots.keys()].filter((at) => isWork(sentence, at));
  const head =
    works.find((at) => typeAt(sentence, at) === 'Project') ??
    works.find((at) => at <= ITEM_MARK && !isLocative(sentence, at));
  if (head === undefined || !RE_LEAD_IN.test(text.slice(0, head))) return [];
  if (RE_ONLY_MEANT.test(text.slice(head + 1))) return [];
  return namedAt(sentence, listFrom(sentence, head));
}

/** The length of what marks an item: ★, （3）. */
const ITEM_MARK = 3;

/** The mentions behind signs, with where each is named. */
function namedAt(sentence: FactSentence, signs: readonly number[]): (readonly [Mention, Span])[] {
  return signs.flatMap((index) =>
    mentionsAt(sentence, [index]).map(
      (mention) => [mention, pageSpan(sentence, index, index + 1)] as const,
    ),
  );
}

/** The projects of a list whose investment is given as one sum, with where they are named. */
function sharers(sentence: FactSentence): (readonly [Mention, Span])[] {
  const { text, slots } = sentence;
  const sum = RE_SHARED.exec(text);
  if (!sum) return [];
  const from = segmentStart(text, sum.index);
  const last = [...slots.keys()].findLast(
    (index) => from <= index && index < sum.index && typeAt(sentence, index) === 'Project',
  );
  const list = last === undefined ? [] : coordinated(sentence, last);
  return list.length < 2 ? [] : namedAt(sentence, list);
}

function valuate(event: StageEvent, subject: Mention, part: Span): Valuation {
  return {
    subject,
    property: 'status',
    value: event.status,
    ...(event.date !== undefined && { date: event.date }),
    modality: 'stated',
    parts: [event.part, part],
    rule: 'status.event',
    confidence: 0.65,
  };
}
