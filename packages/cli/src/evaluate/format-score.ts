import { KINDS, type Score } from './score.js';
import type { Measure } from './tally.js';

const LABEL_WIDTH = 28;

/** A score as the table that `liantu eval` prints: over all and by type, agreement, then by document. */
export function formatScore(score: Score): string {
  const lines: string[] = [];
  for (const kind of KINDS) {
    lines.push(formatRow(kind.toUpperCase(), score.total[kind]));
    const types = Object.entries(score.byType[kind]).sort(([, a], [, b]) => b.gold - a.gold);
    for (const [type, measure] of types) lines.push(formatRow(`  ${type}`, measure));
  }
  const agreement = Object.entries(score.agreement).map(
    ([name, { agree, of }]) => `${name} ${of ? percent(agree / of) : '-'} % of ${of}`,
  );
  lines.push(`AGREEMENT on what matched     ${agreement.join(', ')}`, 'BY DOCUMENT');
  for (const [id, measures] of Object.entries(score.byDocument)) {
    const f1 = KINDS.map((kind) => `${kind} F1 ${percent(measures[kind].f1).padStart(5)}`);
    lines.push(`  ${id.padEnd(LABEL_WIDTH - 2)} ${f1.join('   ')}`);
  }
  return lines.join('\n');
}

/** The mistakes behind a score, one a line, tab-separated. */
export function formatMistakes(score: Score): string {
  return score.mistakes
    .map(({ document, mistake, kind, type, text }) =>
      [document, kind ? `${mistake} ${kind}` : mistake, type ?? '', text].join('\t'),
    )
    .join('\n');
}

function formatRow(label: string, measure: Measure): string {
  const { precision, recall, f1, hits, gold, predicted } = measure;
  const [p, r, f] = [precision, recall, f1].map((value) => percent(value).padStart(5));
  return `${label.padEnd(LABEL_WIDTH)} P ${p}  R ${r}  F1 ${f}   (${hits} of ${gold} gold, ${predicted} found)`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
