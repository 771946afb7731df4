import { allowsTriple } from '@liantu/ontology';
import type { Predicate, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';
import type { Discourse, DiscourseSentence, Scope } from './discourse.js';
import { stemOf } from './home.js';
import { levelOf, mayContain, rankOf } from './levels.js';
import type { Level } from './levels.js';
import { bearersOf } from './bearers.js';
import { isDenied, modalityOf } from './modality.js';
import { signIndices } from './reading.js';
import type { Reading, Slot } from './reading.js';
import type { Referents } from './referents.js';
import type { FrameRule, NameRule, RelationRule, ScopeEnd, SlotRule } from './rule.js';
import { bitsOf, compileSigns, typeBit } from './signs.js';
import type { SignPattern } from './signs.js';

/** Rules made ready to run. */
export class RuleMatcher {
  readonly #frames: readonly { rule: FrameRule; pattern: SignPattern }[];
  readonly #names: readonly { rule: NameRule; outer: number; inner: number }[];

  readonly #slots: readonly { rule: SlotRule; types: number }[];

  constructor(rules: readonly RelationRule[]) {
    this.#slots = rules
      .filter((rule) => 'slot' in rule)
      .map((rule) => ({ rule, types: bitsOf(rule.slot) }));
    this.#frames = rules
      .filter((rule) => 'pattern' in rule)
      .map((rule) => ({ rule, pattern: compileSigns(rule.pattern) }));
    this.#names = rules
      .filter((rule) => 'outer' in rule)
      .map((rule) => ({ rule, outer: bitsOf(rule.outer), inner: bitsOf(rule.inner) }));
  }

  /** What the rules read in one sentence. */
  read(sentence: DiscourseSentence, discourse: Discourse): Claim[] {
    const claims: Claim[] = [];
    const { signs, types, slots } = sentence.reading;
    if (types === 0) return claims;
    for (const slot of slots.values()) {
      if (slot.inner.length > 0) this.#readName(slot, claims);
      this.#readSlot(slot, sentence, discourse, claims);
    }
    for (const { rule, pattern } of this.#frames) {
      if (pattern.needs.some((bits) => (bits & types) === 0)) continue;
      if (rule.cues && !rule.cues.some((cue) => signs.includes(cue))) continue;
      readFrame(rule, pattern.expression, sentence, discourse, claims);
    }
    return claims;
  }

  #readSlot(slot: Slot, sentence: DiscourseSentence, discourse: Discourse, claims: Claim[]): void {
    const [mention] = slot.referents;
    if (!mention || slot.pointing) return;
    for (const { rule, types } of this.#slots) {
      if ((types & typeBit(slot.type)) === 0 || !rule.roles.includes(slot.role)) continue;
      if (rule.name && !rule.name.test(mention.name)) continue;
      const scope = sentence.scopeAt(slot.start);
      if (rule.within !== undefined && scope.placeAge > rule.within) continue;
      if (rule.isNew && discourse.referents.of(mention)?.mentions[0] !== mention) continue;
      const words = clauseWordsAt(sentence.reading, slot);
      if (isDenied(words)) continue;
      for (const other of scopeMentions(
        rule.takes,
        scope,
        sentence,
        discourse,
        '',
        mention.name,
        slot.start,
      )) {
        const [subject, object] = rule.slotIs === 'subject' ? [mention, other] : [other, mention];
        const part = { start: slot.start, end: slot.end };
        const claim = claimOf(rule, subject, object, [...apart(other, part), part], words);
        if (claim) claims.push(claim);
      }
    }
  }

  #readName(slot: Slot, claims: Claim[]): void {
    const [outer] = slot.referents;
    if (!outer || slot.pointing) return;
    for (const { rule, outer: outerBits, inner: innerBits } of this.#names) {
      if ((outerBits & typeBit(slot.type)) === 0) continue;
      for (const inner of slot.inner) {
        if ((innerBits & typeBit(inner.type)) === 0 || !fits(rule, slot, inner)) continue;
        const [subject, object] = rule.outerIs === 'subject' ? [outer, inner] : [inner, outer];
        const claim = claimOf(rule, subject, object, [{ start: slot.start, end: slot.end }], '');
        if (claim) claims.push(claim);
      }
    }
  }
}

