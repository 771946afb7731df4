import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { clauseStart, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { carriedList } from './carried.js';
import {
  RE_THIS_FIRM,
  WORKS,
  coordinated,
  hasJoint,
  isLocative,
  listFrom,
  mentionsAt,
  topicBefore,
} from './find-topic.js';
import { RE_OWN_BRACKETS } from './stage-subjects.js';
import { openingWork, unsaidWork } from './unsaid-work.js';
import type { Carried } from './carried.js';
import { ordinalMembers } from './ordinals.js';
import { isField, isLine } from './records.js';
import type { MeasureRule } from './measure-rules.js';
import { ANY, D, E, J, K } from './sign-letters.js';

/** What may stand in a list of works; an institution takes its place there, and no value. */
const BUILT: readonly EntityType[] = [...WORKS, 'Institution'];

/** The span of a named group; undefined where it took no part. */
export function groupSpan(match: RegExpMatchArray, name: string): Span | undefined {
  const range = match.indices?.groups?.[name];
  return range && { start: range[0], end: range[1] };
}

/** The last subjects of the sentence, as many as there are values; else the list that was last given. */
export function subjectsOfList(
  sentence: FactSentence,
  carried: Carried,
  match: RegExpMatchArray,
  count: number,
): Mention[] {
  const start = match.index ?? 0;
  const first = groupSpan(match, 'first');
  if (first) {
    const list = listFrom(sentence, first.start);
    return list.length === count ? mentionsAt(sentence, list) : [];
  }
  const topics = topicsBefore(sentence, start, count);
  if (topics.length === count) return mentionsAt(sentence, topics);
  return topics.length === 0 ? [...carriedList(carried, count, WORKS)] : [];
}

/** The signs of up to `count` works before the index, in reading order. */
function topicsBefore(sentence: FactSentence, index: number, count: number): number[] {
  const found: number[] = [];
  for (let at = index; found.length < count;) {
    const topic = lastWorkBefore(sentence, at);
    if (topic === undefined) break;
    found.unshift(topic);
    at = topic;
  }
  return found;
}

function lastWorkBefore(sentence: FactSentence, index: number): number | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const type = typeAt(sentence, i);
    if (type === undefined || !BUILT.includes(type) || isLocative(sentence, i)) continue;
    if (!sentence.slots.get(i)?.pointing) return i;
  }
  return undefined;
}

/** Whose a single value is: of the sign it is said of, the topic, or what was spoken of before; empty of nobody. */
export function subjectOf(
  sentence: FactSentence,
  carried: Carried,
  rule: MeasureRule,
  match: RegExpMatchArray,
): Mention[] {
  const sign = groupSpan(match, 's') ?? groupSpan(match, 's2');
  if (sign) {
    const of = rule.id === 'area.place' ? placeOf(sentence, sign.start, match) : sign.start;
    const isWhere =
      of === sign.start &&
      ((of === match.index && isLocative(sentence, of)) || isSiteOnly(sentence, of, match[0]));
    if (isWhere || isSumOfList(sentence, sign.start, match[0])) return [];
    if (pointsAtPark(sentence, carried, of)) return [carried.work!];
    const fellows = rule.property === 'total_investment' ? fellowsOf(sentence, sign.start) : [];
    return mentionsAt(sentence, [of, ...fellows]);
  }
  const start = match.index ?? 0;
  const picked = rule.property === 'capacity' ? [] : ordinalMembers(sentence, carried, start);
  if (picked.length === 1) return [...picked];
  if (rule.property === 'total_investment' && RE_OF_FIRMS.test(sentence.text.slice(0, start)))
    return [];
  const topic = topicOf(sentence, carried, start, rule);
  if (topic !== undefined) {
    const sameClause = clauseStart(sentence.text, start) <= topic;
    const inBrackets = RE_OWN_BRACKETS.test(sentence.text.slice(topic + 1, start));
    const isSum = sameClause && !inBrackets && coordinated(sentence, topic).length > 1;
    if (isSum && rule.property !== 'capacity') return [];
    return mentionsAt(sentence, [topic]);
  }
  const mention = carriedTopic(sentence, carried, rule, start);
  return mention ? [mention] : [];
}

// 26家企业落户，|计划投资…: what all of them invest.
const RE_OF_FIRMS = /\d家[^，。；]{0,10}(?:落户|入驻|签约|入园)，[^，。；]{0,6}$/u;

