import type { Page } from '../layout/page.js';
import type { Lexicons } from './lexicons.js';
import type { Mention } from './mention.js';
import type { Segmenter } from './segmenter.js';

/** Every mention of the page, by where it starts; a mention may lie inside another (the enterprise in a project's name). */
export function recognizeMentions(_page: Page, _segmenter: Segmenter, _lexicons: Lexicons): Mention[] {
  return [];
}
