import { PREDICATES } from '@liantu/ontology';
import type { Claim } from '../relations/claim.js';
import { hashOnce, hashText, mix } from './hash.js';
import type { ClaimCounts, KnownClaims } from './known-claims.js';
import type { Position } from './locate-claims.js';

/**
 * The features of a claim as hashes: its rule and ends, the words between and around them (names as signs), and what else
 * the page claims. They stand in memory that the next claim takes again.
 */
export function observeClaim(
  claim: Claim,
  position: Position | undefined,
  known: KnownClaims,
): Int32Array {
  observer.start(claim);
  observer.noteRule(claim);
  observer.noteOthers(known.around(claim));
  if (position) observer.notePosition(position);
  return observer.features;
}

/** In place of words too many to be met again. */
const LONG = 0x2f;
const MOST_BETWEEN = 24;
/** More than a claim has: 29 notes, and a step for every two signs between, before or after. */
const MOST_FEATURES = 128;

class Observer {
  readonly #features = new Int32Array(MOST_FEATURES);
  #count = 0;
  #relation = 0;
  #types = 0;
  #pattern = 0;

  get features(): Int32Array {
    return this.#features.subarray(0, this.#count);
  }

  start({ predicate, subject, object }: Claim): void {
    this.#count = 0;
    this.#pattern = 0;
    this.#relation = mix(0x51, PREDICATES.indexOf(predicate));
    this.#types = mix(mix(this.#relation, hashOnce(subject.type)), hashOnce(object.type));
  }

  /** Notes values under a number of their own, so that equal values of different patterns differ. */
  #note(value: number): void {
    this.#features[this.#count++] = mix(mix(this.#relation, ++this.#pattern), value);
  }

  #notePair(a: number, b: number): void {
    this.#features[this.#count++] = mix(mix(mix(this.#relation, ++this.#pattern), a), b);
  }

  noteRule({ rule, subject, object, modality }: Claim): void {
    const id = hashOnce(rule);
    this.#note(0);
    this.#note(this.#types);
    this.#note(id);
    this.#notePair(id, this.#types);
    this.#note(hashOnce(modality));
    this.#notePair(Math.round(subject.confidence * 5), Math.round(object.confidence * 5));
    this.#note(hashOnce(subject.rule));
    this.#note(hashOnce(object.rule));
    this.#note(hashText(subject.name, Math.max(0, subject.name.length - 2)));
    this.#note(hashText(object.name, Math.max(0, object.name.length - 2)));
  }

  /** Notes what is claimed besides: of the same pair, of either end, of both in other relations. */
  noteOthers({ same, ofSubject, ofObject, between }: ClaimCounts): void {
    const again = Math.min(same - 1, 2);
    this.#note(again);
    this.#notePair(this.#types, Math.min(ofSubject - 1, 3));
    this.#notePair(this.#types, Math.min(ofObject - 1, 3) * 4 + again);
    this.#notePair(this.#types, Math.min(between - 1 - again, 2));
  }

  notePosition({ bond, sentence, from, to, fromSlot, toSlot, forward }: Position): void {
    const { signs } = sentence.reading;
    const order = mix(hashOnce(bond), forward ? 1 : 2);
    const placed = mix(order, this.#types);
    this.#note(order);
    this.#note(placed);
    this.#notePair(order, hashOnce(sentence.kind));
    this.#notePair(mix(placed, hashOnce(fromSlot.role)), hashOnce(toSlot.role));
    this.#notePair(order, (fromSlot.pointing ? 2 : 0) + (toSlot.pointing ? 1 : 0));
    this.#notePair(placed, hashText(signs, Math.max(0, from - 2), from));
    this.#notePair(order, hashText(signs, Math.max(0, from - 1), from));
    this.#notePair(placed, hashText(signs, to + 1, Math.min(to + 3, signs.length)));
    this.#notePair(order, hashText(signs, to + 1, Math.min(to + 2, signs.length)));
    if (bond === 'sentence') this.#noteBetween(signs, from + 1, to, placed);
    else this.#noteBefore(signs, to, placed);
    this.#noteSteps(signs, to + 1, Math.min(to + 7, signs.length), mix(placed, 6));
  }

  #noteBetween(signs: string, start: number, end: number, placed: number): void {
    const { names, clauses, lists } = countSigns(signs, start, end);
    const distance = end - start;
    this.#notePair(placed, 32 - Math.clz32(distance));
    this.#notePair(placed, Math.min(names, 4) * 8 + Math.min(clauses, 3));
    this.#notePair(placed, Math.min(names, 2) * 8 + Math.min(lists, 2));
    this.#notePair(placed, distance < 9 ? hashText(signs, start, end) : LONG);
    this.#notePair(placed, hashText(signs, start, Math.min(start + 2, end)));
    this.#notePair(placed, hashText(signs, Math.max(start, end - 2), end));
    this.#noteSteps(signs, start, Math.min(end, start + MOST_BETWEEN), mix(placed, 7));
  }

  /** The words of the clause before a name whose other end the scope supplies. */
  #noteBefore(signs: string, to: number, placed: number): void {
    let clause = to;
    while (clause > 0 && to - clause < 16 && !isClauseEnd(signs.charCodeAt(clause - 1))) clause--;
    this.#notePair(placed, hashText(signs, Math.max(clause, to - 4), to));
    this.#noteSteps(signs, clause, to, mix(placed, 5));
  }

  /** Every two signs next to each other. */
  #noteSteps(signs: string, start: number, end: number, base: number): void {
    for (let i = start; i + 1 < end; i++) {
      const step = mix(mix(base, signs.charCodeAt(i)), signs.charCodeAt(i + 1));
      this.#features[this.#count++] = step;
    }
  }
}

const observer = new Observer();

interface SignCounts {
  readonly names: number;
  readonly clauses: number;
  readonly lists: number;
}

function countSigns(signs: string, start: number, end: number): SignCounts {
  let names = 0;
  let clauses = 0;
  let lists = 0;
  for (let i = start; i < end; i++) {
    const code = signs.charCodeAt(i);
    if (code >= FIRST_SIGN && code <= LAST_SIGN) names++;
    else if (isClauseEnd(code)) clauses++;
    else if (code === LIST_MARK) lists++;
  }
  return { names, clauses, lists };
}

const FIRST_SIGN = 0xe000;
const LAST_SIGN = 0xe009;
const LIST_MARK = '、'.charCodeAt(0);
const [COMMA, SEMICOLON, COLON, STOP] = [...'，；：。'].map((mark) => mark.charCodeAt(0));

function isClauseEnd(code: number): boolean {
  return code === COMMA || code === STOP || code === SEMICOLON || code === COLON;
}
