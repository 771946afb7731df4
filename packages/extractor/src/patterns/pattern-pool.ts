import { CueIndex, hasBit } from './cue-index.js';
import type { Bits } from './cue-index.js';
import { matchAll } from './match-all.js';

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
  #index: CueIndex | undefined;

  /** Takes in a pattern; to be done as modules load, before any text is looked over. */
  add(pattern: RegExp): PooledPattern {
    this.#index = undefined;
    return new PooledPattern(pattern, this.#patterns.push(pattern) - 1);
  }

  /** Which of the patterns may match in the text. */
  cuesIn(text: string): Bits {
    this.#index ??= new CueIndex(this.#patterns);
    return this.#index.bitsIn(text);
  }
}

const NONE: readonly never[] = [];

/** A pattern of a {@link PatternPool}, asked of texts that the pool has looked over. */
export class PooledPattern {
  readonly #pattern: RegExp;
  readonly #index: number;

  constructor(pattern: RegExp, index: number) {
    this.#pattern = pattern;
    this.#index = index;
  }

  /** Whether it matches in the text. */
  isIn({ text, cues }: LookedOver): boolean {
    this.#pattern.lastIndex = 0;
    return hasBit(cues, this.#index) && this.#pattern.test(text);
  }

  /** All its matches in the text, left to right. */
  matchesIn({ text, cues }: LookedOver): readonly RegExpExecArray[] {
    return hasBit(cues, this.#index) ? matchAll(text, this.#pattern) : NONE;
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
