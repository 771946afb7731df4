import type { Extractor } from '@liantu/extractor';
import type { Article } from '@liantu/ontology';
import type { Outcome } from './extraction-job.js';

/** Extracts one article. A defect of ours is told like one of the article's: it never stops the rest. */
export function extractSafely(extractor: Extractor, article: Article): Outcome {
  try {
    return { graph: extractor.extract(article) };
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      failure: `extraction failed, which is a defect of Liantu; please report it: ${cause}`,
    };
  }
}
