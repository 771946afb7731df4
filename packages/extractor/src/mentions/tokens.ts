import type { Span } from '@liantu/ontology';
import type { Segmenter } from './segmenter.js';

/** A word of the page with its place and its part of speech (jieba's tag set: `v` verb, `nr` person …). */
export interface TokenAt extends Span {
  readonly tag: string;
}

/** The words of a text, cut once; asked by position. */
export class Tokens {
  readonly #text: string;
  readonly #tags: string[] = [];
  /** Index of the word that holds a position; −1 where none does. */
  readonly #tokenOf: Int32Array;
  /** Where a word starts and, after the last, where the text ends. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(text: string, segmenter: Segmenter) {
    this.#text = text;
    this.#tokenOf = new Int32Array(text.length).fill(-1);
    const words = text === '' ? [] : segmenter.tag(text);
    this.#starts = new Int32Array(words.length);
    this.#ends = new Int32Array(words.length);
    let at = 0;
    for (const { word, tag } of words) {
      // An engine may drop what it cannot encode (a lone surrogate); words stay where they stand.
      const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
      if (start < 0) continue;
      at = start + word.length;
      const index = this.#tags.push(tag) - 1;
      this.#starts[index] = start;
      this.#ends[index] = at;
      for (let i = start; i < at; i++) this.#tokenOf[i] = index;
    }
  }

  /** The word that holds `position`; undefined outside the text. */
  at(position: number): TokenAt | undefined {
    const index = this.#tokenOf[position] ?? -1;
    if (index < 0) return undefined;
    return { start: this.#starts[index]!, end: this.#ends[index]!, tag: this.#tags[index]! };
  }

  /** The word that holds `position`, as it is printed; '' outside the text. */
  wordAt(position: number): string {
    const index = this.#tokenOf[position] ?? -1;
    return index < 0 ? '' : this.#text.slice(this.#starts[index], this.#ends[index]);
  }

  /** Whether a word begins at `position`; the text's end counts. */
  startsAt(position: number): boolean {
    const index = this.#tokenOf[position] ?? -1;
    return index < 0 || this.#starts[index] === position;
  }

  /** Part of speech of the word that holds `position`; '' outside the text. */
  tagAt(position: number): string {
    return this.#tags[this.#tokenOf[position] ?? -1] ?? '';
  }
}
