import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { NOT_ONCE_BUILT } from './products.js';
import { AT } from './settling-words.js';

/** Goods, each with how much of it: 西林瓶20亿支、卡式瓶3亿支. */
export const GOODS: string =
  '(?<o>{G}(?!用)(?: ?[\\d.]+[^\\uE000-\\uE009，。；：、]{1,5})?(?:(?:、|和|及|以及|，副产|，联产){_8}{G}(?: ?[\\d.]+[^\\uE000-\\uE009，。；：、]{1,5})?|，{G} ?[\\d.]+[^\\uE000-\\uE009，。；：、]{1,5})*)';
/** What goods do where they are made. */
const COME_OFF =
  '(?:下线|出炉|出窑|出锅|出缸|鱼贯而出|装车|打包|装箱|装船|出厂|启运|发运|发车|问世|面世|诞生|投产|量产|试产|分装|灌装|正在包装|整装待发|缓缓送出|徐徐送出)';
/** What a workshop is fed with or fitted with is not made there. */
const NO_INPUT = '(?![^。；\\uE005]{0,30}(?:采购|购进|购买|引进|进口|买来|买进|来自|原料|换上))';
/** 一束束, 一排排. */
const COUNTED = '[束排支箱台件只卷袋瓶罐包盒块片根条颗粒辆艘架套桶捆筐摞匹双]';
const LINE =
  '(?:生产线|产线|流水线|加工线|装配线|精制车间|加工车间|生产车间|生产装置|装置|生产基地|加工基地|制造基地|加工厂|生产厂)';
const MAKER =
  '(?:生产商|制造商|生产企业|制造企业|加工企业|供应商|生产厂家|厂家|厂商|生产基地|制造基地|研发生产|大王|龙头|冠军|巨头|大户|专家)';

