import type { DocumentGraph } from '@liantu/ontology';
import { findPairs } from '../../packages/extractor/src/learned/find-pairs.js';
import type { Learned } from '../../packages/extractor/src/learned/learned.js';
import { reviewMentions } from '../../packages/extractor/src/learned/review-mentions.js';
import { weighClaims, weighValuations } from '../../packages/extractor/src/learned/weigh.js';
import { readValuations } from '../../packages/extractor/src/facts/read-valuations.js';
import { followDiscourse } from '../../packages/extractor/src/relations/discourse.js';
import { findClaims } from '../../packages/extractor/src/relations/read-claims.js';
import { resolveGraph } from '../../packages/extractor/src/resolve/resolve-graph.js';
import { LEXICONS, SEGMENTER } from './annotated-pages.js';
import type { AnnotatedPage } from './annotated-pages.js';

/** How much of what was learnt is used. */
export const STAGES = ['rules alone', '+ tagger', '+ scorer', '+ pairs'] as const;
export type Stage = (typeof STAGES)[number];

/** Extracts an article as the extractor does, with these weights. */
export function extractWith(
  { page, context, mentions: settled }: AnnotatedPage,
  learned: Learned,
  stage: Stage,
): DocumentGraph {
  const isTagged = stage !== 'rules alone';
  const mentions = isTagged ? reviewMentions(context, settled, learned) : settled;
  const discourse = followDiscourse(page, mentions, LEXICONS);
  const reading = findClaims(discourse);
  const valued = readValuations(page, mentions, discourse);
  const isScored = stage === '+ scorer' || stage === '+ pairs';
  const { kept } = reading;
  const weighed = isScored ? weighClaims(kept, discourse, learned.claims) : kept;
  const isPaired = stage === '+ pairs';
  const pairs = isPaired ? findPairs(reading, discourse, learned.pairs) : [];
  const claims = [...weighed, ...pairs];
  const valuations = isScored ? weighValuations(valued, learned.valuations) : valued;
  const stamp = { name: 'rules', version: stage, engine: SEGMENTER.engine };
  return resolveGraph(page, mentions, claims, valuations, LEXICONS, stamp);
}
