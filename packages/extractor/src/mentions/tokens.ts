import type { Span } from '@liantu/ontology';
import type { Segmenter, Token } from './segmenter.js';

/** A word of the page with its place and its part of speech (jieba's tag set: `v` verb, `nr` person …). */
export interface TokenAt extends Span {
  readonly tag: string;
}

const RE_LONE_SURROGATE = /\p{Cs}/u;

/** The words of a text, cut once; asked by position. */
export class Tokens {
  readonly #text: string;
  readonly #words: readonly Token[];
  /** Index of the word that holds a position; −1 where none does. */
  readonly #wordOf: Int32Array;
  /** Where a word starts. */
  readonly #starts: Int32Array;

  constructor(text: string, segmenter: Segmenter) {
    this.#text = text;
    this.#words = text === '' ? [] : segmenter.tag(text);
    this.#starts = startsOf(this.#words, text);
    this.#wordOf = new Int32Array(text.length).fill(-1);
    for (let index = 0; index < this.#words.length; index++) {
      const start = this.#starts[index]!;
      if (start < 0) continue;
      const end = start + this.#words[index]!.word.length;
      for (let at = start; at < end; at++) this.#wordOf[at] = index;
    }
  }

  /** The word that holds `position`; undefined outside the text. */
  at(position: number): TokenAt | undefined {
    const index = this.#indexAt(position);
    if (index < 0) return undefined;
    const { word, tag } = this.#words[index]!;
    const start = this.#starts[index]!;
    return { start, end: start + word.length, tag };
  }

  /** The word that holds `position`, as it is printed; '' outside the text. */
  wordAt(position: number): string {
    const index = this.#indexAt(position);
    return index < 0 ? '' : this.#words[index]!.word;
  }

  /** What the text prints from `start` to `end`: a string that is kept, where that is a word. */
  textOf(start: number, end: number): string {
    const index = this.#indexAt(start);
    const isWord =
      index >= 0 &&
      this.#starts[index] === start &&
      this.#words[index]!.word.length === end - start;
    return isWord ? this.#words[index]!.word : this.#text.slice(start, end);
  }

  /** Whether a word begins at `position`; the text's end counts. */
  startsAt(position: number): boolean {
    const index = this.#indexAt(position);
    return index < 0 || this.#starts[index] === position;
  }

  /** Where the word that holds `position` starts; `position` itself outside the text. */
  startOf(position: number): number {
    const index = this.#indexAt(position);
    return index < 0 ? position : this.#starts[index]!;
  }

  /** Where the word that holds `position` ends; one further outside the text. */
  endOf(position: number): number {
    const index = this.#indexAt(position);
    return index < 0 ? position + 1 : this.#starts[index]! + this.#words[index]!.word.length;
  }

  /** Part of speech of the word that holds `position`; '' outside the text. */
  tagAt(position: number): string {
    const index = this.#indexAt(position);
    return index < 0 ? '' : this.#words[index]!.tag;
  }

  #indexAt(position: number): number {
    return this.#wordOf[position] ?? -1;
  }
}

/** Where each word starts; −1 where the text does not print it. */
function startsOf(words: readonly Token[], text: string): Int32Array {
  const starts = new Int32Array(words.length);
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    starts[index] = at;
    at += words[index]!.word.length;
  }
  return at === text.length && !RE_LONE_SURROGATE.test(text) ? starts : searchStarts(words, text);
}

/** An engine may drop what it cannot encode (a lone surrogate); words stay where they stand. */
function searchStarts(words: readonly Token[], text: string): Int32Array {
  const starts = new Int32Array(words.length);
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const { word } = words[index]!;
    const start = text.indexOf(word, at);
    starts[index] = start;
    if (start >= 0) at = start + word.length;
  }
  return starts;
}
