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

/** Where a claim's ends stand in the sentence that states it; undefined where neither is a slot of it. */
export function locateClaim(claim: Claim, discourse: Discourse): Position | undefined {
  const sentence = sentenceOf(claim, discourse);
  if (!sentence) return undefined;
  const subject = slotOf(sentence, claim.subject);
  const object = slotOf(sentence, claim.object);
  const [from, to] =
    subject && object && object[0] < subject[0] ? [object, subject] : [subject, object];
  if (from && to) {
    return {
      bond: from[0] === to[0] ? 'inside' : 'sentence',
      sentence,
      from: from[0],
      to: to[0],
      fromSlot: from[1],
      toSlot: to[1],
      forward: from === subject,
    };
  }
  const only = from ?? to;
  if (!only) return undefined;
  const [at, slot] = only;
  const forward = object !== undefined;
  return { bond: 'supplied', sentence, from: at, to: at, fromSlot: slot, toSlot: slot, forward };
}

/** The sentence that holds the last of what states the claim. */
function sentenceOf({ parts }: Claim, { sentences }: Discourse): DiscourseSentence | undefined {
  const at = parts.at(-1)?.start ?? -1;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { reading } = sentences[middle]!;
    if (at < reading.start) high = middle - 1;
    else if (at >= reading.end) low = middle + 1;
    else return sentences[middle];
  }
  return undefined;
}

/** The slot that stands for a mention, or holds it in its name, with its sign's index. */
function slotOf({ reading }: DiscourseSentence, mention: Mention): [number, Slot] | undefined {
  for (const entry of reading.slots) {
    const [, { referents, inner }] = entry;
    if (referents.includes(mention)) return entry;
    if (inner.some((name) => name.mention === mention)) return entry;
  }
  return undefined;
}
