import type { UndirectedGraph } from 'graphology';
import { QuadTree } from './quad-tree.js';
import type { Bodies } from './quad-tree.js';

/** How strongly things push, are drawn to the middle and are slowed down; names and values as in graphology. */
export interface ForceSettings {
  readonly scalingRatio: number;
  readonly gravity: number;
  readonly slowDown: number;
  readonly barnesHutTheta: number;
}

/** Bodies with the force of the step before and how fast each may still go. */
interface Swarm extends Bodies {
  readonly oldDx: Float32Array;
  readonly oldDy: Float32Array;
  readonly convergence: Float32Array;
  /** The two ends of each edge, one after the other. */
  readonly ends: Uint32Array;
}

/**
 * ForceAtlas2 with strong gravity over a quadtree, for graphs of thousands of nodes; moves the nodes to where
 * `graphology-layout-forceatlas2` would, to the last bit.
 *
 * Jacomy, Venturini, Heymann and Bastian, "ForceAtlas2, a continuous graph layout algorithm", PLoS ONE 9 (2014).
 */
export function assignForceLayout(
  graph: UndirectedGraph<{ x: number; y: number }>,
  iterations: number,
  settings: ForceSettings,
): void {
  const swarm = createSwarm(graph);
  const tree = new QuadTree();
  for (let i = 0; i < iterations; i++) {
    forgetForces(swarm);
    tree.build(swarm);
    tree.repulse(swarm, settings.barnesHutTheta, settings.scalingRatio);
    gravitate(swarm, settings);
    attract(swarm);
    move(swarm, settings.slowDown);
  }
  let node = 0;
  graph.updateEachNodeAttributes((_key, attributes) => {
    const [x, y] = [swarm.x[node]!, swarm.y[node]!];
    node++;
    return { ...attributes, x, y };
  });
}

function createSwarm(graph: UndirectedGraph<{ x: number; y: number }>): Swarm {
  const numbers = (): Float32Array => new Float32Array(graph.order);
  const swarm = {
    x: numbers(),
    y: numbers(),
    mass: numbers().fill(1),
    dx: numbers(),
    dy: numbers(),
    oldDx: numbers(),
    oldDy: numbers(),
    convergence: numbers().fill(1),
    ends: new Uint32Array(2 * graph.size),
  };
  const index = new Map<string, number>();
  graph.forEachNode((key, { x, y }) => {
    swarm.x[index.size] = x;
    swarm.y[index.size] = y;
    index.set(key, index.size);
  });
  let end = 0;
  graph.forEachEdge((_key, _attributes, source, target) => {
    for (const key of [source, target]) {
      const node = index.get(key)!;
      swarm.mass[node]! += 1;
      swarm.ends[end++] = node;
    }
  });
  return swarm;
}

function forgetForces({ dx, dy, oldDx, oldDy }: Swarm): void {
  oldDx.set(dx);
  oldDy.set(dy);
  dx.fill(0);
  dy.fill(0);
}

function gravitate({ x, y, mass, dx, dy }: Swarm, settings: ForceSettings): void {
  const { gravity, scalingRatio } = settings;
  for (let i = 0; i < x.length; i++) {
    const factor = scalingRatio * mass[i]! * (gravity / scalingRatio);
    dx[i]! -= x[i]! * factor;
    dy[i]! -= y[i]! * factor;
  }
}

function attract({ x, y, dx, dy, ends }: Swarm): void {
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [ends[i]!, ends[i + 1]!];
    const [apartX, apartY] = [x[a]! - x[b]!, y[a]! - y[b]!];
    dx[a]! -= apartX;
    dy[a]! -= apartY;
    dx[b]! += apartX;
    dy[b]! += apartY;
  }
}

/** Moves each body as it is forced, the less the more it swings to and fro. */
function move({ x, y, mass, dx, dy, oldDx, oldDy, convergence }: Swarm, slowDown: number): void {
  for (let i = 0; i < x.length; i++) {
    const [forceX, forceY] = [dx[i]!, dy[i]!];
    const swinging = mass[i]! * length(oldDx[i]! - forceX, oldDy[i]! - forceY);
    const traction = length(oldDx[i]! + forceX, oldDy[i]! + forceY) / 2;
    const calm = 1 + Math.sqrt(swinging);
    const speed = (convergence[i]! * Math.log(1 + traction)) / calm;
    const energy = speed * (forceX * forceX + forceY * forceY);
    convergence[i] = Math.min(1, Math.sqrt(energy / calm));
    x[i]! += forceX * (speed / slowDown);
    y[i]! += forceY * (speed / slowDown);
  }
}

function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
