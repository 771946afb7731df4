import type { Extractor } from '@liantu/extractor';
import type { Article, DocumentGraph } from '@liantu/ontology';
import { encodeRecord } from '../workspace/record.js';
import type { Outcome } from './extraction-job.js';

/** Extracts one article. A defect of ours is told like one of the article's: it never stops the rest. */
export function extractSafely(
  extractor: Extractor,
  article: Article,
): { readonly graph: DocumentGraph } | { readonly failure: string } {
  try {
    return { graph: extractor.extract(article) };
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      failure: `extraction failed, which is a defect of Liantu; please report it: ${cause}`,
    };
  }
}

/** Extracts one article into its record; see {@link extractSafely}. */
export function extractRecord(extractor: Extractor, article: Article): Outcome {
  const outcome = extractSafely(extractor, article);
  return 'graph' in outcome ? { record: encodeRecord(outcome.graph, article.text) } : outcome;
}
