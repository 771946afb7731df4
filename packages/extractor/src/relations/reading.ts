import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Inner } from './echoes.js';
import { SignWriter, isAmountHead, isQuote } from './sign-writer.js';
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

// 总投资约62亿元 | 3600万欧元; must not match 62亩.
const RE_AMOUNT =
  /(?:约|近|超|逾|超过)?\d[\d.,]*(?:多|余)?(?:百|千)?(?:万|亿)?(?:多|余)?(?:元|美元|欧元|日元|港元|英镑)(?:人民币|左右)?/uy;

/** Reads the stretch `span` of a page's text. `slots` are in order and do not overlap. */
export function readingOf(text: string, span: Span, slots: readonly Slot[]): Reading {
  const writer = new SignWriter(text, span.end);
  const byIndex = new Map<number, Slot>();
  let types = 0;
  let next = 0;
  let copied = span.start;
  for (let i = span.start; i < span.end;) {
    const slot = slots[next];
    if (slot && slot.start <= i) {
      writer.copy(copied, i);
      byIndex.set(writer.write(signOf(slot.type), i), slot);
      types |= typeBit(slot.type);
      next++;
      copied = i = slot.end;
      continue;
    }
    const code = text.charCodeAt(i);
    const amount = isAmountHead(code) ? amountAt(text, i) : 0;
    if (amount > 0) {
      writer.copy(copied, i);
      writer.write(AMOUNT_SIGN, i);
      copied = i += amount;
    } else {
      if (isQuote(code)) {
        writer.copy(copied, i);
        copied = i + 1;
      }
      i++;
    }
  }
  writer.copy(copied, span.end);
  return {
    start: span.start,
    end: span.end,
    signs: writer.text,
    slots: byIndex,
    types,
    toPage: (index) => writer.toPage(index),
  };
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
