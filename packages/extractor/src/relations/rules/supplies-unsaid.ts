import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { SELL, SELL_OUT } from './selling-words.js';
import { AT } from './settling-words.js';

/** Supplies of which a clause leaves the supplier or the customer unsaid. */
export const SUPPLIES_UNSAID_RULES: readonly RelationRule[] = rulesFor('SUPPLIES', 'supplies', [
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
    id: 'fetches-here',
    pattern:
      '{o:E+}(?:等)?(?:都|也|一直|常年|每天|每月)*(?:从|在|到|来)(?:{DK}|这里|这儿|{E}(?:这儿|家)|厂里)(?:拿货|进货|采购|订货|拉货|提货)',
    subject: 'seller',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]等都从这里拿货。',
    counterexample: '[砺石公司|Enterprise]扩产了。[远航汽车|Enterprise]等都从这里路过。',
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
    id: 'order-unsaid',
    pattern:
      '(?:^|[，。；：]){_12}订单{_12}(?:来自|出自)(?:[^，。；]{0,4}：)?{D}*(?:的)?(?<o>{E}(?:(?:、|和|，?(?:还有|以及)){D}*(?:的)?{_6}{E})*)',
    subject: 'enterprise',
    confidence: 0.7,
    example:
      '[砺石公司|Enterprise]扩产了，一多半订单来自[临川县|District]的[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]扩产了，一多半工人来自[远航汽车|Enterprise]。',
  },
]);
