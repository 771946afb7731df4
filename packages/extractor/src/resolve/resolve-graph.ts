import type { Article, ArticleHeader, DocumentGraph, ExtractorStamp } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Claim, Valuation } from '../relations/claim.js';
import { GraphParts } from './graph-parts.js';
import { Notes, isWithin } from './notes.js';
import { PageEntities } from './page-entities.js';
import type { PointsAt } from './page-entities.js';
import { compareMentions } from './reading-order.js';

/**
 * Gathers mentions into entities, and claims and valuations into the triples and facts of those entities. Without
 * `pointsAt` only the homes of the article are pointed at.
 */
export function resolveGraph(
  page: Page,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  valuations: readonly Valuation[],
  lexicons: Lexicons,
  extractor: ExtractorStamp,
  pointsAt: PointsAt = () => [],
): DocumentGraph {
  const all = allMentions(page, mentions, claims, valuations);
  const notes = new Notes(page);
  const entities = new PageEntities(page, all, lexicons, pointsAt, notes);
  const parts = new GraphParts(page, entities, notes);
  const facts = parts.factsOf(valuations);
  const triples = parts.triplesOf(claims, facts);
  return {
    format: 1,
    article: headerOf(page.article),
    entities: parts.entities(facts),
    triples,
    diagnostics: notes.sorted(),
    extractor,
  };
}

function headerOf(article: Article): ArticleHeader {
  const { id, title, source, publishedAt, uri, sha256, text } = article;
  return {
    id,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    uri: [...uri],
    sha256,
    chars: text.length,
  };
}

/** A name has a letter or a digit. */
const RE_WORD = /[\p{L}\p{N}]/u;

/**
 * All mentions, also those that only claims or valuations hold, in reading order, longer ones first: those that say the
 * same in the same place stand side by side.
 */
function allMentions(
  page: Page,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  valuations: readonly Valuation[],
): Mention[] {
  const distinct = new Set(mentions);
  for (const { subject, object } of claims) distinct.add(subject).add(object);
  for (const { subject } of valuations) distinct.add(subject);
  const named: Mention[] = [];
  for (const mention of distinct) {
    if (isWithin(mention, page) && RE_WORD.test(mention.name)) named.push(mention);
  }
  return named.sort(compareMentions);
}
