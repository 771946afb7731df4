// Feeds the extractor what no page should be: `--seconds N` (default 60) or `--runs N`, `--seed N`, and `--hostile` for
// the pieces that are repeated without end instead of mutated pages. Exits with 1 where anything crashed or was invalid.
import { parseArgs } from 'node:util';
import { runInThisContext } from 'node:vm';
import { createExtractor } from '@liantu/extractor';
import type { Article, DocumentGraph } from '@liantu/ontology';
import { validateDocumentGraph } from '@liantu/ontology/validate';
import { loadArticles } from './corpus.js';
import { HOSTILE, createRandom, mutate } from './mutate.js';

/** So many of the slowest inputs are shown. */
const SHOWN = 12;
/** Shorter texts take their time for other reasons, in characters. */
const MIN_TIMED = 500;
/** Lengths that a hostile piece is repeated to; a longer one only where the one before was read within the patience. */
const LENGTHS = [2000, 20_000, 200_000];
const PATIENCE = 2;
/** After so many seconds a text counts as read for ever. */
const MAX_SECONDS = 20;
/** How long a text that fails is made shorter, in seconds. */
const SHRINKING = 30;

/** Where the pieces stand: alone, and in a sentence that names things. */
const SETTINGS: Readonly<Record<string, (run: string) => string>> = {
  alone: (run) => run,
  inside: (run) =>
    `青禾县开工\n\n青禾县青禾电机有限公司投资3亿元建设${run}电机项目，落户青禾经开区。\n`,
};

interface Timed {
  readonly name: string;
  readonly chars: number;
  readonly seconds: number;
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    hostile: { type: 'boolean', default: false },
  },
});
const extractor = createExtractor();
const articles = await loadArticles();
const timed: Timed[] = [];
const failures: string[] = [];

extract(articles[0]!.text); // warms up
if (values.hostile) fuzzHostile();
else
  fuzzPages(Number(values.runs ?? Infinity), values.runs ? Infinity : Number(values.seconds ?? 60));
report();

function fuzzPages(runs: number, seconds: number): void {
  const until = performance.now() + seconds * 1e3;
  for (let run = 0; run < runs && performance.now() < until; run++) {
    const random = createRandom(Number(values.seed) * 1_000_003 + run);
    const article = articles[Math.floor(random() * articles.length)]!;
    const { text, names } = mutate(article.text, random);
    check(`run ${run} ${article.id} ${names.join('+')}`, text);
  }
}

function fuzzHostile(): void {
  for (const piece of HOSTILE) {
    for (const [around, wrap] of Object.entries(SETTINGS)) {
      for (const length of LENGTHS) {
        const name = `${JSON.stringify(piece)} ${around}`;
        if (check(name, wrap(piece.repeat(Math.ceil(length / piece.length)))) > PATIENCE) break;
      }
    }
  }
}

/** Extracts and validates; gives the seconds it took. */
function check(name: string, text: string): number {
  const start = performance.now();
  const problem = extract(text);
  const seconds = (performance.now() - start) / 1e3;
  timed.push({ name, chars: text.length, seconds });
  if (problem) {
    failures.push(name);
    console.log(`FAILED ${name}: ${problem}\n  ${JSON.stringify(shrink(text, problem))}`);
  }
  return seconds;
}

function extractInTime(article: Article): DocumentGraph {
  const call = { extract: () => extractor.extract(article) };
  Object.assign(globalThis, { call });
  return runInThisContext('call.extract()', { timeout: MAX_SECONDS * 1e3 }) as DocumentGraph;
}

/** What went wrong, without the numbers that differ from text to text. */
function extract(text: string): string | undefined {
  const article: Article = { id: 'fuzz', uri: [], sha256: '', text };
  try {
    const [problem] = validateDocumentGraph(extractInTime(article), text);
    return problem && `${problem.rule} ${problem.message.replace(/\d+|\(.*?\)/gu, '')}`;
  } catch (error) {
    return String((error as Error).stack)
      .split('\n')
      .slice(0, 3)
      .join(' ');
  }
}

/** The shortest text found that fails in the same way: pieces are left out as long as it does. */
function shrink(text: string, problem: string): string {
  const until = performance.now() + SHRINKING * 1e3;
  let shortest = text;
  for (let size = text.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < shortest.length && performance.now() < until;) {
      const tried = shortest.slice(0, at) + shortest.slice(at + size);
      if (extract(tried) === problem) shortest = tried;
      else at += size;
    }
  }
  return shortest;
}

function report(): void {
  const micros = ({ seconds, chars }: Timed): number => (seconds * 1e6) / chars;
  const long = timed
    .filter(({ chars }) => chars >= MIN_TIMED)
    .sort((a, b) => micros(b) - micros(a));
  const chars = timed.reduce((sum, item) => sum + item.chars, 0);
  const seconds = timed.reduce((sum, item) => sum + item.seconds, 0);
  console.log(
    `\n${timed.length} inputs, ${chars} characters, ${((seconds * 1e6) / chars).toFixed(2)} µs/char`,
  );
  for (const item of long.slice(0, SHOWN)) {
    console.log(
      `${micros(item).toFixed(1).padStart(9)} µs/char ${String(item.chars).padStart(8)} chars  ${item.name}`,
    );
  }
  console.log(`${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
}
