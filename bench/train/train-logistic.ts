import type { Features, LinearWeights } from '../../packages/extractor/src/learned/logistic.js';

/** A case whose outcome is known. */
export interface JudgedCase {
  readonly features: Features;
  readonly holds: boolean;
}

export interface LogisticSettings {
  /** Strength of the pull of each weight to zero. */
  readonly pull: number;
  readonly steps: number;
}

const SETTINGS: LogisticSettings = { pull: 1, steps: 400 };
const RATE = 0.05;
/** A feature counts where it is set in this many cases at least. */
const LEAST_CASES = 4;

/** Trains a logistic regression with weight decay by Adam over all cases at once; deterministic. */
export function trainLogistic(
  cases: readonly JudgedCase[],
  { pull, steps }: LogisticSettings = SETTINGS,
): LinearWeights {
  const names = featureNames(cases);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ features }) => {
    const known = [...features].filter(([name]) => index.has(name));
    return {
      at: [0, ...known.map(([name]) => index.get(name)!)],
      by: [1, ...known.map(([, value]) => value)],
    };
  });
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : pull * weight));
    rows.forEach(({ at, by }, k) => {
      const sum = at.reduce((total, i, j) => total + weights[i]! * by[j]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - (cases[k]!.holds ? 1 : 0);
      at.forEach((i, j) => (gradient[i]! += error * by[j]!));
    });
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * gradient[i]! ** 2;
      const m = mean[i]! / (1 - 0.9 ** step);
      const v = square[i]! / (1 - 0.99 ** step);
      weights[i]! -= (RATE * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return Object.fromEntries(
    names
      .map((name, i) => [name, Math.round(weights[i]! * 1000) / 1000] as const)
      .filter(([, w]) => w !== 0),
  );
}

/** The constant first, then the features that are seen often enough, in order. */
function featureNames(cases: readonly JudgedCase[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of cases) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_CASES).map(([name]) => name);
  return ['', ...kept.sort()];
}
