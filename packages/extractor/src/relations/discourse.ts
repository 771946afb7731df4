import type { EntityType, Span } from '@liantu/ontology';
import type { Page, Paragraph, ParagraphKind, Sentence } from '../layout/page.js';
import type { Gazetteer } from '../mentions/gazetteer.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import { Antecedents } from './antecedents.js';
import { hasEchoes, innerNames } from './echoes.js';
import type { Inner } from './echoes.js';
import { noteChainLine } from './chain-lines.js';
import { findHomes } from './home.js';
import type { Home } from './home.js';
import { findHouses } from './house.js';
import type { House } from './house.js';
import { Items, clauseStart } from './items.js';
import type { Item } from './items.js';
import { ListLeads } from './list-leads.js';
import { PlaceFirst } from './place-first.js';
import { readingOf } from './reading.js';
import type { Reading, Slot } from './reading.js';
import { groupReferents } from './referents.js';
import type { Referents } from './referents.js';
import { fellowOf, isJoined, roleOf } from './roles.js';
import { isBody } from './speaker.js';
import { NOTHING_IN_FORCE, draftOf, isPlace, noteLatest } from './scope.js';
import type { Scope, ScopeDraft } from './scope.js';

export type { Scope };

/** A sentence with its reading and what was in force at each of its slots. */
export interface DiscourseSentence {
  readonly reading: Reading;
  readonly kind: ParagraphKind;
  readonly story: number;
  readonly paragraph: number;
  /** What is in force at a page position inside the sentence: after everything named before it. */
  scopeAt(position: number): Scope;
}

/** The page read from clause to clause: each sentence's signs, and what governs it. */
export interface Discourse {
  readonly sentences: readonly DiscourseSentence[];
  readonly referents: Referents;
  readonly gazetteer: Gazetteer;
  home(story: number): Home;
  /** The firm that a story is of; undefined where it has none. */
  house(story: number): House | undefined;
  /** The mentions that a deictic mention points at; the mention itself where it names something; empty if unresolved. */
  resolveDeixis(mention: Mention): readonly Mention[];
}

/** Follows the page from clause to clause. */
export function followDiscourse(
  page: Page,
  mentions: readonly Mention[],
  lexicons: Lexicons,
): Discourse {
  return new Follower(page, mentions, lexicons).follow();
}

// 1. | 一、 | （一） | （图1） | ① | ●; not 1.5亿元.
const RE_ITEM =
  /^(?:\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、|[（(【]?图?[一二三四五六七八九十\d]+(?:\/\d+)?[）)】]|图?[①-⑳❶-❿●○◎▪▸▹►▷▶◆◇■□★☆▲△▼▽◤▌▍·])/u;
// 乙园|建设项目、高纯铝项目, 乙园|等5个项目; must not match 乙园和丙园.
const RE_LISTED_WORK =
  /^(?:（[^（）]{1,6}）)?(?:[一二三]期)?(?:建设|扩建|改造|基础设施)*(?:(?:项目|工程)(?:、|以及|[和与及等])|、|等[^，。；、]{0,8}项目)/u;
// 董事长 | 总经理助理; no clause.
const RE_TITLE = /^[^，。；：、？！“”]{1,14}$/u;
const RE_OFFICE =
  /^的?[^，。；：]{0,6}(?:董事长|总经理|总裁|创始人|负责人|厂长|理事长|老板|院长|所长|主任|总监|总工)/u;
// 建设单位：砺石公司 | 【建设地点】临川区 in a project's particulars: what follows is still said of the project.
const RE_PARTICULAR =
  /^[【▪●◆■·*]?(?:(?:项目)?(?:建设|环评|设计|施工|监理|勘察|业主|投资|承建|申报|实施|代建|编制|评价|招标|审批)(?:单位|机构|主体|方|业主|部门)|(?:项目)?(?:建设|实施|所在|项目|拟建)?(?:地点|地址|位置|选址))[】：:]/u;
// 项目概况：…, 建设规模：…: a line of a notice on its works.
const RE_OF_WORKS =
  /^(?:[一二三四五六七八九十\d]+[、.．]|[（(].[）)]|【)?(?:项目|工程|建设|主要|本项目)*(?:概况|简介|内容|规模|情况|工艺|原料)(?:及规模)?[：】]/u;
