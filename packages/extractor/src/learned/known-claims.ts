import { PREDICATES } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from '../relations/claim.js';
import type { Discourse } from '../relations/discourse.js';

/** How often a page makes claims like one of its claims, that one included. */
export interface ClaimCounts {
  /** Just this. */
  readonly same: number;
  /** This relation of the subject, whatever the object. */
  readonly ofSubject: number;
  /** This relation of the object, whatever the subject. */
  readonly ofObject: number;
  /** Any relation between the two. */
  readonly between: number;
}

/** What a key leaves open: no relation or no end has this number. */
const ANY = 0;
/** Ends and relations are numbered from 1; a key packs three numbers into one that a double holds exactly. */
const MOST_ENDS = 2 ** 22;

/** What a claim says, whoever says it. */
export type Statement = Pick<Claim, 'predicate' | 'subject' | 'object'>;

/** What the rules claim on a page, counted by the ends' fullest names. */
export class KnownClaims {
  readonly #discourse: Discourse;
  readonly #numbers = new Map<Mention, number>();
  readonly #byName = new Map<string, number>();
  readonly #counts = new Map<number, number>();

  constructor(claims: readonly Claim[], discourse: Discourse) {
    this.#discourse = discourse;
    for (const claim of claims) {
      const { relation, subject, object } = this.#numbersOf(claim);
      this.#count(sameKey(relation, subject, object));
      this.#count(keyOf(relation, subject, ANY));
      this.#count(keyOf(relation, ANY, object));
      this.#count(pairKey(ANY, subject, object));
    }
  }

  /** How often the page makes this claim and ones like it. */
  around(claim: Statement): ClaimCounts {
    const { relation, subject, object } = this.#numbersOf(claim);
    return {
      same: this.#counts.get(sameKey(relation, subject, object)) ?? 0,
      ofSubject: this.#counts.get(keyOf(relation, subject, ANY)) ?? 0,
      ofObject: this.#counts.get(keyOf(relation, ANY, object)) ?? 0,
      between: this.#counts.get(pairKey(ANY, subject, object)) ?? 0,
    };
  }

  /** Whether the page makes this claim. */
  holds(statement: Statement): boolean {
    const { relation, subject, object } = this.#numbersOf(statement);
    return this.#counts.has(sameKey(relation, subject, object));
  }

  #count(key: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  #numbersOf({ predicate, subject, object }: Statement): {
    relation: number;
    subject: number;
    object: number;
  } {
    return {
      relation: PREDICATES.indexOf(predicate) + 1,
      subject: this.#numberOf(subject),
      object: this.#numberOf(object),
    };
  }

  /** The number of a mention's fullest name; a name has one number, however often it is mentioned. */
  #numberOf(mention: Mention): number {
    const known = this.#numbers.get(mention);
    if (known !== undefined) return known;
    const name = `${mention.type} ${this.#discourse.referents.of(mention)?.name ?? mention.name}`;
    const number = this.#byName.get(name) ?? this.#byName.size + 1;
    this.#byName.set(name, number);
    this.#numbers.set(mention, number);
    return number;
  }
}

const COOPERATES = PREDICATES.indexOf('COOPERATES_WITH') + 1;

function keyOf(relation: number, subject: number, object: number): number {
  return (relation * MOST_ENDS + subject) * MOST_ENDS + object;
}

/** A key in which the order of the ends does not matter. */
function pairKey(relation: number, a: number, b: number): number {
  return a < b ? keyOf(relation, a, b) : keyOf(relation, b, a);
}

function sameKey(relation: number, subject: number, object: number): number {
  return relation === COOPERATES
    ? pairKey(relation, subject, object)
    : keyOf(relation, subject, object);
}
