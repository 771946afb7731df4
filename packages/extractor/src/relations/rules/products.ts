import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const MAKE =
  '(?:主要生产|专业生产|生产|年产|主产|主供|改产|转产|试产|专做|专产|主做|主打|主攻|专攻|主营|推出|研制|研发|开发|产出|拉出|制造|供应|提供|烧制|冲压|织出|纺出|压成|做成|可产|日产|月产|下线|变成|做出|冲出|做|烧|印(?![尼度江发象证])|缝|织|焊|酿造|加工成|加工为|制成|供(?![销给货水电热气应求需暖稿])|发布|卖出|种(?![植业苗子质类养])|配(?![套送备合方])|加工出|专供|量产|交付|提炼出|提出|深耕|专注|从事|致力于|出产|打造|制作|酿出|酿制|培育出|试制|压制|铸造|锻造|编织|烧出|炼出|造出|装配|灌装|自产)';
// 做网罩的|江门恒翊公司, 做刹车盘的|企业: the product is the head's; 打造整车、电池等产品的|生产基地: the place's.
const NO_HEAD = '(?!{_8}的{_6}(?:{E}|企业|公司|厂)|{_8}的{_10}(?:基地|集群|高地))';

/** What will be made once a work stands has rules of its own. */
export const NOT_ONCE_BUILT: string =
  '(?![^。；\\uE005]{0,60}(?:建成|投产|达产|满产|投用|投运|竣工|完工|达效)(?:以后|之后|后))';

// 酒厂的|酒瓶，是甲公司烧的: what it buys.
const NOT_BOUGHT =
  '(?!，?(?:都|全|也|则|大多|主要)?(?:由|靠|是|来自|出自|产自|在|从|买自)[^，。；]{0,8}{E})';

