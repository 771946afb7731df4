import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Inner } from './echoes.js';
import { AMOUNT_SIGN, isSign, signOf, typeBit } from './signs.js';

/**
 * What a slot does in its clause: `subject` opens it, `oblique` follows a preposition (为X, 与X), `modifier` stands
 * before 的 and a head, `object` is what is left.
 */
export type Role = 'subject' | 'oblique' | 'modifier' | 'object';

/** A place in a sentence that names something, or points at something named before. */
export interface Slot extends Span {
  readonly type: EntityType;
  /** What it stands for: the mention itself, or those it points at (双方: two). Never empty, never deictic. */
  readonly referents: readonly Mention[];
  /** Names inside its name. */
  readonly inner: readonly Inner[];
  readonly pointing: boolean;
  readonly role: Role;
}

/** A sentence as the rules read it: a sign for each slot and amount, quotation marks left out. */
export interface Reading extends Span {
  readonly signs: string;
  /** The slot behind each sign, by its index in `signs`. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** The types that the reading holds, as bits. */
  readonly types: number;
  /** Leads from an index in `signs` back to the page. */
  toPage(index: number): number;
}

const QUOTES: ReadonlySet<string> = new Set(`“”‘’"'「」『』`);

/** Whether a character is a quotation mark, which readings leave out. */
export function isQuote(character: string): boolean {
  return QUOTES.has(character);
}

// 总投资约62亿元 | 3600万欧元; must not match 62亩.
const RE_AMOUNT =
  /(?:约|近|超|逾|超过)?\d[\d.,]*(?:多|余)?(?:百|千)?(?:万|亿)?(?:多|余)?(?:元|美元|欧元|日元|港元|英镑)(?:人民币|左右)?/uy;

const AMOUNT_HEADS: ReadonlySet<string> = new Set('约近超逾0123456789');

/** Reads the stretch `span` of a page's text. `slots` are in order and do not overlap. */
export function readingOf(text: string, span: Span, slots: readonly Slot[]): Reading {
  const { signs, at, byIndex } = writeSigns(text, span, slots);
  return {
    start: span.start,
    end: span.end,
    signs,
    slots: byIndex,
    types: slots.reduce((bits, { type }) => bits | typeBit(type), 0),
    toPage: (index) => at[Math.min(index, at.length - 1)] ?? span.end,
  };
}

function writeSigns(
  text: string,
  span: Span,
  slots: readonly Slot[],
): { signs: string; at: number[]; byIndex: Map<number, Slot> } {
  let signs = '';
  const at: number[] = [];
  const byIndex = new Map<number, Slot>();
  let next = 0;
  for (let i = span.start; i < span.end;) {
    const slot = slots[next];
    at.push(i);
    if (slot && slot.start <= i) {
      byIndex.set(signs.length, slot);
      signs += signOf(slot.type);
      i = slot.end;
      next++;
      continue;
    }
    const character = text.charAt(i);
    const amount = AMOUNT_HEADS.has(character) ? amountAt(text, i) : 0;
    if (amount > 0) {
      signs += AMOUNT_SIGN;
      i += amount;
    } else {
      if (isQuote(character)) at.pop();
      else signs += character;
      i++;
    }
  }
  at.push(span.end);
  return { signs, at, byIndex };
}

function amountAt(text: string, index: number): number {
  RE_AMOUNT.lastIndex = index;
  const match = RE_AMOUNT.exec(text);
  return match ? match[0].length : 0;
}

/** The words of the clauses that a range of the signs touches: from 。，；： to 。，；. */
export function clauseWords({ signs }: Reading, { start, end }: Span): string {
  let from = start;
  while (from > 0 && !'，；。！？：'.includes(signs.charAt(from - 1))) from--;
  let to = end;
  while (to < signs.length && !'，；。！？'.includes(signs.charAt(to))) to++;
  return signs.slice(from, to);
}

/** The indices of the signs of mentions in a range of `signs`. */
export function signIndices(signs: string, { start, end }: Span): number[] {
  const indices: number[] = [];
  for (let i = start; i < end; i++) if (isSign(signs[i])) indices.push(i);
  return indices;
}
