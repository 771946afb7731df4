import type { Span } from '@liantu/ontology';
import type { Page, Sentence } from '../layout/page.js';

/** The sentences of a page, in reading order. */
export function pageSentences(page: Page): readonly Sentence[] {
  return page.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

const RE_INNER_SPACE = /\s+/gu;

/** A piece of the page as a reader quotes it: layout breaks out, words of Latin letters still apart. */
export function plainQuote(source: string): string {
  return source
    .trim()
    .replace(RE_INNER_SPACE, (space, at: number, whole: string) =>
      isAscii(whole[at - 1]) && isAscii(whole[at + space.length]) ? ' ' : '',
    );
}

function isAscii(char: string | undefined): boolean {
  return char !== undefined && char < '\u0080';
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

/**
 * The sentence or sentences that hold the parts, joined by …, in the script of the page. Every part, white space
 * aside, stands in the quote. Parts that lie in no sentence are quoted themselves.
 */
export function quoteParts(
  page: Page,
  sentences: readonly Sentence[],
  parts: readonly Span[],
): string {
  const read = (span: Span): string =>
    page
      .toSourceParts(span)
      .map(({ start, end }) => page.article.text.slice(start, end))
      .join('');
  const holders = mergeTouching(parts.map((part) => holderOf(sentences, part)));
  const quote = holders.map((span) => plainQuote(read(span))).join('…');
  const squeezed = squeeze(quote);
  const whole = parts.every((part) => squeezed.includes(squeeze(read(part))));
  return whole ? quote : parts.map((part) => plainQuote(read(part))).join('…');
}

/** From the first sentence that a part touches to the last, never less than the part. */
function holderOf(sentences: readonly Sentence[], part: Span): Span {
  let { start, end } = part;
  for (let i = firstEndingAfter(sentences, part.start); i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.start >= part.end) break;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  return { start, end };
}

/** Index of the first sentence that ends after `offset`, by bisection. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
