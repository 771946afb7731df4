import { normalizeName } from '@liantu/ontology';
import type { EntityType, FactProperty, Predicate } from '@liantu/ontology';
import type { ScoredEvidence, ScoredGraph } from '../../packages/cli/src/evaluate/score.js';

/** Numbers within 0.1 % are equal (ontology §5). */
const TOLERANCE = 0.001;

/** An end of a relation: its type and names. */
export type GoldEnd = readonly [EntityType, readonly string[]];

/** A gold graph, asked by any of the names of its entities. */
export class GoldIndex {
  readonly #entities = new Map<string, string[]>();
  /** By ends and relation: what states it, as quoted. */
  readonly #triples = new Map<string, readonly string[]>();
  readonly #facts = new Map<string, (number | string)[]>();

  constructor({ entities, triples }: ScoredGraph) {
    for (const { id, type, name, aliases = [], facts = [] } of entities) {
      for (const form of new Set([name, ...aliases].map((known) => formKey(type, known)))) {
        append(this.#entities, form, id);
      }
      for (const { property, value } of facts) append(this.#facts, `${id} ${property}`, value);
    }
    for (const { subject, predicate, object, evidence } of triples) {
      const quotes = quotesOf(evidence);
      this.#triples.set(`${subject} ${predicate} ${object}`, quotes);
      if (predicate !== 'COOPERATES_WITH') continue;
      this.#triples.set(`${object} ${predicate} ${subject}`, quotes);
    }
  }

  /** Whether it has an entity of this type under one of these names. */
  names(type: EntityType, forms: readonly string[]): boolean {
    return this.#ids(type, forms).length > 0;
  }

  /** Whether it joins two entities so; each by its type and names. */
  joins(predicate: Predicate, subject: GoldEnd, object: GoldEnd): boolean {
    return this.quotes(predicate, subject, object) !== undefined;
  }

  /** The pieces of the article that say that two entities are joined so, without white space and quotation marks; undefined where they are not. */
  quotes(
    predicate: Predicate,
    [subjectType, subjects]: GoldEnd,
    [objectType, objects]: GoldEnd,
  ): readonly string[] | undefined {
    for (const subject of this.#ids(subjectType, subjects)) {
      for (const object of this.#ids(objectType, objects)) {
        const quotes = this.#triples.get(`${subject} ${predicate} ${object}`);
        if (quotes) return quotes;
      }
    }
    return undefined;
  }

  /** Whether an entity of this type under one of these names has this value. */
  values(
    property: FactProperty,
    type: EntityType,
    forms: readonly string[],
    value: number | string,
  ): boolean {
    return this.#ids(type, forms).some((id) =>
      (this.#facts.get(`${id} ${property}`) ?? []).some((known) => isSame(known, value)),
    );
  }

  #ids(type: EntityType, forms: readonly string[]): string[] {
    return forms.flatMap((form) => this.#entities.get(formKey(type, form)) ?? []);
  }
}

function formKey(type: EntityType, form: string): string {
  return `${type} ${normalizeName(form, type)}`;
}

function append<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}

function quotesOf(evidence: ScoredEvidence | undefined): string[] {
  const quotes = Array.isArray(evidence) ? evidence : evidence === undefined ? [] : [evidence];
  return (quotes as readonly (string | { readonly quote?: string })[])
    .map((quote) => normalizeName(typeof quote === 'string' ? quote : (quote.quote ?? '')))
    .filter((quote) => quote !== '');
}

function isSame(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
  return normalizeName(String(a)) === normalizeName(String(b));
}
