import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { isZoneName } from './levels.js';
import type { Role } from './reading.js';

/** What is in force at a position of the page: what a clause may leave unsaid because it was said before. */
export interface Scope {
  /** The place that governs (place first, then what is there). */
  readonly place?: Mention;
  /** Sentences since the place was named, a new paragraph counting as two more; 0 in the same sentence. */
  readonly placeAge: number;
  /** What the clause speaks of, carried on while clauses have no subject of their own. */
  readonly subject: readonly Mention[];
  /** The subject before that: what 其 means in 乙公司是其供应商. */
  readonly formerSubject?: readonly Mention[];
  /** The place that acts as a subject in this sentence: 甲县要…, 乙园分三块…. */
  readonly actor?: Mention;
  /** The project or park last spoken of as a subject. */
  readonly works?: Mention;
  /** The firm last named, those after a preposition (由X, 与X) aside. */
  readonly enterprise?: Mention;
  /** The firm last spoken of as a subject. */
  readonly firm?: Mention;
  readonly project?: Mention;
  readonly park?: Mention;
  readonly district?: Mention;
  /** The development zone last named. */
  readonly zone?: Mention;
  readonly institution?: Mention;
  readonly product?: Mention;
  readonly industry?: Mention;
  readonly programme?: Mention;
  readonly person?: Mention;
  /** The industry that a heading or a lead-in names for the list below it. */
  readonly listIndustry?: Mention;
  /** The place that a heading names for the list below it. */
  readonly listPlace?: Mention;
  /** The programme whose works are listed. */
  readonly listProgramme?: Mention;
  /** The last two named together: what 双方, 前者 and 后者 point at. */
  readonly pair: readonly Mention[];
}

/** Nothing said yet. */
export const NOTHING_IN_FORCE: Scope = { placeAge: 0, subject: [], pair: [] };

const LATEST: Partial<Record<EntityType, keyof Scope>> = {
  Enterprise: 'enterprise',
  Project: 'project',
  Park: 'park',
  District: 'district',
  Institution: 'institution',
  Product: 'product',
  Industry: 'industry',
  Programme: 'programme',
  Person: 'person',
};

/** The scope once something more is named. */
export function withLatest(scope: Scope, mention: Mention, role: Role): Scope {
  const key = LATEST[mention.type];
  if (key === undefined) return scope;
  if (key === 'enterprise' && role === 'oblique' && scope.enterprise) return scope;
  const isZone = mention.type === 'District' && isZoneName(mention.name);
  return { ...scope, [key]: mention, ...(isZone && { zone: mention }) };
}

/** The scope less some of what it holds. */
export function without(scope: Scope, ...keys: readonly (keyof Scope)[]): Scope {
  if (!keys.some((key) => scope[key] !== undefined)) return scope;
  const rest: Partial<Record<keyof Scope, unknown>> = { ...scope };
  for (const key of keys) delete rest[key];
  return rest as unknown as Scope;
}

/** Whether things of the type are places. */
export function isPlace(type: EntityType): boolean {
  return type === 'District' || type === 'Park';
}