/** By how many sentences a new paragraph ages the place in force. */
const PARAGRAPH_AGE = 2;
const NO_HOME: Home = { byLevel: {} };

/** Puts a subject in force; who makes what stays in force while goods are spoken of. */
function speakOf(scope: ScopeDraft, subject: readonly Mention[]): void {
  scope.subject = subject;
  if (subject[0]?.type !== 'Product') scope.makers = subject.filter(isMaker);
}

function isMaker({ type }: Mention): boolean {
  return type === 'Enterprise' || type === 'Project';
}

/** A clause being read. */
interface Clause {
  readonly sentence: Sentence;
  readonly story: number;
  readonly start: number;
}

class Follower {
  readonly #page: Page;
  readonly #referents: Referents;
  readonly #homes: readonly Home[];
  readonly #houses: readonly (House | undefined)[];
  readonly #gazetteer: Gazetteer;
  readonly #items: Items;
  readonly #antecedents: Antecedents;
  readonly #places: PlaceFirst;
  readonly #leads: ListLeads;
  readonly #resolved = new Map<Mention, readonly Mention[]>();
  /** By type and name. */
  readonly #inner = new Map<EntityType, Map<string, readonly Inner[]>>();
  #scope: Scope = NOTHING_IN_FORCE;
  #clauseHasSubject = false;
  /** What was in force before the first item of the list being read. */
  #beforeList: Scope | undefined;
  /** What was in force before the place that one thing of this paragraph is said to lie in. */
  #beforeSeat: Scope | undefined;

  constructor(page: Page, mentions: readonly Mention[], lexicons: Lexicons) {
    this.#page = page;
    this.#referents = groupReferents(page, mentions, lexicons);
    this.#gazetteer = lexicons.gazetteer;
    this.#homes = findHomes(page, this.#referents, lexicons.gazetteer);
    this.#houses = findHouses(page, this.#referents);
    this.#items = new Items(page.text, mentions);
    this.#antecedents = new Antecedents(page.text, this.#items);
    this.#places = new PlaceFirst(page.text);
    this.#leads = new ListLeads(page.text);
  }

  follow(): Discourse {
    const sentences: DiscourseSentence[] = [];
    let story = -1;
    for (const paragraph of this.#page.paragraphs) {
      if (paragraph.kind === 'furniture') continue;
      if (paragraph.story !== story) this.#forget();
      story = paragraph.story;
      this.#enterParagraph(paragraph);
      for (const sentence of paragraph.sentences) {
        sentences.push(this.#readSentence(sentence, paragraph.kind, story));
      }
    }
    return {
      sentences,
      referents: this.#referents,
      gazetteer: this.#gazetteer,
      home: (index) => this.#homes[index] ?? NO_HOME,
      house: (index) => this.#houses[index],
      resolveDeixis: (mention) =>
        mention.deixis === undefined ? [mention] : (this.#resolved.get(mention) ?? []),
    };
  }

  #enterParagraph(paragraph: Paragraph): void {
    const scope = this.#aged(PARAGRAPH_AGE);
    if (this.#beforeSeat) {
      scope.place = this.#beforeSeat.place;
      scope.placeAge = this.#beforeSeat.placeAge + PARAGRAPH_AGE;
      this.#beforeSeat = undefined;
    }
    this.#leads.enter(paragraph.kind, scope);
    this.#enterItem(paragraph, scope);
    this.#enterHouse(paragraph, scope);
    const lead = this.#page.text.slice(
      paragraph.start,
      Math.min(paragraph.start + 12, paragraph.end),
    );
    if (scope.works && RE_OF_WORKS.test(lead)) speakOf(scope, [scope.works]);
    this.#scope = scope;
  }

