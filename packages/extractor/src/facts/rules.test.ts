import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import { markPage } from './marked-page.js';
import { MEASURE_RULES } from './measure-rules.js';
import { OUTPUT_RULES } from './output-rules.js';
import { readValuations } from './read-valuations.js';
import { STAGE_RULES } from './stage-rules.js';

const lexicons = createLexicons();

function firing(marked: string): string[] {
  const { page, mentions } = markPage(marked, '2024-06-15');
  return readValuations(page, mentions, lexicons).map(({ rule }) => rule);
}

describe.each([...MEASURE_RULES, ...OUTPUT_RULES, ...STAGE_RULES].map((rule) => [rule.id, rule]))(
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
    const ids = [...MEASURE_RULES, ...OUTPUT_RULES, ...STAGE_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
