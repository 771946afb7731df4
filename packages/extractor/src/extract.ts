import type { Article, DocumentGraph, ExtractorStamp, OwnName } from '@liantu/ontology';
import { explainArticle, type SentenceExplanation } from './explain-article.js';
import { extractorVersion } from './extractor-version.js';
import { readValuations } from './facts/read-valuations.js';
import { layoutPage } from './layout/layout-page.js';
import { findPairs } from './learned/find-pairs.js';
import { readLearned } from './learned/learned.js';
import { weighClaims, weighValuations } from './learned/weigh.js';
import { createLexicons } from './mentions/lexicons.js';
import { createSegmenter } from './mentions/create-segmenter.js';
import { rememberTags } from './mentions/remember-tags.js';
import { recognizeMentions } from './mentions/recognize-mentions.js';
import type { Segmenter } from './mentions/segmenter.js';
import { followDiscourse } from './relations/discourse.js';
import { findClaims } from './relations/read-claims.js';
import { resolveGraph } from './resolve/resolve-graph.js';

export interface ExtractorOptions {
  /** Default: nodejieba, or `@node-rs/jieba` where its addon is not there. */
  readonly segmenter?: Segmenter;
  /** Names that the user vouches for. Default: none. */
  readonly names?: readonly OwnName[];
}

/** Reads articles into document graphs: synchronous, pure, and never thrown off by a text. */
export interface Extractor {
  readonly stamp: ExtractorStamp;
  extract(article: Article): DocumentGraph;
  /** What {@link extract} makes of each sentence, and what it rejects and why. */
  explain(article: Article): SentenceExplanation[];
}

/** Loads dictionaries and lexicons once (about half a second) and returns the extractor that uses them. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const segmenter = rememberTags(options.segmenter ?? createSegmenter());
  const lexicons = createLexicons(options.names);
  const learned = readLearned();
  const stamp = { name: 'rules', version: extractorVersion(), engine: segmenter.engine };
  const extract = (article: Article): DocumentGraph => {
    const page = layoutPage(article);
    const mentions = recognizeMentions(page, segmenter, lexicons, learned);
    const discourse = followDiscourse(page, mentions, lexicons);
    const reading = findClaims(discourse);
    const claims = [
      ...weighClaims(reading.kept, discourse, learned.claims),
      ...findPairs(reading, discourse, learned.pairs),
    ];
    const valuations = weighValuations(
      readValuations(page, mentions, discourse),
      learned.valuations,
    );
    const { resolveDeixis } = discourse;
    return resolveGraph(page, mentions, claims, valuations, lexicons, stamp, resolveDeixis);
  };
  const explain = (article: Article): SentenceExplanation[] =>
    explainArticle(article, extract(article), segmenter, lexicons, learned);
  return { stamp, extract, explain };
}
