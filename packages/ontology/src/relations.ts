import type { EntityType, Label } from './entity-types.js';

/** One of the fifteen relations, read subject → object. */
export type Predicate =
  | 'CONTAINS'
  | 'HOSTS'
  | 'UNDERTAKEN_BY'
  | 'IN_INDUSTRY'
  | 'DEVELOPS'
  | 'PRODUCES'
  | 'UPSTREAM_OF'
  | 'SEGMENT_OF'
  | 'UNDER_PROGRAMME'
  | 'PART_OF'
  | 'COOPERATES_WITH'
  | 'SUPPLIES'
  | 'SUBSIDIARY_OF'
  | 'HOLDS_POSITION'
  | 'AWARDED';

export interface RelationDefinition {
  readonly label: Label;
  /** The label read from the object's side (宁德时代 ← 承建项目 …). */
  readonly inverse: Label;
  /** Entity types a subject may have. */
  readonly domain: readonly EntityType[];
  /** Entity types an object may have. */
  readonly range: readonly EntityType[];
  /** Whether the two ends are of equal standing; such a triple is given once. */
  readonly symmetric: boolean;
}

const PLACES = ['District', 'Park'] as const;
const PARTNERS = ['District', 'Park', 'Enterprise', 'Institution'] as const;

/** The relations with domain and range, in display order. */
export const RELATIONS: Readonly<Record<Predicate, RelationDefinition>> = {
  CONTAINS: {
    label: { zh: '下辖', en: 'contains' },
    inverse: { zh: '位于', en: 'lies in' },
    domain: PLACES,
    range: PLACES,
    symmetric: false,
  },
  HOSTS: {
    label: { zh: '承载', en: 'hosts' },
    inverse: { zh: '落户', en: 'located in' },
    domain: PLACES,
    range: ['Project', 'Enterprise', 'Institution'],
    symmetric: false,
  },
  UNDERTAKEN_BY: {
    label: { zh: '实施主体', en: 'undertaken by' },
    inverse: { zh: '投资建设', en: 'undertakes' },
    domain: ['Project', 'Park'],
    range: ['Enterprise', 'Institution'],
    symmetric: false,
  },
  IN_INDUSTRY: {
    label: { zh: '所属产业', en: 'in industry' },
    inverse: { zh: '产业成员', en: 'industry of' },
    domain: ['Enterprise', 'Project', 'Park'],
    range: ['Industry'],
    symmetric: false,
  },
  DEVELOPS: {
    label: { zh: '发展产业', en: 'develops' },
    inverse: { zh: '发展地区', en: 'developed by' },
    domain: ['District'],
    range: ['Industry'],
    symmetric: false,
  },
  PRODUCES: {
    label: { zh: '生产', en: 'produces' },
    inverse: { zh: '生产者', en: 'produced by' },
    domain: ['Enterprise', 'Project', 'Park'],
    range: ['Product'],
    symmetric: false,
  },
  UPSTREAM_OF: {
    label: { zh: '上游', en: 'upstream of' },
    inverse: { zh: '下游', en: 'downstream of' },
    domain: ['Product', 'Industry'],
    range: ['Product', 'Industry'],
    symmetric: false,
  },
  SEGMENT_OF: {
    label: { zh: '环节', en: 'segment of' },
    inverse: { zh: '包含环节', en: 'has segment' },
    domain: ['Product', 'Industry'],
    range: ['Industry'],
    symmetric: false,
  },
  UNDER_PROGRAMME: {
    label: { zh: '纳入', en: 'under programme' },
    inverse: { zh: '涵盖', en: 'covers' },
    domain: ['Project', 'District', 'Park', 'Enterprise', 'Institution'],
    range: ['Programme'],
    symmetric: false,
  },
  PART_OF: {
    label: { zh: '组成', en: 'part of' },
    inverse: { zh: '包括', en: 'has part' },
    domain: ['Programme'],
    range: ['Programme'],
    symmetric: false,
  },
  COOPERATES_WITH: {
    label: { zh: '合作', en: 'cooperates with' },
    inverse: { zh: '合作', en: 'cooperates with' },
    domain: PARTNERS,
    range: PARTNERS,
    symmetric: true,
  },
  SUPPLIES: {
    label: { zh: '供应', en: 'supplies' },
    inverse: { zh: '供应商', en: 'supplied by' },
    domain: ['Enterprise', 'Project', 'Park'],
    range: ['Enterprise', 'Project'],
    symmetric: false,
  },
  SUBSIDIARY_OF: {
    label: { zh: '隶属', en: 'subsidiary of' },
    inverse: { zh: '下属', en: 'parent of' },
    domain: ['Enterprise', 'Institution'],
    range: ['Enterprise', 'Institution'],
    symmetric: false,
  },
  HOLDS_POSITION: {
    label: { zh: '任职', en: 'holds position at' },
    inverse: { zh: '负责人', en: 'officer' },
    domain: ['Person'],
    range: ['District', 'Enterprise', 'Institution'],
    symmetric: false,
  },
  AWARDED: {
    label: { zh: '获得', en: 'awarded' },
    inverse: { zh: '获得者', en: 'held by' },
    domain: ['Enterprise', 'Project', 'District', 'Park', 'Institution', 'Product'],
    range: ['Honour'],
    symmetric: false,
  },
};

/** The names of {@link RELATIONS}, in display order. */
export const PREDICATES: readonly Predicate[] = Object.keys(RELATIONS) as Predicate[];

/** Whether `name` is a predicate of the ontology. */
export function isPredicate(name: string): name is Predicate {
  return Object.hasOwn(RELATIONS, name);
}

/** Whether the relation may hold between a subject and an object of these types. */
export function allowsTriple(
  predicate: Predicate,
  subject: EntityType,
  object: EntityType,
): boolean {
  const { domain, range } = RELATIONS[predicate];
  return domain.includes(subject) && range.includes(object);
}
