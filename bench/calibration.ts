// How often what is given with a confidence holds: cross-validated (each article extracted with what the others teach)
// and on those that nothing was learnt from.
import { normalizeName } from '@liantu/ontology';
import type { DocumentGraph, Entity } from '@liantu/ontology';
import { loadHeld, loadLearning } from './train/annotated-pages.js';
import type { AnnotatedPage } from './train/annotated-pages.js';
import { extractWith } from './train/extract-with.js';
import { GoldIndex } from './train/gold-index.js';
import { learn } from './train/learn.js';

/** Lower bounds of the buckets. */
const BUCKETS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

type Judged = readonly [confidence: number, holds: boolean];

const learning = await loadLearning();
const { whole, heldOut } = learn(learning);
const crossed = learning.map((page, i) => judge(page, extractWith(page, heldOut[i]!, '+ pairs')));
const unseen = (await loadHeld()).map((page) => judge(page, extractWith(page, whole, '+ pairs')));

for (const kind of ['triples', 'facts'] as const) {
  print(
    kind,
    crossed.flatMap((page) => page[kind]),
    unseen.flatMap((page) => page[kind]),
  );
}

function judge(
  { gold }: AnnotatedPage,
  { entities, triples }: DocumentGraph,
): { triples: Judged[]; facts: Judged[] } {
  const index = new GoldIndex(gold);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const end = (id: string) => {
    const entity = byId.get(id)!;
    return [entity.type, formsOf(entity)] as const;
  };
  return {
    triples: triples.map(({ subject, predicate, object, confidence }) => [
      confidence,
      index.joins(predicate, end(subject), end(object)),
    ]),
    facts: entities.flatMap((entity) =>
      entity.facts.map(({ property, value, confidence }): Judged => [
        confidence,
        index.values(property, entity.type, formsOf(entity), value),
      ]),
    ),
  };
}

function formsOf({ name, aliases, type }: Entity): string[] {
  return [...new Set([name, ...aliases].map((form) => normalizeName(form, type)))];
}

function print(kind: string, crossed: readonly Judged[], unseen: readonly Judged[]): void {
  console.log(`${kind.padEnd(16)}cross-validated        held`);
  BUCKETS.forEach((from, i) => {
    const to = BUCKETS[i + 1] ?? 1.01;
    const cells = [crossed, unseen].map((judged) => {
      const inside = judged.filter(([confidence]) => confidence >= from && confidence < to);
      const right = inside.filter(([, holds]) => holds).length;
      const share = inside.length === 0 ? '-' : `${((100 * right) / inside.length).toFixed(0)} %`;
      return `${share.padStart(6)} of ${String(inside.length).padEnd(10)}`;
    });
    const name = i + 1 < BUCKETS.length ? `${from} – ${to}` : `from ${from}`;
    console.log(`${name.padEnd(16)}${cells.join('   ')}`);
  });
}
