import { normalizeName } from '@liantu/ontology';
import type { EntityType, FactProperty, Predicate } from '@liantu/ontology';
import type { ScoredGraph } from '../../packages/cli/src/evaluate/score.js';

/** Numbers within 0.1 % are equal (ontology §5). */
const TOLERANCE = 0.001;

/** A gold graph, asked by any of the names of its entities. */
export class GoldIndex {
  readonly #entities = new Map<string, string[]>();
  readonly #triples = new Set<string>();
  readonly #facts = new Map<string, (number | string)[]>();

  constructor({ entities, triples }: ScoredGraph) {
    for (const { id, type, name, aliases = [], facts = [] } of entities) {
      for (const form of new Set([name, ...aliases].map((known) => formKey(type, known)))) {
        append(this.#entities, form, id);
      }
      for (const { property, value } of facts) append(this.#facts, `${id} ${property}`, value);
    }
    for (const { subject, predicate, object } of triples) {
      this.#triples.add(`${subject} ${predicate} ${object}`);
      if (predicate === 'COOPERATES_WITH') this.#triples.add(`${object} ${predicate} ${subject}`);
    }
  }

  /** Whether it has an entity of this type under one of these names. */
  names(type: EntityType, forms: readonly string[]): boolean {
    return this.#ids(type, forms).length > 0;
  }

  /** Whether it joins two entities so; each by its type and names. */
  joins(
    predicate: Predicate,
    [subjectType, subjects]: readonly [EntityType, readonly string[]],
    [objectType, objects]: readonly [EntityType, readonly string[]],
  ): boolean {
    return this.#ids(subjectType, subjects).some((subject) =>
      this.#ids(objectType, objects).some((object) =>
        this.#triples.has(`${subject} ${predicate} ${object}`),
      ),
    );
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

function isSame(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
  return normalizeName(String(a)) === normalizeName(String(b));
}
