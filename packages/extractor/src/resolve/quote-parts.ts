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

/** What a stretch of the page says. */
interface Said {
  readonly source: string;
  readonly quote: string;
  /** Whether the article prints it in one piece, so that all of its parts stand in it. */
  readonly isOnePiece: boolean;
}

/** Quotes a page; a sentence of which much is said is put together once. */
export class Quoter {
  readonly #page: Page;
  readonly #sentences: readonly Sentence[];
  /** By where it starts and ends, as one number. */
  readonly #said = new Map<number, Said>();

  constructor(page: Page) {
    this.#page = page;
    this.#sentences = pageSentences(page);
  }

  /**
   * The sentence or sentences that hold the parts, joined by …, in the script of the page. Every part, white space
   * aside, stands in the quote. Parts that lie in no sentence are quoted themselves.
   */
  quote(parts: readonly Span[]): string {
    const holders = mergeTouching(parts.map((part) => holderOf(this.#sentences, part)));
    const held = holders.map((holder) => this.#read(holder));
    if (held.every(({ isOnePiece }) => isOnePiece)) return joined(held);
    const said = parts.map((part) => this.#read(part));
    const squeezed = held.map(({ source }) => squeeze(source)).join('…');
    const isWhole = said.every(({ source }) => squeezed.includes(squeeze(source)));
    return joined(isWhole ? held : said);
  }

  #read(span: Span): Said {
    const key = span.start * (this.#page.text.length + 1) + span.end;
    const known = this.#said.get(key);
    if (known) return known;
    const { text } = this.#page.article;
    const pieces = this.#page.toSourceParts(span);
    const source = pieces.map(({ start, end }) => text.slice(start, end)).join('');
    const said = { source, quote: plainQuote(source), isOnePiece: pieces.length === 1 };
    this.#said.set(key, said);
    return said;
  }
}

function joined(said: readonly Said[]): string {
  return said.map(({ quote }) => quote).join('…');
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

function mergeTouching(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 1) return spans;
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
