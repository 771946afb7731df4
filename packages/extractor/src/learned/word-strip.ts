import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { ReadableSentence, RecognitionContext } from '../mentions/recognition.js';
import type { Tokens } from '../mentions/tokens.js';
import { hashText, mix } from './hash.js';
import { GOVERNS, wordClassesOf } from './word-classes.js';
import type { WordClasses } from './word-classes.js';

/** What stands before the first and after the last unit of a sentence. */
export const EDGE = 0x51ed;
const NUMBER = 0x4e55;

/** What kind of unit stands at a place: a name that the rules found and marks are no part of a new name. */
export const WORD = 1;
const NAME = 2;
const MARK = 3;

/** Units of edge on either side of a sentence, so that what looks around a unit need not look where it ends. */
const MARGIN = 2;

/**
 * The sentences of a page as numbers, a column an aspect, an entry a unit: a word, a mark, or a whole name that the rules
 * settled on, of which only the type shows. Quotation marks are left out.
 */
export class WordStrip {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Hash of the word; of a name its type, of a number that it is one. */
  readonly words: Int32Array;
  /** Part of speech, as a number. */
  readonly tags: Int32Array;
  /** Lexicon classes, as bits. */
  readonly classes: Int32Array;
  /** The first, the last and the last two characters. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly endings: Int32Array;
  /** The nearest governing word to the left in the clause (投资 before …设备): its hash, or {@link EDGE}. */
  readonly governors: Int32Array;
  /** Index of the last unit of the run of words and names that a unit stands in. */
  readonly heads: Int32Array;
  length = 0;

  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #classesOf: WordClasses;

  constructor(
    { text, tokens, sentences, lexicons }: RecognitionContext,
    settled: readonly Mention[],
  ) {
    const most = sentences.reduce((sum, { start, end }) => sum + end - start + 2 * MARGIN, 0);
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.kinds = new Uint8Array(most);
    this.words = new Int32Array(most);
    this.tags = new Int32Array(most);
    this.classes = new Int32Array(most);
    this.firsts = new Int32Array(most);
    this.lasts = new Int32Array(most);
    this.endings = new Int32Array(most);
    this.governors = new Int32Array(most);
    this.heads = new Int32Array(most);
    this.#text = text;
    this.#tokens = tokens;
    this.#classesOf = wordClassesOf(lexicons);
    const names = outermost(settled.filter(({ type }) => type !== 'Project'));
    let next = 0;
    for (const sentence of sentences) next = this.#pushSentence(sentence, names, next);
    this.#govern();
  }

  #pushSentence({ start, end }: ReadableSentence, names: readonly Mention[], from: number): number {
    let next = from;
    while (next < names.length && names[next]!.end <= start) next++;
    this.#pushEdges();
    for (let at = start; at < end;) {
      const name = names[next];
      if (name && name.start <= at) {
        this.#pushName(name, at);
        at = name.end;
        next++;
      } else at = this.#pushWord(at, name && name.start < end ? name.start : end);
    }
    this.#pushEdges();
    return next;
  }

  #pushEdges(): void {
    for (let i = 0; i < MARGIN; i++) this.#push(MARK, 0, 0, EDGE, EDGE);
  }

  #push(kind: number, start: number, end: number, word: number, tag: number): number {
    const i = this.length++;
    this.kinds[i] = kind;
    this.starts[i] = start;
    this.ends[i] = end;
    this.words[i] = word;
    this.tags[i] = tag;
    this.firsts[i] = word;
    this.lasts[i] = word;
    this.endings[i] = word;
    return i;
  }

  #pushName({ type, end, deixis }: Mention, start: number): void {
    const symbol = mix(EDGE, ENTITY_TYPE_NAMES.indexOf(type) + (deixis === undefined ? 100 : 200));
    this.#push(NAME, start, end, symbol, symbol);
  }

  /** Pushes what stands at `at`, up to `limit` at most, and says where it ends. */
  #pushWord(at: number, limit: number): number {
    const text = this.#text;
    const first = text.charCodeAt(at);
    if (isQuote(first)) return at + 1;
    const end = Math.min(limit, this.#tokens.endOf(at));
    const word = hashText(text, at, end);
    if (!isWordCharacter(first)) {
      this.#push(MARK, at, end, word, word);
      return end;
    }
    const i = this.#push(WORD, at, end, word, tagSymbol(this.#tokens.tagAt(at)));
    if (isDigit(first)) {
      this.words[i] = NUMBER;
      return end;
    }
    const last = text.charCodeAt(end - 1);
    this.firsts[i] = first;
    this.lasts[i] = last;
    this.endings[i] = end - at > 1 ? mix(text.charCodeAt(end - 2), last) : last;
    this.classes[i] = this.#classesOf.of(word, text, at, end);
    return end;
  }

  #govern(): void {
    const { kinds, words, tags, classes, governors, heads, length } = this;
    let governor = EDGE;
    for (let i = 0; i < length; i++) {
      if (kinds[i] === MARK && words[i] !== LIST_MARK) governor = EDGE;
      governors[i] = governor;
      if ((classes[i]! & GOVERNS) !== 0 || tags[i] === VERB) governor = words[i]!;
    }
    for (let i = length - 1; i >= 0; i--) {
      const goesOn =
        kinds[i] !== MARK && kinds[i + 1] !== MARK && (classes[i + 1]! & GOVERNS) === 0;
      heads[i] = goesOn ? heads[i + 1]! : i;
    }
  }
}

const LIST_MARK = hashText('、');
const VERB = tagSymbol('v');

/** A tag of jieba's (`n`, `vn`, `nrt`) as a number. */
function tagSymbol(tag: string): number {
  let symbol = 0;
  for (let i = 0; i < tag.length; i++) symbol = (symbol << 8) | (tag.charCodeAt(i) & 0xff);
  return symbol;
}

/** Those that lie inside no other, of settled mentions in order: where two start together, the longer. */
function outermost(settled: readonly Mention[]): Mention[] {
  const names: Mention[] = [];
  for (const mention of settled) {
    const last = names.at(-1);
    if (!last || mention.start >= last.end) names.push(mention);
    else if (mention.end > last.end) names[names.length - 1] = mention;
  }
  return names;
}

const QUOTES: ReadonlySet<number> = new Set([...'“”‘’"\'「」『』'].map((q) => q.charCodeAt(0)));

function isQuote(code: number): boolean {
  return (code < 0x80 || (code >= 0x2018 && code < 0x3010)) && QUOTES.has(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const RE_WORD = /[\p{L}\p{N}]/u;

function isWordCharacter(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return (code < 0x3000 || code > 0x301f) && RE_WORD.test(String.fromCharCode(code));
}
