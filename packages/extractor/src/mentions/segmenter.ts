/** A word with its part of speech (jieba's tag set). Words joined give back the text. */
export interface Token {
  readonly word: string;
  readonly tag: string;
}

/** Cuts Chinese text into words (分词). */
export interface Segmenter {
  /** The engine's package name; recorded with every document graph. */
  readonly engine: string;
  tag(text: string): Token[];
  /** The words alone, as {@link tag} cuts them; left out by an engine that saves nothing by it. */
  readonly cut?: (text: string) => string[];
}
