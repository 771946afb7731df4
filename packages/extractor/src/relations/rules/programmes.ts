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
        '{s:JEKN+}{~JR}(?:列入|纳入|入选|被列为|列为|属于|入围|作为|是|加入|进入|参与){~R}{o:R+}',
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
      pattern: `(?:^|[，。；：]){_10}${CARRY}{_12}{o:R+}`,
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
]);
