import { describe, expect, it } from 'vitest';
import { ENTITY_TYPE_NAMES } from './entity-types.js';
import { PREDICATES, RELATIONS, allowsTriple } from './relations.js';

describe('RELATIONS', () => {
  it('has the fifteen relations of the ontology, in two languages', () => {
    expect(PREDICATES).toHaveLength(15);
    for (const { label, inverse } of Object.values(RELATIONS)) {
      expect(label.zh && label.en && inverse.zh && inverse.en).toBeTruthy();
    }
  });

  it('uses every entity type', () => {
    const used = new Set(
      Object.values(RELATIONS).flatMap(({ domain, range }) => [...domain, ...range]),
    );
    expect(ENTITY_TYPE_NAMES.filter((type) => !used.has(type))).toEqual([]);
  });

  it('joins a symmetric relation either way', () => {
    const symmetric = Object.values(RELATIONS).filter((relation) => relation.symmetric);
    expect(symmetric.length).toBeGreaterThan(0);
    for (const { domain, range } of symmetric) expect(domain).toEqual(range);
  });
});

describe('allowsTriple', () => {
  it('keeps the direction', () => {
    expect(allowsTriple('HOSTS', 'District', 'Project')).toBe(true);
    expect(allowsTriple('HOSTS', 'Project', 'District')).toBe(false);
  });
});
