import type { Mention } from '../mentions/mention.js';
import type { Claim } from '../relations/claim.js';
import type { Discourse } from '../relations/discourse.js';

/** What the rules claim on a page, counted by the ends' fullest names. */
export class KnownClaims {
  readonly #discourse: Discourse;
  readonly #names = new Map<Mention, string>();
  readonly #same = new Map<string, number>();
  readonly #ofSubject = new Map<string, number>();
  readonly #ofObject = new Map<string, number>();
  readonly #between = new Map<string, number>();

  constructor(claims: readonly Claim[], discourse: Discourse) {
    this.#discourse = discourse;
    for (const claim of claims) {
      const [subject, object] = this.#ends(claim);
      count(this.#same, this.#key(claim));
      count(this.#ofSubject, `${claim.predicate} ${subject}`);
      count(this.#ofObject, `${claim.predicate} ${object}`);
      count(this.#between, sorted(subject, object));
    }
  }

  /** How often the page claims just this. */
  same(claim: Claim): number {
    return this.#same.get(this.#key(claim)) ?? 0;
  }

  /** How often it claims this relation of the subject, whatever the object. */
  ofSubject(claim: Claim): number {
    return this.#ofSubject.get(`${claim.predicate} ${this.#name(claim.subject)}`) ?? 0;
  }

  /** How often it claims this relation of the object, whatever the subject. */
  ofObject(claim: Claim): number {
    return this.#ofObject.get(`${claim.predicate} ${this.#name(claim.object)}`) ?? 0;
  }

  /** How often it claims any relation between the two. */
  between(claim: Claim): number {
    return this.#between.get(sorted(...this.#ends(claim))) ?? 0;
  }

  #key(claim: Claim): string {
    const [subject, object] = this.#ends(claim);
    return claim.predicate === 'COOPERATES_WITH'
      ? `${claim.predicate} ${sorted(subject, object)}`
      : `${claim.predicate} ${subject} ${object}`;
  }

  #ends({ subject, object }: Claim): [string, string] {
    return [this.#name(subject), this.#name(object)];
  }

  #name(mention: Mention): string {
    let name = this.#names.get(mention);
    if (name === undefined) {
      name = `${mention.type} ${this.#discourse.referents.of(mention)?.name ?? mention.name}`;
      this.#names.set(mention, name);
    }
    return name;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
