import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const CARRY =
  '(?:实施|开展|推进|推行|启动|出台|印发|制定|落实|按照|根据|围绕|深化|以|依托|沿着|聚焦|打造|建立|创新|发起|探索|坚持|执行|锚定|抢抓|响应|推动|健全|完善|部署|谋划|构建|对照|紧扣|循着|推出|设立|借助|成立|擦亮)';

export const UNDER_PROGRAMME_RULES: readonly RelationRule[] = rulesFor(
  'UNDER_PROGRAMME',
  'underProgramme',
  [
    {
      id: 'listed-in',
      pattern:
        '{s:JEKN+}{~JERN}(?:列入|纳入|入选|入列|跻身|被列为|列为|属于|入围|作为|是(?={D}*[^，。；]{0,10}\\uE008)|加入|进入|参与|领了|认领|承担|承接|响应|入围){~R}{o:R+}',
      confidence: 0.85,
      example: '[高纯铝项目|Project]列入[强链行动|Programme]。',
      counterexample: '[高纯铝项目|Project]和[强链行动|Programme]。',
    },
    {
      id: 'carries-out',
      pattern: '{s:DK+}(?!{~R|40}[把将][^，。；]{1,20}(?:列入|纳入|列为)){~DR}{o:R}',
      confidence: 0.75,
      example: '[临川区|District]实施[强链行动|Programme]。',
      counterexample: '实施[强链行动|Programme]以来，[临川区|District]变了。',
    },
    {
      id: 'firm-carries-out',
      pattern:
        '{s:EN+}(?:将|要|已|正|还|又|在[^，。；]{1,10}|全面|率先|深入|大力|扎实|持续|继续)*(?:启动|实施|推行|推进|开展|落实|加入|参加|参与)(?:了)?{_6}{o:R}',
      notOblique: 's',
      confidence: 0.75,
      example: '[砺石集团|Enterprise]启动[强链行动|Programme]，新增产能1万吨。',
      counterexample: '[砺石集团|Enterprise]的客人谈起[强链行动|Programme]，赞不绝口。',
    },
    {
      id: 'jointly',
      pattern:
        '(?:与|和|联合|联手|会同|携手){s:EN+}(?:等)?[^，。；]{0,12}，?(?:共同|联合|一起)?(?:启动|承担|实施|开展|发起|承接|参与|申报){_6}{D}*{_4}{o:R}',
      confidence: 0.75,
      example: '公司与[临川大学|Institution]共同承担[强链工程|Programme]的课题。',
      counterexample: '公司与[临川大学|Institution]谈起[强链工程|Programme]的课题。',
    },
    {
      id: 'on-roll',
      slot: 'EN',
      roles: ['subject', 'object', 'modifier'],
      slotIs: 'subject',
      takes: 'listProgramme',
      before: '^\\d{1,2}[.、．]\\s*',
      after: '(?!.*(?:取消|撤销|不予|暂缓))',
      confidence: 0.65,
      example: '根据[《强链方案》|Programme]，拟对以下单位给予支持。\n1.[砺石集团|Enterprise]',
      counterexample: '[《强链方案》|Programme]印发。\n1.[砺石集团|Enterprise]',
    },
    {
      id: 'among-them',
      pattern: '{s:JEKN+}{_6}(?:列入|纳入|列在|名列|身列)其中',
      object: 'programme',
      confidence: 0.75,
      example:
        '[临川区|District]推进[强链行动|Programme]，[高纯铝项目|Project]、[铝箔项目|Project]都列入其中。',
      counterexample:
        '[临川区|District]推进[强链行动|Programme]，[高纯铝项目|Project]、[铝箔项目|Project]都乐在其中。',
    },
    {
      id: 'listed-heads',
      pattern: '(?:列入|纳入|入选|列进){o:R}(?:、{_14})?的[^。；\\uE008]{0,40}?{s:J}',
      confidence: 0.8,
      example:
        '列入[强链行动|Programme]的两个项目：[砺石集团|Enterprise]投资¥的[高纯铝项目|Project]。',
      counterexample: '列入[强链行动|Programme]以后，[高纯铝项目|Project]开工。',
    },
    {
      id: 'its-list',
      pattern:
        '{o:R}(?:的)?(?:清单上|名单上|先落下|先落地|首批|首个|头一个|最先落地的是)[^。；\\uE008]{0,30}?{s:JN+}',
      confidence: 0.75,
      example: '[强链行动|Programme]的清单上有[高纯铝项目|Project]。',
      counterexample: '[强链行动|Programme]的新闻里有[高纯铝项目|Project]。',
    },
    {
      id: 'same-list',
      pattern:
        '(?:同在|也在|列在)(?:这张|该|同一张|这份)?(?:清单|名单|榜单)[上里]?的?，?(?:还有|是|有){s:JN+}',
      object: 'programme',
      confidence: 0.75,
      example:
        '[强链行动|Programme]开局。同在这张清单上的，还有[高纯铝项目|Project]、[铝箔项目|Project]。',
      counterexample:
        '[强链行动|Programme]开局。同在这条街上的，还有[高纯铝项目|Project]、[铝箔项目|Project]。',
    },
    {
      id: 'one-of',
      pattern:
        '(?:^|[，。；])(?:正|也|就|便|它)?是{D}*(?:的)?{o:R}(?:之一|的{_6}(?:组成部分|样板|一员|成果|项目|工程|内容))',
      subject: 'works',
      confidence: 0.75,
      example: '[高纯铝项目|Project]投产了，是[强链行动|Programme]的标志性项目。',
      counterexample: '[高纯铝项目|Project]投产了，是[强链行动|Programme]的头条新闻。',
    },
    {
      id: 'as-one-of',
      pattern:
        '作为{D}*(?:的)?{o:R}(?:之一|的{_8}(?:组成部分|样板|一员|成果|项目|工程)){_2}，{_8}{s:JK}',
      confidence: 0.8,
      example: '作为[强链行动|Programme]的标志性项目，[高纯铝项目|Project]投产。',
      counterexample: '作为[强链行动|Programme]的报道者，[高纯铝项目|Project]请来了记者。',
    },
    {
      id: 'according-to',
      pattern:
        '(?:按照|根据|依照|在){D}*(?:的)?{o:R}(?:布局|部署|要求|安排|牵引下|框架下|推动下)?，{s:DKEN+}(?!的)',
      confidence: 0.75,
      example: '按照[强链布局|Programme]，[临川区|District]主攻储能。',
      counterexample: '说起[强链布局|Programme]，[临川区|District]的人有话要讲。',
    },
    {
      id: 'lead-office',
      pattern: '(?:牵头单位|牵头部门|责任单位|主管单位|责任部门|牵头领导)(?:为|是|：){s:DEN+}',
      object: 'listProgramme',
      confidence: 0.75,
      example: '# [强链行动|Programme]\n牵头单位：[临川区工信局|Institution]',
      counterexample: '# [强链行动|Programme]\n供稿单位：[临川区工信局|Institution]',
    },
    {
      id: 'its-works',
      pattern:
        '(?:^|[。；：，]){o:R}(?:要|将|已|共|今年|重点|先|分批)*(?:盯紧|办好|抓好|推进|推动|建设|实施|力促|确保|启动|安排|谋划|包括|含|涵盖|聚焦|突出|建成|新建|支持|加快|抓实){~R|24}{s:JN+}',
      confidence: 0.75,
      example: '[强链工程|Programme]要盯紧[高纯铝项目|Project]、[铝箔项目|Project]。',
      counterexample: '[强链工程|Programme]很忙，[高纯铝项目|Project]停工。',
    },
    {
      id: 'its-field',
      pattern: '{o:R}(?:要|将|则)?以{s:DK+}为(?:主战场|主阵地|试点|龙头|重点|核心|牵引)',
      confidence: 0.75,
      example: '[强链工程|Programme]要以[临川区|District]为主战场。',
      counterexample: '[强链工程|Programme]要以[临川区|District]为邻。',
    },
    {
      id: 'its-works-late',
      pattern:
        '(?:^|[。；：]){o:R}(?:要|将)以[^。；]{0,24}，(?:力促|确保|推动|加快|推进|支持){~R|24}{s:JN+}',
      confidence: 0.7,
      example: '[强链工程|Programme]要以园区为主战场，力促[高纯铝项目|Project]落地。',
      counterexample: '[强链工程|Programme]要以园区为主战场，喜见[高纯铝项目|Project]落地。',
    },
    {
      id: 'of-home',
      slot: 'R',
      roles: ['subject', 'object', 'modifier', 'oblique'],
      slotIs: 'object',
      takes: 'home',
      yields: 1,
      confidence: 0.5,
      example: '[临川区|District]很忙。[春雷清地行动|Programme]清理了旧地。',
      counterexample: '[临川区|District]实施[春雷清地行动|Programme]。',
    },
    {
      id: 'under-heading',
      slot: 'JK',
      roles: ['subject', 'object', 'modifier'],
      slotIs: 'subject',
      takes: 'listProgramme',
      confidence: 0.65,
      example: '[强链行动|Programme]很忙。[高纯铝项目|Project]开工。',
      counterexample: '[高纯铝项目|Project]开工。',
    },
    {
      id: 'body-carries-out',
      pattern: `(?:^|[，。；：])(?:联盟|协会|商会|学会|联合会)(?:牵头，(?:联合|会同)[^。；]{0,60}，|[^，。；\\uE000-\\uE009]{0,6})?${CARRY}{_8}{o:R+}`,
      subject: 'union',
      confidence: 0.75,
      example: '[铝业联盟|Institution]成立。联盟将实施[强链行动|Programme]。',
      counterexample: '[铝业学院|Institution]成立。联盟将实施[强链行动|Programme]。',
    },
    {
      id: 'home-carries-out',
      pattern: `(?:^|[，。；：])(?!(?:联盟|协会|商会|学会|联合会|公司|集团|企业))(?<!(?:联盟|协会|商会|学会|联合会)牵头[^。]{0,60}，){_10}${CARRY}{_12}{o:R+}(?!机遇|契机|东风|政策|机会|战略机遇)`,
      subject: 'district',
      confidence: 0.6,
      example: '[临川区|District]变了。深入实施[强链行动|Programme]。',
      counterexample: '[临川区|District]实施[强链行动|Programme]。',
    },
  ],
);

export const PART_OF_RULES: readonly RelationRule[] = rulesFor('PART_OF', 'partOf', [
  {
    id: 'components',
    pattern:
      '{o:R}(?!{~R|30}[，；](?:坚定不移|深入|强力|全力|全面|大力|扎实|接力|持续|纵深)+(?:实施|推进|开展){_6}{R}(?!、)){~R|30}(?:部署|开展|实施|抓实|展开|推出|提出|包括|包含|细化为|分为|含|推进|组织|抓好|明确|启动|聚焦|涵盖|设|由){_6}{s:R+}',
    confidence: 0.85,
    example: '[强链战略|Programme]提出，开展[育苗|Programme]、[壮干|Programme]两大行动。',
    counterexample: '实施[强链战略|Programme]，强力推进[育苗|Programme]。',
  },
  {
    id: 'strung-together',
    outer: 'R',
    inner: 'R',
    outerIs: 'object',
    confidence: 0.85,
    example: '实施[“强轴、通河”两大工程|Programme]。[强轴工程|Programme]见效。',
    counterexample: '实施[强轴通河工程|Programme]。[强轴工程|Programme]见效。',
  },
]);
