import { compareSpans, overlapsSpan } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { settleOverlaps } from '../mentions/settle-overlaps.js';
import type { RecognitionContext } from '../mentions/recognition.js';
import { probabilityOf } from './logistic.js';
import type { LinearWeights } from './logistic.js';
import { mentionCases } from './mention-cases.js';
import type { TaggerWeights } from './tagger-weights.js';

/** What decides over mentions. */
export interface MentionReviewer {
  readonly tagger: TaggerWeights;
  readonly judge: LinearWeights;
  /** The rules' mentions below this are dropped. */
  readonly keepFrom: number;
  /** The tagger's own mentions from this on are added. */
  readonly addFrom: number;
}

/** Below this a mention only guides the recognisers and never settles. */
const LEAST_CONFIDENCE = 0.5;

/** The rules' mentions without those that are likely wrong, and with those that only the tagger sees. */
export function reviewMentions(
  context: RecognitionContext,
  settled: readonly Mention[],
  { tagger, judge, keepFrom, addFrom }: MentionReviewer,
): Mention[] {
  const kept = settled.filter(({ deixis }) => deixis !== undefined);
  const added: Mention[] = [];
  for (const { mention, settled: byRule, features } of mentionCases(context, settled, tagger)) {
    const probability = probabilityOf(features, judge);
    if (byRule && probability >= keepFrom) kept.push(mention);
    if (!byRule && probability >= addFrom) added.push({ ...mention, confidence: Math.max(LEAST_CONFIDENCE, probability) });
  }
  if (added.length === 0) return kept.sort(compareSpans);
  return settleOverlaps([...kept, ...(process.env.DISP ? added : added.filter((mention) => standsWith(mention, kept)))]);
}

/** Whether a mention displaces none of those kept. */
function standsWith(mention: Mention, kept: readonly Mention[]): boolean {
  const over = kept.filter((other) => overlapsSpan(mention, other));
  return over.length === 0 || settleOverlaps([mention, ...over]).length === over.length + 1;
}
