import type { EntityType } from '@liantu/ontology';
import { LABEL_COUNT, OUTSIDE, beginLabel, isBegin, typeOfLabel } from './labels.js';

/** A name as a range of units, `first` up to and including `last`. */
export interface UnitRange {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
}

/** Transition weights, row by row: `weights[from * LABEL_COUNT + to]`. */
export type Transitions = Float64Array;

/** A label whose score is that far behind a unit's best is left out: its odds are 1 to 20,000. */
const OUT_OF_SIGHT = -10;

/** The labels from which a label may be entered stand side by side: all of them, or its own begin and itself. */
function firstSource(to: number): number {
  return mayStart(to) ? 0 : to - 1;
}

function lastSource(to: number): number {
  return mayStart(to) ? LABEL_COUNT - 1 : to;
}

/** Whether a sentence may begin with the label. */
function mayStart(label: number): boolean {
  return label === OUTSIDE || isBegin(label);
}

/**
 * How likely each labelling of a sentence is, by a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, “Conditional Random Fields”, 2001): sums over all labellings by the forward-backward algorithm, scaled unit by
 * unit.
 */
export class Lattice {
  readonly length: number;
  readonly #scores: Float64Array;
  readonly #steps: Float64Array;
  readonly #transitions: Transitions;
  /** exp of the scores, each unit's divided by its largest. */
  readonly #emissions: Float64Array;
  readonly #alpha: Float64Array;
  readonly #beta: Float64Array;
  readonly #scale: Float64Array;
  #logSum = 0;

  /** `scores` holds {@link LABEL_COUNT} numbers a unit. */
  constructor(scores: Float64Array, transitions: Transitions, steps: Float64Array) {
    this.length = scores.length / LABEL_COUNT;
    this.#scores = scores;
    this.#transitions = transitions;
    this.#steps = steps;
    this.#emissions = new Float64Array(scores.length);
    this.#alpha = new Float64Array(scores.length);
    this.#beta = new Float64Array(scores.length);
    this.#scale = new Float64Array(this.length);
    this.#exponentiate();
    this.#forward();
    this.#backward();
  }

  /** The logarithm of the sum over all labellings. */
  get logSum(): number {
    return this.#logSum;
  }

  #exponentiate(): void {
    const [scores, emissions] = [this.#scores, this.#emissions];
    for (let i = 0; i < this.length; i++) {
      const at = i * LABEL_COUNT;
      let top = -Infinity;
      for (let y = at; y < at + LABEL_COUNT; y++) if (scores[y]! > top) top = scores[y]!;
      for (let y = at; y < at + LABEL_COUNT; y++) {
        const behind = scores[y]! - top;
        // Outside stays, so that every unit can be reached.
        if (behind > OUT_OF_SIGHT || y === at + OUTSIDE) emissions[y] = Math.exp(behind);
      }
      this.#logSum += top;
    }
  }

  #forward(): void {
    const [alpha, emissions, steps] = [this.#alpha, this.#emissions, this.#steps];
    for (let i = 0; i < this.length; i++) {
      const at = i * LABEL_COUNT;
      const before = at - LABEL_COUNT;
      let sum = 0;
      for (let to = 0; to < LABEL_COUNT; to++) {
        const emission = emissions[at + to]!;
        if (emission === 0) continue;
        let reached = i === 0 && mayStart(to) ? 1 : 0;
        if (i > 0) {
          const row = to * LABEL_COUNT;
          const end = lastSource(to);
          for (let from = firstSource(to); from <= end; from++) {
            reached += alpha[before + from]! * steps[row + from]!;
          }
        }
        sum += alpha[at + to] = reached * emission;
      }
      this.#scale[i] = sum;
      this.#logSum += Math.log(sum);
      for (let y = 0; y < LABEL_COUNT; y++) alpha[at + y]! /= sum;
    }
  }

  #backward(): void {
    const [beta, emissions, steps] = [this.#beta, this.#emissions, this.#steps];
    beta.fill(1, Math.max(0, beta.length - LABEL_COUNT));
    for (let i = this.length - 2; i >= 0; i--) {
      const at = i * LABEL_COUNT;
      const next = at + LABEL_COUNT;
      for (let to = 0; to < LABEL_COUNT; to++) {
        if (emissions[next + to] === 0) continue;
        const ahead = (emissions[next + to]! * beta[next + to]!) / this.#scale[i + 1]!;
        const row = to * LABEL_COUNT;
        const end = lastSource(to);
        for (let from = firstSource(to); from <= end; from++) {
          beta[at + from]! += steps[row + from]! * ahead;
        }
      }
    }
  }

