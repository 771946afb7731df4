import type { EntityType } from '@liantu/ontology';

/** One thing that the user knows by name: articles that use any of its names mean it. */
export interface OwnName {
  readonly type: EntityType;
  /** What its node is to be called. */
  readonly name: string;
  /** Other names of it, as articles may print them. */
  readonly aliases: readonly string[];
  /** GB/T 2260 code of a district, 统一社会信用代码 of an enterprise, or any other code of the user's. */
  readonly code?: string;
}
