import type { EntityType } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import type { Mention } from './mention.js';
import { settleOverlaps } from './settle-overlaps.js';

function mention(type: EntityType, start: number, end: number, confidence = 0.9): Mention {
  return { type, start, end, name: `${type}${start}`, rule: 'test', confidence };
}

function kept(...candidates: Mention[]): string[] {
  return settleOverlaps(candidates).map(({ type, start, end }) => `${type}[${start},${end})`);
}

describe('settleOverlaps', () => {
  it('keeps the longest of one type', () => {
    expect(kept(mention('District', 0, 2), mention('District', 1, 6))).toEqual(['District[1,6)']);
  });

  it('keeps the surer of two types on the same words', () => {
    expect(kept(mention('Person', 0, 3, 0.7), mention('Product', 0, 3, 0.8))).toEqual([
      'Product[0,3)',
    ]);
  });

  it('lets a company stand inside a project', () => {
    expect(kept(mention('Project', 0, 9), mention('Enterprise', 0, 4))).toEqual([
      'Enterprise[0,4)',
      'Project[0,9)',
    ]);
  });

  it('drops a place inside the name of a company', () => {
    expect(kept(mention('Enterprise', 0, 9), mention('District', 0, 2))).toEqual([
      'Enterprise[0,9)',
    ]);
  });

  it('lets a company listed as a project be both', () => {
    expect(kept(mention('Project', 0, 4), mention('Enterprise', 0, 4))).toHaveLength(2);
  });

  it('drops candidates that only guide', () => {
    expect(kept(mention('District', 0, 2, 0.3))).toEqual([]);
  });
});
