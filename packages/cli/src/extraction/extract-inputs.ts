import type { Article, DocumentGraph } from '@liantu/ontology';
import type { Reporter } from '../reporter.js';
import { openExtractor, readOrReport, uriOf } from './absorb.js';
import { extractSafely } from './extract-safely.js';

/** Articles with their document graphs, extracted here and kept nowhere. What fails is reported and left out. */
export async function* extractInputs(
  inputs: readonly string[],
  maxBytes: number,
  reporter: Reporter,
): AsyncGenerator<readonly [Article, DocumentGraph]> {
  const extractor = openExtractor(reporter);
  for await (const article of readOrReport(inputs, maxBytes, reporter)) {
    const outcome = extractSafely(extractor, article);
    if ('graph' in outcome) yield [article, outcome.graph];
    else reporter.failure({ uri: uriOf(article), code: 'EXTRACTION', message: outcome.failure });
  }
}
