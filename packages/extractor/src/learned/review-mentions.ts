import { compareSpans } from '@liantu/ontology';
import { FoundMentions } from '../mentions/found-mentions.js';
import type { Mention } from '../mentions/mention.js';
import type { RecognitionContext } from '../mentions/recognition.js';
import { LEAST_CONFIDENCE, settleOverlaps } from '../mentions/settle-overlaps.js';
import type { Learned } from './learned.js';
import { probabilityOf } from './logistic.js';
import { isInQuestion, mentionCases } from './mention-cases.js';

/** The rules' mentions that are less likely are dropped. */
const KEEP_FROM = 0.3;
/** The tagger's own mentions that are at least as likely are added. */
const ADD_FROM = 0.6;

/**
 * The mentions that the rules settled on without those that are likely wrong, and with those that only the tagger sees.
 * Nothing that is kept
 * gives way to the tagger.
 */
export function reviewMentions(
  context: RecognitionContext,
  settled: readonly Mention[],
  { tagger, mentions: weights }: Pick<Learned, 'tagger' | 'mentions'>,
): Mention[] {
  const kept = settled.filter((mention) => !isInQuestion(mention));
  const added: Mention[] = [];
  for (const { mention, isSettled, features } of mentionCases(context, settled, tagger)) {
    const probability = probabilityOf(features, weights);
    if (isSettled && probability >= KEEP_FROM) kept.push(mention);
    if (!isSettled && probability >= ADD_FROM) {
      const confidence = Math.max(LEAST_CONFIDENCE, round(probability));
      added.push({ ...mention, confidence });
    }
  }
  return added.length === 0 ? kept.sort(compareSpans) : addWhereFree(kept, added);
}

function addWhereFree(kept: readonly Mention[], added: readonly Mention[]): Mention[] {
  const found = new FoundMentions();
  for (const mention of kept) found.add(mention);
  return settleOverlaps([...kept, ...added.filter((mention) => standsBeside(mention, found))]);
}

/** Whether a mention displaces none of those kept. */
function standsBeside(mention: Mention, kept: FoundMentions): boolean {
  const over = kept.overlapping(mention);
  return over.length === 0 || settleOverlaps([mention, ...over]).length === over.length + 1;
}

function round(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
