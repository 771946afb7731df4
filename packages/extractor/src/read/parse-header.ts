import { layoutPage } from '../layout/layout-page.js';
import { parseDateline } from '../layout/dateline.js';
import type { Metadata } from './parse-metadata.js';

/** A page prints its headline, paper and date within this many characters. */
const HEADER_LENGTH = 4000;

/** The headline, paper and date that a page itself prints. */
export function parseHeader(text: string): Pick<Metadata, 'title' | 'source' | 'publishedAt'> {
  const page = layoutPage({ id: '', uri: [], sha256: '', text: text.slice(0, HEADER_LENGTH) });
  const headline = page.paragraphs.find(({ kind }) => kind === 'title');
  const { start, end } = headline ? page.toSource(headline) : { start: 0, end: 0 };
  const title = text.slice(start, end).replace(/\s+/gu, ' ');
  const source = page.paragraphs
    .filter(({ kind }) => kind === 'furniture' || kind === 'byline')
    .map((paragraph) => parseDateline(page.text.slice(paragraph.start, paragraph.end)).source)
    .find(Boolean);
  const publishedAt = page.stories[0]?.date;
  return {
    ...(title && { title }),
    ...(source && { source }),
    ...(publishedAt && { publishedAt }),
  };
}
