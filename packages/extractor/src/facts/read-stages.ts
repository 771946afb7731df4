import type { EntityType, Modality, Span, Status } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import { findDates, fullestDate, yearEarlier } from './dates.js';
import type { DateContext } from './dates.js';
import { clauseEnd, clauseStart, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { coordinated, hasJoint, isLocative, mentionsAt, topicBefore } from './find-topic.js';
import type { Carried } from './find-topic.js';
import { isOfPhase } from './phases.js';
import { partsOf } from './read-measures.js';
import { ANY, J, K } from './sign-letters.js';
import { STAGE_RULES, isWorks } from './stage-rules.js';
import type { StageRule } from './stage-rules.js';

const WORKS: readonly EntityType[] = ['Project', 'Park'];

/** The stages that a sentence says projects have reached, or will begin. */
export function readStages(
  sentence: FactSentence,
  carried: Carried,
  dates: DateContext,
): Valuation[] {
  const taken: Span[] = [];
  const found: Valuation[] = [];
  for (const rule of STAGE_RULES) {
    for (const match of sentence.text.matchAll(rule.pattern)) {
      const cue = { start: match.index, end: match.index + match[0].length };
      if (taken.some((span) => span.start < cue.end && cue.start < span.end)) continue;
      taken.push(cue);
      found.push(
        ...readCue(sentence, carried, dates, rule, cue, match.indices?.groups?.['s']?.[0]),
      );
    }
  }
  return found;
}

// 尚未开工 | 未能签成 | 原定去年动工; not 未来.
const RE_DENIED =
  /(?:尚未|未能?(?!来)|没有|没(?!想)|并非|不在|原定|原本|原计划|本该|本应|暂停|停止|终止|否认|取消|拒绝|婉拒|挡在)[^，。；]{0,14}$/u;
// 从签约到投产只用了22个月: how long it took, not where it stands.
const RE_SPAN_OF_TIME = /从[^，。；]{0,12}$/u;
// 原定去年开工的…至今没动: a promise that was not kept leaves no stage.
const RE_STALLED = /至今(?:没|未|尚未|仍未|迟迟)|未能如期|迟迟未/u;
const RE_PLANNED =
  /(?:计划|拟|将(?!近)|预计|力争|确保|有望|争取|打算|即将|推动|年内|年底前|月底前|明年|后年|下周|下月)[^，。；]{0,40}$|(?:准备|要(?!素)|目标|待|等(?!\d)|抓紧|尽快|[节月底]前)[^，。；]{0,10}$/u;

function readCue(
  sentence: FactSentence,
  carried: Carried,
  dates: DateContext,
  rule: StageRule,
  cue: Span,
  sign: number | undefined,
): Valuation[] {
  const { text } = sentence;
  const before = text.slice(clauseStart(text, cue.start), cue.start);
  if (RE_DENIED.test(before) || RE_SPAN_OF_TIME.test(before) || isOfPhase(sentence, cue.start))
    return [];
  if (RE_STALLED.test(text.slice(segmentStart(text, cue.start)))) return [];
  const subjects =
    sign === undefined ? subjectsOf(sentence, carried, cue) : mentionsAt(sentence, [sign]);
  if (subjects.length === 0) return [];
  const promised = rule.id !== 'status.pushed' && RE_PLANNED.test(ownWords(sentence, cue, before));
  const date = dateOf(sentence, dates, cue, promised);
  const planned = promised || (date !== undefined && isAhead(date, dates.story));
  if (planned && rule.status !== '开工' && rule.status !== '谋划') return [];
  const modality: Modality = planned && rule.status === '开工' ? 'planned' : 'stated';
  return subjects.map((subject) => ({
    subject,
    property: 'status',
    value: statusOf(rule, subject),
    ...(date !== undefined && { date }),
    modality,
    parts: partsOf(sentence, subject, cue),
    rule: rule.id,
    confidence: rule.confidence,
  }));
}

function statusOf(rule: StageRule, subject: Mention): Status {
  return rule.works !== undefined && isWorks(subject.name) ? rule.works : rule.status;
}

/** What is said of the cue alone: in 推动投资4亿元、正在安装设备的X投产 nothing but 正在 is said of 安装. */
function ownWords(sentence: FactSentence, cue: Span, before: string): string {
  const leads = RE_TO_HEAD.test(sentence.text.slice(cue.end));
  return leads ? before.slice(before.lastIndexOf('、') + 1) : before;
}

/** Whether a date lies after the story's day. */
function isAhead(date: string, story: string | undefined): boolean {
  if (story === undefined || date.startsWith('--')) return false;
  return date > story.slice(0, date.length);
}

/**
 * The date in the clause of the cue, else one that opens its part of the sentence. A bare month that lies ahead is
 * last year's, unless the clause speaks of plans: in January, 11月投产 was in November.
 */
function dateOf(
  sentence: FactSentence,
  dates: DateContext,
  cue: Span,
  promised: boolean,
): string | undefined {
  const { text } = sentence;
  const segment = segmentStart(text, cue.start);
  const found = findDates(text.slice(segment, cue.end), dates);
  const from = clauseStart(text, cue.start) - segment;
  const lead = found[0] && found[0].start <= 6 ? found[0] : undefined;
  const date = fullestDate(found.filter(({ start }) => start >= from)) ?? lead;
  if (!date) return undefined;
  const past = !promised && !date.dated && isAhead(date.iso, dates.story);
  return past ? yearEarlier(date.iso) : date.iso;
}

const RE_TO_HEAD = new RegExp(
  `^(?:[^，。；：的]{0,6})?的(?:还有|是|有)?[^，。；：]{0,20}?(?=[${J}${K}])`,
  'u',
);
const RE_OBJECT = new RegExp(
  `^(?:了|建设|实施)?(?:又一个|一个)?(?:新)?(?:项目：|(?:(?![在于])[^，。；：的${ANY}]){0,6})(?=[${J}${K}])`,
  'u',
);

function subjectsOf(sentence: FactSentence, carried: Carried, cue: Span): Mention[] {
  const head = signAfter(sentence, cue.end, RE_TO_HEAD);
  if (head !== undefined) return mentionsAt(sentence, listFrom(sentence, head));
  const object = objectOf(sentence, cue);
  if (object !== undefined) return mentionsAt(sentence, listFrom(sentence, object));
  const topic = topicBefore(sentence, cue.start, WORKS, { ofMembers: true });
  if (topic !== undefined) return mentionsAt(sentence, coordinated(sentence, topic));
  return carriedTopic(sentence, carried, cue);
}

function signAfter(sentence: FactSentence, from: number, pattern: RegExp): number | undefined {
  const match = pattern.exec(sentence.text.slice(from));
  return match ? from + match[0].length : undefined;
}

/** 开工建设A、B: what the verb builds, where no project stands before it in its clause. */
function objectOf(sentence: FactSentence, cue: Span): number | undefined {
  const from = clauseStart(sentence.text, cue.start);
  for (let i = from; i < cue.start; i++) {
    const type = typeAt(sentence, i);
    if (type !== undefined && WORKS.includes(type) && !isLocative(sentence, i)) return undefined;
  }
  return signAfter(sentence, cue.end, RE_OBJECT);
}

/** A sign and what is joined to it after it: 建设A、B和C. */
function listFrom(sentence: FactSentence, index: number): number[] {
  const end = clauseEnd(sentence.text, index);
  for (let i = end - 1; i > index; i--) {
    const type = typeAt(sentence, i);
    if (type === undefined || !WORKS.includes(type)) continue;
    const list = coordinated(sentence, i);
    if (list.includes(index)) return list.slice(list.indexOf(index));
  }
  return [index];
}

const RE_OTHER_SUBJECT = new RegExp(`[${ANY}]`, 'u');

/** What earlier sentences spoke of: 目前主体厂房已全部封顶。 */
function carriedTopic(sentence: FactSentence, carried: Carried, cue: Span): Mention[] {
  const from = clauseStart(sentence.text, cue.start);
  if (hasJoint(sentence.text, from, cue.start)) return [];
  if (RE_OTHER_SUBJECT.test(sentence.text.slice(from, cue.start))) return [];
  const others = [...sentence.slots].some(
    ([at, slot]) => at < cue.start && slot.role === 'subject',
  );
  if (others && sentence.kind !== 'item') return [];
  return carried.work ? [carried.work] : [];
}
