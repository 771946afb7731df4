import type { EntityType } from '@liantu/ontology';
import { KnownClaims } from '../../packages/extractor/src/learned/known-claims.js';
import { ClaimPlaces } from '../../packages/extractor/src/learned/locate-claims.js';
import { observeClaim } from '../../packages/extractor/src/learned/observe-claim.js';
import { ValuationObserver } from '../../packages/extractor/src/learned/observe-valuation.js';
import { readValuations } from '../../packages/extractor/src/facts/read-valuations.js';
import type { Mention } from '../../packages/extractor/src/mentions/mention.js';
import { followDiscourse } from '../../packages/extractor/src/relations/discourse.js';
import { readClaims } from '../../packages/extractor/src/relations/read-claims.js';
import { LEXICONS } from './annotated-pages.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { GoldIndex } from './gold-index.js';
import type { HashedCase } from './train-hashed.js';

/** What the rules claim between these mentions; a claim holds where the gold has the triple. */
export function judgeClaims(
  { id, page, gold }: AnnotatedPage,
  mentions: readonly Mention[],
): HashedCase[] {
  const index = new GoldIndex(gold);
  const discourse = followDiscourse(page, mentions, LEXICONS);
  const claims = readClaims(discourse);
  const known = new KnownClaims(claims, discourse);
  const places = new ClaimPlaces(discourse);
  const end = (mention: Mention): [EntityType, readonly string[]] => [
    mention.type,
    discourse.referents.of(mention)?.forms ?? [mention.name],
  ];
  return claims.map((claim) => ({
    document: id,
    features: observeClaim(claim, places.of(claim), known).slice(),
    holds: index.joins(claim.predicate, end(claim.subject), end(claim.object)),
  }));
}

/** What the rules value of these mentions; a value holds where the gold has it. */
export function judgeValuations(
  { id, page, gold }: AnnotatedPage,
  mentions: readonly Mention[],
): HashedCase[] {
  const index = new GoldIndex(gold);
  const discourse = followDiscourse(page, mentions, LEXICONS);
  const valuations = readValuations(page, mentions, discourse);
  const observer = new ValuationObserver(valuations);
  return valuations.map((valuation) => {
    const { property, subject, value } = valuation;
    const forms = discourse.referents.of(subject)?.forms ?? [subject.name];
    return {
      document: id,
      features: observer.observe(valuation).slice(),
      holds: index.values(property, subject.type, forms, value),
    };
  });
}
