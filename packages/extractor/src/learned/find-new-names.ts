import type { EntityType, Span } from '@liantu/ontology';
import type { RecognitionContext } from '../mentions/recognition.js';
import type { Mention } from '../mentions/mention.js';
import { LABEL_COUNT } from './labels.js';
import { FEATURES_PER_WORD, observeWord } from './observe-words.js';
import type { TaggerWeights } from './tagger-weights.js';
import { WORD, WordStrip } from './word-strip.js';

/** A name that only the tagger sees, in page coordinates. */
export interface NewName extends Span {
  readonly type: EntityType;
  /** How likely exactly this is a name of this type. */
  readonly probability: number;
}

/** The names that the tagger sees where the rules settled on none, at least as likely as `least`. */
export function findNewNames(
  context: RecognitionContext,
  settled: readonly Mention[],
  tagger: TaggerWeights,
  least: number,
): NewName[] {
  const strip = new WordStrip(context, settled);
  const features = new Int32Array(FEATURES_PER_WORD);
  const names: NewName[] = [];
  forEachRun(strip, (start, end) => {
    const scores = tagger.roomFor(end - start);
    for (let i = start; i < end; i++) {
      observeWord(strip, i, features, 0);
      tagger.score(features, scores, (i - start) * LABEL_COUNT);
    }
    const { lattice } = tagger;
    lattice.read(scores, end - start);
    for (const range of lattice.likely(least)) {
      names.push({
        type: range.type,
        start: strip.starts[start + range.first]!,
        end: strip.ends[start + range.last]!,
        probability: lattice.probability(range),
      });
    }
  });
  return names;
}

/** Calls back for every run of words, `[start, end)`, between marks and the names that the rules found. */
export function forEachRun(strip: WordStrip, visit: (start: number, end: number) => void): void {
  const { kinds, length } = strip;
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== WORD) continue;
    const start = i;
    while (kinds[i] === WORD) i++;
    visit(start, i);
  }
}
