import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { EntityType } from '@liantu/ontology';

/** `O`, then for each type `B` (a name begins) and `I` (it goes on): 21 labels, as small integers. */
export const LABEL_COUNT: number = 1 + 2 * ENTITY_TYPE_NAMES.length;

/** The label of a unit outside every name. */
export const OUTSIDE = 0;

/** The label under which a name of this type begins; one more is the label under which it goes on. */
export function beginLabel(type: EntityType): number {
  return 1 + 2 * ENTITY_TYPE_NAMES.indexOf(type);
}

/** The type that a label other than {@link OUTSIDE} speaks of. */
export function typeOfLabel(label: number): EntityType {
  return ENTITY_TYPE_NAMES[(label - 1) >> 1]!;
}

/** Whether a name begins under this label. */
export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** Whether `next` may stand after `label`: a name goes on only after a unit of the same name. */
export function mayFollow(label: number, next: number): boolean {
  if (next === OUTSIDE || isBegin(next)) return true;
  return label === next || label === next - 1;
}
