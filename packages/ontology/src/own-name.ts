import type { EntityType } from './entity-types.js';

/** A name that the user vouches for: recognition finds it and its aliases, and merging sees them as one thing. */
export interface OwnName {
  readonly type: EntityType;
  /** The name the entity goes by. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of a district, 统一社会信用代码 of an enterprise. */
  readonly code?: string;
}
