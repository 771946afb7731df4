import type { Lexicons } from '../mentions/lexicons.js';
import {
  CLASS_WORDS,
  CLOSING_WORDS,
  GOVERNING_WORDS,
  PROCESS_WORDS,
} from '../mentions/phrase-words.js';

/** The bit of a word that governs what follows it (投资, 位于). */
export const GOVERNS = 1;
const PROCESS = 2;
const CLASS = 4;
const CLOSING = 8;
const GENERIC_TRADE = 16;
const SURNAME = 32;
const TITLE = 64;
const GOODS = 128;
const SECTOR = 256;

/** How many words are remembered at most. */
const MOST_WORDS = 1 << 14;

/**
 * What the lexicons say of a word, as bits, by the word's hash: a word is cut out of the page and looked up in every list
 * only when it is met first.
 */
export class WordClasses {
  readonly #lexicons: Lexicons;
  /** Hash and classes, two numbers a slot; classes are kept one higher, so that 0 means a free slot. */
  readonly #slots = new Int32Array(MOST_WORDS * 4);
  #count = 0;

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  /** The classes of the word `text.slice(start, end)`, whose hash this is. */
  of(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const wrap = slots.length - 1;
    let slot = (hash << 1) & wrap;
    while (slots[slot + 1] !== 0) {
      if (slots[slot] === hash) return slots[slot + 1]! - 1;
      slot = (slot + 2) & wrap;
    }
    return this.#learn(hash, slot, text.slice(start, end));
  }

  #learn(hash: number, slot: number, word: string): number {
    const classes = classesOf(word, this.#lexicons);
    if (++this.#count > MOST_WORDS) {
      this.#slots.fill(0);
      this.#count = 0;
    } else {
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = classes + 1;
    }
    return classes;
  }
}

const byLexicons = new WeakMap<Lexicons, WordClasses>();

/** The classes that these lexicons give words, remembered from page to page. */
export function wordClassesOf(lexicons: Lexicons): WordClasses {
  let classes = byLexicons.get(lexicons);
  if (!classes) byLexicons.set(lexicons, (classes = new WordClasses(lexicons)));
  return classes;
}

function classesOf(word: string, { trades, surnames, titles }: Lexicons): number {
  let classes = 0;
  if (GOVERNING_WORDS.has(word)) classes |= GOVERNS;
  if (PROCESS_WORDS.has(word)) classes |= PROCESS;
  if (CLASS_WORDS.has(word)) classes |= CLASS;
  if (CLOSING_WORDS.has(word)) classes |= CLOSING;
  if (trades.genericTrades.has(word)) classes |= GENERIC_TRADE;
  if (surnames.get(word, 0, 1) !== undefined) classes |= SURNAME;
  if (titles.get(word) !== undefined) classes |= TITLE;
  if (trades.goods.get(word) !== undefined) classes |= GOODS;
  if (trades.sectors.get(word) !== undefined) classes |= SECTOR;
  return classes;
}
