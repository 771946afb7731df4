import type { Span } from '@liantu/ontology';

interface TrieNode<Value> {
  next?: Map<number, TrieNode<Value>>;
  value?: Value;
}

/** A term found in a text, with what the trie holds for it. */
export interface TermHit<Value> extends Span {
  readonly value: Value;
}

/** Finds the terms of a list in a text, however long the list is. */
export class TermTrie<Value> {
  readonly #root: TrieNode<Value> = {};
  /** Which two characters begin a term, hashed: most positions of a text are dismissed by this alone. */
  readonly #pairs = new Uint8Array(65536);
  #hasSingles = false;

  constructor(entries: Iterable<readonly [term: string, value: Value]> = []) {
    for (const [term, value] of entries) this.set(term, value);
  }

  /** Adds a term, or replaces its value. The empty term is ignored. */
  set(term: string, value: Value): void {
    if (term === '') return;
    if (term.length === 1) this.#hasSingles = true;
    else this.#pairs[pairAt(term, 0)] = 1;
    let node = this.#root;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      node.next ??= new Map();
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = {}));
      node = child;
    }
    node.value = value;
  }

  get(term: string): Value | undefined {
    const hit = this.longestAt(term, 0);
    return hit?.end === term.length ? hit.value : undefined;
  }

  /** The longest term that starts at `start` and ends by `limit`. */
  longestAt(text: string, start: number, limit: number = text.length): TermHit<Value> | undefined {
    if (start >= limit || (!this.#hasSingles && this.#pairs[pairAt(text, start)] === 0)) {
      return undefined;
    }
    let node: TrieNode<Value> | undefined = this.#root;
    let end = 0;
    let value: Value | undefined;
    for (let i = start; i < limit; i++) {
      node = node.next?.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value !== undefined) [end, value] = [i + 1, node.value];
    }
    return value === undefined ? undefined : { start, end, value };
  }

  /** The terms in `[start, end)`, left to right, longest first, none overlapping another. */
  scan(text: string, start = 0, end: number = text.length): TermHit<Value>[] {
    const hits: TermHit<Value>[] = [];
    for (let at = start; at < end;) {
      const hit = this.longestAt(text, at, end);
      if (hit) hits.push(hit);
      at = hit?.end ?? at + 1;
    }
    return hits;
  }
}

/** A hash of the two characters at `at`. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
}
