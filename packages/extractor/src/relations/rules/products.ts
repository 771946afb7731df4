import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const MAKE =
  '(?:主要生产|专业生产|生产|年产|主产|专做|专产|主做|主打|主攻|专攻|主营|推出|研制|研发|开发|产出|拉出|制造|供应|提供|烧制|冲压|织出|纺出|压成|做成|可产|日产|月产|下线|变成|做出|做|印|缝|织|酿造|加工出|专供|量产|交付|提炼出|提出|深耕|专注于?|从事|出产|打造)';

export const PRODUCES_RULES: readonly RelationRule[] = rulesFor('PRODUCES', 'produces', [
  {
    id: 'name-product',
    outer: 'J',
    inner: 'G',
    outerIs: 'subject',
    after:
      /^(?!.{0,6}(?:利用|处理|处置|回收|加工|检测|检验|交易|物流|分选|展示|直播|仓储|文化|研究|种植|养殖|冷链|提取|替代|改造提升))/u,
    before: /^(?!.*(?:年处理|处理|综合利用|消纳))/u,
    confidence: 0.85,
    example: '[砺石年产2万吨[高纯铝|Product]项目|Project]投产。',
    counterexample: '[年处理2万吨[铝渣|Product]综合利用项目|Project]投产。',
  },
  {
    id: 'makes',
    pattern: `{<}{s:EJK+}{~EJG|30}${MAKE}(?:的是|的|出|了)?{_14}{o:G+}`,
    confidence: 0.8,
    example: '[砺石公司|Enterprise]主要生产[高纯铝|Product]。',
    counterexample: '[砺石公司|Enterprise]采购[高纯铝|Product]。',
  },
  {
    id: 'subject-makes',
    pattern: `(?:^|[，。；：]){_14}${MAKE}(?:的是|的|出|了)?{_14}{o:G+}`,
    subject: 'subject',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]去年投产。主要生产[高纯铝|Product]。',
    counterexample: '[砺石公司|Enterprise]去年投产。主要采购[高纯铝|Product]。',
  },
  {
    id: 'of-enterprise',
    pattern: '{s:E}(?:自主研发|生产|研发|出品|自产|推出|试制)?的{o:G+}',
    confidence: 0.75,
    example: '[砺石公司|Enterprise]生产的[高纯铝|Product]畅销。',
    counterexample: '[砺石公司|Enterprise]采购的[高纯铝|Product]到货。',
  },
  {
    id: 'maker-head',
    pattern: `(?:年产|主产|主攻|专攻|主打|生产|主营|专做|从事){_12}{o:G+}{_8}的{_}{s:E}`,
    confidence: 0.85,
    example: '主攻[车载传感器|Product]的[澜图公司|Enterprise]来了。',
    counterexample: '采购[车载传感器|Product]的[澜图公司|Enterprise]来了。',
  },
  {
    id: 'comes-from',
    pattern: '{o:G+}(?:等)?{_9}(?:出自|产自|来自|由|买自)(?:[^，。；]{0,6}的)?{_6}{s:E+}',
    confidence: 0.8,
    example: '[塔筒|Product]出自[砺石公司|Enterprise]。',
    counterexample: '[塔筒|Product]和[砺石公司|Enterprise]。',
  },
  {
    id: 'head-product',
    pattern:
      '{s:J}(?:主要)?(?:建成后|投产后|达产后|建成投产后|全部达产后)?(?:，|可|预计|将|每年)*(?:主要)?(?:年产|生产|形成年产|新增年产){_14}{o:G+}',
    confidence: 0.85,
    example: '[高端项目|Project]建成后可年产2万吨[高纯铝|Product]。',
    counterexample: '[高端项目|Project]建成后采购[高纯铝|Product]。',
  },
]);