/** Goods told by where they are seen, by the line that makes them, by what their maker is called. */
export const PRODUCES_SHOWN_RULES: readonly RelationRule[] = rulesFor('PRODUCES', 'produces', [
  {
    id: 'comes-off',
    pattern: `{s:E}${NO_INPUT}{~EJG|30}{o:G+}{_12}${COME_OFF}`,
    confidence: 0.75,
    example: '走进[砺石公司|Enterprise]的车间，一只只[轮毂|Product]整齐下线。',
    counterexample: '走进[砺石公司|Enterprise]的车间，采购来的一只只[轮毂|Product]整齐下线。',
  },
  {
    id: 'comes-off-at',
    pattern: `{o:G+}{~EG|16}(?:在|从)${AT}{s:E}(?:的|{_8})${COME_OFF}`,
    confidence: 0.85,
    example: '首台[掘进机|Product]在[砺石公司|Enterprise]下线。',
    counterexample: '首台[掘进机|Product]在[砺石公司|Enterprise]熄火。',
  },
  {
    id: 'born-at',
    pattern: `{o:G+}{~EG|16}(?:诞生|下线|问世|产|造|出炉)(?:在|于|自)${AT}{s:E}`,
    confidence: 0.85,
    example: '[掘进机|Product]就诞生在[砺石公司|Enterprise]。',
    counterexample: '[掘进机|Product]就停放在[砺石公司|Enterprise]。',
  },
  {
    id: 'lives-by',
    pattern:
      '{s:EJ}{~EG|16}(?:以|靠|凭借?|凭着|靠着|依靠|做(?={G}起家)){_10}{o:G+}(?:为(?:主打|主导|主(?!题)|龙头|拳头|核心)|{_2}(?:上榜|入围|入选|当选|跻身|夺得|摘得|捧得|获评|荣获|起家|闯|打开|打响|打天下|赢得|站稳|斩获|出名|立足|占|突围|叫响|走红|圈粉))',
    confidence: 0.75,
    example: '[砺石公司|Enterprise]靠一只[轮毂|Product]闯出了名堂。',
    counterexample: '[砺石公司|Enterprise]靠一只[轮毂|Product]压住了帆布。',
  },
  {
    id: 'all-in-one',
    pattern:
      '{s:E}{~E|16}集{_4}{o:G+}(?:的|等{_6}的?)?{_2}(?:研发|生产|设计|制造|加工|种植|养殖|科研|开发)',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]是集[轮毂|Product]研发、生产、销售于一体的企业。',
    counterexample: '[砺石公司|Enterprise]是集[轮毂|Product]邮票的人开的。',
  },
  {
    id: 'has-line',
    pattern: `{s:EK}${NO_INPUT}{~EJG|16}(?:建有|拥有|有|建成|建起|开出|投用|新增|设有|装上|上了){_9}{o:G+}(?:的)?{_4}${LINE}`,
    confidence: 0.8,
    example: '[砺石公司|Enterprise]建有5条[轮毂|Product]生产线。',
    counterexample: '[砺石公司|Enterprise]看过5条[轮毂|Product]生产线。',
  },
  {
    id: 'builds-line',
    pattern: `{s:EK}${NO_INPUT}{~EJG|24}(?:(?<!已)建设|投建|新建|规划|布局|扩建|新上|上马|要上){_9}{o:G+}(?:的)?{_4}${LINE}`,
    modality: 'planned',
    confidence: 0.75,
    example: '[砺石公司|Enterprise]投资¥，在城南建设[轮毂|Product]生产基地。',
    counterexample: '[砺石公司|Enterprise]投资¥，在城南参观[轮毂|Product]生产基地。',
  },
  {
    id: 'project-line',
    pattern: `{s:J}${NO_INPUT}{~EJG|20}(?:建设|新建|建|上|布置|投用|建成|安装){_9}{o:G+}(?:的)?{_4}${LINE}`,
    confidence: 0.75,
    example: '[城南项目|Project]主要建设4条[轮毂|Product]生产线。',
    counterexample: '[城南项目|Project]主要服务4条[轮毂|Product]生产线。',
  },
  {
    id: 'is-goods-of',
    pattern: `{o:G+}(?:都|均|正|就|也)*(?:是|为|系|成为|成了)${AT}{s:E}(?:的)?{_8}(?:产品|主打|王牌|拳头|当家|招牌|代表作|看家|名片|杰作|手笔|主力)`,
    confidence: 0.85,
    example: '[轮毂|Product]、[刹车盘|Product]是[砺石公司|Enterprise]的两大主力产品。',
    counterexample: '[轮毂|Product]、[刹车盘|Product]是[砺石公司|Enterprise]的两大采购难题。',
  },
  {
    id: 'has-series',
    pattern:
      '{s:E}{~EG|16}(?:形成|开发出?|拥有|涵盖|包括|推出|覆盖|构成|有)(?:了)?{_4}{o:G+}(?:等)?{_8}(?:系列|品类|品种|产品|大类|单品)',
    notOblique: 's',
    confidence: 0.75,
    example: '[砺石公司|Enterprise]已形成[轮毂|Product]、[刹车盘|Product]两大系列。',
    counterexample: '[砺石公司|Enterprise]已淘汰[轮毂|Product]、[刹车盘|Product]两大系列。',
  },
  {
    id: 'goods-are',
    pattern:
      '{s:EJ}{~EJG|30}(?<!{G}|对方|同类|进口|上游|下游)产品(?:主要|目前|已|线)*(?:有|是|为|包括|涵盖|覆盖|包含|方案为)(?:了)?{_6}{o:G+}',
    notOblique: 's',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]产品涵盖[轮毂|Product]、[刹车盘|Product]。',
    counterexample: '[砺石公司|Enterprise]产品好过[轮毂|Product]、[刹车盘|Product]。',
  },
  {
    id: 'goods-are-unsaid',
    pattern:
      '(?:^|[，。；：])(?:公司|企业)?(?:的)?产品(?:主要|目前|已|线)*(?:有|是|为|包括|涵盖|覆盖|包含)(?:了)?{_6}{o:G+}',
    subject: 'maker',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了。产品包括[轮毂|Product]、[刹车盘|Product]。',
    counterexample: '[砺石公司|Enterprise]扩产了。产品好过[轮毂|Product]、[刹车盘|Product]。',
  },
  {
    id: 'is-maker-of',
    pattern: `{s:E}{~EG|16}(?:是|成为|成长为|跻身|被誉为|号称|堪称|人称|称得上){~EG|16}{o:G+}(?:的)?{_4}${MAKER}`,
    confidence: 0.85,
    example: '[砺石公司|Enterprise]是全国最大的[轮毂|Product]生产商。',
    counterexample: '[砺石公司|Enterprise]是全国最大的[轮毂|Product]采购商。',
  },
  {
    id: 'is-among-makers',
    pattern:
      '{s:E}{~EG|16}(?:是|成为){~EG|20}(?:量产|生产|制造|研制|做|加工|酿造|提供){_6}{o:G+}的{_8}(?:企业|公司|厂家|厂商|工厂|厂|之一)',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]是国内少数能量产[轮毂|Product]的企业之一。',
    counterexample: '[砺石公司|Enterprise]是国内少数爱收藏[轮毂|Product]的企业之一。',
  },
  {
    id: 'maker-named-after',
    pattern:
      '{o:G+}(?:的)?(?:专业|主要|龙头|最大)?(?:(?:生产|制造|加工|研发)(?:企业|商|厂家|厂|大户|龙头)|企业|厂商|厂家)(?:——|、)?{s:E+}',
    confidence: 0.85,
    example: '[轮毂|Product]生产企业[砺石公司|Enterprise]今年扩产。',
    counterexample: '[轮毂|Product]采购企业[砺石公司|Enterprise]今年扩产。',
  },
  {
    id: 'from-goods-to-goods',
    pattern:
      '{s:E}{~EG|20}(?:从|由){_8}(?<o>{G+}{_8}(?:拓展|延伸|扩展|发展|升级|转向|转型|跨越|迈向|扩大)(?:到|至|为|成|出)?{_6}{G+})',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]从单一的[轮毂|Product]拓展到[刹车盘|Product]。',
    counterexample: '[砺石公司|Enterprise]从街头的[轮毂|Product]店走到[刹车盘|Product]店。',
  },
  {
    id: 'output-of-goods',
    pattern: `{s:E}(?:的)?{-EG|12}{o:G+}(?:的|年|国内|全球|全国|出口|{_2})*(?:产量|产能|销量|产销量|市场占有率|市占率|市场份额|出口额|出口量)`,
    notOblique: 's',
    confidence: 0.75,
    example: '[砺石公司|Enterprise]去年[轮毂|Product]产量翻了一番。',
    counterexample: '[砺石公司|Enterprise]去年[轮毂|Product]用量翻了一番。',
  },
  {
    id: 'brings-to-mass',
    pattern:
      '{s:EJ}{~EJG|24}实现(?:了)?{_6}{o:G+}(?:的)?{_6}(?:量产|规模化生产|国产化|批量生产|稳定生产|产业化|批量化)',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]年底前将实现[轮毂|Product]量产。',
    counterexample: '[砺石公司|Enterprise]年底前将实现[轮毂|Product]自给。',
  },
  {
    id: 'small-thing-made-it',
    pattern:
      '(?:小小的?)?[一二两三][支只颗块根片把粒瓶杯双件台滴株条枚张]{_6}{o:G}，?{_4}(?:让|使|成就了?|带火了?|撑起了?|救活了?){s:E}',
    confidence: 0.75,
    example: '小小一只[轮毂|Product]，让[砺石公司|Enterprise]坐上头把交椅。',
    counterexample: '小小一只[轮毂|Product]，绊倒[砺石公司|Enterprise]的一位老板。',
  },
  {
    id: 'amounts-of',
    pattern: `{<}{s:EJK}(?!的{_2}(?:龙头|链主|骨干|企业|客户|供应商))${NOT_ONCE_BUILT}{~EJG|24}(?:年产|日产|月产|年出|能出|可产|能产|产出|出口|产销|量产)(?:了)?{_6}${GOODS}`,
    notOblique: 's',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]年产[轮毂|Product]200万只、[刹车盘|Product]30万片。',
    counterexample: '[砺石公司|Enterprise]年用[轮毂|Product]200万只、[刹车盘|Product]30万片。',
  },
  {
    id: 'amounts-unsaid',
    pattern: `(?:^|[，。；：])${NOT_ONCE_BUILT}{_12}(?:年产|日产|月产|年出|能出|可产|能产|产出){_6}${GOODS}`,
    subject: 'maker',
    confidence: 0.7,
    example:
      '[砺石公司|Enterprise]去年投产。每年可产[轮毂|Product]200万只、[刹车盘|Product]30万片。',
    counterexample:
      '[砺石公司|Enterprise]去年投产。每年可用[轮毂|Product]200万只、[刹车盘|Product]30万片。',
  },
  {
    id: 'makes-it-of',
    pattern:
      '{s:EJ}{~EG|16}(?:利用|用|以|将|把|拿){_10}{G+}{_8}(?:为原料，?)?{_8}(?:生产|制成|制取|制造|提炼|开发|加工成|转化为|转化成|酿成|酿|合成|提取|变成|做成|做|织成)(?:出)?{_8}{o:G+}',
    confidence: 0.85,
    example: '[砺石公司|Enterprise]利用[秸秆|Product]生产[糠醛|Product]。',
    counterexample: '[砺石公司|Enterprise]利用[秸秆|Product]遮盖[糠醛|Product]。',
  },
  {
    id: 'at-work-on',
    pattern: `{s:E}${NO_INPUT}{~EJG|24}(?:分装|组装|赶制|打磨|调试|焊接|缝制|打包|晾晒|封装|喷涂|清点|正在[^，。；\\uE000-\\uE009]{0,8}(?:生产|加工|制作|赶制|制造))(?:着|一批|这批)?{_12}{o:G+}`,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]的车间里，工人们正在打磨[轮毂|Product]。',
    counterexample: '[砺石公司|Enterprise]的车间里，客商们正在夸奖[轮毂|Product]。',
  },
  {
    id: 'comes-out-of',
    pattern: `从${AT}{s:E}{_8}(?:走下|出来|下线|驶出|出厂|运出|发出|走出)(?:了)?{_8}{o:G+}`,
    confidence: 0.8,
    example: '从[砺石公司|Enterprise]走下生产线的[轮毂|Product]只有三斤重。',
    counterexample: '从[砺石公司|Enterprise]那里学来的[轮毂|Product]画法很简单。',
  },
  {
    id: 'on-show',
    pattern:
      '{s:E}(?:的)?{_4}(?:展厅|展台|展柜|样品间|产品墙|成品库|成品仓库|成品区){_4}，?{~EJG|20}{o:G+}{_4}(?:吸引|亮相|备受|琳琅满目|一应俱全|摆满|整齐|一字排开|堆|码|排|等待|待发|引人)',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]的展厅里，[轮毂|Product]、[刹车盘|Product]琳琅满目。',
    counterexample: '[砺石公司|Enterprise]的食堂里，[轮毂|Product]、[刹车盘|Product]无人问津。',
  },
  {
    id: 'in-its-workshop',
    pattern: `{s:E}(?:的)?{_8}(?:车间|生产线|流水线|装配线)${NO_INPUT}{~EJG|20}(?:一${COUNTED}{2}{_4}|，(?=[^，。；]{1,6}(?:码得|摆得|堆成|排成|整整齐齐|堆满))){o:G+}`,
    confidence: 0.75,
    example: '[砺石公司|Enterprise]车间里机器轰鸣，一束束[碳丝|Product]倾泻而下。',
    counterexample: '[砺石公司|Enterprise]门口人声嘈杂，一束束[碳丝|Product]无人认领。',
  },
  {
    id: 'business-is',
    pattern:
      '{s:E}{~EG|16}(?:业务|经营范围|主业|产品线){_4}(?:涵盖|包括|为|是|覆盖|有)(?:了)?{_4}{o:G+}(?:的|等)*(?:研发|设计|制造|生产|加工|销售)',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]业务涵盖[轮毂|Product]、[模具|Product]的设计与制造。',
    counterexample: '[砺石公司|Enterprise]业余爱好[轮毂|Product]、[模具|Product]的收藏与展示。',
  },
  {
    id: 'has-series-unsaid',
    pattern:
      '(?:^|[，。；：])(?:公司|企业)?(?:已|现)?(?:形成|开发出?|拥有|涵盖|推出|有)(?:了)?{_4}{o:G+}(?:等)?{_8}(?:系列|品类|品种|产品|大类|单品)',
    subject: 'maker',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]扩产了。拥有[轮毂|Product]、[刹车盘|Product]两大系列产品。',
    counterexample:
      '[砺石公司|Enterprise]扩产了。淘汰[轮毂|Product]、[刹车盘|Product]两大系列产品。',
  },
  {
    id: 'adds-capacity',
    pattern:
      '(?:^|[，。；：]){_12}(?:新增|形成|增加|释放|具备){_8}{o:G+}{_2}(?:产能|生产能力|年产能)',
    subject: 'maker',
    confidence: 0.75,
    example: '[锦纶项目|Project]开工，建成后将新增[锦纶切片|Product]产能20万吨。',
    counterexample: '[锦纶项目|Project]开工，建成后将取代[锦纶切片|Product]产能20万吨。',
  },
  {
    id: 'becomes-unsaid',
    pattern:
      '，(?:再|然后|就地|全部|经)?{_6}(?:加工成|制成|做成|酿成|变成|提炼成|织成|压成|转化成|转化为)(?:了)?{_4}{o:G+}',
    subject: 'maker',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]收购农户的[天麻|Product]，转化成[天麻片|Product]。',
    counterexample: '[砺石公司|Enterprise]收购农户的[天麻|Product]，胜过了[天麻片|Product]。',
  },
]);
