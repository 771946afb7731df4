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
  readonly #pairs = new Int32Array(65536 / 32);
  #hasSingles = false;
  #size = 0;

  constructor(entries: Iterable<readonly [term: string, value: Value]> = []) {
    for (const [term, value] of entries) this.set(term, value);
  }

  /** Adds a term, or replaces its value. The empty term is ignored. */
  set(term: string, value: Value): void {
    if (term === '') return;
    if (term.length === 1) this.#hasSingles = true;
    else this.#addPair(pairAt(term, 0));
    let node = this.#root;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      node.next ??= new Map();
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = {}));
      node = child;
    }
    if (node.value === undefined) this.#size++;
    node.value = value;
  }

  /** How many terms it holds. */
  get size(): number {
    return this.#size;
  }

  get(term: string): Value | undefined {
    if (!this.#mayStartAt(term, 0)) return undefined;
    let node: TrieNode<Value> | undefined = this.#root;
    for (let i = 0; i < term.length && node; i++) node = node.next?.get(term.charCodeAt(i));
    return node?.value;
  }

  /** The longest term that starts at `start` and ends by `limit`. */
  longestAt(text: string, start: number, limit: number = text.length): TermHit<Value> | undefined {
    if (start >= limit || !this.#mayStartAt(text, start)) return undefined;
    let node: TrieNode<Value> | undefined = this.#root;
    let end = 0;
    let value: Value | undefined;
    for (let i = start; i < limit; i++) {
      node = node.next?.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value === undefined) continue;
      end = i + 1;
      value = node.value;
    }
    return value === undefined ? undefined : { start, end, value };
  }

  /** The terms in `[start, end)`, left to right, longest first, none overlapping another. */
  scan(text: string, start = 0, end: number = text.length): TermHit<Value>[] {
    const hits: TermHit<Value>[] = [];
    if (this.#size === 0) return hits;
    for (let at = start; at < end;) {
      const hit = this.longestAt(text, at, end);
      if (hit) hits.push(hit);
      at = hit?.end ?? at + 1;
    }
    return hits;
  }

  #addPair(pair: number): void {
    this.#pairs[pair >> 5]! |= 1 << (pair & 31);
  }

  #mayStartAt(text: string, at: number): boolean {
    if (this.#hasSingles) return true;
    const pair = pairAt(text, at);
    return (this.#pairs[pair >> 5]! & (1 << (pair & 31))) !== 0;
  }
}

/** A hash of the two characters at `at`. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
}
