import type { Claim, Valuation } from '../relations/claim.js';
import type { Discourse } from '../relations/discourse.js';
import type { HashedWeights } from './hashed-weights.js';
import { KnownClaims } from './known-claims.js';
import { ClaimPlaces } from './locate-claims.js';
import { observeClaim } from './observe-claim.js';
import { ValuationObserver } from './observe-valuation.js';

/** The rules' claims that are less likely are dropped. */
const KEEP_FROM = 0.3;

/** The claims of a page without those that are likely wrong, each as sure as it is likely. */
export function weighClaims(
  claims: readonly Claim[],
  discourse: Discourse,
  weights: HashedWeights,
): Claim[] {
  const known = new KnownClaims(claims, discourse);
  const places = new ClaimPlaces(discourse);
  const kept: Claim[] = [];
  for (const claim of claims) {
    const features = observeClaim(claim, places.of(claim), known);
    const confidence = round(weights.probabilityOf(features));
    if (confidence >= KEEP_FROM) kept.push({ ...claim, confidence });
  }
  return kept;
}

/** The valuations of a page, each as sure as it is likely. */
export function weighValuations(
  valuations: readonly Valuation[],
  weights: HashedWeights,
): Valuation[] {
  const observer = new ValuationObserver(valuations);
  return valuations.map((valuation) => ({
    ...valuation,
    confidence: round(weights.probabilityOf(observer.observe(valuation))),
  }));
}

/** Three decimals; nothing is ever quite sure or quite out of the question. */
function round(probability: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 1000) / 1000;
}
