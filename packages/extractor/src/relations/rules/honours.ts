import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

export const AWARDED_RULES: readonly RelationRule[] = rulesFor('AWARDED', 'awarded', [
  {
    id: 'titled-name',
    pattern: '{o:A+}(?:称号|企业|单位)?{s:EKN+}',
    confidence: 0.85,
    example: '[国家级绿色工厂|Honour][砺石集团|Enterprise]扩产。',
    counterexample: '[国家级绿色工厂|Honour]，[砺石集团|Enterprise]扩产。',
  },
  {
    id: 'bearer',
    slot: 'A',
    roles: ['subject', 'object', 'modifier', 'oblique'],
    slotIs: 'object',
    takes: 'bearer',
    yields: 1,
    confidence: 0.75,
    example: '[砺石集团|Enterprise]的[高纯铝|Product]畅销，去年获评[国家级绿色工厂|Honour]。',
    counterexample: '去年获评[国家级绿色工厂|Honour]。',
  },
]);
