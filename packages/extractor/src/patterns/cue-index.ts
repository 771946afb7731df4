import { rarestFirst, requiredCues } from './required-cues.js';
import type { Cue } from './required-cues.js';

/** Buckets into which the characters of a text are hashed, and, behind them, those for pairs of characters. */
const CHARACTERS = 4096;
const PAIRS = 32_768;

/** A cue as a text is asked for it: of each string the number of the bucket in which it begins, and in which it ends. */
type Ends = readonly number[];

/** A string of more than two characters by the bucket in which it ends, and the patterns that it wakes. */
interface LongString {
  readonly end: number;
  readonly patterns: Bits;
}

/** Patterns as one bit each, thirty-two in a number. */
export type Bits = Int32Array;

/**
 * Tells, in one pass over a text and however many patterns there are, which of them may match in it: those all of whose
 * cues it holds, by their first and last two characters (see {@link requiredCues}). A pattern that is left out matches nowhere in
 * the text.
 */
export class CueIndex {
  /** The cues of all patterns, each once. */
  readonly #cues: readonly Ends[];
  /** By pattern: the places among them of its cues but the rarest, which wakes it. */
  readonly #needs: readonly (readonly number[])[];
  /** The patterns that need nothing. */
  readonly #always: Bits;
  /** The buckets that are asked for, numbered from 1, so that what is kept of them is small; 0 for all others. */
  readonly #numbers = new Uint16Array(CHARACTERS + PAIRS);
  /** By bucket of a character: 1 where a pair that is asked for begins with it. */
  readonly #headsPair = new Uint8Array(CHARACTERS);
  #asked = 0;
  /** By number: the patterns whose rarest cue has a string that is no more than that. */
  readonly #woken: (Bits | undefined)[];
  /** By number: the longer strings of rarest cues that begin there. */
  readonly #begun: (LongString[] | undefined)[];
  /** By number: the pass in which it was last met. */
  readonly #met: Uint32Array;
  /** By cue: the pass in which it was last looked for, twice, and one more where it was met. */
  readonly #answers: Uint32Array;
  #pass = 0;

