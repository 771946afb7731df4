import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

/** What one does to have an honour. */
const WIN =
  '(?:获评|荣获|喜获|获得|获批|获颁|获授|获|入选|入围|跻身|摘得|摘取|斩获|捧回|捧得|拿下|夺得|通过|上榜|荣膺|创成|被[^，。；\\uE000-\\uE009]{0,6}(?:评为|认定为|授予|列为|确定为|命名为|纳入)|评为|认定为)';

export const AWARDED_RULES: readonly RelationRule[] = rulesFor('AWARDED', 'awarded', [
  {
    id: 'titled-name',
    pattern: '{o:A+}(?:称号|企业|单位)?{s:EKN+}',
    confidence: 0.85,
    example: '[国家级绿色工厂|Honour][砺石集团|Enterprise]扩产。',
    counterexample: '[国家级绿色工厂|Honour]，[砺石集团|Enterprise]扩产。',
  },
  {
    id: 'bearer',
    slot: 'A',
    roles: ['subject', 'object', 'modifier', 'oblique'],
    slotIs: 'object',
    takes: 'bearer',
    // 二、|绿色园区: the heading of a roll.
    before: '(?<!^[（(]?[一二三四五六七八九十]{1,2}[）)、．.])',
    yields: 1,
    confidence: 0.75,
    example: '[砺石集团|Enterprise]的[高纯铝|Product]畅销，去年获评[国家级绿色工厂|Honour]。',
    counterexample: '去年获评[国家级绿色工厂|Honour]。',
  },
  {
    id: 'on-roll',
    slot: 'EKNJ',
    roles: ['subject', 'object', 'modifier'],
    slotIs: 'subject',
    takes: 'listHonour',
    before: '^[\\d一二三四五六七八九十①-⑳（）()、.．\\s]{0,5}',
    after: '(?!.*(?:取消|撤销|不予|暂缓|落选))',
    confidence: 0.75,
    example: '# 关于[省级绿色工厂|Honour]名单的公示\n1.[砺石集团|Enterprise]',
    counterexample: '# 关于[省级绿色工厂|Honour]名单的公示\n[砺石集团|Enterprise]看了公示。',
  },
  {
    id: 'wins',
    pattern: `{s:DKJEGN+}{_10}${WIN}(?:了)?{_8}{o:A+}`,
    notOblique: 's',
    yields: 1,
    confidence: 0.8,
    example: '[高纯铝项目|Project]入选[省级智能制造标杆|Honour]。',
    counterexample: '[高纯铝项目|Project]错失[省级智能制造标杆|Honour]。',
  },
  {
    id: 'win-each',
    pattern: `{s:DKJEGN+}{_4}(?:分别|依次){_4}${WIN}(?:了)?{_8}{o:A+}`,
    confidence: 0.9,
    example:
      '[砺石集团|Enterprise]、[远航公司|Enterprise]分别获评[国家级绿色工厂|Honour]、[省级绿色工厂|Honour]。',
    counterexample:
      '[砺石集团|Enterprise]、[远航公司|Enterprise]分别错失[国家级绿色工厂|Honour]、[省级绿色工厂|Honour]。',
  },
  {
    id: 'as-holder',
    pattern: '作为{_6}{o:A+}(?:之一|企业|单位|称号获得者)?，{_6}{s:DKEN+}(?!的)',
    confidence: 0.85,
    example: '作为[国家知识产权示范企业|Honour]，[砺石集团|Enterprise]手握专利。',
    counterexample: '说起[国家知识产权示范企业|Honour]，[砺石集团|Enterprise]手握专利。',
  },
  {
    id: 'on-the-list',
    pattern:
      '{o:A}{_4}(?:名单|榜单|榜|名录|评选结果){~E|14}，{~|12}{s:DKJEGN+}{_4}(?:榜上有名|上榜|入选|位列其中|名列其中|位列|名列|在列|跻身其中|入围)',
    confidence: 0.85,
    example: '[国家创新示范企业|Honour]名单公布，[砺石集团|Enterprise]榜上有名。',
    counterexample: '[国家创新示范企业|Honour]名单公布，[砺石集团|Enterprise]榜上无名。',
  },
  {
    id: 'goes-to',
    pattern: '{o:A}{_2}(?:花落|颁给|颁发给|授予|授给|归|落户)(?:了)?{_4}{s:DKJEGN+}',
    confidence: 0.85,
    example: '[科技进步二等奖|Honour]花落[砺石集团|Enterprise]。',
    counterexample: '[科技进步二等奖|Honour]错过[砺石集团|Enterprise]。',
  },
  {
    id: 'after-another',
    pattern: '继{_10}{o:A+}{_4}(?:之后|后|称号后)，{_4}{s:DKJEGN+}',
    confidence: 0.85,
    example: '继[省级单项冠军|Honour]之后，[砺石集团|Enterprise]又捧回[国家级单项冠军|Honour]。',
    counterexample:
      '说罢[省级单项冠军|Honour]之后，[砺石集团|Enterprise]又捧回[国家级单项冠军|Honour]。',
  },
  {
    id: 'fronted',
    pattern:
      '(?:^|[。；]){_4}{o:A+}{_8}，{s:DKJEGN+}{~A|10}(?:拿到|摘得|收入囊中|拿下|揽入|摘牌|夺得|获此殊荣)',
    confidence: 0.8,
    example: '[国家级绿色工厂|Honour]的牌子，[砺石集团|Enterprise]今年拿到了。',
    counterexample: '[国家级绿色工厂|Honour]的牌子，[砺石集团|Enterprise]至今想着。',
  },
]);
