import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

/** Where the rows of a table and the brackets of a list say that a thing is. */
export const HOSTS_ROWS_RULES: readonly RelationRule[] = rulesFor('HOSTS', 'hosts', [
  {
    id: 'works-row',
    pattern:
      '{o:J}(?:（[^（）。]{1,20}）|¥)?[　 ｜|]{~JK|48}(?<=[　 ｜|](?:拟?(?:落户|选址|落地))?){D}*{s:DK}(?=[　 ｜|（]|$)',
    confidence: 0.85,
    example: '[高纯铝项目|Project]｜[砺石集团|Enterprise]｜5.2｜[青石产业园|Park]｜技改',
    counterexample: '[高纯铝项目|Project]、[砺石集团|Enterprise]、5.2、[青石产业园|Park]、技改',
  },
  {
    id: 'firm-row',
    pattern: '^{~J|60}{o:EN}(?:（[^（）。]{1,10}）)?[　 ｜|]{1,3}{D}*{s:DK}(?=[　 ｜|（]|$)',
    confidence: 0.8,
    example: '铝业｜链主｜[砺石集团|Enterprise]｜[白石镇|District]｜[铝箔|Product]',
    counterexample: '铝业｜链主｜[砺石集团|Enterprise]｜销往[白石镇|District]｜[铝箔|Product]',
  },
  {
    id: 'bracket-item',
    pattern: '{o:JEN}（(?:[^（）。]{1,24}[，；、])?{D}*{s:DK}(?:，[^（）。]{1,40})?）',
    confidence: 0.85,
    example: '3.[砺石公司|Enterprise]（[白石镇|District]，[铝箔|Product]）',
    counterexample: '3.[砺石公司|Enterprise]（[白石镇|District]的[铝箔|Product]）',
  },
]);
