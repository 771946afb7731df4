import { matchAll } from '../patterns/match-all.js';
import type { Valuation } from '../relations/claim.js';
import { mentionAt, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { isRow } from './find-topic.js';
import { AMOUNT, parseAmount } from './quantities.js';
import { partsOf } from './read-measures.js';
import { isField, isLine } from './records.js';
import { ANY, J } from './sign-letters.js';

// ○青禾铜箔项目，白石公司，8.6亿元 | 1.青禾铜箔项目 8.6亿元 安平镇; not …，年产值8.6亿元 and not 贷款8.6亿元.
const RE_AMOUNT = new RegExp(`(?<=[，；\\s（${ANY}])(?<v>${AMOUNT})(?=[，；。）\\s]|$)`, 'gu');
// ▸青禾铜箔项目（8.6）, where the page gives the unit.
const RE_BRACKETED = new RegExp(`(?<=${J})（(?<v>\\d+(?:\\.\\d+)?)）`, 'gu');

/** How far into a line its project may stand: after its number, and who builds it. */
const FAR = 12;

/**
 * The amount that a line of a list gives its project without a word for it, or in brackets without its `unit` where the
 * page gives that once for all; none where the line gives several.
 */
export function readLineFigures(sentence: FactSentence, unit: string | undefined): Valuation[] {
  if (!isLine(sentence) || isRow(sentence.text) || isField(sentence)) return [];
  const first = [...sentence.slots.keys()].find((index) => typeAt(sentence, index) === 'Project');
  const subject = first === undefined ? undefined : mentionAt(sentence, first);
  if (first === undefined || first > FAR || !subject) return [];
  const inUnit = unit === undefined ? [] : matchAll(sentence.text, RE_BRACKETED);
  const [match, ...others] = [...matchAll(sentence.text, RE_AMOUNT), ...inUnit];
  if (!match || match.index < first || others.length > 0) return [];
  const printed = match.groups?.['v'] ?? '';
  const amount = /\d$/u.test(printed) ? `${printed}${unit ?? ''}` : printed;
  return [
    {
      subject,
      property: 'total_investment',
      ...parseAmount(amount),
      modality: 'stated',
      parts: partsOf(sentence, subject, { start: match.index, end: match.index + match[0].length }),
      rule: 'total_investment.line',
      confidence: 0.75,
    },
  ];
}
