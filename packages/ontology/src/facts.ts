import type { EntityType, Label } from './entity-types.js';

/** One of the five literal properties of an entity. */
export type FactProperty = 'total_investment' | 'annual_output' | 'capacity' | 'area' | 'status';

/** The stages of a project (项目阶段), in the order they are reached. */
export const STATUSES = ['谋划', '签约', '开工', '在建', '封顶', '试生产', '投产', '竣工'] as const;

export type Status = (typeof STATUSES)[number];

export interface FactDefinition {
  readonly label: Label;
  /** Entity types that may carry the fact. */
  readonly on: readonly EntityType[];
  /** `amount`: a number in the currency of `unit`; `area`: a number in m²; `text`: as printed; `status`: one of {@link STATUSES}. */
  readonly kind: 'amount' | 'area' | 'text' | 'status';
}

/** The facts with what they may stand on, in display order. */
export const FACTS: Readonly<Record<FactProperty, FactDefinition>> = {
  total_investment: {
    label: { zh: '总投资', en: 'total investment' },
    on: ['Project', 'Park'],
    kind: 'amount',
  },
  annual_output: {
    label: { zh: '年产值', en: 'annual output' },
    on: ['Enterprise', 'Industry', 'Park', 'Project', 'District'],
    kind: 'amount',
  },
  capacity: {
    label: { zh: '产能', en: 'capacity' },
    on: ['Project', 'Enterprise'],
    kind: 'text',
  },
  area: {
    label: { zh: '面积', en: 'area' },
    on: ['Project', 'Park', 'District'],
    kind: 'area',
  },
  status: {
    label: { zh: '进展', en: 'status' },
    on: ['Project', 'Park'],
    kind: 'status',
  },
};

/** The names of {@link FACTS}, in display order. */
export const FACT_PROPERTIES: readonly FactProperty[] = Object.keys(FACTS) as FactProperty[];

/** Whether `name` is a fact property of the ontology. */
export function isFactProperty(name: string): name is FactProperty {
  return Object.hasOwn(FACTS, name);
}

/** Whether an entity of this type may carry the fact. */
export function allowsFact(property: FactProperty, type: EntityType): boolean {
  return FACTS[property].on.includes(type);
}
