import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

/** What a programme's whole and parts are called: 重要内容, 子行动, 一环. */
const PART =
  '(?:内容|组成|部分|一项|一环|抓手|支撑|子项|子行动|专项|之一|载体|举措|路径|重头戏|先手棋|头一项|首项|任务|关键一招|先锋|头阵)';
/** What leads a clause in to what it does under a programme. */
const UNDER =
  '(?:依托|借力|借助|响应|围绕|对照|按照|按|根据|依据|依照|抢抓|抓住|乘着|借着|得益于|受益于|随着|通过|落实|紧扣|聚焦|锚定|对标|贯彻|在)';

/** Who takes part in a programme, leads it, gains by it, or tries it out first. */
export const PROGRAMME_MEMBER_RULES: readonly RelationRule[] = rulesFor(
  'UNDER_PROGRAMME',
  'underProgramme',
  [
    {
      id: 'takes-part',
      pattern:
        '{s:JEKN+}{~JERN|12}(?:投身|享受到?了?|抓住|抢抓|借助|依托|借力|搭上|受益于|得益于|参加|赶上|用好|申报|申请|获得?|拿到)(?:了)?{_8}{o:R}',
      confidence: 0.75,
      example: '[砺石集团|Enterprise]积极投身[万企兴村行动|Programme]。',
      counterexample: '[砺石集团|Enterprise]起初没听过[万企兴村行动|Programme]。',
    },
    {
      id: 'by-its-aid',
      pattern: `(?:^|[。；：，])${UNDER}{D}*(?:的)?{_6}{o:R}(?:的)?[^，。；\\uE000-\\uE009]{0,8}，{_6}{<}(?<!经){s:DK+}(?!的)`,
      confidence: 0.75,
      example: '借力[银龄专家计划|Programme]，[临川县|District]请来了老师傅。',
      counterexample: '说起[银龄专家计划|Programme]，[临川县|District]的人有话要讲。',
    },
    {
      id: 'firm-by-its-aid',
      pattern: `(?:^|[。；：，])${UNDER}{D}*(?:的)?{_6}{o:R}(?:的)?[^，。；\\uE000-\\uE009]{0,8}，{_6}{<}{s:E+}(?!的)`,
      confidence: 0.75,
      example: '依托[银龄专家计划|Programme]，[砺石集团|Enterprise]请来了老师傅。',
      counterexample: '说起[银龄专家计划|Programme]，[砺石集团|Enterprise]的人有话要讲。',
    },
    {
      id: 'since-it-began',
      pattern:
        '(?:^|[。；：，]){_6}{o:R}(?:的)?(?:推行|实施|启动|开展|落地|出台|推开)?(?:以来|之后|后|以后)，{_6}{s:DKE+}(?!的)',
      confidence: 0.75,
      example: '[暖企专员制度|Programme]推行以来，[砺石集团|Enterprise]补齐了工人。',
      counterexample: '[暖企专员制度|Programme]写成那天，[砺石集团|Enterprise]补齐了工人。',
    },
    {
      id: 'works-called',
      pattern:
        '{o:R}(?:的)?(?:首批|首个|{_2})(?:重点|示范|标志性|支撑性?|重大|骨干|试点|龙头|头号|标杆)(?:项目|工程|企业|单位|园区)(?:库)?(?:之一)?(?:的)?(?:——)?{s:JEKN+}',
      confidence: 0.8,
      example: '[强链行动|Programme]重点项目之一的[高纯铝项目|Project]昨日开工。',
      counterexample: '[强链行动|Programme]报道组采访的[高纯铝项目|Project]昨日开工。',
    },
    {
      id: 'listed-there',
      pattern:
        '(?:列入|纳入|入选|列进|进入|参与|加入){D}*{o:R}(?:的)?{~R|16}(?:有|包括|是|为)(?:了)?{_6}{s:JEKN+}',
      confidence: 0.8,
      example: '纳入[技改工程|Programme]的有[砺石集团|Enterprise]、[远航公司|Enterprise]。',
      counterexample: '翻看[技改工程|Programme]的有[砺石集团|Enterprise]、[远航公司|Enterprise]。',
    },
    {
      id: 'led-by',
      pattern: '{o:R}(?:由|归){s:DEN+}(?:牵头|负责|组织|统筹|主抓|发起|承担|主导|实施)',
      confidence: 0.85,
      example: '[攻坚行动|Programme]由[临川县发改局|Institution]牵头。',
      counterexample: '[攻坚行动|Programme]由[临川县发改局|Institution]宣传。',
    },
    {
      id: 'helped-by',
      pattern:
        '{o:R}(?:由|归){DEN+}(?:牵头|负责|主抓)，{s:EN+}(?:等)?{_4}(?:配合|参与|协助|协同|参加)',
      confidence: 0.85,
      example: '[攻坚行动|Programme]由[临川县发改局|Institution]牵头，[临川城投|Enterprise]配合。',
      counterexample:
        '[攻坚行动|Programme]由[临川县发改局|Institution]牵头，[临川城投|Enterprise]旁观。',
    },
    {
      id: 'office-carries-out',
      pattern:
        '{s:N+}(?!、){_8}(?:牵头|负责|组织|启动|发起|承担|主抓|统筹|推出|推行|开展|实施|推进)(?:了)?{_8}{o:R}',
      notOblique: 's',
      confidence: 0.75,
      example: '[临川县发改局|Institution]牵头实施[攻坚行动|Programme]。',
      counterexample: '[临川县发改局|Institution]没听说[攻坚行动|Programme]。',
    },
    {
      id: 'first-to-gain',
      pattern:
        '(?:^|[，。；]){s:JEK+}(?:便|就|也|随即)?(?:成为|成了|是|作为)?(?:{_4}的?)?(?:首个|第一个|首批|首家|最先|率先){_4}(?:受益|试点|享受|吃螃蟹|落实|落地|尝到甜头)',
      object: 'programme',
      confidence: 0.65,
      example: '[临川县|District]推出[拿地即开工|Programme]，[高纯铝项目|Project]成为首个受益者。',
      counterexample:
        '[临川县|District]推出[拿地即开工|Programme]，[高纯铝项目|Project]成为首个停工者。',
    },
    {
      id: 'zone-goes-first',
      pattern:
        '{o:R}{~DR|6}，{s:DK+}(?:率先|带头|抢先|首先|先行){_4}(?:落实|实施|落地|推开|响应|试点|推行|行动)',
      confidence: 0.75,
      example: '[临川县|District]出台[稳增长十条|Programme]，[临川经济开发区|District]率先落实。',
      counterexample:
        '[临川县|District]出台[稳增长十条|Programme]，[临川经济开发区|District]率先放假。',
    },
    {
      id: 'tried-in',
      pattern:
        '{o:R}(?:率先|首先|已|正|今年)*在{s:DK+}{_4}(?:先行先试|先行|试点|落地|启动|推行|铺开|推开|展开|开展|全面|率先)',
      confidence: 0.75,
      example: '[渔村焕新行动|Programme]在[白石镇|District]先行先试。',
      counterexample: '[渔村焕新行动|Programme]在[白石镇|District]无人知晓。',
    },
    {
      id: 'numbered-part-builds',
      pattern:
        '[一二三四五六七八九十](?:是|、){_6}{o:R}，{~R|16}(?:建设|新建|实施|推进|布局|谋划|建成|续建|扩建){~R|16}{s:JK+}',
      confidence: 0.8,
      example: '一是[牧场工程|Programme]，建设[养殖平台|Project]。',
      counterexample: '一是[牧场工程|Programme]，参观[养殖平台|Project]。',
    },
    {
      id: 'aided-by-it',
      pattern:
        '{o:R}[^。；\\uE008]{0,16}(?:为|给|帮|向|支持|助力|惠及|覆盖){s:EJ+}(?:等)?[^，。；]{0,12}?(?:送|解决|办|争取|提供|兑现|融资|落实|减|改造|升级)',
      confidence: 0.65,
      example: '对照[焕新计划|Programme]，县里为[砺石集团|Enterprise]等6家企业送去方案。',
      counterexample: '对照[焕新计划|Programme]，县里向[砺石集团|Enterprise]等6家企业致歉。',
    },
    {
      id: 'to-build-by-plan',
      pattern: `(?:^|[。；：，]){_6}${UNDER}{D}*(?:的)?{_8}{o:R}》?[^，。；\\uE000-\\uE009]{0,6}，{~RJ|20}(?:建设|新建|扩建|改造|实施|谋划|布局|建起|上马){~R|12}{s:JK+}`,
      confidence: 0.75,
      example: '根据[低空实施方案|Programme]，[临川县|District]将建设[通航机场|Project]。',
      counterexample: '根据[低空实施方案|Programme]，[临川县|District]曾关停[通航机场|Project]。',
    },
    {
      id: 'colon-works',
      pattern: '{o:R}[：:]{_10}{s:JK+}',
      confidence: 0.75,
      example: '谋划实施[十大工程|Programme]：[养护中心项目|Project]5月启用。',
      counterexample: '谋划实施[十大工程|Programme]？[养护中心项目|Project]5月启用。',
    },
    {
      id: 'as-its-works',
      pattern:
        '作为{D}*(?:的)?{o:R}(?:的)?{_6}(?:项目|工程|企业|园区|载体|试点|样板|成果)，{_8}{s:JKE+}',
      confidence: 0.8,
      example: '作为[苏川协作|Programme]项目，[蜂蜜加工园|Park]已经建成。',
      counterexample: '作为[苏川协作|Programme]记者，[蜂蜜加工园|Park]我去过。',
    },
    {
      id: 'breaks-through-by',
      pattern:
        '以{o:R}为(?:突破口|抓手|牵引|契机|载体|引领|主抓手)，{~R|16}(?:推进|建设|实施|加快|启动|抓好){~R|8}{s:JK+}',
      confidence: 0.75,
      example: '以[粮仓工程|Programme]为突破口，加快推进[养殖平台|Project]建设。',
      counterexample: '以[粮仓工程|Programme]为封面，翻开就见[养殖平台|Project]照片。',
    },
  ],
);

