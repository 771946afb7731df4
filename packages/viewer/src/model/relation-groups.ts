import type { Predicate } from '@liantu/ontology';

/** Relations that answer one question, filtered together. */
export type RelationGroup = 'place' | 'business' | 'chain' | 'programme' | 'people';

/** The groups in display order, each with its predicates. */
export const RELATION_GROUPS: Readonly<Record<RelationGroup, readonly Predicate[]>> = {
  place: ['CONTAINS', 'HOSTS'],
  business: ['UNDERTAKEN_BY', 'SUBSIDIARY_OF', 'COOPERATES_WITH', 'SUPPLIES'],
  chain: ['IN_INDUSTRY', 'DEVELOPS', 'PRODUCES', 'UPSTREAM_OF', 'SEGMENT_OF'],
  programme: ['UNDER_PROGRAMME', 'PART_OF', 'AWARDED'],
  people: ['HOLDS_POSITION'],
};

/** The names of {@link RELATION_GROUPS}, in display order. */
export const RELATION_GROUP_NAMES: readonly RelationGroup[] = Object.keys(
  RELATION_GROUPS,
) as RelationGroup[];

const GROUP_OF = new Map<Predicate, RelationGroup>(
  RELATION_GROUP_NAMES.flatMap((group) =>
    RELATION_GROUPS[group].map((predicate): [Predicate, RelationGroup] => [predicate, group]),
  ),
);

/** The group of a predicate; one this page does not know counts as `business`. */
export function groupOfPredicate(predicate: Predicate): RelationGroup {
  return GROUP_OF.get(predicate) ?? 'business';
}

/** Whether `name` is a relation group. */
export function isRelationGroup(name: string): name is RelationGroup {
  return Object.hasOwn(RELATION_GROUPS, name);
}
