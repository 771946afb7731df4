import { describe, expect, it } from 'vitest';
import { createDataset } from './dataset.js';
import { NO_FILTERS, filterDataset, hidingFilters } from './filters.js';
import { SAMPLE_GRAPH } from './fixtures/sample-graph.js';
import { scopeNodes, starterNodes } from './scope.js';

const dataset = createDataset(SAMPLE_GRAPH);
const everything = scopeNodes(dataset, { base: 'all', expanded: [] });

describe('filterDataset', () => {
  it('hides a type with all its relations', () => {
    const types = new Set(['Person'] as const);
    const { nodes, edges } = filterDataset(dataset, everything, { ...NO_FILTERS, types });
    expect(nodes.has(5)).toBe(false);
    expect(edges.has(4)).toBe(false);
    expect(nodes.size).toBe(6);
  });

  it('hides with a relation the nodes that have no other', () => {
    const groups = new Set(['people'] as const);
    const { nodes } = filterDataset(dataset, everything, { ...NO_FILTERS, groups });
    expect([...nodes]).toEqual([0, 1, 2, 3, 4, 6]);
  });

  it('leaves only what is planned', () => {
    const modalities = new Set(['stated'] as const);
    const { nodes } = filterDataset(dataset, everything, { ...NO_FILTERS, modalities });
    expect([...nodes]).toEqual([3, 6]);
  });
});

describe('hidingFilters', () => {
  it('names the filter that hides everything', () => {
    const all = new Set(dataset.nodes.map(({ type }) => type));
    const filters = { ...NO_FILTERS, types: all, modalities: new Set(['planned'] as const) };
    expect(hidingFilters(dataset, everything, filters)).toEqual(['types']);
  });

  it('names nothing while something is left, or where nothing was', () => {
    expect(hidingFilters(dataset, everything, NO_FILTERS)).toEqual([]);
    expect(hidingFilters(dataset, new Set(), NO_FILTERS)).toEqual([]);
  });
});

describe('scopeNodes', () => {
  it('begins with the linked backbone', () => {
    expect([...starterNodes(dataset)].toSorted()).toEqual([0, 1, 2, 3, 4, 6]);
  });

  it('adds the neighbourhood of what was opened and takes it back again', () => {
    const none = scopeNodes(dataset, { base: 'none', expanded: [] });
    const around = scopeNodes(dataset, { base: 'none', expanded: ['District/浚县'] });
    expect(none.size).toBe(0);
    expect([...around].toSorted()).toEqual([0, 1, 2, 5]);
  });

  it('is not troubled by a key that names nothing', () => {
    expect(scopeNodes(dataset, { base: 'none', expanded: ['District/无此县'] }).size).toBe(0);
  });
});
