import type { Span } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';

// A stop and what closes with it: 。” | the dots of 9.55, a 。 inside《》
const RE_STOP = /[。！？；…]+[”’》）】]*/gu;
const OPENING = '（《【';
const CLOSING = '）》】';

/** Longest sentence in characters; the longest of newspapers, lists among them, have half of it. */
const MAX_SENTENCE = 1500;
const CLAUSE_SIGNS = ['，', '、', '：'];
// The first half of a character that takes two units.
const RE_HALF = /\p{Surrogate}$/u;

/** Brackets around more than this hold whole sentences. */
const MAX_BRACKETED = 80;

/**
 * The sentences of a text, which cover it without a gap. A stop ends a sentence together with the quotation marks
 * that close after it; inside short 《》, （） and 【】 it does not. What has no stop for pages ends with a clause.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const depths = bracketDepths(text);
  let start = 0;
  for (const match of matchAll(text, RE_STOP)) {
    const end = match.index + match[0].length;
    if (depths[match.index] !== 0) continue;
    sentences.push(...cutLong(text, { start, end: skipSpaces(text, end) }));
    start = sentences.at(-1)!.end;
  }
  if (start < text.length) sentences.push(...cutLong(text, { start, end: text.length }));
  return sentences;
}

/** Pieces of a sentence that no one could read: up to a clause where there is one. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE) {
    const piece = text.slice(from, from + MAX_SENTENCE);
    const clause = Math.max(...CLAUSE_SIGNS.map((sign) => piece.lastIndexOf(sign))) + 1;
    const to = from + (clause || (RE_HALF.test(piece) ? MAX_SENTENCE - 1 : MAX_SENTENCE));
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** For every position, how many short brackets are open there. */
function bracketDepths(text: string): Int32Array {
  const change = new Int32Array(text.length + 1);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (OPENING.includes(text[i]!)) open.push(i);
    const opened = CLOSING.includes(text[i]!) ? open.pop() : undefined;
    if (opened === undefined || i - opened > MAX_BRACKETED) continue;
    change[opened] = change[opened]! + 1;
    change[i + 1] = change[i + 1]! - 1;
  }
  for (let i = 1; i < change.length; i++) change[i] = change[i]! + change[i - 1]!;
  return change;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u3000') at++;
  return at;
}
