import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { AT } from './settling-words.js';

/** What a buyer keeps its sellers in: 供应链, 合格供应商名录. */
const SUPPLY_LIST =
  '(?:供应链|供应体系|供应商|供货商|供货名单|供货体系|配套体系|配套商|配套|采购体系|采购名录|协作名录|协作体系)';
/** What a buyer does to put one there. */
const ENROL = '(?:列为|列入|列进|纳入|选为|选定为|定为|确定为|评为|认定为|指定为|请进了?|拉进了?)';
const GOODS =
  '(?:{G}|产品|成品|货|废料|边角料|原料|茶青|鲜果|蔬菜|粮食|[^\\uE000-\\uE009，。；：]{0,4}[料渣屑皮果菜茶奶粮])';

/** Supplies told from the buyer's side, or by what ties the two: chains, lists of suppliers, feedstock, commissions. */
export const BUYER_RULES: readonly RelationRule[] = rulesFor('SUPPLIES', 'supplies', [
  {
    id: 'is-customer-of',
    pattern: `{o:E+}{_4}(?:就|便|正|也|还|既|已|已经)*(?:是|成了|成为|作为)${AT}{s:E}(?:的)?{_8}(?:客户|买家|买主|主顾|用户|下家|采购商)`,
    confidence: 0.85,
    example: '[远航汽车|Enterprise]是[砺石公司|Enterprise]最大的客户。',
    counterexample: '[远航汽车|Enterprise]是[砺石公司|Enterprise]最近的邻居。',
  },
  {
    id: 'enters-chain',
    pattern: `{s:E+}{~E|24}(?:进入|打入|打进|跻身|挤进|挤入|切入|通过|加入|融入|入围|(?<!引)进了?|取得|拿到|获得){_6}{D}*{o:E+}(?:等)?(?:{_8}的|的)?{_6}${SUPPLY_LIST}`,
    confidence: 0.9,
    example: '[砺石公司|Enterprise]去年通过[远航汽车|Enterprise]的供应商审核。',
    counterexample: '[砺石公司|Enterprise]去年通过[远航汽车|Enterprise]的大门。',
  },
  {
    id: 'lists-supplier',
    pattern: `{o:E}{_6}(?:把|将)${AT}{s:E+}{_2}${ENROL}{_8}${SUPPLY_LIST}`,
    confidence: 0.9,
    example: '[远航汽车|Enterprise]已将[砺石公司|Enterprise]列为合格供应商。',
    counterexample: '[远航汽车|Enterprise]已将[砺石公司|Enterprise]列为竞争对手。',
  },
  {
    id: 'listed-supplier',
    pattern: `{s:E+}{_6}被${AT}{o:E}{_2}${ENROL}{_8}${SUPPLY_LIST}`,
    confidence: 0.9,
    example: '[砺石公司|Enterprise]被[远航汽车|Enterprise]纳入供应链。',
    counterexample: '[砺石公司|Enterprise]被[远航汽车|Enterprise]列为竞争对手。',
  },
  {
    id: 'as-supplier',
    pattern: `作为${AT}{o:E+}(?:等)?(?:的)?{_8}(?:供应商|配套商|配套企业|供货商|供货方)，{_6}{s:E+}`,
    modality: 'stated',
    confidence: 0.9,
    example: '作为[远航汽车|Enterprise]的二级供应商，[砺石公司|Enterprise]要扩产。',
    counterexample: '作为[远航汽车|Enterprise]的老邻居，[砺石公司|Enterprise]要扩产。',
  },
  {
    id: 'around-customer',
    pattern: '(?:围绕|围着|紧跟|跟着|依托|以){o:E}{~E|20}(?:配套|供货){~E|24}{s:E+}',
    confidence: 0.8,
    example: '围着[远航汽车|Enterprise]做配套的，有[砺石公司|Enterprise]等六家。',
    counterexample: '围着[远航汽车|Enterprise]种树的，有[砺石公司|Enterprise]等六家。',
  },
  {
    id: 'draws-suppliers',
    pattern:
      '{o:E}{~E|20}(?:周边|周围|身边|旁边|带动|引来|引进|带来|吸引|聚起|集聚){~E|12}{s:E+}(?:等)?[^，。；\\uE003]{0,8}(?:配套|供应商|供货商|协作)',
    confidence: 0.8,
    example: '[远航汽车|Enterprise]引来[砺石公司|Enterprise]等配套企业。',
    counterexample: '[远航汽车|Enterprise]引来[砺石公司|Enterprise]等参观者。',
  },
  {
    id: 'maker-for-head',
    pattern: `(?:为|给|替|向)${AT}{o:E+}(?:等)?{_8}(?:做|供货|供应|供|生产|配套|代工|制造|提供{_6}(?={G}))[^，。；\\uE003]{0,12}?的{_6}{s:E+}`,
    confidence: 0.85,
    example: '为[远航汽车|Enterprise]做[轮毂|Product]的[砺石公司|Enterprise]就在对面。',
    counterexample: '为[远航汽车|Enterprise]鼓掌的[砺石公司|Enterprise]就在对面。',
  },
  {
    id: 'works-for',
    pattern: `{s:EK+}{~E|24}(?<!委托|交|外包|发包)(?:为|给|替|向)${AT}{o:E+}(?:等)?{~E|12}(?:代工|贴牌|定制|打样|发货|出货|交货|备货|供料|供热|供汽|供气|送货)(?![^。；]{0,16}不再)`,
    notOblique: 's',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]给[远航汽车|Enterprise]代工已有十年。',
    counterexample: '[砺石公司|Enterprise]给[远航汽车|Enterprise]让路已有十年。',
  },
  {
    id: 'makes-for',
    pattern: `{s:EK+}{~E|24}(?<!委托|交|外包|发包)(?:为|给|替|向)${AT}{o:E+}(?:等)?{_8}(?:做|送|供|造|印|烧|压|织|交|加工|铸|赶|备|配)(?:了|过|去|来|的|着)?{_10}{G}`,
    notOblique: 's',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]每天给[远航汽车|Enterprise]送去300只[轮毂|Product]。',
    counterexample: '[砺石公司|Enterprise]每天给[远航汽车|Enterprise]讲起自家的[轮毂|Product]。',
  },
  {
    id: 'entrusts',
    pattern: `{o:E}{~E|8}(?:(?:把|将){~E|12}(?:委托|交|外包|发包|转包)(?:给|由)|委托)${AT}{s:E}{_4}(?:代工|生产|加工|制造|来?做|供应|配套)`,
    confidence: 0.85,
    example: '[远航汽车|Enterprise]把[轮毂|Product]外包给[砺石公司|Enterprise]生产。',
    counterexample: '[远航汽车|Enterprise]把[轮毂|Product]夸给[砺石公司|Enterprise]听。',
  },
  {
    id: 'goods-enter',
    pattern: `{s:E+}{~E|10}${GOODS}{~E|14}(?:进了|进入|开进|走进|走上|摆上|上了|登上|驶进|装进|装到|装在|用到|应用于|应用到|应用在|用于|用在了?|成功搭载|搭载){_4}${AT}{o:E+}`,
    confidence: 0.8,
    example: '[砺石公司|Enterprise]的[轮毂|Product]已装到[远航汽车|Enterprise]的新车上。',
    counterexample: '[砺石公司|Enterprise]的[轮毂|Product]已输给[远航汽车|Enterprise]的新货。',
  },
  {
    id: 'is-feedstock-of',
    pattern: `{s:E}{~E|24}(?:就|便|正|正好|恰好|恰|也|又|则)*(?:是|成了|成为|变成|变为|用作)${AT}{o:E}(?:的|所需的?|需要的?|急需的?|(?:做|生产|加工|酿|制)[^，。；]{0,8}的)?{_4}(?:原料|原材料|口粮|食粮|零部件|燃料|饲料|热源|辅料)`,
    confidence: 0.85,
    example: '[砺石公司|Enterprise]的废渣正好是[远航建材|Enterprise]的原料。',
    counterexample: '[砺石公司|Enterprise]的厂长正好是[远航建材|Enterprise]的邻居。',
  },
  {
    id: 'upper-and-lower',
    pattern: '上游{_6}{s:E+}{_8}(?:供料|供应|供货|生产|产出|出料){~E|12}[，；、]下游{_6}{o:E+}',
    confidence: 0.8,
    example: '上游的[砺石公司|Enterprise]供料，下游的[远航汽车|Enterprise]成型。',
    counterexample: '上游的[砺石公司|Enterprise]扩产，下游的[远航汽车|Enterprise]停产。',
  },
  {
    id: 'goods-bought-up',
    pattern: `{s:E+}{~E|8}${GOODS}{~E|16}(?:被|由)${AT}{o:E+}(?:{~E|16}(?:收走|收购|买走|订走|包销|包圆|吃下|消化|包下|回购)|{_8}(?:采购|订购|选用|采用))`,
    confidence: 0.85,
    example: '[青溪合作社|Enterprise]种出的[高粱|Product]被[远航酒业|Enterprise]高价收走。',
    counterexample: '[青溪合作社|Enterprise]去年被[远航酒业|Enterprise]全资收购。',
  },
  {
    id: 'buys-up',
    pattern: `{<}{o:E}{~E|16}(?:收购|回收|包销|包购|敞开收)(?:了)?${AT}{s:E+}(?:种植|种出|种|养殖|生产|产出|产)?的{_6}${GOODS}`,
    confidence: 0.8,
    example: '[远航酒业|Enterprise]保底收购[青溪合作社|Enterprise]的[高粱|Product]。',
    counterexample: '[远航酒业|Enterprise]全资收购[青溪公司|Enterprise]的老厂。',
  },
  {
    id: 'supplier-is',
    pattern: `(?:供货方|供应方|供应商|供货商|货源|上家|原料商)(?:名单|名录)?(?:里|中|上)?(?:主要|大多)?(?:包括|有|就?是|为|：|来自)${AT}{s:E+}`,
    object: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[远航汽车|Enterprise]扩产了，[轮毂|Product]的供货方就是[砺石公司|Enterprise]。',
    counterexample: '[远航汽车|Enterprise]扩产了，隔壁的邻居就是[砺石公司|Enterprise]。',
  },
  {
    id: 'is-supplier-unsaid',
    pattern: `(?:^|[，。；])(?:它|公司|企业)?(?:也|还|又|已|已经|并|如今|目前|现在)*(?:是|成为|成了|成长为){D}*{o:E+}(?:等)?(?:[^\\uE003。；，]{0,10}?)(?:供应商|配套商|配套企业|供货商)`,
    subject: 'seller',
    yields: 1,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]扩产了。也是[远航汽车|Enterprise]的供应商。',
    counterexample: '[砺石公司|Enterprise]扩产了。也是[远航汽车|Enterprise]的邻居。',
  },
  {
    id: 'enters-chain-unsaid',
    pattern: `(?:^|[，。；：])[^\\uE000-\\uE009，。；：]{0,10}(?:进入|打入|打进|跻身|挤进|切入|通过|融入|入围){_2}{D}*{o:E+}(?:等)?(?:{_8}的|的)?{_6}${SUPPLY_LIST}`,
    subject: 'seller',
    yields: 1,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]扩产了。今年又打入[远航汽车|Enterprise]供应链。',
    counterexample: '[砺石公司|Enterprise]扩产了。今年又打入[远航汽车|Enterprise]决赛。',
  },
  {
    id: 'gives-orders',
    pattern:
      '{o:E+}(?:又|也|已|已经|一下子|一口气)?(?:给|发来|下|派来|送来|追加|签来|(?:每[年月季]度?)?(?:都)?有)(?:了)?{_10}(?:订单|大单|单子)(?![^，。；]{0,4}给)',
    subject: 'seller',
    yields: 1,
    confidence: 0.65,
    example: '[砺石公司|Enterprise]敢扩产，是因为[远航汽车|Enterprise]给了五年的订单。',
    counterexample: '[砺石公司|Enterprise]敢扩产，是因为[远航汽车|Enterprise]给了五年的租约。',
  },
  {
    id: 'bought-unsaid',
    pattern: `(?:^|[，。；：])[^\\uE003，。；：]{0,12}[料件货膜板粮布纸瓶箱盒袋纱刷皮漆胶油酸碱粉片芯壳管\\uE005](?:都|全|也|就|主要|大多|一直)*(?:从|在|找|向)${AT}{s:E}(?:那里|处)?(?:拿|采购|订|买|进货|购进|定制)`,
    object: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[远航汽车|Enterprise]扩产了。钢板就从隔壁的[砺石公司|Enterprise]拿。',
    counterexample: '[远航汽车|Enterprise]扩产了。工人就从隔壁的[砺石公司|Enterprise]来。',
  },
  {
    id: 'makes-for-unsaid',
    pattern: `(?:^|[，。；：])[^\\uE000-\\uE009，。；：]{0,10}(?<!委托|交|外包|发包)(?:为|给|替)${AT}{o:E+}(?:等)?(?:{_10}(?:代工|贴牌|供料|供热|供汽|供气|送货)(?!的)|{_6}(?:做|供|造|印|烧|压|织|加工|铸|配)(?:了|过|的)?{_8}{G})`,
    subject: 'seller',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了。今后专门给[远航汽车|Enterprise]做[轮毂|Product]。',
    counterexample:
      '[砺石公司|Enterprise]扩产了。今后专门给[远航汽车|Enterprise]看[轮毂|Product]。',
  },
  {
    id: 'its-goods-made-by',
    pattern: `{o:E}{~E|8}{G}，?(?:都|全|均)?(?:是|由)${AT}{s:E}{_4}(?:烧|压|织|造|印|做|产|供|送)的`,
    confidence: 0.85,
    example: '[远航酒业|Enterprise]的[酒瓶|Product]，是[砺石公司|Enterprise]烧的。',
    counterexample: '[远航酒业|Enterprise]的[酒瓶|Product]，是[砺石公司|Enterprise]砸的。',
  },
  {
    id: 'into-its-line',
    pattern: `{s:E+}{~E|24}{G}{~E|30}(?:上|进|到|入)(?:了)?${AT}{o:E}的{_4}(?:生产线|流水线|总装线|装配线|车间|厂房|厂门|仓库|后厨|卖场|货架)`,
    confidence: 0.75,
    example:
      '从[砺石公司|Enterprise]出来的[轮毂|Product]，两小时就到了[远航汽车|Enterprise]的车间。',
    counterexample:
      '从[砺石公司|Enterprise]出来的[轮毂|Product]，样子好过[远航汽车|Enterprise]的车间。',
  },
  {
    id: 'its-supplier',
    pattern:
      '{o:E}(?!原|曾|此前|过去)(?:在{D}+)?(?:的)?{_6}(?:供应商|配套商|配套企业|供货商|配套厂)(?:——|(?:还|就|主要|已|目前)*(?:有|包括|是))?{s:E+}',
    confidence: 0.85,
    example: '[远航汽车|Enterprise]的上游供应商[砺石公司|Enterprise]也搬了过来。',
    counterexample: '[远航汽车|Enterprise]的上游竞争者[砺石公司|Enterprise]也搬了过来。',
  },
  {
    id: 'follows-customer',
    pattern:
      '(?:追着|跟着|跟随|紧随|随着|伴随){_2}(?:客户|主顾|买家|用户){o:E}[^，。；\\uE003]{0,8}，{s:E+}',
    confidence: 0.75,
    example: '追着客户[远航汽车|Enterprise]的脚步，[砺石公司|Enterprise]搬了过来。',
    counterexample: '追着对手[远航汽车|Enterprise]的脚步，[砺石公司|Enterprise]搬了过来。',
  },
  {
    id: 'gives-work',
    pattern: `{o:E}{~E|8}(?:把|将){~E|12}(?:订单|活|单子|业务){_4}(?:给|交给|派给|下给|分给)(?:了)?${AT}{s:E}`,
    confidence: 0.8,
    example: '[远航汽车|Enterprise]把轮毂订单给了同镇的[砺石公司|Enterprise]。',
    counterexample: '[远航汽车|Enterprise]把轮毂样品退给了同镇的[砺石公司|Enterprise]。',
  },
  {
    id: 'buys-from',
    pattern: `{<}{o:E+}{~E|30}(?:向|在)${AT}{s:E+}{~E|10}(?:采购|购买|购进|进货|拿货|拿料|订购|订货|订的|定制|买进|买来|买的)`,
    notOblique: 'o',
    confidence: 0.8,
    example: '[远航汽车|Enterprise]今年向[砺石公司|Enterprise]采购轮毂20万只。',
    counterexample: '[远航汽车|Enterprise]今年向[砺石公司|Enterprise]供货轮毂20万只。',
  },
  {
    id: 'through-ties',
    pattern: '与{o:E+}的{_6}(?:配套|供货|供应|供需){_2}关系，{_4}{s:E+}',
    confidence: 0.75,
    example: '借助与[远航汽车|Enterprise]的长期配套关系，[砺石公司|Enterprise]扩产。',
    counterexample: '借助与[远航汽车|Enterprise]的长期邻里关系，[砺石公司|Enterprise]扩产。',
  },
  {
    id: 'among-its-suppliers',
    pattern:
      '(?:供应商|配套商|配套企业|供货商)[^。；\\uE003]{0,16}，{s:E+}(?:等)?(?:都是|均在列|位列其中|名列其中|就是其中|便是其中|是其中)',
    object: 'firm',
    confidence: 0.7,
    example: '[远航汽车|Enterprise]在本地的供应商有37家，[砺石公司|Enterprise]就是其中之一。',
    counterexample: '[远航汽车|Enterprise]在本地的邻居有37家，[砺石公司|Enterprise]就是其中之一。',
  },
  {
    id: 'loads-off-to',
    pattern: `{s:E}{~E|24}满载(?:着)?{~E|16}的{_4}(?:货车|卡车|列车|专列|货轮|车辆|车队){_10}(?:驶向|开往|发往|驶往|运往|开向|直奔)${AT}{o:E+}`,
    confidence: 0.8,
    example:
      '[砺石公司|Enterprise]门口，满载[轮毂|Product]的货车驶向百里外的[远航汽车|Enterprise]。',
    counterexample:
      '[砺石公司|Enterprise]门口，满载[轮毂|Product]的货车挡住对面的[远航汽车|Enterprise]。',
  },
]);