/** 走进东山创业园施工现场。|该项目投资5亿元: a pointing word for a work that is no project by name. */
function pointsAtPark({ slots }: FactSentence, { work }: Carried, sign: number): boolean {
  const slot = slots.get(sign);
  return slot?.pointing === true && slot.referents.length === 0 && work?.type === 'Park';
}

// 30亿元以上项目3个，分别是|投资30亿元的A、B和C
const RE_BAND = /元(?:以上|以下)?(?:的)?项目\d+个，(?:分别)?(?:是|为|包括)：?[^；。]*$/u;

/** In a list of projects by what they cost, those that share the amount of the one at the sign: all up to the next amount. */
function fellowsOf(sentence: FactSentence, sign: number): number[] {
  const { text } = sentence;
  if (!RE_BAND.test(text.slice(segmentStart(text, sign), sign))) return [];
  const rest = text.slice(sign + 1);
  const size = rest.search(/投资|[，；。]/u);
  const end = sign + 1 + (size < 0 ? rest.length : size);
  return [...sentence.slots.keys()].filter((at) => {
    const type = typeAt(sentence, at);
    return sign < at && at < end && type !== undefined && WORKS.includes(type);
  });
}

// 项目完成后|年产8万吨
const RE_OF_WORK = /^(?:该|本)?(?:项目|工程)|(?:投产|达产|满产|建成|完成|改造)后/u;

/** A capacity is a project's rather than that of a company named in passing: 采用白石公司的工艺，年产8万吨. */
function topicOf(
  sentence: FactSentence,
  carried: Carried,
  start: number,
  rule: MeasureRule,
): number | undefined {
  const topic = topicBefore(sentence, start, rule.topics ?? WORKS);
  if (topic !== undefined && isCutOff(sentence, topic, start)) return undefined;
  if (topic !== undefined && isInvestor(sentence, topic))
    return topicBefore(sentence, start, ['Project']);
  const isRecord = carried.work !== undefined && isField(sentence);
  if (isRecord && topic !== undefined && typeAt(sentence, topic) === 'Enterprise') return undefined;
  if (topic === undefined || rule.property !== 'capacity') return topic;
  const project = topicBefore(sentence, start, ['Project']);
  if (project !== undefined && isLine(sentence)) return project;
  const isSubject = sentence.slots.get(topic)?.role === 'subject';
  const clause = sentence.text.slice(clauseStart(sentence.text, start), start);
  return project === undefined || (isSubject && !RE_OF_WORK.test(clause)) ? topic : project;
}

/** 检测中心由乙大学共建，投资…: of the centre, not of the work last spoken of. */
function opensWithBody({ slots }: FactSentence, start: number): boolean {
  const [first] = slots;
  return first !== undefined && first[0] < Math.min(start, 1) && first[1].type === 'Institution';
}

/** A项目…；B检测中心由乙大学共建，投资…: another thing has opened a clause since. */
function isCutOff({ text, slots }: FactSentence, topic: number, start: number): boolean {
  return [...slots].some(
    ([at, { type, role }]) =>
      topic < at &&
      at < start &&
      type === 'Institution' &&
      role === 'subject' &&
      clauseStart(text, at) === at,
  );
}

// 铜箔工厂拔地而起，白石公司|自建，年产8万吨
const RE_BUILDS = /^(?:自建|自筹|投建|承建|代建|独资|控股)[，。；]/u;

const RE_INVESTS = /^(?:联合|共同|全额|独家)?(?:投资|出资|承建|建设|实施|负责|代建)/u;

/** In an item of a list, 白石公司投资，年产8万吨: the firm builds what the item is about. */
function isInvestor(sentence: FactSentence, index: number): boolean {
  if (typeAt(sentence, index) !== 'Enterprise') return false;
  const after = sentence.text.slice(index + 1);
  return RE_BUILDS.test(after) || (sentence.kind === 'item' && RE_INVESTS.test(after));
}

const RE_LISTING = /(?:项目|工程)\d+个[^。；]*(?:分别是|分别为|即|包括|：)/u;

const RE_TOLD = new RegExp(`^[${J}${K}](?:[，：—]|(?:项目|工程)?(?:计划|预计)?总?投资)`, 'u');

