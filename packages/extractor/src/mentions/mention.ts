import type { EntityType, Span } from '@liantu/ontology';

/**
 * What a word points at that names nothing itself: 该公司, 我市, 该项目. `this` is the one last spoken of, `home` the
 * place the paper or the story is about (我市, 全县).
 */
export type Deixis = 'this' | 'home';

/** A place where the page names (or points at) an entity, in page coordinates. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** The name as it is meant: without quotes, brackets and layout. For a deictic mention what the page prints. */
  readonly name: string;
  /** Set where the mention points at an entity instead of naming it. */
  readonly deixis?: Deixis;
  /** For a deictic district: the level it points at, by its last character (市, 县, 区, 镇 …). */
  readonly level?: string;
  /** GB/T 2260 code of a district, where it is certain. */
  readonly code?: string;
  /** Short forms that the text itself introduces here: X（以下简称“Y”）. */
  readonly aliases?: readonly string[];
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}
