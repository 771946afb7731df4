import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';

/** Every value that the page states of its mentions, in reading order. */
export function readValuations(_page: Page, _mentions: readonly Mention[], _lexicons: Lexicons): Valuation[] {
  return [];
}