export const PRODUCES_RULES: readonly RelationRule[] = rulesFor('PRODUCES', 'produces', [
  {
    id: 'name-product',
    outer: 'J',
    inner: 'G',
    outerIs: 'subject',
    after:
      /^(?!.{0,6}(?:利用|处理|处置|回收|[预代深]加工|检测|检验|交易|物流|分选|分拣|收储|收购|码头|泊位|廊道|皮带|展示|直播|仓储|文化|研究|研发|种植|种质|养殖|冷链|替代|改造提升|直供))/u,
    before: /^(?!.*(?:年处理|处理|综合利用|消纳))/u,
    // 第三条灌装线, 隧道窑: what the work is rather than what it makes.
    innerName:
      /^(?!第[\d一二三四五六七八九十]|新版|废旧|以前)(?!.*(?:灌装线|粒子线|流水线|窑炉|隧道窑|测控站|工坊|清洗|直纺|精深|一体化|智能化)$)/u,
    confidence: 0.85,
    example: '[砺石年产2万吨[高纯铝|Product]项目|Project]投产。',
    counterexample: '[年处理2万吨[铝渣|Product]综合利用项目|Project]投产。',
  },
  {
    id: 'park-product',
    outer: 'K',
    inner: 'G',
    outerIs: 'subject',
    after:
      /^(?:规模化|标准化|生态|优质|绿色|智能化?)?(?:产地)?(?:初|深|精|精深)?(?:种苗|种质|种植|养殖|繁育|制种|加工|生产|制造)*(?:示范|产业)?(?:基地|(?<!产业)园|(?<!产业)园区)(?:[一二三四]期)?$/u,
    confidence: 0.75,
    example: '[白石镇[大黄鱼|Product]深加工园|Park]投用。',
    counterexample: '[白石镇[大黄鱼|Product]交易园|Park]投用。',
  },
  {
    id: 'makes',
    pattern: `{<}(?<!前身(?:是|为)|原名){s:EJ+}${NOT_ONCE_BUILT}{~EJGN|30}${MAKE}(?:的是|的|出|了)?{_20}{o:G+}${NO_HEAD}`,
    notOblique: 's',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]主要生产[高纯铝|Product]。',
    counterexample: '[砺石公司|Enterprise]采购[高纯铝|Product]。',
  },
  {
    id: 'subject-makes',
    pattern: `(?:^|[，。；：])${NOT_ONCE_BUILT}{_14}${MAKE}(?:的是|的|出|了)?{_14}{o:G+}${NO_HEAD}`,
    subject: 'maker',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]去年投产。主要生产[高纯铝|Product]。',
    counterexample: '[砺石公司|Enterprise]去年投产。主要采购[高纯铝|Product]。',
  },
  {
    id: 'of-enterprise',
    pattern: `(?<!(?:发往|销往|运往|送往|供给|供应|卖给|交付|专供|配套|中标|拿下|采购|买了?|(?<!利)用的?是?|收购)[^，。；：]{0,6}){s:E}(?:自主|历年|长期)?(?:外供|供应|提供|堆存|排放|副产|交付|研发|生产|出品|自产|推出|试制|加工|制作|酿造|酿制|酿出|烧制|出产|制造|培育|种植|种出|养殖|打造|产|造|做)?的{o:G+}(?!{_2}(?:订单|单子|大单|需求|业务))${NOT_BOUGHT}`,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]生产的[高纯铝|Product]畅销。',
    counterexample: '[砺石公司|Enterprise]采购的[高纯铝|Product]到货。',
  },
  {
    id: 'maker-head',
    pattern:
      '(?:年产|主产|主攻|专攻|主打|生产|主营|专做|做|从事|制造|研制|研发){_12}{o:G+}(?!{_8}[供卖销送运发输])(?:{_8})的(?:{D}的?)*{_}{s:E}',
    confidence: 0.85,
    example: '主攻[车载传感器|Product]的[澜图公司|Enterprise]来了。',
    counterexample: '采购[车载传感器|Product]的[澜图公司|Enterprise]来了。',
  },
  {
    id: 'maker-of-it',
    pattern:
      '(?:^|[，。；：])[^，。；：\\uE003]{0,10}?(?:制造|建造|生产|研制|研发|打造|造|做){o:G+}的(?:，)?(?:就|便|正|还)?(?:是|有)?{~E|20}{s:E+}',
    confidence: 0.8,
    example: '一台[塔筒|Product]装船了。制造[塔筒|Product]的，是[砺石公司|Enterprise]。',
    counterexample: '一台[塔筒|Product]装船了。目送[塔筒|Product]的，是[砺石公司|Enterprise]。',
  },
  {
    id: 'main-goods-unsaid',
    pattern:
      '(?:^|[，。；：])(?:公司|企业)?(?:的)?(?:主要|主打|主导|拳头|核心)产品(?:有|是|为|包括|涵盖){_6}{o:G+}',
    subject: 'firm',
    yields: 1,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]去年投产。主要产品有[轮毂|Product]、[刹车盘|Product]。',
    counterexample: '[砺石公司|Enterprise]去年投产。主要客人爱[轮毂|Product]、[刹车盘|Product]。',
  },
  {
    id: 'goods-go',
    pattern:
      '(?:^|[，。；：]){_9}{o:G+}{_10}(?:卖给|卖到|供给|销往|远销|出口|发往|畅销|热销|供不应求|专供|直供|送样|供货|主要(?:客户|供))',
    subject: 'maker',
    yields: 1,
    confidence: 0.6,
    example: '[砺石公司|Enterprise]去年投产，[轮毂|Product]远销欧洲。',
    counterexample: '[砺石公司|Enterprise]去年投产，[轮毂|Product]堆满仓库。',
  },
  {
    id: 'goods-supplied',
    pattern:
      '(?:^|[，。；：])(?:其)?{o:G+}{_8}(?:为|向|给){_6}{E+}(?:等)?{_6}(?:供货|配套|供应|批量供)',
    subject: 'maker',
    yields: 1,
    confidence: 0.65,
    example: '[砺石公司|Enterprise]扩产，[轮毂|Product]今年将为[远航汽车|Enterprise]供货3万只。',
    counterexample:
      '[砺石公司|Enterprise]扩产，[轮毂|Product]今年将为[远航汽车|Enterprise]更换3万只。',
  },
  {
    id: 'goods-win',
    pattern:
      '(?:^|[，。；：]){o:G}(?:刚刚|还|也|已|去年|今年|先后)*(?:拿下|获评|入选|荣获|获得|捧回|通过|获)(?:了)?{_9}{A}',
    subject: 'maker',
    yields: 1,
    confidence: 0.65,
    example: '[砺石公司|Enterprise]很忙，[轮毂|Product]刚刚拿下[国家优质产品|Honour]。',
    counterexample: '[砺石公司|Enterprise]很忙，[轮毂|Product]错过了[国家优质产品|Honour]。',
  },
  {
    id: 'this-maker',
    pattern:
      '{s:E}(?:{_8}(?:是|系|为)(?:国内|全国|全省)?(?:一[家个])?{_6}|{_4})(?:年产|主产|主攻|专攻|主打|生产|主营|专做|做|制作|加工|从事|研发|专注于?|致力于){_12}{o:G+}{_8}的{_8}(?:企业|公司|厂)',
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产。这家做[高纯铝|Product]的老牌企业很忙。',
    counterexample: '[砺石公司|Enterprise]扩产。这家用[高纯铝|Product]的老牌企业很忙。',
  },
  {
    id: 'comes-from',
    pattern:
      '{o:G+}(?:等)?{~EG|18}(?:出自|产自|来自|由|买自|采购自|购自|订自)(?:[^，。；]{0,8}的)?{_6}{s:E+}(?!{_8}(?:收购|代销|经销|包销|销售|运输|承运|配送|负责|回收|采购|招标|代理|推广))',
    confidence: 0.8,
    example: '[塔筒|Product]出自[砺石公司|Enterprise]。',
    counterexample: '[塔筒|Product]和[砺石公司|Enterprise]。',
  },
  {
    id: 'sells',
    pattern:
      '{<}{s:E}，?{_9}(?:供给|卖给|供应){D}*(?:的)?{E}(?!{_4}(?:做|制|生产|造|加工|酿|织)){_12}{o:G+}',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]每年卖给[远航汽车|Enterprise]200万只[轮毂|Product]。',
    counterexample: '[砺石公司|Enterprise]每年夸[远航汽车|Enterprise]的[轮毂|Product]。',
  },
  {
    id: 'sells-off',
    pattern: '{<}{s:E}(?:再|又)?把{o:G+}(?:卖|供|送|运)',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]再把[轮毂|Product]卖给[远航汽车|Enterprise]。',
    counterexample: '[砺石公司|Enterprise]再把[轮毂|Product]擦亮。',
  },
  {
    id: 'turns-into',
    pattern:
      '{s:EJ}{~EG|16}(?:把|将|从|用)?{G+}{_8}(?:变成|做成|加工成|压成|制成|提出|提取|提炼出?){_6}{o:G+}',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]把[铝土矿|Product]变成[高纯铝|Product]。',
    counterexample: '[砺石公司|Enterprise]把[铝土矿|Product]换了[高纯铝|Product]。',
  },
  {
    id: 'main-goods',
    pattern: '{s:E}{~EG|30}(?:主要|主打|拳头)产品(?:有|是|为|包括){_6}{o:G+}',
    notOblique: 's',
    confidence: 0.9,
    example: '[砺石公司|Enterprise]很忙，主要产品有[高纯铝|Product]。',
    counterexample: '[砺石公司|Enterprise]很忙，主要客人爱[高纯铝|Product]。',
  },
]);
