/**
 * One article as it was read. `text` is what every span of its document graph points into and is never changed
 * afterwards.
 */
export interface Article {
  /** What the input names, else the path below the input folder without extension. */
  readonly id: string;
  readonly title?: string;
  /** The paper (来源). */
  readonly source?: string;
  /** The place the paper is about, for 我市 and 全县. */
  readonly home?: string;
  /** ISO date as far as known: `2024-10-21`, `2024-10` or `2024`. */
  readonly publishedAt?: string;
  /** Where the text was found; several when the same text was read from several places. */
  readonly uri: readonly string[];
  /** SHA-256 of `text` in UTF-8, hex. */
  readonly sha256: string;
  readonly text: string;
}
