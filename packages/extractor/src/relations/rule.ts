import type { Modality, Predicate } from '@liantu/ontology';
import type { Role } from './reading.js';

/** An end of a relation that the clause leaves unsaid, taken from what is in force there. */
export type ScopeEnd =
  | 'subject'
  | 'place'
  | 'actor'
  /** The nearest district after which a zone or park is named (隆昌经开区: 隆昌市). */
  | 'namesake'
  | 'home'
  /** The home of a story that is its own report. */
  | 'reporter'
  /** The home of the level that heads a name (市第十医院: the city). */
  | 'ownLevel'
  | 'enterprise'
  /** The firms of the subject in force, else the firm last named. */
  | 'firm'
  | 'person'
  | 'project'
  | 'park'
  | 'industry'
  | 'listIndustry'
  | 'listProgramme'
  /** The title that the roll gives to the names in its rows. */
  | 'listHonour'
  /** The place that a heading names for the list below it. */
  | 'listPlace'
  | 'programme'
  /** The union last named: what 协会 and 联盟 mean. */
  | 'union'
  /** The district or park that is the subject in force, else the place in force if named lately, else the home. */
  | 'ground'
  /** The subject in force where it is a district, else the story's home. */
  | 'district'
  /** Who holds an honour of this kind: the nearest named that can. */
  | 'bearer'
  /** The body whose bare title is printed (县委书记 → the county; 董事长 → the enterprise in force). */
  | 'office'
  /** The industry of the chain that the sentence spells out. */
  | 'chainIndustry'
  /** The subjects in force that are firms or projects. */
  | 'maker'
  /** The subject in force where it is a project or a park, else the last project. */
  | 'works'
  /** The firm whose own page this is. */
  | 'house'
  /** Who sells or buys: the firms and projects spoken of, else the firm last named. */
  | 'seller'
  /** Who can have partners: the subject in force, else the firm just named, else the home. */
  | 'partner'
  /** The goods that the works in force are named after. */
  | 'worksGoods'
  /** The steps that the line of the level above names (上游：…, then 中游：…). */
  | 'upperSteps';

/**
 * How the members of two lists go together: `each` with each (one to one where the clause says 分别), all `pairs` of one
 * list, neighbouring levels of a `chain`, or neighbours of a `sequence`.
 */
export type Pairing = 'each' | 'pairs' | 'chain' | 'sequence';

interface RuleBase {
  /** `<relation>.<pattern>`. */
  readonly id: string;
  readonly predicate: Predicate;
  readonly modality?: Modality;
  /** 0.9 for a frame that says it outright, 0.7 for what a scope supplies, 0.5 for a guess by position. */
  readonly confidence: number;
  /** A sentence that the rule reads, mentions marked as [name|Type]; one inside another as [[a|Type]b|Type]. */
  readonly example: string;
  /** A sentence like it that the rule must not read. */
  readonly counterexample: string;
  /**
   * 0 (default) for what is said of the object itself (of an undertaking, of the project); a claim of a higher grade is
   * dropped where the page has one of a lower grade for the same thing.
   */
  readonly yields?: number;
}

/** Reads a sentence: `pattern` (see sign-pattern.ts) finds the ends named s and o, or one of them, the scope gives the other. */
export interface FrameRule extends RuleBase {
  readonly pattern: string;
  readonly subject?: ScopeEnd;
  readonly object?: ScopeEnd;
  readonly pairing?: Pairing;
  /** Whether an object named after a place stands for that place (乙镇产业园: 乙镇). */
  readonly headPlace?: boolean;
  /** What the object's name must look like; default: anything. */
  readonly objectName?: RegExp;
  /** An end that does not count where its mention stands after a preposition. */
  readonly notOblique?: 's' | 'o';
  /** An end that counts only where its mention is what the clause speaks of, or owns it. */
  readonly agent?: 's' | 'o';
}

/** Reads a name: a mention of type `inner` inside one of type `outer` (types by letter, see signs.ts). */
export interface NameRule extends RuleBase {
  readonly outer: string;
  readonly inner: string;
  /** What the inner name must look like as it stands there; default: anything. */
  readonly innerName?: RegExp;
  /** Types that must not stand inside the outer name, by letter. */
  readonly without?: string;
  /** Whether the outer mention is the relation's subject. */
  readonly outerIs: 'subject' | 'object';
  /** What the relation's other end is, where it is not the outer mention: the inner one is then its object. */
  readonly takes?: ScopeEnd;
  /** What may stand before and after the inner mention in the name; default: anything. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Reads a single mention that says nothing of its other end: what is in force supplies it. */
export interface SlotRule extends RuleBase {
  /** Types of the mention, by letter. */
  readonly slot: string;
  readonly roles: readonly Role[];
  /** What the mention's name must look like; default: anything. */
  readonly name?: RegExp;
  readonly slotIs: 'subject' | 'object';
  readonly takes: ScopeEnd;
  /** How many sentences ago the place in force may have been named; default: any. */
  readonly within?: number;
  /** What must stand before and after the mention in its sentence, as patterns of signs; default: anything. */
  readonly before?: string;
  readonly after?: string;
  /** Whether only the first time counts that the story names the thing. */
  readonly isNew?: boolean;
}

/** What a rule is: data. */
export type RelationRule = FrameRule | NameRule | SlotRule;

type Entry<Rule> = Rule extends RelationRule ? Omit<Rule, 'predicate'> : never;

/** The rules of one relation; their ids begin with `prefix`. */
export function rulesFor(
  predicate: Predicate,
  prefix: string,
  entries: readonly Entry<RelationRule>[],
): RelationRule[] {
  return entries.map((entry) => ({ ...entry, predicate, id: `${prefix}.${entry.id}` }));
}
