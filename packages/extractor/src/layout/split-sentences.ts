import type { Span } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';

// A stop and what closes with it: 。” | the dots of 9.55, a 。 inside《》
const RE_STOP = /[。！？；…]+[”’》）】]*/gu;
const RE_BRACKET = /[（《【）》】]/gu;
const OPENING = '（《【';

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
  const bracketed = findBracketed(text);
  let next = 0;
  let start = 0;
  for (const match of matchAll(text, RE_STOP)) {
    const end = match.index + match[0].length;
    while (next < bracketed.length && bracketed[next]!.end <= match.index) next++;
    if (next < bracketed.length && bracketed[next]!.start <= match.index) continue;
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

/** The stretches inside short brackets, in order; what stands in brackets within them is part of them. */
function findBracketed(text: string): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of matchAll(text, RE_BRACKET)) {
    if (OPENING.includes(mark)) open.push(index);
    const opened = OPENING.includes(mark) ? undefined : open.pop();
    if (opened === undefined || index - opened > MAX_BRACKETED) continue;
    while (found.length > 0 && found.at(-1)!.start > opened) found.pop();
    found.push({ start: opened, end: index + 1 });
  }
  return found;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u3000') at++;
  return at;
}
