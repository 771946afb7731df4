import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Unit } from '../mentions/phrase-units.js';
import {
  CLASS_WORDS,
  CLOSING_WORDS,
  GOVERNING_WORDS,
  PROCESS_WORDS,
} from '../mentions/phrase-words.js';
import type { ReadableSentence } from '../mentions/recognition.js';
import type { TermHit } from '../mentions/term-trie.js';
import { hashText, mix } from './hash.js';

/** Features of one unit: as many as there are patterns below. */
export const FEATURES_PER_UNIT = 44;

/** What a lexicon says of a unit, as bits. */
const GOVERNS = 1;
const PROCESS = 2;
const CLASS = 4;
const CLOSING = 8;
const GENERIC_TRADE = 16;
const SURNAME = 32;
const TITLE = 64;
const GOODS = 128;
const GOODS_END = 256;
const SECTOR = 512;
const SECTOR_END = 1024;

/** A sentence's units as numbers, one entry a unit. */
interface Symbols {
  /** The word itself, or the kind (and type) of a name, amount, quotation …: never the letters of a whole name. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** Lexicon classes, as bits. */
  readonly classes: Int32Array;
  /** The first, the last and the last two characters. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly endings: Int32Array;
  readonly lengths: Int32Array;
}

const EDGE = 0x51ed;

/**
 * The features of a sentence's units, {@link FEATURES_PER_UNIT} hashes each: characters and words around the unit, parts
 * of speech, lexicon classes, the word that governs it and the head of the phrase that it stands in.
 */
export function observeUnits(
  sentence: ReadableSentence,
  units: readonly Unit[],
  lexicons: Lexicons,
): Int32Array {
  const symbols = readSymbols(sentence, units, lexicons);
  const governors = governorsOf(symbols);
  const heads = headsOf(symbols, units);
  const features = new Int32Array(units.length * FEATURES_PER_UNIT);
  const kind = hashText(sentence.kind);
  for (let i = 0; i < units.length; i++) observeUnit(features, i, symbols, governors, heads, kind);
  return features;
}

function readSymbols(
  sentence: ReadableSentence,
  units: readonly Unit[],
  lexicons: Lexicons,
): Symbols {
  const count = units.length;
  const symbols: Symbols = {
    words: new Int32Array(count),
    tags: new Int32Array(count),
    classes: new Int32Array(count),
    firsts: new Int32Array(count),
    lasts: new Int32Array(count),
    endings: new Int32Array(count),
    lengths: new Int32Array(count),
  };
  units.forEach((unit, i) => {
    const { text, kind } = unit;
    const end = kind === 'titled' ? text.length - 1 : text.length;
    symbols.words[i] = wordSymbol(unit);
    symbols.tags[i] = hashText(unit.tag === '' ? kind : unit.tag);
    symbols.classes[i] = kind === 'word' ? knownClassesOf(text, lexicons) : 0;
    const open = kind === 'word' || kind === 'mark' || kind === 'titled';
    symbols.firsts[i] = open ? text.charCodeAt(kind === 'titled' ? 1 : 0) : symbols.words[i];
    symbols.lasts[i] = open ? text.charCodeAt(end - 1) : symbols.words[i];
    symbols.endings[i] = open ? hashText(text, Math.max(0, end - 2), end) : symbols.words[i];
    symbols.lengths[i] = Math.min(text.length, 6);
  });
  const { goods, sectors } = lexicons.trades;
  markHits(symbols, units, sentence, goods.scan(sentence.text), GOODS, GOODS_END);
  markHits(symbols, units, sentence, sectors.scan(sentence.text), SECTOR, SECTOR_END);
  return symbols;
}

function wordSymbol({ kind, text, mention }: Unit): number {
  if (kind === 'word' || kind === 'mark' || kind === 'deictic') return hashText(text);
  if (mention) return mix(EDGE, 100 + ENTITY_TYPE_NAMES.indexOf(mention.type));
  return hashText(kind);
}

const MOST_KNOWN = 20_000;
const classesByLexicons = new WeakMap<Lexicons, Map<string, number>>();

/** The classes of a word, looked up once for most words. */
function knownClassesOf(word: string, lexicons: Lexicons): number {
  let byWord = classesByLexicons.get(lexicons);
  if (!byWord || byWord.size > MOST_KNOWN) {
    byWord = new Map();
    classesByLexicons.set(lexicons, byWord);
  }
  let classes = byWord.get(word);
  if (classes === undefined) {
    classes = classesOf(word, lexicons);
    byWord.set(word, classes);
  }
  return classes;
}

function classesOf(text: string, { trades, surnames, titles }: Lexicons): number {
  let classes = 0;
  if (GOVERNING_WORDS.has(text)) classes |= GOVERNS;
  if (PROCESS_WORDS.has(text)) classes |= PROCESS;
  if (CLASS_WORDS.has(text)) classes |= CLASS;
  if (CLOSING_WORDS.has(text)) classes |= CLOSING;
  if (trades.genericTrades.has(text)) classes |= GENERIC_TRADE;
  if (surnames.has(text.charAt(0))) classes |= SURNAME;
  if (titles.longestAt(text, 0)?.end === text.length) classes |= TITLE;
  return classes;
}

function markHits(
  { classes }: Symbols,
  units: readonly Unit[],
  { start: from }: ReadableSentence,
  hits: readonly TermHit<string>[],
  inside: number,
  last: number,
): void {
  let i = 0;
  for (const { start, end } of hits) {
    while (i < units.length && units[i]!.end <= from + start) i++;
    for (; i < units.length && units[i]!.start < from + end; i++) {
      if (units[i]!.kind !== 'word') continue;
      classes[i]! |= units[i]!.end >= from + end ? inside | last : inside;
      if (units[i]!.end > from + end) break;
    }
  }
}

/** Index of the nearest governing word to the left in the clause (投资 before …项目); −1 where there is none. */
function governorsOf({ classes, tags, words }: Symbols): Int32Array {
  const governors = new Int32Array(words.length).fill(-1);
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    if (CLAUSE_MARKS.has(words[i]!)) last = -1;
    governors[i] = last;
    if ((classes[i]! & GOVERNS) !== 0 || tags[i] === VERB) last = i;
  }
  return governors;
}

