import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { PatternSet } from '../patterns/pattern-set.js';
import type { Valuation } from '../relations/claim.js';
import type { Carried } from './carried.js';
import type { DateContext } from './dates.js';
import { clauseStart, segmentStart } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { OUTPUT_CUE, OUTPUT_RULES, RE_OUTPUT } from './output-rules.js';
import type { OutputRule } from './output-rules.js';
import { outputSubjects } from './output-subjects.js';
import { isOfPartOfYear, outputTime } from './output-times.js';
import { isOfPhase } from './phases.js';
import { AMOUNT, RE_FIGURE, parseAmount } from './quantities.js';
import { partsOf } from './read-measures.js';

/** Less than this many yuan is a price. */
const LEAST_OUTPUT = 100_000;
const RE_CUE = new RegExp(`${OUTPUT_CUE}|卖|规模|目标|力争|到20\\d\\d年|把`, 'u');

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
  const subjects = outputSubjects(sentence, carried, rule, match, found);
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

function groupSpan(match: RegExpMatchArray, name: string): Span | undefined {
  const range = match.indices?.groups?.[name];
  return range && { start: range[0], end: range[1] };
}

function valuate(
  sentence: FactSentence,
  dates: DateContext,
  rule: OutputRule,
  subject: Mention,
  amount: string,
  range: Span,
): Valuation {
  return {
    subject,
    property: 'annual_output',
    ...parseAmount(amount),
    ...outputTime(sentence.text, range, dates),
    parts: partsOf(sentence, subject, range),
    rule: rule.id,
    confidence: rule.confidence,
  };
}
