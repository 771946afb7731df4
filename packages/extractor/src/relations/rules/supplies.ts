import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { AT } from './settling-words.js';

// 供给 | 流进; what goods do on their way to a buyer.
const SELL =
  '(?:供给|供应给|供应|卖给了?|销往|销售给|供货给|供货|专供|直供|发往|发到|发给|运往|运到|运至|运抵|送进了?|送到|送给(?![^，。；]{0,12}(?:试|看|检|评))|送至|送往|送去|输送到|输送至|输送给|输往|交到|交给(?![^，。；]{0,16}(?:负责|建设|运营|实施|打理|管理|承建|承担|去建|印染|加工|代工))|配套|交付给|装上|打入|进入|用在|专供给|流进|流向|配送到|配送至|拉到|外售给|返回|返销|回供|签给|销给|运回|导入|优先保障|优先供应|供)';

/** Those that mean nothing else, where the seller is unsaid. */
const SELL_OUT =
  '(?:供给|供应给|卖给|卖到|销往|送(?=[同隔对])|销给|销售给|外售给|供货给|专供|直供|直送|发给|发往|订给|运往|运到|送往|送到|送给(?![^，。；]{0,12}(?:试|看|检|评))|签给|交付给|返回|返销|导入|优先保障|优先供应)';
