import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import { followDiscourse } from './discourse.js';
import { markedPage } from './marked-page.js';
import { readClaims } from './read-claims.js';
import { RELATION_RULES } from './relation-rules.js';

const lexicons = createLexicons();

function firedBy(marked: string): string[] {
  const { page, mentions } = markedPage(marked);
  return readClaims(followDiscourse(page, mentions, lexicons)).map(({ rule }) => rule);
}

describe('RELATION_RULES', () => {
  it('have ids of their own', () => {
    const ids = RELATION_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(RELATION_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(firedBy(rule.example)).toContain(id);
    expect(firedBy(rule.counterexample)).not.toContain(id);
  });
});
