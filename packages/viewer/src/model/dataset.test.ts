import { describe, expect, it } from 'vitest';
import { createDataset, edgesBetween, neighboursOf, resolveNode } from './dataset.js';
import { SAMPLE_GRAPH } from './fixtures/sample-graph.js';

const dataset = createDataset(SAMPLE_GRAPH);

describe('resolveNode', () => {
  it('finds a node by its key', () => {
    expect(resolveNode(dataset, 'District/浚县')).toBe(1);
  });

  it('finds it by an alias, quotes and spaces aside', () => {
    expect(resolveNode(dataset, 'Enterprise/“青禾 新能源”')).toBe(3);
  });

  it('keeps to the type that the key names', () => {
    expect(resolveNode(dataset, 'Project/青禾新能源')).toBeUndefined();
  });

  it('takes none of two that share the alias', () => {
    const [first, ...rest] = SAMPLE_GRAPH.nodes;
    const twins = [
      { ...first!, key: 'District/a', aliases: ['两河'] },
      { ...first!, key: 'District/b', aliases: ['两河'] },
    ];
    const ambiguous = createDataset({ ...SAMPLE_GRAPH, nodes: [...twins, ...rest], edges: [] });
    expect(resolveNode(ambiguous, 'District/两河')).toBeUndefined();
  });
});

describe('neighboursOf', () => {
  it('gives both ends of either direction', () => {
    expect(neighboursOf(dataset, 2)).toEqual([1, 3, 4]);
  });
});

describe('edgesBetween', () => {
  it('does not depend on the order of the two', () => {
    expect(edgesBetween(dataset, 3, 2)).toEqual(edgesBetween(dataset, 2, 3));
  });
});
