/** A label in the two languages of the product. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** One of the ten kinds of thing a graph holds, in the order the backbone reads. */
export type EntityType =
  | 'District'
  | 'Park'
  | 'Project'
  | 'Enterprise'
  | 'Industry'
  | 'Product'
  | 'Institution'
  | 'Person'
  | 'Programme'
  | 'Honour';

export interface EntityTypeDefinition {
  readonly label: Label;
  /** What counts, in one sentence. */
  readonly gloss: Label;
}

/** The entity types, in display order. */
export const ENTITY_TYPES: Readonly<Record<EntityType, EntityTypeDefinition>> = {
  District: {
    label: { zh: '区域', en: 'District' },
    gloss: {
      zh: '各级行政区划，以及按行政区管理的开发区、高新区、新区等',
      en: 'An administrative division of any level, or a zone run like one',
    },
  },
  Park: {
    label: { zh: '园区', en: 'Park' },
    gloss: {
      zh: '有名称的产业用地：产业园、科技园、物流园、基地',
      en: 'A named site for industry',
    },
  },
  Project: {
    label: { zh: '项目', en: 'Project' },
    gloss: { zh: '有具体所指的建设项目、工程、生产线', en: 'A specific undertaking being built' },
  },
  Enterprise: {
    label: { zh: '企业', en: 'Enterprise' },
    gloss: { zh: '公司、集团、银行、合作社', en: 'A company, group, bank or cooperative' },
  },
  Industry: {
    label: { zh: '产业', en: 'Industry' },
    gloss: { zh: '有名称的行业或产业链', en: 'A named sector or industry chain' },
  },
  Product: {
    label: { zh: '产品', en: 'Product' },
    gloss: { zh: '产品、材料或产业链环节', en: 'A product, material or step of a chain' },
  },
  Institution: {
    label: { zh: '机构', en: 'Institution' },
    gloss: {
      zh: '高校、科研院所、医院、学校、平台、党政部门',
      en: 'A university, institute, hospital, school, platform or public body',
    },
  },
  Person: {
    label: { zh: '人物', en: 'Person' },
    gloss: { zh: '报道中有职务或身份的人', en: 'A named person with a role in the story' },
  },
  Programme: {
    label: { zh: '行动', en: 'Programme' },
    gloss: {
      zh: '有专名的行动、战略、规划、政策或机制',
      en: 'A named campaign, strategy, plan, policy or mechanism',
    },
  },
  Honour: {
    label: { zh: '荣誉', en: 'Honour' },
    gloss: { zh: '具名主体获得或争取的奖项、称号、认证', en: 'A prize, title or certification' },
  },
};

/** The names of {@link ENTITY_TYPES}, in display order. */
export const ENTITY_TYPE_NAMES: readonly EntityType[] = Object.keys(ENTITY_TYPES) as EntityType[];

/** Whether `name` is an entity type of the ontology. */
export function isEntityType(name: string): name is EntityType {
  return Object.hasOwn(ENTITY_TYPES, name);
}
