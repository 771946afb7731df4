import { PREDICATES } from '@liantu/ontology';
import type { Predicate } from '@liantu/ontology';
import type { Discourse } from '../relations/discourse.js';
import type { Mention } from '../mentions/mention.js';
import { ANY_SIGN, isSign, signOf } from '../relations/signs.js';
import { hashOnce, hashText, mix } from './hash.js';
import type { PairContext } from './pair-context.js';
import type { ListedSlot, PairPlace } from './pair-places.js';

const MOST_FEATURES = 256;
/** Signs between two names, and before and behind them, of which each is a feature. */
const MOST_BETWEEN = 40;
const MOST_AFTER = 8;

/**
 * The features of two names that may stand in a relation, as hashes: their types, the words between, before and behind
 * their lists (names as signs), how they are known, and what the page claims of them besides. No name is among them but
 * by its last two characters, and not which rule reads what.
 */
export class PairObserver {
  readonly #discourse: Discourse;
  readonly #place = new Int32Array(MOST_FEATURES);
  readonly #features = new Int32Array(MOST_FEATURES);
  #count = 0;
  #ends = 0;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Notes two names where they stand. */
  enter(place: PairPlace): void {
    this.#count = 0;
    const { earlier, later, second } = place;
    this.#ends = mix(hashOnce(earlier.type), hashOnce(later.type));
    this.#noteNames(place);
    this.#noteBetween(place);
    this.#noteBehind(place.sentence.reading.signs, second);
  }

  /** The features of what was entered under a relation, in memory that the next one takes again; `forward` if the earlier is the subject. */
  under(predicate: Predicate, forward: boolean, context: PairContext): Int32Array {
    const relation = mix(forward ? 0x51 : 0x52, PREDICATES.indexOf(predicate));
    const typed = mix(relation, this.#ends);
    const features = this.#features;
    let count = 0;
    features[count++] = relation;
    for (let i = 0; i < context.length; i++) {
      features[count++] = mix(typed, mix(-1 - i, context[i]!));
    }
    for (let i = 0; i < this.#count; i++) features[count++] = mix(typed, this.#place[i]!);
    return features.subarray(0, count);
  }

  /** Notes a value under the number of its pattern, so that equal values of different patterns differ. */
  #note(pattern: number, value: number): void {
    if (this.#count < MOST_FEATURES - 16) {
      this.#place[this.#count++] = mix(pattern, value);
    }
  }

  #noteNames({ sentence, earlier, later, first, second }: PairPlace): void {
    this.#note(1, 0);
    this.#note(2, tailOf(earlier, 2));
    this.#note(3, tailOf(later, 2));
    this.#note(4, tailOf(earlier, 1));
    this.#note(5, tailOf(later, 1));
    this.#note(6, hashOnce(sentence.kind));
    this.#note(7, hashOnce(second.slot.role));
    this.#note(8, (first.slot.pointing ? 2 : 0) + (second.slot.pointing ? 1 : 0));
    this.#note(9, this.#familiarity(earlier, sentence.reading.start));
    this.#note(10, this.#familiarity(later, sentence.reading.start));
    this.#note(11, Math.min(second.list.length, 4));
  }

