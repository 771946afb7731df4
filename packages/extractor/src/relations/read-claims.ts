import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';

/** Every relation that the page states between its mentions, in reading order. */
export function readClaims(_page: Page, _mentions: readonly Mention[], _lexicons: Lexicons): Claim[] {
  return [];
}
