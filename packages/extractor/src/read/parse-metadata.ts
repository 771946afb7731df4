import type { Article } from '@liantu/ontology';
import { parseDate } from '../layout/dateline.js';

/** What is known of an article beside its text. */
export type Metadata = Partial<Pick<Article, 'id' | 'title' | 'source' | 'home' | 'publishedAt'>>;

const RE_PARTIAL_DATE = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/u;

/** The metadata among the properties of an object; properties of another type count as missing. */
export function parseMetadata(value: Readonly<Record<string, unknown>>): Metadata {
  const text = (key: string): string | undefined => {
    const found = value[key];
    if (typeof found === 'number') return String(found);
    return typeof found === 'string' ? found.trim() || undefined : undefined;
  };
  const [id, title, source, home] = ['id', 'title', 'source', 'home'].map(text);
  const publishedAt = parseIsoDate(text('publishedAt') ?? '');
  return {
    ...(id && { id }),
    ...(title && { title }),
    ...(source && { source }),
    ...(home && { home }),
    ...(publishedAt && { publishedAt }),
  };
}

/** A date as ISO as far as it is known (`2024-10-21`, `2024-10`, `2024`); undefined where the text is none. */
export function parseIsoDate(text: string): string | undefined {
  return RE_PARTIAL_DATE.test(text) ? text : parseDate(text);
}
