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
  readonly confidence: number;
  readonly example: string;
  readonly counterexample: string;
}

// What turns a state into a condition (达产后), a count (开工率) or another's act (签约入驻).
const NOT_YET =
  '(?!后|以后|之后|时|前|率|在望|在即|仪式|当天|当日|用地|协议|条件|准备|手续|许可|证|项目\\d|入驻|入园|企业|客商)';

/** The stages in words; earlier rules come first to a stretch of text. */
export const STAGE_RULES: readonly StageRule[] = [
  {
    id: 'status.part-built',
    status: '在建',
    pattern:
      /(?:主体|厂房|土建|车间)(?:工程|结构|施工|建设)?(?:已|基本|全部|均已){0,2}(?:竣工|完工|完成)|封顶\d+[栋幢座]|(?:土建|桩基|路基|主体|主装置|管网|工程量?)[^，。；\uE000-\uE009]{0,8}完成(?:了)?(?:[^，。；\uE000-\uE009]{0,2}成|过半|\d+%|大半)|完成(?:了)?[一二三四五六七八九半]成/gu,
    confidence: 0.8,
    example: '{J青禾铜箔项目}厂房已完工，正在装设备。',
    counterexample: '{J青禾铜箔项目}已完工。',
  },
  {
    id: 'status.trial',
    status: '试生产',
    pattern:
      /(?:试生产|试产|试运营|试运行|试投产)(?!条件|准备)|(?:投料|联动|带料|负荷)试车|试车成功/gu,
    confidence: 0.9,
    example: '{J青禾铜箔项目}上月转入试生产。',
    counterexample: '{J青禾铜箔项目}上月试讲。',
  },
  {
    id: 'status.through',
    status: '竣工',
    works: '竣工',
    pattern:
      /(?:建成|全线|双双|正式|顺利)*(?:通车|通水|开馆|开诊|开学|通航|开园迎客|蓄水)|竣工验收|竣工|完工(?!后)/gu,
    confidence: 0.85,
    example: '{J白河大桥}上月建成通车。',
    counterexample: '{J白河大桥}工地灯火通明。',
  },
  {
    id: 'status.production',
    status: '投产',
    pattern: new RegExp(
      `(?:建成|全面|正式|点火|双双)*(?:投产|投运|达产|满产|量产|投了产)${NOT_YET}|(?<=[月日底初])投产(?=后)|首[件台批辆][^，。；\uE000-\uE009]{0,8}下线|并网发电|全容量并网`,
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
    pattern:
      /建成(?:投用|启用|使用|运营)|投入使用|投入运营|投入运行|投用|启用|正式(?:运营|开业|营业)|开园(?!迎客)|建成投入使用|建成了|(?<=\d+月|日|年|底|里)建成(?=[，。；]|$)/gu,
    confidence: 0.8,
    example: '{J青禾分选中心}去年10月投用。',
    counterexample: '{J青禾分选中心}启动后续工作。',
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
      /签(?:订|下|署)(?:了)?[^，。；\uE000-\uE009]{0,6}协议，[^。；]{0,40}?(?:建设|新建|兴建|投建)[^，。；\uE000-\uE009]{0,8}?(?<s>\uE002)/dgu,
    confidence: 0.7,
    example: '{E白石公司}与{D东山县}签订投资协议，在{K东山产业园}建设{J青禾铜箔项目}。',
    counterexample: '{E白石公司}与{D东山县}签订投资协议。',
  },
  {
    id: 'status.topped-out',
    status: '封顶',
    pattern: /(?:主体|主厂房|全部|结构)*(?:封顶|结顶)/gu,
    confidence: 0.9,
    example: '{J青禾铜箔项目}主厂房3月封顶。',
    counterexample: '{J青禾铜箔项目}封闭施工。',
  },
  {
    id: 'status.preparing',
    status: '谋划',
    pattern:
      /(?:办理|完善|履行)[^，。；\uE000-\uE009]{0,8}(?:手续|审批)|前期(?:手续|工作)|可研|可行性研究|初步设计|施工图设计|规划许可|(?:完成|正在|论证|办理)(?:规划)?选址|(?:完成|取得|拿到|获得?)(?:了|项目)?[^，。；\uE000-\uE009]{0,4}(?:备案|核准|批复|摘牌|征地|土地招拍挂)|正在征地|(?:还在|正在|仍在)?谋划|洽谈对接|(?:还在|正在|都在)(?:洽谈|对接)|图纸[^，。；\uE000-\uE009]{0,4}画好|规划建设(?:占地|总投资)?|规划设计/gu,
    confidence: 0.8,
    example: '{J青禾铜箔项目}正在办理用地审批。',
    counterexample: '{J青禾铜箔项目}办理了营业执照。',
  },
  {
    id: 'status.building',
    status: '在建',
    pattern:
      /(?:正在|加快|加速|加紧|抓紧|全力|有序|稳步|同步|合力)(?:推进)?(?:建设|施工|推进|修建)|建设(?:正酣|提速|中)|在建(?!项目)|续建(?!项目)|设备[^，。；\uE000-\uE009]{0,4}(?:安装|调试|进场)|(?:安装|调试|吊装)(?:设备|[^，。；\uE000-\uE009]{0,6}机组|过半|中)|安装[^，。；\uE000-\uE009]{0,6}设备|进入[^，。；\uE000-\uE009]{0,4}调试|单机调试|忙着安装|(?:正在|正)(?:安装|调试|吊装|浇筑|摊铺|铺装|铺设|装修|更换|架设|掘进|打桩|平整|二次结构|内部装修|装设备|搭建)|浇筑[^，。；\uE000-\uE009]{0,4}基础|吊装[^，。；\uE000-\uE009]{0,8}(?:屋面|钢结构|钢梁)|平整场地|场地平整|二次结构施工|内外装饰|内部装修|装修中|摊铺沥青|如火如荼|进入(?:尾声|收尾|扫尾|施工阶段)|(?:正在|正)进行[^，。；\uE000-\uE009]{0,8}(?:施工|装修|安装|调试|粉刷|作业)|完成[^，。；\uE000-\uE009]{0,8}(?:敷设|铺设|浇筑|吊装|摊铺|粉刷|工程量)|形象进度(?:达|完成|已)|[^，。；\uE000-\uE009]{0,3}(?:全部)?出水(?=[，。；]|$)|(?:屋面|钢结构|机组)[^，。；\uE000-\uE009]{0,4}(?:吊装|安装)|动手建/gu,
    confidence: 0.8,
    example: '{J青禾铜箔项目}正在安装设备。',
    counterexample: '{J青禾铜箔项目}正在招聘工人。',
  },
  {
    id: 'status.begun',
    status: '开工',
    pattern: new RegExp(
      `(?:正式|集中|破土|实质性|同步|提前|双双|启动)*(?<![新复续])(?:开工(?:建设)?|动工(?:建设)?|破土|开建|奠基|落桩)(?!项目\\d|活动|仪式)${NOT_YET}|打下第一根桩|启动(?:建设|实施)`,
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
      `(?:集中|现场|正式|已经?)*(?:签约|签订投资协议|签订合作协议|签下|签了约)${NOT_YET}`,
      'gu',
    ),
    confidence: 0.8,
    example: '{J青禾铜箔项目}3月签约。',
    counterexample: '{J青禾铜箔项目}已有3家企业签约入驻。',
  },
];

// 学校、医院、路桥、水利、市政 are finished, not put into production.
const RE_WORKS =
  /(?:学校?|校区|中学|小学|幼儿园|医院|卫生院|院区|楼|诊疗中心|医学[^，]{0,4}中心|康复中心|桥|路|快速通道|高速(?:公路)?|公路|铁路|专用线|机场|枢纽|通道|隧道|管网|[污废]水[^，]{0,12}|[供引调]水[^，]{0,6}|引[黄江河][^，]{0,6}|水厂|水库|灌区[^，]{0,8}|防洪[^，]{0,6}|堤防|河道[^，]{0,6}|公园|广场|公寓|安置房|老旧小区[^，]{0,8}|养护中心|养老[^，]{0,6}|健身中心|体育[^，]{0,4}|场馆|文化馆|博物馆|图书馆|改建工程|提升工程|治理工程|农田[^，]{0,6})(?:[一二三四]期)?(?:新建|改扩?建|改造|迁建|扩建|提标改造|建设)?(?:项目|工程)?$/u;

/** Whether a project is public works by its name. */
export function isWorks(name: string): boolean {
  return RE_WORKS.test(name);
}
