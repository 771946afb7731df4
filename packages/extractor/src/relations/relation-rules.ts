import type { RelationRule } from './rule.js';
import { UPSTREAM_OF_RULES } from './rules/chains.js';
import { CONTAINS_RULES } from './rules/contains.js';
import { DEVELOPS_RULES } from './rules/develops.js';
import { AWARDED_RULES } from './rules/honours.js';
import { HOSTS_FIRMS_RULES } from './rules/hosts-firms.js';
import { HOSTS_LISTED_RULES } from './rules/hosts-listed.js';
import { HOSTS_ROWS_RULES } from './rules/hosts-rows.js';
import { HOSTS_UNSAID_RULES } from './rules/hosts-unsaid.js';
import { HOSTS_RULES } from './rules/hosts.js';
import { IN_INDUSTRY_RULES } from './rules/industries.js';
import { COOPERATES_WITH_RULES } from './rules/partners.js';
import { HOLDS_POSITION_RULES } from './rules/positions.js';
import { PRODUCES_BUILT_RULES, PRODUCES_LISTED_RULES } from './rules/products-listed.js';
import { PRODUCES_SHOWN_RULES } from './rules/products-shown.js';
import { PRODUCES_SUPPLIED_RULES } from './rules/products-supplied.js';
import { PRODUCES_RULES } from './rules/products.js';
import { PROGRAMME_MEMBER_RULES, PROGRAMME_PART_RULES } from './rules/programmes-told.js';
import { PART_OF_RULES, UNDER_PROGRAMME_RULES } from './rules/programmes.js';
import { SEGMENT_OF_RULES } from './rules/segments.js';
import { SUBSIDIARY_TOLD_RULES } from './rules/subsidiaries-told.js';
import { SUBSIDIARY_OF_RULES } from './rules/subsidiaries.js';
import { BUYER_RULES } from './rules/supplies-buyer.js';
import { SUPPLIES_UNSAID_RULES } from './rules/supplies-unsaid.js';
import { SUPPLIES_RULES } from './rules/supplies.js';
import { UNDERTAKEN_BY_RULES } from './rules/undertaken-by.js';
import { UNDERTAKEN_UNSAID_RULES } from './rules/undertaken-unsaid.js';

/** Every rule that reads relations, by relation in display order. */
export const RELATION_RULES: readonly RelationRule[] = [
  ...CONTAINS_RULES,
  ...HOSTS_RULES,
  ...HOSTS_FIRMS_RULES,
  ...HOSTS_LISTED_RULES,
  ...HOSTS_ROWS_RULES,
  ...HOSTS_UNSAID_RULES,
  ...UNDERTAKEN_BY_RULES,
  ...UNDERTAKEN_UNSAID_RULES,
  ...IN_INDUSTRY_RULES,
  ...DEVELOPS_RULES,
  ...PRODUCES_RULES,
  ...PRODUCES_SHOWN_RULES,
  ...PRODUCES_SUPPLIED_RULES,
  ...PRODUCES_LISTED_RULES,
  ...PRODUCES_BUILT_RULES,
  ...UPSTREAM_OF_RULES,
  ...SEGMENT_OF_RULES,
  ...UNDER_PROGRAMME_RULES,
  ...PROGRAMME_MEMBER_RULES,
  ...PART_OF_RULES,
  ...PROGRAMME_PART_RULES,
  ...COOPERATES_WITH_RULES,
  ...SUPPLIES_RULES,
  ...SUPPLIES_UNSAID_RULES,
  ...BUYER_RULES,
  ...SUBSIDIARY_OF_RULES,
  ...SUBSIDIARY_TOLD_RULES,
  ...HOLDS_POSITION_RULES,
  ...AWARDED_RULES,
];
