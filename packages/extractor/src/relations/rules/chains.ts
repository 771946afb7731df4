import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const STEP = '{GI}(?:、{GI}|和{GI})*';
const ARROW = '[—–\\-－→⟶~～>＞]+';
const CHAIN = `${STEP}(?:${ARROW}${STEP})+`;
const SEQUENCE = '从{GI}(?:、{GI})*、?(?:再)?到{GI}(?:、{GI})*';

export const UPSTREAM_OF_RULES: readonly RelationRule[] = rulesFor('UPSTREAM_OF', 'upstreamOf', [
  {
    id: 'dash-chain',
    pattern: `(?<c>${CHAIN})`,
    pairing: 'chain',
    confidence: 0.95,
    example: '形成“[铝土矿|Product]—[氧化铝|Product]—[铝板|Product]”链条。',
    counterexample: '[铝土矿|Product]、[氧化铝|Product]都涨价。',
  },
  {
    id: 'from-to',
    pattern: `(?<c>${SEQUENCE})`,
    pairing: 'sequence',
    confidence: 0.75,
    example: '从[铝土矿|Product]、[氧化铝|Product]到[铝板|Product]都有。',
    counterexample: '[铝土矿|Product]、[氧化铝|Product]都涨价。',
  },
  {
    id: 'upper-middle',
    pattern: '上游{_10}{s:GI+}{~|24}[，；、]{~|8}中游{_10}{o:GI+}',
    confidence: 0.9,
    example: '上游[铝土矿|Product]，中游[氧化铝|Product]，下游[铝板|Product]。',
    counterexample: '上游[铝土矿|Product]涨价。',
  },
  {
    id: 'middle-lower',
    pattern: '中游{_10}{s:GI+}{~|24}[，；、]{~|8}下游{_10}{o:GI+}',
    confidence: 0.9,
    example: '上游[铝土矿|Product]，中游[氧化铝|Product]，下游[铝板|Product]。',
    counterexample: '中游[氧化铝|Product]涨价。',
  },
  {
    id: 'upper-lower',
    pattern:
      '上游(?:[^\\uE000-\\uE009。；中]{0,10}?){s:GI+}(?:[^。；中]{0,24}?)[，；、](?:[^。；中]{0,8}?)下游{_10}{o:GI+}',
    confidence: 0.85,
    example: '上游是[铝土矿|Product]，下游是[铝板|Product]。',
    counterexample: '上游[铝土矿|Product]，中游[氧化铝|Product]，下游[铝板|Product]。',
  },
]);

export const SEGMENT_OF_RULES: readonly RelationRule[] = rulesFor('SEGMENT_OF', 'segmentOf', [
  {
    id: 'core-of',
    pattern: '(?:以|由){s:G+}(?:等)?{_6}为(?:核心|主体|重点|主要环节)的{o:I}',
    confidence: 0.8,
    example: '形成以[电机|Product]、[电控|Product]为核心的[储能|Industry]产业集群。',
    counterexample: '形成以[电机|Product]为原料的[储能|Industry]产品。',
  },
  {
    id: 'chain-of',
    pattern: `{o:I}(?:产业|行业|产业链|链)?{~GI}(?<s>${CHAIN})`,
    confidence: 0.85,
    example: '[铝加工|Industry]产业形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
    counterexample: '形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
  },
  {
    id: 'chain-into',
    pattern: `(?<s>${CHAIN}){~I}{o:I}`,
    confidence: 0.8,
    example: '“[铝土矿|Product]—[氧化铝|Product]”串起[铝加工|Industry]产业。',
    counterexample: '“[铝土矿|Product]—[氧化铝|Product]”串起来了。',
  },
  {
    id: 'level',
    pattern: '(?:上游|中游|下游)(?:有|是|连着|为|的)?{_8}{s:GI+}',
    object: 'chainIndustry',
    confidence: 0.8,
    example: '从[铝加工|Industry]产业链看，上游是[铝土矿|Product]，下游是[铝板|Product]。',
    counterexample: '上游是[铝土矿|Product]，下游是[铝板|Product]。',
  },
  {
    id: 'chain-before',
    pattern: `(?<s>${CHAIN})`,
    object: 'chainIndustry',
    confidence: 0.75,
    example: '[铝加工|Industry]产业壮大，形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
    counterexample: '形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
  },
  {
    id: 'covers',
    pattern:
      '{o:I}{~IG|40}(?:涵盖|包括|覆盖|涉及|囊括|包含|集聚|贯通|打通|拥有|补齐|细分为)(?:了)?{_8}{s:GI+}',
    confidence: 0.85,
    example: '[铝加工|Industry]产业涵盖[铝板|Product]、[铝箔|Product]等环节。',
    counterexample: '[铝加工|Industry]产业带动[铝板|Product]涨价。',
  },
  {
    id: 'sequence-into',
    pattern: `(?<s>${SEQUENCE}){~I}{o:I}`,
    confidence: 0.75,
    example: '从[铝土矿|Product]、[氧化铝|Product]到[铝板|Product]，串起[铝加工|Industry]产业。',
    counterexample: '从[铝土矿|Product]、[氧化铝|Product]到[铝板|Product]都有。',
  },
]);
