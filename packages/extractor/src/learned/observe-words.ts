import { mix } from './hash.js';
import type { WordStrip } from './word-strip.js';

/** Features of one unit: as many as there are patterns below. */
export const FEATURES_PER_WORD = 35;

const FARTHEST = 4;

/** Writes the features of unit `i` from `at` on; each pattern has its own number, so that equal values differ by pattern. */
export function observeWord(strip: WordStrip, i: number, features: Int32Array, at: number): void {
  const { words, tags, classes, firsts, lasts, endings, governors, heads, starts, ends } = strip;
  const w0 = words[i]!;
  const w1 = words[i + 1]!;
  const v1 = words[i - 1]!;
  let k = at;
  features[k++] = mix(0, 1);
  features[k++] = mix(w0, 2);
  features[k++] = mix(w1, 3);
  features[k++] = mix(v1, 4);
  features[k++] = mix(words[i + 2]!, 5);
  features[k++] = mix(words[i - 2]!, 6);
  features[k++] = mix(mix(v1, w0), 7);
  features[k++] = mix(mix(w0, w1), 8);
  features[k++] = mix(mix(v1, w1), 9);
  features[k++] = mix(mix(words[i - 2]!, v1), 10);
  features[k++] = mix(mix(w1, words[i + 2]!), 11);
  const t0 = tags[i]!;
  const t1 = tags[i + 1]!;
  const s1 = tags[i - 1]!;
  features[k++] = mix(mix(s1, t0), 12);
  features[k++] = mix(mix(t0, t1), 13);
  features[k++] = mix(mix(mix(s1, t0), t1), 14);
  features[k++] = mix(mix(w1, t0), 15);
  features[k++] = mix(mix(v1, t0), 16);
  const l0 = lasts[i]!;
  features[k++] = mix(l0, 17);
  features[k++] = mix(endings[i]!, 18);
  features[k++] = mix(firsts[i]!, 19);
  features[k++] = mix(mix(l0, firsts[i + 1]!), 20);
  features[k++] = mix(mix(lasts[i - 1]!, firsts[i]!), 21);
  features[k++] = mix(mix(ends[i]! - starts[i]!, t0), 22);
  const c0 = classes[i]!;
  features[k++] = mix(mix(c0, classes[i + 1]!), 23);
  features[k++] = mix(mix(classes[i - 1]!, c0), 24);
  const governor = governors[i]!;
  features[k++] = mix(governor, 25);
  features[k++] = mix(mix(governor, c0), 26);
  const head = heads[i]!;
  const away = Math.min(head - i, FARTHEST);
  features[k++] = mix(mix(endings[head]!, away), 27);
  features[k++] = mix(mix(lasts[head]!, away), 28);
  features[k++] = mix(mix(words[head + 1]!, away), 29);
  features[k++] = mix(t0, 30);
  features[k++] = mix(c0, 31);
  features[k++] = mix(classes[i + 1]!, 32);
  features[k++] = mix(classes[i - 1]!, 33);
  features[k++] = mix(mix(c0, w1), 34);
  features[k] = mix(mix(c0, v1), 35);
}
