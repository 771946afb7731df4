import { GOODS } from './products-shown.js';
import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

/** What parts the cells of a row, as the page is laid out. */
const CELL = '[ |｜\\t]+';
/** Up to 24 characters inside a bracket, no firm, work or product among them. */
const INSIDE = '[^（）。\\uE002\\uE003\\uE005]{0,24}';
/** How much of it: 10万吨, 15GWh. */
const AMOUNT = '(?:[\\d.]+[^，、；。（）]{1,8})?';
const FIRMS = '(?:生产|制造|加工|研发|专业)*(?:厂商|生产商|制造商|企业|厂家|工厂|大厂|作坊|厂)';

/** Goods that stand beside their maker without a verb: in lists, rows of tables, brackets, captions. */
export const PRODUCES_LISTED_RULES: readonly RelationRule[] = rulesFor('PRODUCES', 'produces', [
  {
    id: 'bracketed',
    pattern: `{s:EJ}（(?:${INSIDE}[，、；])?(?:主营|主打|主产|专做|主要生产|生产|年产)?{o:G+}${AMOUNT}(?=[，、；）])`,
    confidence: 0.8,
    example: '1.[砺石公司|Enterprise]（[临川区|District]，[轮毂|Product]）',
    counterexample: '1.[砺石公司|Enterprise]（[临川区|District]，[轮毂|Product]采购商）',
  },
  {
    id: 'after-dash',
    pattern: `(?:^|^[^，。；：\\uE000-\\uE009]{1,5}|[；。]){s:E}(?:（[^（）]{1,20}）)?(?:—+|：) ?(?:主营|主打|主产|专做|年产|生产)?{o:G+}(?=$|[，。；（ ])`,
    confidence: 0.8,
    example: '3、[砺石公司|Enterprise]（德资）：[轮毂|Product]、[刹车盘|Product]',
    counterexample: '3、[砺石公司|Enterprise]（德资）：[轮毂|Product]卖不动了',
  },
  {
    id: 'in-row',
    pattern: `{s:E}(?:（[^（）]{1,12}）)?(?:${CELL}(?:{DK}+|[^，。；：、 |｜\\uE000-\\uE009]{1,8}))?${CELL}{o:G+}(?=$|[ |｜；。])`,
    confidence: 0.75,
    example:
      '链主 [砺石公司|Enterprise] [临川区|District][白石镇|District] [轮毂|Product]、[刹车盘|Product]',
    counterexample:
      '链主 [砺石公司|Enterprise] [临川区|District][白石镇|District] [轮毂|Product]采购',
  },
  {
    id: 'tendered',
    pattern: `{o:G+}(?:设备|系统)?(?:采购|供货|制造)(?:项目|合同|安装)*${CELL}{s:E}(?=$|[ |｜])`,
    confidence: 0.8,
    example: '[卸船机|Product]采购 | [砺石公司|Enterprise] | 9860',
    counterexample: '[卸船机|Product]拆除 | [砺石公司|Enterprise] | 9860',
  },
  {
    id: 'beside',
    pattern:
      '{<}{s:E}{o:G+}(?!{_6}(?:由|来自|车间|料仓|仓库|采购|招标|招商|中标|订单|需求|代理|经销|运输|仓储|配送|项目|基地|产业))',
    notOblique: 's',
    confidence: 0.7,
    example: '[砺石公司|Enterprise][播种机|Product]列入补贴目录。',
    counterexample: '[砺石公司|Enterprise][播种机|Product]采购招标。',
  },
  {
    id: 'firms-of-goods',
    pattern: `{s:E+}(?:等|[两三四五六七八九十\\d]+家){_6}{o:G}${FIRMS}`,
    confidence: 0.85,
    example: '客户有[砺石公司|Enterprise]、[白石公司|Enterprise]等[线路板|Product]厂商。',
    counterexample: '客户有[砺石公司|Enterprise]、[白石公司|Enterprise]等[线路板|Product]买家。',
  },
  {
    id: 'with-partner',
    pattern:
      '{s:E}(?:自身|正|还|已|又)*(?:联合|与|和|同|跟|携手){EN+}{_8}(?:联合|共同|合作|一起|携手|联手)?(?:研发|开发|研制|攻关|研究|推出|搞|熬)(?:出|成|了|的)*{_12}{o:G+}',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]与[临川大学|Institution]共同研发的[轮毂|Product]已送样。',
    counterexample: '[砺石公司|Enterprise]与[临川大学|Institution]共同采购的[轮毂|Product]已送样。',
  },
  {
    id: 'self-made',
    pattern:
      '{o:G+}(?:等)?(?:都|均|全部|主要|则|，)*(?:为|是|已)?(?:自研|自产|自制|自己做|自主(?:研发|生产|制造))',
    subject: 'firm',
    yields: 1,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]扩产。[轮毂|Product]、[刹车盘|Product]均为自研。',
    counterexample: '[砺石公司|Enterprise]扩产。[轮毂|Product]、[刹车盘|Product]均为外购。',
  },
  {
    id: 'its-goods',
    pattern:
      '(?:^|[，。；：]){_6}(?:所产|出来|产出来|产出|所出|炼出|出炉)的?{_4}{o:G+}(?=[^，。；]{0,16}(?:供|送|卖|销|运|往|走|用|到|进|给|外售))',
    subject: 'works',
    confidence: 0.75,
    example: '[蒸汽项目|Project]开工，所产[蒸汽|Product]供给邻厂。',
    counterexample: '[蒸汽项目|Project]开工，所购[蒸汽|Product]供给邻厂。',
  },
  {
    id: 'by-product',
    pattern: '(?:^|[，。；：、]){_4}(?:副产|联产|联产出){_4}{o:G+}',
    subject: 'works',
    confidence: 0.8,
    example: '[制气项目|Project]开工，副产[硫磺|Product]、[硫酸铵|Product]。',
    counterexample: '[制气项目|Project]开工，副食[硫磺|Product]、[硫酸铵|Product]。',
  },
  {
    id: 'core-goods',
    pattern:
      '(?:^|[，。；：])[【［]?(?:公司)?(?:主要|主打|主导|拳头|核心|代表|主营)产品(?:[】］：]|有|是|为|包括)? ?(?<o>{_8}{G}(?:[ 、，]+{_10}{G})*)',
    subject: 'firm',
    yields: 1,
    confidence: 0.8,
    example: '[砺石公司|Enterprise]扩产。【核心产品】[轮毂|Product] [刹车盘|Product]',
    counterexample: '[砺石公司|Enterprise]扩产。【核心客户】[轮毂|Product] [刹车盘|Product]',
  },
]);

