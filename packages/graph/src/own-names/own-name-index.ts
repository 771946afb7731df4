import type { Entity, EntityType, OwnName } from '@liantu/ontology';
import { nameForm } from '../identity/name-form.js';
import { foldName } from '../identity/names/fold-name.js';
import { compareText } from '../order.js';

/** Finds which of the user's own names an entity bears; their order has no say in it. */
export class OwnNameIndex {
  readonly #byName = new Map<string, Set<OwnName>>();
  readonly #byCode = new Map<string, OwnName>();
  readonly #rows = new Map<string, OwnName>();

  constructor(names: readonly OwnName[]) {
    for (const own of [...names].sort(compareOwnNames)) {
      const key = keyOf(own);
      if (this.#rows.has(key)) continue;
      this.#rows.set(key, own);
      for (const name of [own.name, ...own.aliases]) this.#addName(own, name);
      if (own.type === 'District' && own.code !== undefined && !this.#byCode.has(own.code)) {
        this.#byCode.set(own.code, own);
      }
    }
  }

  #addName(own: OwnName, name: string): void {
    const form = formOf(own.type, name);
    const known = this.#byName.get(form);
    if (known) known.add(own);
    else this.#byName.set(form, new Set([own]));
  }

  /**
   * What the user calls an entity: the row of its district code, else the one row of its type with its name. None where
   * several rows have that name, or where its code says otherwise.
   */
  find({ type, name, code }: Entity): OwnName | undefined {
    if (this.#rows.size === 0) return undefined;
    const coded = code === undefined ? undefined : this.#byCode.get(code);
    if (coded?.type === type) return coded;
    const [own, ...more] = this.#byName.get(formOf(type, name)) ?? [];
    if (!own || more.length > 0) return undefined;
    const contradicts = code !== undefined && own.code !== undefined && code !== own.code;
    return contradicts ? undefined : own;
  }
}

function formOf(type: EntityType, name: string): string {
  return `${type} ${foldName(nameForm(name, type))}`;
}

function keyOf({ type, name, code = '' }: OwnName): string {
  return `${type} ${name} ${code}`;
}

function compareOwnNames(a: OwnName, b: OwnName): number {
  return compareText(keyOf(a), keyOf(b)) || compareText(a.aliases.join('|'), b.aliases.join('|'));
}
