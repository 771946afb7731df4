import { compareSpans } from '@liantu/ontology';
import type { EntityType, Span } from '@liantu/ontology';
import type { Page, ParagraphKind, Sentence } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import { innerNames } from './echoes.js';
import type { Inner } from './echoes.js';
import { findHomes } from './home.js';
import type { Home } from './home.js';
import { levelOf } from './levels.js';
import { findPointers } from './pointers.js';
import type { Pointer, PointerKind } from './pointers.js';
import { RecentMentions } from './recent.js';
import { groupReferents } from './referents.js';
import type { Referents } from './referents.js';
import { typeBit } from './signs.js';
import { speakerOf } from './speaker.js';
import { writeSigns } from './reading.js';
import type { Reading, Role, Slot } from './reading.js';

/** What is in force at a position of the page: what a clause may leave unsaid because it was said before. */
export interface Scope {
  /** The place that governs (place first, then what is there). */
  readonly place?: Mention;
  /** Sentences since the place was named; 0 in the same sentence. */
  readonly placeAge: number;
  /** What the clause speaks of, carried on while clauses have no subject of their own. */
  readonly subject: readonly Mention[];
  /** The place that acts as a subject in this sentence: 甲县要…, 乙园分三块…. */
  readonly actor?: Mention;
  readonly enterprise?: Mention;
  readonly project?: Mention;
  /** The project or park last spoken of as a subject. */
  readonly works?: Mention;
  readonly park?: Mention;
  readonly district?: Mention;
  /** The development zone last named. */
  readonly zone?: Mention;
  readonly institution?: Mention;
  readonly product?: Mention;
  readonly industry?: Mention;
  /** The industry that a heading or a lead-in names for the list below it. */
  readonly listIndustry?: Mention;
  readonly listPlace?: Mention;
  readonly listProgramme?: Mention;
  readonly programme?: Mention;
  /** The last two named together: what 双方, 前者 and 后者 point at. */
  readonly pair: readonly Mention[];
}

const NOTHING: Scope = { placeAge: 0, subject: [], pair: [] };

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
  /** The mentions that a deictic mention points at; the mention itself where it names something; empty if unresolved. */
  resolveDeixis(mention: Mention): readonly Mention[];
  home(story: number): Home;
  readonly referents: Referents;
}

/** Follows the page from clause to clause. `mentions` are in order; a mention may lie inside another. */
export function followDiscourse(
  page: Page,
  mentions: readonly Mention[],
  lexicons: Lexicons,
): Discourse {
  return new Follower(page, mentions, lexicons).follow();
}

interface Item extends Span {
  readonly mention?: Mention;
  readonly pointer?: Pointer;
  readonly inner: readonly Mention[];
}

class Follower {
  readonly #antecedents = new Map<Mention, readonly Mention[]>();
  readonly #page: Page;
  readonly #referents: Referents;
  readonly #homes: readonly Home[];
  readonly #items: readonly Item[];
  #next = 0;
  #scope: Scope = NOTHING;
  #recent = new Map<EntityType, RecentMentions>();
  #clauseHasSubject = false;
  /** Whether what governs the list was given by a heading or announced (如下): it lasts to the next heading. */
  #headed = false;
  /** Whether a sentence has announced the projects of a programme (进展如下): it governs to the end of the story. */
  #announced = false;
  #inHeading = false;
  #followsHeading = false;
  /** Where the places that stand side by side begin (甲市|乙县|丙镇). */
  #chainStart = -1;
  /** Whether nothing has been named in this paragraph yet. */
  #opens = true;

  constructor(page: Page, mentions: readonly Mention[], lexicons: Lexicons) {
    this.#page = page;
    this.#items = nestMentions(mentions);
    this.#referents = groupReferents(page, mentions, lexicons);
    this.#homes = findHomes(page, this.#referents, lexicons.gazetteer);
  }

