import { createExtractor, readArticles, type Extractor } from '@liantu/extractor';
import type { Article, OwnName } from '@liantu/ontology';
import type { Reporter } from '../reporter.js';
import { ArticleFolder } from '../workspace/article-folder.js';
import { recordHash, type IndexEntry, type Workspace } from '../workspace/workspace.js';
import { WriteBehind } from '../workspace/write-behind.js';
import { compilePatternsAtOnce } from './engine-flags.js';
import { extractAll } from './extract-all.js';

/** Articles that may wait for the disk before extraction does. */
const MOST_WRITES = 64;

export interface AbsorbOptions {
  readonly maxBytes: number;
  /** Processes to extract in. */
  readonly jobs: number;
}

export interface Absorbed {
  readonly entries: readonly IndexEntry[];
  /** How many articles were not in the workspace as they are. */
  readonly extracted: number;
}

/**
 * Reads articles into the records of a workspace, extracting only what it does not hold yet. What fails is reported
 * and left out.
 */
export async function absorb(
  workspace: Workspace,
  inputs: readonly string[],
  { maxBytes, jobs }: AbsorbOptions,
  reporter: Reporter,
): Promise<Absorbed> {
  const { names } = workspace;
  const extractor = openExtractor(reporter, names);
  const articles = await ArticleFolder.open(workspace.folder);
  const writes = new WriteBehind(MOST_WRITES);
  const entries: IndexEntry[] = [];
  let extracted = 0;

  async function* unknownArticles(): AsyncGenerator<Article> {
    for await (const article of readOrReport(inputs, maxBytes, reporter)) {
      const hash = recordHash(article, extractor.stamp, names);
      if (workspace.hasRecord(hash)) entries.push({ id: article.id, hash });
      else yield article;
    }
  }

  for await (const [article, outcome] of extractAll(
    unknownArticles(),
    extractor,
    { names },
    jobs,
  )) {
    if ('failure' in outcome) {
      reporter.failure({ uri: uriOf(article), code: 'EXTRACTION', message: outcome.failure });
      continue;
    }
    const hash = recordHash(article, extractor.stamp, names);
    await writes.add(workspace.keepRecord(hash, outcome.record));
    // What is published early is named by no graph before `publish`, and only spares it the time.
    await writes.add(articles.write(hash, outcome.record.whole));
    entries.push({ id: article.id, hash });
    extracted++;
  }
  await writes.drain();
  return { entries, extracted };
}

/** The articles of the inputs; what fails is reported and left out. Counts along on a terminal. */
export async function* readOrReport(
  inputs: readonly string[],
  maxBytes: number,
  reporter: Reporter,
): AsyncGenerator<Article> {
  const progress = reporter.progress();
  try {
    for await (const read of readArticles(inputs, { maxBytes, onListed: progress.expect })) {
      progress.step();
      if (read.warning) reporter.warning(read.warning);
      if (read.failure) reporter.failure(read.failure);
      if (read.article) yield read.article;
    }
  } finally {
    progress.stop();
  }
}

/** The extractor; says so in one line where it runs on the fallback engine. */
export function openExtractor(reporter: Reporter, names: readonly OwnName[] = []): Extractor {
  compilePatternsAtOnce();
  const extractor = createExtractor({ names });
  if (extractor.stamp.engine !== 'nodejieba') reporter.say(reporter.messages.engineFallback);
  return extractor;
}

export function uriOf(article: Article): string {
  return article.uri[0] ?? article.id;
}
