import { beginLabel, LEARNT_TYPES } from '../../packages/extractor/src/learned/labels.js';
import { forEachRun } from '../../packages/extractor/src/learned/find-new-names.js';
import {
  FEATURES_PER_WORD,
  observeWord,
} from '../../packages/extractor/src/learned/observe-words.js';
import { WordStrip } from '../../packages/extractor/src/learned/word-strip.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { hideNames } from './hide-names.js';

/** A run of words to learn from: its features and the right label of each word. */
export interface TaggerSample {
  readonly document: string;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/** How many of the names that the rules know on these pages are hidden, variant by variant. */
export const HIDDEN: readonly number[] = [0.3, 0.5, 0.8];

/**
 * The runs of words of a page. Some of the names that the rules found are hidden, other ones in each variant and each
 * from the whole page: the tagger learns to find what the rules miss.
 */
export function samplesOf(annotated: AnnotatedPage, variant: number): TaggerSample[] {
  const { goldMentions, id } = annotated;
  const shown = hideNames(annotated, variant, HIDDEN[variant]!);
  const strip = new WordStrip(annotated.context, shown);
  const learnt = goldMentions.filter(({ type }) => LEARNT_TYPES.includes(type));
  const samples: TaggerSample[] = [];
  let next = 0;
  forEachRun(strip, (start, end) => {
    const labels = new Uint8Array(end - start);
    const from = strip.starts[start]!;
    const to = strip.ends[end - 1]!;
    while ((learnt[next]?.end ?? Infinity) <= from) next++;
    for (let i = next; (learnt[i]?.start ?? Infinity) < to; i++) {
      const mention = learnt[i]!;
      if (mention.start >= from && mention.end <= to) label(labels, strip, start, mention);
    }
    const features = new Int32Array(labels.length * FEATURES_PER_WORD);
    for (let i = start; i < end; i++) {
      observeWord(strip, i, features, (i - start) * FEATURES_PER_WORD);
    }
    samples.push({ document: id, features, labels });
  });
  return samples;
}

function label(
  labels: Uint8Array,
  { starts, ends }: WordStrip,
  from: number,
  { type, start, end }: AnnotatedPage['goldMentions'][number],
): void {
  const begin = beginLabel(type);
  let first = true;
  for (let i = 0; i < labels.length; i++) {
    if (ends[from + i]! <= start || starts[from + i]! >= end) continue;
    labels[i] = first ? begin : begin + 1;
    first = false;
  }
}
