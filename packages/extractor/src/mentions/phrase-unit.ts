import type { Span } from '@liantu/ontology';
import type { Mention } from './mention.js';

/**
 * What a stretch of a sentence is to the noun phrase around it:
 * `name` 澄江新材 (found before), `deictic` 该县, `capacity` 年产20万吨, `quantity` 220千伏, `money` 3.2亿元, `count` 三个, `date` 今年5月,
 * `phase` 二期, `quoted` “…”, `bracketed` （…）, `titled` 《…》, `mark` punctuation, `word` any other word.
 */
export type UnitKind =
  | 'name'
  | 'deictic'
  | 'capacity'
  | 'quantity'
  | 'money'
  | 'count'
  | 'date'
  | 'phase'
  | 'quoted'
  | 'bracketed'
  | 'titled'
  | 'mark'
  | 'word';

/** A step of a phrase: a word, or several that only make sense together. In page coordinates. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  readonly text: string;
  /** Part of speech of a word, by jieba; '' for the rest. */
  readonly tag: string;
  /** What a `name` names. */
  readonly mention?: Mention;
}
