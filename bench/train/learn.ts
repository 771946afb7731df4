import { decodeHashedWeights } from '../../packages/extractor/src/learned/hashed-weights.js';
import type { Learned } from '../../packages/extractor/src/learned/learned.js';
import { reviewMentions } from '../../packages/extractor/src/learned/review-mentions.js';
import { decodeTaggerWeights } from '../../packages/extractor/src/learned/tagger-weights.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { judgeClaims, judgeValuations } from './judge.js';
import { judgePairs } from './judge-pairs.js';
import { HIDDEN, samplesOf } from './tagger-samples.js';
import { trainHashed } from './train-hashed.js';
import { trainTagger } from './train-tagger.js';

/** Articles are dealt out to this many parts in turn; each part is judged by what the others teach. */
export const FOLDS = 10;

/** What was learnt, as it is committed. */
export interface LearntFiles {
  readonly tagger: Uint8Array;
  readonly claims: Uint8Array;
  readonly pairs: Uint8Array;
  readonly valuations: Uint8Array;
}

/** What all pages teach, and for each page what the pages of the other parts teach. */
export interface Lessons {
  readonly files: LearntFiles;
  readonly whole: Learned;
  readonly heldOut: readonly Learned[];
}

/** Values nearly all hold: what speaks against one must be seen more often. */
const VALUATION_SETTINGS = { epochs: 6, rate: 0.05, pull: 1e-5, documents: 2 };

/** Of the pairs of names few stand in a relation, each in its own words: little is pulled to zero. */
const PAIR_SETTINGS = { epochs: 3, rate: 0.05, pull: 2e-6, documents: 4 };

/**
 * Learns from pages. Each step is judged on pages that the step before has not seen: mentions by taggers, claims by
 * mentions of other parts. (A tagger of one part has seen the pages that judges of another part learn from.)
 */
export function learn(pages: readonly AnnotatedPage[]): Lessons {
  const parts = Array.from({ length: FOLDS }, (_, part) => part);
  const partOf = (i: number): number => i % FOLDS;
  const without = <Item>(items: readonly Item[], part: number): Item[] =>
    items.filter((_, i) => partOf(i) !== part);
  const both = <Item, Result>(
    items: readonly Item[],
    train: (items: readonly Item[]) => Result,
  ) => ({
    whole: train(items),
    parts: parts.map((part) => train(without(items, part))),
  });

  const samples = pages.map((page) => HIDDEN.map((_, variant) => samplesOf(page, variant)));
  const taggers = both(samples, (chosen) =>
    trainTagger(HIDDEN.map((_, variant) => chosen.flatMap((page) => page[variant]!))),
  );
  const partTaggers = taggers.parts.map(decodeTaggerWeights);

  const reviewed = pages.map(({ context, mentions: settled }, i) =>
    reviewMentions(context, settled, { tagger: partTaggers[partOf(i)]! }),
  );
  const claimCases = pages.map((page, i) => judgeClaims(page, reviewed[i]!));
  const claims = both(claimCases, (chosen) => trainHashed(chosen.flat()));
  const pairs = both(judgePairs(pages, reviewed), (chosen) =>
    trainHashed(chosen.flat(), PAIR_SETTINGS),
  );
  const valuationCases = pages.map((page, i) => judgeValuations(page, reviewed[i]!));
  const valuations = both(valuationCases, (chosen) =>
    trainHashed(chosen.flat(), VALUATION_SETTINGS),
  );

  const files: LearntFiles = {
    tagger: taggers.whole,
    claims: claims.whole,
    pairs: pairs.whole,
    valuations: valuations.whole,
  };
  const byPart = parts.map((part): Learned => ({
    tagger: partTaggers[part]!,
    claims: decodeHashedWeights(claims.parts[part]!),
    pairs: decodeHashedWeights(pairs.parts[part]!),
    valuations: decodeHashedWeights(valuations.parts[part]!),
  }));
  return { files, whole: decode(files), heldOut: pages.map((_, i) => byPart[partOf(i)]!) };
}

function decode({ tagger, claims, pairs, valuations }: LearntFiles): Learned {
  return {
    tagger: decodeTaggerWeights(tagger),
    claims: decodeHashedWeights(claims),
    pairs: decodeHashedWeights(pairs),
    valuations: decodeHashedWeights(valuations),
  };
}
