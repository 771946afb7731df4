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
        '{s:JEKN+}{~JERN}(?:列入|纳入|入选|被列为|列为|属于|入围|作为|是|加入|进入|参与|领了|认领|承担|承接|响应|入围){~R}{o:R+}',
      confidence: 0.85,
      example: '[高纯铝项目|Project]列入[强链行动|Programme]。',
      counterexample: '[高纯铝项目|Project]和[强链行动|Programme]。',
    },
    {
      id: 'carries-out',
      pattern: '{s:DK+}{~DR}{o:R}',
      confidence: 0.75,
      example: '[临川区|District]实施[强链行动|Programme]。',
      counterexample: '实施[强链行动|Programme]以来，[临川区|District]变了。',
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
      example: '[临川区|District]很忙。[百日破冰行动|Programme]清理了旧地。',
      counterexample: '[临川区|District]实施[百日破冰行动|Programme]。',
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
      id: 'home-carries-out',
      pattern: `(?:^|[，。；：]){_10}${CARRY}{_12}{o:R+}(?!机遇|契机|东风|政策|机会|战略机遇)`,
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
      '{o:R}{~R|30}(?:部署|开展|实施|抓实|展开|推出|提出|包括|包含|细化为|分为|含|推进|组织|抓好|明确|启动|聚焦|涵盖|设|由){_6}{s:R+}',
    confidence: 0.85,
    example: '[强链战略|Programme]提出，开展[育苗|Programme]、[壮干|Programme]两大行动。',
    counterexample: '[强链战略|Programme]、[育苗|Programme]都好。',
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
