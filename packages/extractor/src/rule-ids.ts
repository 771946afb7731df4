import { MEASURE_RULES } from './facts/measure-rules.js';
import { OUTPUT_RULES } from './facts/output-rules.js';
import { STAGE_RULES } from './facts/stage-rules.js';
import { RELATION_RULES } from './relations/relation-rules.js';

/** Ids of all rules that can stand on an item of evidence, sorted. */
export const RULE_IDS: readonly string[] = [
  ...RELATION_RULES,
  ...MEASURE_RULES,
  ...OUTPUT_RULES,
  ...STAGE_RULES,
]
  .map(({ id }) => id)
  .sort();
