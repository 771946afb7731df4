import type { Readings } from './readings.js';

/** A character of a name that counts in a search, with where it stands in the name. */
interface Letter {
  readonly char: string;
  readonly readings: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A name made ready for searching. */
export interface SearchableName {
  readonly name: string;
  readonly letters: readonly Letter[];
}

/** Where and how well a query matches a name. */
export interface NameMatch {
  /** Offsets into the name. */
  readonly start: number;
  readonly end: number;
  /** Higher is better; comparable between names. */
  readonly score: number;
}

// Spaces, quotes and middle dots of all kinds, and the apostrophe of xi'an: nobody types them twice alike.
const RE_IGNORED = /[\s“”"'‘’「」『』《》〈〉·•]/u;
const RE_LONG_INITIAL = /^[zcs]h/u;

/** What one matched character is worth, by how it was typed. */
const WRITTEN = 4;
const SYLLABLE = 3;
const INITIAL = 1;
const WHOLE_NAME = 6;
const FROM_START = 3;

/** Prepares a name with its readings. */
export function searchableName(name: string, readings: Readings): SearchableName {
  const letters: Letter[] = [];
  let start = 0;
  Array.from(name).forEach((printed, index) => {
    const end = start + printed.length;
    const char = printed.normalize('NFKC').toLowerCase();
    if (!RE_IGNORED.test(char)) {
      letters.push({ char, readings: readings[index] ?? [], start, end });
    }
    start = end;
  });
  return { name, letters };
}

/** A query as names are compared with it: NFKC, lower case, without spaces and quotes. */
export function normalizeQuery(query: string): string {
  return Array.from(query.normalize('NFKC').toLowerCase())
    .filter((char) => !RE_IGNORED.test(char))
    .join('');
}

/**
 * The best match of a normalised query in a name: any run of its characters, each typed as written, as a whole
 * syllable or as its initial; the last syllable may be unfinished. Undefined where there is none; '' matches nothing.
 */
export function matchName(name: SearchableName, query: string): NameMatch | undefined {
  if (query === '') return undefined;
  let best: NameMatch | undefined;
  name.letters.forEach((letter, index) => {
    if (!mayBegin(letter, query)) return;
    const run = matchRun(name.letters, index, query, 0, new Map());
    const last = run && name.letters[run.end - 1];
    if (!run || !last) return;
    const whole = index === 0 && run.end === name.letters.length;
    const score =
      run.worth / (run.end - index) + (whole ? WHOLE_NAME : index === 0 ? FROM_START : 0);
    if (!best || score > best.score) best = { start: letter.start, end: last.end, score };
  });
  return best;
}

interface RunMatch {
  /** Index after the last letter matched. */
  readonly end: number;
  readonly worth: number;
}

function mayBegin({ char, readings }: Letter, query: string): boolean {
  return query.startsWith(char) || readings.some((syllable) => syllable[0] === query[0]);
}

function matchRun(
  letters: readonly Letter[],
  at: number,
  query: string,
  from: number,
  seen: Map<number, RunMatch | undefined>,
): RunMatch | undefined {
  if (from === query.length) return { end: at, worth: 0 };
  const letter = letters[at];
  if (!letter) return undefined;
  const state = at * (query.length + 1) + from;
  if (seen.has(state)) return seen.get(state);
  let best: RunMatch | undefined;
  for (const [length, worth] of typedAs(letter, query, from)) {
    const rest = matchRun(letters, at + 1, query, from + length, seen);
    if (rest && (!best || rest.worth + worth > best.worth)) {
      best = { end: rest.end, worth: rest.worth + worth };
    }
  }
  seen.set(state, best);
  return best;
}

/** How much of the query the letter may account for, and what that is worth. */
function typedAs(
  letter: Letter,
  query: string,
  from: number,
): readonly (readonly [number, number])[] {
  const rest = query.slice(from);
  const ways: [number, number][] = [];
  if (rest.startsWith(letter.char)) ways.push([letter.char.length, WRITTEN]);
  for (const syllable of letter.readings) {
    if (rest.startsWith(syllable)) ways.push([syllable.length, SYLLABLE]);
    else if (rest.length > 1 && syllable.startsWith(rest)) ways.push([rest.length, SYLLABLE - 1]);
    const initial = RE_LONG_INITIAL.exec(rest)?.[0];
    if (initial && syllable.startsWith(initial)) ways.push([2, INITIAL]);
    if (syllable[0] === rest[0]) ways.push([1, INITIAL]);
  }
  return ways;
}