/** Wholes and components, said from either side. */
export const PROGRAMME_PART_RULES: readonly RelationRule[] = rulesFor('PART_OF', 'partOf', [
  {
    id: 'consists-of',
    pattern:
      '{o:R}{~R|14}(?:即|就是|是指|指的是|下设|下分|共有|拆成|拆分为|拆为|分解为|细分为|具体为|囊括|靠的是|落脚在|主要有|构成为)(?:了)?{_8}{s:R+}',
    confidence: 0.85,
    example: '[强链战略|Programme]下设[育苗行动|Programme]、[壮干行动|Programme]。',
    counterexample: '[强链战略|Programme]不同于[育苗行动|Programme]、[壮干行动|Programme]。',
  },
  {
    id: 'is-part-of',
    pattern: `{s:R+}(?:等)?{_8}(?:是|作为|成为|均为|都是|为){D}*{_4}{o:R}(?:的{_8}|{_4})${PART}`,
    confidence: 0.9,
    example: '[育苗行动|Programme]是[强链战略|Programme]的重要内容。',
    counterexample: '[育苗行动|Programme]是[强链战略|Programme]的前身。',
  },
  {
    id: 'belongs-to',
    pattern:
      '{s:R+}(?:等)?{_6}(?:属于|同属|属|列入|纳入|隶属于?|归入|并入|共同构成了?|构成了?|组成了?|撑起了?){D}*{_4}{o:R}',
    confidence: 0.85,
    example: '[育苗行动|Programme]、[壮干行动|Programme]同属[强链战略|Programme]。',
    counterexample: '[育苗行动|Programme]、[壮干行动|Programme]早于[强链战略|Programme]。',
  },
  {
    id: 'as-part-of',
    pattern: `作为{D}*{_4}{o:R}(?:的{_8}|{_4})${PART}{_4}，{_6}{s:R}`,
    confidence: 0.9,
    example: '作为[强链战略|Programme]的重要组成部分，[育苗行动|Programme]今年启动。',
    counterexample: '作为[强链战略|Programme]的忠实读者，[育苗行动|Programme]我每期都看。',
  },
  {
    id: 'numbered-parts',
    pattern:
      '{o:R}[^。\\uE008]{0,16}(?:一是|其一|首先是?)(?<s>[^。\\uE008]{0,8}{R}[^。]{0,120}(?:[二三四五六]是|其[二三四]|其次是?)[^。\\uE008]{0,8}{R})',
    confidence: 0.8,
    example:
      '[强链战略|Programme]分两步：一是[育苗行动|Programme]，育人；二是[壮干行动|Programme]。',
    counterexample:
      '[强链战略|Programme]之后有两件事：开[育苗行动|Programme]，看[壮干行动|Programme]。',
  },
  {
    id: 'rests-on',
    pattern:
      '(?:围绕|紧扣|按照|落实|聚焦|锚定){o:R}，{~R|14}(?:推进|实施|开展|启动|部署|谋划|组织|出台|制定|印发){_8}{s:R+}',
    confidence: 0.75,
    example: '围绕[强链战略|Programme]，[临川市|District]实施[育苗行动|Programme]。',
    counterexample: '围绕[强链战略|Programme]，[临川市|District]笑谈[育苗行动|Programme]。',
  },
  {
    id: 'first-among',
    pattern: '{o:R}(?:中|里)，{s:R+}{_4}(?:居|排|位列|打头|首当|最|先行|率先)',
    confidence: 0.8,
    example: '在[强链战略|Programme]中，[育苗行动|Programme]居于首位。',
    counterexample: '在[强链战略|Programme]中，[育苗行动|Programme]没有提到。',
  },
  {
    id: 'spearhead-is',
    pattern:
      '{o:R}{_2}(?:打头阵|打头|先行|重中之重|首推|头一项|第一仗)(?:的)?，?(?:就|便)?是{s:R+}',
    confidence: 0.85,
    example: '[强链战略|Programme]打头阵的，是[育苗行动|Programme]。',
    counterexample: '[强链战略|Programme]说不清的，是[育苗行动|Programme]。',
  },
  {
    id: 'broken-through-by',
    pattern: '{o:R}，以{s:R+}为(?:突破口|抓手|牵引|引领|主抓手|支点)',
    confidence: 0.8,
    example: '紧扣[海上战略|Programme]，以[粮仓工程|Programme]为突破口。',
    counterexample: '读罢[海上战略|Programme]，以[粮仓工程|Programme]为题作文。',
  },
]);
