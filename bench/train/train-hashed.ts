import { encodeHashedWeights } from '../../packages/extractor/src/learned/hashed-weights.js';
import { shuffled } from './shuffled.js';

/** A case with hashed features whose outcome is known. */
export interface HashedCase {
  readonly document: string;
  readonly features: Int32Array;
  readonly holds: boolean;
}

export interface HashedSettings {
  readonly epochs: number;
  /** Step size. */
  readonly rate: number;
  /** Strength of the pull to zero. */
  readonly pull: number;
  /** In how many articles a feature must be met to be learnt. */
  readonly documents: number;
}

const SETTINGS: HashedSettings = { epochs: 6, rate: 0.1, pull: 1e-5, documents: 2 };

/** Trains a logistic regression by regularised dual averaging, like the tagger, and returns its weights as bytes. */
export function trainHashed(
  cases: readonly HashedCase[],
  { epochs, rate, pull, documents }: HashedSettings = SETTINGS,
): Uint8Array {
  const index = indexFeatures(cases, documents);
  const sums = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  let step = 0;
  const weightAt = (at: number): number => {
    const size = Math.abs(sums[at]!) - pull * step;
    return size <= 0 ? 0 : (-Math.sign(sums[at]!) * rate * size) / Math.sqrt(squares[at]!);
  };
  const rows = cases.map(({ features }) =>
    features.map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(cases.length, epoch)) {
      step++;
      const row = rows[i]!;
      let sum = 0;
      for (const at of row) sum += weightAt(at);
      const error = 1 / (1 + Math.exp(-sum)) - (cases[i]!.holds ? 1 : 0);
      for (const at of row) {
        sums[at]! += error;
        squares[at]! += error * error;
      }
    }
  }
  return encodeHashedWeights(
    new Map([...index].map(([feature, at]) => [feature, weightAt(at)] as const)),
  );
}

/** The features that cases of so many articles at least have: what one article made up is not learnt. Cases of an article stand together. */
function indexFeatures(cases: readonly HashedCase[], least: number): Map<number, number> {
  const last = new Map<number, string>();
  const met = new Map<number, number>();
  const index = new Map<number, number>();
  for (const { document, features } of cases) {
    for (const feature of features) {
      if (last.get(feature) === document) continue;
      last.set(feature, document);
      const count = (met.get(feature) ?? 0) + 1;
      met.set(feature, count);
      if (count === least) index.set(feature, index.size);
    }
  }
  return index;
}
