import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';
import { followDiscourse } from './discourse.js';
import { RuleMatcher } from './match-rules.js';
import { RELATION_RULES } from './relation-rules.js';

const matcher = new RuleMatcher(RELATION_RULES);

/** Every relation that the page states between its mentions, in reading order. No end of a claim is deictic. */
export function readClaims(page: Page, mentions: readonly Mention[], _lexicons: Lexicons): Claim[] {
  const discourse = followDiscourse(page, mentions);
  return discourse.sentences.flatMap((sentence) => matcher.read(sentence, discourse));
}