  /** How often the page names it, and whether here for the first time. */
  #familiarity(mention: Mention, start: number): number {
    const mentions = this.#discourse.referents.of(mention)?.mentions ?? [];
    const isNew = (mentions[0]?.start ?? 0) >= start;
    return Math.min(mentions.length, 3) * 2 + (isNew ? 1 : 0);
  }

  #noteBehind(signs: string, { tail }: ListedSlot): void {
    const from = tail + 1;
    for (let n = 1; n <= 4; n++) this.#noteWords(20 + n, signs, from, from + n);
    this.#noteSteps(30, signs, from, Math.min(from + MOST_AFTER, signs.length));
    const frame = frameOf(signs, from, Math.min(from + MOST_BETWEEN, signs.length), 2);
    this.#note(12, hashText(frame));
  }

  #noteBetween({ sentence, earlier, later, first, second }: PairPlace): void {
    const { signs } = sentence.reading;
    const start = first.tail + 1;
    const end = second.head;
    const role = hashOnce(first.slot.role);
    const frame = frameOf(signs, start, end);
    this.#note(60, role);
    this.#note(61, mix(role, hashOnce(second.slot.role)));
    this.#note(62, hashText(frame));
    this.#note(63, first.head === 0 ? 1 : 0);
    this.#note(64, Math.min(first.list.length, 4));
    this.#note(65, Math.min(countOf(frame, signOf(earlier.type)), 3));
    this.#note(66, Math.min(countOf(frame, signOf(later.type)), 3));
    const clauses = countClauses(frame);
    this.#note(67, Math.min(countNames(frame), 5) * 8 + Math.min(clauses, 4));
    this.#note(68, (32 - Math.clz32(end - start)) * 4 + Math.min(clauses, 2));
    this.#noteEdges(signs, first.head, start, end);
    const tail = second.tail + 1;
    const after = hashText(signs, tail, Math.min(tail + 2, signs.length));
    this.#note(69, mix(hashText(frame), after));
    this.#noteSteps(70, signs, start, Math.min(end, start + MOST_BETWEEN));
  }

  /** The words at either end of what stands between, and before it all. */
  #noteEdges(signs: string, head: number, start: number, end: number): void {
    if (end - start < 12) this.#noteWords(80, signs, start, end);
    for (let n = 1; n <= 4; n++) {
      this.#noteWords(80 + n, signs, start, Math.min(start + n, end));
      this.#noteWords(90 + n, signs, Math.max(start, end - n), end);
      this.#noteWords(100 + n, signs, Math.max(0, head - n), head);
    }
    const opening = hashText(signs, start, Math.min(start + 2, end));
    this.#note(85, mix(opening, hashText(signs, Math.max(start, end - 2), end)));
  }

  #noteWords(pattern: number, signs: string, start: number, end: number): void {
    this.#note(pattern, hashText(signs, start, Math.min(end, signs.length)));
  }

  /** Every sign, and every two next to each other. */
  #noteSteps(pattern: number, signs: string, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const sign = mix(pattern, signs.charCodeAt(i));
      this.#note(pattern + 1, sign);
      if (i + 1 < end) this.#note(pattern + 2, mix(sign, signs.charCodeAt(i + 1)));
    }
  }
}

function tailOf({ name }: Mention, length: number): number {
  return hashText(name, Math.max(0, name.length - length));
}

const CLAUSE_ENDS = '，；：。';
const FIRST_SIGN = ANY_SIGN.charCodeAt(0);
const LAST_SIGN = ANY_SIGN.charCodeAt(2);
const MARK_CODES: ReadonlySet<number> = new Set(
  [...`${CLAUSE_ENDS}、的`].map((mark) => mark.charCodeAt(0)),
);

/** The names and marks of a stretch of signs, at most so many. */
function frameOf(signs: string, start: number, end: number, most = MOST_BETWEEN): string {
  let frame = '';
  for (let i = start; i < end && frame.length < most; i++) {
    const code = signs.charCodeAt(i);
    if (code >= FIRST_SIGN ? code <= LAST_SIGN : MARK_CODES.has(code)) frame += signs.charAt(i);
  }
  return frame;
}

function countNames(frame: string): number {
  let count = 0;
  for (let i = 0; i < frame.length; i++) if (isSign(frame.charAt(i))) count++;
  return count;
}

function countClauses(frame: string): number {
  let count = 0;
  for (let i = 0; i < frame.length; i++) if (CLAUSE_ENDS.includes(frame.charAt(i))) count++;
  return count;
}

function countOf(frame: string, sign: string): number {
  return frame.split(sign).length - 1;
}
