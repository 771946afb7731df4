import type { Status } from '@liantu/ontology';

/**
 * Words that say how far a project has come. `works` replaces the status for public works (桥, 学校, 水库), which are
 * finished where industry starts production.
 */
export interface StageRule {
  readonly id: string;
  readonly status: Status;
  readonly works?: Status;
  /** Group `s`: the sign that the words are about, where they hold it. */
  readonly pattern: RegExp;
  /** Only of a work that its own clause names: a ceremony's. */
  readonly near?: true;
  /** Said of what is to come. */
  readonly ahead?: true;
  readonly confidence: number;
  readonly example: string;
  readonly counterexample: string;
}

// What turns a state into a condition (达产后), a count (开工率) or another's act (签约入驻).
const NOT_YET =
  '(?!后|以来|以后|之后|时|前|率|在望|在即|仪式|当天|当日|用地|协议|条件|准备|手续|许可|证|项目\\d|入驻|入园|企业|客商|奖励|大会|[一二三四五六七八九十\\d]+(?:周|余|多)?年)';
// 加快推进|前期工作: what is pushed is no building yet.
const NOT_PREPARING =
  '(?![^，。；]{0,8}(?:前期|手续|审批|报批|洽谈|谈判|招商|选址|征地|设计|论证|签约|落地))';
/** Up to so many characters of one clause, no mention among them. */
const gap = (most: number): string => `[^，。；\\uE000-\\uE009]{0,${most}}`;
/** 签约仪式 | 开工暨奠基仪式. */
const ceremony = (acts: string): RegExp =>
  new RegExp(`(?<!集中|项目)(?:${acts})(?:暨[^，。；]{0,10})?(?:仪式|典礼)`, 'gu');
const BUILT = '(?:已经?|均已|均|全部|基本|全面|顺利|提前|正式|如期|即将|先后|陆续){0,2}';

