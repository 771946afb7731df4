import { layoutPage } from '../layout/layout-page.js';
import { parseDate, parseDateline } from '../layout/dateline.js';
import type { Page } from '../layout/page.js';
import type { Metadata } from './parse-metadata.js';

/** A page prints its headline, paper and date within this many characters. */
const HEADER_LENGTH = 4000;

/** The headline, paper and date that a page itself prints. */
export function parseHeader(text: string): Pick<Metadata, 'title' | 'source' | 'publishedAt'> {
  const page = layoutPage({ id: '', uri: [], sha256: '', text: text.slice(0, HEADER_LENGTH) });
  const title = findTitle(page);
  const source = findSource(page);
  const publishedAt = page.stories[0]?.date;
  return {
    ...(title && { title }),
    ...(source && { source }),
    ...(publishedAt && { publishedAt }),
  };
}

function findTitle(page: Page): string {
  const title = page.paragraphs.find(({ kind }) => kind === 'title');
  const { start, end } = title ? page.toSource(title) : { start: 0, end: 0 };
  return page.article.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** The paper that a source line names, else the one of a masthead. */
function findSource(page: Page): string | undefined {
  const lines = page.paragraphs
    .filter(({ kind }) => kind === 'furniture' || kind === 'byline')
    .map(({ start, end }) => page.text.slice(start, end));
  return [...lines.filter((line) => line.includes('来源')), ...lines.filter(parseDate), ...lines]
    .map((line) => parseDateline(line).source)
    .find(Boolean);
}
