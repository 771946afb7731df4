import { LABEL_COUNT, mayFollow } from '../../packages/extractor/src/learned/labels.js';
import { Lattice } from '../../packages/extractor/src/learned/lattice.js';
import { FEATURES_PER_WORD } from '../../packages/extractor/src/learned/observe-words.js';
import { encodeTaggerWeights } from '../../packages/extractor/src/learned/tagger-weights.js';
import type { SparseWeight } from '../../packages/extractor/src/learned/tagger-weights.js';
import { shuffled } from './shuffled.js';
import type { TaggerSample } from './tagger-samples.js';

export interface TaggerSettings {
  readonly epochs: number;
  /** Step size. */
  readonly rate: number;
  /** Strength of the pull to zero: higher gives fewer weights. */
  readonly pull: number;
}

export const TAGGER_SETTINGS: TaggerSettings = { epochs: 12, rate: 0.12, pull: 2e-5 };

/**
 * Trains a conditional random field by regularised dual averaging with per-weight step sizes (Duchi, Hazan and Singer,
 * “Adaptive Subgradient Methods for Online Learning and Stochastic Optimization”, 2011) and returns its weights as bytes.
 * `variants` hold the same sentences differently seen; the epochs take them in turn. Order is fixed.
 */
export function trainTagger(
  variants: readonly (readonly TaggerSample[])[],
  settings: TaggerSettings = TAGGER_SETTINGS,
): Uint8Array {
  const trainer = new Trainer(indexFeatures(variants.flat()), settings);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const samples = variants[epoch % variants.length]!;
    for (const index of shuffled(samples.length, epoch)) trainer.learn(samples[index]!);
  }
  return trainer.encode();
}

/** The features of two articles at least: no name that one article made up is learnt. */
function indexFeatures(samples: readonly TaggerSample[]): Map<number, number> {
  const seen = new Map<number, string>();
  const index = new Map<number, number>();
  for (const { document, features } of samples) {
    for (const feature of features) {
      const first = seen.get(feature);
      if (first === undefined) seen.set(feature, document);
      else if (first !== document && !index.has(feature)) index.set(feature, index.size);
    }
  }
  return index;
}

class Trainer {
  readonly #index: ReadonlyMap<number, number>;
  readonly #settings: TaggerSettings;
  /** Sums of gradients and of their squares, a row a feature; the transitions come last. */
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #transitionsAt: number;
  #step = 0;

  constructor(index: ReadonlyMap<number, number>, settings: TaggerSettings) {
    this.#index = index;
    this.#settings = settings;
    this.#transitionsAt = index.size * LABEL_COUNT;
    this.#sums = new Float64Array(this.#transitionsAt + LABEL_COUNT * LABEL_COUNT);
    this.#squares = new Float64Array(this.#sums.length).fill(1e-6);
  }

  learn({ features, labels }: TaggerSample): void {
    if (labels.length === 0) return;
    this.#step++;
    const rows = this.#rowsOf(features);
    const transitions = this.#transitions();
    const scores = new Float64Array(labels.length * LABEL_COUNT);
    rows.forEach((row, k) => {
      if (row < 0) return;
      const at = Math.floor(k / FEATURES_PER_WORD) * LABEL_COUNT;
      for (let y = 0; y < LABEL_COUNT; y++) scores[at + y]! += this.#weight(row + y);
    });
    const lattice = new Lattice(transitions);
    lattice.read(scores, labels.length);
    const gradient = this.#gradient(lattice, labels);
    rows.forEach((row, k) => {
      if (row < 0) return;
      const at = Math.floor(k / FEATURES_PER_WORD) * LABEL_COUNT;
      for (let y = 0; y < LABEL_COUNT; y++) this.#add(row + y, gradient[at + y]!);
    });
    this.#learnTransitions(lattice, labels);
  }

  #rowsOf(features: Int32Array): Int32Array {
    return features.map((feature) => {
      const index = this.#index.get(feature);
      return index === undefined ? -1 : index * LABEL_COUNT;
    });
  }

  #gradient(lattice: Lattice, labels: Uint8Array): Float64Array {
    const gradient = new Float64Array(labels.length * LABEL_COUNT);
    labels.forEach((label, i) => {
      for (let y = 0; y < LABEL_COUNT; y++) {
        gradient[i * LABEL_COUNT + y] = lattice.marginal(i, y) - (y === label ? 1 : 0);
      }
    });
    return gradient;
  }

  #learnTransitions(lattice: Lattice, labels: Uint8Array): void {
    const gradient = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    for (let i = 0; i + 1 < labels.length; i++) {
      for (let from = 0; from < LABEL_COUNT; from++) {
        for (let to = 0; to < LABEL_COUNT; to++) {
          if (!mayFollow(from, to)) continue;
          gradient[from * LABEL_COUNT + to]! += lattice.pairMarginal(i, from, to);
        }
      }
      gradient[labels[i]! * LABEL_COUNT + labels[i + 1]!]! -= 1;
    }
    gradient.forEach((value, i) => {
      if (value !== 0) this.#add(this.#transitionsAt + i, value);
    });
  }

  #add(at: number, gradient: number): void {
    this.#sums[at]! += gradient;
    this.#squares[at]! += gradient * gradient;
  }

  #weight(at: number): number {
    const sum = this.#sums[at]!;
    const size = Math.abs(sum) - this.#settings.pull * this.#step;
    if (size <= 0) return 0;
    return (-Math.sign(sum) * this.#settings.rate * size) / Math.sqrt(this.#squares[at]!);
  }

  #transitions(): Float64Array {
    const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    for (let i = 0; i < transitions.length; i++) {
      transitions[i] = this.#weight(this.#transitionsAt + i);
    }
    return transitions;
  }

  encode(): Uint8Array {
    const weights: SparseWeight[] = [];
    for (const [feature, index] of this.#index) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        const value = this.#weight(index * LABEL_COUNT + label);
        if (value !== 0) weights.push({ feature, label, value });
      }
    }
    return encodeTaggerWeights(this.#transitions(), weights);
  }
}
