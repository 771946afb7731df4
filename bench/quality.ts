// Scores the extractor on this repository's gold and holds it against the recorded figures: a drop fails, a gain asks
// to be recorded with --update.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS, createExtractor } from '@liantu/extractor';
import type { DocumentGraph } from '@liantu/ontology';
import { formatScore } from '../packages/cli/src/evaluate/format-score.js';
import { KINDS, scoreGraphs, type Kind } from '../packages/cli/src/evaluate/score.js';
import { loadArticles, loadGold } from './corpus.js';

const RECORD = join(import.meta.dirname, 'quality.json');
/** Figures are recorded to 0.1; what rounds to the same is the same. */
const TOLERANCE = 0.05;

type Figures = Record<Kind, number>;

const extractor = createExtractor();
const articles = await loadArticles();
const graphs = new Map(articles.map((article) => [article.id, extractor.extract(article)]));
const score = scoreGraphs(await loadGold(), graphs);

console.log(`${articles.length} articles, engine ${extractor.stamp.engine}\n`);
console.log(formatScore(score));
console.log(`\nRULES\n${formatRules([...graphs.values()])}\n`);

const figures = Object.fromEntries(
  KINDS.map((kind) => [kind, Math.round(score.total[kind].f1 * 1000) / 10]),
) as Figures;
if (process.argv.includes('--update')) {
  writeFileSync(RECORD, `${JSON.stringify(figures, null, 2)}\n`);
} else {
  process.exitCode = compare(JSON.parse(readFileSync(RECORD, 'utf8')) as Figures, figures);
}

function compare(recorded: Figures, now: Figures): number {
  let code = 0;
  for (const kind of KINDS) {
    const change = now[kind] - recorded[kind];
    const verdict =
      change < -TOLERANCE
        ? 'DROPPED'
        : change > TOLERANCE
          ? 'gained: record it with --update'
          : 'as recorded';
    console.log(
      `${kind} F1 ${now[kind].toFixed(1)}, recorded ${recorded[kind].toFixed(1)}: ${verdict}`,
    );
    if (change < -TOLERANCE) code = 1;
  }
  return code;
}

/** How often each rule gave evidence; those that never did are worth a second look. */
function formatRules(documents: readonly DocumentGraph[]): string {
  const fired = new Map<string, number>(RULE_IDS.map((id) => [id, 0]));
  for (const { triples, entities } of documents) {
    const facts = entities.flatMap((entity) => entity.facts);
    for (const { rule } of [...triples, ...facts].flatMap((item) => item.evidence)) {
      fired.set(rule, (fired.get(rule) ?? 0) + 1);
    }
  }
  return [...fired]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, count]) => `${String(count).padStart(6)}  ${rule}${count ? '' : '   never fired'}`)
    .join('\n');
}
