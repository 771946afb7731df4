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

  /** Adds what the rules read in the name of a slot. */
  read(slot: Slot, claims: Claim[]): void {
    const [named] = slot.referents;
    if (!named || slot.pointing || slot.inner.length === 0) return;
    const held = slot.inner.reduce((bits, { type }) => bits | typeBit(type), 0);
    for (const { rule, outer, inner, without } of this.#rules) {
      const mayFit = (outer & typeBit(slot.type)) !== 0 && (inner & held) !== 0;
      if (!mayFit || (without & held) !== 0) continue;
      for (const one of slot.inner) {
        if ((inner & typeBit(one.type)) === 0 || !fits(rule, named.name, one)) continue;
        const claim = claimOf(rule, named, one.mention, slot);
        if (claim) claims.push(claim);
      }
    }
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
