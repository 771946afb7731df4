import type { Claim } from './claim.js';
import type { Discourse, DiscourseSentence } from './discourse.js';
import { FrameMatcher } from './frame-matcher.js';
import { NameMatcher } from './name-matcher.js';
import type { RelationRule } from './rule.js';
import { SlotMatcher } from './slot-matcher.js';

/** Rules made ready to run over sentences. */
export class RuleMatcher {
  readonly #frames: FrameMatcher;
  readonly #names: NameMatcher;
  readonly #slots: SlotMatcher;

  constructor(rules: readonly RelationRule[]) {
    this.#frames = new FrameMatcher(rules.filter((rule) => 'pattern' in rule));
    this.#names = new NameMatcher(rules.filter((rule) => 'outer' in rule));
    this.#slots = new SlotMatcher(rules.filter((rule) => 'slot' in rule));
  }

  /** Adds what the rules read in one sentence: in names, of single mentions, in frames. */
  read(sentence: DiscourseSentence, discourse: Discourse, claims: Claim[]): void {
    const { slots, types } = sentence.reading;
    if (types === 0) return;
    for (const [index, slot] of slots) {
      this.#names.read(slot, sentence, discourse, claims);
      this.#slots.read(index, slot, sentence, discourse, claims);
    }
    this.#frames.read(sentence, discourse, claims);
  }
}
