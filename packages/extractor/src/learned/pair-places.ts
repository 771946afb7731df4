import type { Mention } from '../mentions/mention.js';
import type { Discourse, DiscourseSentence } from '../relations/discourse.js';
import type { Slot } from '../relations/reading.js';

/** A slot with the list that it stands in: A、B和C. One that stands alone is a list of its own. */
export interface ListedSlot {
  readonly slot: Slot;
  readonly list: readonly Slot[];
  /** Indices into the signs of the list's first and last member. */
  readonly head: number;
  readonly tail: number;
}

/** Two names that stand together in a sentence. */
export interface PairPlace {
  readonly sentence: DiscourseSentence;
  readonly earlier: Mention;
  readonly later: Mention;
  /** Where the earlier one stands. */
  readonly first: ListedSlot;
  readonly second: ListedSlot;
}

/** Signs between two lists; further apart names are told of separately. */
const MOST_APART = 24;

/** Calls back for every two names of a page that stand near each other in one sentence. */
export function forEachPlace(discourse: Discourse, visit: (place: PairPlace) => void): void {
  for (const sentence of discourse.sentences) {
    const listed = listSlots(sentence);
    for (let at = 0; at < listed.length; at++) {
      visitPairs(sentence, listed, at, visit);
    }
  }
}

function visitPairs(
  sentence: DiscourseSentence,
  listed: readonly ListedSlot[],
  at: number,
  visit: (place: PairPlace) => void,
): void {
  const second = listed[at]!;
  for (let i = at - 1; i >= 0; i--) {
    const first = listed[i]!;
    if (second.head - first.tail > MOST_APART) return;
    for (const earlier of first.slot.referents) {
      for (const later of second.slot.referents) {
        if (earlier !== later) visit({ sentence, earlier, later, first, second });
      }
    }
  }
}

// A、B | A和B | A，B: names of one type.
const RE_JOINT = /^(?:[、和与及，]|以及)$/u;

/** The slots of a sentence, each with its list. */
function listSlots({ reading: { signs, slots } }: DiscourseSentence): ListedSlot[] {
  const lists: (readonly [at: number, slot: Slot])[][] = [];
  for (const [at, slot] of slots) {
    const open = lists.at(-1);
    const [end, last] = open?.at(-1) ?? [];
    const isNear = last?.type === slot.type && at - end! <= 3;
    const isNext = isNear && RE_JOINT.test(signs.slice(end! + 1, at));
    if (isNext) open!.push([at, slot]);
    else lists.push([[at, slot]]);
  }
  return lists.flatMap((members) => {
    const list = members.map(([, slot]) => slot);
    const head = members[0]![0];
    const tail = members.at(-1)![0];
    return list.map((slot): ListedSlot => ({ slot, list, head, tail }));
  });
}
