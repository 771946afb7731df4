import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { CueIndex, bitsWhere } from '../patterns/cue-index.js';
import type { Bits } from '../patterns/cue-index.js';
import type { Claim } from './claim.js';
import type { Discourse, DiscourseSentence } from './discourse.js';
import { endsInForce } from './ends-in-force.js';
import { makeClaim } from './make-claim.js';
import { isDenied } from './modality.js';
import { pairUp } from './pair-up.js';
import { clauseWords, signIndices } from './reading.js';
import type { Reading, Slot } from './reading.js';
import type { FrameRule } from './rule.js';
import { compileSigns } from './sign-pattern.js';
import type { SignPattern } from './sign-pattern.js';

interface Frame {
  readonly rule: FrameRule;
  readonly pattern: SignPattern;
}

/** Runs the frame rules over sentences. */
export class FrameMatcher {
  readonly #frames: readonly Frame[];
  readonly #cues: CueIndex;
  /** By the types that a sentence names, as bits. */
  readonly #ready = new Map<number, Bits>();

  constructor(rules: readonly FrameRule[]) {
    this.#frames = rules.map((rule) => ({ rule, pattern: compileSigns(rule.pattern) }));
    this.#cues = new CueIndex(this.#frames.map(({ pattern }) => pattern.expression));
  }

  /** Adds what the rules read in a sentence. */
  read(sentence: DiscourseSentence, discourse: Discourse, claims: Claim[]): void {
    const { signs, types } = sentence.reading;
    for (const index of this.#cues.candidatesIn(signs, this.#readyFor(types))) {
      const { rule, pattern } = this.#frames[index]!;
      const { expression } = pattern;
      expression.lastIndex = 0;
      for (let match = expression.exec(signs); match; match = expression.exec(signs)) {
        const next = nextStart(match);
        if (!leavesBrackets(match, signs)) {
          new FrameMatch(rule, match, sentence, discourse).addClaims(claims);
        }
        expression.lastIndex = next;
      }
    }
  }

  /** The frames that need no other types than these. */
  #readyFor(types: number): Bits {
    let ready = this.#ready.get(types);
    if (!ready) {
      const frames = this.#frames;
      ready = bitsWhere(frames.length, (index) => holdsAll(frames[index]!.pattern.needs, types));
      this.#ready.set(types, ready);
    }
    return ready;
  }
}

/** Whether the first end stands in brackets that close before the second: （甲公司持股）的项目由|乙公司. */
function leavesBrackets(match: RegExpExecArray, signs: string): boolean {
  const { s, o } = match.indices?.groups ?? {};
  if (!s || !o) return false;
  const [first, second] = s[0] < o[0] ? [s, o] : [o, s];
  const close = signs.indexOf('）', first[1]);
  if (close < 0 || close >= second[0]) return false;
  return signs.lastIndexOf('（', close) < first[0];
}

function holdsAll(needs: readonly number[], types: number): boolean {
  return needs.every((bits) => (bits & types) !== 0);
}

/** Behind the list that opens a match: a search from inside it would find the list again without its head. */
function nextStart(match: RegExpExecArray): number {
  const { index } = match;
  const groups = match.indices?.groups;
  return Math.max(index + 1, endOfLead(groups?.['s'], index), endOfLead(groups?.['o'], index));
}

function endOfLead(span: readonly [number, number] | undefined, index: number): number {
  return span?.[0] === index ? span[1] : 0;
}

class FrameMatch {
  readonly #rule: FrameRule;
  readonly #match: RegExpExecArray;
  readonly #sentence: DiscourseSentence;
  readonly #discourse: Discourse;

  constructor(
    rule: FrameRule,
    match: RegExpExecArray,
    sentence: DiscourseSentence,
    discourse: Discourse,
  ) {
    this.#rule = rule;
    this.#match = match;
    this.#sentence = sentence;
    this.#discourse = discourse;
  }

  addClaims(claims: Claim[]): void {
    const { reading } = this.#sentence;
    const rule = this.#rule;
    const range = { start: this.#match.index, end: this.#match.index + this.#match[0].length };
    const words = clauseWords(reading, range);
    if (isDenied(words)) return;
    const part = this.#partOf(range);
    const title = this.#match.groups?.['t'];
    const pairs = pairUp(
      rule.pairing ?? 'each',
      { subjects: this.#ends('s'), objects: this.#ends('o') },
      { words, chain: this.#group('c'), reading },
    );
    for (const [subject, object] of pairs) {
      if (rule.objectName && !rule.objectName.test(object.name)) continue;
      const claim = makeClaim({ rule, subject, object, part, words, title });
      if (claim) claims.push(claim);
    }
  }

  #partOf({ start, end }: Span): Span {
    const { reading } = this.#sentence;
    const last = reading.slots.get(end - 1);
    return { start: reading.toPage(start), end: last?.end ?? reading.toPage(end - 1) + 1 };
  }

  #group(name: string): Span | undefined {
    const span = this.#match.indices?.groups?.[name];
    return span && { start: span[0], end: span[1] };
  }

  /** What was in force before the title or the end that is said counts. */
  #ends(group: 's' | 'o'): readonly Mention[] {
    const scoped = group === 's' ? this.#rule.subject : this.#rule.object;
    if (scoped === undefined) return this.#named(group);
    const said = this.#group('t') ?? this.#group('o') ?? this.#group('s');
    const position = this.#sentence.reading.toPage(said?.start ?? this.#match.index);
    const title = this.#match.groups?.['t'];
    return endsInForce(scoped, {
      sentence: this.#sentence,
      discourse: this.#discourse,
      position,
      ...(title === undefined ? {} : { title }),
    });
  }

