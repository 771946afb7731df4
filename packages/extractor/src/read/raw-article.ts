import type { Metadata } from './parse-metadata.js';
import type { ReadProblem } from './read-problem.js';

/** An article as its file gives it, before ids are settled. */
export interface RawArticle {
  readonly uri: string;
  readonly text: string;
  /** What the file itself says; `id` only where it names one. */
  readonly metadata: Metadata;
  readonly warning?: ReadProblem;
}

/** Whether what was read is a problem. */
export function isProblem(read: RawArticle | ReadProblem): read is ReadProblem {
  return 'code' in read;
}

/** The article, unless it has no text. */
export function requireText(article: RawArticle): RawArticle | ReadProblem {
  if (article.text.trim() !== '') return article;
  return { uri: article.uri, code: 'EMPTY', message: 'holds no text; remove it or fill it' };
}
