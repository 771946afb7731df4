import { PREDICATES } from '@liantu/ontology';
import type { Claim } from '../relations/claim.js';
import { isSign } from '../relations/signs.js';
import { hashText, mix } from './hash.js';
import type { KnownClaims } from './known-claims.js';
import type { Position } from './locate-claims.js';

/**
 * The features of a claim as hashes: its rule and ends, the words between and around them (names as signs), and what else
 * the page claims.
 */
export function observeClaim(
  claim: Claim,
  position: Position | undefined,
  known: KnownClaims,
): Int32Array {
  const observer = new Observer(claim);
  observer.noteRule(claim);
  observer.noteOthers(claim, known);
  if (position) observer.notePosition(position);
  return Int32Array.from(observer.features);
}

/** In place of words too many to be met again. */
const LONG = 0x2f;
const MOST_BETWEEN = 24;

class Observer {
  readonly features: number[] = [];
  readonly #relation: number;
  readonly #types: number;
  #pattern = 0;

  constructor({ predicate, subject, object }: Claim) {
    this.#relation = mix(0x51, PREDICATES.indexOf(predicate));
    this.#types = mix(mix(this.#relation, hashText(subject.type)), hashText(object.type));
  }

  /** Notes values under a number of their own, so that equal values of different patterns differ. */
  #note(...values: readonly number[]): void {
    this.features.push(values.reduce(mix, mix(this.#relation, ++this.#pattern)));
  }

  noteRule({ rule, subject, object, modality }: Claim): void {
    const id = hashText(rule);
    this.#note(0);
    this.#note(this.#types);
    this.#note(id);
    this.#note(id, this.#types);
    this.#note(hashText(modality));
    this.#note(Math.round(subject.confidence * 5), Math.round(object.confidence * 5));
    this.#note(hashText(subject.rule));
    this.#note(hashText(object.rule));
    this.#note(hashText(subject.name, Math.max(0, subject.name.length - 2)));
    this.#note(hashText(object.name, Math.max(0, object.name.length - 2)));
  }

  /** Notes what is claimed besides: of the same pair, of either end, of both in other relations. */
  noteOthers(claim: Claim, known: KnownClaims): void {
    const again = Math.min(known.same(claim) - 1, 2);
    this.#note(again);
    this.#note(this.#types, Math.min(known.ofSubject(claim) - 1, 3));
    this.#note(this.#types, Math.min(known.ofObject(claim) - 1, 3), again);
    this.#note(this.#types, Math.min(known.between(claim) - 1 - again, 2));
  }

  notePosition({ bond, sentence, from, to, fromSlot, toSlot, forward }: Position): void {
    const { signs } = sentence.reading;
    const order = mix(hashText(bond), forward ? 1 : 2);
    const placed = mix(order, this.#types);
    this.#note(order);
    this.#note(placed);
    this.#note(order, hashText(sentence.kind));
    this.#note(placed, hashText(fromSlot.role), hashText(toSlot.role));
    this.#note(order, fromSlot.pointing ? 1 : 0, toSlot.pointing ? 1 : 0);
    this.#note(placed, hashText(signs, Math.max(0, from - 2), from));
    this.#note(order, hashText(signs, Math.max(0, from - 1), from));
    this.#note(placed, hashText(signs, to + 1, Math.min(to + 3, signs.length)));
    this.#note(order, hashText(signs, to + 1, Math.min(to + 2, signs.length)));
    if (bond === 'sentence') this.#noteBetween(signs, from + 1, to, placed);
    else this.#noteBefore(signs, to, placed);
    this.#noteSteps(signs, to + 1, Math.min(to + 7, signs.length), mix(placed, 6));
  }

  #noteBetween(signs: string, start: number, end: number, placed: number): void {
    let names = 0;
    let clauses = 0;
    let lists = 0;
    for (let i = start; i < end; i++) {
      const sign = signs.charAt(i);
      if (isSign(sign)) names++;
      else if (RE_CLAUSE.test(sign)) clauses++;
      else if (sign === '、') lists++;
    }
    const distance = end - start;
    this.#note(placed, distance === 0 ? 0 : 1 + Math.floor(Math.log2(distance)));
    this.#note(placed, Math.min(names, 4), Math.min(clauses, 3));
    this.#note(placed, Math.min(names, 2), Math.min(lists, 2));
    this.#note(placed, distance < 9 ? hashText(signs, start, end) : LONG);
    this.#note(placed, hashText(signs, start, Math.min(start + 2, end)));
    this.#note(placed, hashText(signs, Math.max(start, end - 2), end));
    this.#noteSteps(signs, start, Math.min(end, start + MOST_BETWEEN), mix(placed, 7));
  }

  /** The words of the clause before a name whose other end the scope supplies. */
  #noteBefore(signs: string, to: number, placed: number): void {
    let clause = to;
    while (clause > 0 && to - clause < 16 && !RE_CLAUSE.test(signs.charAt(clause - 1))) clause--;
    this.#note(placed, hashText(signs, Math.max(clause, to - 4), to));
    this.#noteSteps(signs, clause, to, mix(placed, 5));
  }

  /** Every two signs next to each other. */
  #noteSteps(signs: string, start: number, end: number, base: number): void {
    for (let i = start; i + 1 < end; i++) {
      this.features.push(mix(mix(base, signs.charCodeAt(i)), signs.charCodeAt(i + 1)));
    }
  }
}

const RE_CLAUSE = /[，；：。]/u;