/** When a work that is going up will make what it makes. */
const ONCE_BUILT =
  '(?:建成|投产|达产|满产|投用|投运|竣工|完工|建成投产|达产达效)(?:以后|之后|后)，?';
const WILL_MAKE = '(?:年产|日产|月产|可产|能产|年可产|年出|生产|产出|新增|形成|制造|主产|主要生产)';
/** What works will make once they stand: said of the work where one is named, whoever builds it. */
export const PRODUCES_BUILT_RULES: readonly RelationRule[] = rulesFor('PRODUCES', 'produces', [
  {
    id: 'work-once-built',
    pattern: `{s:J}{~J|120}${ONCE_BUILT}{_10}${WILL_MAKE}{_10}${GOODS}`,
    confidence: 0.85,
    example:
      '[轮毂项目|Project]由[砺石公司|Enterprise]投资，总投资¥，建成后年产[轮毂|Product]10万只。',
    counterexample:
      '[轮毂项目|Project]由[砺石公司|Enterprise]投资，总投资¥，建成后年耗[轮毂|Product]10万只。',
  },
  {
    id: 'unsaid-once-built',
    pattern: `^[^\\uE002\\uE003]{0,60}?${ONCE_BUILT}{_10}${WILL_MAKE}{_10}${GOODS}`,
    subject: 'works',
    confidence: 0.75,
    example: '[轮毂项目|Project]开工。建成后年产[轮毂|Product]10万只。',
    counterexample: '[轮毂项目|Project]开工。建成后年耗[轮毂|Product]10万只。',
  },
  {
    id: 'firm-once-built',
    pattern: `{<}{s:E}{~EJG|60}${ONCE_BUILT}{_10}${WILL_MAKE}{_10}${GOODS}`,
    notOblique: 's',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]投资¥建厂，建成后年产[轮毂|Product]10万只。',
    counterexample: '[砺石公司|Enterprise]投资¥建厂，建成后年耗[轮毂|Product]10万只。',
  },
]);