  /** A paragraph of a firm's own page speaks of that firm until it names another. */
  #enterHouse({ kind, story }: Paragraph, scope: ScopeDraft): void {
    const house = this.#houses[story];
    if (!house || kind === 'title' || (!house.isOwn && kind !== 'body')) return;
    scope.firm = house.firm;
    scope.enterprise = house.firm;
    speakOf(scope, [house.firm]);
  }

  /** The place that an item of a list names does not govern the next item: what governed the list does. */
  #enterItem({ start, end }: Span, scope: ScopeDraft): void {
    if (!RE_ITEM.test(this.#page.text.slice(start, Math.min(start + 8, end)))) {
      this.#beforeList = undefined;
      return;
    }
    this.#beforeList ??= scope;
    const { place, placeAge, subject } = this.#beforeList;
    speakOf(scope, subject);
    scope.place = place;
    if (place) scope.placeAge = placeAge;
  }

  #aged(by: number): ScopeDraft {
    const scope = draftOf(this.#scope);
    scope.placeAge += by;
    return scope;
  }

  /** What was in force in one story is not in the next. */
  #forget(): void {
    this.#scope = NOTHING_IN_FORCE;
    this.#beforeSeat = undefined;
    this.#antecedents.forget();
    this.#leads.forget();
  }

  #readSentence(sentence: Sentence, kind: ParagraphKind, story: number): DiscourseSentence {
    const aged = this.#aged(1);
    aged.actor = undefined;
    this.#scope = aged;
    const slots: Slot[] = [];
    /** What is in force behind each slot, after what is where the sentence starts. */
    const scopes: Scope[] = [aged];
    const items = this.#items.of(sentence);
    let last: Slot | undefined;
    let clause = -1;
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      const start = clauseStart(this.#page.text, sentence.start, item.start);
      if (start !== clause) this.#clauseHasSubject = false;
      clause = start;
      const at = { sentence, story, start };
      const slot = this.#slotOf(item, items[i + 1], last, at);
      if (!slot) continue;
      this.#note(slot, slots, at);
      slots.push(slot);
      scopes.push(this.#scope);
      last = slot;
    }
    return {
      reading: readingOf(this.#page.text, sentence, slots),
      kind,
      story,
      paragraph: sentence.paragraph,
      scopeAt(position) {
        let passed = slots.length;
        while (passed > 0 && slots[passed - 1]!.end > position) passed--;
        return passed > 0 || sentence.start <= position ? scopes[passed]! : NOTHING_IN_FORCE;
      },
    };
  }

  /** What an item stands for and does in its clause; undefined where it points at nothing known. */
  #slotOf(
    item: Item,
    next: Item | undefined,
    last: Slot | undefined,
    clause: Clause,
  ): Slot | undefined {
    const referents = this.#referentsOf(item, next, clause);
    const [first] = referents;
    if (!first) return undefined;
    const { start, end, mention, inner } = item;
    const role = roleOf(this.#page.text, {
      start,
      end,
      type: first.type,
      clause: clause.start,
      last,
      next: next?.start,
      clauseHasSubject: this.#clauseHasSubject,
    });
    return {
      start,
      end,
      type: first.type,
      referents,
      inner: mention ? this.#innerOf(mention, inner) : [],
      pointing: mention === undefined || mention.deixis !== undefined,
      role,
    };
  }

  #referentsOf(item: Item, next: Item | undefined, clause: Clause): readonly Mention[] {
    const { mention, pointer } = item;
    if (mention && mention.deixis === undefined) return [mention];
    const home = this.#homes[clause.story] ?? NO_HOME;
    const house = this.#houses[clause.story];
    const { paragraph } = clause.sentence;
    const from = { scope: this.#scope, home, house, clause: clause.start, paragraph };
    if (!mention) return pointer ? this.#antecedents.ofPointer(pointer, from) : [];
    const headsTown = next?.start === item.end && next.mention?.type === 'District';
    const antecedent = this.#antecedents.ofMention(mention, headsTown, from);
    const resolved = antecedent ? [antecedent] : [];
    this.#resolved.set(mention, resolved);
    return resolved;
  }

  /** The names inside a name; worked out once for each name. */
  #innerOf(mention: Mention, recognised: readonly Mention[]): readonly Inner[] {
    if (recognised.length > 0) return innerNames(mention, recognised, this.#referents);
    if (!hasEchoes(mention.type)) return [];
    let ofType = this.#inner.get(mention.type);
    if (!ofType) this.#inner.set(mention.type, (ofType = new Map()));
    let known = ofType.get(mention.name);
    if (!known) ofType.set(mention.name, (known = innerNames(mention, [], this.#referents)));
    return known;
  }

  /** Puts in force what a slot says. */
  #note(slot: Slot, earlier: readonly Slot[], { sentence, start: clause }: Clause): void {
    const [first] = slot.referents;
    if (!first) return;
    const { text } = this.#page;
    const last = earlier.at(-1);
    const fellow = fellowOf(text, slot, earlier, clause);
    const scope = draftOf(this.#scope);
    if (fellow) scope.pair = [...fellow.referents.slice(-1), first];
    const joined = isJoined(text, last, slot, clause) ? last : undefined;
    if (!this.#isParticular(scope, slot, sentence)) this.#noteSubject(scope, slot, first, joined);
    noteLatest(scope, first, slot.role);
    const { start: from, paragraph } = sentence;
    this.#antecedents.note(slot, { clause, sentence: from, paragraph }, fellow !== undefined);
    const isGround = isPlace(first.type) && !this.#isListedWork(slot);
    if (isGround && this.#places.governs(slot, last, { clause, sentence, scope })) {
      this.#beforeSeat = this.#places.isSeat ? (this.#beforeSeat ?? this.#scope) : undefined;
      scope.place = first;
      scope.placeAge = 0;
    }
    if (last && first.type === 'Person') this.#noteEmployer(first, slot, last);
    this.#noteTurn(scope, first, slot, sentence);
    if (isBody(first)) this.#noteOffice(first, slot, earlier, sentence);
    this.#leads.note(slot, clause, sentence, scope);
    noteChainLine(text, slot, sentence, scope);
    this.#scope = scope;
  }

  /** Whether the slot merely fills in a line of the particulars of the project in force. */
  #isParticular({ subject }: Scope, { type }: Slot, { start, end }: Span): boolean {
    return (
      type !== 'Project' &&
      subject[0]?.type === 'Project' &&
      RE_PARTICULAR.test(this.#page.text.slice(start, Math.min(start + 16, end)))
    );
  }

  /** 陈砚秋：… the turn of whom an interview asks: what follows is said for the employer. */
  #noteTurn(scope: ScopeDraft, first: Mention, slot: Slot, sentence: Sentence): void {
    const isTurn =
      first.type === 'Person' &&
      slot.start === sentence.start &&
      this.#page.text.charAt(slot.end) === '：';
    const employer = isTurn ? this.#antecedents.employerOf(first) : undefined;
    if (employer?.type !== 'Enterprise') return;
    scope.firm = employer;
    scope.enterprise = employer;
    speakOf(scope, [employer]);
  }

  /** 砺石集团董事长|陈砚秋. */
  #noteEmployer(person: Mention, slot: Slot, last: Slot): void {
    const body = last.referents[0];
    const title = this.#page.text.slice(last.end, slot.start);
    if (body && isBody(body) && RE_TITLE.test(title)) this.#antecedents.noteEmployer(person, body);
  }

  /** 陈砚秋，1974年生，|砺石集团|董事长. */
  #noteOffice(body: Mention, slot: Slot, [head]: readonly Slot[], { end }: Sentence): void {
    const person = head?.referents[0];
    const after = this.#page.text.slice(slot.end, Math.min(slot.end + 12, end));
    const isOffice = person?.type === 'Person' && body.type !== 'District' && RE_OFFICE.test(after);
    if (isOffice) this.#antecedents.noteEmployer(person, body);
  }

  /** 乙园建设|项目、高纯铝项目: the park is built like what is listed with it, and holds none of it. */
  #isListedWork({ type, end }: Slot): boolean {
    return type === 'Park' && RE_LISTED_WORK.test(this.#page.text.slice(end, end + 16));
  }

  /** `joined` is the member before it of the list that the slot stands in. */
  #noteSubject(scope: ScopeDraft, slot: Slot, first: Mention, joined: Slot | undefined): void {
    // 乙园、高纯铝项目等: a list, the park does not hold the project.
    if (joined && isPlace(joined.type) && !isPlace(slot.type)) scope.actor = undefined;
    if (slot.role !== 'subject') return;
    this.#clauseHasSubject = true;
    // 甲市|乙区: the inner place is the subject.
    const isWithin = joined?.end === slot.start && isPlace(joined.type) && isPlace(slot.type);
    const continues = !isWithin && joined?.role === 'subject' && joined.type === slot.type;
    if (!continues && !isWithin) scope.formerSubject = scope.subject;
    speakOf(scope, continues ? [...scope.subject, ...slot.referents] : slot.referents);
    if (isPlace(slot.type)) scope.actor = this.#isListedWork(slot) ? scope.actor : first;
    if (slot.type === 'Project' || slot.type === 'Park') scope.works = first;
    if (slot.type === 'Enterprise') scope.firm = first;
  }
}
