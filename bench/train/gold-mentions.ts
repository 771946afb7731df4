import type { EntityType, Span } from '@liantu/ontology';
import type { ScoredGraph } from '../../packages/cli/src/evaluate/score.js';

/** A place where the page prints a name of the gold. */
export interface GoldMention extends Span {
  readonly type: EntityType;
}

const RE_SKIPPED = /[\s“”"'‘’「」『』《》〈〉·•]/u;

/**
 * Where a page's text prints the names of its gold entities: longer names take their place first, so that a name inside
 * another name is no mention of its own.
 */
export function goldMentions(text: string, gold: ScoredGraph): GoldMention[] {
  const { flat, at } = flatten(text);
  const names = gold.entities
    .flatMap(({ type, name, aliases = [] }) => [name, ...aliases].map((form) => ({ type, form })))
    .map(({ type, form }) => ({ type, form: flatten(form.normalize('NFKC')).flat }))
    .filter(({ form }) => form.length > 1)
    .sort((a, b) => b.form.length - a.form.length);
  const taken = new Uint8Array(flat.length);
  const mentions: GoldMention[] = [];
  for (const { type, form } of names) {
    for (let i = flat.indexOf(form); i >= 0; i = flat.indexOf(form, i + form.length)) {
      if (taken.subarray(i, i + form.length).some((unit) => unit === 1)) continue;
      taken.fill(1, i, i + form.length);
      mentions.push({ type, start: at[i]!, end: at[i + form.length - 1]! + 1 });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The text without white space and quotation marks, and where each character stood. */
function flatten(text: string): { flat: string; at: number[] } {
  let flat = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (RE_SKIPPED.test(text.charAt(i))) continue;
    flat += text.charAt(i);
    at.push(i);
  }
  return { flat, at };
}
