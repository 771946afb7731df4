import type { EntityType } from '@liantu/ontology';

/** The types of which the rules miss names that words around them give away; the rest the rules alone find. */
export const LEARNT_TYPES: readonly EntityType[] = [
  'Product',
  'Industry',
  'Enterprise',
  'Honour',
  'Project',
  'Park',
];

/** `O`, then for each learnt type `B` (a name begins) and `I` (it goes on), as small integers. */
export const LABEL_COUNT: number = 1 + 2 * LEARNT_TYPES.length;

/** The label of a word outside every name. */
export const OUTSIDE = 0;

/** The label under which a name of this type begins; one more is the label under which it goes on. */
export function beginLabel(type: EntityType): number {
  return 1 + 2 * LEARNT_TYPES.indexOf(type);
}

/** The type that a label other than {@link OUTSIDE} speaks of. */
export function typeOfLabel(label: number): EntityType {
  return LEARNT_TYPES[(label - 1) >> 1]!;
}

/** Whether a name begins under this label. */
export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** Whether `next` may stand after `label`: a name goes on only after a word of the same name. */
export function mayFollow(label: number, next: number): boolean {
  if (next === OUTSIDE || isBegin(next)) return true;
  return label === next || label === next - 1;
}
