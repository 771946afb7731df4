import { createExtractor, readArticles, type Extractor } from '@liantu/extractor';
import type { Article } from '@liantu/ontology';
import type { Reporter } from './reporter.js';
import { recordHash, toRecord, type IndexEntry, type Workspace } from './workspace/workspace.js';

export interface Absorbed {
  /** The articles of the input, by the order they were read in. */
  readonly entries: readonly IndexEntry[];
  /** How many of them were not in the workspace as they are. */
  readonly extracted: number;
}

/**
 * Reads articles into the records of a workspace, extracting only what it does not hold yet. What fails is reported
 * and left out.
 */
export async function absorb(
  workspace: Workspace,
  inputs: readonly string[],
  options: { readonly maxBytes: number },
  reporter: Reporter,
): Promise<Absorbed> {
  const extractor = openExtractor(reporter);
  const entries: IndexEntry[] = [];
  let extracted = 0;
  const progress = reporter.progress();
  for await (const read of readArticles(inputs, options)) {
    if (read.known !== undefined) progress.step(entries.length + reporter.failures, read.known);
    if (read.warning) reporter.warning(read.warning);
    if (read.failure) reporter.failure(read.failure);
    if (!read.article) continue;
    const hash = recordHash(read.article, extractor.stamp);
    if (!workspace.hasRecord(hash)) {
      const graph = extractOrReport(extractor, read.article, reporter);
      if (!graph) continue;
      await workspace.keepRecord(hash, toRecord(graph, read.article.text));
      extracted++;
    }
    entries.push({ id: read.article.id, hash });
  }
  progress.stop();
  return { entries, extracted };
}

/** The extractor; says so in one line where it runs on the fallback engine. */
export function openExtractor(reporter: Reporter): Extractor {
  const extractor = createExtractor();
  if (extractor.stamp.engine !== 'nodejieba') reporter.say(reporter.messages.engineFallback);
  return extractor;
}

/** One bad article never stops the rest: a defect of ours is reported like one of the article's. */
export function extractOrReport(
  extractor: Extractor,
  article: Article,
  reporter: Reporter,
): ReturnType<Extractor['extract']> | undefined {
  try {
    return extractor.extract(article);
  } catch (error) {
    const message = `extraction failed (please report it): ${(error as Error).stack ?? String(error)}`;
    reporter.failure({ uri: article.uri[0] ?? article.id, code: 'EXTRACTION', message });
    return undefined;
  }
}