/** A、B和C，总投资9亿元 or A、B总投资9亿元: what follows a list after a comma is of all its members. */
function isSumOfList(sentence: FactSentence, sign: number, words: string): boolean {
  if (!RE_TOLD.test(words)) return false;
  const segment = sentence.text.slice(segmentStart(sentence.text, sign), sign);
  return RE_LISTING.test(segment) || coordinated(sentence, sign).length > 1;
}

const RE_SITED = /(?:选址|落户|落地|位于|坐落于?|建在)[^，。；：]*$/u;

/** 项目选址甲县的乙镇，规划面积…: the area is that of what is built there. */
function isSiteOnly({ text }: FactSentence, sign: number, words: string): boolean {
  return words.includes('，') && RE_SITED.test(text.slice(clauseStart(text, sign), sign));
}

/** 甲开发区托管乙乡，规划面积…: of what an earlier clause names the first place is the one spoken of. */
function placeOf(sentence: FactSentence, sign: number, match: RegExpMatchArray): number {
  if (!match[0].includes('，')) return sign;
  const subject = [...sentence.slots].find(
    ([, { type, role }]) => (type === 'District' || type === 'Park') && role === 'subject',
  );
  return subject && subject[0] < sign ? subject[0] : sign;
}

const RE_OTHER_SUBJECT = new RegExp(`[${ANY}]`, 'u');

// 今年以来累计投资…: of a time and a place, not of the project last spoken of.
const RE_SUMMING = /累计|以来|全[省市县区镇乡村]|季度|上半年|前[\d一二三四五六七八九十]+个?月/u;

/** What earlier sentences spoke of, where this one names nothing else that the value could be of. */
function carriedTopic(
  sentence: FactSentence,
  carried: Carried,
  rule: MeasureRule,
  start: number,
): Mention | undefined {
  const before = sentence.text.slice(0, start);
  if (hasJoint(sentence.text, 0, start) || RE_SUMMING.test(before)) return undefined;
  const clause = before.slice(fieldStart(sentence, start));
  const segment = before.slice(segmentStart(sentence.text, start));
  const opening = openingWork(carried, segment);
  if (opening) return opening.work;
  if (rule.property === 'area' && carried.zone && !carried.work && RE_OF_ZONE.test(clause))
    return carried.zone;
  if (RE_OTHER_WORK.test(before)) return undefined;
  if (opensWithBody(sentence, start)) return undefined;
  if (isByAgent(sentence, clause)) return carried.work;
  const unsaid = rule.property === 'capacity' ? undefined : unsaidWork(carried, clause);
  if (unsaid || RE_OTHER_SUBJECT.test(clause)) return unsaid;
  if (rule.property !== 'capacity') return undefined;
  if (RE_THIS_FIRM.test(segment)) {
    return carried.enterprise;
  }
  return /(?:公司|企业|厂)/u.test(clause)
    ? carried.enterprise
    : (carried.work ?? carried.enterprise);
}

/**
 * Where the clause begins that a value stands in, without a label in brackets (【规模】); fields on one line are set apart by
 * a space: 用地：90亩 总投资：2亿元.
 */
function fieldStart(sentence: FactSentence, start: number): number {
  const { text } = sentence;
  const from = Math.max(clauseStart(text, start), text.lastIndexOf('】', start - 1) + 1);
  return isField(sentence) ? Math.max(from, text.lastIndexOf(' ', start - 1) + 1) : from;
}

// 东山开发区成立于2003年。|规划面积24平方公里
const RE_OF_ZONE = /^(?:该区|开发区|园区|全区)?(?:现|总)?$/u;

// 白石公司的中央厨房也在施工，总投资…: of a thing that is new, though not known by name.
const RE_OTHER_WORK = new RegExp(
  `[${E}]的[^，。；：]{2,16}?(?:[也正已将在]|去年|今年)[^。；]*，`,
  'u',
);

// 由白石公司|投资9.8亿元 | 项目由甲市的白石公司, and in a list's item 白石公司|投资.
const RE_BY = new RegExp(`^(?:该|本)?(?:项目|工程)?(?:拟|计划)?由[^，。；：${J}${K}]{1,24}$`, 'u');
const RE_AGENTS = new RegExp(`^[${D}的]{0,4}[${E}](?:拟|计划)?$`, 'u');

/** Whether a clause only says who invests in what was named before. */
function isByAgent({ kind }: FactSentence, clause: string): boolean {
  return RE_BY.test(clause) || (kind === 'item' && RE_AGENTS.test(clause));
}
