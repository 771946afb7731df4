import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { SETTLE } from './settling-words.js';

/** Where the firms of a list are at home: those that a place has gathered, has settled or leans on. */
export const HOSTS_LISTED_RULES: readonly RelationRule[] = rulesFor('HOSTS', 'hosts', [
  {
    id: 'listed-settle-in',
    pattern: `{o:E+}等[^，。；]{0,20}?(?:企业|公司|单位|项目)(?:先后|陆续|相继|纷纷|已|成功|也)*${SETTLE}(?:了|在|于|到)?{D}*(?:的)?{s:DK+}(?!的)`,
    notOblique: 'o',
    confidence: 0.9,
    example:
      '[砺石公司|Enterprise]、[青溪公司|Enterprise]等一批[新材料|Industry]企业落户[白石镇|District]。',
    counterexample:
      '[砺石公司|Enterprise]、[青溪公司|Enterprise]等一批[新材料|Industry]企业夸赞[白石镇|District]。',
  },
  {
    id: 'firm-and-park-columns',
    pattern:
      '^(?:[^\\uE000-\\uE009]{0,6}｜)?{o:EN}｜(?:{J}|[^｜\\uE000-\\uE009]{2,24})｜{s:K}(?:｜|$)',
    confidence: 0.85,
    example: '2｜[砺石集团|Enterprise]｜[高纯铝项目|Project]｜[青石产业园|Park]｜技改',
    counterexample: '2、[砺石集团|Enterprise]、[高纯铝项目|Project]、[青石产业园|Park]、技改',
  },
  {
    id: 'listed-local',
    pattern:
      '{o:E+}(?:等)?(?:\\d+|[两三四五六七八九十])?[个家]?(?:本土|本地|当地|区属|县属|市属)(?:国有)?(?:龙头|骨干|知名)?(?:企业|国企|公司)',
    subject: 'district',
    confidence: 0.7,
    example: '[临川县|District]由[砺石公司|Enterprise]、[青溪公司|Enterprise]2家县属国企牵头。',
    counterexample: '[临川县|District]由[砺石公司|Enterprise]、[青溪公司|Enterprise]2家客商牵头。',
  },
  {
    id: 'led-by-village',
    pattern:
      '{s:D}(?:村)?(?:党支部|党总支|党委|村集体|村两委|村委会)(?:领办|牵头|创办|成立)(?:成立|创办)?的{_4}{o:E}',
    confidence: 0.85,
    example: '[东洼村|District]党支部领办的[砺石合作社|Enterprise]开业。',
    counterexample: '[东洼村|District]党支部参观的[砺石合作社|Enterprise]开业。',
  },
  {
    id: 'residents-include',
    pattern:
      '(?:落户|入驻|入园|进驻|引进|集聚|聚集|投产)的{-JE|12}(?:企业|公司|项目)(?:包括|有|涵盖|主要有|分别是)(?:了|：)?{-JE|8}{o:JE+}',
    subject: 'park',
    yields: 1,
    confidence: 0.7,
    example: '[青石产业园|Park]开园，已经落户的食品企业包括[砺石公司|Enterprise]。',
    counterexample: '[青石产业园|Park]开园，前来道贺的食品企业包括[砺石公司|Enterprise]。',
  },
  {
    id: 'tenants-are',
    pattern:
      '(?:租户|住户|商户|(?:入驻|入园|入伙|落户|进驻|注册)(?:的)?{_6}(?:企业|单位|商户|商家|客商)(?:{_6}[家户个])?)(?:，)?(?:主要)?(?:包括|有|计有|涵盖|分别是|分别为|为|其中)(?:了|：)?{-JE|8}{o:JE+}',
    subject: 'ground',
    yields: 1,
    confidence: 0.65,
    example: '[青石产业园|Park]开园，租户包括[砺石公司|Enterprise]、[青溪公司|Enterprise]。',
    counterexample: '[青石产业园|Park]开园，来宾包括[砺石公司|Enterprise]、[青溪公司|Enterprise]。',
  },
  {
    id: 'has-settled',
    pattern:
      '(?:^|[，。；：])(?:园内|园里|这里|区内|目前|现)?(?:(?:已|先后|陆续|现|拟|已有|将有)(?:落户|入驻|引进|引入|集聚|建成|布局)(?:了|有)?|新增(?:签约|落户|入驻)：){-JE|10}{o:JE+}',
    subject: 'ground',
    yields: 1,
    confidence: 0.65,
    example: '[青石产业园|Park]是新区的核心，已落户[高纯铝项目|Project]、[铝箔项目|Project]等。',
    counterexample:
      '[青石产业园|Park]是新区的核心，已否决[高纯铝项目|Project]、[铝箔项目|Project]等。',
  },
  {
    id: 'sign-to-enter',
    pattern:
      '{o:JEN+}(?:等)?{_6}(?:家|户|个)?(?:企业|单位|项目)?(?:已|均|都|全部|先后)*(?:签|签订|签署|签下)(?:了)?(?:入园|入驻|落户|进园)(?:协议|合同)',
    subject: 'park',
    yields: 1,
    confidence: 0.7,
    example: '[青石产业园|Park]开园，[砺石公司|Enterprise]等6家已签入园协议。',
    counterexample: '[青石产业园|Park]开园，[砺石公司|Enterprise]等6家已签供货协议。',
  },
  {
    id: 'relies-on-makers',
    pattern: '(?<![在与和同由]){s:D}(?:主要)?依托{o:E+}等{-DE|10}(?:企业|公司)',
    yields: 1,
    confidence: 0.7,
    example: '近年来，[临川县|District]依托[砺石公司|Enterprise]等龙头企业延伸链条。',
    counterexample: '近年来，[临川县|District]感谢[砺石公司|Enterprise]等龙头企业出资修路。',
  },
  {
    id: 'has-firms-unsaid',
    pattern:
      '(?:^|[，。；：])(?:目前|现在|如今)?，?(?:现有|已有|拥有)(?:了)?{-JE|6}{o:E+}等[^，。；]{0,14}?(?:企业|公司|厂)(?:\\d|[，。；]|落户|入驻)',
    subject: 'district',
    yields: 1,
    confidence: 0.65,
    example:
      '[临川县|District]很忙。目前，已有[砺石公司|Enterprise]、[青溪公司|Enterprise]等铝企业11户。',
    counterexample:
      '[临川县|District]很忙。目前，来过[砺石公司|Enterprise]、[青溪公司|Enterprise]等铝企业11户。',
  },
  {
    id: 'among-residents',
    pattern:
      '{s:K}{_4}(?:现有|已有|入驻|落户|拥有|聚集|集聚)(?:[^。；]{0,40}?(?:还有|包括|其中有|有){-JE|16}|(?:了)?企业{_6}家[，：（]){o:E+}',
    confidence: 0.7,
    example: '[青石产业园|Park]现有企业31家，包括[砺石公司|Enterprise]、[青溪公司|Enterprise]。',
    counterexample:
      '[青石产业园|Park]现有企业31家，来宾是[砺石公司|Enterprise]、[青溪公司|Enterprise]。',
  },
  {
    id: 'has-firms',
    pattern:
      '{s:DK}(?:里|内|上|境内)?(?:还|就|已|现|目前)*有{-JEN|6}{o:E+}(?:等)?{_6}(?:家|企业|厂|公司)',
    confidence: 0.75,
    example: '[白石镇|District]还有[砺石公司|Enterprise]、[青溪公司|Enterprise]等41家镁企业。',
    counterexample: '[白石镇|District]还有[砺石公司|Enterprise]、[青溪公司|Enterprise]的客人。',
  },
  {
    id: 'gathers',
    pattern:
      '(?:^|[，。；：]){_8}(?:聚集|集聚|汇聚|培育|吸引|涌现|招引|入驻|落户)(?:了|起|出|着|有)?{-JE|12}{o:E+}(?:等)?{_6}(?:企业|公司|龙头|厂|家)',
    subject: 'ground',
    yields: 1,
    confidence: 0.65,
    example:
      '[青石产业园|Park]越办越大，目前已聚集[砺石公司|Enterprise]、[青溪公司|Enterprise]等企业18家。',
    counterexample:
      '[青石产业园|Park]越办越大，目前已拜访[砺石公司|Enterprise]、[青溪公司|Enterprise]等企业18家。',
  },
  {
    id: 'group-settles-here',
    pattern:
      '{o:E+}(?:等)?{~DKE|24}(?:企业|公司|项目)?(?:已|均|都|也|先后|相继|纷纷|陆续)*(?:在此|在这里|在当地|来此|在园区|在园内)(?:落户|落地|建厂|扎根|布局|集聚|聚集|安家|投资|兴业)',
    subject: 'ground',
    confidence: 0.75,
    example:
      '[临川县|District]抢抓机遇，[砺石公司|Enterprise]、[白石公司|Enterprise]等企业先后在此布局。',
    counterexample:
      '[临川县|District]抢抓机遇，[砺石公司|Enterprise]、[白石公司|Enterprise]等企业先后表示祝贺。',
  },
  {
    id: 'opened-here',
    pattern:
      '{s:D}{~DKE|24}(?:办起|建起|引来|引入|走出|孕育出|诞生了?|成长出)(?:了|又)?{~DKE|30}(?:——|：)?{o:E+}',
    confidence: 0.75,
    example: '[临川县|District]近年来办起首家龙头企业——[砺石公司|Enterprise]。',
    counterexample: '[临川县|District]近年来送走首家龙头企业——[砺石公司|Enterprise]。',
  },
  {
    id: 'residents-include-all',
    pattern:
      '(?<=(?:落户|入驻|入园|进驻|引进)的[^。；]{0,12}(?:企业|公司|项目)(?:包括|有|涵盖)[^。；]{1,100}){o:E+}',
    subject: 'park',
    yields: 1,
    confidence: 0.65,
    example:
      '[青石产业园|Park]开园，已经落户的企业包括生产[铝箔|Product]的老厂，[砺石公司|Enterprise]、[青溪公司|Enterprise]。',
    counterexample:
      '[青石产业园|Park]开园，前来道贺的企业包括生产[铝箔|Product]的老厂，[砺石公司|Enterprise]、[青溪公司|Enterprise]。',
  },
  {
    id: 'listed-land',
    pattern:
      '{o:JE+}等(?:一批|多个|\\d+个)?{-JE|8}项目(?:的)?(?:签约)?(?:落地|落户|入驻)(?!在|于|到)',
    subject: 'park',
    yields: 1,
    confidence: 0.6,
    example:
      '[青石产业园|Park]开园，[砺石公司|Enterprise]、[青溪公司|Enterprise]等项目的落地添了人气。',
    counterexample:
      '[青石产业园|Park]开园，[砺石公司|Enterprise]、[青溪公司|Enterprise]等项目的报道添了人气。',
  },
]);
