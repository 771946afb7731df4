import type { Mention } from '../mentions/mention.js';
import type { Discourse, DiscourseSentence } from '../relations/discourse.js';
import type { Slot } from '../relations/reading.js';
import type { Scope } from '../relations/scope.js';

/** A slot with the list that it stands in: A、B和C. One that stands alone is a list of its own. */
export interface ListedSlot {
  readonly slot: Slot;
  readonly list: readonly Slot[];
  /** Indices into the signs of the list's first and last member. */
  readonly head: number;
  readonly tail: number;
}

/** Two names that stand together. */
export interface PairPlace {
  readonly sentence: DiscourseSentence;
  readonly earlier: Mention;
  readonly later: Mention;
  /** Where the earlier one stands; undefined where it was in force before the sentence. */
  readonly first: ListedSlot | undefined;
  readonly second: ListedSlot;
  /** What puts the earlier name in force, as bits; 0 where the sentence names it. */
  readonly supply: number;
}

/** Signs between two lists; further apart names are told of separately. */
const MOST_APART = 40;

/** Calls back for every two names of a page that one sentence names, or of which what is in force supplies the earlier. */
export function forEachPlace(discourse: Discourse, visit: (place: PairPlace) => void): void {
  for (const sentence of discourse.sentences) {
    const listed = listSlots(sentence);
    for (let at = 0; at < listed.length; at++) {
      visitNamed(sentence, listed, at, visit);
      visitSupplied(sentence, listed[at]!, discourse, visit);
    }
  }
}

function visitNamed(
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
        if (earlier !== later) visit({ sentence, earlier, later, first, second, supply: 0 });
      }
    }
  }
}

function visitSupplied(
  sentence: DiscourseSentence,
  second: ListedSlot,
  discourse: Discourse,
  visit: (place: PairPlace) => void,
): void {
  const { start, end } = sentence.reading;
  const home = discourse.home(sentence.story).main;
  for (const [earlier, supply] of supplied(sentence.scopeAt(second.slot.start), home)) {
    if (earlier.start >= start && earlier.start < end) continue;
    for (const later of second.slot.referents) {
      if (earlier !== later) visit({ sentence, earlier, later, first: undefined, second, supply });
    }
  }
}

const SUPPLIERS = [
  'place',
  'actor',
  'works',
  'enterprise',
  'firm',
  'project',
  'park',
  'industry',
  'programme',
  'listIndustry',
  'listPlace',
  'listProgramme',
  'institution',
  'product',
] as const satisfies readonly (keyof Scope)[];
const SUBJECT = 1;
const FORMER_SUBJECT = 2;
const HOME = 4;
const FIRST_SUPPLIER = 8;

/** What a scope has in force, and under which titles. */
function supplied(scope: Scope, home: Mention | undefined): Map<Mention, number> {
  const titles = new Map<Mention, number>();
  const add = (mention: Mention | undefined, title: number): void => {
    if (mention) titles.set(mention, (titles.get(mention) ?? 0) | title);
  };
  for (const mention of scope.subject) add(mention, SUBJECT);
  for (const mention of scope.formerSubject ?? []) add(mention, FORMER_SUBJECT);
  add(home, HOME);
  SUPPLIERS.forEach((field, i) => add(scope[field], FIRST_SUPPLIER << i));
  return titles;
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
