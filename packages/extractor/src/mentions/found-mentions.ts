import { compareSpans, overlapsSpan } from '@liantu/ontology';
import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from './mention.js';

const BLOCK = 64;

/** The mentions found so far, asked by place. A question costs the same however long the article is. */
export class FoundMentions {
  readonly #all: Mention[] = [];
  readonly #blocks = new Map<number, Mention[]>();
  readonly #byStart = new Map<number, Mention[]>();
  readonly #byEnd = new Map<number, Mention[]>();

  add(mention: Mention): void {
    this.#all.push(mention);
    append(this.#byStart, mention.start, mention);
    append(this.#byEnd, mention.end, mention);
    for (let block = blockOf(mention.start); block <= blockOf(mention.end - 1); block++) {
      append(this.#blocks, block, mention);
    }
  }

  /** Those that share a position with `span`, of one type or of any; in the order in which they were found. */
  overlapping(span: Span, type?: EntityType): Mention[] {
    const hits: Mention[] = [];
    const first = blockOf(span.start);
    for (let block = first; block <= blockOf(span.end - 1); block++) {
      for (const mention of this.#blocks.get(block) ?? []) {
        // A mention that spans several blocks counts where it first meets the question.
        if (block !== first && blockOf(mention.start) < block) continue;
        if (overlapsSpan(mention, span) && (!type || mention.type === type)) hits.push(mention);
      }
    }
    return hits;
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
  all(type?: EntityType): Mention[] {
    return this.#all.filter((mention) => !type || mention.type === type).sort(compareSpans);
  }
}

function append(index: Map<number, Mention[]>, key: number, mention: Mention): void {
  const held = index.get(key);
  if (held) held.push(mention);
  else index.set(key, [mention]);
}

function blockOf(position: number): number {
  return Math.floor(position / BLOCK);
}

function longest(mentions: readonly Mention[] = [], type?: EntityType): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (type && mention.type !== type) continue;
    if (!best || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best;
}
