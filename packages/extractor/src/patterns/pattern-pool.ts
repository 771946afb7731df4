import { CueIndex, hasBit } from './cue-index.js';
import type { Bits } from './cue-index.js';
import { matchAll } from './match-all.js';
import { requiredCues } from './required-cues.js';

/** A text that was looked over once for all the patterns of a pool. */
export interface LookedOver {
  readonly text: string;
  /** Which patterns may match in it. */
  readonly cues: Bits;
}

/**
 * Global patterns that different readers ask of the same texts, each when its turn comes: a text is looked over once, and
 * most patterns are then dismissed by one bit.
 */
export class PatternPool {
  readonly #patterns: RegExp[] = [];
  readonly #reaching = new Set<RegExp>();
  #index: CueIndex | undefined;

  /** Takes in a pattern; to be done as modules load, before any text is looked over. */
  add(pattern: RegExp): PooledPattern {
    this.#index = undefined;
    return new PooledPattern(pattern, this.#patterns.push(pattern) - 1);
  }

  /** Takes in a pattern that may look at what stands around the texts. */
  addReaching(pattern: RegExp): ReachingPattern {
    this.#index = undefined;
    this.#reaching.add(pattern);
    return new ReachingPattern(pattern, this.#patterns.push(pattern) - 1);
  }

  /** Which of the patterns may match in the text. */
  cuesIn(text: string): Bits {
    this.#index ??= new CueIndex(this.#patterns, (pattern) =>
      requiredCues(pattern, !this.#reaching.has(pattern)),
    );
    return this.#index.bitsIn(text);
  }
}

const NONE: readonly never[] = [];

/** A pattern of a {@link PatternPool} and its place in it. */
class Pooled {
  protected readonly pattern: RegExp;
  readonly #index: number;

  constructor(pattern: RegExp, index: number) {
    this.pattern = pattern;
    this.#index = index;
  }

  /** Whether it may match in the text: mostly it does. */
  mayBeIn({ cues }: LookedOver): boolean {
    return hasBit(cues, this.#index);
  }
}

/** A pattern of a {@link PatternPool}, matched in the whole of which the texts that the pool has looked over are parts. */
export class ReachingPattern extends Pooled {
  /** Its first match in the whole from a position on; null where there is none. */
  matchFrom(whole: string, from: number): RegExpExecArray | null {
    this.pattern.lastIndex = from;
    return this.pattern.exec(whole);
  }
}

/** A pattern of a {@link PatternPool}, asked of texts that the pool has looked over. */
export class PooledPattern extends Pooled {
  /** Whether it matches in the text. */
  isIn(looked: LookedOver): boolean {
    this.pattern.lastIndex = 0;
    return this.mayBeIn(looked) && this.pattern.test(looked.text);
  }

  /** All its matches in the text, left to right. */
  matchesIn(looked: LookedOver): readonly RegExpExecArray[] {
    return this.mayBeIn(looked) ? matchAll(looked.text, this.pattern) : NONE;
  }

  /** What its matches in the text tell, left to right. */
  readIn<Told>(
    looked: LookedOver,
    tell: (match: RegExpExecArray) => readonly Told[],
  ): readonly Told[] {
    const matches = this.matchesIn(looked);
    return matches.length === 0 ? NONE : matches.flatMap(tell);
  }
}
