import { compareSpans, overlapsSpan } from '@liantu/ontology';
import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from './mention.js';

const NONE: readonly Mention[] = [];

/** The mentions found so far, asked by place. A question costs the same however long the article is. */
export class FoundMentions {
  readonly #all: Mention[] = [];
  /** By stretch of the text: those that reach into it. */
  readonly #blocks: Mention[][] = [];
  readonly #byStart = new Map<number, Mention[]>();
  readonly #byEnd = new Map<number, Mention[]>();
  /** Of each type, and under '' of all: by where they start, until another is found. */
  readonly #sorted = new Map<EntityType | '', readonly Mention[]>();

  add(mention: Mention): void {
    this.#all.push(mention);
    this.#sorted.delete('');
    this.#sorted.delete(mention.type);
    append(this.#byStart, mention.start, mention);
    append(this.#byEnd, mention.end, mention);
    const last = blockOf(mention.end - 1);
    while (this.#blocks.length <= last) this.#blocks.push([]);
    for (let block = blockOf(mention.start); block <= last; block++) {
      this.#blocks[block]!.push(mention);
    }
  }

  /** Those that share a position with `span`, of one type or of any; in the order in which they were found. */
  overlapping(span: Span, type?: EntityType): readonly Mention[] {
    let hits: Mention[] | undefined;
    const first = blockOf(span.start);
    const last = Math.min(blockOf(span.end - 1), this.#blocks.length - 1);
    for (let block = first; block <= last; block++) {
      for (const mention of this.#blocks[block]!) {
        // A mention that spans several blocks counts where it first meets the question.
        if (block !== first && blockOf(mention.start) < block) continue;
        if (type && mention.type !== type) continue;
        if (overlapsSpan(mention, span)) (hits ??= []).push(mention);
      }
    }
    return hits ?? NONE;
  }

  /** The longest that starts at `position`. */
  startingAt(position: number, type?: EntityType): Mention | undefined {
    return longest(this.#byStart.get(position), type);
  }

  /** The longest that ends at `position` (its first character after). */
  endingAt(position: number, type?: EntityType): Mention | undefined {
    return longest(this.#byEnd.get(position), type);
  }

  /** The longest that holds the character at `position`. */
  covering(position: number, type?: EntityType): Mention | undefined {
    return longest(this.overlapping({ start: position, end: position + 1 }, type));
  }

  /** All of one type, or all, by where they start. */
  all(type?: EntityType): readonly Mention[] {
    const key = type ?? '';
    let sorted = this.#sorted.get(key);
    if (!sorted) {
      const wanted = type ? this.#all.filter((mention) => mention.type === type) : [...this.#all];
      this.#sorted.set(key, (sorted = wanted.sort(compareSpans)));
    }
    return sorted;
  }
}

function append(index: Map<number, Mention[]>, key: number, mention: Mention): void {
  const held = index.get(key);
  if (held) held.push(mention);
  else index.set(key, [mention]);
}

/** The stretch of 64 characters that holds a position. */
function blockOf(position: number): number {
  return position >> 6;
}

/** The longest of a type, or of all; of equals the first. */
function longest(mentions: readonly Mention[] = NONE, type?: EntityType): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (type && mention.type !== type) continue;
    if (!best || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best;
}
