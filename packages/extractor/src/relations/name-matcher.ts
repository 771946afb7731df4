import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';
import type { Inner } from './echoes.js';
import { makeClaim } from './make-claim.js';
import type { Slot } from './reading.js';
import type { NameRule } from './rule.js';
import { bitsOf, typeBit } from './signs.js';

interface ReadyNameRule {
  readonly rule: NameRule;
  /** Types as bits. */
  readonly outer: number;
  readonly inner: number;
  readonly without: number;
}

/** Runs the name rules over mentions that hold others. */
export class NameMatcher {
  readonly #rules: readonly ReadyNameRule[];

  constructor(rules: readonly NameRule[]) {
    this.#rules = rules.map((rule) => ({
      rule,
      outer: bitsOf(rule.outer),
      inner: bitsOf(rule.inner),
      without: bitsOf(rule.without ?? ''),
    }));
  }

  read(slot: Slot): Claim[] {
    const [named] = slot.referents;
    if (!named || slot.pointing || slot.inner.length === 0) return [];
    return this.#rules.flatMap(({ rule, outer, inner, without }) => {
      if ((outer & typeBit(slot.type)) === 0) return [];
      if (slot.inner.some(({ type }) => (without & typeBit(type)) !== 0)) return [];
      return slot.inner
        .filter(({ type }) => (inner & typeBit(type)) !== 0)
        .filter((held) => fits(rule, named.name, held))
        .flatMap(({ mention }) => claimOf(rule, named, mention, slot) ?? []);
    });
  }
}

function fits({ before, after, innerName }: NameRule, outer: string, { at, name }: Inner): boolean {
  return (
    (innerName?.test(name) ?? true) &&
    (before?.test(outer.slice(0, at)) ?? true) &&
    (after?.test(outer.slice(at + name.length)) ?? true)
  );
}

function claimOf(rule: NameRule, named: Mention, held: Mention, slot: Slot): Claim | undefined {
  const [subject, object] = rule.outerIs === 'subject' ? [named, held] : [held, named];
  const part = { start: slot.start, end: slot.end };
  return makeClaim({ rule, subject, object, part, words: '' });
}
