import { ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';

const TYPE_RANK: ReadonlyMap<EntityType, number> = new Map(
  ENTITY_TYPE_NAMES.map((type, rank) => [type, rank]),
);

/** Reading order of mentions, longer ones first; 0 for two that say the same in the same place. */
export function compareMentions(a: Mention, b: Mention): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return b.end - a.end;
  if (a.type !== b.type) return TYPE_RANK.get(a.type)! - TYPE_RANK.get(b.type)!;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
