import { requiredCues } from './required-cues.js';
import type { Cue } from './required-cues.js';

/** A string that some cues hold, with their numbers. */
interface Sign {
  readonly text: string;
  readonly cues: readonly number[];
}

const BUCKETS = 0x10000;

/**
 * Tells, in one pass over a text and however many patterns there are, which of them may match in it: those all of whose
 * cues it holds (see {@link requiredCues}). A pattern that is left out matches nowhere in the text.
 */
export class CueIndex {
  /** By pattern: its cues, by number. */
  readonly #needs: readonly (readonly number[])[];
  /** Signs by their first two characters, hashed, and signs of one character; the first list is empty. */
  readonly #signs: Sign[][] = [[]];
  readonly #byPair = new Uint16Array(BUCKETS);
  readonly #byCharacter = new Uint16Array(BUCKETS);
  /** The pass in which a cue was last met. */
  readonly #met: Uint32Array;
  #pass = 0;

  constructor(patterns: readonly RegExp[]) {
    const numbers = new Map<string, number>();
    const signs = new Map<string, Set<number>>();
    const numberOf = (cue: Cue): number => {
      const key = [...cue].sort().join('|');
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      for (const text of cue) signs.set(text, (signs.get(text) ?? new Set()).add(number));
      return number;
    };
    this.#needs = patterns.map((pattern) => [...new Set(requiredCues(pattern).map(numberOf))]);
    this.#met = new Uint32Array(numbers.size);
    for (const [text, cues] of signs) this.#add({ text, cues: [...cues] });
  }

  #add(sign: Sign): void {
    const { text } = sign;
    const table = text.length === 1 ? this.#byCharacter : this.#byPair;
    const bucket = text.length === 1 ? text.charCodeAt(0) : bucketOf(text, 0);
    const place = (table[bucket] ||= this.#signs.push([]) - 1);
    this.#signs[place]!.push(sign);
  }

  /** The indices of the patterns that may match in the text, in the order in which they were given. */
  candidatesIn(text: string): number[] {
    this.#pass++;
    for (let at = 0; at < text.length; at++) {
      const single = this.#byCharacter[text.charCodeAt(at)]!;
      if (single !== 0) this.#meet(this.#signs[single]![0]!);
      const longer = this.#byPair[bucketOf(text, at)]!;
      if (longer === 0) continue;
      for (const sign of this.#signs[longer]!) if (text.startsWith(sign.text, at)) this.#meet(sign);
    }
    const candidates: number[] = [];
    for (let index = 0; index < this.#needs.length; index++) {
      if (this.#isMet(this.#needs[index]!)) candidates.push(index);
    }
    return candidates;
  }

  #meet({ cues }: Sign): void {
    for (const cue of cues) this.#met[cue] = this.#pass;
  }

  #isMet(cues: readonly number[]): boolean {
    for (const cue of cues) if (this.#met[cue] !== this.#pass) return false;
    return true;
  }
}

/** Where the two characters at `at` belong; the last character of a text stands alone. */
function bucketOf(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & (BUCKETS - 1);
}
