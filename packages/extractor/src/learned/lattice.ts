import type { EntityType } from '@liantu/ontology';
import { LABEL_COUNT, OUTSIDE, beginLabel, isBegin, typeOfLabel } from './labels.js';

/** A name as a range of words of a run, `first` up to and including `last`. */
export interface WordRange {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
}

/** Transition weights, row by row: `weights[from * LABEL_COUNT + to]`. */
export type Transitions = Float64Array;

/** A label whose score is that far behind a word's best is left out: its odds are 1 to 20,000. */
const OUT_OF_SIGHT = -10;
/** No name that is learnt is longer. */
const MOST_WORDS = 8;

/** Whether a run may begin with the label, and any label come before it. */
function mayStart(label: number): boolean {
  return label === OUTSIDE || isBegin(label);
}

/**
 * How likely each labelling of a run of words is, by a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, “Conditional Random Fields”, 2001): sums over all labellings by the forward-backward algorithm, scaled word by
 * word. One lattice reads run after run in the same memory; what it says holds until the next.
 */
export class Lattice {
  /** Exponentials of the transitions, a row for each label that is entered. */
  readonly #steps = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  /** exp of the scores, each word's divided by its largest. */
  #emissions = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  #logSum = 0;
  #length = 0;

  constructor(transitions: Transitions) {
    for (let from = 0; from < LABEL_COUNT; from++) {
      for (let to = 0; to < LABEL_COUNT; to++) {
        this.#steps[to * LABEL_COUNT + from] = Math.exp(transitions[from * LABEL_COUNT + to]!);
      }
    }
  }

  /** Reads a run of `length` words, of which `scores` holds {@link LABEL_COUNT} numbers each. */
  read(scores: Float64Array, length: number): void {
    if (this.#scale.length < length) this.#grow(length * 2);
    this.#length = length;
    this.#logSum = 0;
    this.#exponentiate(scores);
    this.#forward();
    this.#backward();
  }

  /** The logarithm of the sum over all labellings. */
  get logSum(): number {
    return this.#logSum;
  }

  #grow(words: number): void {
    this.#emissions = new Float64Array(words * LABEL_COUNT);
    this.#alpha = new Float64Array(words * LABEL_COUNT);
    this.#beta = new Float64Array(words * LABEL_COUNT);
    this.#scale = new Float64Array(words);
  }

  #exponentiate(scores: Float64Array): void {
    const emissions = this.#emissions;
    for (let i = 0; i < this.#length; i++) {
      const at = i * LABEL_COUNT;
      let top = -Infinity;
      for (let y = at; y < at + LABEL_COUNT; y++) if (scores[y]! > top) top = scores[y]!;
      for (let y = at; y < at + LABEL_COUNT; y++) {
        const behind = scores[y]! - top;
        // Outside stays, so that every word can be reached.
        emissions[y] = behind > OUT_OF_SIGHT || y === at + OUTSIDE ? Math.exp(behind) : 0;
      }
      this.#logSum += top;
    }
  }

  #forward(): void {
    const [alpha, emissions] = [this.#alpha, this.#emissions];
    for (let i = 0; i < this.#length; i++) {
      const at = i * LABEL_COUNT;
      let sum = 0;
      for (let to = 0; to < LABEL_COUNT; to++) {
        const emission = emissions[at + to]!;
        sum += alpha[at + to] = emission === 0 ? 0 : this.#reach(i, to) * emission;
      }
      this.#scale[i] = sum;
      this.#logSum += Math.log(sum);
      for (let y = at; y < at + LABEL_COUNT; y++) alpha[y]! /= sum;
    }
  }

  /** How likely word `i` is reached under a label: from all labels, or for the inside of a name from two. */
  #reach(i: number, to: number): number {
    if (i === 0) return mayStart(to) ? 1 : 0;
    const [alpha, steps] = [this.#alpha, this.#steps];
    const before = (i - 1) * LABEL_COUNT;
    const row = to * LABEL_COUNT;
    if (!mayStart(to)) {
      return (
        alpha[before + to - 1]! * steps[row + to - 1]! + alpha[before + to]! * steps[row + to]!
      );
    }
    let reached = 0;
    for (let from = 0; from < LABEL_COUNT; from++) {
      reached += alpha[before + from]! * steps[row + from]!;
    }
    return reached;
  }

  #backward(): void {
    const [beta, emissions, steps] = [this.#beta, this.#emissions, this.#steps];
    const end = this.#length * LABEL_COUNT;
    beta.fill(0, 0, end);
    beta.fill(1, Math.max(0, end - LABEL_COUNT), end);
    for (let i = this.#length - 2; i >= 0; i--) {
      const at = i * LABEL_COUNT;
      const next = at + LABEL_COUNT;
      for (let to = 0; to < LABEL_COUNT; to++) {
        if (emissions[next + to] === 0) continue;
        const ahead = (emissions[next + to]! * beta[next + to]!) / this.#scale[i + 1]!;
        const row = to * LABEL_COUNT;
        const first = mayStart(to) ? 0 : to - 1;
        const last = mayStart(to) ? LABEL_COUNT - 1 : to;
        for (let from = first; from <= last; from++) beta[at + from]! += steps[row + from]! * ahead;
      }
    }
  }

  /** How likely word `i` bears `label`. */
  marginal(i: number, label: number): number {
    return this.#alpha[i * LABEL_COUNT + label]! * this.#beta[i * LABEL_COUNT + label]!;
  }

  /** How likely word `i` bears `from` and the next one `to`, which may follow it. */
  pairMarginal(i: number, from: number, to: number): number {
    return this.#alpha[i * LABEL_COUNT + from]! * this.#ahead(i, from, to);
  }

  #ahead(i: number, from: number, to: number): number {
    const next = (i + 1) * LABEL_COUNT + to;
    const step = this.#steps[to * LABEL_COUNT + from]! * this.#emissions[next]!;
    return (step * this.#beta[next]!) / this.#scale[i + 1]!;
  }

  /** How likely exactly these words are one name of this type. */
  probability({ type, first, last }: WordRange): number {
    const begin = beginLabel(type);
    const inside = begin + 1;
    let product = this.#alpha[first * LABEL_COUNT + begin]!;
    for (let i = first + 1; i <= last; i++) {
      const from = i === first + 1 ? begin : inside;
      const step = this.#steps[inside * LABEL_COUNT + from]!;
      product *= (step * this.#emissions[i * LABEL_COUNT + inside]!) / this.#scale[i]!;
    }
    const label = first === last ? begin : inside;
    const stops = this.#beta[last * LABEL_COUNT + label]!;
    const goesOn = last + 1 < this.#length ? this.#ahead(last, label, inside) : 0;
    return product * Math.max(0, stops - goesOn);
  }

  /** The names that are at least as likely as `least`, whatever stands around them; from 0.5 on none overlap. */
  likely(least: number): WordRange[] {
    const ranges: WordRange[] = [];
    for (let first = 0; first < this.#length; first++) {
      for (let begin = 1; begin < LABEL_COUNT; begin += 2) {
        if (this.marginal(first, begin) >= least) this.#extend(first, begin, least, ranges);
      }
    }
    return ranges;
  }

  #extend(first: number, begin: number, least: number, ranges: WordRange[]): void {
    const type = typeOfLabel(begin);
    const end = Math.min(this.#length, first + MOST_WORDS);
    for (let last = first; last < end; last++) {
      if (last > first && this.marginal(last, begin + 1) < least) return;
      const range = { type, first, last };
      if (this.probability(range) >= least) ranges.push(range);
    }
  }
}
