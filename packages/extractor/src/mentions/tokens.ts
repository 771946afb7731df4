import type { Span } from '@liantu/ontology';
import type { Segmenter } from './segmenter.js';

/** A word of the page with its place and its part of speech (jieba's tag set: `v` verb, `nr` person …). */
export interface TokenAt extends Span {
  readonly tag: string;
}

/** The words of a text, cut once; asked by position. */
export class Tokens {
  readonly #starts: number[] = [];
  readonly #tags: string[] = [];
  readonly #tokenOf: Int32Array;

  constructor(text: string, segmenter: Segmenter) {
    this.#tokenOf = new Int32Array(text.length).fill(-1);
    let at = 0;
    for (const { word, tag } of text === '' ? [] : segmenter.tag(text)) {
      // An engine may drop what it cannot encode (a lone surrogate); words stay where they stand.
      const found = text.startsWith(word, at) ? at : text.indexOf(word, at);
      if (found < 0) continue;
      this.#tokenOf.fill(this.#starts.length, found, found + word.length);
      this.#starts.push(found);
      this.#tags.push(tag);
      at = found + word.length;
    }
    this.#starts.push(text.length);
  }

  /** The word that holds `position`; undefined outside the text. */
  at(position: number): TokenAt | undefined {
    const index = this.#tokenOf[position];
    if (index === undefined || index < 0) return undefined;
    const start = this.#starts[index]!;
    let end = start;
    while (this.#tokenOf[end] === index) end++;
    return { start, end, tag: this.#tags[index]! };
  }

  /** Whether a word begins at `position`; the text's end counts. */
  startsAt(position: number): boolean {
    const index = this.#tokenOf[position];
    return index === undefined || index < 0 || this.#starts[index] === position;
  }

  /** Part of speech of the word that holds `position`; '' outside the text. */
  tagAt(position: number): string {
    return this.#tags[this.#tokenOf[position] ?? -1] ?? '';
  }
}
