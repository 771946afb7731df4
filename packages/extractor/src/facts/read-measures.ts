import type { FactProperty, Modality, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { PatternSet } from '../patterns/pattern-set.js';
import type { Valuation } from '../relations/claim.js';
import { clauseStart, pageSpan, segmentStart } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import type { Carried } from './carried.js';
import { isOfPhase } from './phases.js';
import { groupSpan, subjectOf, subjectsOfList } from './measure-subjects.js';
import { MEASURE_RULES } from './measure-rules.js';
import type { MeasureRule } from './measure-rules.js';
import { AMOUNT, AREA, CAPACITY_COUNT, RE_FIGURE, parseAmount, parseArea } from './quantities.js';

const MEASURES = new PatternSet(MEASURE_RULES);

/** Investments, areas and capacities that a sentence states. */
export function readMeasures(sentence: FactSentence, carried: Carried): Valuation[] {
  if (!RE_FIGURE.test(sentence.text)) return [];
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
  const value = ['list', 'v', 'v2', 'count', 'perYear'].reduce<Span | undefined>(
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
    return subjects.flatMap((subject) =>
      texts.map((text) => valuate(sentence, rule, subject, text, { start, end: value.end })),
    );
  return subjects.flatMap((subject, i) => {
    const text = texts[i];
    if (text === undefined || subject.type === 'Institution') return [];
    return [valuate(sentence, rule, subject, text, { start, end: value.end })];
  });
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
  const { v, v2, perYear, verb, count } = match.groups ?? {};
  if (count === undefined) return [v ?? v2 ?? perYear ?? ''];
  // 年生产5万辆 and 年产5万辆 are one value.
  const made = verb === '生产' ? '产' : verb;
  const texts = [`年${made}${count}`];
  for (let at = end; ; at = RE_MORE.lastIndex) {
    RE_MORE.lastIndex = at;
    const more = RE_MORE.exec(sentence.text)?.groups?.['count'];
    if (more === undefined) return texts;
    texts.push(`年${made}${more}`);
  }
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
  /(?:计划|拟|预计|力争|有望|确保|努力|争取|有意|打算)[^，。；]{0,24}(?:投产|建成|竣工|建设|投资|投用|达产)[^，。；]*，[^；。]{0,16}$|(?:建成|达产|投产)后[^；。]{0,30}，[^，；。]{0,8}$/u;

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
