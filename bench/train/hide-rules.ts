import type { Claim } from '../../packages/extractor/src/relations/claim.js';
import { diceOf } from './hide-names.js';

/** How the rules are thinned out, so that what is left misses on known articles what all rules miss on unseen ones. */
export interface Thinning {
  /** A rule goes that is right in at most so many articles: but for these it would not have been written. */
  readonly rarest: number;
  /** And of the others this share, other ones on each page. */
  readonly share: number;
}

export const THINNINGS: readonly Thinning[] = [
  { rarest: 3, share: 0 },
  { rarest: 11, share: 0 },
  { rarest: 0, share: 0.3 },
];

/** In how many articles each rule is right. */
export type RuleSupport = ReadonlyMap<string, number>;

/** Whether the rule of a claim on a page is left. */
export function isLeft(
  { rule }: Claim,
  page: string,
  { rarest, share }: Thinning,
  support: RuleSupport,
): boolean {
  if ((support.get(rule) ?? 0) <= rarest) return false;
  return share === 0 || diceOf(`${page} ${rule}`, THINNINGS.length) >= share;
}

/** In how many articles the claims of each rule hold, from the right claims of each. */
export function supportOf(rightClaims: readonly (readonly Claim[])[]): RuleSupport {
  const support = new Map<string, number>();
  for (const claims of rightClaims) {
    for (const rule of new Set(claims.map(({ rule }) => rule))) {
      support.set(rule, (support.get(rule) ?? 0) + 1);
    }
  }
  return support;
}
