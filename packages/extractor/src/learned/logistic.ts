/** What is known of a case, by name; a feature that is left out is 0. */
export type Features = ReadonlyMap<string, number>;

/** Weights of a logistic regression by feature; `''` is the constant. A feature without weight counts nothing. */
export type LinearWeights = Readonly<Record<string, number>>;

/** How likely the case holds, 0 to 1. */
export function probabilityOf(features: Features, weights: LinearWeights): number {
  let sum = weights[''] ?? 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
