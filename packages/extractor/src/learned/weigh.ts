import type { Claim, Valuation } from '../relations/claim.js';
import type { Discourse } from '../relations/discourse.js';
import { hashedProbability } from './hashed-weights.js';
import type { HashedWeights } from './hashed-weights.js';
import { KnownClaims } from './known-claims.js';
import { locateClaim } from './locate-claims.js';
import { probabilityOf } from './logistic.js';
import type { LinearWeights } from './logistic.js';
import { observeClaim } from './observe-claim.js';
import { valuationCases } from './valuation-cases.js';

/** The rules' claims that are less likely are dropped. */
const KEEP_FROM = 0.3;

/** The claims of a page without those that are likely wrong, each as sure as it is likely. */
export function weighClaims(
  claims: readonly Claim[],
  discourse: Discourse,
  weights: HashedWeights,
): Claim[] {
  const known = new KnownClaims(claims, discourse);
  return claims.flatMap((claim) => {
    const features = observeClaim(claim, locateClaim(claim, discourse), known);
    const confidence = round(hashedProbability(features, weights));
    return confidence < KEEP_FROM ? [] : [{ ...claim, confidence }];
  });
}

/** The valuations of a page, each as sure as it is likely. */
export function weighValuations(
  valuations: readonly Valuation[],
  weights: LinearWeights,
): Valuation[] {
  return valuationCases(valuations).map(({ valuation, features }) => ({
    ...valuation,
    confidence: round(probabilityOf(features, weights)),
  }));
}

/** Three decimals; nothing is ever quite sure or quite out of the question. */
function round(probability: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 1000) / 1000;
}
