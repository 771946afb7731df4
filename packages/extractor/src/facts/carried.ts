import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { typeBit } from '../relations/signs.js';
import { mentionAt, namesAny } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { WORKS, coordinated, isLocative, mentionsAt, sceneOf, topicBefore } from './find-topic.js';
import { isField } from './records.js';

/** What earlier sentences leave for one that names no subject of its own. */
export interface Carried {
  /** The project or park last spoken of. */
  readonly work?: Mention;
  readonly enterprise?: Mention;
  /** Whether the enterprise was the subject of its sentence, and not only named in it. */
  readonly firmSpoken?: boolean;
  readonly industry?: Mention;
  /** What the output last given is of. */
  readonly output?: Mention;
  readonly park?: Mention;
  /** The zone (开发区, 新区) that the sentence before was about, where it named no work. */
  readonly zone?: Mention | undefined;
  /** All works named so far, latest first, each name once. */
  readonly works: readonly Mention[];
  /** The mentions listed together, latest first. */
  readonly lists: readonly (readonly Mention[])[];
}

export const NOTHING_CARRIED: Carried = { works: [], lists: [] };

/** The list of as many mentions as given, of one of the types, that was last given. */
export function carriedList(
  carried: Carried,
  count: number,
  types: readonly EntityType[],
): readonly Mention[] {
  return (
    carried.lists.find(
      (list) => list.length === count && list.every(({ type }) => types.includes(type)),
    ) ?? []
  );
}

const MOST_LISTS = 8;

/** What the next sentence may leave unsaid after this one. */
export function carryOn(carried: Carried, sentence: FactSentence): Carried {
  if (sentence.slots.size === 0) return carried;
  if ((sentence.kind === 'item' || carried.work) && isWhereOnly(sentence)) return carried;
  const next: { -readonly [Key in keyof Carried]: Carried[Key] } = { ...carried };
  const enterprise = subjectOf(sentence, 'Enterprise');
  if (enterprise) {
    next.enterprise = enterprise;
    next.firmSpoken = [...sentence.slots.values()].some(
      ({ type, role }) => type === 'Enterprise' && role === 'subject',
    );
  }
  next.zone = zoneOf(sentence) ?? carried.zone;
  const industry = subjectOf(sentence, 'Industry');
  if (industry) next.industry = industry;
  if (namesAny(sentence, WORKS)) {
    const work = isField(sentence) ? undefined : mentionOf(sentence, spokenOf(sentence));
    if (work) next.work = work;
    const park = mentionOf(sentence, topicBefore(sentence, sentence.text.length, ['Park']));
    if (park) next.park = park;
    next.works = namedWorks(carried, sentence);
  }
  const lists = listsOf(sentence);
  if (lists.length > 0) next.lists = [...lists, ...carried.lists].slice(0, MOST_LISTS);
  return next;
}

const RE_ZONE = /(?:开发区|高新区|经开区|新区|示范区|保税区|试验区)$/u;

/** The zone that a sentence opens with. */
function zoneOf({ slots }: FactSentence): Mention | undefined {
  const [first] = slots;
  const isSubject = first?.[0] === 0 && first[1].role === 'subject';
  const zone = isSubject && first[1].type === 'District' ? first[1].referents[0] : undefined;
  return zone && RE_ZONE.test(zone.name) ? zone : undefined;
}

/** Whether a sentence of a record says only where the thing of the record is: 高新区东山片区。 */
function isWhereOnly({ text, slots }: FactSentence): boolean {
  if (/[^\uE000-\uE009（），。、；]/u.test(text)) return false;
  return [...slots.values()].every(({ type }) => type === 'District' || type === 'Park');
}

/** The work that a sentence speaks of: its last subject, else the last project, else the last park. */
function spokenOf(sentence: FactSentence): number | undefined {
  const end = sentence.text.length;
  const subject = [...sentence.slots].findLast(
    ([at, { type, role }]) =>
      WORKS.includes(type) && role === 'subject' && !isLocative(sentence, at),
  );
  if (subject) return subject[0];
  const project = topicBefore(sentence, end, ['Project'], { ofMembers: true });
  return project ?? topicBefore(sentence, end, WORKS, { ofMembers: true }) ?? sceneOf(sentence);
}

function mentionOf(sentence: FactSentence, index: number | undefined): Mention | undefined {
  return index === undefined ? undefined : mentionAt(sentence, index);
}

function namedWorks(carried: Carried, sentence: FactSentence): Mention[] {
  const named = [...sentence.slots.values()].flatMap(({ type, pointing, referents }) =>
    WORKS.includes(type) && !pointing ? referents : [],
  );
  const names = new Set(named.map(({ name }) => name));
  return [...named.reverse(), ...carried.works.filter(({ name }) => !names.has(name))];
}

/** The first of its type that opens the sentence or is a subject, else the first. */
function subjectOf(sentence: FactSentence, type: EntityType): Mention | undefined {
  if ((sentence.types & typeBit(type)) === 0) return undefined;
  const opening = sentence.slots.get(0);
  if (opening?.type === type && opening.role === 'modifier') return opening.referents[0];
  const ofType = [...sentence.slots.values()].filter((slot) => slot.type === type);
  return (ofType.find(({ role }) => role === 'subject') ?? ofType[0])?.referents[0];
}

/** The lists of a sentence, latest first, each at its full length. */
function listsOf(sentence: FactSentence): Mention[][] {
  const lists: Mention[][] = [];
  if (sentence.slots.size < 2) return lists;
  let before = Infinity;
  for (const index of [...sentence.slots.keys()].reverse()) {
    if (index >= before) continue;
    const list = coordinated(sentence, index);
    if (list.length > 1) {
      lists.push(mentionsAt(sentence, list));
      before = list[0] ?? index;
    }
  }
  return lists;
}
