import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { ARROW, BECOME, CHAIN, SEQUENCE } from './chain-words.js';

// 猪肉生产加工|、副产品生产加工: what stands side by side does not become one another.
const NEXT = '(?![^，。；\\uE000-\\uE009]{0,3}、)';

/** A list of goods, each with what it is called by (外购|锂云母). */
const MATERIALS = '(?<s>{G}(?:(?:、|和|及|以及){_4}{G})*)';

export const UPSTREAM_OF_RULES: readonly RelationRule[] = rulesFor('UPSTREAM_OF', 'upstreamOf', [
  {
    id: 'dash-chain',
    pattern: `(?<c>${CHAIN})(?!${ARROW}{GI}|[、和]{GI})(?!{_3}[两三四五六]条)`,
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
  {
    id: 'becomes',
    pattern: `(?<c>{G}(?:经|经过|通过)?{_6}${BECOME}(?:了)?${NEXT}{_3}{G}，?(?:{G})?(?:再|又|接着|然后|进而|继续|还能)?{_6}${BECOME}(?:了)?${NEXT}{_3}{G})`,
    pairing: 'sequence',
    confidence: 0.85,
    example: '[石英砂|Product]制成[高纯石英|Product]，再加工成[石英坩埚|Product]。',
    counterexample: '[石英砂|Product]好过[高纯石英|Product]，也好过[石英坩埚|Product]。',
  },
  {
    id: 'raw-material-of',
    pattern:
      '{s:G+}(?:正|恰|就|则|都)?(?:是|为|作为){_4}(?:生产|制造|制作|制备|合成|加工)?{_2}{o:G+}(?:的|所需的?|必需的?|不可或缺的){_6}(?:原料|原材料|基材|前驱体|母料|坯料|基础材料)',
    confidence: 0.85,
    example: '[高纯石英|Product]是生产[石英坩埚|Product]的关键原料。',
    counterexample: '[高纯石英|Product]是夸赞[石英坩埚|Product]的常用词。',
  },
  {
    id: 'lower-of',
    pattern:
      '(?<c>{GI}(?:产业)?(?:的|再)?(?:下游|往下|再往下|向下)(?:游)?(?:就|便)?(?:是|为|有|产品是|走，?(?:就)?是|延伸到|延伸至){_4}{GI}(?:，?(?:再|更|又)?(?:往下|下游|下一步){_4}(?:是|为|有|到)?{_2}{GI})*)',
    pairing: 'sequence',
    confidence: 0.85,
    example: '[养殖|Product]的下游是[屠宰|Product]，再往下是[肉制品|Product]。',
    counterexample: '[养殖|Product]的隔壁是[屠宰|Product]，再过去是[肉制品|Product]。',
  },
  {
    id: 'goes-down-to',
    pattern:
      '{s:G}(?:再)?(?:往下|向下)(?:走|做|延伸){~G|8}(?:做|是|生产|到|有){_3}(?<o>{G}(?:(?:，|、)?(?:也|还)?(?:可以|能)?(?:做|是|生产|有|和)?{_2}{G})*)',
    confidence: 0.8,
    example: '[煤焦油|Product]往下走，可以做[炭黑|Product]，也可以做[针状焦|Product]。',
    counterexample: '[煤焦油|Product]往外走，可以见[炭黑|Product]，也可以见[针状焦|Product]。',
  },
  {
    id: 'upper-of',
    pattern:
      '{o:GI}(?:产业)?(?:的)?上游(?:就|便|主要)?(?:是|为|有|原料是|材料是){_4}{s:GI+}(?!{~|16}下游)',
    confidence: 0.85,
    example: '[铝板|Product]的上游是[氧化铝|Product]。',
    counterexample: '[铝板|Product]的隔壁是[氧化铝|Product]。',
  },
  {
    id: 'from-material',
    pattern: `(?:以|用)[^，。；\\uE005]{0,20}${MATERIALS}(?:等)?{_4}(?:为|作为|做)(?:主要|主|基础|核心|唯一)?(?:原料|原材料|原辅料|基材)[^。；\\uE005]{0,30}?(?:生产|年产|制|得|产出|(?<!副)产|加工|合成|提取|提炼|做)(?:成|取|出|到|得)?{_6}{o:G+}`,
    confidence: 0.85,
    example: '以[锂瓷石|Product]、外购[锂云母|Product]为原料，经焙烧得[碳酸锂|Product]。',
    counterexample: '以[锂瓷石|Product]、外购[锂云母|Product]为展品，顺带夸[碳酸锂|Product]。',
  },
  {
    id: 'material-of-works',
    pattern: `(?:以|用)[^，。；\\uE005]{0,20}${MATERIALS}(?:等)?{_4}(?:为|作为|做)(?:主要|主|基础|核心|唯一)?(?:原料|原材料|原辅料|基材)(?![^。；\\uE005]{0,30}(?:生产|年产|制|得|产出|提取){_6}{G})`,
    object: 'worksGoods',
    confidence: 0.75,
    example:
      '[砺石15万吨[聚碳酸酯|Product]项目|Project]开工，以[双酚A|Product]为主要原料，占地30亩。',
    counterexample:
      '[砺石15万吨[聚碳酸酯|Product]项目|Project]开工，以[双酚A|Product]为主要展品，占地30亩。',
  },
  {
    id: 'makes-of-it',
    pattern:
      '利用(?:[^，。；\\uE005]{0,16}的)?{_6}{s:G}，(?:建设|新建)?{~G|20}(?:生产|年产|制成|制备|产出)(?<o>{_6}{G}(?: ?[\\d.]+[^，。；、\\uE000-\\uE009]{1,5})?(?:[、和及]{G}(?: ?[\\d.]+[^，。；、\\uE000-\\uE009]{1,5})?)*)',
    confidence: 0.8,
    example: '利用历年堆存的[磷石膏|Product]，年产[石膏粉|Product]30万吨、[石膏板|Product]8万张。',
    counterexample: '利用历年堆存的[磷石膏|Product]，年省[石膏粉|Product]30万吨。',
  },
  {
    id: 'turns-into',
    pattern:
      '{s:G}(?:在[^，。；\\uE005]{0,12})?(?:经|经过|通过)?{_6}(?:加工成|加工为|制成|变成|做成|酿成|压成|织成|轧成|提炼成|转化成|转化为|提纯成|深加工成|拉成|纺成|烧成|炼成)(?:了)?{_4}{o:G+}',
    yields: 1,
    confidence: 0.8,
    example: '一颗颗[洋芋|Product]变成了[薯片|Product]。',
    counterexample: '一颗颗[洋芋|Product]换来了[薯片|Product]。',
  },
  {
    id: 'sold-to-become',
    pattern:
      '{s:G}[^。；\\uE005]{0,24}(?:卖给|供给|供应|交给|送给|送|供|进)[^，。；\\uE003\\uE005]{0,12}{E}(?:去|来|用来|用于)?(?:做|制成|生产|造|加工成|加工为|酿|织成|制){_4}{o:G+}',
    confidence: 0.8,
    example: '[尾渣|Product]送给隔壁的[砺石公司|Enterprise]做[砖|Product]。',
    counterexample: '[尾渣|Product]送给隔壁的[砺石公司|Enterprise]换[砖|Product]。',
  },
  {
    id: 'further-on',
    pattern:
      '(?<c>{G}，?(?:再|又)?(?:往后|往下|后面)(?:走)?，?(?:就)?是{_2}{G}(?:，(?:最后|最终|再)(?:往后|往下)?(?:进|成为|做成|变成|是)[^，。；\\uE005]{0,8}{G})?)',
    pairing: 'sequence',
    yields: 1,
    confidence: 0.8,
    example: '先做[碳酸酯|Product]，再往后是[电解液|Product]，最后进外地的[电芯|Product]。',
    counterexample: '先夸[碳酸酯|Product]，再隔壁是[电解液|Product]，最后看外地的[电芯|Product]。',
  },
  {
    id: 'used-for',
    pattern:
      '{s:G+}(?:主要|可|将|则|大多|都)*(?:(?:用于|用来)(?:制造|制备|制作|生产|制|做|加工)|用作){_4}{o:G+}(?!{_4}(?:包装|运输|检测|展示|车间))',
    confidence: 0.8,
    example: '[原药|Product]主要用于制备[注射剂|Product]。',
    counterexample: '[原药|Product]主要参照[注射剂|Product]定价。',
  },
  {
    id: 'goods-used-for',
    pattern:
      '(?:^|[，。；])(?:其|该项目|项目)?(?:主要)?产品(?:主要|可|将)*(?:(?:用于|用来)(?:制造|制备|制作|生产|制|做)|用作){_4}{o:G+}',
    subject: 'worksGoods',
    confidence: 0.75,
    example: '[砺石[磷酸铁|Product]项目|Project]开工，产品用于制[正极材料|Product]。',
    counterexample: '[砺石[磷酸铁|Product]项目|Project]开工，产品好过[正极材料|Product]。',
  },
  {
    id: 'its-material',
    pattern: '(?:^|[，；。])(?:主要|主)?(?:原料|原材料){s:G}',
    object: 'worksGoods',
    confidence: 0.7,
    example: '[砺石[纱线|Product]技改项目|Project]开工；原料[瓶片|Product]由邻县供应。',
    counterexample: '[砺石[纱线|Product]技改项目|Project]开工；库存[瓶片|Product]由邻县供应。',
  },
  {
    id: 'line-below-line',
    pattern:
      '^[^上中下，。；]{0,3}(?:中游|下游)[^\\uE000-\\uE009，。；]{0,6}(?:{GI}：)?{_6}(?<o>{GI}(?:(?:、[^，。；、\\uE000-\\uE009]{1,10}){0,2}[、和及]{GI})*)',
    subject: 'upperSteps',
    confidence: 0.85,
    example: '上游：[光学玻璃|Product]\n中游｜元件：[透镜|Product]、[棱镜|Product]',
    counterexample: '车间：[光学玻璃|Product]\n中游｜元件：[透镜|Product]、[棱镜|Product]',
  },
  {
    id: 'parallel-chains',
    pattern: `(?<c>{GI}(?:${ARROW}{GI})+)(?=(?:、{GI}(?:${ARROW}{GI})+)*(?:等)?{_2}[两三四五六]条)`,
    pairing: 'chain',
    confidence: 0.9,
    example: '[小麦|Product]—[面粉|Product]、[辣椒|Product]—[辣酱|Product]两条链。',
    counterexample: '[小麦|Product]—[面粉|Product]、[辣椒|Product]—[辣酱|Product]这条链。',
  },
  {
    id: 'extends-to',
    pattern: '(?:由|从){s:GI+}{_4}(?:延伸|拓展|延展|延长|跃升)(?:到|至|出){_4}{o:GI+}',
    confidence: 0.75,
    example: '产业由[淀粉|Product]延伸至[葡萄糖|Product]。',
    counterexample: '道路由[淀粉|Product]厂绕行至[葡萄糖|Product]厂。',
  },
]);
