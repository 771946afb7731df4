import type { Diagnostic } from './diagnostic.js';
import type { EntityType } from './entity-types.js';
import type { FactProperty } from './facts.js';
import type { Predicate } from './relations.js';
import type { Span } from './span.js';

/** Whether something is said to be so (`stated`) or intended (拟建, 将, 力争: `planned`). */
export type Modality = 'stated' | 'planned';

/** One place where an article says something. */
export interface Evidence {
  /** The pieces of text that say it, in reading order. */
  readonly parts: readonly Span[];
  /** The sentence or sentences that hold the parts, joined by …, layout breaks removed. */
  readonly quote: string;
  /** The rule that read it, `<relation>.<pattern>`. */
  readonly rule: string;
  readonly modality: Modality;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A literal value of an entity. */
export interface Fact {
  readonly property: FactProperty;
  readonly value: number | string;
  /** `CNY`, `USD`, … for amounts, `m2` for areas. */
  readonly unit?: string;
  /** ISO date as far as known; `--04-28` where the year is not. */
  readonly date?: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A thing the article names, listed once however often it is mentioned. */
export interface Entity {
  /** Unique within the document graph. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form that the article gives, in Simplified Chinese. */
  readonly name: string;
  /** Other forms that the article prints. */
  readonly aliases: readonly string[];
  /** GB/T 2260 code of a district, where known. */
  readonly code?: string;
  readonly mentions: readonly Span[];
  readonly facts: readonly Fact[];
}

export interface Qualifiers {
  /** Title of an office, as printed. */
  readonly title?: string;
}

/** One edge of a document graph: unique by subject, predicate and object. */
export interface Triple {
  /** Id of an entity of the same document graph. */
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** `stated` if any item of evidence is. */
  readonly modality: Modality;
  readonly confidence: number;
  readonly qualifiers: Qualifiers;
  readonly evidence: readonly Evidence[];
}

/** What a document graph keeps of its article: all but the text. */
export interface ArticleHeader {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly uri: readonly string[];
  readonly sha256: string;
  /** Length of the text in UTF-16 code units. */
  readonly chars: number;
}

/** Which extractor made a document graph, and with which segmenter. */
export interface ExtractorStamp {
  readonly name: string;
  readonly version: string;
  /** `nodejieba`, `@node-rs/jieba` or `none`. */
  readonly engine: string;
}

/** What one article says, in the terms of the ontology. Plain JSON; key order is fixed. */
export interface DocumentGraph {
  readonly format: 1;
  readonly article: ArticleHeader;
  readonly entities: readonly Entity[];
  readonly triples: readonly Triple[];
  readonly diagnostics: readonly Diagnostic[];
  readonly extractor: ExtractorStamp;
}