  /** With `cuesOf`, of other cues of the patterns than {@link requiredCues}. */
  constructor(
    patterns: readonly RegExp[],
    cuesOf: (pattern: RegExp) => readonly Cue[] = (pattern) => requiredCues(pattern),
  ) {
    const cues = patterns.map((pattern) => rarestFirst(cuesOf(pattern)));
    const distinct = new Map(cues.flat().map((cue) => [keyOf(cue), this.#ask(cue)]));
    const places = new Map([...distinct.keys()].map((key, place) => [key, place]));
    this.#cues = [...distinct.values()];
    this.#answers = new Uint32Array(this.#cues.length);
    const needs = cues.map((ofPattern) => ofPattern.map((cue) => places.get(keyOf(cue))!));
    this.#needs = needs.map((ofPattern) => ofPattern.slice(1));
    this.#always = new Int32Array(Math.ceil(patterns.length / 32));
    this.#met = new Uint32Array(this.#asked + 1);
    this.#woken = Array.from({ length: this.#asked + 1 }, () => undefined);
    this.#begun = this.#woken.map(() => undefined);
    for (const [index, [rarest]] of needs.entries()) {
      if (rarest !== undefined) this.#wakeAt(this.#cues[rarest]!, index);
      else setBit(this.#always, index);
    }
  }

  #wakeAt(rarest: Ends, index: number): void {
    for (let i = 0; i < rarest.length; i += 2) {
      setBit(this.#wokenBy(rarest[i]!, rarest[i + 1]!), index);
    }
  }

  /** The patterns that a string wakes which begins in one bucket and ends in the other. */
  #wokenBy(begin: number, end: number): Bits {
    const none = (): Bits => new Int32Array(this.#always.length);
    if (begin === end) return (this.#woken[begin] ??= none());
    const begun = (this.#begun[begin] ??= []);
    let string = begun.find((known) => known.end === end);
    if (!string) begun.push((string = { end, patterns: none() }));
    return string.patterns;
  }

  #ask(cue: Cue): Ends {
    return cue.flatMap((string) => {
      if (string.length > 1) {
        this.#headsPair[characterBucket(string.charCodeAt(0))] = 1;
        this.#headsPair[characterBucket(string.charCodeAt(string.length - 2))] = 1;
      }
      return [bucketAt(string, 0), bucketAt(string, string.length - 2)].map(
        (bucket) => (this.#numbers[bucket] ||= ++this.#asked),
      );
    });
  }

  /**
   * The indices of the patterns that may match in the text, in the order in which they were given. With `among` only
   * these are asked for.
   */
  candidatesIn(text: string, among?: Bits): readonly number[] {
    const woken = this.#read(text);
    const candidates: number[] = [];
    for (let word = 0; word < woken.length; word++) {
      const asked = among ? woken[word]! & among[word]! : woken[word]!;
      for (let bits = asked; bits !== 0; bits &= bits - 1) {
        const index = lowestIn(word, bits);
        if (this.#areMet(this.#needs[index]!)) candidates.push(index);
      }
    }
    return candidates;
  }

  /** The same as bits, to be asked by {@link hasBit}. */
  bitsIn(text: string): Bits {
    const woken = this.#read(text);
    for (let word = 0; word < woken.length; word++) {
      for (let bits = woken[word]!; bits !== 0; bits &= bits - 1) {
        if (!this.#areMet(this.#needs[lowestIn(word, bits)]!)) woken[word]! ^= bits & -bits;
      }
    }
    return woken;
  }

  /** Meets the buckets of the text, and wakes the patterns whose rarest cue is in it, as far as its ends tell. */
  #read(text: string): Bits {
    const woken = this.#always.slice();
    const pass = ++this.#pass;
    const met = this.#met;
    const numbers = this.#numbers;
    const headsPair = this.#headsPair;
    const begun: (readonly LongString[])[] = [];
    // A plain loop: it runs for every character of every article, and most are no part of a cue.
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      const bucket = characterBucket(first);
      const character = numbers[bucket]!;
      if (character !== 0 && met[character] !== pass) {
        met[character] = pass;
        addAll(woken, this.#woken[character]);
      }
      if (headsPair[bucket] === 0 || at + 1 === text.length) continue;
      const pair = numbers[pairBucket(first, text.charCodeAt(at + 1))]!;
      if (pair !== 0 && met[pair] !== pass) {
        met[pair] = pass;
        addAll(woken, this.#woken[pair]);
        const longer = this.#begun[pair];
        if (longer) begun.push(longer);
      }
    }
    for (const strings of begun) {
      for (const { end, patterns } of strings) if (met[end] === pass) addAll(woken, patterns);
    }
    return woken;
  }

  #areMet(needs: readonly number[]): boolean {
    for (let need = 0; need < needs.length; need++) if (!this.#isMet(needs[need]!)) return false;
    return true;
  }

  #isMet(cue: number): boolean {
    const pass = this.#pass;
    const answer = this.#answers[cue]!;
    if (answer >= 2 * pass) return answer > 2 * pass;
    const met = this.#met;
    const ends = this.#cues[cue]!;
    let at = 0;
    while (at < ends.length && (met[ends[at]!] !== pass || met[ends[at + 1]!] !== pass)) at += 2;
    const isMet = at < ends.length;
    this.#answers[cue] = isMet ? 2 * pass + 1 : 2 * pass;
    return isMet;
  }
}

/** The patterns whose indices have a property. */
export function bitsWhere(count: number, has: (index: number) => boolean): Bits {
  const bits = new Int32Array(Math.ceil(count / 32));
  for (let index = 0; index < count; index++) if (has(index)) setBit(bits, index);
  return bits;
}

/** Whether the pattern of this index is among them. */
export function hasBit(bits: Bits, index: number): boolean {
  return (bits[index >> 5]! & (1 << (index & 31))) !== 0;
}

/** The index that the lowest bit of a number stands for. */
function lowestIn(word: number, bits: number): number {
  return word * 32 + 31 - Math.clz32(bits & -bits);
}

function setBit(bits: Bits, index: number): void {
  bits[index >> 5]! |= 1 << (index & 31);
}

function addAll(bits: Bits, more: Bits | undefined): void {
  if (more) for (let word = 0; word < bits.length; word++) bits[word]! |= more[word]!;
}

function keyOf(cue: Cue): string {
  return cue.join('\u0000');
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
