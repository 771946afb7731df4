import { rarestCue, requiredCues } from './required-cues.js';
import type { Cue } from './required-cues.js';

/** Buckets into which the characters of a text are hashed, and, behind them, those for pairs of characters. */
const CHARACTERS = 4096;
const PAIRS = 8192;

/** A cue as a text is asked for it: of each string the bucket in which it begins and the one in which it ends. */
type Ends = readonly number[];

/**
 * Tells, in one pass over a text and however many patterns there are, which of them may match in it: those all of whose
 * cues it holds, by their first and last two characters (see {@link requiredCues}). A pattern that is left out matches nowhere in
 * the text.
 */
export class CueIndex {
  /** By pattern: its cues, the rarest first. */
  readonly #needs: readonly (readonly Ends[])[];
  /** The patterns that need nothing. */
  readonly #always: readonly number[];
  /** By bucket: the patterns whose rarest cue begins in it. */
  readonly #woken: (readonly number[] | undefined)[];
  /** The pass in which a bucket was last met. */
  readonly #met = new Uint32Array(CHARACTERS + PAIRS);
  #pass = 0;

  constructor(patterns: readonly RegExp[]) {
    this.#needs = patterns.map((pattern) => rarestFirst(requiredCues(pattern)).map(endsOf));
    this.#always = this.#needs.flatMap((needs, index) => (needs.length === 0 ? [index] : []));
    const woken = new Map<number, number[]>();
    for (const [index, [rarest = []]] of this.#needs.entries()) {
      for (let i = 0; i < rarest.length; i += 2) {
        woken.set(rarest[i]!, [...(woken.get(rarest[i]!) ?? []), index]);
      }
    }
    this.#woken = Array.from({ length: CHARACTERS + PAIRS }, (_, bucket) => woken.get(bucket));
  }

  /** The indices of the patterns that may match in the text, in the order in which they were given. */
  candidatesIn(text: string): readonly number[] {
    const pass = ++this.#pass;
    const met = this.#met;
    const woken: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      const character = characterBucket(first);
      if (met[character] !== pass) {
        met[character] = pass;
        this.#wake(character, woken);
      }
      if (at + 1 === text.length) break;
      const pair = pairBucket(first, text.charCodeAt(at + 1));
      if (met[pair] !== pass) {
        met[pair] = pass;
        this.#wake(pair, woken);
      }
    }
    const candidates = woken.filter(
      (index, i) => woken.indexOf(index) === i && this.#areMet(index),
    );
    if (candidates.length === 0) return this.#always;
    return [...this.#always, ...candidates].sort((a, b) => a - b);
  }

  #wake(bucket: number, woken: number[]): void {
    const patterns = this.#woken[bucket];
    if (patterns) for (const index of patterns) woken.push(index);
  }

  #areMet(index: number): boolean {
    for (const ends of this.#needs[index]!) if (!this.#isMet(ends)) return false;
    return true;
  }

  #isMet(ends: Ends): boolean {
    const [met, pass] = [this.#met, this.#pass];
    for (let i = 0; i < ends.length; i += 2) {
      if (met[ends[i]!] === pass && met[ends[i + 1]!] === pass) return true;
    }
    return false;
  }
}

function rarestFirst(cues: readonly Cue[]): readonly Cue[] {
  const rarest = rarestCue(cues);
  return rarest ? [rarest, ...cues.filter((cue) => cue !== rarest)] : [];
}

function endsOf(cue: Cue): Ends {
  return cue.flatMap((string) => [bucketAt(string, 0), bucketAt(string, string.length - 2)]);
}

function bucketAt(string: string, at: number): number {
  if (string.length === 1) return characterBucket(string.charCodeAt(0));
  return pairBucket(string.charCodeAt(at), string.charCodeAt(at + 1));
}

function characterBucket(character: number): number {
  return (character ^ (character >> 9)) & (CHARACTERS - 1);
}

function pairBucket(first: number, second: number): number {
  return CHARACTERS + (((first * 31) ^ second) & (PAIRS - 1));
}
