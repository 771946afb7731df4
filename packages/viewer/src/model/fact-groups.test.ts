import type { GraphFileFact } from '@liantu/graph/memory';
import { describe, expect, it } from 'vitest';
import { groupFacts } from './fact-groups.js';
import { SAMPLE_GRAPH } from './fixtures/sample-graph.js';

function investment(value: number, article: number, date?: string): GraphFileFact {
  return {
    property: 'total_investment',
    value,
    unit: 'CNY',
    modality: 'stated',
    confidence: 1,
    article,
    ...(date !== undefined && { date }),
  };
}

describe('groupFacts', () => {
  it('keeps two papers side by side, the newest first, and says that they differ', () => {
    const [group] = groupFacts([investment(1e9, 1), investment(2e9, 0)], SAMPLE_GRAPH.articles);
    expect(group?.values.map(([fact]) => fact.value)).toEqual([2e9, 1e9]);
    expect(group?.conflicting).toBe(true);
  });

  it('gives a value once that two papers agree on', () => {
    const [group] = groupFacts([investment(1e9, 1), investment(1e9, 0)], SAMPLE_GRAPH.articles);
    expect(group?.values.map((facts) => facts.map((fact) => fact.article))).toEqual([[0, 1]]);
    expect(group?.conflicting).toBe(false);
  });

  it('sees no conflict in figures of different years, or in one article', () => {
    const years = [investment(1e9, 0, '2023'), investment(2e9, 1, '2024')];
    const phases = [investment(1e9, 0), investment(2e9, 0)];
    for (const facts of [years, phases]) {
      expect(groupFacts(facts, SAMPLE_GRAPH.articles)[0]?.conflicting).toBe(false);
    }
  });

  it('gives nothing for a node without facts', () => {
    expect(groupFacts([], [])).toEqual([]);
  });
});
