import type { EntityType } from '@liantu/ontology';
/** One thing of the user's own list of names. */
export interface OwnEntry {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code?: string;
}
