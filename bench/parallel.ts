// `liantu build` in one process and in as many as there are processors: the same bytes, in how much of the time. A second
// build, which has only the graph to make, tells what of it is extraction.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArticles } from './corpus.js';

const ARTICLES = Number(process.argv[2] ?? 1000);
const ROUNDS = Number(process.argv[3] ?? 3);
const COMMAND = join(import.meta.dirname, '../packages/cli/bin/liantu.mjs');

/** What one process takes, and what as many as there are processors do, in seconds, once a round. */
interface Times {
  readonly whole: number[];
  /** Of a build that finds every article extracted: start, reading, graph, files. */
  readonly rest: number[];
}

const jobs = availableParallelism();
const input = await writeCorpus();
const times: Record<number, Times> = {
  1: { whole: [], rest: [] },
  [jobs]: { whole: [], rest: [] },
};
const published = new Set<string>();
let counts = '';
for (let round = 0; round < ROUNDS; round++) {
  for (const count of new Set([1, jobs])) {
    const out = temporaryFolder();
    times[count]!.whole.push(build(out, count));
    published.add(contentOf(out));
    rmSync(join(out, 'graph.json'));
    times[count]!.rest.push(build(out, count));
    published.add(contentOf(out));
  }
}
console.log(`${counts}; seconds, median of ${ROUNDS}`);
printRow(['', '1 process', `${jobs} processes`, 'times as fast']);
printTimes('extraction', ({ whole, rest }) => median(whole) - median(rest));
printTimes('the rest', ({ rest }) => median(rest));
printTimes('build', ({ whole }) => median(whole));
console.log(published.size === 1 ? 'the same bytes every time' : 'DIFFERENT BYTES');

/** Builds, and tells how many seconds it took. */
function build(out: string, count: number): number {
  const start = performance.now();
  const options = ['--out', out, '--jobs', String(count)];
  const run = spawnSync(process.execPath, [COMMAND, 'build', input, ...options, '--json']);
  const seconds = (performance.now() - start) / 1e3;
  if (run.status !== 0) throw new Error(run.stderr.toString());
  const { articles, nodes, edges } = JSON.parse(run.stdout.toString()) as Record<string, number>;
  counts = `${articles} articles, ${nodes} entities, ${edges} relations`;
  return seconds;
}

function contentOf(out: string): string {
  const files = readdirSync(join(out, 'articles')).sort();
  return files.join() + readFileSync(join(out, 'graph.json'), 'utf8');
}

function printTimes(name: string, secondsOf: (times: Times) => number): void {
  const [one, many] = [secondsOf(times[1]!), secondsOf(times[jobs]!)];
  printRow([name, one.toFixed(2), many.toFixed(2), (one / many).toFixed(2)]);
}

function printRow([name, ...cells]: readonly string[]): void {
  console.log(name!.padEnd(12) + cells.map((cell) => cell.padStart(14)).join(''));
}

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
