import { PREDICATES, RELATIONS, allowsFact, allowsTriple, compareSpans } from '@liantu/ontology';
import type { Entity, Evidence, Fact, Predicate, Span, Triple } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Claim, Valuation } from '../relations/claim.js';
import { nameAndAliases } from './group-mentions.js';
import type { MentionGroup } from './group-mentions.js';
import { mergeEvidence } from './merge-evidence.js';
import { mergeFacts } from './merge-facts.js';
import { isWithin } from './notes.js';
import type { Notes } from './notes.js';
import type { PageEntities } from './page-entities.js';
import { modalityByStatus } from './project-modality.js';
import { Quoter } from './quote-parts.js';

type FactsByGroup = ReadonlyMap<MentionGroup, readonly Fact[]>;

/** A triple in the making. */
interface Draft {
  readonly subject: MentionGroup;
  readonly object: MentionGroup;
  /** The first that states it, or that first names the office. */
  claim: Claim;
  readonly evidence: Evidence[];
}

const RE_NO_OFFICE = /领导$/u;

/** Whether an office is named where only 县领导 was: of two offices the first printed stands. */
function isOffice(title: string | undefined, before: string | undefined): boolean {
  return title !== undefined && !RE_NO_OFFICE.test(title) && (!before || RE_NO_OFFICE.test(before));
}

/** Reads the parts of a graph off claims and valuations, under the entities of the page. */
export class GraphParts {
  readonly #page: Page;
  readonly #entities: PageEntities;
  readonly #notes: Notes;
  readonly #quoter: Quoter;

  constructor(page: Page, entities: PageEntities, notes: Notes) {
    this.#page = page;
    this.#entities = entities;
    this.#notes = notes;
    this.#quoter = new Quoter(page);
  }

