import type { Unit } from '../../packages/extractor/src/mentions/phrase-units.js';
import { unitsOf } from '../../packages/extractor/src/mentions/phrase-units.js';
import { beginLabel } from '../../packages/extractor/src/learned/labels.js';
import { observeUnits } from '../../packages/extractor/src/learned/observe-units.js';
import { openQuotes } from '../../packages/extractor/src/learned/open-quotes.js';
import { LEXICONS } from './annotated-pages.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { hideNames } from './hide-names.js';

/** A sentence to learn from: its features and the right label of each unit. */
export interface TaggerSample {
  readonly document: string;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/** Of the names that the rules know on these pages, how many are hidden: on pages they were not written on they miss more. */
const HIDDEN = 0.3;

/**
 * The sentences of a page. In every variant but 0 some of the names that the rules found are hidden, each from the whole
 * page, so that the tagger doesn't learn to wait for the rules.
 */
export function samplesOf(annotated: AnnotatedPage, variant: number): TaggerSample[] {
  const { goldMentions, id } = annotated;
  const { context } = hideNames(annotated, variant, variant === 0 ? 0 : HIDDEN);
  let next = 0;
  return context.sentences.map((sentence) => {
    const units = openQuotes(context, unitsOf(context, sentence));
    while ((goldMentions[next]?.end ?? Infinity) <= sentence.start) next++;
    const labels = new Uint8Array(units.length);
    for (let i = next; (goldMentions[i]?.start ?? Infinity) < sentence.end; i++) {
      label(labels, units, goldMentions[i]!);
    }
    return { document: id, features: observeUnits(sentence, units, LEXICONS), labels };
  });
}

function label(
  labels: Uint8Array,
  units: readonly Unit[],
  { type, start, end }: AnnotatedPage['goldMentions'][number],
): void {
  const begin = beginLabel(type);
  let first = true;
  units.forEach((unit, i) => {
    if (unit.end <= start || unit.start >= end) return;
    labels[i] = first ? begin : begin + 1;
    first = false;
  });
}
