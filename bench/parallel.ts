// `liantu build` in one process and in as many as there are processors: the same bytes, in how much of the time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArticles } from './corpus.js';

const ARTICLES = 1000;
const ROUNDS = 3;
const COMMAND = join(import.meta.dirname, '../packages/cli/bin/liantu.mjs');

const jobs = availableParallelism();
const input = await writeCorpus();
const seconds: Record<number, number[]> = { 1: [], [jobs]: [] };
const published = new Set<string>();
for (let round = 0; round < ROUNDS; round++) {
  for (const count of [1, jobs]) {
    const out = temporaryFolder();
    const start = performance.now();
    const run = spawnSync(process.execPath, [
      COMMAND,
      'build',
      input,
      '--out',
      out,
      '--jobs',
      String(count),
    ]);
    seconds[count]!.push((performance.now() - start) / 1e3);
    if (run.status !== 0) throw new Error(run.stderr.toString());
    published.add(
      readdirSync(join(out, 'articles')).sort().join() +
        readFileSync(join(out, 'graph.json'), 'utf8'),
    );
  }
}
const [one, many] = [median(seconds[1]!), median(seconds[jobs]!)];
console.log(`build of ${ARTICLES} articles, median of ${ROUNDS}, extraction and graph together`);
console.log(`1 process     ${one.toFixed(1)} s`);
console.log(`${jobs} processes   ${many.toFixed(1)} s   ${(one / many).toFixed(2)} times as fast`);
console.log(published.size === 1 ? 'the same bytes every time' : 'DIFFERENT BYTES');

/** Articles of this repository over and over, each under an id and with a last line of its own. */
async function writeCorpus(): Promise<string> {
  const folder = temporaryFolder();
  const articles = await loadArticles();
  for (let i = 0; i < ARTICLES; i++) {
    const { text } = articles[i % articles.length]!;
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.txt`), `${text}\n第${i}次刊登。\n`);
  }
  return folder;
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'liantu-bench-'));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