  #named(group: 's' | 'o'): readonly Mention[] {
    const span = this.#group(group);
    if (!span) return [];
    const slots = membersOf(span, this.#sentence.reading, this.#rule).filter(
      ({ role }) =>
        (this.#rule.notOblique !== group || role !== 'oblique') &&
        (this.#rule.agent !== group || role === 'subject' || role === 'modifier'),
    );
    const headed = this.#rule.headPlace === true && group === 'o';
    if (slots.length === 1 && !headed) return slots[0]!.referents;
    return slots.flatMap((slot) => (headed ? headPlace(slot) : slot.referents));
  }
}

/** 遂川县|雩田镇电子产业园: what the county contains is the town that heads the park's name; not 吉安 of 吉安电子产业园. */
function headPlace({ referents, inner }: Slot): readonly Mention[] {
  const head = inner.find(
    ({ type, at, name }) => type === 'District' && at === 0 && /[县区市旗镇乡村道]$/u.test(name),
  );
  return head ? [head.mention] : referents;
}

/** The members of a list, without the places that lead in to them. */
function membersOf(span: Span, { signs, slots }: Reading, { predicate }: FrameRule): Slot[] {
  // Mostly no list but one name.
  const lone = span.end - span.start === 1 ? slots.get(span.start) : undefined;
  if (lone) return [lone];
  const indices = signIndices(signs, span).filter((index) => !isAside(signs, span.start, index));
  const found = indices.flatMap((index) => slots.get(index) ?? []);
  // A list's members are of the types of its last (K里的E和E: the enterprises).
  if (isPlaceSlot(found.at(-1))) return found;
  if (predicate === 'COOPERATES_WITH') {
    return found.filter(
      (slot, i) => !isPlaceSlot(slot) || RE_JOINED.test(signs.slice(indices[i]! + 1)),
    );
  }
  const members = found.filter((slot) => !isPlaceSlot(slot));
  if (members.length < 2) return members;
  if (predicate === 'HOSTS') return hostedOf(found, indices, signs);
  // 甲公司投资的A项目、|乙公司B项目: the second is another firm's.
  if (predicate === 'UNDERTAKEN_BY' && members[0]!.type === 'Project') {
    return members.filter((slot, i) => i === 0 || !slot.inner.some(headsName));
  }
  const deals = predicate === 'UNDERTAKEN_BY' ? RE_TALKS : RE_DEALING;
  const isPartner =
    RE_WITH.test(signs.slice(indices.at(-2), indices.at(-1))) &&
    deals.test(signs.slice(span.end, span.end + 12));
  return isPartner ? members.slice(0, -1) : members;
}

function headsName({ type, at }: Slot['inner'][number]): boolean {
  return type === 'Enterprise' && at <= 4;
}

/** Whether a sign stands in brackets that open behind `from`: A（B占股）和C names A and C. */
function isAside(signs: string, from: number, index: number): boolean {
  const open = signs.lastIndexOf('（', index);
  return open > from && !signs.slice(open, index).includes('）');
}

// 甲县|管委会、乙公司和丙大学共建: the place is a partner, it does not lead in to the next.
const RE_JOINED = /^(?:管委会|政府)?(?:[、和与及]|以及)/u;
// 甲公司与乙大学|签约: the second is a partner, no fellow subject.
const RE_WITH = /[与和同跟]/u;
// Who build together both undertake it; who merely sign do not.
const RE_TALKS = /^[^，。；]{0,8}?(?:签|达成|结成|结为|握手|相邻|续)/u;
const RE_DEALING =
  /^[^，。；]{0,8}?(?:签|达成|结成|结为|握手|合作|联合|合资|共建|合建|合办|相邻|续)/u;

/** The members up to one in a place of its own, or up to a partner (甲市的A与B签约: B is not in 甲市). */
function hostedOf(found: readonly Slot[], indices: readonly number[], signs: string): Slot[] {
  const deals = RE_DEALING.test(signs.slice((indices.at(-1) ?? 0) + 1, (indices.at(-1) ?? 0) + 13));
  const joint = deals ? /[与同跟]|和(?!.{0,30}[、等])/u : /[与同跟]/u;
  const partner = found.findIndex(
    ({ type }, i) =>
      i > 0 && type !== 'Project' && joint.test(signs.slice(indices[i - 1], indices[i])),
  );
  const end = Math.min(ownPlaceFrom(found), partner < 0 ? found.length : partner);
  return found.slice(0, end).filter((slot) => !isPlaceSlot(slot));
}

/** The first member that stands in a place of its own (甲镇的A、乙镇的B: B is not in 甲镇). */
function ownPlaceFrom(found: readonly Slot[]): number {
  const place = found.findIndex((slot, index) => index > 0 && isPlaceSlot(slot));
  return place < 0 ? found.length : place;
}

function isPlaceSlot(slot: Slot | undefined): boolean {
  return slot?.type === 'District' || slot?.type === 'Park';
}
