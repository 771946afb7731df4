import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { isZoneName } from './levels.js';
import type { Role } from './reading.js';

/** What is in force at a position of the page: what a clause may leave unsaid because it was said before. */
export interface Scope {
  /** The place that governs (place first, then what is there). */
  readonly place: Mention | undefined;
  /** Sentences since the place was named, a new paragraph counting as two more; 0 in the same sentence. */
  readonly placeAge: number;
  /** What the clause speaks of, carried on while clauses have no subject of their own. */
  readonly subject: readonly Mention[];
  /** The firms or projects last spoken of, through clauses whose subject is goods. */
  readonly makers: readonly Mention[];
  /** The subject before that: what 其 means in 乙公司是其供应商. */
  readonly formerSubject: readonly Mention[] | undefined;
  /** The place that acts as a subject in this sentence: 甲县要…, 乙园分三块…. */
  readonly actor: Mention | undefined;
  /** The project or park last spoken of as a subject. */
  readonly works: Mention | undefined;
  /** The firm last named, those after a preposition (由X, 与X) aside. */
  readonly enterprise: Mention | undefined;
  /** The firm last spoken of as a subject. */
  readonly firm: Mention | undefined;
  readonly project: Mention | undefined;
  readonly park: Mention | undefined;
  readonly district: Mention | undefined;
  /** The development zone last named. */
  readonly zone: Mention | undefined;
  readonly institution: Mention | undefined;
  readonly product: Mention | undefined;
  readonly industry: Mention | undefined;
  readonly programme: Mention | undefined;
  readonly person: Mention | undefined;
  /** The industry that a heading or a lead-in names for the list below it. */
  readonly listIndustry: Mention | undefined;
  /** The place that a heading names for the list below it. */
  readonly listPlace: Mention | undefined;
  /** The programme whose works are listed. */
  readonly listProgramme: Mention | undefined;
  /** The level of a chain whose steps a line lists: 1 for 上游 to 3 for 下游, 0 for none. */
  readonly chainLevel: number;
  /** The steps of that level, and those of the level above. */
  readonly steps: readonly Mention[];
  readonly upperSteps: readonly Mention[];
  /** The title that the roll gives to the names in its rows. */
  readonly listHonour: Mention | undefined;
  /** The last two named together: what 双方, 前者 and 后者 point at. */
  readonly pair: readonly Mention[];
}

/** A scope while it is being written. */
export type ScopeDraft = { -readonly [Key in keyof Scope]: Scope[Key] };

/** Nothing said yet. */
export const NOTHING_IN_FORCE: Scope = {
  place: undefined,
  placeAge: 0,
  subject: [],
  makers: [],
  formerSubject: undefined,
  actor: undefined,
  works: undefined,
  enterprise: undefined,
  firm: undefined,
  project: undefined,
  park: undefined,
  district: undefined,
  zone: undefined,
  institution: undefined,
  product: undefined,
  industry: undefined,
  programme: undefined,
  person: undefined,
  listIndustry: undefined,
  listPlace: undefined,
  listProgramme: undefined,
  chainLevel: 0,
  steps: [],
  upperSteps: [],
  listHonour: undefined,
  pair: [],
};

/**
 * A copy of a scope, to be changed. Field by field, since V8 gives a spread of a spread a hidden class of its own each time,
 * takes eight times as long for it, and then reads all scopes slowly.
 */
export function draftOf(scope: Scope): ScopeDraft {
  return {
    place: scope.place,
    placeAge: scope.placeAge,
    subject: scope.subject,
    makers: scope.makers,
    formerSubject: scope.formerSubject,
    actor: scope.actor,
    works: scope.works,
    enterprise: scope.enterprise,
    firm: scope.firm,
    project: scope.project,
    park: scope.park,
    district: scope.district,
    zone: scope.zone,
    institution: scope.institution,
    product: scope.product,
    industry: scope.industry,
    programme: scope.programme,
    person: scope.person,
    listIndustry: scope.listIndustry,
    listPlace: scope.listPlace,
    listProgramme: scope.listProgramme,
    chainLevel: scope.chainLevel,
    steps: scope.steps,
    upperSteps: scope.upperSteps,
    listHonour: scope.listHonour,
    pair: scope.pair,
  };
}

/** Notes in a scope what was named last. */
export function noteLatest(scope: ScopeDraft, mention: Mention, role: Role): void {
  switch (mention.type) {
    case 'Enterprise':
      if (role !== 'oblique' || !scope.enterprise) scope.enterprise = mention;
      break;
    case 'Project':
      scope.project = mention;
      break;
    case 'Park':
      scope.park = mention;
      break;
    case 'District':
      scope.district = mention;
      if (isZoneName(mention.name)) scope.zone = mention;
      break;
    case 'Institution':
      scope.institution = mention;
      break;
    case 'Product':
      scope.product = mention;
      break;
    case 'Industry':
      scope.industry = mention;
      break;
    case 'Programme':
      scope.programme = mention;
      break;
    case 'Person':
      scope.person = mention;
      break;
    case 'Honour':
      break;
  }
}

/** Whether things of the type are places. */
export function isPlace(type: EntityType): boolean {
  return type === 'District' || type === 'Park';
}
