import type { EntityType, Modality } from '@liantu/ontology';
import type { Dataset } from './dataset.js';
import { incidentEdges, itemAt } from './dataset.js';
import type { RelationGroup } from './relation-groups.js';
import { groupOfPredicate } from './relation-groups.js';

/** What the reader switched off. The legend is the form for it. */
export interface Filters {
  readonly types: ReadonlySet<EntityType>;
  readonly groups: ReadonlySet<RelationGroup>;
  readonly modalities: ReadonlySet<Modality>;
}

/** Nothing is switched off. */
export const NO_FILTERS: Filters = { types: new Set(), groups: new Set(), modalities: new Set() };

/** What is left of a dataset after scope and filters. */
export interface Filtered {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

/** Names one kind of filter. */
export type FilterKind = keyof Filters;

/** Whether anything is switched off. */
export function hasFilters(filters: Filters): boolean {
  return filters.types.size + filters.groups.size + filters.modalities.size > 0;
}

/**
 * The nodes and edges in scope that pass the filters. While relations are filtered, a node that keeps none of its
 * relations goes too; one that never had any stays.
 */
export function filterDataset(
  dataset: Dataset,
  scope: ReadonlySet<number>,
  filters: Filters,
): Filtered {
  const ofType = new Set(
    [...scope].filter((node) => !filters.types.has(itemAt(dataset.nodes, node).type)),
  );
  const edges = passingEdges(dataset, ofType, filters);
  if (filters.groups.size + filters.modalities.size === 0) return { nodes: ofType, edges };
  return { nodes: new Set([...ofType].filter((node) => keepsEdge(dataset, node, edges))), edges };
}

/**
 * The kinds of filter each of which alone hides everything in scope; all active kinds where only together they do.
 * Empty while something is left, or when the scope itself is empty.
 */
export function hidingFilters(
  dataset: Dataset,
  scope: ReadonlySet<number>,
  filters: Filters,
): readonly FilterKind[] {
  if (scope.size === 0 || filterDataset(dataset, scope, filters).nodes.size > 0) return [];
  const active = (['types', 'groups', 'modalities'] as const).filter(
    (kind) => filters[kind].size > 0,
  );
  const guilty = active.filter((kind) => {
    const without = { ...filters, [kind]: NO_FILTERS[kind] };
    return filterDataset(dataset, scope, without).nodes.size > 0;
  });
  return guilty.length > 0 ? guilty : active;
}

/** The members of `all` without `name` if it was among them, with it otherwise. */
export function toggleMember<T>(all: ReadonlySet<T>, name: T): ReadonlySet<T> {
  const toggled = new Set(all);
  if (!toggled.delete(name)) toggled.add(name);
  return toggled;
}

function passingEdges(
  dataset: Dataset,
  nodes: ReadonlySet<number>,
  filters: Filters,
): ReadonlySet<number> {
  const edges = new Set<number>();
  dataset.edges.forEach((edge, index) => {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) return;
    if (filters.modalities.has(edge.modality)) return;
    if (!filters.groups.has(groupOfPredicate(edge.predicate))) edges.add(index);
  });
  return edges;
}

function keepsEdge(dataset: Dataset, node: number, edges: ReadonlySet<number>): boolean {
  const own = incidentEdges(dataset, node);
  return own.length === 0 || own.some((edge) => edges.has(edge));
}
