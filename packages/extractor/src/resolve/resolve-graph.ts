import {
  ENTITY_TYPE_NAMES,
  RELATIONS,
  allowsFact,
  allowsTriple,
  compareSpans,
} from '@liantu/ontology';
import type {
  Article,
  ArticleHeader,
  Diagnostic,
  DocumentGraph,
  Entity,
  Evidence,
  ExtractorStamp,
  Fact,
  Span,
  Triple,
} from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Claim, Valuation } from '../relations/claim.js';
import { groupMentions, nameAndAliases } from './group-mentions.js';
import type { MentionGroup } from './group-mentions.js';
import { findHomePlaces, nameByHome } from './home-places.js';
import type { HomePlace, HomePlaces } from './home-places.js';
import { mergeFacts } from './merge-facts.js';
import { mergeEvidence } from './merge-evidence.js';
import { createPlaceNames } from './place-names.js';
import { modalityByStatus } from './project-modality.js';
import { Quoter } from './quote-parts.js';

/** Gathers mentions into entities, and claims and valuations into the triples and facts of those entities. */
export function resolveGraph(
  page: Page,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  valuations: readonly Valuation[],
  lexicons: Lexicons,
  extractor: ExtractorStamp,
): DocumentGraph {
  const resolution = new Resolution(
    page,
    allMentions(page, mentions, claims, valuations),
    lexicons,
  );
  const facts = resolution.factsOf(valuations);
  const triples = resolution.triplesOf(claims, facts);
  return {
    format: 1,
    article: headerOf(page.article),
    entities: resolution.entities(facts),
    triples,
    diagnostics: resolution.diagnostics.sort(compareDiagnostics),
    extractor,
  };
}

function headerOf(article: Article): ArticleHeader {
  const { id, title, source, publishedAt, uri, sha256, text } = article;
  return {
    id,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    uri: [...uri],
    sha256,
    chars: text.length,
  };
}

/** A name has a letter or a digit. */
const RE_WORD = /[\p{L}\p{N}]/u;

/** What makes two mention objects one mention. */
function mentionKey(mention: Mention): string {
  return `${mention.start} ${mention.end} ${mention.type} ${mention.name}`;
}

const TYPE_RANK = new Map(ENTITY_TYPE_NAMES.map((type, rank) => [type, rank]));

/** All mentions, also those that only claims or valuations hold, once each and in reading order, longer ones first. */
function allMentions(
  page: Page,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  valuations: readonly Valuation[],
): Mention[] {
  const distinct = new Set(mentions);
  for (const { subject, object } of claims) distinct.add(subject).add(object);
  for (const { subject } of valuations) distinct.add(subject);
  const byKey = new Map<string, Mention>();
  for (const mention of distinct) {
    if (isWithin(mention, page) && RE_WORD.test(mention.name)) {
      const key = mentionKey(mention);
      if (!byKey.has(key)) byKey.set(key, mention);
    }
  }
  return [...byKey.values()].sort(compareMentions);
}

/** Whether something is printed there; a line break alone is not. */
function isWithin({ start, end }: Span, page: Page): boolean {
  if (start < 0 || start >= end || end > page.text.length) return false;
  return page.text.slice(start, end).trim() !== '';
}

function compareMentions(a: Mention, b: Mention): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    TYPE_RANK.get(a.type)! - TYPE_RANK.get(b.type)! ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.end ?? 0) - (b.end ?? 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}

/** The group of a district that is only pointed at. */
function createGroup({ name, code }: HomePlace): MentionGroup {
  return {
    type: 'District',
    forms: new Map([[name, 1]]),
    mentions: [],
    extensions: new Set(),
    ...(code !== undefined && { code }),
  };
}

/** Which entity each mention of one page is of, and the graph's parts read off with it. */
class Resolution {
  readonly diagnostics: Diagnostic[] = [];
  readonly #page: Page;
  readonly #quoter: Quoter;
  readonly #groups: readonly MentionGroup[];
  readonly #byKey = new Map<string, MentionGroup>();
  readonly #byMention = new Map<Mention, MentionGroup>();
  readonly #ids = new Map<MentionGroup, string>();

  constructor(page: Page, mentions: readonly Mention[], lexicons: Lexicons) {
    this.#page = page;
    this.#quoter = new Quoter(page);
    const homes = findHomePlaces(page, mentions, lexicons);
    const naming = mentions.filter(({ deixis }) => deixis === undefined);
    const named = new Map(naming.map((mention) => [nameByHome(mention, page, homes), mention]));
    const places = createPlaceNames(naming, lexicons);
    const groups = groupMentions(page, [...named.keys()], places);
    for (const group of groups) {
      for (const mention of group.mentions) {
        this.#byKey.set(mentionKey(named.get(mention) ?? mention), group);
      }
    }
    for (const mention of mentions) if (mention.deixis) this.#point(mention, groups, homes);
    this.#groups = groups.sort((a, b) => compareMentions(a.mentions[0]!, b.mentions[0]!));
    for (const [index, group] of this.#groups.entries()) this.#ids.set(group, `e${index + 1}`);
  }

  /** A deictic mention is counted to the home it means; one that means none is dropped with a note. */
  #point(mention: Mention, groups: MentionGroup[], homes: HomePlaces): void {
    const level = mention.level ?? mention.name.at(-1) ?? '';
    const home =
      mention.type === 'District' && mention.deixis === 'home'
        ? homes.at(mention.start, level)
        : undefined;
    if (!home) {
      this.#note('resolve.deictic', mention, `"${mention.name}" points at nothing that is named`);
      return;
    }
    let group = groups.find(({ type, forms }) => type === 'District' && forms.has(home.name));
    if (!group) groups.push((group = createGroup(home)));
    group.mentions.push(mention);
    group.mentions.sort(compareMentions);
    this.#byKey.set(mentionKey(mention), group);
  }

