import { mix } from './hash.js';
import type { WordStrip } from './word-strip.js';

/** Features of one word: as many as there are patterns below. */
export const FEATURES_PER_WORD = 22;

const FARTHEST = 4;

/**
 * Writes the features of unit `i` from `at` on: words, parts of speech and lexicon classes around it, its letters, its
 * governor and the head of its phrase. Each pattern has its own number, so that equal values differ by pattern.
 */
export function observeWord(strip: WordStrip, i: number, features: Int32Array, at: number): void {
  const { words, tags, classes, firsts, lasts, endings, governors, heads, starts, ends } = strip;
  const [word, tag, kind] = [words[i]!, tags[i]!, classes[i]!];
  const [before, after] = [i - 1, i + 1];
  const head = heads[i]!;
  const away = Math.min(head - i, FARTHEST);
  features[at] = mix(0, 1);
  features[at + 1] = mix(word, 2);
  features[at + 2] = mix(words[after]!, 3);
  features[at + 3] = mix(words[before]!, 4);
  features[at + 4] = mix(words[i + 2]!, 5);
  features[at + 5] = mix(words[i - 2]!, 6);
  features[at + 6] = mix(tag, 7);
  features[at + 7] = mix(mix(tags[before]!, tag), 8);
  features[at + 8] = mix(mix(tag, tags[after]!), 9);
  features[at + 9] = mix(mix(ends[i]! - starts[i]!, tag), 10);
  features[at + 10] = mix(firsts[i]!, 11);
  features[at + 11] = mix(lasts[i]!, 12);
  features[at + 12] = mix(endings[i]!, 13);
  features[at + 13] = mix(kind, 14);
  features[at + 14] = mix(classes[before]!, 15);
  features[at + 15] = mix(classes[after]!, 16);
  features[at + 16] = mix(mix(classes[before]!, kind), 17);
  features[at + 17] = mix(mix(kind, classes[after]!), 18);
  features[at + 18] = mix(mix(kind, words[after]!), 19);
  features[at + 19] = mix(governors[i]!, 20);
  features[at + 20] = mix(mix(governors[i]!, kind), 21);
  features[at + 21] = mix(mix(words[head + 1]!, away), 22);
}
