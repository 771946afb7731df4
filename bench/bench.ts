// Speed of the whole extraction, as built, beside nodejieba.tag alone, in one process on the same text, and what memory does.
import { createExtractor, createSegmenter } from '@liantu/extractor';
import type { Article } from '@liantu/ontology';
import { loadArticles } from './corpus.js';

const ROUNDS = 7;
/** Articles of one round, so that a round takes long enough to time. */
const PER_ROUND = 500;
const MEMORY_AT = [100, 10_000];

const articles = await loadArticles();
const round = Array.from({ length: PER_ROUND }, (_, i) => articles[i % articles.length]!);
const chars = round.reduce((sum, { text }) => sum + text.length, 0);
const extractor = createExtractor();
const segmenter = createSegmenter();

const extraction: number[] = [];
const tagging: number[] = [];
for (let i = 0; i <= ROUNDS; i++) {
  const tagged = time(() => round.forEach(tagLines));
  const extracted = time(() => round.forEach((article) => extractor.extract(article)));
  if (i === 0) continue; // the first round warms up
  tagging.push(chars / tagged);
  extraction.push(chars / extracted);
}
const ratios = extraction.map((speed, i) => speed / tagging[i]!);
print([
  [
    `${PER_ROUND} articles, ${chars} characters, ${ROUNDS} rounds, engine ${segmenter.engine}`,
    'minimum',
    'median',
    'maximum',
  ],
  ['whole extraction, k chars/s', ...spread(extraction.map((speed) => speed / 1e3))],
  [`${segmenter.engine}.tag alone, k chars/s`, ...spread(tagging.map((speed) => speed / 1e3))],
  ['extraction / tag', ...spread(ratios, 2)],
  ['articles/s', ...spread(extraction.map((speed) => (speed / chars) * PER_ROUND))],
]);

const resident: number[] = [];
let done = 0;
for (const count of MEMORY_AT) {
  for (; done < count; done++) extractor.extract(articles[done % articles.length]!);
  globalThis.gc?.();
  resident.push(process.memoryUsage.rss() / 1e6);
}
console.log();
print([
  ['resident memory, MB', ...MEMORY_AT.map((count) => `after ${count}`), 'growth', 'peak'],
  [
    '',
    ...resident.map((mb) => mb.toFixed(0)),
    (resident[1]! - resident[0]!).toFixed(0),
    (process.resourceUsage().maxRSS / 1e3).toFixed(0),
  ],
]);

console.log();
const long = articles.reduce((a, b) => (a.text.length > b.text.length ? a : b));
const growth = [1, 10, 100].map((times) => repeatText(long, times));
const seconds = growth.map((article) =>
  Math.min(...[1, 2, 3].map(() => time(() => extractor.extract(article)))),
);
print([
  ['growth with length', ...growth.map(({ text }) => `${text.length} chars`)],
  ['milliseconds', ...seconds.map((value) => (value * 1e3).toFixed(1))],
  [
    'times the one before',
    '',
    ...seconds.slice(1).map((value, i) => (value / seconds[i]!).toFixed(1)),
  ],
]);

function tagLines({ text }: Article): void {
  for (const line of text.split('\n')) segmenter.tag(line);
}

function repeatText(article: Article, times: number): Article {
  return { ...article, text: `${article.text}\n`.repeat(times) };
}

/** Seconds that an action takes. */
function time(action: () => unknown): number {
  const start = performance.now();
  action();
  return (performance.now() - start) / 1e3;
}

function spread(values: readonly number[], digits = 0): string[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((value) =>
    value.toFixed(digits),
  );
}

function print(rows: readonly (readonly string[])[]): void {
  for (const [label = '', ...cells] of rows) {
    console.log(label.padEnd(64), ...cells.map((cell) => cell.padStart(12)));
  }
}
