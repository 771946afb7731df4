import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { ExtractionPool } from './extraction-pool.js';

/** Echoes article ids, fails on what it cannot read, and dies of what is fatal. */
const WORKER = `
process.once('message', () => {
  process.on('message', (job) => {
    if (job.some(({ text }) => text === 'fatal')) process.exit(7);
    process.send(job.map(({ id, text }) => (text === 'bad' ? { failure: 'bad' } : { record: { whole: Buffer.from(id) } })));
  });
});
process.on('disconnect', () => process.exit());
`;

function workerPath(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'liantu-pool-')), 'worker.mjs');
  writeFileSync(path, WORKER);
  return path;
}

function articles(texts: readonly string[]): Article[] {
  return texts.map((text, i) => ({ id: `a${i}`, uri: [`a${i}.txt`], sha256: '', text }));
}

async function outcomes(texts: readonly string[]): Promise<string[]> {
  const pool = new ExtractionPool(2, { names: [] }, workerPath());
  const seen: string[] = [];
  for await (const [article, outcome] of pool.extract(articles(texts))) {
    seen.push(
      'failure' in outcome ? `${article.id}: ${outcome.failure}` : outcome.record.whole.toString(),
    );
  }
  pool.close();
  return seen;
}

describe('ExtractionPool', () => {
  it('gives every article its outcome, in the order they came in', async () => {
    const texts = Array.from({ length: 100 }, (_, i) => (i === 40 ? 'bad' : '文'));
    const expected = texts.map((_, i) => (i === 40 ? 'a40: bad' : `a${i}`));
    expect(await outcomes(texts)).toEqual(expected);
  });

  it('loses only the article that a process dies of', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => (i === 21 ? 'fatal' : '文'));
    const seen = await outcomes(texts);
    expect(seen).toHaveLength(40);
    expect(seen[21]).toContain('code 7');
    expect(seen.filter((line) => line.includes(':'))).toHaveLength(1);
  });
});
