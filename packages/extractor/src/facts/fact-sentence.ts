import type { EntityType, Span } from '@liantu/ontology';
import type { ParagraphKind } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import type { DiscourseSentence } from '../relations/discourse.js';
import type { PhaseNames } from './phases.js';
import { isQuote } from '../relations/reading.js';
import type { Slot } from '../relations/reading.js';
import { isSign, signOf } from '../relations/signs.js';

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
    .flatMap((slot) => phases.settle(slot, pageText.slice(slot.start, slot.end)));
  const bySign = new Map<number, Slot>();
  const at: number[] = [];
  let text = '';
  let next = 0;
  for (let i = reading.start; i < reading.end;) {
    const slot = slots[next];
    if (slot && slot.start <= i) {
      bySign.set(text.length, slot);
      at.push(slot.start);
      text += signOf(slot.type);
      i = Math.max(slot.end, i);
      next++;
    } else {
      const char = pageText.charAt(i);
      if (!isQuote(char)) {
        at.push(i);
        text += char;
      }
      i++;
    }
  }
  at.push(reading.end);
  return {
    text,
    kind,
    story,
    paragraph,
    slots: bySign,
    toPage: (index) => at[Math.min(index, at.length - 1)] ?? reading.end,
  };
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

/** The type a sign stands for by letter, `J` for a project; undefined for what is no sign. */
export function typeAt(sentence: FactSentence, index: number): EntityType | undefined {
  return isSign(sentence.text[index]) ? sentence.slots.get(index)?.type : undefined;
}

/** The mention that a sign stands for. */
export function mentionAt(sentence: FactSentence, index: number): Mention | undefined {
  return sentence.slots.get(index)?.referents[0];
}
