import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { SETTLE } from './settling-words.js';

/** Where firms are at home: those that a place has, draws in or counts as its own. */
export const HOSTS_FIRMS_RULES: readonly RelationRule[] = rulesFor('HOSTS', 'hosts', [
  {
    id: 'body-settles-in',
    pattern: `(?<!(?:单位|业主|主体|方)(?:：|为|是))(?<!业主){o:EN+}(?:[^\\uE000-\\uE009把将的，。；]{0,16}?)(?:，(?:就|则)?)?${SETTLE}(?:了|在|于|到)?{D}*(?:的)?{s:DK+}(?!的)`,
    notOblique: 'o',
    confidence: 0.9,
    example: '[砺石公司|Enterprise]落户[白石镇|District]。',
    counterexample: '[砺石公司|Enterprise]把新厂建在[白石镇|District]。',
  },
  {
    id: 'founded-in',
    pattern: `在{D}*{s:DK}(?:境内|里|内|上)?(?:注册)?(?:设立|成立|组建|创办|兴办|注册|共建|合建|建立|建起|建设|建)(?:了|的)?{~DKJEN}{o:EN+}`,
    confidence: 0.85,
    example: '集团在[白石镇|District]设立全资子公司[砺石智造公司|Enterprise]。',
    counterexample: '集团在[白石镇|District]会见[砺石智造公司|Enterprise]的客商。',
  },
  {
    id: 'body-is-in',
    pattern:
      '{o:EN+}(?:[^\\uE000-\\uE009把将的，。；]{0,12}?)(?<![现正放留对])(?:就|同|也|都|则|仍|便)?(?:建|设|落|同|位)?在{D}*(?:的)?{s:DK}(?:内|里|中|上)?(?=[，。；、])',
    notOblique: 'o',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]就在[青石产业园|Park]内，很气派。',
    counterexample: '[砺石公司|Enterprise]的母公司在[青石产业园|Park]内，很气派。',
  },
  {
    id: 'enters',
    pattern: '{o:E+}(?:等)?{_9}(?:入驻|入园|进驻)(?=[，。；])',
    subject: 'park',
    confidence: 0.65,
    example: '[青石产业园|Park]开园，[砺石公司|Enterprise]等3家企业签约入驻。',
    counterexample: '[青石产业园|Park]开园，[砺石公司|Enterprise]等3家企业到场。',
  },
  {
    id: 'first-to-enter',
    pattern:
      '(?:(?:首家|首个|首批|率先|已)?入[园驻](?:的)?(?:企业)?|(?:首家|首个|首批|率先|最先|最早|第一[个家])(?:签约)?(?:落户|入驻|入园|进驻|搬来|搬进来)(?:的)?(?:企业|项目)?，?(?:就|便|正)?是?{_6}){o:E+}',
    subject: 'ground',
    confidence: 0.65,
    example: '[青石产业园|Park]开园，首家入园企业[砺石公司|Enterprise]忙着搬家。',
    counterexample: '[青石产业园|Park]开园，首家道贺的是[砺石公司|Enterprise]。',
  },
  {
    id: 'local',
    pattern:
      '(?:本土|本地的?|当地的?|区属|县属|市属|地方|土生土长的)(?:国有)?(?:企业|国企|龙头企业|龙头|公司|老号|老字号|老厂|名企)?{o:E+}',
    subject: 'district',
    confidence: 0.7,
    example: '[临川县|District]本土企业[砺石公司|Enterprise]扩产。',
    counterexample: '[临川县|District]的客商[砺石公司|Enterprise]扩产。',
  },
  {
    id: 'began-in',
    pattern:
      '{o:E}(?:最初|早年|当年|最早)?(?:从|由){D}*(?:的)?{s:DK}{_14}(?:起步|起家|出发|走出|做起|干起)',
    confidence: 0.75,
    example: '[砺石公司|Enterprise]从[青石产业园|Park]的一间办公室起步。',
    counterexample: '[砺石公司|Enterprise]从[青石产业园|Park]的一间办公室路过。',
  },
  {
    id: 'singled-out',
    pattern:
      '{s:DK}(?:里|内|上)?{_14}(?:的|的企业|的项目|企业|住户|租户|房客|客商|龙头|大户|邻居)(?:，)?(?:就|正|便)?是(?:[^\\uE000-\\uE009，。；]{0,14}{D}*{_9}的)?{_9}{o:JE}',
    confidence: 0.75,
    example: '[青石产业园|Park]里最受关注的是[砺石公司|Enterprise]。',
    counterexample: '[青石产业园|Park]里的客人是[砺石公司|Enterprise]。',
  },
  {
    id: 'works-at',
    pattern:
      '{o:E}(?:(?:设|建)?在|位于){D}*(?:的)?{s:DK}(?:里|内)?的{_4}(?:工厂|厂区|车间|基地|生产线|老厂|厂房|园子)',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]在[白石镇|District]的工厂扩产。',
    counterexample: '[砺石公司|Enterprise]在[白石镇|District]的客人来了。',
  },
  {
    id: 'same-park',
    pattern: '(?:同园|同在园区?|园区?另一头)(?:里|内)?的{_4}{o:JEN+}',
    subject: 'park',
    confidence: 0.7,
    example: '[青石产业园|Park]开园，同园的[砺石公司|Enterprise]扩产。',
    counterexample: '[青石产业园|Park]开园，同城的[砺石公司|Enterprise]扩产。',
  },
  {
    id: 'leader-of-home',
    pattern: '(?:链主|龙头|骨干|领军)(?:企业)?{_4}{o:E+}',
    subject: 'home',
    yields: 3,
    confidence: 0.6,
    example: '[临川县|District]很忙。链主企业[砺石公司|Enterprise]扩产。',
    counterexample: '[临川县|District]很忙。客商[砺石公司|Enterprise]扩产。',
  },
  {
    id: 'leading-of-home',
    pattern: '以{o:E+}(?:等)?{_6}为(?:龙头|骨干|链主|代表)',
    subject: 'home',
    yields: 3,
    confidence: 0.6,
    example: '[临川县|District]很忙。以[砺石公司|Enterprise]为龙头的产业壮大。',
    counterexample: '[临川县|District]很忙。以[砺石公司|Enterprise]为客户的产业壮大。',
  },
  {
    id: 'is-leader-of-home',
    pattern: '{o:E}{~E|30}(?:是|作为|系){~E|24}(?:链主|龙头|领头|块头)',
    subject: 'home',
    notOblique: 'o',
    yields: 3,
    confidence: 0.6,
    example: '[临川县|District]很忙。[砺石公司|Enterprise]是全县的龙头。',
    counterexample: '[临川县|District]很忙。[砺石公司|Enterprise]是全县的客人。',
  },
  {
    id: 'fund-of-home',
    slot: 'N',
    roles: ['subject', 'object', 'modifier'],
    name: /^(?!全国|国家|中国).*(?:基金|平台)$/u,
    slotIs: 'object',
    takes: 'home',
    yields: 3,
    confidence: 0.55,
    example: '[临川县|District]很忙。[临川产业母基金|Institution]完成设立。',
    counterexample: '[临川县|District]很忙。[海川大学|Institution]派人来了。',
  },
  {
    id: 'draws-in',
    pattern:
      '(?<![在与和同由]){s:DK}(?:要|将|已|还|今年|去年|先后|又|新)*(?:迎来|引进|引来|招引|培育|拥有|涌现|聚集|集聚|入驻|引育)(?:了|出)?{-JEN|30}{o:EN+}',
    confidence: 0.8,
    example: '[白石镇|District]引进[砺石公司|Enterprise]。',
    counterexample: '[白石镇|District]考察了[砺石公司|Enterprise]。',
  },
  {
    id: 'draws-in-unsaid',
    pattern:
      '(?:^|[，。；：]){_8}(?:引进|引来|招引|迎来|引育|招来)(?:了|到)?{-JEN|20}{o:JEN+}(?=[^，。；]{0,8}(?:企业|[国央外民]企|龙头|落户|入驻|项目|[，。；]))',
    subject: 'ground',
    yields: 1,
    confidence: 0.65,
    example:
      '[临川县|District]聚焦主业，先后引进[砺石公司|Enterprise]、[青溪公司|Enterprise]等企业落户。',
    counterexample:
      '[临川县|District]聚焦主业，先后拜访[砺石公司|Enterprise]、[青溪公司|Enterprise]等企业。',
  },
  {
    id: 'resident',
    pattern:
      '{s:DK}(?:里|内|上|境内)?(?:的)?{_8}(?:住户|租户|房客|大户|招引的|引进的|孵化的|培育的){o:E+}',
    confidence: 0.75,
    example: '[青石产业园|Park]里最早的住户[砺石公司|Enterprise]扩产。',
    counterexample: '[青石产业园|Park]里最早的访客[砺石公司|Enterprise]道贺。',
  },
  {
    id: 'inmate-builds',
    pattern: `{s:K}(?:里|内)?的(?:{_8}(?:企业|公司|龙头))?{E}(?:已|正|又|今年|去年)*(?:总投资|投资|斥资|投建|建设|新建|实施|新上)(?:{-JEK|24}的)?{o:J+}`,
    confidence: 0.75,
    example: '[青石产业园|Park]里的[砺石公司|Enterprise]投资¥建设的[高纯铝项目|Project]投产。',
    counterexample: '[青石产业园|Park]里的[砺石公司|Enterprise]参观[高纯铝项目|Project]。',
  },
  {
    id: 'registered-in',
    pattern:
      '{o:EN+}{~JENDK|16}在{D}*(?:的)?{s:DK}(?:境内|里|内)?(?:正式|率先)*(?:注册|成立|建厂|安家|扎根|落户|设厂|办厂|起步|创办|挂牌|开业)',
    notOblique: 'o',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]2020年在[白石镇|District]注册，生产铝箔。',
    counterexample: '[砺石公司|Enterprise]2020年在[白石镇|District]参展，展出铝箔。',
  },
  {
    id: 'is-local-firm',
    pattern:
      '{o:E}(?:就|便|正)?(?:是|系|成了|成为)(?:一家)?(?:土生土长的|地地道道的)?{s:DK}(?:里|内)?(?:的)?(?:本土|本地)?(?:的)?(?:企业|公司|国企|老大哥|老住户|住户|首家|第一家|大户)',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]是土生土长的[临川县|District]企业。',
    counterexample: '[砺石公司|Enterprise]是考察过[临川县|District]的企业。',
  },
  {
    id: 'relies-on-own',
    pattern:
      '(?<![在与和同由]){s:D}(?:要|将|则|也|正){~DE|24}(?:支持|依托|发挥|引导|鼓励|服务)(?:好)?{o:E+}',
    yields: 1,
    confidence: 0.65,
    example: '[临川县|District]要发挥[砺石公司|Enterprise]的链主作用。',
    counterexample: '[临川县|District]要感谢[砺石公司|Enterprise]的鼎力相助。',
  },
  {
    id: 'moves-its-seat',
    pattern: `{o:E}{_6}把(?:新|全国|西南|华[东北南中]|西部|第二)?(?:总部|公司|厂子|工厂|厂|老厂|生产线|产能|厂房|(?:生产|制造|研发)?基地|研发中心)(?:从{_6}{D}*{_4})?{_4}${SETTLE}(?:了|在|到)?{D}*(?:的)?{s:DK}`,
    confidence: 0.85,
    example: '[砺石公司|Enterprise]把总部从[青溪镇|District]搬到[白石镇|District]。',
    counterexample: '[砺石公司|Enterprise]把总部从[青溪镇|District]夸到[白石镇|District]。',
  },
  {
    id: 'sets-up-shop',
    pattern:
      '{o:E+}(?:{~JE|24})在{D}*(?:的)?{s:DK+}(?:里|内)?(?:办|建|设|开|租|买)(?:起|了|下)?{_12}(?:厂|车间|生产线|基地|厂房|新址)(?=[，。；])',
    notOblique: 'o',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]去年迁来，当年就在[白石镇|District]办起第一条生产线。',
    counterexample: '[砺石公司|Enterprise]去年迁来，当年就在[白石镇|District]参观一条生产线。',
  },
  {
    id: 'firm-settles-unsaid',
    pattern: `(?:^|[，。；：])[^\\uE000-\\uE009，。；：]{0,8}(?:把(?:总部|厂子|工厂|公司|老厂|生产线|{_4}厂)(?:整体)?(?:从{_4}{D}*)?)?(?:整体)?(?:搬迁至|搬迁到|位于|坐落于|坐落在|坐落|落户于|落户在|落户|入驻|扎根|总部设在|总部位于|搬到了?|搬进了?|迁入|迁至){D}*(?:的)?{s:DK}(?:境内|[市县区镇]内|内|里)?(?=[，。；])`,
    object: 'maker',
    yields: 1,
    confidence: 0.7,
    example: '[砺石公司|Enterprise]生产铝箔，2021年落户[白石镇|District]，今年扩产。',
    counterexample: '[砺石公司|Enterprise]生产铝箔，2021年告别[白石镇|District]，今年扩产。',
  },
  {
    id: 'next-door',
    pattern:
      '(?:一墙之隔|隔着?(?:一条|条)?[路街河墙](?:之隔)?|隔壁|对面|一路之隔|隔[路河街]相望|隔河相望|相邻|毗邻|不远处|路[东西南北]|马路对面|往[东西南北]走?|[东西南北]头)(?:的)?(?:，)?(?:就|便|正)?(?:是|有)?{~JEK|24}{o:JE}(?!的|{_12}(?:投资|建设|¥))',
    subject: 'park',
    yields: 2,
    confidence: 0.6,
    example: '走进[青石产业园|Park]，人声鼎沸。一墙之隔，是[砺石公司|Enterprise]。',
    counterexample: '走进[青石产业园|Park]，人声鼎沸。千里之外，是[砺石公司|Enterprise]。',
  },
  {
    id: 'moved-to',
    pattern: `把{o:EN}(?:整体)?(?:又|也)?${SETTLE}(?:了|在|到)?{D}*(?:的)?{s:DK}`,
    confidence: 0.9,
    example: '[临川大学|Institution]把[材料研究院|Institution]搬到了[白石镇|District]。',
    counterexample: '[临川大学|Institution]把[材料研究院|Institution]夸到了[白石镇|District]。',
  },
  {
    id: 'founds',
    pattern:
      '(?<![在与和同由]){s:D}(?:正在|正|将|还|已)*(?:筹建|建起|建成|设立|成立|组建|建)(?:了)?{_8}{o:N}',
    confidence: 0.75,
    example: '[白石镇|District]正在筹建[材料检测中心|Institution]。',
    counterexample: '[白石镇|District]正在参观[材料检测中心|Institution]。',
  },
  {
    id: 'this-firm',
    pattern:
      '{o:E}{_4}(?:坐落在|坐落于|位于|总部设在|总部位于|设在|落户在?|扎根){D}*{s:DK}的{_6}(?:企业|公司|厂)',
    confidence: 0.65,
    example: '[砺石公司|Enterprise]扩产。这家坐落在[白石镇|District]的企业很忙。',
    counterexample: '[砺石公司|Enterprise]扩产。这家去过[白石镇|District]的企业很忙。',
  },
  {
    id: 'invests-more',
    pattern: '{o:E+}{_6}(?:扩大|加大|追加|增加)(?:对|在){D}*(?:的)?{s:DK}的?投资',
    notOblique: 'o',
    confidence: 0.75,
    example: '[砺石公司|Enterprise]将扩大在[白石镇|District]的投资。',
    counterexample: '[砺石公司|Enterprise]将谈谈在[白石镇|District]的见闻。',
  },
  {
    id: 'comes-to-invest',
    pattern:
      '{o:E+}{_14}(?:选择到|选择在|选择来|来到|选择){D}*(?:的)?{s:DK}(?:来)?(?:投资|建厂|办厂|设厂|兴业|扎根)',
    notOblique: 'o',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]当初选择到[白石镇|District]投资兴业，看中的是电价。',
    counterexample: '[砺石公司|Enterprise]当初选择到[白石镇|District]参观学习，看中的是电价。',
  },
  {
    id: 'its-works-lie-in',
    pattern:
      '{o:E}(?:的|在建的)?{_6}(?:厂房|厂区|车间|总部|基地|工厂|新厂|研发中心|生产线){_4}(?:坐落|位于|设在|建在|落户|选址|放在|摆在|布局在){_4}{D}*(?:的)?{s:DK}',
    notOblique: 'o',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]的新厂房坐落在[白石镇|District]。',
    counterexample: '[砺石公司|Enterprise]的新厂房震动了[白石镇|District]。',
  },
]);
