import type { EntityType, Span } from '@liantu/ontology';
import type { ParagraphKind } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import type { DiscourseSentence } from '../relations/discourse.js';
import type { PhaseNames } from './phase-names.js';
import type { Slot } from '../relations/reading.js';
import { SignWriter, isQuote } from '../relations/sign-writer.js';
import { isSign, signOf, typeBit } from '../relations/signs.js';

/**
 * A sentence as facts are read from it: every mention one sign, all else as printed, amounts too.
 * Indices are into `text`; {@link FactSentence.toPage} leads back.
 */
export interface FactSentence {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly story: number;
  readonly paragraph: number;
  /** The slot behind each sign, by its index. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** The types of the slots, as bits. */
  readonly types: number;
  toPage(index: number): number;
}

/**
 * Writes a sentence of the discourse in signs. A word that points at a phase (一期, 首期项目) is a sign where `phases` knows
 * a work by it, and is left as printed elsewhere.
 */
export function writeFactSentence(
  pageText: string,
  sentence: DiscourseSentence,
  phases: PhaseNames,
): FactSentence {
  const { reading, kind, story, paragraph } = sentence;
  const slots = [...reading.slots.values()]
    .sort((a, b) => a.start - b.start)
    .filter((slot) => !isOrdinal(slot, pageText))
    .flatMap((slot) => phases.settle(slot, pageText.slice(slot.start, slot.end)));
  const writer = new SignWriter(pageText, reading.end);
  const bySign = new Map<number, Slot>();
  let types = 0;
  let next = 0;
  let copied = reading.start;
  for (let i = reading.start; i < reading.end;) {
    const slot = slots[next];
    if (slot && slot.start <= i) {
      writer.copy(copied, i);
      bySign.set(writer.write(signOf(slot.type), slot.start), slot);
      types |= typeBit(slot.type);
      next++;
      copied = i = Math.max(slot.end, i);
      continue;
    }
    if (isQuote(pageText.charCodeAt(i))) {
      writer.copy(copied, i);
      copied = i + 1;
    }
    i++;
  }
  writer.copy(copied, reading.end);
  return {
    text: writer.text,
    kind,
    story,
    paragraph,
    slots: bySign,
    types,
    toPage: (index) => writer.toPage(index),
  };
}

/** 前者投资3亿元，后者5亿元: which of the works just listed, whatever places stand nearer. */
function isOrdinal({ type, start, end }: Slot, pageText: string): boolean {
  return type !== 'Enterprise' && /^[前后]者$/u.test(pageText.slice(start, end));
}

/** Whether a sentence names something of one of the types. */
export function namesAny({ types }: FactSentence, wanted: readonly EntityType[]): boolean {
  for (const type of wanted) if ((types & typeBit(type)) !== 0) return true;
  return false;
}

/** The span of the page that a range of the sentence's text was written from. */
export function pageSpan(sentence: FactSentence, start: number, end: number): Span {
  const last = sentence.slots.get(end - 1);
  return {
    start: sentence.toPage(start),
    end: last ? last.end : Math.max(sentence.toPage(end - 1) + 1, sentence.toPage(start) + 1),
  };
}

const RE_CLAUSE = '，；：。！？\n｜';

/** Where the clause that holds the index begins. */
export function clauseStart(text: string, index: number): number {
  for (let i = index - 1; i >= 0; i--) if (RE_CLAUSE.includes(text.charAt(i))) return i + 1;
  return 0;
}

/** Where the clause that holds the index ends. */
export function clauseEnd(text: string, index: number): number {
  for (let i = index; i < text.length; i++) if (RE_CLAUSE.includes(text.charAt(i))) return i;
  return text.length;
}

/** Where the part of the sentence between semicolons that holds the index begins. */
export function segmentStart(text: string, index: number): number {
  return Math.max(text.lastIndexOf('；', index - 1), text.lastIndexOf('。', index - 1)) + 1;
}

/** Where the part of the sentence between semicolons that holds the index ends. */
export function segmentEnd(text: string, index: number): number {
  const end = text.slice(index).search(/[；。]/u);
  return end < 0 ? text.length : index + end;
}

/** The type a sign stands for by letter, `J` for a project; undefined for what is no sign. */
export function typeAt(sentence: FactSentence, index: number): EntityType | undefined {
  return isSign(sentence.text[index]) ? sentence.slots.get(index)?.type : undefined;
}

/** The mention that a sign stands for. */
export function mentionAt(sentence: FactSentence, index: number): Mention | undefined {
  return sentence.slots.get(index)?.referents[0];
}
