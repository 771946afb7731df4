import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { AT } from './settling-words.js';

/** Goods named as one firm supplies another: who supplies them makes them. */
export const PRODUCES_SUPPLIED_RULES: readonly RelationRule[] = rulesFor('PRODUCES', 'produces', [
  {
    id: 'supplies',
    pattern: `{<}{s:E+}{~EG|24}(?<!委托|交|外包|发包|卖|供)(?:为|向|给|替)${AT}{EG+}(?:等)?{_10}(?:供应|提供|配套|开发|研制|交付|供货|供|代工|定制|加工|生产|送|做|造|印|烧|织)(?:了|过|的|去|来)?{_12}{o:G+}`,
    confidence: 0.85,
    example: '[砺石公司|Enterprise]每年向[远航汽车|Enterprise]供应[轮毂|Product]。',
    counterexample: '[砺石公司|Enterprise]每年向[远航汽车|Enterprise]采购[轮毂|Product]。',
  },
  {
    id: 'provided-by',
    pattern: `{o:G+}(?:都|全|均|主要|全部|，)*(?:由|是|在|从)${AT}{s:E}{_6}(?:供应|供货|提供|供的|配套|生产|制造|做的|出的|产的|订的|买的|拿的|烧的|压的|织的|造的|印的|送的|送来|代工)`,
    confidence: 0.85,
    example: '[钢板|Product]都是[砺石公司|Enterprise]供的。',
    counterexample: '[钢板|Product]都是[砺石公司|Enterprise]扔的。',
  },
  {
    id: 'bought-at',
    pattern: `{E}{~EG|16}(?:从|在|向)${AT}{s:E}{~EG|10}(?:采购|购买|购进|买进|买|订购|订|进)(?:了)?{_10}{o:G+}`,
    confidence: 0.8,
    example: '[远航汽车|Enterprise]每年从[砺石公司|Enterprise]买进8万只[轮毂|Product]。',
    counterexample: '[远航汽车|Enterprise]每年在[砺石公司|Enterprise]展出8万只[轮毂|Product]。',
  },
  {
    id: 'uses-of',
    pattern: `{E}{~EG|16}(?:改用|用上|[用吃喝烧穿装配](?:的|着)(?:都|全|就|正)?是?|换上|选用|采用|装上|搭载|看中的?是?|订购|采购|购买)(?:了)?${AT}{s:E}(?:生产|研发|供应|制造|造|产)?的{_6}{o:G+}`,
    confidence: 0.8,
    example: '[远航汽车|Enterprise]装着[砺石公司|Enterprise]造的[轮毂|Product]。',
    counterexample: '[远航汽车|Enterprise]盯着[砺石公司|Enterprise]买的[轮毂|Product]。',
  },
  {
    id: 'order-for',
    pattern: `{<}{s:E}{~EG|16}(?:(?:拿下|拿到|中标|接到|签下|赢得|获得|承接)(?:了)?${AT}{E}{~E|12}(?=[^，。；]{1,20}(?:订单|采购|合同|协议|定点))|(?:与|和|同|跟)${AT}{E}{~E|12}(?=[^，。；]{1,20}(?:供应|供货|长单|定点|直供))){o:G+}`,
    confidence: 0.8,
    example: '[砺石公司|Enterprise]中标[远航汽车|Enterprise]的[轮毂|Product]采购项目。',
    counterexample: '[砺石公司|Enterprise]参观[远航汽车|Enterprise]的[轮毂|Product]采购项目。',
  },
  {
    id: 'entrusted-with',
    pattern: `{E}{~EG|8}(?:把|将){o:G+}(?:委托|外包|发包|转包)(?:给|由)${AT}{s:E}`,
    confidence: 0.85,
    example: '[远航汽车|Enterprise]把[轮毂|Product]外包给[砺石公司|Enterprise]。',
    counterexample: '[远航汽车|Enterprise]把[轮毂|Product]介绍给[砺石公司|Enterprise]。',
  },
  {
    id: 'hands-over',
    pattern: `{<}{s:E}(?:再|又)?把{o:G+}(?:交给|交到|交付)${AT}{E}`,
    confidence: 0.8,
    example: '[砺石公司|Enterprise]把[坯布|Product]交给[远航印染|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]把[坯布|Product]还给[远航印染|Enterprise]。',
  },
  {
    id: 'customer-buys',
    pattern: `{E}{_4}(?:就|便|正|也)?是${AT}{s:E}(?:的)?{_8}(?:客户|买家|买主|主顾){~EG|16}(?:采购|购买|订购|订|买)(?:了|走|下)?{_10}{o:G+}`,
    confidence: 0.8,
    example:
      '[远航汽车|Enterprise]是[砺石公司|Enterprise]的老客户，去年采购了12万只[轮毂|Product]。',
    counterexample:
      '[远航汽车|Enterprise]是[砺石公司|Enterprise]的老客户，去年展出了12万只[轮毂|Product]。',
  },
  {
    id: 'buyer-makes',
    pattern: `(?:卖给|供给|交给|送给|送到|送往|发往|运到)${AT}{s:E}{_2}(?:去|来|用来|用于)?(?:做|制成|生产|造|加工|酿|织)成?{_6}{o:G+}`,
    confidence: 0.8,
    example: '[砺石公司|Enterprise]的木屑卖给[远航生物|Enterprise]做[菌棒|Product]。',
    counterexample: '[砺石公司|Enterprise]的木屑卖给[远航生物|Enterprise]换[菌棒|Product]。',
  },
  {
    id: 'daily-goods',
    pattern: '{s:E}{_6}(?:产|生产|出产|种出|养出|烧出|造出)(?:出)?的{_12}{o:G+}',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]每天产的160吨[生鲜乳|Product]销路不愁。',
    counterexample: '[砺石公司|Enterprise]每天要的160吨[生鲜乳|Product]来源不愁。',
  },
  {
    id: 'supplier-of-goods',
    pattern: `{o:G}{~EG|24}(?:供货方|供应方|供应商|供货商|货源)(?:主要|大多)?(?:就?是|为|：|来自)${AT}{s:E}`,
    confidence: 0.7,
    example: '[轮毂|Product]在本地采购，供货方就是[砺石公司|Enterprise]。',
    counterexample: '[轮毂|Product]在本地采购，验货方就是[砺石公司|Enterprise]。',
  },
  {
    id: 'drives-out-of',
    pattern: `{o:G+}(?:缓缓|徐徐|陆续|正|刚刚|已)*(?:驶出|送出|运出|开出|走出|发出){_4}${AT}{s:E}`,
    confidence: 0.8,
    example: '第一箱[电芯|Product]驶出[砺石公司|Enterprise]的仓库。',
    counterexample: '第一箱[电芯|Product]驶过[砺石公司|Enterprise]的门口。',
  },
  {
    id: 'becomes-at',
    pattern: `(?:在|到|进)(?:了)?${AT}{s:E}{_4}(?:变成|压成|做成|制成|加工成|织成|酿成|轧成){_6}{o:G+}`,
    confidence: 0.85,
    example: '细管装车，在[砺石公司|Enterprise]变成[穿刺针|Product]。',
    counterexample: '细管装车，在[砺石公司|Enterprise]碰弯[穿刺针|Product]。',
  },
  {
    id: 'workers-at',
    pattern:
      '{s:E}{~EJG|12}(?:工人|技术员|员工|女工|师傅|质检员|社员|工人们)[^，。；\\uE000-\\uE009]{0,10}(?:检测|检验|质检|采收|晾晒|装配|组装|制作|烧制|编织){_10}{o:G+}',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]的工人正在检测[轮毂|Product]。',
    counterexample: '[砺石公司|Enterprise]的邻居正在检测[轮毂|Product]。',
  },
  {
    id: 'lives-on-selling',
    pattern: '(?:^|[，。；]){_8}靠(?:卖|做|造|种|养){o:G+}(?!为生|过日子)',
    subject: 'maker',
    yields: 1,
    confidence: 0.65,
    example: '[砺石公司|Enterprise]去年产值¥，六成靠卖[兰炭|Product]。',
    counterexample: '[砺石公司|Enterprise]去年产值¥，六成靠买[兰炭|Product]。',
  },
  {
    id: 'loaded-with',
    pattern: `{s:E}{~EJG|30}满载(?:着)?{_6}{o:G+}的{_4}(?:货车|卡车|列车|专列|货轮|车辆|车队)`,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]厂区内，满载[轮毂|Product]的货车排起长队。',
    counterexample: '[砺石公司|Enterprise]厂区内，画着[轮毂|Product]的货车排起长队。',
  },
  {
    id: 'worked-by',
    pattern:
      '{s:E}{_2}(?:屠宰|分割|精选|萃取|提取|发酵|窖藏|冷榨|压榨|烘焙|炒制|腌制|晒制|熬制|冻干|精炼|冶炼|浇铸|缝制|雕刻|组装|总装|印制){_4}的{_4}{o:G+}',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]屠宰分割的[雪花牛肉|Product]畅销。',
    counterexample: '[砺石公司|Enterprise]订购的[雪花牛肉|Product]到货。',
  },
]);
