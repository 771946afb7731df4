import { FACT_RULES } from './facts/fact-rules.js';
import { PAIR_RULE } from './learned/find-pairs.js';
import { RELATION_RULES } from './relations/relation-rules.js';

/** Ids of all rules that can stand on an item of evidence, sorted. */
export const RULE_IDS: readonly string[] = [
  ...[...RELATION_RULES, ...FACT_RULES].map(({ id }) => id),
  PAIR_RULE,
].sort();
