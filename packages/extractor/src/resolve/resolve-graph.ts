import { PREDICATES, RELATIONS, allowsFact, allowsTriple, compareSpans } from '@liantu/ontology';
import type {
  Article,
  ArticleHeader,
  Diagnostic,
  DocumentGraph,
  Entity,
  EntityType,
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
import { groupReferents } from '../relations/referents.js';
import type { Referents } from '../relations/referents.js';
import { createGroup, groupMentions, nameAndAliases } from './group-mentions.js';
import type { MentionGroup } from './group-mentions.js';
import { findHomePlaces, nameByHome } from './home-places.js';
import type { HomePlace, HomePlaces } from './home-places.js';
import { mergeFacts } from './merge-facts.js';
import { mergeEvidence } from './merge-evidence.js';
import { modalityByStatus } from './project-modality.js';
import { Quoter } from './quote-parts.js';
import { compareMentions } from './reading-order.js';

/** What a deictic mention (该公司) points at; 双方 points at two; empty where that is not known. */
type PointsAt = (mention: Mention) => readonly Mention[];

/**
 * Gathers mentions into entities, and claims and valuations into the triples and facts of those entities. Without
 * `pointsAt` only the homes of the article are pointed at.
 */
export function resolveGraph(
  page: Page,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  valuations: readonly Valuation[],
  lexicons: Lexicons,
  extractor: ExtractorStamp,
  pointsAt: PointsAt = () => [],
): DocumentGraph {
  const all = allMentions(page, mentions, claims, valuations);
  const resolution = new Resolution(page, all, lexicons, pointsAt);
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

/**
 * All mentions, also those that only claims or valuations hold, in reading order, longer ones first: those that say the
 * same in the same place stand side by side.
 */
function allMentions(
  page: Page,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  valuations: readonly Valuation[],
): Mention[] {
  const distinct = new Set(mentions);
  for (const { subject, object } of claims) distinct.add(subject).add(object);
  for (const { subject } of valuations) distinct.add(subject);
  const named: Mention[] = [];
  for (const mention of distinct) {
    if (isWithin(mention, page) && RE_WORD.test(mention.name)) named.push(mention);
  }
  return named.sort(compareMentions);
}

/** Whether something is printed there; a line break alone is not. */
function isWithin({ start, end }: Span, { text }: Page): boolean {
  if (start < 0 || start >= end || end > text.length) return false;
  return text.charAt(start).trim() !== '' || text.slice(start, end).trim() !== '';
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.end ?? 0) - (b.end ?? 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}

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

/** Which entity each mention of one page is of, and the graph's parts read off with it. */
class Resolution {
  readonly diagnostics: Diagnostic[] = [];
  readonly #page: Page;
  readonly #quoter: Quoter;
  readonly #groups: readonly MentionGroup[];
  readonly #byMention = new Map<Mention, MentionGroup>();
  /** By group: its place in the order of first mention. */
  readonly #ranks = new Map<MentionGroup, number>();

  /** `all` may hold several mentions that say the same in the same place: side by side. */
  constructor(page: Page, all: readonly Mention[], lexicons: Lexicons, pointsAt: PointsAt) {
    this.#page = page;
    this.#quoter = new Quoter(page);
    const repeats = new Map<Mention, Mention>();
    const mentions = all.filter((mention, i) => {
      const before = all[i - 1];
      const isRepeat = before !== undefined && compareMentions(before, mention) === 0;
      if (isRepeat) repeats.set(mention, repeats.get(before) ?? before);
      return !isRepeat;
    });
    const referents = groupReferents(page, mentions, lexicons);
    const homes = findHomePlaces(page, referents, lexicons);
    const groups = this.#groupUnderFullNames(mentions, referents, homes);
    for (const mention of mentions) {
      if (mention.deixis === undefined) continue;
      const pointed = pointsAt(mention).flatMap((named) => this.#byMention.get(named) ?? []);
      if (pointed.length === 0) this.#pointHome(mention, groups, homes);
      else if (new Set(pointed).size === 1) this.#count(mention, pointed[0]!);
    }
    this.#groups = groups.sort((a, b) => compareMentions(a.mentions[0]!, b.mentions[0]!));
    for (const [rank, group] of this.#groups.entries()) this.#ranks.set(group, rank);
    for (const [repeat, mention] of repeats) {
      const group = this.#byMention.get(mention);
      if (group) this.#byMention.set(repeat, group);
    }
  }

  /** The groups of the referents, those of a type anew in which a body is named by its home. */
  #groupUnderFullNames(
    mentions: readonly Mention[],
    { groups, places }: Referents,
    homes: HomePlaces,
  ): MentionGroup[] {
    const printed = new Map<Mention, Mention>();
    const types = new Set<EntityType>();
    const named: Mention[] = [];
    for (const mention of mentions) {
      if (mention.deixis !== undefined) continue;
      const full = nameByHome(mention, this.#page, homes);
      named.push(full);
      if (full === mention) continue;
      printed.set(full, mention);
      types.add(mention.type);
    }
    const kept = groups.filter(({ type }) => !types.has(type)).map(copyGroup);
    const anew = types.size > 0 ? groupMentions(this.#page, named, places, types) : [];
    const all = [...kept, ...anew];
    for (const group of all) {
      for (const mention of group.mentions) {
        this.#byMention.set(printed.get(mention) ?? mention, group);
      }
    }
    return all;
  }

  /** Counts a deictic mention to the entity it points at. */
  #count(mention: Mention, group: MentionGroup): void {
    group.mentions.push(mention);
    group.mentions.sort(compareMentions);
    this.#byMention.set(mention, group);
  }

  /** A mention that points at no name of the page may mean a home; one that does not is dropped with a note. */
  #pointHome(mention: Mention, groups: MentionGroup[], homes: HomePlaces): void {
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
    if (!group) groups.push((group = groupOfHome(home)));
    this.#count(mention, group);
  }

  #idOf(group: MentionGroup): string {
    return `e${this.#ranks.get(group)! + 1}`;
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
    return this.#groups.map((group, rank) => ({
      id: `e${rank + 1}`,
      type: group.type,
      ...nameAndAliases(group),
      ...(group.code !== undefined && { code: group.code }),
      mentions: this.#sourceOf(group.mentions),
      facts: facts.get(group) ?? [],
    }));
  }

  triplesOf(claims: readonly Claim[], facts: ReadonlyMap<MentionGroup, readonly Fact[]>): Triple[] {
    const drafts = new Map<number, Draft>();
    for (const claim of claims) {
      const ends = this.#endsOf(claim);
      const evidence = ends && this.#evidenceOf(this.#settled(claim, facts));
      if (!ends || !evidence) continue;
      const [subject, object] = ends;
      const pair = this.#ranks.get(subject)! * this.#groups.length + this.#ranks.get(object)!;
      const key = pair * PREDICATES.length + PREDICATES.indexOf(claim.predicate);
      const draft = drafts.get(key);
      if (draft) {
        draft.evidence.push(evidence);
        if (isOffice(claim.title, draft.claim.title)) draft.claim = claim;
      } else drafts.set(key, { subject, object, claim, evidence: [evidence] });
    }
    return Array.from(drafts.values(), (draft) => this.#tripleOf(draft));
  }

  /** What a project makes, and where it stands, is as far as the project is. */
  #settled(claim: Claim, facts: ReadonlyMap<MentionGroup, readonly Fact[]>): Claim {
    const { predicate, subject, object } = claim;
    const project = [subject, object].find(({ type }) => type === 'Project');
    const group = project && this.#byMention.get(project);
    const modality = modalityByStatus(predicate, (group && facts.get(group)) ?? []);
    return modality === undefined ? claim : { ...claim, modality };
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
    const subject = this.#byMention.get(claim.subject);
    const object = this.#byMention.get(claim.object);
    const { predicate } = claim;
    if (!subject || !object) {
      this.#noteClaim('resolve.end', claim, 'an end is no entity');
    } else if (subject === object) {
      this.#noteClaim('resolve.self', claim, 'both ends are one entity');
    } else if (!allowsTriple(predicate, subject.type, object.type)) {
      const types = `${subject.type} → ${object.type}`;
      this.#noteClaim('resolve.ends', claim, `${predicate} cannot join ${types}`);
    } else {
      const swaps = RELATIONS[predicate].symmetric && this.#isBefore(object, subject);
      return swaps ? [object, subject] : [subject, object];
    }
    return undefined;
  }

  #noteClaim(rule: string, { subject, predicate, object }: Claim, why: string): void {
    this.#note(rule, subject, `${subject.name} ${predicate} ${object.name}: ${why}`);
  }

  #isBefore(a: MentionGroup, b: MentionGroup): boolean {
    return this.#ranks.get(a)! < this.#ranks.get(b)!;
  }

  #evidenceOf(item: Claim | Valuation): Evidence | undefined {
    const parts = item.parts.filter((part) => isWithin(part, this.#page));
    if (parts.length === 0) {
      this.#note('resolve.parts', item.subject, `${item.rule}: nothing on the page states it`);
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

  factsOf(valuations: readonly Valuation[]): Map<MentionGroup, Fact[]> {
    const facts = new Map<MentionGroup, Fact[]>();
    for (const valuation of valuations) {
      const group = this.#byMention.get(valuation.subject);
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

/** The group of a district that is only pointed at. */
function groupOfHome({ name, code }: HomePlace): MentionGroup {
  const group = createGroup('District');
  group.forms.set(name, 1);
  return code === undefined ? group : { ...group, code };
}

/** A group to which more mentions can be counted, while the referents keep theirs. */
function copyGroup(group: MentionGroup): MentionGroup {
  return { ...group, mentions: [...group.mentions] };
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