/** The stages in words; earlier rules come first to a stretch of text. */
export const STAGE_RULES: readonly StageRule[] = [
  {
    id: 'status.signing-ceremony',
    status: '签约',
    pattern: ceremony('签约'),
    near: true,
    confidence: 0.8,
    example: '6月1日，{J青禾铜箔项目}签约仪式举行。',
    counterexample: '{J青禾铜箔项目}在建。6月1日，签约仪式举行。',
  },
  {
    id: 'status.opening-ceremony',
    status: '开工',
    pattern: ceremony('开工|动工|奠基|破土'),
    near: true,
    confidence: 0.8,
    example: '6月1日，{J青禾铜箔项目}举行奠基仪式。',
    counterexample: '{J青禾铜箔项目}签约。6月1日，举行奠基仪式。',
  },
  {
    id: 'status.running-ceremony',
    status: '投产',
    works: '竣工',
    pattern: ceremony('投产|投运|投用|启用|开业|开园|揭牌|通车|竣工'),
    near: true,
    confidence: 0.75,
    example: '6月1日，{J青禾铜箔项目}举行投产仪式。',
    counterexample: '{J青禾铜箔项目}签约。6月1日，举行投产仪式。',
  },
  {
    id: 'status.in-sight',
    status: '投产',
    works: '竣工',
    pattern: /(?:投产|达产|竣工|完工|通车|投用|投运|开园|开业)(?:在望|在即|指日可待)/gu,
    ahead: true,
    confidence: 0.7,
    example: '{J青禾铜箔项目}投产在望。',
    counterexample: '{J青禾铜箔项目}丰收在望。',
  },
  {
    id: 'status.trial',
    status: '试生产',
    pattern:
      /(?:带料|投料|投粮|点火|热负荷|联动)*(?:试生产|试产|试运营|试运行|试运转|试营业|试投产)(?!条件|准备)|(?:投料|联动|带料|负荷|热态)(?:试车|联试)|(?:试车|开车|试机|投料)(?:一次)?成功/gu,
    confidence: 0.9,
    example: '{J青禾铜箔项目}上月转入试生产。',
    counterexample: '{J青禾铜箔项目}上月试讲。',
  },
  {
    id: 'status.finished-and-running',
    status: '投产',
    works: '竣工',
    pattern: new RegExp(
      `(?:建成|竣工|落成|完工)(?:验收)?(?:并|即|、)?(?:正式|全面|顺利|陆续)?(?:投产|投用|投运|启用|达产|运营)${NOT_YET}`,
      'gu',
    ),
    confidence: 0.9,
    example: '{J青禾铜箔项目}10月竣工投产。',
    counterexample: '{J青禾铜箔项目}10月竣工验收。',
  },
  {
    id: 'status.part-built',
    status: '在建',
    pattern: new RegExp(
      `主体施工(?:已|基本|全部)?完成|(?:厂房|土建|车间|桩基|基础|土方|地基)(?:工程|结构|施工|建设)?${BUILT}(?:竣工|完工|完成)(?!后)|(?:路基|隧道|左线|右线|主墩|桥面)${gap(4)}贯通|完成(?:了)?(?:厂房|主体|土建|桩基|基础)${gap(6)}(?:建设|施工)|封顶\\d+[栋幢座]|(?:土建|桩基|路基|主体|主装置|管网|工程量?|主机|设备|机组|钢结构|场地)${gap(8)}完成(?:了)?(?:${gap(2)}成|过半|\\d+%|大半)|(?:安装|铺设|掘进|敷设|架设|浇筑)(?:已)?过[一二三四五六七八九半]成?|完成(?:了)?[一二三四五六七八九半]成`,
      'gu',
    ),
    confidence: 0.8,
    example: '{J青禾铜箔项目}厂房已完工，正在装设备。',
    counterexample: '{J青禾铜箔项目}已完工。',
  },
  {
    id: 'status.topped-out',
    status: '封顶',
    pattern: new RegExp(
      `(?:主体|主厂房|全部|结构|主楼)*(?:封顶(?!后|之后|时)|结顶|封金顶|封的顶)|主体(?:工程|结构|建筑|厂房)?${BUILT}(?:竣工|完工)`,
      'gu',
    ),
    confidence: 0.9,
    example: '{J青禾铜箔项目}主厂房3月封顶。',
    counterexample: '{J青禾铜箔项目}封闭施工。',
  },
  {
    id: 'status.through',
    status: '竣工',
    works: '竣工',
    pattern:
      /(?:建成|全线|双双|正式|顺利|主线)*(?:通车(?!里程)|通水|通气|开馆|开诊|开学|通航|开园迎客|蓄水)|(?:竣工|交工|完工)验收|竣备|竣工|完工(?!后)|(?:修缮|改造|整治|治理|扩建|迁建|建设|提升)(?:工程)?(?:全部|全面|已|基本)?完成|落成|交付(?:使用|(?=[，。；]|$))|交房/gu,
    confidence: 0.85,
    example: '{J白河大桥}上月建成通车。',
    counterexample: '{J白河大桥}工地灯火通明。',
  },
  {
    id: 'status.production',
    status: '投产',
    pattern: new RegExp(
      `(?:建成|全面|正式|点火|双双)*(?:投产|达产|满产|量产|投了产|投入生产|批量生产|正式生产|商业运行|商业运营|满负荷(?:生产|运行|运转))${NOT_YET}|(?<=[月日底初])投产(?=后)|首[件台批辆条片卷套炉][^，。；\\uE000-\\uE009]{0,8}(?:下线|出炉|产出|面世)|(?:产出|生产出|下线)(?:了)?(?:首|第一)[件台批辆条片卷套炉]|点火(?:运行|投运)|并网发电|全容量并网|并网运行`,
      'gu',
    ),
    confidence: 0.9,
    example: '{J青禾铜箔项目}今年5月全面投产。',
    counterexample: '{J青禾铜箔项目}投产后年产值3亿元。',
  },
  {
    id: 'status.in-use',
    status: '投产',
    works: '竣工',
    pattern: new RegExp(
      `建成(?:投用|启用|使用|运营)|(?:正式|顺利|全面|建成|送电)*投运${NOT_YET}|进入(?:正式|全面)?(?:运营|量产|生产)(?:阶段|期)?|投入(?:使用|运营|运行|运转)|投用|启用|(?:正式|已经?|全面|揭牌|挂牌)(?:运营|开业|营业|开放|开仓|上线)|开业(?!额)|开港|开仓|开榨|开园(?!迎客|区)${NOT_YET}|开门(?:迎客|营业)|(?:全线|主线|全程|双线)贯通|启幕|建成投入使用|建成了`,
      'gu',
    ),
    confidence: 0.8,
    example: '{J青禾分选中心}去年10月投用。',
    counterexample: '{J青禾分选中心}启动后续工作。',
  },
  {
    id: 'status.built',
    status: '竣工',
    pattern:
      /(?<=\d+月|日|年|底|里|初|已|经|同步|整体|如期|顺利|全部|基本|全面|陆续|相继)建成(?=[，。；、\uE001\uE002]|$)/gu,
    confidence: 0.75,
    example: '{K东山产业园}去年底建成，已有9家企业入驻。',
    counterexample: '{K东山产业园}力争三年建成。',
  },
  {
    id: 'status.pushed',
    status: '在建',
    pattern:
      /(?:加快|加速|加紧|推进|抓好|抓紧)(?:推进)?[^，。；\uE000-\uE009]{0,6}(?<s>[\uE001\uE002])(?:项目|工程)?(?:建设|设备安装|施工)/dgu,
    confidence: 0.75,
    example: '各镇要加快{J白河大桥}建设。',
    counterexample: '各镇要加快{J白河大桥}审批。',
  },
  {
    id: 'status.agreed',
    status: '签约',
    pattern:
      /(?:签(?:订|下|署|了)(?:了)?[^，。；\uE000-\uE009]{0,8}(?:协议|合同)|签约)，(?:[^。；]{0,60}?(?:建设|新建|兴建|投建|建起|(?<!共)建)|[^。；]{0,40}?元[^。；]{0,30}?共建)[^，。；\uE000-\uE009]{0,10}?(?<s>[\uE001\uE002])/dgu,
    confidence: 0.7,
    example: '{E白石公司}与{D东山县}签订投资协议，在{K东山产业园}建设{J青禾铜箔项目}。',
    counterexample: '{E白石公司}与{D东山县}签订投资协议。',
  },
  {
    id: 'status.preparing',
    status: '谋划',
    pattern: new RegExp(
      `(?:办理|完善|履行|报批)${gap(8)}(?:手续|审批|许可)|前期(?:手续|工作|阶段|准备)|可研|可行性研究|初步设计|初设|施工图设计|规划许可|方案设计|(?:完成|正在|论证|办理|开展)(?:规划|项目)?(?:选址|勘察|勘测|设计)|(?:完成|通过|取得|拿到|获得?|已)(?:了|项目)?[^，。；\\uE001\\uE002]{0,8}(?:备案|评审|核准|批复|获批|摘牌|征地|立项|施工许可|赋码|环评|能评|土地招拍挂)|(?:环评|能评|稳评|可研|用地)${gap(4)}(?:公示|获批|通过|评审|报批|预审)|(?:土地|地块|用地)${gap(3)}(?:摘牌|挂牌|出让|拍下)|(?:进行|办理|开展|履行)(?:土地|用地|国有土地)?(?:招拍挂|出让)|正在(?:征地|征拆|征迁|招标|公示|立项|报批|报建|筹建|筹备)|(?:还在|正在|仍在)?谋划(?!建设)|洽谈对接|(?:进行|深入)${gap(4)}洽谈|达成${gap(6)}意向|(?:还在|正在|都在|仍在)(?:洽谈|对接|论证)|图纸${gap(4)}画好|规划建设(?:占地|总投资)?|规划设计|拟建(?!项目)`,
      'gu',
    ),
    confidence: 0.8,
    example: '{J青禾铜箔项目}正在办理用地审批。',
    counterexample: '{J青禾铜箔项目}办理了营业执照。',
  },
  {
    id: 'status.building',
    status: '在建',
    pattern: new RegExp(
      `(?:正在|加快|加速|加紧|抓紧|全力|有序|稳步|同步|合力|紧张|火热|昼夜)(?:推进)?(?:建设|施工|推进|修建|赶工)${NOT_PREPARING}|(?:正在|正)${gap(8)}(?:推进|建设|施工)${NOT_PREPARING}|顺利推进|(?:推进|进展)顺利|建设(?:正酣|提速|中(?![心试央间原国学医])|正忙|进展顺利|如火如荼)|在建(?!项目)|续建(?!项目)|设备${gap(4)}(?:安装|调试|进场|就位|到场|到位)|主机${gap(2)}安装|(?:安装|调试|吊装)(?:设备|${gap(6)}机组|过半|中(?!心)|完毕|完成|到位|收尾)|安装${gap(6)}设备|进入${gap(4)}(?:调试|联调)|单机调试|忙着安装|(?:正在|正|已在|开始|忙着)(?:安装|调试|吊装|绑扎|焊接|粉刷|布线|浇筑|摊铺|铺装|铺设|装修|更换|架设|掘进|打桩|平整|砌筑|开挖|回填|二次结构|内部装修|装设备|搭建|修建|扩建|改造)|浇筑${gap(4)}基础|吊装${gap(8)}(?:屋面|钢结构|钢梁)|平整(?:场地|土地)|场地平整|土地平整|三通一平|二次结构施工|内外装饰|(?:内部)?装修(?:中(?!心)|收尾|阶段)|摊铺沥青|如火如荼|热火朝天|进入(?:尾声|收尾|扫尾|冲刺|(?:全面|主体|土建|桩基|装修)?施工(?:阶段)?|设备安装)|(?:进行|开展)${gap(8)}(?:施工|装修|安装|调试|粉刷|作业)|(?:桩基|基础|主体|土建|钢结构|路基|幕墙)(?:工程)?施工|完成${gap(8)}(?:敷设|铺设|浇筑|吊装|摊铺|粉刷|工程量|设备安装)|(?:形象|工程|总体|整体|建设|施工)进度(?:已)?(?:达|完成|过|超)|[^，。；\\uE000-\\uE009]{0,3}(?:全部)?出水(?=[，。；]|$)|(?:屋面|钢结构|机组)${gap(4)}(?:吊装|安装)|动手建|复工(?!率|复产)|进场施工|已合龙|顺利合龙`,
      'gu',
    ),
    confidence: 0.8,
    example: '{J青禾铜箔项目}正在安装设备。',
    counterexample: '{J青禾铜箔项目}正在招聘工人。',
  },
  {
    id: 'status.begun',
    status: '开工',
    pattern: new RegExp(
      `(?:正式|集中|破土|实质性|同步|提前|双双|启动)*(?<![新复续])(?:开工(?:建设)?|动工(?:建设|兴建)?|动土|破土|开建|奠基|落桩|开钻|启建|上马(?=[，。；、]))(?!项目\\d|活动|仪式)${NOT_YET}|(?:打下|打响|浇下|浇筑)(?:了)?第一(?:根桩|方)|启动(?:建设|实施|施工)(?!方案)`,
      'gu',
    ),
    confidence: 0.85,
    example: '{J青禾铜箔项目}9月6日开工。',
    counterexample: '{J青禾铜箔项目}开工率保持高位。',
  },
  {
    id: 'status.signed',
    status: '签约',
    pattern: new RegExp(
      `(?:集中|现场|正式|成功|已经?)*(?:签约|签的约|签订(?:投资|合作|入园|项目|落户)?协议|签署(?:投资|合作|项目|框架)?协议|签下|签了约|签了${gap(4)}协议|敲定)${NOT_YET}`,
      'gu',
    ),
    confidence: 0.8,
    example: '{J青禾铜箔项目}3月签约。',
    counterexample: '{J青禾铜箔项目}已有3家企业签约入驻。',
  },
  {
    id: 'status.intended',
    status: '谋划',
    pattern:
      /(?:拟|有意|谋划|规划|筹划)(?:投资|斥资|拿出)?[^。；\uE000-\uE009]{0,12}(?:，?在[^，。；]{1,8})?(?<!主要|重点)(?:建设|新建|兴建|投建|打造)[^，。；\uE000-\uE009]{0,10}?(?<s>[\uE001\uE002])/dgu,
    confidence: 0.6,
    example: '{E白石公司}有意投资3亿元，在{D安平镇}建设{J青禾铜箔项目}。',
    counterexample: '{E白石公司}去年投资3亿元，在{D安平镇}建设{J青禾铜箔项目}。',
  },
];