  /** The group of a mention, or of one that says the same in the same place. */
  #groupOf(mention: Mention): MentionGroup | undefined {
    const group = this.#byMention.get(mention) ?? this.#byKey.get(mentionKey(mention));
    if (group) this.#byMention.set(mention, group);
    return group;
  }

  #note(rule: string, span: Span, message: string): void {
    const at = isWithin(span, this.#page) ? this.#page.toSource(span) : undefined;
    this.diagnostics.push({
      severity: 'note',
      rule,
      ...(at && { start: at.start, end: at.end }),
      message,
    });
  }

  entities(facts: ReadonlyMap<MentionGroup, readonly Fact[]>): Entity[] {
    return this.#groups.map((group) => ({
      id: this.#ids.get(group)!,
      type: group.type,
      ...nameAndAliases(group),
      ...(group.code !== undefined && { code: group.code }),
      mentions: distinctSpans(
        group.mentions.flatMap((mention) => this.#page.toSourceParts(mention)),
      ),
      facts: facts.get(group) ?? [],
    }));
  }

  triplesOf(claims: readonly Claim[], facts: ReadonlyMap<MentionGroup, readonly Fact[]>): Triple[] {
    const drafts = new Map<string, { triple: Omit<Triple, 'evidence'>; evidence: Evidence[] }>();
    for (const claim of claims) {
      const ends = this.#endsOf(claim);
      const evidence = ends && this.#evidenceOf(this.#settled(claim, facts));
      if (!ends || !evidence) continue;
      const [subject, object] = ends;
      const key = `${subject} ${claim.predicate} ${object}`;
      const draft = drafts.get(key) ?? {
        triple: draftTriple(subject, claim, object),
        evidence: [],
      };
      draft.evidence.push(evidence);
      drafts.set(key, draft);
    }
    return [...drafts.values()].map(({ triple, evidence }) => ({
      subject: triple.subject,
      predicate: triple.predicate,
      object: triple.object,
      ...mergeEvidence(evidence, triple.qualifiers),
    }));
  }

  /** What a project makes, and where it stands, is as far as the project is. */
  #settled(claim: Claim, facts: ReadonlyMap<MentionGroup, readonly Fact[]>): Claim {
    const { predicate, subject, object } = claim;
    const project = [subject, object].find(({ type }) => type === 'Project');
    const group = project && this.#groupOf(project);
    const modality = modalityByStatus(predicate, (group && facts.get(group)) ?? []);
    return modality === undefined ? claim : { ...claim, modality };
  }

  /** The ids of a claim's ends, those of an undirected relation in order of first mention. */
  #endsOf(claim: Claim): [string, string] | undefined {
    const subject = this.#groupOf(claim.subject);
    const object = this.#groupOf(claim.object);
    const what = `${claim.subject.name} ${claim.predicate} ${claim.object.name}`;
    if (!subject || !object) {
      this.#note('resolve.end', claim.subject, `${what}: an end is no entity`);
    } else if (subject === object) {
      this.#note('resolve.self', claim.subject, `${what}: both ends are one entity`);
    } else if (!allowsTriple(claim.predicate, subject.type, object.type)) {
      const types = `${subject.type} → ${object.type}`;
      this.#note('resolve.ends', claim.subject, `${what}: ${claim.predicate} cannot join ${types}`);
    } else {
      const swap = RELATIONS[claim.predicate].symmetric && this.#isBefore(object, subject);
      const ends = swap ? [object, subject] : [subject, object];
      return [this.#ids.get(ends[0]!)!, this.#ids.get(ends[1]!)!];
    }
    return undefined;
  }

  #isBefore(a: MentionGroup, b: MentionGroup): boolean {
    return this.#groups.indexOf(a) < this.#groups.indexOf(b);
  }

  #evidenceOf(item: Claim | Valuation): Evidence | undefined {
    const parts = item.parts.filter((part) => isWithin(part, this.#page));
    if (parts.length === 0) {
      this.#note('resolve.parts', item.subject, `${item.rule}: nothing on the page states it`);
      return undefined;
    }
    return {
      parts: distinctSpans(parts.flatMap((part) => this.#page.toSourceParts(part))),
      quote: this.#quoter.quote(parts),
      rule: item.rule,
      modality: item.modality,
      confidence: item.confidence,
    };
  }

  factsOf(valuations: readonly Valuation[]): Map<MentionGroup, Fact[]> {
    const facts = new Map<MentionGroup, Fact[]>();
    for (const valuation of valuations) {
      const group = this.#groupOf(valuation.subject);
      if (!group || !allowsFact(valuation.property, group.type)) {
        const what = `${valuation.subject.name} ${valuation.property} ${valuation.value}`;
        const why = group ? `a ${group.type} carries none` : 'no entity';
        this.#note('resolve.fact', valuation.subject, `${what}: ${why}`);
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
}

function draftTriple(subject: string, claim: Claim, object: string): Omit<Triple, 'evidence'> {
  const { predicate, modality, confidence, title } = claim;
  const qualifiers = title === undefined ? {} : { title };
  return { subject, predicate, object, modality, confidence, qualifiers };
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
  const sorted = spans.filter(({ start, end }) => start < end).sort(compareSpans);
  return sorted
    .filter((span, i) => i === 0 || compareSpans(sorted[i - 1]!, span) !== 0)
    .map(({ start, end }) => ({ start, end }));
}
