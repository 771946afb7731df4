// What learning adds to the rules: on the articles that were learnt from, each extracted with what the others teach, and
// on those that nothing was learnt from. About two minutes.
import { KINDS, scoreGraphs } from '../packages/cli/src/evaluate/score.js';
import type { Learned } from '../packages/extractor/src/learned/learned.js';
import { SHORT_PAGES, loadHeld, loadHeldPages, loadLearning } from './train/annotated-pages.js';
import type { AnnotatedPage } from './train/annotated-pages.js';
import { STAGES, extractWith } from './train/extract-with.js';
import type { Stage } from './train/extract-with.js';
import { FOLDS, learn } from './train/learn.js';

const learning = await loadLearning();
const held = await loadHeld();
const heldPages = await loadHeldPages();
const { whole, heldOut } = learn(learning);

console.log(
  `${FOLDS} parts of ${learning.length} articles, and ${held.length} + ${heldPages.length} held-out ones. P / R / F1`,
);
console.log([''.padEnd(36), ...KINDS.map((kind) => kind.padEnd(20))].join(''));
const unseen = learning.map((page, i): Trial => ({ page, learned: heldOut[i]! }));
const short = unseen.filter(({ page }) => page.folder === SHORT_PAGES);
for (const stage of STAGES) {
  report('cross-validated', stage, unseen);
  report('of these, gold/pages', stage, short);
  report('held', stage, held.map(unlearnt));
  report('held pages', stage, heldPages.map(unlearnt));
}

/** A page and models that did not learn from it. */
interface Trial {
  readonly page: AnnotatedPage;
  readonly learned: Learned;
}

function unlearnt(page: AnnotatedPage): Trial {
  return { page, learned: whole };
}

function report(name: string, stage: Stage, trials: readonly Trial[]): void {
  const gold = new Map(trials.map(({ page }) => [page.id, page.gold]));
  const graphs = new Map(
    trials.map(({ page, learned }) => [page.id, extractWith(page, learned, stage)]),
  );
  const { total } = scoreGraphs(gold, graphs);
  const cells = KINDS.map((kind) => {
    const { precision, recall, f1 } = total[kind];
    return [precision, recall, f1]
      .map((value) => (100 * value).toFixed(1))
      .join(' / ')
      .padEnd(20);
  });
  console.log([`${name}, ${stage}`.padEnd(36), ...cells].join(''));
}
