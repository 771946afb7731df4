// What learning adds to the rules: on the articles that were learnt from, each extracted with what the others teach, and
// on those that nothing was learnt from. About two minutes.
import { KINDS, scoreGraphs } from '../packages/cli/src/evaluate/score.js';
import type { Learned } from '../packages/extractor/src/learned/learned.js';
import { loadHeld, loadLearning } from './train/annotated-pages.js';
import type { AnnotatedPage } from './train/annotated-pages.js';
import { STAGES, extractWith } from './train/extract-with.js';
import type { Stage } from './train/extract-with.js';
import { FOLDS, learn } from './train/learn.js';

const learning = await loadLearning();
const held = await loadHeld();
const { whole, heldOut } = learn(learning);

console.log(
  `${FOLDS} parts of ${learning.length} articles, and ${held.length} held-out ones. P / R / F1`,
);
console.log([''.padEnd(32), ...KINDS.map((kind) => kind.padEnd(20))].join(''));
for (const stage of STAGES) {
  report('cross-validated', stage, learning, (i) => heldOut[i]!);
  report('held', stage, held, () => whole);
}

function report(
  name: string,
  stage: Stage,
  pages: readonly AnnotatedPage[],
  learnedFor: (index: number) => Learned,
): void {
  const gold = new Map(pages.map(({ id, gold }) => [id, gold]));
  const graphs = new Map(
    pages.map((page, i) => [page.id, extractWith(page, learnedFor(i), stage)]),
  );
  const { total } = scoreGraphs(gold, graphs);
  const cells = KINDS.map((kind) => {
    const { precision, recall, f1 } = total[kind];
    return [precision, recall, f1]
      .map((value) => (100 * value).toFixed(1))
      .join(' / ')
      .padEnd(20);
  });
  console.log([`${name}, ${stage}`.padEnd(32), ...cells].join(''));
}
