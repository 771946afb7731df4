import { compareSpans } from '@liantu/ontology';
import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { findPointers } from './pointers.js';
import type { Pointer } from './pointers.js';

/** Something in a sentence that names or points: a mention with those inside it, or a pointing word. */
export interface Item extends Span {
  readonly mention?: Mention;
  readonly pointer?: Pointer;
  /** Mentions inside the mention, in order. */
  readonly inner: readonly Mention[];
}

/** The items of a page, handed out sentence by sentence. */
export class Items {
  readonly #text: string;
  readonly #all: readonly Item[];
  #next = 0;

  constructor(text: string, mentions: readonly Mention[]) {
    this.#text = text;
    this.#all = nestMentions(mentions);
  }

  /** Those of the next sentence, in order. Sentences must be asked for in order. */
  of(sentence: Span): Item[] {
    const named: Item[] = [];
    while ((this.#all[this.#next]?.start ?? Infinity) < sentence.start) this.#next++;
    for (let item = this.#all[this.#next]; item && item.end <= sentence.end;) {
      named.push(item);
      item = this.#all[++this.#next];
    }
    const pointers = findPointers(this.#text, sentence, named);
    return pointers.length === 0 ? named : [...named, ...pointers].sort(compareSpans);
  }

  /** The mentions around the sentence last asked for: some before its end and more behind it. */
  get nearby(): readonly Item[] {
    return this.#all.slice(Math.max(0, this.#next - 12), this.#next + 24);
  }
}

/**
 * The outermost mentions in order, each with those inside it. Of two that merely overlap the first stands; where a firm
 * is listed as a project (砺石集团等3个项目), the project holds the firm.
 */
function nestMentions(mentions: readonly Mention[]): Item[] {
  const sorted = [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || listedFirst(a, b),
  );
  const items: { start: number; end: number; mention: Mention; inner: Mention[] }[] = [];
  for (const mention of sorted) {
    const outer = items.at(-1);
    if (outer && mention.start < outer.end) {
      if (mention.end <= outer.end && mention.deixis === undefined) outer.inner.push(mention);
    } else {
      items.push({ start: mention.start, end: mention.end, mention, inner: [] });
    }
  }
  return items;
}

function listedFirst(a: Mention, b: Mention): number {
  const isListed = ({ rule }: Mention): number => (rule === 'project.listed' ? 1 : 0);
  return isListed(b) - isListed(a);
}

/** Where the clause that holds `position` starts, in the sentence that starts at `from`. */
export function clauseStart(text: string, from: number, position: number): number {
  for (let i = position - 1; i >= from; i--) {
    if ('，；：。！？—｜\n'.includes(text.charAt(i))) return i + 1;
  }
  return from;
}
