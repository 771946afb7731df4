import type { Fact } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { mergeFacts } from './merge-facts.js';

function fact(property: Fact['property'], value: string, rule: string, planned = false): Fact {
  const modality = planned ? 'planned' : 'stated';
  const parts = [{ start: 0, end: 1 }];
  const evidence = [{ parts, quote: '', rule, modality, confidence: 1 } as const];
  return { property, value, modality, confidence: 1, evidence };
}

function merged(...facts: Fact[]): string[] {
  return mergeFacts(facts).map(
    ({ value, modality }) => `${value}${modality === 'planned' ? '?' : ''}`,
  );
}

describe('mergeFacts', () => {
  it('plans the capacity of a work that does not run yet', () => {
    const capacity = fact('capacity', '年产8万吨', 'capacity.topic');
    expect(merged(capacity, fact('status', '在建', 'status.building'))).toEqual([
      '年产8万吨?',
      '在建',
    ]);
    expect(merged(capacity, fact('status', '投产', 'status.production'))).toEqual([
      '年产8万吨',
      '投产',
    ]);
  });

  it('takes a start that is given before what is only meant', () => {
    const start = fact('status', '开工', 'status.begun', true);
    expect(merged(fact('status', '谋划', 'status.intended'), start)).toEqual(['开工?']);
    expect(merged(fact('status', '谋划', 'status.preparing'), start)).toEqual(['谋划']);
  });
});
