import type { ReadProblem } from './read-problem.js';

interface Owner {
  /** What stands: its path, with the number of its line. */
  readonly key: string;
  /** All places where the text was found, first the one that stands. */
  readonly uris: string[];
}

/** Keeps which article stands for an id and for a text: the first in reading order. */
export class Ledger {
  readonly #byHash = new Map<string, Owner>();
  readonly #byId = new Map<string, Owner>();

  /** Notes that a text was found. */
  enter(key: string, id: string, hash: string, uri: string): void {
    const known = this.#byHash.get(hash);
    if (known) {
      if (!known.uris.includes(uri)) known.uris.push(uri);
      return;
    }
    if (this.#byId.has(id)) return;
    const owner = { key, uris: [uri] };
    this.#byHash.set(hash, owner);
    this.#byId.set(id, owner);
  }

  /**
   * What became of a text that was entered: the places where it was found if this is the article that stands, why it
   * is refused if it is not, undefined where it is another copy of one that does.
   */
  settle(
    key: string,
    id: string,
    hash: string,
    uri: string,
  ): readonly string[] | ReadProblem | undefined {
    const owner = this.#byHash.get(hash);
    if (owner) return owner.key === key ? owner.uris : undefined;
    const holder = this.#byId.get(id);
    if (holder === undefined || holder.key === key) {
      const message = 'was changed while it was read; read it again';
      return { uri, code: 'CHANGED', message };
    }
    const message = `has the id "${id}" of another article, ${holder.uris[0]}; rename it, or give it an id of its own`;
    return { uri, code: 'DUPLICATE_ID', message };
  }
}
