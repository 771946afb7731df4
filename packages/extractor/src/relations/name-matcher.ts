import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';
import type { Discourse, DiscourseSentence } from './discourse.js';
import type { Inner } from './echoes.js';
import { endsInForce } from './ends-in-force.js';
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
  read(slot: Slot, sentence: DiscourseSentence, discourse: Discourse, claims: Claim[]): void {
    const [named] = slot.referents;
    if (!named || slot.pointing || slot.inner.length === 0) return;
    const held = slot.inner.reduce((bits, { type }) => bits | typeBit(type), 0);
    for (const { rule, outer, inner, without } of this.#rules) {
      const mayFit = (outer & typeBit(slot.type)) !== 0 && (inner & held) !== 0;
      if (!mayFit || (without & held) !== 0) continue;
      for (const one of slot.inner) {
        if ((inner & typeBit(one.type)) === 0 || !fits(rule, named.name, one)) continue;
        if (rule.takes === undefined) addClaim(claims, rule, named, one.mention, slot);
        else {
          const gap = { sentence, discourse, position: slot.start, name: one.name };
          for (const other of endsInForce(rule.takes, gap)) {
            addClaim(claims, rule, one.mention, other, slot);
          }
        }
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

/** `named` stands where the rule has its outer mention. */
function addClaim(
  claims: Claim[],
  rule: NameRule,
  named: Mention,
  other: Mention,
  { start, end }: Slot,
): void {
  const [subject, object] = rule.outerIs === 'subject' ? [named, other] : [other, named];
  const claim = makeClaim({ rule, subject, object, part: { start, end }, words: '' });
  if (claim) claims.push(claim);
}
