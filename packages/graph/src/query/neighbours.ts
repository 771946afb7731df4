import { NotFoundError, PREDICATES } from '@liantu/ontology';
import type { Modality, Predicate } from '@liantu/ontology';
import type { SummaryGraph } from '../knowledge-graph.js';
import { compareText } from '../order.js';

/** What stands at the other end of one edge of a node. */
export interface Neighbour {
  /** Key of the edge. */
  readonly edge: string;
  readonly predicate: Predicate;
  /** `out` where the node asked about is the subject. */
  readonly direction: 'out' | 'in';
  /** Key of the node at the other end. */
  readonly node: string;
  readonly modality: Modality;
}

/**
 * The neighbours of a node, one for each edge, by predicate in display order, then by key.
 *
 * @throws {NotFoundError} where the graph has no such node.
 */
export function listNeighbours(graph: SummaryGraph, key: string): Neighbour[] {
  assertNode(graph, key, 'listNeighbours');
  return graph
    .mapEdges(key, (edge, { predicate, modality }, source, target): Neighbour => {
      const direction = source === key ? 'out' : 'in';
      return { edge, predicate, direction, node: direction === 'out' ? target : source, modality };
    })
    .sort(compareNeighbours);
}

/** The order in which neighbours are listed. */
export function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return (
    PREDICATES.indexOf(a.predicate) - PREDICATES.indexOf(b.predicate) || compareText(a.edge, b.edge)
  );
}

/** Throws a {@link NotFoundError} that names the call unless the graph has the node. */
export function assertNode(graph: SummaryGraph, key: string, call: string): void {
  if (!graph.hasNode(key)) throw noSuchNode(key, call);
}

/** The error for a key that no node bears. */
export function noSuchNode(key: string, call: string): NotFoundError {
  return new NotFoundError(
    `${call}: the graph has no node "${key}"; look its key up by name with resolveNode`,
  );
}
