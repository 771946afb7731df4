import { parseMetadata } from './parse-metadata.js';
import { requireText, type RawArticle } from './raw-article.js';
import type { ReadProblem } from './read-problem.js';

/**
 * Parses a JSON article, `{"text": …, "title"?, "source"?, "publishedAt"?, "home"?, "id"?}`. A file of a folder that
 * holds other JSON is ignored; one that was named, or a line of a `.jsonl`, should have a text.
 */
export function parseRecord(json: string, uri: string, named: boolean): RawArticle | ReadProblem {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const message = `is not JSON (${(error as Error).message}); mend it`;
    return { uri, code: 'BAD_JSON', message };
  }
  if (Array.isArray(value)) {
    const message = 'holds a list; save it as .jsonl, one article a line';
    return { uri, code: 'BAD_JSON', message };
  }
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const { text } = record;
  if (typeof text === 'string') return requireText({ uri, text, metadata: parseMetadata(record) });
  const message = 'has no "text", so it is not an article; give it {"text": "…"}';
  return { uri, code: named ? 'MISSING_TEXT' : 'IGNORED', message };
}
