import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { CONTRACT, SELL, SELL_OUT, SIGNS } from './selling-words.js';
import { AT } from './settling-words.js';

/** Suppliers and customers that one clause names. */
export const SUPPLIES_RULES: readonly RelationRule[] = rulesFor('SUPPLIES', 'supplies', [
  {
    id: 'for-customer',
    pattern:
      '{s:EK+}{~E|24}(?<!委托|外包|发包)(?:为|向|给|对){D}*(?:的)?{_8}{o:E+}(?:等)?(?:{_6}(?:客户|企业|厂家|公司|车企|用户))?{~E|12}(?:配套|供货|供应|提供|输送|供给|生产|开发|定制|研制|加工)(?![^。；]{0,16}(?:停供|断供|不再))',
    notOblique: 's',
    confidence: 0.9,
    example: '[砺石公司|Enterprise]常年为[远航汽车|Enterprise]配套。',
    counterexample: '[砺石公司|Enterprise]常年为[远航汽车|Enterprise]鼓掌。',
  },
  {
    id: 'sells-to',
    pattern: `{s:EKJ+}(?!持股|占股|控股|占\\d)(?!的{_6}{G}，{_4}(?:加工|制|做|炼|生产))(?:{~E|40}${SELL}(?:了)?(?:同在|位于|同处|地处)?{D}*(?:的)?|{-E|40}${SELL}(?:了)?${AT}|{-E|30}，(?:(?:全部|直接|都|全|大多|主要|每天|当天|一半|其中|再|就近|装车|直接装包|[一二三四五六七八九]成|[二三四五]分之[一二三四]){_8}${SELL}|${SELL_OUT})(?:了)?${AT}){o:E+}`,
    notOblique: 's',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]的产品一半卖给[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]的人参观[远航汽车|Enterprise]。',
  },
  {
    id: 'bought-from',
    pattern: `{o:E+}(?!的{_6}(?:子公司|分公司|企业|工厂)){~E|30}(?:由|从)${AT}{s:E+}{~E|14}(?:供应|供货|提供|采购|购买|购进|进货|拿货|拿料|拿到|拿|订购|订货|订的|定制|配套|买进|买来|买的|送来|送达|输送|运来|运过来|拉来|送过来|调来|供给|供热|供汽|供气|保供|代工)`,
    notOblique: 'o',
    confidence: 0.8,
    example: '[远航汽车|Enterprise]的轮毂由[砺石公司|Enterprise]供应。',
    counterexample: '[远航汽车|Enterprise]的轮毂由[砺石公司|Enterprise]参观。',
  },
  {
    id: 'supply-contract',
    pattern: `(?<!由){s:E+}{~E|10}(?:与|和|同|跟){D}*(?:的)?{_8}{o:E+}(?!{~E|16}${SIGNS}){~E|20}${CONTRACT}`,
    notOblique: 's',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]与[远航汽车|Enterprise]续签了供货协议。',
    counterexample: '[砺石公司|Enterprise]与[远航汽车|Enterprise]续签了合作协议。',
  },
  {
    // Signed is not delivered yet.
    id: 'contract-signed',
    pattern: `(?<!由){s:E+}{~E|10}(?:与|和|同|跟){D}*(?:的)?{_8}{o:E+}{~E|16}${SIGNS}{~E|16}${CONTRACT}`,
    notOblique: 's',
    modality: 'planned',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]与[远航汽车|Enterprise]签订供货协议。',
    counterexample: '[砺石公司|Enterprise]与[远航汽车|Enterprise]签订合作协议。',
  },
  {
    id: 'purchase-contract',
    pattern:
      '{o:E+}{~E|24}(?:与|和|同|跟){D}*(?:的)?{s:E+}{~E|20}(?:采购|订购|包销|包购|回购|回收|收购|保底)(?:协议|合同)?',
    notOblique: 'o',
    confidence: 0.75,
    example: '[远航汽车|Enterprise]与[砺石公司|Enterprise]签下采购合同。',
    counterexample: '[远航汽车|Enterprise]与[砺石公司|Enterprise]签下合作协议。',
  },
  {
    id: 'wins-order',
    pattern: `{s:E+}{~E|24}(?:拿到|拿下|接到|接下|获得|赢得|斩获|签下|收到|中标|承接|承揽|揽下|争取到)(?:了)?${AT}{o:E+}(?:[^\\uE003。；，]{0,14}?)(?:订单|定点|合同|大单|采购标|采购项目|采购包|代工)`,
    confidence: 0.85,
    example: '[砺石公司|Enterprise]拿到[远航汽车|Enterprise]三年定点合同。',
    counterexample: '[砺石公司|Enterprise]拿到[远航汽车|Enterprise]的请柬。',
  },
  {
    id: 'comes-from',
    pattern:
      '{o:E}(?:{_6}的|用的|所用的?|所需的?)(?!{_4}订单){_4}{G}?{_6}，?(?:大多|主要|全部|都|均)?(?:来自|买自|出自|购自|取自|采购自|采自|购于){D}*(?:的)?(?:隔壁的?|{_6}的)?{s:E+}',
    confidence: 0.8,
    example: '[远航汽车|Enterprise]的[轮毂|Product]来自[临川县|District]的[砺石公司|Enterprise]。',
    counterexample: '[远航汽车|Enterprise]的[高管|Product]告别了[砺石公司|Enterprise]。',
  },
  {
    id: 'uses-goods-of',
    pattern: `{<}{o:E}{~E|20}(?:改用|用上|[用吃喝烧穿装配挂](?:的|着)(?:都|全|就|正)?是?|换上|换成|选用|采用|装上|装有|配有|配备|搭载|使用|看中的?是?|买下|买走|订购|采购|购买|购进|买进|吃进|吃下|吃掉|消化|消纳)(?:了)?${AT}{s:E+}(?:生产|研发|供应|提供|制造|出产|造|产|产生|排出)?(?:的)?{_8}(?:{G}|[^\\uE000-\\uE009，。；：]{0,4}[料件货液粉汽渣屑末])`,
    confidence: 0.75,
    example: '[远航汽车|Enterprise]今年改用[砺石公司|Enterprise]的[轮毂|Product]。',
    counterexample: '[远航汽车|Enterprise]今年仿制[砺石公司|Enterprise]的[轮毂|Product]。',
  },
  {
    id: 'relies-on',
    pattern: `{o:E+}[^\\uE003，。；：]{0,12}(?:全|都|多半|主要|一直|[一二三四五六七八九]成)*(?:靠|指着|用的?是?|吃的?是?){s:E}(?=[，。；！])`,
    confidence: 0.7,
    example:
      '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]的[轮毂|Product]全靠[它|Enterprise:this]。',
    counterexample:
      '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]的[轮毂|Product]送给[它|Enterprise:this]。',
  },
  {
    id: 'collected-by',
    pattern: `由{D}*(?:的)?{_4}{s:E}{_4}(?:收购|收储|加工|分拣|烘干|包装|采收){_6}，(?:再|然后)?{_2}${SELL_OUT}(?:了)?${AT}{o:E+}`,
    confidence: 0.75,
    example: '[高粱|Product]由[青溪合作社|Enterprise]统一收购，供给[远航酒业|Enterprise]。',
    counterexample: '[高粱|Product]由[青溪合作社|Enterprise]统一收购，感谢[远航酒业|Enterprise]。',
  },
  {
    id: 'fits-out',
    pattern: '{o:E}(?:的)?(?:就近|本地|一级|二级|核心|专门)?配套的{_4}{s:E}',
    confidence: 0.8,
    example: '[远航汽车|Enterprise]配套的[砺石公司|Enterprise]就在对面。',
    counterexample: '[远航汽车|Enterprise]隔壁的[砺石公司|Enterprise]就在对面。',
  },
  {
    id: 'rushes-order',
    pattern: `{s:E}{~E|40}(?:赶|做|接|缝|忙)(?:的|着)?(?:就|都|正)?(?:是)?${AT}{o:E}的{_8}(?:订单|单子|大单|急单)`,
    confidence: 0.75,
    example: '[砺石制衣|Enterprise]的女工赶的是[远航服饰|Enterprise]的裙装订单。',
    counterexample: '[砺石制衣|Enterprise]的女工羡慕[远航服饰|Enterprise]的裙装订单。',
  },
  {
    id: 'source-of',
    pattern:
      '{s:E+}{_2}(?:，)?(?:是|成了|成为){D}*(?:的)?{o:E}(?:的)?{_10}(?:原料基地|原料库|药仓|粮仓|料仓|后厨|原料车间|供货方|卖家)',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]是[远航汽车|Enterprise]的“料仓”。',
    counterexample: '[砺石公司|Enterprise]是[远航汽车|Enterprise]的邻居。',
  },
  {
    id: 'share-of-supply',
    pattern: '{s:E+}{~E|12}对{D}*(?:的)?{o:E+}(?:的)?{_4}(?:供货|供应|配套|供给|直供|销售)',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]要把对[远航汽车|Enterprise]的供货份额提高到五成。',
    counterexample: '[砺石公司|Enterprise]要把对[远航汽车|Enterprise]的感谢信寄出去。',
  },
  {
    id: 'customer-of',
    pattern: '{s:E}{~E|30}(?:大客户|客户|买主|买家|用户|下家){_8}{o:E+}',
    agent: 's',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]的货车开往大客户[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]的货车开往[远航汽车|Enterprise]。',
  },
  {
    id: 'order-from',
    pattern: '{s:E+}{~E|40}订单{~E|8}(?:来自|出自){D}*(?:的)?{o:E+}',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]的订单主要来自[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]的客人来自[远航汽车|Enterprise]。',
  },
  {
    id: 'supplier-of',
    pattern:
      '{s:E+}{~E|24}(?:(?<!曾|曾经)是|成为|作为|(?<!曾)为|巩固|成了|当上|当了|做了|晋升为?|升级为){D}*(?:的)?{o:E+}(?:的)?(?:[^\\uE003。；，]{0,8}?)(?:供应商|配套商|配套企业)',
    confidence: 0.9,
    example: '[砺石公司|Enterprise]已是[远航汽车|Enterprise]的一级供应商。',
    counterexample: '[砺石公司|Enterprise]已是[远航汽车|Enterprise]的邻居。',
  },
]);
