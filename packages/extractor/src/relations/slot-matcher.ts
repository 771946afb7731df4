import type { EntityType } from '@liantu/ontology';
import type { Claim } from './claim.js';
import type { Discourse, DiscourseSentence } from './discourse.js';
import { endsInForce } from './ends-in-force.js';
import { makeClaim } from './make-claim.js';
import { isDenied } from './modality.js';
import { clauseWords } from './reading.js';
import type { Slot } from './reading.js';
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
  readonly #rules = new Map<EntityType, readonly ReadySlotRule[]>();

  constructor(rules: readonly SlotRule[]) {
    const ready = rules.map((rule): ReadySlotRule => ({
      rule,
      before: rule.before === undefined ? undefined : expressionOf(`${rule.before}$`),
      after: rule.after === undefined ? undefined : expressionOf(`^${rule.after}`),
    }));
    for (const [letter, type] of Object.entries(LETTERS)) {
      this.#rules.set(
        type,
        ready.filter(({ rule }) => rule.slot.includes(letter)),
      );
    }
  }

  /** What the rules read of the slot at an index of the sentence's signs. */
  read(index: number, slot: Slot, sentence: DiscourseSentence, discourse: Discourse): Claim[] {
    const rules = this.#rules.get(slot.type) ?? [];
    if (slot.pointing || rules.length === 0) return [];
    const words = clauseWords(sentence.reading, { start: index, end: index + 1 });
    if (isDenied(words)) return [];
    return rules
      .filter(
        (ready) =>
          fits(ready.rule, slot, sentence, discourse) &&
          stands(ready, index, sentence.reading.signs),
      )
      .flatMap(({ rule }) => claimsOf(rule, slot, sentence, discourse, words));
  }
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
  { roles, name, within, isNew }: SlotRule,
  slot: Slot,
  sentence: DiscourseSentence,
  { referents }: Discourse,
): boolean {
  const [mention] = slot.referents;
  if (!mention || !roles.includes(slot.role) || !(name?.test(mention.name) ?? true)) return false;
  if (within !== undefined && sentence.scopeAt(slot.start).placeAge > within) return false;
  return isNew !== true || referents.of(mention)?.mentions[0] === mention;
}

function claimsOf(
  rule: SlotRule,
  { start, end, referents }: Slot,
  sentence: DiscourseSentence,
  discourse: Discourse,
  words: string,
): Claim[] {
  return referents.flatMap((mention) => {
    const gap = { sentence, discourse, position: start, name: mention.name };
    return endsInForce(rule.takes, gap).flatMap((other) => {
      const [subject, object] = rule.slotIs === 'subject' ? [mention, other] : [other, mention];
      return makeClaim({ rule, subject, object, part: { start, end }, words }) ?? [];
    });
  });
}