  follow(): Discourse {
    const sentences: DiscourseSentence[] = [];
    let story = -1;
    for (const paragraph of this.#page.paragraphs) {
      if (paragraph.kind === 'furniture') continue;
      if (paragraph.story !== story) this.#forget();
      story = paragraph.story;
      this.#enterParagraph(paragraph.kind);
      for (const sentence of paragraph.sentences) {
        sentences.push(this.#readSentence(sentence, paragraph.kind, story));
      }
    }
    return {
      sentences,
      referents: this.#referents,
      home: (index) => this.#homes[index] ?? { byLevel: {} },
      resolveDeixis: (mention) =>
        mention.deixis === undefined ? [mention] : (this.#antecedents.get(mention) ?? []),
    };
  }

  #forget(): void {
    this.#announced = false;
    this.#headed = false;
    this.#scope = NOTHING;
    this.#recent = new Map();
  }

  /** A heading ends what earlier headings put in force. */
  #enterParagraph(kind: ParagraphKind): void {
    this.#opens = true;
    this.#followsHeading = this.#inHeading;
    this.#inHeading = kind === 'heading';
    if (kind === 'heading') {
      const { listIndustry: _, listPlace: __, place: ___, ...rest } = this.#scope;
      this.#scope = rest;
      this.#headed = false;
      if (!this.#announced) this.#dropProgramme();
    } else if (!this.#headed) {
      const { listIndustry: _, ...rest } = this.#scope;
      this.#scope = rest;
      if (!this.#announced) this.#dropProgramme();
    }
  }

  #dropProgramme(): void {
    const { listProgramme: _, ...rest } = this.#scope;
    this.#scope = rest;
  }

  #readSentence(sentence: Sentence, kind: ParagraphKind, story: number): DiscourseSentence {
    const { actor: _, ...carried } = this.#scope;
    this.#scope = { ...carried, placeAge: carried.placeAge + 1 };
    this.#chainStart = -1;
    const marks: { at: number; scope: Scope }[] = [{ at: sentence.start, scope: this.#scope }];
    const slots: Slot[] = [];
    const items = this.#itemsOf(sentence);
    let clause = -1;
    items.forEach((item, index) => {
      const from = clauseStart(this.#page.text, sentence.start, item.start);
      if (from !== clause) this.#clauseHasSubject = false;
      clause = from;
      const slot = this.#settle(item, from, items[index + 1], story, slots.at(-1));
      if (!slot) return;
      slots.push(slot);
      this.#note(slot, from, sentence, kind, slots);
      marks.push({ at: slot.end, scope: this.#scope });
    });
    const { signs, at, byIndex } = writeSigns(this.#page.text, sentence, slots);
    const reading: Reading = {
      start: sentence.start,
      end: sentence.end,
      signs,
      slots: byIndex,
      types: slots.reduce((bits, { type }) => bits | typeBit(type), 0),
      toPage: (index) => at[Math.min(index, at.length - 1)] ?? sentence.end,
    };
    return {
      reading,
      kind,
      story,
      paragraph: sentence.paragraph,
      scopeAt: (position) => marks.findLast(({ at: mark }) => mark <= position)?.scope ?? NOTHING,
    };
  }

  #itemsOf(sentence: Sentence): Item[] {
    const named: Item[] = [];
    while ((this.#items[this.#next]?.start ?? Infinity) < sentence.start) this.#next++;
    for (let item = this.#items[this.#next]; item && item.end <= sentence.end;) {
      named.push(item);
      item = this.#items[++this.#next];
    }
    const pointers = findPointers(this.#page.text, sentence, named);
    return [...named, ...pointers].sort(compareSpans);
  }

  /** Decides what an item stands for and what it does in its clause; undefined where it points at nothing known. */
  #settle(
    item: Item,
    clause: number,
    next: Item | undefined,
    story: number,
    last: Slot | undefined,
  ): Slot | undefined {
    const referents = item.pointer
      ? this.#pointedAt(item.pointer, clause)
      : item.mention
        ? this.#resolve(item, item.mention, story, clause, next)
        : [];
    const [first] = referents;
    if (!first) return undefined;
    const role = this.#roleOf(item, clause, next, last, first.type);
    return {
      start: item.start,
      end: item.end,
      type: first.type,
      referents,
      inner: item.mention ? this.#innerOf(item.mention, item.inner) : [],
      pointing: item.mention === undefined || item.mention.deixis !== undefined,
      role,
    };
  }

  #resolve(
    item: Item,
    mention: Mention,
    story: number,
    clause: number,
    next: Item | undefined,
  ): readonly Mention[] {
    if (mention.deixis === undefined) return [mention];
    const found =
      mention.type === 'District'
        ? this.#districtOf(
            mention,
            story,
            next?.start === item.end && next.mention?.type === 'District',
          )
        : this.#antecedentOf(mention, clause);
    const antecedents = found ? [found] : [];
    this.#antecedents.set(mention, antecedents);
    return antecedents;
  }

  /** 我市 is the home of that level; 该县 the last county named; 县里 the county in force, else the home. */
  #districtOf(mention: Mention, story: number, headsTown: boolean): Mention | undefined {
    const home = this.#homes[story];
    const level = levelOf(mention.level ?? mention.name);
    const recent = this.#recent.get('District');
    const isLoose = RE_WITHIN.test(mention.name);
    if (mention.deixis === 'home' && !isLoose) return level && home?.byLevel[level];
    // 该区白石镇: a division, no zone.
    const last = recent?.ofLevel(level, headsTown ? RE_ZONE : undefined);
    return level === undefined ? (last ?? home?.main) : (last ?? home?.byLevel[level]);
  }

  #antecedentOf(mention: Mention, clause: number): Mention | undefined {
    const recent = this.#recent.get(mention.type);
    const speaker = mention.name === '公司' ? this.#speaker(mention.end) : undefined;
    if (speaker?.type === mention.type) return speaker;
    return recent?.antecedent(mention.name, clause) ?? this.#zoneFor(mention);
  }

  /** 园区 may mean the zone in force where no park is named. */
  #zoneFor({ type }: { type: EntityType }): Mention | undefined {
    return type === 'Park' ? this.#scope.zone : undefined;
  }

  #pointedAt({ kind, start, end }: Pointer, clause: number): readonly Mention[] {
    const { subject, pair, place, enterprise } = this.#scope;
    const [former, latter] = pair;
    const type = POINTED_TYPES[kind];
    if (type !== undefined) {
      const words = this.#page.text.slice(start, end);
      const speaker = kind === 'firm' ? this.#speaker(end) : undefined;
      if (speaker?.type === type) return [speaker];
      const found = this.#recent.get(type)?.antecedent(words, clause) ?? this.#zoneFor({ type });
      return found ? [found] : [];
    }
    if (kind === 'we') {
      const speaker = this.#speaker(end);
      return speaker ? [speaker] : [];
    }
    if (kind === 'both') return pair;
    if (kind === 'former') return former ? [former] : [];
    if (kind === 'latter') return latter ? [latter] : [];
    if (kind === 'here') return place ? [place] : [];
    const speaksOfFirm = RE_OF_FIRM.test(this.#page.text.slice(end, end + 14));
    if (speaksOfFirm) {
      const firms = subject.filter(({ type }) => type === 'Enterprise');
      return firms.length > 0 ? firms.slice(0, 1) : enterprise ? [enterprise] : [];
    }
    const own = subject.filter(({ type }) => type !== 'District' && type !== 'Person');
    if (own.length > 0) return own.slice(0, 1);
    return enterprise ? [enterprise] : [];
  }

  #speaker(position: number): Mention | undefined {
    const from = Math.max(0, this.#next - 12);
    return speakerOf(this.#page.text, position, this.#items.slice(from, this.#next + 24));
  }

  #roleOf(
    item: Item,
    clause: number,
    next: Item | undefined,
    last: Slot | undefined,
    type: EntityType,
  ): Role {
    const { text } = this.#page;
    const before = text.slice(Math.max(clause, last?.end ?? 0), item.start);
    const after = text.slice(item.end, item.end + 1);
    if (last && last.end > clause && RE_JOINT.test(before) && last.type === type) return last.role;
    if (RE_PREPOSITION.test(before)) return 'oblique';
    if (last && isPlace(last.type) && RE_PLACED.test(before) && this.#followsAgentMark(last)) {
      return 'oblique';
    }
    const heads = last !== undefined && last.end > clause && /的$/u.test(before);
    if (heads && !RE_CLAUSE_END.test(after)) return 'subject';
    if (!this.#clauseHasSubject && /^.{0,4}由/u.test(text.slice(clause, item.start)))
      return 'oblique';
    if (after === '的' && next && next.start - item.end < 16) return 'modifier';
    return this.#clauseHasSubject || RE_GOVERNING.test(before) ? 'object' : 'subject';
  }

  /** 由甲市的乙公司供货: what the place modifies is as oblique as the place. */
  #followsAgentMark({ start }: Slot): boolean {
    return /[由从与和同跟向给为被把将对]$/u.test(this.#page.text.slice(start - 1, start));
  }

  #note(
    slot: Slot,
    clause: number,
    sentence: Sentence,
    kind: ParagraphKind,
    slots: readonly Slot[],
  ): void {
    const [first] = slot.referents;
    if (!first) return;
    let scope: Scope = this.#scope;
    const last = slots.at(-2);
    const joined =
      last !== undefined &&
      last.end > clause &&
      RE_JOINT.test(this.#page.text.slice(last.end, slot.start));
    if (joined && isPlace(last.type) && !isPlace(slot.type)) {
      // 乙园、高纯铝项目等: a list, the park does not hold the project.
      const { actor: _, ...rest } = scope;
      scope = rest;
    }
    const fellow = this.#fellowOf(slot, clause, slots);
    if (fellow) scope = { ...scope, pair: [...fellow.referents.slice(-1), first] };
    if (slot.role === 'subject') {
      const more = joined && last.role === 'subject' && last.type === slot.type;
      scope = { ...scope, subject: more ? [...scope.subject, ...slot.referents] : slot.referents };
      if (isPlace(slot.type)) scope = { ...scope, actor: first };
      if (slot.type === 'Project' || slot.type === 'Park') scope = { ...scope, works: first };
      this.#clauseHasSubject = true;
    }
    scope = noteLatest(scope, slot, first);
    this.#remember(slot, first, clause);
    if (first.type === 'District' || first.type === 'Park') {
      if (this.#governs(slot, clause, sentence, last))
        scope = { ...scope, place: first, placeAge: 0 };
    }
    const leads = this.#leads(slot, kind, clause, sentence);
    if (leads && first.type === 'Industry') {
      scope = { ...scope, listIndustry: first };
      this.#headed = kind === 'heading';
    }
    const lists = first.type === 'Programme' && this.#listsBelow(slot, clause, sentence);
    if (first.type === 'Programme' && (leads || lists)) {
      scope = { ...scope, listProgramme: first };
      this.#announced ||= lists;
      this.#headed ||= kind === 'heading' || this.#followsHeading;
    }
    this.#opens = false;
    this.#scope = scope;
  }

  /** The member of a list of two before this one: 甲镇的A、乙镇的B. */
  #fellowOf(slot: Slot, clause: number, slots: readonly Slot[]): Slot | undefined {
    const before = slots.slice(0, -1);
    const at = before.findLastIndex(({ type }) => type === slot.type);
    const fellow = before[at];
    if (!fellow || fellow.end <= clause) return undefined;
    const between = before.slice(at + 1);
    if (!between.every(({ type }) => isPlace(type))) return undefined;
    let rest = this.#page.text.slice(fellow.end, slot.start);
    for (const { start, end } of between)
      rest = rest.replace(this.#page.text.slice(start, end), '');
    return RE_FELLOW.test(rest) ? fellow : undefined;
  }

  #leads(slot: Slot, kind: ParagraphKind, clause: number, sentence: Sentence): boolean {
    if (slot.type === 'Programme' && this.#opens && slot.start - sentence.start < 2) {
      return RE_WORKS_PROGRAMME.test(this.#page.text.slice(slot.start, slot.end + 3));
    }
    if (kind !== 'heading') return this.#headsClause(slot, clause, sentence);
    const rest =
      this.#page.text.slice(sentence.start, slot.start) +
      this.#page.text.slice(slot.end, sentence.end);
    return RE_HEADING_REST.test(rest);
  }

  /** 再生金属链，… | 纺织产业：… govern the projects that follow. */
  #headsClause(slot: Slot, clause: number, sentence: Sentence): boolean {
    const before = this.#page.text.slice(Math.max(clause, slot.start - 4), slot.start);
    if (/\d个$/u.test(before)) {
      return /^(?:产业|类)?(?:链)?(?:重点|返乡创业)?项目/u.test(
        this.#page.text.slice(slot.end, slot.end + 8),
      );
    }
    if (slot.start - clause > 2) return false;
    return RE_LIST_HEAD.test(
      this.#page.text.slice(slot.end, Math.min(slot.end + 12, sentence.end)),
    );
  }

  /** 列入X行动的9个项目进展如下. */
  #listsBelow(slot: Slot, clause: number, { end }: Sentence): boolean {
    const { text } = this.#page;
    if (!/如下|公示/u.test(text.slice(slot.end, end))) return false;
    const after = text.slice(slot.end, Math.min(slot.end + 24, end));
    return (
      /(?:列入|纳入)$/u.test(text.slice(clause, slot.start).replace(/[“《]$/u, '')) ||
      /^[^，。]{0,14}(?:项目|工程)/u.test(after)
    );
  }

  readonly #inner = new Map<string, readonly Inner[]>();

  /** The names inside a name; worked out once for each name. */
  #innerOf(mention: Mention, recognised: readonly Mention[]): readonly Inner[] {
    if (recognised.length > 0) return innerNames(mention, recognised, this.#referents);
    const key = `${mention.type} ${mention.name}`;
    const known = this.#inner.get(key) ?? innerNames(mention, [], this.#referents);
    this.#inner.set(key, known);
    return known;
  }

  #remember(slot: Slot, first: Mention, clause: number): void {
    const known = this.#recent.get(first.type);
    const recent = known ?? new RecentMentions();
    if (!known) this.#recent.set(first.type, recent);
    recent.note(first, slot.role, clause);
    for (const inner of slot.inner) {
      if (inner.type !== 'Enterprise' || slot.type === 'Enterprise') continue;
      const enterprises = this.#recent.get('Enterprise') ?? new RecentMentions();
      this.#recent.set('Enterprise', enterprises);
      enterprises.note(inner.mention, 'subject', clause);
    }
  }

  /** Whether a place named here governs what follows: 在甲县，… | 位于乙园的…; not 来自甲县的…, 与甲县签约. */
  #governs(slot: Slot, clause: number, sentence: Sentence, last: Slot | undefined): boolean {
    const { text } = this.#page;
    const chained =
      last !== undefined &&
      isPlace(last.type) &&
      RE_PLACE_LINK.test(text.slice(last.end, slot.start));
    if (chained && this.#scope.placeAge === 0 && this.#scope.place === last.referents[0])
      return true;
    if (!chained) this.#chainStart = slot.start;
    const before = text.slice(clause, Math.max(clause, this.#chainStart));
    if (RE_IN.test(before)) return true;
    const after = text.slice(slot.end, Math.min(slot.end + 8, sentence.end));
    return before.length < 3 && RE_PLACE_END.test(after);
  }
}

const POINTED_TYPES: Partial<Record<PointerKind, EntityType>> = {
  park: 'Park',
  group: 'Enterprise',
  firm: 'Enterprise',
  body: 'Institution',
};

function noteLatest(scope: Scope, slot: Slot, first: Mention): Scope {
  switch (first.type) {
    case 'Enterprise':
      return slot.role === 'oblique' && scope.enterprise ? scope : { ...scope, enterprise: first };
    case 'Project':
      return { ...scope, project: first };
    case 'Park':
      return { ...scope, park: first };
    case 'District':
      return RE_ZONE.test(first.name)
        ? { ...scope, district: first, zone: first }
        : { ...scope, district: first };
    case 'Institution':
      return { ...scope, institution: first };
    case 'Product':
      return { ...scope, product: first };
    case 'Industry':
      return { ...scope, industry: first };
    case 'Programme':
      return { ...scope, programme: first };
    default:
      return scope;
  }
}

function isPlace(type: EntityType): boolean {
  return type === 'District' || type === 'Park';
}

// 链， | 产业项目： | 项目签了4个.
const RE_LIST_HEAD =
  /^(?:产业)?(?:链|项目|方面)?(?:上)?[，：]|^(?:产业|类)?(?:项目)?(?:一共)?签了/u;
// 一、[纺织]产业（4个）: the heading holds nothing else.
const RE_HEADING_REST =
  /^[（(]?[一二三四五六七八九十\d]*[）)、．.]?\s*(?:产业|项目|类)*(?:链|项目)?(?:（[^（）]*）)?[：。]?$/u;
// X十大工程, “X”行动: may hold projects; not X战略, X布局.
const RE_WORKS_PROGRAMME = /(?:工程|行动|清单)[”》]?.{0,3}$/u;
// 甲县|乙镇, 乙镇|的|丙园, 甲市|城东的|丙园.
const RE_PLACE_LINK = /^(?:(?:境内|里|内|[以城]?[东南西北](?:部|侧)?)?的)?$/u;
// 县里 | 区内 | 镇上.
const RE_WITHIN = /[里内上]$/u;
const RE_ZONE = /(?:开发区|高新区|经开区|示范区|新区|保税区|合作区|工业区|集聚区)$/u;
// 其|全资子公司, 它|投资建设的.
const RE_OF_FIRM = /^[^，。；]{0,8}(?:子公司|全资|控股|投资|董事长|总经理|旗下|签)/u;
// A|、|B, A|、[乙镇]的|B.
const RE_FELLOW = /^[“”]*(?:、|和|与|及|以及)[“”]*(?:的|里的)?$/u;
const RE_JOINT = /^(?:“|”)*(?:、|和|与|及|以及)?(?:“|”)*$/u;
const RE_PREPOSITION =
  /(?:为|向|给|与|同|和|跟|由|从|自|对|被|把|将|到|至|往|离|替|以|按照|根据|沿着|围绕|来自|在|位于|落户|选址|入驻|走进|作为)$/u;
// What the mention before stands in: 甲市|的|, 园区|里的|.
const RE_PLACED = /^(?:的|里的|内的|区内的|境内的|企业|的企业)?$/u;
// 投资建设|高纯铝项目: a verb's object opens no clause.
const RE_GOVERNING =
  /(?:建设|投资|投建|新建|兴建|建成|建起|打造|实施|承建|启动|推进|推动|加快|支持|服务|引进|签下|签约|生产|年产|主攻|主打|主产|专攻|发展|培育|采购|收购|设立|成立|组建|控股|参观|拿下|获评|获得|入选|获批|评为|列为|叫|名为|是|为|有|成|了|着|过|出|起|让|请)$/u;
const RE_CLAUSE_END = /^[，。；：！？\n]?$/u;
const RE_IN =
  /(?:在|位于|地处|坐落于|坐落在|坐落|落户|选址|走进|来到|步入|入驻|落地|落子|搬进|搬到|搬回|图为)(?:了)?$/u;
const RE_PLACE_END =
  /^(?:境内|里|内|上|[东南西北]部|城区|片区|现场|主?会场|分会场)?[，：。]|^(?:里|内|上|境内)/u;

/** Where the clause that holds `position` starts. */
function clauseStart(text: string, sentenceStart: number, position: number): number {
  for (let i = position - 1; i >= sentenceStart; i--) {
    if ('，；：。！？\n'.includes(text.charAt(i))) return i + 1;
  }
  return sentenceStart;
}

/** The outermost mentions in order, each with those inside it. Of two that merely overlap the first stands. */
function nestMentions(mentions: readonly Mention[]): Item[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const items: { start: number; end: number; mention: Mention; inner: Mention[] }[] = [];
  for (const mention of sorted) {
    const outer = items.at(-1);
    if (outer && mention.start < outer.end) {
      if (mention.end <= outer.end && mention.deixis === undefined) outer.inner.push(mention);
    } else {
      items.push({ start: mention.start, end: mention.end, mention, inner: [] });
    }
  }
  return items;
}