// 学校、医院、路桥、水利、市政 are finished, not put into production.
const RE_WORKS =
  /(?:输变电|学校?|校区|中学|小学|幼儿园|医院|卫生院|院区|楼|诊疗中心|医学[^，]{0,4}中心|康复中心|桥|路|大道|大街|环线|立交|高架|快速通道|高速(?:公路)?|公路|铁路|专用线|机场|枢纽|通道|隧道|管网|[污废]水[^，]{0,12}|[供引调]水[^，]{0,6}|引[黄江河][^，]{0,6}|水厂|水库|灌区[^，]{0,8}|防洪[^，]{0,6}|堤防|河道[^，]{0,6}|公园|广场|公寓|安置房|老旧小区[^，]{0,8}|养护中心|养老[^，]{0,6}|健身中心|体育[^，]{0,4}|场馆|文化馆|博物馆|图书馆|改建工程|提升工程|治理工程|修复工程|整治工程|绿化工程|农田[^，]{0,6}|管廊|码头|泊位|航道|车站|客运站|停车场|绿道|碧道|湿地|泵站|水闸|渡槽|[干灌]渠|供[热暖][^，]{0,4}|排水[^，]{0,6}|宿舍|公租房|保障房|剧院|展览馆|纪念馆|科技馆|美术馆|福利院|敬老院|疾控中心|服务中心|文化中心)(?:[一二三四]期)?(?:新建|改扩?建|改造|迁建|扩建|提标改造|建设)?(?:项目|工程)?$/u;

/** Whether a project is public works by its name. */
export function isWorks(name: string): boolean {
  return RE_WORKS.test(name);
}