function fits(rule: NameRule, slot: Slot, inner: Mention): boolean {
  const [outer] = slot.referents;
  if (!outer) return false;
  const at = outer.name.indexOf(inner.name);
  if (at < 0) return !rule.before && !rule.after;
  const before = outer.name.slice(0, at);
  const after = outer.name.slice(at + inner.name.length);
  return (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true);
}

function readFrame(
  rule: FrameRule,
  expression: RegExp,
  sentence: DiscourseSentence,
  discourse: Discourse,
  claims: Claim[],
): void {
  const { reading } = sentence;
  expression.lastIndex = 0;
  for (let match = expression.exec(reading.signs); match; match = expression.exec(reading.signs)) {
    expression.lastIndex = nextStart(match);
    readMatch(rule, match, sentence, discourse, claims);
  }
}

/** Behind the list that opens a match: a search from inside it would find the list again without its head. */
function nextStart(match: RegExpExecArray): number {
  const spans = ['s', 'o'].flatMap((group) => {
    const span = match.indices?.groups?.[group];
    return span && span[0] === match.index ? [span[1]] : [];
  });
  return Math.max(match.index + 1, ...spans);
}

function readMatch(
  rule: FrameRule,
  match: RegExpExecArray,
  sentence: DiscourseSentence,
  discourse: Discourse,
  claims: Claim[],
): void {
  const { reading } = sentence;
  const range = { start: match.index, end: match.index + match[0].length };
  const span = { start: reading.toPage(range.start), end: reading.toPage(range.end - 1) + 1 };
  const lastSlot = reading.slots.get(range.end - 1);
  const part: Span = { start: span.start, end: lastSlot ? lastSlot.end : span.end };
  const words = clauseWords(reading, range);
  if (isDenied(words)) return;
  const subjects = endsOf(rule, 's', match, sentence, discourse);
  const objects = endsOf(rule, 'o', match, sentence, discourse);
  const title = match.groups?.['t'];
  for (const [subject, object] of pairUp(rule, match, subjects, objects, words, reading)) {
    if (rule.objectName && !rule.objectName.test(object.name)) continue;
    const parts = [...standingEarlier([subject, object], sentence), part];
    const claim = claimOf(rule, subject, object, parts, words, title);
    if (claim) claims.push(claim);
  }
}

/** The words of the clauses that a match touches. */
function clauseWords(reading: Reading, { start, end }: Span): string {
  const { signs } = reading;
  let from = start;
  while (from > 0 && !'，；。！？：'.includes(signs.charAt(from - 1))) from--;
  let to = end;
  while (to < signs.length && !'，；。！？'.includes(signs.charAt(to))) to++;
  return signs.slice(from, to);
}

function endsOf(
  rule: FrameRule,
  group: 's' | 'o',
  match: RegExpExecArray,
  sentence: DiscourseSentence,
  discourse: Discourse,
): readonly Mention[] {
  const scoped = group === 's' ? rule.subject : rule.object;
  if (scoped !== undefined) return scopeEnd(scoped, sentence, match, discourse);
  const found = slotsOf(rule, match, group, sentence.reading);
  const slots = rule.notOblique === group ? found.filter(({ role }) => role !== 'oblique') : found;
  return slots.flatMap((slot) =>
    rule.id === 'contains.compound' && group === 'o' ? headPlace(slot) : slot.referents,
  );
}

/** 遂川县|雩田镇电子产业园: what the county contains is the town that heads the park's name. */
function headPlace({ start, referents, inner }: Slot): readonly Mention[] {
  const head = inner.find((mention) => mention.type === 'District' && mention.start === start);
  return head ? [head] : referents;
}

