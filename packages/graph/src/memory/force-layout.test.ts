import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { assignForceLayout } from './force-layout.js';
import { forceAtlas2 } from './graph-algorithms.js';
import { seededRandom } from './seeded-random.js';

const SETTINGS = { scalingRatio: 10, gravity: 0.05, slowDown: 8, barnesHutTheta: 1.2 };
const LIBRARY_SETTINGS = { ...SETTINGS, barnesHutOptimize: true, strongGravityMode: true };

/** Nodes at random, some of them on one spot, the first few with many neighbours. */
function scatter(order: number): UndirectedGraph<{ x: number; y: number }> {
  const random = seededRandom(7);
  const graph = new UndirectedGraph<{ x: number; y: number }>();
  const coordinate = (i: number): number => (i % 10 === 0 ? 1 : random() * 1000 - 500);
  for (let i = 0; i < order; i++) graph.addNode(i, { x: coordinate(i), y: coordinate(i) });
  for (let i = 1; i < order; i++) graph.mergeEdge(i, Math.floor(random() ** 3 * i));
  return graph;
}

function positions(graph: UndirectedGraph<{ x: number; y: number }>): number[] {
  return graph.mapNodes((_key, { x, y }) => [x, y]).flat();
}

describe('assignForceLayout', () => {
  it.each([1, 2, 30, 700])('moves %d nodes to the bit as graphology does', (order) => {
    const [own, library] = [scatter(order), scatter(order)];
    assignForceLayout(own, 20, SETTINGS);
    forceAtlas2.assign(library, {
      iterations: 20,
      getEdgeWeight: null,
      settings: LIBRARY_SETTINGS,
    });
    expect(positions(own)).toEqual(positions(library));
  });
});
