import { allowsTriple } from '@liantu/ontology';
import type { Predicate, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';
import type { Discourse, DiscourseSentence, Scope } from './discourse.js';
import { rankOf } from './levels.js';
import { isDenied, modalityOf } from './modality.js';
import { signIndices } from './reading.js';
import type { Reading, Slot } from './reading.js';
import type { FrameRule, NameRule, RelationRule, ScopeEnd } from './rule.js';
import { bitsOf, compileSigns, typeBit } from './signs.js';
import type { SignPattern } from './signs.js';

/** Rules made ready to run. */
export class RuleMatcher {
  readonly #frames: readonly { rule: FrameRule; pattern: SignPattern }[];
  readonly #names: readonly { rule: NameRule; outer: number; inner: number }[];

  constructor(rules: readonly RelationRule[]) {
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
    for (const slot of slots.values()) if (slot.inner.length > 0) this.#readName(slot, claims);
    for (const { rule, pattern } of this.#frames) {
      if (pattern.needs.some((bits) => (bits & types) === 0)) continue;
      if (rule.cues && !rule.cues.some((cue) => signs.includes(cue))) continue;
      readFrame(rule, pattern.expression, sentence, discourse, claims);
    }
    return claims;
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
    expression.lastIndex = match.index + 1;
    readMatch(rule, match, sentence, discourse, claims);
  }
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
  const subjects = endsOf(rule.subject, 's', match, sentence, discourse);
  const objects = endsOf(rule.object, 'o', match, sentence, discourse);
  const title = match.groups?.['t'];
  for (const [subject, object] of pairUp(rule, match, subjects, objects, words, reading)) {
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
  scoped: ScopeEnd | undefined,
  group: 's' | 'o',
  match: RegExpExecArray,
  sentence: DiscourseSentence,
  discourse: Discourse,
): readonly Mention[] {
  if (scoped !== undefined) return scopeEnd(scoped, sentence, match, discourse);
  return slotsOf(match, group, sentence.reading).flatMap(({ referents }) => referents);
}

function slotsOf(match: RegExpExecArray, group: string, { signs, slots }: Reading): Slot[] {
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
  const indices = signIndices(signs, { start, end });
  const found = indices.flatMap((index) => slots.get(index) ?? []);
  // A list's members are of the types of its last (K里的E和E: the enterprises).
  const type = found.at(-1)?.type;
  const places = type === 'District' || type === 'Park';
  return places ? found : found.filter((slot) => slot.type !== 'District' && slot.type !== 'Park');
}

function scopeEnd(
  end: ScopeEnd,
  sentence: DiscourseSentence,
  match: RegExpExecArray,
  discourse: Discourse,
): readonly Mention[] {
  const [start] = match.indices?.groups?.['o'] ?? match.indices?.groups?.['s'] ?? [match.index];
  const scope: Scope = sentence.scopeAt(sentence.reading.toPage(start));
  if (end === 'subject') return scope.subject;
  if (end === 'home') {
    const home = discourse.home(sentence.story);
    const place = home.县 ?? home.区 ?? home.市;
    return place ? [place] : [];
  }
  const mention = scope[end];
  return mention ? [mention] : [];
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
  if (predicate === 'CONTAINS' && !canContain(subject, object)) return undefined;
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

/** Whether the ranks of two places let one contain the other. */
function canContain(outer: Mention, inner: Mention): boolean {
  const [a, b] = [rankOf(outer), rankOf(inner)];
  return (
    a === undefined || b === undefined || a < b || (outer.type === 'Park' && inner.type === 'Park')
  );
}

/** The predicate under which a claim counts as said before. */
export function claimKey({ subject, predicate, object }: Claim): string {
  return `${predicate as Predicate}\n${subject.type}\n${subject.name}\n${object.type}\n${object.name}`;
}