function slotsOf(
  rule: FrameRule,
  match: RegExpExecArray,
  group: string,
  { signs, slots }: Reading,
): Slot[] {
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
  const indices = signIndices(signs, { start, end });
  const found = indices.flatMap((index) => slots.get(index) ?? []);
  // A list's members are of the types of its last (K里的E和E: the enterprises).
  if (isPlaceSlot(found.at(-1))) return found;
  const members = found.filter((slot) => !isPlaceSlot(slot));
  if (members.length < 2) return members;
  if (rule.predicate === 'HOSTS') return members.slice(0, ownPlaceFrom(found));
  const isComitative =
    rule.predicate !== 'COOPERATES_WITH' &&
    RE_WITH.test(signs.slice(indices.at(-2), indices.at(-1))) &&
    RE_DEALING.test(signs.slice(end, end + 12));
  return isComitative ? members.slice(0, -1) : members;
}

// 甲公司与乙大学 | 签约: the second is a partner, no fellow subject.
const RE_WITH = /[与和同跟]/u;
const RE_DEALING =
  /^[^，。；]{0,8}?(?:签|达成|结成|结为|握手|合作|联合|合资|共建|合建|合办|相邻|续)/u;

/** The first member that stands in a place of its own (甲镇的A、乙镇的B: B is not in 甲镇). */
function ownPlaceFrom(found: readonly Slot[]): number {
  const place = found.findIndex((slot, index) => index > 0 && isPlaceSlot(slot));
  return place < 0 ? found.length : place;
}

function isPlaceSlot(slot: Slot | undefined): boolean {
  return slot?.type === 'District' || slot?.type === 'Park';
}

function scopeEnd(
  end: ScopeEnd,
  sentence: DiscourseSentence,
  match: RegExpExecArray,
  discourse: Discourse,
): readonly Mention[] {
  const [start] = match.indices?.groups?.['o'] ?? match.indices?.groups?.['s'] ?? [match.index];
  const scope = sentence.scopeAt(sentence.reading.toPage(start));
  return scopeMentions(end, scope, sentence, discourse, match.groups?.['t']);
}

function scopeMentions(
  end: ScopeEnd,
  scope: Scope,
  sentence: DiscourseSentence,
  discourse: Discourse,
  title = '',
  name = '',
  position = 0,
): readonly Mention[] {
  const { subject } = scope;
  const home = discourse.home(sentence.story);
  const only = (mention: Mention | undefined): readonly Mention[] => (mention ? [mention] : []);
  switch (end) {
    case 'subject':
      return subject;
    case 'home':
      return only(home.main);
    case 'district':
      return subject.some(({ type }) => type === 'District') ? subject : only(home.main);
    case 'works':
      return subject.some(({ type }) => type === 'Project' || type === 'Park')
        ? subject
        : only(scope.works ?? scope.project);
    case 'bearer':
      return bearersOf(name, scope, sentence, position, home.main);
    case 'namesake':
      return only(namesakeOf(name, discourse.referents));
    case 'chainIndustry':
      return only(chainIndustry(scope, sentence));
    case 'office': {
      const level = levelOf(RE_OFFICE_LEVEL.exec(title)?.[1] ?? '');
      if (level === undefined) return only(scope.enterprise);
      return only(levelOfPlace(scope, level) ?? home.byLevel[level]);
    }
    default:
      return only(scope[end]);
  }
}

// 县委书记 | 副市长 | 区人大常委会主任.
const RE_OFFICE_LEVEL =
  /^(?:原|时任)?(?:常务)?副?([省市县区镇乡州旗])(?:委|长|人大|政协|政府|党委|纪委|领导)/u;

/** The lowest district whose stem heads the name. */
function namesakeOf(name: string, { all }: Referents): Mention | undefined {
  const heads = all.filter(
    (place) =>
      place.type === 'District' && place.name !== name && name.startsWith(stemOf(place.name)),
  );
  heads.sort((a, b) => (rankOf(b) ?? 0) - (rankOf(a) ?? 0));
  return heads.find((place) => (rankOf(place) ?? 9) !== 3.5)?.mentions[0];
}

function levelOfPlace({ district }: Scope, level: Level): Mention | undefined {
  return district && levelOf(district.name) === level ? district : undefined;
}

