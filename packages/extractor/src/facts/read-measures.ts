import type { EntityType, FactProperty, Modality, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { PatternSet } from '../patterns/pattern-set.js';
import type { Valuation } from '../relations/claim.js';
import { clauseStart, pageSpan, segmentStart, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import {
  carriedList,
  RE_THIS_FIRM,
  coordinated,
  hasJoint,
  isLocative,
  listFrom,
  mentionsAt,
  openingWork,
  topicBefore,
  unsaidWork,
} from './find-topic.js';
import type { Carried } from './find-topic.js';
import { ordinalMembers } from './ordinals.js';
import { isOfPhase } from './phases.js';
import { MEASURE_RULES } from './measure-rules.js';
import type { MeasureRule } from './measure-rules.js';
import { AMOUNT, AREA, CAPACITY_COUNT, parseAmount, parseArea } from './quantities.js';
import { ANY, D, E, J, K } from './sign-letters.js';

const WORKS: readonly EntityType[] = ['Project', 'Park'];
/** What may stand in a list of works; an institution takes its place there, and no value. */
const BUILT: readonly EntityType[] = [...WORKS, 'Institution'];

const MEASURES = new PatternSet(MEASURE_RULES);

/** Investments, areas and capacities that a sentence states. */
export function readMeasures(sentence: FactSentence, carried: Carried): Valuation[] {
  if (!/\d/u.test(sentence.text)) return [];
  const taken: Span[] = [];
  return MEASURES.matchesIn(sentence.text).flatMap(({ rule, match }) =>
    readMatch(sentence, carried, rule, match, taken),
  );
}

function readMatch(
  sentence: FactSentence,
  carried: Carried,
  rule: MeasureRule,
  match: RegExpMatchArray,
  taken: Span[],
): Valuation[] {
  const value = ['list', 'v', 'count', 'perYear'].reduce<Span | undefined>(
    (found, name) => found ?? groupSpan(match, name),
    undefined,
  );
  if (!value || taken.some((span) => span.start < value.end && value.start < span.end)) return [];
  const start = match.index ?? 0;
  const before = sentence.text.slice(clauseStart(sentence.text, start), start);
  if (
    rule.veto?.test(before) ||
    (!match.groups?.['s'] && !match.groups?.['s2'] && isOfPhase(sentence, start))
  ) {
    taken.push(value);
    return [];
  }
  const values = match.groups?.['list']?.match(RE_ITEM[rule.property] ?? /$^/gu);
  const subjects = values
    ? subjectsOfList(sentence, carried, match, values.length)
    : subjectOf(sentence, carried, rule, match);
  if (subjects.length === 0) return [];
  taken.push(value);
  const texts = values ?? valueTexts(sentence, match, value.end);
  if (!values)
    return texts.map((text) =>
      valuate(sentence, rule, subjects[0]!, text, { start, end: value.end }),
    );
  return subjects.flatMap((subject, i) => {
    const text = texts[i];
    if (text === undefined || subject.type === 'Institution') return [];
    return [valuate(sentence, rule, subject, text, { start, end: value.end })];
  });
}

function groupSpan(match: RegExpMatchArray, name: string): Span | undefined {
  const range = match.indices?.groups?.[name];
  return range && { start: range[0], end: range[1] };
}

/** The items of a list of values. */
const RE_ITEM: Readonly<Partial<Record<FactProperty, RegExp>>> = {
  total_investment: new RegExp(AMOUNT, 'gu'),
  area: new RegExp(AREA, 'gu'),
};

// 年产3万吨铜箔|和40万吨铜杆: more of the same.
const RE_MORE = new RegExp(
  `[\\u4e00-\\u9fa5\\ue000-\\ue009]{0,10}?[、和及与](?:年?产)?(?![^，。；]{0,8}(?:面积|占地|建筑|投资|库容|节|减|岗位))[\\u4e00-\\u9fa5\\ue000-\\ue009]{0,8}?(?<count>${CAPACITY_COUNT})(?!的?产值)`,
  'uy',
);

/** 年产箱包800万只 → 年产800万只; other values as matched. Capacities may be several: 年产3万吨铜箔和40万吨铜杆. */
function valueTexts(sentence: FactSentence, match: RegExpMatchArray, end: number): string[] {
  const { v, perYear, verb, count } = match.groups ?? {};
  if (count === undefined) return [v ?? perYear ?? ''];
  const texts = [`年${verb}${count}`];
  for (let at = end; ; at = RE_MORE.lastIndex) {
    RE_MORE.lastIndex = at;
    const more = RE_MORE.exec(sentence.text)?.groups?.['count'];
    if (more === undefined) return texts;
    texts.push(`年${verb}${more}`);
  }
}

/** The last subjects of the sentence, as many as there are values; else the list that was last given. */
function subjectsOfList(
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

function subjectOf(
  sentence: FactSentence,
  carried: Carried,
  rule: MeasureRule,
  match: RegExpMatchArray,
): Mention[] {
  const sign = groupSpan(match, 's') ?? groupSpan(match, 's2');
  if (sign) {
    const where = sign.start === match.index && isLocative(sentence, sign.start);
    if (where || isSumOfList(sentence, sign.start, match[0])) return [];
    return mentionsAt(sentence, [
      rule.id === 'area.place' ? placeOf(sentence, sign.start, match) : sign.start,
    ]);
  }
  const start = match.index ?? 0;
  const picked = rule.property === 'capacity' ? [] : ordinalMembers(sentence, carried, start);
  if (picked.length === 1) return [...picked];
  const topic = topicOf(sentence, start, rule);
  if (topic !== undefined) {
    const sameClause = clauseStart(sentence.text, start) <= topic;
    if (sameClause && rule.property !== 'capacity' && coordinated(sentence, topic).length > 1)
      return [];
    return mentionsAt(sentence, [topic]);
  }
  const mention = carriedTopic(sentence, carried, rule, start);
  return mention ? [mention] : [];
}

/** A capacity is a project's rather than that of a company named in passing: 采用白石公司的工艺，年产8万吨. */
function topicOf(sentence: FactSentence, start: number, rule: MeasureRule): number | undefined {
  const topic = topicBefore(sentence, start, rule.topics ?? WORKS);
  if (topic !== undefined && (isInvestor(sentence, topic) || isCutOff(sentence, topic, start)))
    return undefined;
  if (topic === undefined || rule.property !== 'capacity') return topic;
  const project = topicBefore(sentence, start, ['Project']);
  const isSubject = sentence.slots.get(topic)?.role === 'subject';
  return project === undefined || isSubject ? topic : project;
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

const RE_INVESTS = /^(?:联合|共同|全额|独家)?(?:投资|出资|承建|建设|实施|负责|代建)/u;

/** In an item of a list, 白石公司投资，年产8万吨: the firm builds what the item is about. */
function isInvestor(sentence: FactSentence, index: number): boolean {
  return (
    sentence.kind === 'item' &&
    typeAt(sentence, index) === 'Enterprise' &&
    RE_INVESTS.test(sentence.text.slice(index + 1))
  );
}

const RE_LISTING = /(?:项目|工程)\d+个[^。；]*(?:分别是|分别为|即|包括|：)/u;

const RE_TOLD = new RegExp(`^[${J}${K}](?:[，：—]|(?:项目|工程)?(?:计划|预计)?总?投资)`, 'u');

/** A、B和C，总投资9亿元 or A、B总投资9亿元: what follows a list after a comma is of all its members. */
function isSumOfList(sentence: FactSentence, sign: number, words: string): boolean {
  if (!RE_TOLD.test(words)) return false;
  const segment = sentence.text.slice(segmentStart(sentence.text, sign), sign);
  return RE_LISTING.test(segment) || coordinated(sentence, sign).length > 1;
}

/** 甲开发区托管乙乡，规划面积…: of what an earlier clause names the first place is the one spoken of. */
function placeOf(sentence: FactSentence, sign: number, match: RegExpMatchArray): number {
  if (!match[0].includes('，')) return sign;
  const subject = [...sentence.slots].find(
    ([, { type, role }]) => type === 'District' && role === 'subject',
  );
  return subject && subject[0] < sign ? subject[0] : sign;
}

const RE_OTHER_SUBJECT = new RegExp(`[${ANY}]`, 'u');

// 今年以来累计投资…: of a time and a place, not of the project last spoken of.
const RE_SUMMING = /累计|以来|全[省市县区]|季度|上半年|前[\d一二三四五六七八九十]+个?月/u;

/** What earlier sentences spoke of, where this one names nothing else that the value could be of. */
function carriedTopic(
  sentence: FactSentence,
  carried: Carried,
  rule: MeasureRule,
  start: number,
): Mention | undefined {
  const before = sentence.text.slice(0, start);
  if (hasJoint(sentence.text, 0, start) || RE_SUMMING.test(before)) return undefined;
  const clause = before.slice(clauseStart(sentence.text, start));
  const segment = before.slice(segmentStart(sentence.text, start));
  const opening = openingWork(carried, segment);
  if (opening) return opening.work;
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

const RE_PLANNED =
  /(?:计划|拟|将|规划建设|规划新建|预计|有意|打算|准备|力争|有望|目标|达产后|投产后|建成后|满产后)/u;

function valuate(
  sentence: FactSentence,
  rule: MeasureRule,
  subject: Mention,
  text: string,
  range: Span,
): Valuation {
  const quantity =
    rule.property === 'total_investment'
      ? parseAmount(text)
      : rule.property === 'area'
        ? parseArea(text)
        : undefined;
  return {
    subject,
    property: rule.property,
    ...(quantity ?? { value: text }),
    modality: modalityOf(sentence, rule, range),
    parts: partsOf(sentence, subject, range),
    rule: rule.id,
    confidence: rule.confidence,
  };
}

// 计划明年底建成，年产500万张 | 拟投资3亿元建厂，年产8万吨
const RE_PLANNED_BEFORE =
  /(?:计划|拟|预计|力争|有望|确保|有意|打算)[^，。；]{0,24}(?:投产|建成|竣工|建设|投资|投用|达产)[^，。；]*，[^；。]{0,16}$|(?:建成|达产|投产)后[^；。]{0,30}，[^，；。]{0,8}$/u;

function modalityOf(sentence: FactSentence, rule: MeasureRule, { start, end }: Span): Modality {
  const { text } = sentence;
  const from = clauseStart(text, start);
  if (RE_PLANNED.test(text.slice(from, end))) return 'planned';
  const before = rule.property === 'capacity' ? text.slice(segmentStart(text, start), start) : '';
  return RE_PLANNED_BEFORE.test(before) ? 'planned' : 'stated';
}

/** Where the page names the subject, if in this sentence, and where it gives the value. */
export function partsOf(sentence: FactSentence, subject: Mention, range: Span): Span[] {
  const value = pageSpan(sentence, range.start, range.end);
  for (const [index, slot] of sentence.slots) {
    if (slot.referents[0] !== subject) continue;
    if (range.start <= index && index < range.end) return [value];
    const named = pageSpan(sentence, index, index + 1);
    return named.start < value.start ? [named, value] : [value, named];
  }
  return [value];
}
