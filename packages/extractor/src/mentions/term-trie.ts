import type { Span } from '@liantu/ontology';

/** A term found in a text, with what the trie holds for it. */
export interface TermHit<Value> extends Span {
  readonly value: Value;
}

/** What an edge takes in {@link TermTrie}'s table: the node it leaves, its character, and the node it leads to. */
const EDGE = 4;
const ROOT = 0;

/**
 * Finds the terms of a list in a text, however long the list is. Its edges are one table of numbers, since articles touch a
 * few terms of thousands and nodes that lie about the memory would have to be fetched anew for each of them.
 */
export class TermTrie<Value> {
  /** Edges, hashed by node and character; free where the last number is 0, which leads to no node. */
  #edges = new Int32Array(EDGE * 64);
  #edgeCount = 0;
  /** By node. */
  readonly #values: (Value | undefined)[] = [undefined];
  /** Which two characters begin a term, hashed: most positions of a text are dismissed by this alone. */
  readonly #pairs = new Int32Array(65536 / 32);
  /** Which characters are terms by themselves; undefined where none is. */
  #singles: Int32Array | undefined;
  #size = 0;

  constructor(entries: Iterable<readonly [term: string, value: Value]> = []) {
    for (const [term, value] of entries) this.set(term, value);
  }

  /** How many terms it holds. */
  get size(): number {
    return this.#size;
  }

  /** Adds a term, or replaces its value. The empty term is ignored. */
  set(term: string, value: Value): void {
    if (term === '') return;
    if (term.length === 1)
      setBit((this.#singles ??= new Int32Array(65536 / 32)), term.charCodeAt(0));
    else setBit(this.#pairs, pairAt(term, 0));
    let node = ROOT;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      node = this.#step(node, code) || this.#grow(node, code);
    }
    if (this.#values[node] === undefined) this.#size++;
    this.#values[node] = value;
  }

  /** What is held for the term that is exactly `[start, end)`, by default the whole text. */
  get(text: string, start = 0, end: number = text.length): Value | undefined {
    if (start >= end || !this.#mayStartAt(text, start)) return undefined;
    let node = ROOT;
    for (let i = start; i < end; i++) {
      node = this.#step(node, text.charCodeAt(i));
      if (node === ROOT) return undefined;
    }
    return this.#values[node];
  }

  /** The longest term that starts at `start` and ends by `limit`. */
  longestAt(text: string, start: number, limit: number = text.length): TermHit<Value> | undefined {
    if (start >= limit || !this.#mayStartAt(text, start)) return undefined;
    let node = ROOT;
    let end = 0;
    let value: Value | undefined;
    for (let i = start; i < limit; i++) {
      node = this.#step(node, text.charCodeAt(i));
      if (node === ROOT) break;
      const held = this.#values[node];
      if (held === undefined) continue;
      end = i + 1;
      value = held;
    }
    return value === undefined ? undefined : { start, end, value };
  }

  /** The terms in `[start, end)`, left to right, longest first, none overlapping another. */
  scan(text: string, start = 0, end: number = text.length): TermHit<Value>[] {
    const hits: TermHit<Value>[] = [];
    for (let at = this.nextStart(text, start, end); at < end;) {
      const hit = this.longestAt(text, at, end);
      if (hit) hits.push(hit);
      at = this.nextStart(text, hit?.end ?? at + 1, end);
    }
    return hits;
  }

  /** The first position in `[start, end)` where a term may start; `end` where none does. */
  nextStart(text: string, start: number, end: number = text.length): number {
    if (this.#size === 0) return end;
    const pairs = this.#pairs;
    const singles = this.#singles;
    // A plain loop: it runs for every character of every article and every list of terms.
    let code = text.charCodeAt(start);
    for (let at = start; at < end; at++) {
      if (singles && hasBit(singles, code)) return at;
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (hasBit(pairs, pairOf(code, next))) return at;
      code = next;
    }
    return end;
  }

  /** The node that a character leads to; the root where it leads nowhere. */
  #step(node: number, code: number): number {
    const edges = this.#edges;
    let slot = slotOf(node, code, edges.length);
    while (edges[slot + 2] !== ROOT) {
      if (edges[slot] === node && edges[slot + 1] === code) return edges[slot + 2]!;
      slot = slot + EDGE === edges.length ? 0 : slot + EDGE;
    }
    return ROOT;
  }

  /** Adds an edge to a new node. */
  #grow(node: number, code: number): number {
    if ((this.#edgeCount + 1) * EDGE * 1.5 > this.#edges.length) this.#widen();
    const child = this.#values.push(undefined) - 1;
    insert(this.#edges, node, code, child);
    this.#edgeCount++;
    return child;
  }

  #widen(): void {
    const wider = new Int32Array(this.#edges.length * 2);
    for (let slot = 0; slot < this.#edges.length; slot += EDGE) {
      const child = this.#edges[slot + 2]!;
      if (child !== ROOT) insert(wider, this.#edges[slot]!, this.#edges[slot + 1]!, child);
    }
    this.#edges = wider;
  }

  #mayStartAt(text: string, at: number): boolean {
    if (hasBit(this.#pairs, pairAt(text, at))) return true;
    return this.#singles !== undefined && hasBit(this.#singles, text.charCodeAt(at));
  }
}

function insert(edges: Int32Array, node: number, code: number, child: number): void {
  let slot = slotOf(node, code, edges.length);
  while (edges[slot + 2] !== ROOT) slot = slot + EDGE === edges.length ? 0 : slot + EDGE;
  edges[slot] = node;
  edges[slot + 1] = code;
  edges[slot + 2] = child;
}

/** Where the search for an edge begins in a table whose length is a power of two. */
function slotOf(node: number, code: number, length: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) * EDGE) & (length - 1);
}

/** A hash of the two characters at `at`. */
function pairAt(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function setBit(bits: Int32Array, index: number): void {
  bits[index >> 5]! |= 1 << (index & 31);
}

function hasBit(bits: Int32Array, index: number): boolean {
  return (bits[index >> 5]! & (1 << (index & 31))) !== 0;
}
