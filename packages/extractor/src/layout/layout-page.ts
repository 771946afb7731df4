import type { Article } from '@liantu/ontology';
import type { Page } from './page.js';

/** Lays an article out for reading. */
export function layoutPage(article: Article): Page {
  return {
    article,
    text: article.text,
    stories: [],
    paragraphs: [],
    toSource: (span) => span,
    fromSource: (span) => span,
  };
}
