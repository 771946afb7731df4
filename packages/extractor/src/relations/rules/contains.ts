import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

export const CONTAINS_RULES: readonly RelationRule[] = rulesFor('CONTAINS', 'contains', [
  {
    id: 'compound',
    pattern: '{s:DK}{o:DK}',
    confidence: 0.95,
    example: '在[砚州市|District][临川区|District]，雨停了。',
    counterexample: '[砚州市|District]与[临川区|District]相距百里。',
  },
  {
    id: 'inside',
    pattern:
      '{s:DK}(?:境内|城区|区内|里|内|上|以[东南西北]|[东南西北]部|东头|城[东南西北])?的{o:DK}',
    confidence: 0.85,
    example: '[临川区|District]以东的[青石产业园|Park]灯火通明。',
    counterexample: '[临川区|District]和[青石产业园|Park]都来了人。',
  },
  {
    id: 'lies-in',
    pattern:
      '{o:DK+}(?:就|仍|则|也)?(?:位于|地处|坐落于|坐落在|隶属于|选址在?|落户)(?:在)?{D}*{s:DK}',
    cues: ['位于', '地处', '坐落', '隶属', '选址', '落户'],
    confidence: 0.9,
    example: '[青石产业园|Park]位于[临川区|District]东部。',
    counterexample: '[青石产业园|Park]距[临川区|District]两公里。',
  },
  {
    id: 'governs',
    pattern: '{s:D}(?:下辖|辖|管辖|托管){o:DK+}(?:，托管{D}?{D})?',
    cues: ['辖', '托管'],
    confidence: 0.9,
    example: '[临川区|District]辖[白石镇|District]、[青溪镇|District]。',
    counterexample: '[临川区|District]距[白石镇|District]很远。',
  },
  {
    id: 'built-in',
    pattern:
      '在{s:DK}(?:境内|里|内|上)?{~DKJ}(?:建设|兴建|新建|投建|建成|建起|设立|打造|共建|规划|建){~DKJ}{o:K}',
    cues: ['建', '设立', '打造', '规划'],
    confidence: 0.85,
    example: '[砺石集团|Enterprise]在[白石镇|District]投资¥建设占地百亩的[青石产业园|Park]。',
    counterexample: '[砺石集团|Enterprise]在[白石镇|District]参观[青石产业园|Park]。',
  },
  {
    id: 'builds',
    pattern:
      '{s:D}(?:规划建设|要建好|将建设|建设|建成|新建|规划|打造|建起|建有|拥有|有)(?:了)?{~DKJEI}{o:K}',
    confidence: 0.75,
    example: '[白石镇|District]规划建设占地百亩的[青石产业园|Park]。',
    counterexample: '[白石镇|District]学习[青石产业园|Park]的经验。',
  },
  {
    id: 'place-first',
    pattern:
      '(?:^|[，。；：！？])(?:[^，。；：]{0,8}在|图为|走进|来到)?{D}*{s:DK}(?:里|内|境内)?，{~DKJE}{o:K}',
    confidence: 0.75,
    example: '[临川区|District]，占地百亩的[青石产业园|Park]正在施工。',
    counterexample: '[临川区|District]、[青石产业园|Park]都来了人。',
  },
  {
    id: 'town-of',
    pattern: '(?:^|[^的在]){s:DK}的{o:D}',
    confidence: 0.6,
    example: '记者走进[临川区|District]的[白石镇|District]。',
    counterexample: '记者走进[临川区|District]和[白石镇|District]。',
  },
  {
    id: 'enclave',
    pattern:
      '{s:D}(?:设在|在|与|和)({D})*{D}(?:设立|共建|合作共建|建立|建设|合建)?(?:了)?(?:的)?{_}(?:飞地——)?{o:K}',
    cues: ['飞地'],
    confidence: 0.8,
    example: '[临川区|District]在[海川市|District][望海区|District]设立[临川科创飞地|Park]。',
    counterexample: '[临川区|District]距[海川市|District]的[临川科创飞地|Park]百里。',
  },
]);