/** The industry that a chain belongs to: named in the sentence, or just before where this speaks of 这条链. */
function chainIndustry({ industry }: Scope, { reading }: DiscourseSentence): Mention | undefined {
  if (!industry) return undefined;
  const isSame = industry.start >= reading.start || /这条(?:产业)?链|这一链/u.test(reading.signs);
  return isSame ? industry : undefined;
}

/** A scope's mention as a part of its own, where it does not lie in the part already there. */
function apart({ start, end }: Mention, part: Span): Span[] {
  return end <= part.start ? [{ start, end }] : [];
}

/** The words of the clause that holds a slot. */
function clauseWordsAt(reading: Reading, slot: Slot): string {
  for (const [index, other] of reading.slots) {
    if (other === slot) return clauseWords(reading, { start: index, end: index + 1 });
  }
  return '';
}

function pairUp(
  rule: FrameRule,
  match: RegExpExecArray,
  subjects: readonly Mention[],
  objects: readonly Mention[],
  words: string,
  reading: Reading,
): [Mention, Mention][] {
  if (rule.pairing === 'pairs') {
    return subjects.flatMap((a, i) => subjects.slice(i + 1).map((b): [Mention, Mention] => [a, b]));
  }
  if (rule.pairing === 'chain' || rule.pairing === 'sequence') {
    return neighbours(chainLevels(match, reading, rule.pairing));
  }
  if (subjects.length > 1 && subjects.length === objects.length && RE_RESPECTIVELY.test(words)) {
    return subjects.map((subject, i): [Mention, Mention] => [subject, objects[i] ?? subject]);
  }
  return subjects.flatMap((s) => objects.map((o): [Mention, Mention] => [s, o]));
}

const RE_RESPECTIVELY = /分别|依次|前者/u;
const RE_ARROW = /[—–\-－→⟶~～>＞]+|、?(?:再)?到/u;

/** The levels of a chain: A、B—C has two. In a sequence every member is a level. */
function chainLevels(
  match: RegExpExecArray,
  reading: Reading,
  by: 'chain' | 'sequence',
): Mention[][] {
  const [start, end] = match.indices?.groups?.['c'] ?? [0, 0];
  const levels: Mention[][] = [[]];
  for (let i = start; i < end; i++) {
    const slot = reading.slots.get(i);
    if (slot) {
      if (by === 'sequence' && (levels.at(-1)?.length ?? 0) > 0) levels.push([]);
      levels.at(-1)?.push(...slot.referents);
    } else if (by === 'chain' && RE_ARROW.test(reading.signs.charAt(i))) {
      if ((levels.at(-1)?.length ?? 0) > 0) levels.push([]);
    }
  }
  return levels;
}

function neighbours(levels: readonly Mention[][]): [Mention, Mention][] {
  return levels.flatMap((level, i) =>
    level.flatMap((s) => (levels[i + 1] ?? []).map((o): [Mention, Mention] => [s, o])),
  );
}

/** The ends that stand before the sentence: parts of their own. */
function standingEarlier(ends: readonly Mention[], { reading }: DiscourseSentence): Span[] {
  return ends
    .filter((end) => end.end <= reading.start)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

function claimOf(
  rule: RelationRule,
  subject: Mention,
  object: Mention,
  parts: readonly Span[],
  words: string,
  title?: string,
): Claim | undefined {
  const predicate = rule.predicate;
  if (subject === object || !allowsTriple(predicate, subject.type, object.type)) return undefined;
  if (subject.name === object.name && subject.type === object.type) return undefined;
  if (predicate === 'CONTAINS' && !mayContain(subject, object)) return undefined;
  return {
    subject,
    predicate,
    object,
    modality: rule.modality ?? modalityOf(words),
    ...(title === undefined ? {} : { title }),
    parts,
    rule: rule.id,
    confidence: rule.confidence,
  };
}

/** The predicate under which a claim counts as said before. */
export function claimKey({ subject, predicate, object }: Claim): string {
  return `${predicate as Predicate}\n${subject.type}\n${subject.name}\n${object.type}\n${object.name}`;
}
