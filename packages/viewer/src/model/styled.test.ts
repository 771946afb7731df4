import { TYPE_COLOURS } from '@liantu/graph/memory';
import { describe, expect, it } from 'vitest';
import { CANVAS_COLOURS, contrast, textOn } from '../style/palette.js';
import { createDataset } from './dataset.js';
import { NO_FILTERS, filterDataset } from './filters.js';
import { SAMPLE_GRAPH } from './fixtures/sample-graph.js';
import type { Attention, Styled } from './styled.js';
import { styleDataset } from './styled.js';

const dataset = createDataset(SAMPLE_GRAPH);
const all = filterDataset(dataset, new Set(dataset.nodes.keys()), NO_FILTERS);

function style(attention: Attention): Styled {
  return styleDataset(dataset, all, attention, CANVAS_COLOURS.light);
}

describe('styleDataset', () => {
  it('lifts a node with its neighbours and dims the rest', () => {
    const emphases = style({ node: 2 }).nodes.map((node) => node.emphasis);
    expect(emphases).toEqual(['dim', 'near', 'focus', 'near', 'near', 'dim', 'dim']);
  });

  it('lights only what holds between the two ends of a relation', () => {
    const lit = style({ link: [3, 6] }).edges.map((edge) => edge.emphasis === 'near');
    expect(lit).toEqual([false, false, false, false, false, true]);
  });

  it('dashes what is planned and shows a direction only where it is lit', () => {
    const { edges } = style({ node: 3 });
    expect(edges[5]).toMatchObject({ dashed: true, type: 'lit' });
    expect(edges[0]).toMatchObject({ dashed: false, type: 'plain' });
  });

  it('hides what the filters took away', () => {
    const none = { nodes: new Set<number>(), edges: new Set<number>() };
    const { nodes, edges } = styleDataset(dataset, none, {}, CANVAS_COLOURS.dark);
    expect([...nodes, ...edges].every(({ hidden }) => hidden)).toBe(true);
  });
});

describe('TYPE_COLOURS', () => {
  it('stand out from either canvas and carry readable text', () => {
    for (const colour of Object.values(TYPE_COLOURS)) {
      expect(contrast(colour, CANVAS_COLOURS.light.canvas)).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, CANVAS_COLOURS.dark.canvas)).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, textOn(colour))).toBeGreaterThanOrEqual(4.5);
    }
  });
});