/** Index of the last unit of the run of nouns and names that a unit stands in. */
function headsOf({ classes }: Symbols, units: readonly Unit[]): Int32Array {
  const heads = new Int32Array(units.length);
  for (let i = units.length - 1; i >= 0; i--) {
    const next = units[i + 1];
    const goesOn = next !== undefined && next.kind !== 'mark' && (classes[i + 1]! & GOVERNS) === 0;
    heads[i] = goesOn && units[i]!.kind !== 'mark' ? heads[i + 1]! : i;
  }
  return heads;
}

const VERB = hashText('v');
const CLAUSE_MARKS: ReadonlySet<number> = new Set(
  [...'，。；：！？'].map((mark) => hashText(mark)),
);

/** Writes the features of unit `i`; each pattern has its own number, so that equal values differ by pattern. */
function observeUnit(
  features: Int32Array,
  i: number,
  { words, tags, classes, firsts, lasts, endings, lengths }: Symbols,
  governors: Int32Array,
  heads: Int32Array,
  kind: number,
): void {
  let at = i * FEATURES_PER_UNIT;
  const w0 = words[i]!;
  const w1 = words[i + 1] ?? EDGE;
  const w2 = words[i + 2] ?? EDGE;
  const v1 = words[i - 1] ?? EDGE;
  const v2 = words[i - 2] ?? EDGE;
  features[at++] = mix(0, 1);
  features[at++] = mix(w0, 2);
  features[at++] = mix(w1, 3);
  features[at++] = mix(w2, 4);
  features[at++] = mix(v1, 5);
  features[at++] = mix(v2, 6);
  features[at++] = mix(mix(v1, w0), 7);
  features[at++] = mix(mix(w0, w1), 8);
  features[at++] = mix(mix(v2, v1), 9);
  features[at++] = mix(mix(w1, w2), 10);
  features[at++] = mix(mix(v1, w1), 11);
  features[at++] = mix(mix(mix(v1, w0), w1), 12);
  const t0 = tags[i]!;
  const t1 = tags[i + 1] ?? EDGE;
  const s1 = tags[i - 1] ?? EDGE;
  features[at++] = mix(t0, 13);
  features[at++] = mix(t1, 14);
  features[at++] = mix(s1, 15);
  features[at++] = mix(mix(s1, t0), 16);
  features[at++] = mix(mix(t0, t1), 17);
  features[at++] = mix(mix(mix(s1, t0), t1), 18);
  features[at++] = mix(mix(mix(tags[i - 2] ?? EDGE, s1), t0), 19);
  features[at++] = mix(mix(mix(t0, t1), tags[i + 2] ?? EDGE), 20);
  features[at++] = mix(mix(w1, t0), 21);
  features[at++] = mix(mix(v1, t0), 22);
  const l0 = lasts[i]!;
  features[at++] = mix(l0, 23);
  features[at++] = mix(endings[i]!, 24);
  features[at++] = mix(firsts[i]!, 25);
  features[at++] = mix(mix(l0, firsts[i + 1] ?? EDGE), 26);
  features[at++] = mix(mix(lasts[i - 1] ?? EDGE, firsts[i]!), 27);
  features[at++] = mix(mix(mix(lasts[i - 1] ?? EDGE, l0), lasts[i + 1] ?? EDGE), 28);
  features[at++] = mix(mix(lengths[i]!, t0), 29);
  const c0 = classes[i]!;
  const c1 = classes[i + 1] ?? -1;
  const b1 = classes[i - 1] ?? -1;
  features[at++] = mix(c0, 30);
  features[at++] = mix(c1, 31);
  features[at++] = mix(b1, 32);
  features[at++] = mix(mix(c0, c1), 33);
  features[at++] = mix(mix(b1, c0), 34);
  features[at++] = mix(mix(c0, w1), 35);
  features[at++] = mix(mix(c0, v1), 36);
  const g = governors[i]!;
  const governor = g < 0 ? EDGE : words[g]!;
  features[at++] = mix(governor, 37);
  features[at++] = mix(mix(governor, Math.min(i - g, 5)), 38);
  features[at++] = mix(mix(governor, c0), 39);
  const h = heads[i]!;
  const away = Math.min(h - i, 4);
  features[at++] = mix(mix(endings[h]!, away), 40);
  features[at++] = mix(mix(mix(endings[h]!, away), c0), 41);
  features[at++] = mix(mix(mix(lasts[h]!, governor), away), 42);
  features[at++] = mix(mix(words[h + 1] ?? EDGE, away), 43);
  features[at++] = mix(mix(kind, i === 0 ? 0 : 1), 44);
}
