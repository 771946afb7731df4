import { describe, expect, it } from 'vitest';
import { createDataset } from './dataset.js';
import { SAMPLE_GRAPH } from './fixtures/sample-graph.js';
import { layOutNeighbourhoods } from './neighbourhood-layout.js';

const dataset = createDataset(SAMPLE_GRAPH);

describe('layOutNeighbourhoods', () => {
  it('gives every neighbour a line of its own on its side', () => {
    const places = layOutNeighbourhoods(dataset, [2]);
    const centre = places.get(2)!;
    const right = [1, 3, 4].filter((node) => places.get(node)!.x > centre.x);
    expect(right).toHaveLength(2);
    expect(new Set(right.map((node) => places.get(node)!.y)).size).toBe(2);
  });

  it('does not move what stands there when another neighbourhood is opened', () => {
    const before = layOutNeighbourhoods(dataset, [2]);
    const after = layOutNeighbourhoods(dataset, [2, 1]);
    for (const [node, place] of before) expect(after.get(node)).toEqual(place);
    expect([...after.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('puts no two nodes in one place, not even unconnected ones', () => {
    const places = [...layOutNeighbourhoods(dataset, [0, 6, 4]).values()];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
  });

  it('lays out nothing for nothing', () => {
    expect(layOutNeighbourhoods(dataset, []).size).toBe(0);
  });
});
