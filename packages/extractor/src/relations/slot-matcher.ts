import type { EntityType } from '@liantu/ontology';
import type { Claim } from './claim.js';
import type { Discourse, DiscourseSentence } from './discourse.js';
import { endsInForce } from './ends-in-force.js';
import { makeClaim } from './make-claim.js';
import { isDenied } from './modality.js';
import { clauseWords } from './reading.js';
import type { Role, Slot } from './reading.js';
import type { SlotRule } from './rule.js';
import { compileSigns } from './sign-pattern.js';
import { LETTERS } from './signs.js';

interface ReadySlotRule {
  readonly rule: SlotRule;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/** Runs the slot rules over named mentions, each by itself. */
export class SlotMatcher {
  /** By type and role of the slot. */
  readonly #rules = new Map<EntityType, Map<Role, ReadySlotRule[]>>();

  constructor(rules: readonly SlotRule[]) {
    for (const [letter, type] of Object.entries(LETTERS)) {
      const ofType = new Map<Role, ReadySlotRule[]>();
      this.#rules.set(type, ofType);
      for (const rule of rules) {
        if (!rule.slot.includes(letter)) continue;
        for (const role of rule.roles) {
          ofType.set(role, [...(ofType.get(role) ?? []), makeReady(rule)]);
        }
      }
    }
  }

  /** Adds what the rules read of the slot at an index of the sentence's signs. */
  read(
    index: number,
    slot: Slot,
    sentence: DiscourseSentence,
    discourse: Discourse,
    claims: Claim[],
  ): void {
    if (slot.pointing) return;
    let words: string | undefined;
    for (const ready of this.#rules.get(slot.type)?.get(slot.role) ?? []) {
      const { rule } = ready;
      if (!fits(rule, slot, sentence, discourse)) continue;
      if (!stands(ready, index, sentence.reading.signs)) continue;
      // Most slots fit no rule, so that the words around them are seldom asked for.
      if (words === undefined) {
        words = clauseWords(sentence.reading, { start: index, end: index + 1 });
        if (isDenied(words)) return;
      }
      addClaims(claims, rule, slot, sentence, discourse, words);
    }
  }
}

function makeReady(rule: SlotRule): ReadySlotRule {
  return {
    rule,
    before: rule.before === undefined ? undefined : expressionOf(`${rule.before}$`),
    after: rule.after === undefined ? undefined : expressionOf(`^${rule.after}`),
  };
}

function expressionOf(pattern: string): RegExp {
  return new RegExp(compileSigns(pattern).expression.source, 'u');
}

function stands({ before, after }: ReadySlotRule, index: number, signs: string): boolean {
  return (
    (before?.test(signs.slice(0, index)) ?? true) && (after?.test(signs.slice(index + 1)) ?? true)
  );
}

function fits(
  { name, within, isNew }: SlotRule,
  slot: Slot,
  sentence: DiscourseSentence,
  { referents }: Discourse,
): boolean {
  const [mention] = slot.referents;
  if (!mention || !(name?.test(mention.name) ?? true)) return false;
  if (within !== undefined && sentence.scopeAt(slot.start).placeAge > within) return false;
  return isNew !== true || referents.of(mention)?.mentions[0] === mention;
}

function addClaims(
  claims: Claim[],
  rule: SlotRule,
  { start, end, referents }: Slot,
  sentence: DiscourseSentence,
  discourse: Discourse,
  words: string,
): void {
  for (const mention of referents) {
    const gap = { sentence, discourse, position: start, name: mention.name };
    for (const other of endsInForce(rule.takes, gap)) {
      const [subject, object] = rule.slotIs === 'subject' ? [mention, other] : [other, mention];
      const claim = makeClaim({ rule, subject, object, part: { start, end }, words });
      if (claim) claims.push(claim);
    }
  }
}
