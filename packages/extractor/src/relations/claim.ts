import type { FactProperty, Modality, Predicate, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';

/** A relation that the page states between two mentions, in page coordinates. */
export interface Claim {
  readonly subject: Mention;
  readonly predicate: Predicate;
  readonly object: Mention;
  readonly modality: Modality;
  /** Title of an office, as printed. */
  readonly title?: string | undefined;
  /** The pieces that state it, each within one sentence, in reading order. */
  readonly parts: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

/** A literal value that the page states of a mention, in page coordinates. */
export interface Valuation {
  readonly subject: Mention;
  readonly property: FactProperty;
  readonly value: number | string;
  readonly unit?: string;
  readonly date?: string;
  readonly modality: Modality;
  readonly parts: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}
