import { PREDICATES } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { RELATION_GROUPS } from './relation-groups.js';

describe('RELATION_GROUPS', () => {
  it('holds every predicate exactly once', () => {
    const grouped = Object.values(RELATION_GROUPS).flat();
    expect(grouped.toSorted()).toEqual([...PREDICATES].toSorted());
  });
});
