import type { Span } from '@liantu/ontology';

// A stop and what closes with it: 。” | the dots of 9.55, a 。 inside《》
const RE_STOP = /[。！？；…]+[”’》）】]*/gu;
const OPENING = '（《【';
const CLOSING = '）》】';

/** Brackets around more than this hold whole sentences. */
const MAX_BRACKETED = 80;

/**
 * The sentences of a text, which cover it without a gap. A stop ends a sentence together with the quotation marks
 * that close after it; inside short 《》, （） and 【】 it does not.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const depths = bracketDepths(text);
  let start = 0;
  for (const match of text.matchAll(RE_STOP)) {
    const end = match.index + match[0].length;
    if (depths[match.index] !== 0) continue;
    sentences.push({ start, end: skipSpaces(text, end) });
    start = sentences.at(-1)!.end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
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
