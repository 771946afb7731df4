import type { Extractor } from '@liantu/extractor';
import type { Article } from '@liantu/ontology';
import type { Outcome, Setup } from './extraction-job.js';
import { ExtractionPool } from './extraction-pool.js';
import { extractRecord } from './extract-safely.js';

/** Below this many articles, starting processes takes longer than reading them here. */
const POOL_FROM = 100;

/** The outcome of every article, in the order they came in: in up to `jobs` processes where there are many. */
export async function* extractAll(
  articles: AsyncIterable<Article>,
  extractor: Extractor,
  setup: Setup,
  jobs: number,
): AsyncGenerator<readonly [Article, Outcome]> {
  const iterator = articles[Symbol.asyncIterator]();
  const first = await takeUpTo(iterator, jobs > 1 ? POOL_FROM : 0);
  const all = chain(first, iterator);
  if (jobs === 1 || first.length < POOL_FROM) {
    for await (const article of all) yield [article, extractRecord(extractor, article)];
    return;
  }
  const pool = new ExtractionPool(jobs, setup);
  pool.start();
  try {
    yield* pool.extract(all);
  } finally {
    pool.close();
  }
}

async function takeUpTo(iterator: AsyncIterator<Article>, count: number): Promise<Article[]> {
  const taken: Article[] = [];
  while (taken.length < count) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function* chain(
  first: readonly Article[],
  rest: AsyncIterator<Article>,
): AsyncGenerator<Article> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