const SIGNS = '(?:(?<!续)签|达成|敲定|约定)';
const CONTRACT =
  '(?:(?:供货|供销|购销|供应|配套|直供|供需|年度供|代工){_6}(?:协议|合同|订单|关系)|长单|长协|长约|供货|代工)';

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
    id: 'subject-for-customer',
    pattern:
      '(?:^|[，。；：]){_10}(?:为|向|给|对){D}*(?:的)?{_8}{o:E+}(?:等)?(?:{_6}(?:客户|企业|厂家|公司|[车船药钢]企|用户))?{~E|12}(?:配套|供货|供应|提供|输送|供给)(?![^。；]{0,16}(?:停供|断供|不再))',
    subject: 'seller',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]投产了。今后为[远航汽车|Enterprise]配套。',
    counterexample: '[砺石公司|Enterprise]投产了。今后为[远航汽车|Enterprise]鼓掌。',
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
    id: 'fed-by',
    pattern:
      '(?:^|[，。；：、])(?![^，。；：]{0,8}(?:投资|资金|项目|园区))(?:{_10}{G}|[^\\uE000-\\uE009，。；：]{0,10}(?:料|材|件|皮|布|粮|糖|板|泥|气|电|水|浆|粉|瓶|盒|箱|纸|油|酸|碱|钢|铝|铜|膜|芯|片|壳|胶|纱|丝|花|叶|果|药|肉|奶|包装|配套|产品))(?:{_8})(?:都|全|均|统一|主要|自然|大多|一半|也)*(?:由|是){D}*(?:的)?{_9}{s:E+}{_8}(?:供应|供货|提供|配套|供给|直供|供的|烧的|压的|做的|造的|织的|印的|产的|送来|送过来|运来|运过来|拉来|送的|保供)',
    object: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[远航汽车|Enterprise]扩产了，钢板都是[砺石公司|Enterprise]供的。',
    counterexample: '[远航汽车|Enterprise]扩产了，喜报都是[砺石公司|Enterprise]写的。',
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
    id: 'made-from',
    pattern:
      '(?:^|[，。；：])[^\\uE000-\\uE009，。；：]{0,6}(?:{G}|料|材|件|布|板|纱|粮)(?:大多|主要|全部|都|均|也)?(?:来自|买自|购自|取自)(?:隔壁|对面)?{D}*(?:的)?{_6}{s:E+}(?=[，。；])',
    object: 'seller',
    yields: 1,
    confidence: 0.65,
    example: '[远航汽车|Enterprise]扩产了，坯料来自隔壁的[砺石公司|Enterprise]。',
    counterexample: '[远航汽车|Enterprise]扩产了，喜讯来自隔壁的[砺石公司|Enterprise]。',
  },
  {
    id: 'uses-goods-of',
    pattern: `{<}{o:E}{~E|20}(?:改用|用上|[用吃喝烧穿装配挂](?:的|着)(?:都|全|就|正)?是?|换上|换成|选用|采用|装上|装有|配有|配备|搭载|使用|看中的?是?|买下|买走|订购|采购|购买|购进|买进|吃进|吃下|吃掉|消化|消纳)(?:了)?${AT}{s:E+}(?:生产|研发|供应|提供|制造|出产|造|产|产生|排出)?(?:的)?{_8}(?:{G}|[^\\uE000-\\uE009，。；：]{0,4}[料件货液粉汽渣屑末])`,
    confidence: 0.75,
    example: '[远航汽车|Enterprise]今年改用[砺石公司|Enterprise]的[轮毂|Product]。',
    counterexample: '[远航汽车|Enterprise]今年仿制[砺石公司|Enterprise]的[轮毂|Product]。',
  },
  {
    id: 'taken-by',
    pattern:
      '(?:产品|成品|货|产能|产量|{G}|[，。；](?:其中)?(?:全部|大部分|一半|[一二三四五六七八九]成))[^\\uE003，。；：]{0,10}(?:由|被){D}*(?:的)?{o:E+}(?:全部|全数|统一|悉数|一家)*(?:包销|包圆|收购|回购|订走|订购|买走|采购|预订|消化|吃下)',
    subject: 'seller',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了，成品的六成将由[远航汽车|Enterprise]包销。',
    counterexample: '[砺石公司|Enterprise]扩产了，成品的六成将由[远航汽车|Enterprise]展示。',
  },
  {
    id: 'its-customer',
    pattern:
      '(?:客户|买主|买家|用户|下家|主顾)(?:名单|群|名录|清单)?(?:里|中|上)?(?:主要|已|目前)?(?:包括|有|就?是|为|：|——|？|涵盖|囊括|覆盖|还有)(?:了)?{D}*(?:的)?{_6}{o:E+}',
    subject: 'seller',
    yields: 1,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]扩产了，最大的客户是[临川市|District]的[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]扩产了，最近的邻居是[远航汽车|Enterprise]。',
  },
  {
    id: 'goods-sold-to',
    pattern: `(?:^|[，。；：])(?:{_10}{G}|[^\\uE000-\\uE009，。；：]{0,8}[料品货渣产]){_14}${SELL}(?:了)?${AT}{K}?(?:里|内)?(?:的)?(?:隔壁的)?{o:E+}`,
    subject: 'seller',
    yields: 1,
    confidence: 0.65,
    example: '[砺石公司|Enterprise]扩产了。[轮毂|Product]全部卖给[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]扩产了。[轮毂|Product]好过[远航汽车|Enterprise]。',
  },
  {
    id: 'sold-to-unsaid',
    pattern: `(?:^|[，。；：])[^\\uE000-\\uE009，。；：]{0,16}${SELL_OUT}(?:了)?${AT}{o:E+}`,
    subject: 'seller',
    yields: 1,
    confidence: 0.65,
    example: '[砺石公司|Enterprise]扩产了。新货全部卖给[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]扩产了。喜报全部寄给[远航汽车|Enterprise]。',
  },
  {
    id: 'old-customers',
    pattern:
      '(?:^|[，。；：]){_8}{o:E+}(?:等)?(?:都|也|均|已|已经|就)*(?:是|成了|成为)(?:它|我们|公司|厂里)?(?:的)?{_4}(?:客户|主顾|买主|买家|回头客)(?=[，。；！])',
    subject: 'seller',
    yields: 1,
    confidence: 0.7,
    example:
      '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]、[云岭重工|Enterprise]都是老客户。',
    counterexample:
      '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]、[云岭重工|Enterprise]都是老邻居。',
  },
  {
    id: 'gains-customers',
    pattern:
      '(?:添了|新增|新添|多了|迎来|拿下|签下|开发了?|发展了?)(?:了)?{o:E+}(?:等)?[\\d一两二三四五六七八九十]*[家个](?:新)?(?:大)?(?:客户|买主|买家|用户|主顾)',
    subject: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了，今年又添了[远航汽车|Enterprise]等两家买主。',
    counterexample: '[砺石公司|Enterprise]扩产了，今年又添了[远航汽车|Enterprise]等两家邻居。',
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
    id: 'fetches-here',
    pattern:
      '{o:E+}(?:等)?(?:都|也|一直|常年|每天|每月)*(?:从|在|到|来)(?:{DK}|这里|这儿|{E}(?:这儿|家)|厂里)(?:拿货|进货|采购|订货|拉货|提货)',
    subject: 'seller',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]等都从这里拿货。',
    counterexample: '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]等都从这里路过。',
  },
  {
    id: 'collected-by',
    pattern: `由{D}*(?:的)?{_4}{s:E}{_4}(?:收购|收储|加工|分拣|烘干|包装|采收){_6}，(?:再|然后)?{_2}${SELL_OUT}(?:了)?${AT}{o:E+}`,
    confidence: 0.75,
    example: '[高粱|Product]由[青溪合作社|Enterprise]统一收购，供给[远航酒业|Enterprise]。',
    counterexample: '[高粱|Product]由[青溪合作社|Enterprise]统一收购，感谢[远航酒业|Enterprise]。',
  },
  {
    id: 'signs-to-buy',
    pattern:
      '(?:^|[，。；：]){_8}{o:E}(?:已|也|又|去年|今年|刚|一口气)*(?:签下|签订|签了|签署|包销|敲定)(?:了)?{_12}(?:包销|承购|采购|购买|订购)(?:协议|合同|长单|大单)?(?![^。；]{0,6}{E})',
    subject: 'seller',
    modality: 'planned',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了，[远航汽车|Enterprise]已签下每年5万只的包销协议。',
    counterexample: '[砺石公司|Enterprise]扩产了，[远航汽车|Enterprise]已签下每年5万元的租房协议。',
  },
  {
    id: 'fits-out',
    pattern: '{o:E}(?:的)?(?:就近|本地|一级|二级|核心|专门)?配套的{_4}{s:E}',
    confidence: 0.8,
    example: '[远航汽车|Enterprise]配套的[砺石公司|Enterprise]就在对面。',
    counterexample: '[远航汽车|Enterprise]隔壁的[砺石公司|Enterprise]就在对面。',
  },
  {
    id: 'feedstock-from',
    pattern: `(?:以|用|利用|采用|消纳|消化|吃掉)${AT}(?:{E}(?:所属|旗下|下属)(?:的)?)?{s:E}{_6}(?:供应|外供|提供|生产|副产|产出|产生|堆存|排放|排出|剩余|富余|产)的{_4}(?:{G}|[^\\uE000-\\uE009，。；：]{0,6}[料气渣膏水汽热酸液])`,
    object: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[轮毂项目|Project]开工，利用[砺石焦化|Enterprise]外供的[煤气|Product]。',
    counterexample: '[轮毂项目|Project]开工，利用[砺石焦化|Enterprise]外借的[工棚|Product]。',
  },
  {
    id: 'now-uses',
    pattern: `(?:{G}|(?:^|[，。；：])[^\\uE003，。；：]{0,8}[料件材箔膜板布纸瓶箱管线芯片液粉])[^\\uE003，。；：]{0,8}(?:改用|换用|换成|选用|选了|采用|用上了?)${AT}{s:E+}(?:的)?(?=[，。；])`,
    object: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[远航汽车|Enterprise]扩产了，[铝箔|Product]去年起改用[砺石公司|Enterprise]。',
    counterexample: '[远航汽车|Enterprise]扩产了，[铝箔|Product]去年起输给[砺石公司|Enterprise]。',
  },
  {
    id: 'placed-out-to',
    pattern: `(?:^|[，。；：])[^\\uE003，。；：]{0,12}(?:外包给|委托给?|外协给|交给|发给)${AT}{s:E}{_4}(?:做|生产|加工|代工|处理)?(?=[，。；—])(?<=(?:外包|委托|外协)[^，。；]{0,30}|(?:做|生产|加工|代工|处理))`,
    object: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[远航汽车|Enterprise]扩产了，热处理外包给隔壁的[砺石公司|Enterprise]。',
    counterexample: '[远航汽车|Enterprise]扩产了，钥匙交给隔壁的[砺石公司|Enterprise]。',
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
    id: 'supplied-unsaid',
    pattern: `{G}{_9}(?:由|来自|买自|出自|购自|采购自|取自)${AT}(?:{EN}(?:旗下|孵化|控股|下属|参股)的?)?{s:E+}{_8}(?:供应|供货|提供|配套|供给|直供|定制|送|供(?=[，。；])|(?=[，。；]))`,
    object: 'seller',
    confidence: 0.65,
    example:
      '[远航汽车|Enterprise]扩产了。所用[轮毂|Product]由[临川县|District]的[砺石公司|Enterprise]供应。',
    counterexample: '[远航汽车|Enterprise]扩产了。所用[轮毂|Product]由工人安装。',
  },
  {
    id: 'contract-unsaid',
    pattern:
      '(?:^|[，。；：]){_10}(?:与|和|同|跟){D}*(?:的)?{_8}{o:E+}{~E|16}(?:供货|供销|购销|长单|供应|订单|采购)(?:协议|合同|单)?',
    subject: 'seller',
    confidence: 0.65,
    example: '[砺石公司|Enterprise]扩产了。近日同[远航汽车|Enterprise]续签了三年供货协议。',
    counterexample: '[砺石公司|Enterprise]扩产了。近日同[远航汽车|Enterprise]续签了三年租约。',
  },
  {
    id: 'sells-unsaid',
    pattern: `(?:^|[，。；：])(?:产品|成品|货){_10}${SELL}(?:了)?${AT}{o:E+}`,
    subject: 'seller',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了，产品专供[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]扩产了，产品好过[远航汽车|Enterprise]。',
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
    id: 'order-unsaid',
    pattern:
      '(?:^|[，。；：]){_12}订单{_12}(?:来自|出自)(?:[^，。；]{0,4}：)?{D}*(?:的)?(?<o>{E}(?:(?:、|和|，?(?:还有|以及)){D}*(?:的)?{_6}{E})*)',
    subject: 'enterprise',
    confidence: 0.7,
    example:
      '[砺石公司|Enterprise]扩产了，一多半订单来自[临川县|District]的[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]扩产了，一多半工人来自[远航汽车|Enterprise]。',
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
