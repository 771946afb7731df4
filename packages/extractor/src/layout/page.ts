import type { Article, Span } from '@liantu/ontology';

/**
 * What a paragraph is on the page. `furniture` (navigation, mastheads, teasers, photo credits) and `byline` carry
 * nothing; a `caption` is read like a sentence of its own.
 */
export type ParagraphKind =
  'title' | 'heading' | 'body' | 'item' | 'caption' | 'byline' | 'furniture';

/** A sentence of the page, in {@link Page.text} coordinates. */
export interface Sentence extends Span {
  /** Index into the page's paragraphs. */
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Index into the page's stories. */
  readonly story: number;
  readonly sentences: readonly Sentence[];
}

/** One story of a page. Entities may be shared between stories; deictics and what is in force are not. */
export interface Story extends Span {
  /** ISO date that the story itself prints, else the article's. */
  readonly date?: string;
}

/**
 * An article laid out for reading. `text` is a prepared copy: one paragraph a line (`\n` between), layout breaks and
 * inner spaces taken out, Simplified, letters and digits half-width, Chinese punctuation full-width. Everything up to
 * the last step works in its coordinates; `toSource` leads back to the article's text.
 */
export interface Page {
  readonly article: Article;
  readonly text: string;
  readonly stories: readonly Story[];
  readonly paragraphs: readonly Paragraph[];
  /** The span of the article's text that a non-empty span of `text` was made from. */
  toSource(span: Span): Span;
  /**
   * The same in pieces, in reading order: several where a column or page break, a caption or a photo credit splits the
   * span on the page, so that none of them holds what is printed in between.
   */
  toSourceParts(span: Span): readonly Span[];
  /** The span of `text` made from a span of the article's text; undefined where nothing of it is left. */
  fromSource(span: Span): Span | undefined;
}
