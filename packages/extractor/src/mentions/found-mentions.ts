import { compareSpans, overlapsSpan } from '@liantu/ontology';
import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from './mention.js';

const BLOCK = 64;

/** The mentions found so far, asked by place. Every question costs the same however long the article is. */
export class FoundMentions {
  readonly #blocks = new Map<number, Mention[]>();
  readonly #all: Mention[] = [];

  add(mention: Mention): void {
    this.#all.push(mention);
    for (let block = blockOf(mention.start); block <= blockOf(mention.end - 1); block++) {
      const held = this.#blocks.get(block);
      if (held) held.push(mention);
      else this.#blocks.set(block, [mention]);
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
    return longest(
      this.overlapping(pointAt(position), type).filter(({ start }) => start === position),
    );
  }

  /** The longest that ends at `position` (its first character after). */
  endingAt(position: number, type?: EntityType): Mention | undefined {
    return longest(
      this.overlapping(pointAt(position - 1), type).filter(({ end }) => end === position),
    );
  }

  /** The longest that holds the character at `position`. */
  covering(position: number, type?: EntityType): Mention | undefined {
    return longest(this.overlapping(pointAt(position), type));
  }

  /** All of one type, or all, by where they start. */
  all(type?: EntityType): Mention[] {
    return this.#all.filter((mention) => !type || mention.type === type).sort(compareSpans);
  }
}

function blockOf(position: number): number {
  return Math.floor(position / BLOCK);
}

function pointAt(position: number): Span {
  return { start: position, end: position + 1 };
}

function longest(mentions: readonly Mention[]): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (!best || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best;
}
