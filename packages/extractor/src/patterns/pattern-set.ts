import { CueIndex } from './cue-index.js';
import { matchAll } from './match-all.js';

/** A match of one of several rules. */
export interface RuleMatch<Rule> {
  readonly rule: Rule;
  readonly match: RegExpExecArray;
}

/** Rules with global patterns, run together: most are ruled out by one look at the text. */
export class PatternSet<Rule extends { readonly pattern: RegExp }> {
  readonly #rules: readonly Rule[];
  readonly #cues: CueIndex;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#cues = new CueIndex(rules.map(({ pattern }) => pattern));
  }

  /** All matches in the text: rule by rule in their order, those of one rule from left to right. */
  matchesIn(text: string): RuleMatch<Rule>[] {
    const matches: RuleMatch<Rule>[] = [];
    for (const index of this.#cues.candidatesIn(text)) {
      const rule = this.#rules[index]!;
      for (const match of matchAll(text, rule.pattern)) matches.push({ rule, match });
    }
    return matches;
  }
}
