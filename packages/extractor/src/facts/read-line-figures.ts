import type { Mention } from '../mentions/mention.js';
import { matchAll } from '../patterns/match-all.js';
import type { Valuation } from '../relations/claim.js';
import { mentionAt, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { isRow } from './find-topic.js';
import { AMOUNT, AREA, parseAmount, parseArea } from './quantities.js';
import { partsOf } from './read-measures.js';
import { isField, isLine } from './records.js';
import { ANY, J } from './sign-letters.js';

// ○青禾铜箔项目，白石公司，8.6亿元 | 1.青禾铜箔项目 8.6亿元 安平镇; not …，年产值8.6亿元 and not 贷款8.6亿元.
const RE_AMOUNT = new RegExp(`(?<=[，；\\s（${ANY}])(?<v>${AMOUNT})(?=[，；。）\\s]|$)`, 'gu');
// ▸青禾铜箔项目（8.6）, where the page gives the unit.
const RE_BRACKETED = new RegExp(`(?<=${J})（(?<v>\\d+(?:\\.\\d+)?)）`, 'gu');

/** How far into a line its project may stand: after its number, and who builds it. */
const FAR = 12;

// …：8月5日封顶，8800㎡；
const RE_AREA = new RegExp(`(?<=[，；\\s（${ANY}])(?<v>${AREA})(?=[，；。）\\s]|$)`, 'gu');

/**
 * The amount and the area that a line of a list gives its project without a word for them, the amount also in brackets
 * without its `unit` where the page gives that once for all; none where the line gives several.
 */
export function readLineFigures(
  sentence: FactSentence,
  unit: string | undefined,
  said: readonly Valuation[],
): Valuation[] {
  if (!isLine(sentence) || isRow(sentence.text) || isField(sentence)) return [];
  const first = [...sentence.slots.keys()].find((index) => typeAt(sentence, index) === 'Project');
  const subject = first === undefined ? undefined : mentionAt(sentence, first);
  if (first === undefined || first > FAR || !subject) return [];
  const { text } = sentence;
  const inUnit = unit === undefined ? [] : matchAll(text, RE_BRACKETED);
  const figures = [
    { property: 'total_investment' as const, found: [...matchAll(text, RE_AMOUNT), ...inUnit] },
    { property: 'area' as const, found: matchAll(text, RE_AREA) },
  ];
  return figures.flatMap(({ property, found }) => {
    const [match, ...others] = found;
    const isSaid = said.some((valuation) => valuation.property === property);
    if (!match || match.index < first || others.length > 0 || isSaid) return [];
    return [valuate(sentence, subject, property, match, unit)];
  });
}

function valuate(
  sentence: FactSentence,
  subject: Mention,
  property: 'total_investment' | 'area',
  { index, 0: words, groups }: RegExpExecArray,
  unit = '',
): Valuation {
  const printed = groups?.['v'] ?? '';
  const amount = /\d$/u.test(printed) ? `${printed}${unit}` : printed;
  return {
    subject,
    property,
    ...(property === 'area' ? parseArea(printed) : parseAmount(amount)),
    modality: 'stated',
    parts: partsOf(sentence, subject, { start: index, end: index + words.length }),
    rule: `${property}.line`,
    confidence: 0.75,
  };
}
