import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import { FACT_RULES } from './fact-rules.js';
import { followDiscourse } from '../relations/discourse.js';
import { markPage } from './marked-page.js';
import { readValuations } from './read-valuations.js';

const lexicons = createLexicons();

function firing(marked: string): string[] {
  const { page, mentions } = markPage(marked, '2024-06-15');
  return readValuations(page, mentions, followDiscourse(page, mentions, lexicons)).map(
    ({ rule }) => rule,
  );
}

describe.each(FACT_RULES.map((rule) => [rule.id, rule]))(
  '%s',
  (id, { example, counterexample }) => {
    it(`reads ${example}`, () => {
      expect(firing(example)).toContain(id);
    });

    it(`leaves ${counterexample}`, () => {
      expect(firing(counterexample)).not.toContain(id);
    });
  },
);

describe('rule ids', () => {
  it('are unique', () => {
    const ids = FACT_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
