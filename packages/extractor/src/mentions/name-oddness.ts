import { isTradeWord } from './company-names.js';
import type { RecognitionContext } from './recognition.js';

/**
 * How unlike a word of the dictionary a stretch is: 2 when no word of two characters or more is in it (砺禾, or one the
 * segmenter guessed), 1 when some are, 0 when it is made of them, −1 when a word of trade is among them.
 */
export function oddness({ tokens, text }: RecognitionContext, start: number, end: number): number {
  let known = 0;
  for (let at = start; at < end;) {
    const token = tokens.at(at);
    if (!token) break;
    const to = Math.min(token.end, end);
    const from = Math.max(token.start, start);
    if (isTradeWord(text, from, to)) return -1;
    if (to - from > 1 && !/^(?:x|ns|nr|nz|nrt)$/u.test(token.tag)) known += to - from;
    at = Math.max(to, at + 1);
  }
  if (known === 0) return 2;
  return known < end - start ? 1 : 0;
}
