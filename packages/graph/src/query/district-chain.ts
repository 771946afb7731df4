import type { EntityType, Predicate } from '@liantu/ontology';
import type { SummaryGraph } from '../knowledge-graph.js';
import { compareText } from '../order.js';
import { assertNode } from './neighbours.js';

/** One line from a place to an industry; all are node keys. */
export interface ChainRow {
  /** The district asked about, or a place within it. */
  readonly place: string;
  readonly project: string;
  readonly enterprise?: string;
  readonly industry?: string;
}

/**
 * District → project → enterprise → industry: every project in a place or in the places that it contains, with who
 * undertakes it and in which industries the project or the enterprise is. In key order.
 *
 * @throws {NotFoundError} where the graph has no such node.
 */
export function listDistrictChain(graph: SummaryGraph, district: string): ChainRow[] {
  assertNode(graph, district, 'listDistrictChain');
  const rows = placesWithin(graph, district).flatMap((place) =>
    follow(graph, place, 'HOSTS', 'Project').flatMap((project) =>
      orNone(follow(graph, project, 'UNDERTAKEN_BY', 'Enterprise')).flatMap((enterprise) =>
        orNone(industriesOf(graph, [project, enterprise])).map((industry) =>
          createChainRow(place, project, enterprise, industry),
        ),
      ),
    ),
  );
  return rows.sort(compareChainRows);
}

/** A row without the ends that are not known. */
export function createChainRow(
  place: string,
  project: string,
  enterprise: string | null | undefined,
  industry: string | null | undefined,
): ChainRow {
  return {
    place,
    project,
    ...(enterprise == null ? {} : { enterprise }),
    ...(industry == null ? {} : { industry }),
  };
}

/** The order in which rows are listed. */
export function compareChainRows(a: ChainRow, b: ChainRow): number {
  return (
    compareText(a.place, b.place) ||
    compareText(a.project, b.project) ||
    compareText(a.enterprise ?? '', b.enterprise ?? '') ||
    compareText(a.industry ?? '', b.industry ?? '')
  );
}

/** The place and all that lies in it. */
export function placesWithin(graph: SummaryGraph, place: string): string[] {
  const within = new Set([place]);
  // A set grows while it is walked; a loop of places ends where it was entered.
  for (const outer of within) {
    for (const inner of [
      ...follow(graph, outer, 'CONTAINS', 'District'),
      ...follow(graph, outer, 'CONTAINS', 'Park'),
    ]) {
      within.add(inner);
    }
  }
  return [...within];
}

/** The objects of a node's edges of one predicate that are of one type. */
export function follow(
  graph: SummaryGraph,
  subject: string,
  predicate: Predicate,
  type: EntityType,
): string[] {
  return graph
    .filterOutEdges(
      subject,
      (_edge, attributes, _source, _target, _from, object) =>
        attributes.predicate === predicate && object.type === type,
    )
    .map((edge) => graph.target(edge));
}

/** The industries that any of the nodes is in, each once. */
export function industriesOf(
  graph: SummaryGraph,
  members: readonly (string | undefined)[],
): string[] {
  const industries = members.flatMap((member) =>
    member === undefined ? [] : follow(graph, member, 'IN_INDUSTRY', 'Industry'),
  );
  return [...new Set(industries)];
}

function orNone(keys: readonly string[]): readonly (string | undefined)[] {
  return keys.length > 0 ? keys : [undefined];
}
