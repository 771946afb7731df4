import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Reading } from './reading.js';
import type { Pairing } from './rule.js';

/** A subject and its object. */
export type Pair = readonly [Mention, Mention];

interface Lists {
  readonly subjects: readonly Mention[];
  readonly objects: readonly Mention[];
}

interface Statement {
  readonly words: string;
  readonly reading: Reading;
  /** Where the chain stands in the signs, if the rule reads one. */
  readonly chain: Span | undefined;
}

/** Longer lists are no statement of partners, or of what each of many has to do with each of many. */
const MOST_PARTNERS = 8;
const MOST_PAIRS = 400;

const RE_RESPECTIVELY = /分别|依次|前者/u;

/** Which members of two lists a statement relates. */
export function pairUp(
  pairing: Pairing,
  { subjects, objects }: Lists,
  { words, reading, chain }: Statement,
): Pair[] {
  if (pairing === 'pairs') {
    if (subjects.length > MOST_PARTNERS) return [];
    return subjects.flatMap((a, i) => subjects.slice(i + 1).map((b): Pair => [a, b]));
  }
  if (pairing === 'chain' || pairing === 'sequence') {
    return chain ? neighbours(levelsOf(chain, reading, pairing)) : [];
  }
  if (subjects.length > 1 && subjects.length === objects.length && RE_RESPECTIVELY.test(words)) {
    return subjects.map((subject, i): Pair => [subject, objects[i] ?? subject]);
  }
  if (subjects.length * objects.length > MOST_PAIRS) return [];
  const pairs: Pair[] = [];
  for (const subject of subjects) for (const object of objects) pairs.push([subject, object]);
  return pairs;
}

const RE_ARROW = /[—–\-－→⟶~～>＞]/u;

/** The levels of a chain: A、B—C has two. In a sequence every member is a level. */
function levelsOf(chain: Span, reading: Reading, by: 'chain' | 'sequence'): Mention[][] {
  const levels: Mention[][] = [[]];
  const close = (): void => {
    if ((levels.at(-1)?.length ?? 0) > 0) levels.push([]);
  };
  for (let i = chain.start; i < chain.end; i++) {
    const slot = reading.slots.get(i);
    if (slot && by === 'sequence') close();
    if (slot) levels.at(-1)?.push(...slot.referents);
    else if (by === 'chain' && RE_ARROW.test(reading.signs.charAt(i))) close();
  }
  return levels;
}

function neighbours(levels: readonly (readonly Mention[])[]): Pair[] {
  return levels.flatMap((level, i) =>
    level.flatMap((upper) => (levels[i + 1] ?? []).map((lower): Pair => [upper, lower])),
  );
}
