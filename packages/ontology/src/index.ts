export type { Article } from './article.js';
export type { Diagnostic } from './diagnostic.js';
export type {
  ArticleHeader,
  DocumentGraph,
  Entity,
  Evidence,
  ExtractorStamp,
  Fact,
  Modality,
  Qualifiers,
  Triple,
} from './document-graph.js';
export { ENTITY_TYPES, ENTITY_TYPE_NAMES, isEntityType } from './entity-types.js';
export type { EntityType, EntityTypeDefinition, Label } from './entity-types.js';
export { InvalidInputError, LiantuError, NotFoundError, StoreError, UsageError } from './errors.js';
export { FACTS, FACT_PROPERTIES, STATUSES, allowsFact, isFactProperty } from './facts.js';
export type { FactDefinition, FactProperty, Status } from './facts.js';
export { normalizeName } from './normalize-name.js';
export type { OwnName } from './own-name.js';
export { PREDICATES, RELATIONS, allowsTriple, isPredicate } from './relations.js';
export type { Predicate, RelationDefinition } from './relations.js';
export { compareSpans, containsSpan, overlapsSpan } from './span.js';
export type { Span } from './span.js';
