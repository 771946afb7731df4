import { PatternPool } from '../patterns/pattern-pool.js';
import type { PooledPattern, ReachingPattern } from '../patterns/pattern-pool.js';

/** What recognisers ask of one sentence after another; a sentence is looked over once for all of them. */
export const SENTENCE_PATTERNS: PatternPool = new PatternPool();

/** A global pattern to ask of sentences. */
export function sentencePattern(pattern: RegExp): PooledPattern {
  return SENTENCE_PATTERNS.add(pattern);
}

/** A global pattern to match in the page within a sentence, which may look at the sentences around it. */
export function pagePattern(pattern: RegExp): ReachingPattern {
  return SENTENCE_PATTERNS.addReaching(pattern);
}
