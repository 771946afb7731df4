import { normalizeName } from '@liantu/ontology';
import { mentionCases } from '../../packages/extractor/src/learned/mention-cases.js';
import type { TaggerWeights } from '../../packages/extractor/src/learned/tagger-weights.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { hideNames } from './hide-names.js';
import type { Hiding } from './hide-names.js';
import type { JudgedCase } from './train-logistic.js';

/** The mentions that rules and tagger propose on a page; one holds where the gold has an entity of its type and name. */
export function judgeMentions(
  annotated: AnnotatedPage,
  weights: TaggerWeights,
  { variant, share }: Hiding = { variant: 0, share: 0 },
): JudgedCase[] {
  const { gold } = annotated;
  const { context, mentions } = hideNames(annotated, variant, share);
  const names = new Set(
    gold.entities.flatMap(({ type, name, aliases = [] }) =>
      [name, ...aliases].map((form) => `${type} ${normalizeName(form, type)}`),
    ),
  );
  return mentionCases(context, mentions, weights).map(({ mention: { type, name }, features }) => ({
    features,
    holds: names.has(`${type} ${normalizeName(name, type)}`),
  }));
}
