// Scores the extractor on this repository's gold and holds it against the recorded figures: a drop fails, a gain asks
// to be recorded with --update.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS, createExtractor } from '@liantu/extractor';
import type { DocumentGraph } from '@liantu/ontology';
import { formatScore } from '../packages/cli/src/evaluate/format-score.js';
import { KINDS, scoreGraphs, type Kind, type Score } from '../packages/cli/src/evaluate/score.js';
import { PART_NAMES, loadArticles, loadGold, type Part } from './corpus.js';

const RECORD = join(import.meta.dirname, 'quality.json');
/** Figures are recorded to 0.1; what rounds to the same is the same. */
const SAME_ENGINE = 0.05;
/** The fallback engine cuts a few words otherwise. */
const OTHER_ENGINE = 1;

type Figures = Record<Kind, number>;
/** A new part has no figures until they are recorded. */
type Recorded = Partial<Record<Part, Figures>>;

const extractor = createExtractor();
const { engine } = extractor.stamp;
const figures = {} as Record<Part, Figures>;
const graphs: DocumentGraph[] = [];
for (const part of PART_NAMES) {
  const read = (await loadArticles(part)).map((article) => extractor.extract(article));
  const score = scoreGraphs(
    await loadGold(part),
    new Map(read.map((graph) => [graph.article.id, graph])),
  );
  console.log(`${part.toUpperCase()}: ${read.length} articles, engine ${engine}\n`);
  console.log(`${formatScore(score)}\n`);
  figures[part] = figuresOf(score);
  graphs.push(...read);
}
console.log(`RULES\n${formatRules(graphs)}\n`);

if (process.argv.includes('--update')) {
  writeFileSync(RECORD, `${JSON.stringify(figures, null, 2)}\n`);
} else {
  const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded;
  const drops = PART_NAMES.flatMap((part) => compare(part, recorded[part], figures[part]));
  process.exitCode = drops.length > 0 ? 1 : 0;
}

function figuresOf({ total }: Score): Figures {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, Math.round(total[kind].f1 * 1000) / 10]),
  ) as Figures;
}

/** Prints what became of each figure, and gives back those that dropped. */
function compare(part: Part, recorded: Figures | undefined, now: Figures): Kind[] {
  if (!recorded) {
    console.log(`${part}: not recorded yet, record it with --update`);
    return [];
  }
  const tolerance = engine === 'nodejieba' ? SAME_ENGINE : OTHER_ENGINE;
  for (const kind of KINDS) {
    const change = now[kind] - recorded[kind];
    const verdict =
      change < -tolerance
        ? 'DROPPED'
        : change > tolerance
          ? 'gained: record it with --update'
          : 'as recorded';
    const [is, was] = [now[kind], recorded[kind]].map((value) => value.toFixed(1));
    console.log(`${part} ${kind} F1 ${is}, recorded ${was}: ${verdict}`);
  }
  return KINDS.filter((kind) => now[kind] - recorded[kind] < -tolerance);
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
