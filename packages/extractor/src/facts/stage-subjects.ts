import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Carried } from './carried.js';
import { clauseEnd, clauseStart, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import {
  RE_THIS_FIRM,
  RE_WORK,
  WORKS,
  coordinated,
  hasJoint,
  isLocative,
  listFrom,
  mentionsAt,
  sceneOf,
  topicBefore,
} from './find-topic.js';
import { ordinalMembers } from './ordinals.js';
import { isField } from './records.js';
import { ANY, J, K } from './sign-letters.js';
import { openingWork, workCalled } from './unsaid-work.js';

/** A项目、B项目分别投产、开工: the subject of each cue after 分别, where there are as many. */
export function alignedSubject(
  sentence: FactSentence,
  cue: Span,
  cues: readonly Span[],
): Mention[] | undefined {
  const { text } = sentence;
  const from = clauseStart(text, cue.start);
  const apart = text.slice(from, cue.start).search(/分别|依次/u);
  if (apart < 0) return undefined;
  const end = clauseEnd(text, cue.start);
  const together = cues.filter(({ start }) => start >= from + apart && start < end);
  const topic = topicBefore(sentence, from + apart, WORKS);
  if (together.length < 2 || topic === undefined) return undefined;
  const list = coordinated(sentence, topic);
  const own = list[together.indexOf(cue)];
  return list.length === together.length && own !== undefined
    ? mentionsAt(sentence, [own])
    : undefined;
}

/** 开工的还有…: leads on to what it is said of. */
export const RE_TO_HEAD: RegExp = new RegExp(
  `^(?:[^，。；：的]{0,6}的|(?:的?(?:最大|重点|重大|民生|工业|产业|首个)?的?(?:项目|工程)))(?:还有|是|有|为|包括)?(?=[^，。；：]{0,20}?[${J}${K}])`,
  'u',
);

const RE_OBJECT = new RegExp(
  `^(?:了|建设|实施)?(?:又一个|一个)?(?:新)?(?:总?投资[^，。；：的${ANY}]{2,16}的)?(?:(?:一批|项目)?：|，这(?:就)?是[^，。；：的${ANY}]{0,8}|(?:(?![在于])[^，。；：的${ANY}]){0,6})(?=[${J}${K}])`,
  'u',
);

/** What has come as far as a cue says: what follows it or stands before it, else what was spoken of. */
export function stageSubjects(sentence: FactSentence, carried: Carried, cue: Span): Mention[] {
  const head = headAfter(sentence, cue.end);
  if (head !== undefined) return mentionsAt(sentence, listFrom(sentence, head));
  const object = objectOf(sentence, cue);
  if (object !== undefined) return mentionsAt(sentence, listFrom(sentence, object));
  const picked = ordinalMembers(sentence, carried, cue.start);
  if (picked.length > 0) return [...picked];
  if (sentence.text.startsWith('：', cue.end)) return [];
  const topic = topicBefore(sentence, cue.start, WORKS, { ofMembers: true });
  if (topic !== undefined) {
    const inBrackets = RE_OWN_BRACKETS.test(sentence.text.slice(topic + 1, cue.start));
    return mentionsAt(sentence, inBrackets ? [topic] : coordinated(sentence, topic));
  }
  const scene = sceneOf(sentence);
  if (scene !== undefined && scene < cue.start && isLocative(sentence, scene)) {
    return mentionsAt(sentence, [scene]);
  }
  return carriedTopic(sentence, carried, cue);
}

/** A项目、B项目（在建，明年交付）: of B alone. */
export const RE_OWN_BRACKETS: RegExp = /^（[^）]*$/u;

/** The first work after 的 that is not only where: 开工的还有白石公司在东山园区建设的X. */
function headAfter(sentence: FactSentence, from: number): number | undefined {
  const match = RE_TO_HEAD.exec(sentence.text.slice(from));
  if (!match) return undefined;
  const end = clauseEnd(sentence.text, from);
  const first = from + match[0].length;
  for (let i = first; i < end; i++) {
    const type = typeAt(sentence, i);
    if (type === undefined || !WORKS.includes(type)) continue;
    if (!isLocative(sentence, i) || (i === first && standsAlone(sentence, i))) return i;
  }
  return undefined;
}

/** 在正在平整场地的X园二期建设Y: X is the head though Y is built there; not in 正在建设的X园Y项目. */
function standsAlone({ text }: FactSentence, index: number): boolean {
  return !/^(?:[的内里]|[\uE000-\uE009])/u.test(text.slice(index + 1));
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
    if (type === undefined || !WORKS.includes(type) || isLocative(sentence, i)) continue;
    if (!isParty(sentence, i, cue)) return undefined;
  }
  return signAfter(sentence, cue.end, RE_OBJECT);
}

/** 白石公司与|东山产业园|签下青禾铜箔项目: with whom it is signed. */
function isParty({ text }: FactSentence, index: number, cue: Span): boolean {
  return text.startsWith('签', cue.start) && /[与同和跟]$/u.test(text.slice(0, index));
}

const RE_OTHER_SUBJECT = new RegExp(`[${ANY}]`, 'u');

/**
 * The one work known that a firm's name heads, where the part of the sentence opens with the firm: 先后来到青禾铜箔项目、
 * 白石线缆项目。青禾主体厂房已封顶.
 */
function workOfFirm(
  { text, slots }: FactSentence,
  { works }: Carried,
  index: number,
): Mention | undefined {
  const from = segmentStart(text, index);
  const first = [...slots].find(([at]) => from <= at && at < index);
  if (!first || first[1].type !== 'Enterprise' || first[1].role !== 'subject') return undefined;
  if (/[，：]/u.test(text.slice(from, first[0])) || RE_WORK.test(text.slice(from, index)))
    return undefined;
  const firm = first[1].referents[0]?.name;
  const [work, ...others] = works.filter(({ name }) => firm !== undefined && name.startsWith(firm));
  return others.length === 0 ? work : undefined;
}

/** What earlier sentences spoke of: 目前主体厂房已全部封顶, 铜箔工厂占地130亩，3月动工. */
function carriedTopic(sentence: FactSentence, carried: Carried, cue: Span): Mention[] {
  const { text } = sentence;
  const from = clauseStart(text, cue.start);
  const called = workCalled(carried, text.slice(segmentStart(text, cue.start), cue.start));
  if (called) return [called];
  if (hasJoint(text, from, cue.start)) return [];
  if (RE_OTHER_SUBJECT.test(text.slice(from, cue.start))) {
    const ofFirm = workOfFirm(sentence, carried, cue.start);
    return ofFirm ? [ofFirm] : [];
  }
  const segment = text.slice(segmentStart(text, cue.start), cue.start);
  const opening = openingWork(carried, segment);
  if (opening) return opening.work ? [opening.work] : [];
  if (RE_THIS_FIRM.test(segment)) return [];
  const ofFirm = workOfFirm(sentence, carried, cue.start);
  if (ofFirm) return [ofFirm];
  const others = [...sentence.slots].some(
    ([at, slot]) => at < cue.start && slot.role === 'subject' && slot.type !== 'District',
  );
  if (others && sentence.kind !== 'item' && !isField(sentence)) return [];
  return carried.work ? [carried.work] : [];
}
