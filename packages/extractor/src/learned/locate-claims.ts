import type { Mention } from '../mentions/mention.js';
import type { Claim } from '../relations/claim.js';
import type { Discourse, DiscourseSentence } from '../relations/discourse.js';
import type { Slot } from '../relations/reading.js';

/** How two names come to stand together: both in the sentence, one inside the other, or one supplied by what is in force. */
export type Bond = 'sentence' | 'inside' | 'supplied';

/** Where the ends of a relation stand in a sentence. */
export interface Position {
  readonly bond: Bond;
  readonly sentence: DiscourseSentence;
  /** Indices into the signs of the sentence, the earlier first; equal unless the bond is `sentence`. */
  readonly from: number;
  readonly to: number;
  readonly fromSlot: Slot;
  readonly toSlot: Slot;
  /** Whether the subject stands first. */
  readonly forward: boolean;
}

/** A slot with its sign's index. */
interface Place {
  readonly at: number;
  readonly slot: Slot;
}

/** Finds where the ends of a page's claims stand; each sentence that states one is looked through once. */
export class ClaimPlaces {
  readonly #sentences: readonly DiscourseSentence[];
  readonly #places = new Map<DiscourseSentence, ReadonlyMap<Mention, Place>>();

  constructor({ sentences }: Discourse) {
    this.#sentences = sentences;
  }

  /** Where a claim's ends stand in the sentence that states it; undefined where neither is a slot of it. */
  of({ subject, object, parts }: Claim): Position | undefined {
    const sentence = this.#sentenceAt(parts.at(-1)?.start ?? -1);
    if (!sentence) return undefined;
    const places = this.#placesIn(sentence);
    return positionOf(sentence, places.get(subject), places.get(object));
  }

  #placesIn(sentence: DiscourseSentence): ReadonlyMap<Mention, Place> {
    let places = this.#places.get(sentence);
    if (!places) this.#places.set(sentence, (places = placesIn(sentence)));
    return places;
  }

  #sentenceAt(position: number): DiscourseSentence | undefined {
    let low = 0;
    let high = this.#sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { reading } = this.#sentences[middle]!;
      if (position < reading.start) high = middle - 1;
      else if (position >= reading.end) low = middle + 1;
      else return this.#sentences[middle];
    }
    return undefined;
  }
}

function positionOf(
  sentence: DiscourseSentence,
  subject: Place | undefined,
  object: Place | undefined,
): Position | undefined {
  const only = subject ?? object;
  if (!only) return undefined;
  const forward = subject && object ? subject.at <= object.at : object !== undefined;
  const first = (forward ? subject : object) ?? only;
  const second = (forward ? object : subject) ?? only;
  const bond = subject && object ? (first.at === second.at ? 'inside' : 'sentence') : 'supplied';
  return {
    bond,
    sentence,
    from: first.at,
    to: second.at,
    fromSlot: first.slot,
    toSlot: second.slot,
    forward,
  };
}

/** The first slot that stands for each mention, or holds it in its name. */
function placesIn({ reading }: DiscourseSentence): ReadonlyMap<Mention, Place> {
  const places = new Map<Mention, Place>();
  for (const [at, slot] of reading.slots) {
    const place = { at, slot };
    for (const mention of slot.referents) if (!places.has(mention)) places.set(mention, place);
    for (const { mention } of slot.inner) if (!places.has(mention)) places.set(mention, place);
  }
  return places;
}
