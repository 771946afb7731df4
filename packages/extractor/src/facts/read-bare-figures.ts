import type { Valuation } from '../relations/claim.js';
import { mentionAt, pageSpan } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { WORKS, isRow, topicBefore } from './find-topic.js';
import type { Carried } from './carried.js';
import { parseAmount } from './quantities.js';
import { partsOf } from './read-measures.js';
import { matchAll } from '../patterns/match-all.js';

// 总投资：182000 | 总投资16000，; not 总投资1.6亿元, not 年度计划投资16000.
const RE_BARE =
  /(?<!年度(?:计划)?|完成|累计)(?:总投资|投资总额|投资额|概算)(?:额|规模)?[：为约]{0,2}(?<v>\d+(?:\.\d+)?)(?=[，。；、）]|$|[\u4e00-\u9fa5]{2,6}：)/gu;

/** Investments without a unit of their own, on a page that gives it once for all. */
export function readBareFigures(
  sentence: FactSentence,
  carried: Carried,
  unit: string,
): Valuation[] {
  if (isRow(sentence.text)) return [];
  return matchAll(sentence.text, RE_BARE).flatMap((match) => {
    const topic = topicBefore(sentence, match.index, WORKS);
    const subject = topic === undefined ? carried.work : mentionAt(sentence, topic);
    if (!subject) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [
      {
        subject,
        property: 'total_investment' as const,
        ...parseAmount(`${match.groups?.['v'] ?? ''}${unit}`),
        modality: 'stated' as const,
        parts:
          topic === undefined
            ? [pageSpan(sentence, range.start, range.end)]
            : partsOf(sentence, subject, range),
        rule: 'total_investment.bare-figure',
        confidence: 0.8,
      },
    ];
  });
}