  /** How likely unit `i` bears `label`. */
  marginal(i: number, label: number): number {
    return this.#alpha[i * LABEL_COUNT + label]! * this.#beta[i * LABEL_COUNT + label]!;
  }

  /** How likely unit `i` bears `from` and the next one `to`. */
  pairMarginal(i: number, from: number, to: number): number {
    const next = (i + 1) * LABEL_COUNT + to;
    return (
      (this.#alpha[i * LABEL_COUNT + from]! *
        this.#steps[to * LABEL_COUNT + from]! *
        this.#emissions[next]! *
        this.#beta[next]!) /
      this.#scale[i + 1]!
    );
  }

  /** How likely exactly these units are one name of this type. */
  probability({ type, first, last }: UnitRange): number {
    const begin = beginLabel(type);
    let product = this.#alpha[first * LABEL_COUNT + begin]!;
    for (let i = first + 1; i <= last; i++) {
      const from = i === first + 1 ? begin : begin + 1;
      product *=
        (this.#steps[(begin + 1) * LABEL_COUNT + from]! *
          this.#emissions[i * LABEL_COUNT + begin + 1]!) /
        this.#scale[i]!;
    }
    const label = first === last ? begin : begin + 1;
    const stops = this.#beta[last * LABEL_COUNT + label]!;
    const goesOn = last + 1 < this.length ? this.#ahead(last, label, begin + 1) : 0;
    return product * Math.max(0, stops - goesOn);
  }

  #ahead(i: number, from: number, to: number): number {
    const next = (i + 1) * LABEL_COUNT + to;
    return (
      (this.#steps[to * LABEL_COUNT + from]! * this.#emissions[next]! * this.#beta[next]!) /
      this.#scale[i + 1]!
    );
  }

  /** The names that are at least as likely as `least`, whatever stands around them; they may overlap. */
  likely(least: number): UnitRange[] {
    const ranges: UnitRange[] = [];
    for (let first = 0; first < this.length; first++) {
      for (let begin = 1; begin < LABEL_COUNT; begin += 2) {
        if (this.marginal(first, begin) < least) continue;
        const type = typeOfLabel(begin);
        for (let last = first; last < this.length; last++) {
          if (last > first && this.marginal(last, begin + 1) < least) break;
          if (this.probability({ type, first, last }) >= least) ranges.push({ type, first, last });
        }
      }
    }
    return ranges;
  }

  /** The names of the likeliest labelling. */
  best(): UnitRange[] {
    return rangesOf(this.#bestLabels());
  }

  #bestLabels(): Uint8Array {
    const [scores, transitions] = [this.#scores, this.#transitions];
    const back = new Uint8Array(scores.length);
    const sums = new Float64Array(scores.length);
    for (let i = 0; i < this.length; i++) {
      const at = i * LABEL_COUNT;
      const before = at - LABEL_COUNT;
      for (let to = 0; to < LABEL_COUNT; to++) {
        sums[at + to] = -Infinity;
        if (this.#emissions[at + to] === 0) continue;
        let best = i === 0 && mayStart(to) ? 0 : -Infinity;
        const end = i === 0 ? -1 : lastSource(to);
        for (let from = firstSource(to); from <= end; from++) {
          const sum = sums[before + from]! + transitions[from * LABEL_COUNT + to]!;
          if (sum > best) {
            best = sum;
            back[at + to] = from;
          }
        }
        sums[at + to] = best + scores[at + to]!;
      }
    }
    return this.#follow(back, sums);
  }

  #follow(back: Uint8Array, sums: Float64Array): Uint8Array {
    const labels = new Uint8Array(this.length);
    const last = sums.subarray(Math.max(0, sums.length - LABEL_COUNT));
    let label = last.indexOf(Math.max(...last));
    for (let i = this.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABEL_COUNT + label]!;
    }
    return labels;
  }
}

/** Exponentials of the transitions, a row for each label that is entered; 0 where there is none. */
export function stepsOf(transitions: Transitions): Float64Array {
  const steps = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let to = 0; to < LABEL_COUNT; to++) {
    for (let from = firstSource(to); from <= lastSource(to); from++) {
      steps[to * LABEL_COUNT + from] = Math.exp(transitions[from * LABEL_COUNT + to]!);
    }
  }
  return steps;
}

function rangesOf(labels: Uint8Array): UnitRange[] {
  const ranges: UnitRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (!isBegin(labels[i]!)) continue;
    let last = i;
    while (last + 1 < labels.length && labels[last + 1] === labels[i]! + 1) last++;
    ranges.push({ type: typeOfLabel(labels[i]!), first: i, last });
  }
  return ranges;
}
