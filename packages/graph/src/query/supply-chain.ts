import type { Predicate } from '@liantu/ontology';
import type { SummaryGraph } from '../knowledge-graph.js';
import { compareText } from '../order.js';
import { assertNode } from './neighbours.js';

/** A step of an industry's chain: a product or a sub-sector. */
export interface ChainStep {
  /** 0 is furthest upstream (上游). */
  readonly level: number;
  /** Key of the step's node. */
  readonly step: string;
  /** Keys of the enterprises, projects and parks that make it or are in it, in key order. */
  readonly makers: readonly string[];
}

/**
 * The chain of an industry, from upstream to downstream: its segments, and what stands up- or downstream of them; a
 * step stands below everything that is upstream of it. In order of level, then of key.
 *
 * @throws {NotFoundError} where the graph has no such node.
 */
export function listSupplyChain(graph: SummaryGraph, industry: string): ChainStep[] {
  assertNode(graph, industry, 'listSupplyChain');
  const steps = stepsOf(graph, industry);
  return layerSteps(graph, steps).flatMap((layer, level) =>
    layer.map((step) => ({ level, step, makers: makersOf(graph, step) })),
  );
}

function stepsOf(graph: SummaryGraph, industry: string): ReadonlySet<string> {
  const steps = new Set([industry]);
  for (const step of steps) {
    for (const segment of along(graph, step, 'SEGMENT_OF', 'in')) steps.add(segment);
    for (const up of along(graph, step, 'UPSTREAM_OF', 'in')) steps.add(up);
    for (const down of along(graph, step, 'UPSTREAM_OF', 'out')) steps.add(down);
  }
  // The industry itself is a step only where something is said to stand up- or downstream of it.
  if (
    graph
      .edges(industry)
      .every((edge) => graph.getEdgeAttribute(edge, 'predicate') !== 'UPSTREAM_OF')
  ) {
    steps.delete(industry);
  }
  return steps;
}

/** The steps in layers, upstream first. Where steps stand upstream of each other, the one least so goes first. */
function layerSteps(graph: SummaryGraph, steps: ReadonlySet<string>): string[][] {
  const open = new Map(
    [...steps].map((step) => [
      step,
      new Set(along(graph, step, 'UPSTREAM_OF', 'in').filter((up) => steps.has(up) && up !== step)),
    ]),
  );
  const layers: string[][] = [];
  while (open.size > 0) {
    const fewest = Math.min(...[...open.values()].map((ups) => ups.size));
    const ready = [...open.keys()]
      .filter((step) => open.get(step)?.size === fewest)
      .sort(compareText);
    const layer = fewest === 0 ? ready : ready.slice(0, 1);
    for (const step of layer) open.delete(step);
    for (const ups of open.values()) for (const step of layer) ups.delete(step);
    layers.push(layer);
  }
  return layers;
}

function makersOf(graph: SummaryGraph, step: string): string[] {
  return [...along(graph, step, 'PRODUCES', 'in'), ...along(graph, step, 'IN_INDUSTRY', 'in')].sort(
    compareText,
  );
}

function along(
  graph: SummaryGraph,
  node: string,
  predicate: Predicate,
  direction: 'in' | 'out',
): string[] {
  const edges = direction === 'in' ? graph.inEdges(node) : graph.outEdges(node);
  return edges
    .filter((edge) => graph.getEdgeAttribute(edge, 'predicate') === predicate)
    .map((edge) => graph.opposite(node, edge));
}