  /** All entities, in order of first mention. */
  entities(facts: FactsByGroup): Entity[] {
    return this.#entities.groups.map((group) => ({
      id: this.#idOf(group),
      type: group.type,
      ...nameAndAliases(group),
      ...(group.code !== undefined && { code: group.code }),
      mentions: this.#sourceOf(group.mentions),
      facts: facts.get(group) ?? [],
    }));
  }

  /** What is claimed, each triple once with all its evidence. */
  triplesOf(claims: readonly Claim[], facts: FactsByGroup): Triple[] {
    const drafts = new Map<number, Draft>();
    for (const claim of claims) {
      const ends = this.#endsOf(claim);
      const evidence = ends && this.#evidenceOf(this.#settled(claim, facts));
      if (!ends || !evidence) continue;
      const [subject, object] = ends;
      const key = this.#keyOf(subject, claim.predicate, object);
      const draft = drafts.get(key);
      if (draft) {
        draft.evidence.push(evidence);
        if (isOffice(claim.title, draft.claim.title)) draft.claim = claim;
      } else drafts.set(key, { subject, object, claim, evidence: [evidence] });
    }
    return Array.from(drafts.values(), (draft) => this.#tripleOf(draft));
  }

  /** What is stated of each entity. */
  factsOf(valuations: readonly Valuation[]): FactsByGroup {
    const facts = new Map<MentionGroup, Fact[]>();
    for (const valuation of valuations) {
      const group = this.#entities.of(valuation.subject);
      if (!group || !allowsFact(valuation.property, group.type)) {
        const what = `${valuation.subject.name} ${valuation.property} ${valuation.value}`;
        const why = group ? `a ${group.type} carries none` : 'no entity';
        this.#notes.add('resolve.fact', valuation.subject, `${what}: ${why}`);
        continue;
      }
      const evidence = this.#evidenceOf(valuation);
      if (!evidence) continue;
      const list = facts.get(group) ?? [];
      facts.set(group, list);
      list.push(draftFact(valuation, evidence));
    }
    for (const [group, list] of facts) facts.set(group, mergeFacts(list));
    return facts;
  }

  /** What a project makes, and where it stands, is as far as the project is. */
  #settled(claim: Claim, facts: FactsByGroup): Claim {
    const { predicate, subject, object } = claim;
    const project = [subject, object].find(({ type }) => type === 'Project');
    const group = project && this.#entities.of(project);
    const modality = modalityByStatus(predicate, (group && facts.get(group)) ?? []);
    return modality === undefined ? claim : { ...claim, modality };
  }

  #rankOf(group: MentionGroup): number {
    return this.#entities.rankOf(group);
  }

  #idOf(group: MentionGroup): string {
    return `e${this.#rankOf(group) + 1}`;
  }

  #keyOf(subject: MentionGroup, predicate: Predicate, object: MentionGroup): number {
    const pair = this.#rankOf(subject) * this.#entities.groups.length + this.#rankOf(object);
    return pair * PREDICATES.length + PREDICATES.indexOf(predicate);
  }

  #tripleOf({ subject, object, claim, evidence }: Draft): Triple {
    const { predicate, title } = claim;
    return {
      subject: this.#idOf(subject),
      predicate,
      object: this.#idOf(object),
      ...mergeEvidence(evidence, title === undefined ? {} : { title }),
    };
  }

  /** What a claim is of, the ends of an undirected relation in order of first mention. */
  #endsOf(claim: Claim): [MentionGroup, MentionGroup] | undefined {
    const subject = this.#entities.of(claim.subject);
    const object = this.#entities.of(claim.object);
    const { predicate } = claim;
    if (!subject || !object) {
      this.#noteClaim('resolve.end', claim, 'an end is no entity');
    } else if (subject === object) {
      this.#noteClaim('resolve.self', claim, 'both ends are one entity');
    } else if (!allowsTriple(predicate, subject.type, object.type)) {
      const types = `${subject.type} → ${object.type}`;
      this.#noteClaim('resolve.ends', claim, `${predicate} cannot join ${types}`);
    } else {
      const swaps = RELATIONS[predicate].symmetric && this.#rankOf(object) < this.#rankOf(subject);
      return swaps ? [object, subject] : [subject, object];
    }
    return undefined;
  }

  #noteClaim(rule: string, { subject, predicate, object }: Claim, why: string): void {
    this.#notes.add(rule, subject, `${subject.name} ${predicate} ${object.name}: ${why}`);
  }

  #evidenceOf(item: Claim | Valuation): Evidence | undefined {
    const parts = item.parts.filter((part) => isWithin(part, this.#page));
    if (parts.length === 0) {
      this.#notes.add('resolve.parts', item.subject, `${item.rule}: nothing on the page states it`);
      return undefined;
    }
    return {
      parts: this.#sourceOf(parts),
      quote: this.#quoter.quote(parts),
      rule: item.rule,
      modality: item.modality,
      confidence: item.confidence,
    };
  }

  /** Where the spans stand in the article: in reading order, each once. */
  #sourceOf(spans: readonly Span[]): readonly Span[] {
    const parts: Span[] = [];
    for (const span of spans) parts.push(...this.#page.toSourceParts(span));
    return distinctSpans(parts);
  }
}

function draftFact(valuation: Valuation, evidence: Evidence): Fact {
  const { property, value, unit, date, modality, confidence } = valuation;
  return {
    property,
    value,
    ...(unit !== undefined && { unit }),
    ...(date !== undefined && { date }),
    modality,
    confidence,
    evidence: [evidence],
  };
}

/** The spans in reading order, each once, without empty ones. */
function distinctSpans(spans: readonly Span[]): Span[] {
  const distinct: Span[] = [];
  const sorted = spans.length === 1 ? spans : [...spans].sort(compareSpans);
  for (const { start, end } of sorted) {
    const last = distinct.at(-1);
    if (start < end && (last?.start !== start || last.end !== end)) distinct.push({ start, end });
  }
  return distinct;
}
