import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

export const AWARDED_RULES: readonly RelationRule[] = rulesFor('AWARDED', 'awarded', [
  {
    id: 'wins',
    pattern: '{s:EJDKNG+}{~EJDKNGA}{o:A+}(?!(?:称号|企业|单位)?{EKN})',
    confidence: 0.8,
    example: '[砺石集团|Enterprise]获评[国家级绿色工厂|Honour]。',
    counterexample: '获评[国家级绿色工厂|Honour]以来，[砺石集团|Enterprise]更忙了。',
  },
  {
    id: 'subject-wins',
    pattern: '(?:^|[，。；：]){_24}{o:A+}(?!(?:称号|企业|单位)?{EKN})',
    subject: 'subject',
    confidence: 0.65,
    example: '[砺石集团|Enterprise]忙了一年。去年获评[国家级绿色工厂|Honour]。',
    counterexample: '去年忙了一年。',
  },
  {
    id: 'titled-name',
    pattern: '{o:A+}(?:称号|企业|单位)?{s:EKN+}',
    confidence: 0.85,
    example: '[国家级绿色工厂|Honour][砺石集团|Enterprise]扩产。',
    counterexample: '[国家级绿色工厂|Honour]，[砺石集团|Enterprise]扩产。',
  },
]);
