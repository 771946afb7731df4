import type { Predicate } from '@liantu/ontology';
import { PREDICATES, RELATIONS } from '@liantu/ontology';
import type { Dataset } from './dataset.js';
import { incidentEdges, itemAt, oppositeNode } from './dataset.js';

/** The relations of a node with one predicate in one direction. */
export interface RelationSet {
  readonly predicate: Predicate;
  /** Whether the node is the object: the relation is then named by its inverse. */
  readonly inverse: boolean;
  /** Edge indices: stated ones first, then by how well the other end is connected. */
  readonly edges: readonly number[];
}

/** A node's relations by predicate and direction, in display order. A symmetric one has no direction. */
export function listRelations(dataset: Dataset, node: number): readonly RelationSet[] {
  const own = incidentEdges(dataset, node);
  return PREDICATES.flatMap((predicate) =>
    [false, true].flatMap((inverse): RelationSet[] => {
      const { symmetric } = RELATIONS[predicate];
      const edges = own.filter((edge) => {
        const { predicate: name, source } = itemAt(dataset.edges, edge);
        return name === predicate && (symmetric ? !inverse : (source !== node) === inverse);
      });
      if (edges.length === 0) return [];
      return [{ predicate, inverse, edges: edges.toSorted(byWeight(dataset, node)) }];
    }),
  );
}

function byWeight(dataset: Dataset, node: number): (a: number, b: number) => number {
  const planned = (edge: number): number =>
    itemAt(dataset.edges, edge).modality === 'planned' ? 1 : 0;
  const degree = (edge: number): number =>
    itemAt(dataset.nodes, oppositeNode(dataset, edge, node)).degree;
  return (a, b) => planned(a) - planned(b) || degree(b) - degree(a) || a - b;
}
