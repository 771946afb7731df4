import type { EntityType, Modality, Span, Status } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import { findDates } from './dates.js';
import type { DateContext } from './dates.js';
import { clauseEnd, clauseStart, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { coordinated, hasJoint, isLocative, mentionsAt, topicBefore } from './find-topic.js';
import type { Carried } from './find-topic.js';
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
      found.push(...readCue(sentence, carried, dates, rule, cue));
    }
  }
  return found;
}

// 尚未开工 | 未能签成 | 原定去年动工; not 未来.
const RE_DENIED =
  /(?:尚未|未能?(?!来)|没有|没(?!想)|并非|不在|原定|原本|原计划|本该|本应|暂停|停止|终止|否认|取消|拒绝|婉拒|挡在)[^，。；]{0,14}$/u;
const RE_PLANNED =
  /(?:计划|拟|将(?!近)|预计|力争|确保|有望|争取|打算|准备|即将|年内|年底前|月底前|明年|后年|下周|下月|要(?!素)|推动|目标|待|等|抓紧|尽快)[^，。；]{0,14}$/u;
// 其中一期… | 首期…: what a phase has reached is not what the whole has.
const RE_OF_A_PHASE = /^(?:其中|[一二三四首][期批])/u;

function readCue(
  sentence: FactSentence,
  carried: Carried,
  dates: DateContext,
  rule: StageRule,
  cue: Span,
): Valuation[] {
  const { text } = sentence;
  const from = clauseStart(text, cue.start);
  const before = text.slice(from, cue.start);
  if (RE_DENIED.test(before) || RE_OF_A_PHASE.test(text.slice(from))) return [];
  const subjects = subjectsOf(sentence, carried, cue);
  if (subjects.length === 0) return [];
  const date = dateOf(sentence, dates, cue);
  const planned = RE_PLANNED.test(before) || (date !== undefined && isAhead(date, dates.story));
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

/** Whether a date lies after the story's day. */
function isAhead(date: string, story: string | undefined): boolean {
  if (story === undefined || date.startsWith('--')) return false;
  return date > story.slice(0, date.length);
}

/** 去年10月投产: the date in the clause of the cue, else one right before it that nothing else took. */
function dateOf(sentence: FactSentence, dates: DateContext, cue: Span): string | undefined {
  const { text } = sentence;
  const segment = segmentStart(text, cue.start);
  const found = findDates(text.slice(segment, cue.end), dates);
  const from = clauseStart(text, cue.start) - segment;
  const inClause = found.filter(({ start }) => start >= from).at(-1);
  if (inClause) return inClause.iso;
  const lead = found[0];
  return lead && lead.start <= 6 ? lead.iso : undefined;
}

const RE_TO_HEAD = new RegExp(
  `^(?:[^，。；：的]{0,6})?的(?:还有|是|有)?[^，。；：]{0,20}?(?=[${J}${K}])`,
  'u',
);
const RE_OBJECT = new RegExp(`^(?:了|的|建设|实施)?(?:[^，。；：${ANY}]{0,6})(?=[${J}${K}])`, 'u');

function subjectsOf(sentence: FactSentence, carried: Carried, cue: Span): Mention[] {
  const head = signAfter(sentence, cue.end, RE_TO_HEAD);
  if (head !== undefined) return mentionsAt(sentence, listFrom(sentence, head));
  const object = objectOf(sentence, cue);
  if (object !== undefined) return mentionsAt(sentence, listFrom(sentence, object));
  const topic = topicBefore(sentence, cue.start, WORKS);
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
    if (typeAt(sentence, i) !== typeAt(sentence, index)) continue;
    const list = coordinated(sentence, i);
    if (list.includes(index)) return list.slice(list.indexOf(index));
  }
  return [index];
}

const RE_OTHER_SUBJECT = new RegExp(`[${ANY}]`, 'u');

/** What earlier sentences spoke of: 目前主体厂房已全部封顶。 */
function carriedTopic(sentence: FactSentence, carried: Carried, cue: Span): Mention[] {
  const from = clauseStart(sentence.text, cue.start);
  if (hasJoint(sentence.text, 0, cue.start)) return [];
  if (RE_OTHER_SUBJECT.test(sentence.text.slice(from, cue.start))) return [];
  return carried.work ? [carried.work] : [];
}
