import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { BUILD, SETTLE } from './settling-words.js';

/** Where works and bodies are said to be. */
export const HOSTS_RULES: readonly RelationRule[] = rulesFor('HOSTS', 'hosts', [
  {
    id: 'of-place',
    pattern:
      '(?<!来自){s:DK}(?:境内|区内|里|内|上|片区|另一头|[东南西北]头|深处)?(?:(?:总投资|投资|占地|规划面积|规模){_14})?的(?:{_6}(?:企业|公司|老字号|老厂|龙头|链主|名企|国企|民企|合作社|酒坊|大户|住户|业主))?{o:JEN+}',
    confidence: 0.85,
    example: '[白石镇|District]的[砺石公司|Enterprise]来了新订单。',
    counterexample: '[白石镇|District]和[砺石公司|Enterprise]签约。',
  },
  {
    id: 'compound',
    pattern: '{s:DK}(?:企业|本土企业|国企|内|里)?{o:JEN+}',
    confidence: 0.8,
    example: '[砚州市|District][砺石公司|Enterprise]来了新订单。',
    counterexample: '[砚州市|District]，[砺石公司|Enterprise]来了新订单。',
  },
  {
    id: 'placed-head',
    pattern:
      '(?:位于|落户于|落户在|落户|入驻|设在|来自|总部在|总部位于|扎根|坐落于|建在|选址)(?:在)?{D}*{s:DK}(?:里|内|上|境内)?{_8}的(?:{_20}的)?{_12}{o:JEN+}',
    confidence: 0.85,
    example: '落户在[白石镇|District]的老牌企业[砺石公司|Enterprise]投产。',
    counterexample: '前往[白石镇|District]，[砺石公司|Enterprise]的人说好。',
  },
  {
    id: 'settles-in',
    pattern: `(?<![因于]){o:J+}(?!的)(?:（[^（）]*）)?{~JEND}${SETTLE}(?:了|在|于|到)?{D}*(?:的)?{s:DK+}(?!的)`,
    confidence: 0.9,
    example: '[高纯铝项目|Project]落户[白石镇|District]。',
    counterexample: '[高纯铝项目|Project]的产品销往[白石镇|District]。',
  },
  {
    id: 'built-in',
    pattern: `在{D}*(?:的)?{s:DK}(?:境内|里|内|上)?(?![^，。；]{0,4}举行){-DKJ|24}${BUILD}{-JEN|40}{o:J+}`,
    confidence: 0.85,
    example: '[砺石集团|Enterprise]在[白石镇|District]投资建设[高纯铝项目|Project]。',
    counterexample: '[砺石集团|Enterprise]在[白石镇|District]参观[高纯铝项目|Project]。',
  },
  {
    id: 'happens-in',
    pattern:
      '{o:JN+}{~JNDK}在{DK}*(?:的)?{s:DK+}(?:境内|里|内|上)?{_}(?:开工|动土|破土|投产|奠基|动工|竣工|揭牌|挂牌|启用|试产|试生产|建成|落地|落户|签约|封顶|点火|投用|量产|破土|安装|打下|施工|吊装|浇筑|打桩|落桩|建成|签下)',
    confidence: 0.9,
    example: '[高纯铝项目|Project]昨日在[白石镇|District]正式投产。',
    counterexample: '[高纯铝项目|Project]的产品在[白石镇|District]很好卖。',
  },
  {
    id: 'visited-there',
    pattern:
      '在{D}*(?:的)?{s:DK}(?:里|内)?，{-JEDK|20}(?:来到|走进|深入|走访|察看|查看|考察|参观|调研|视察|检查)(?:了)?{_6}{o:JE+}',
    confidence: 0.85,
    example: '在[白石镇|District]，县长一行先后来到[高纯铝项目|Project]现场。',
    counterexample: '在[白石镇|District]，县长一行夸赞[高纯铝项目|Project]气派。',
  },
  {
    id: 'field',
    pattern:
      '(?:地点|选址|建设地点|建设地址|(?<!通讯|联系|办公)地址|所在地|(?:落户|落地)(?:地点?|园区|区域)?(?=：))(?:[：】]|为|在|于|仍在|还在|就在|同在)?(?:{DK}*{DK}（)?{DK}*{s:DK}',
    object: 'works',
    confidence: 0.85,
    example: '[高纯铝项目|Project]。建设地点：[白石镇|District]。',
    counterexample: '[高纯铝项目|Project]。主管部门：[白石镇|District]。',
  },
  {
    id: 'is-in',
    pattern:
      '{o:J+}(?!的){~JEND}(?<![现正放留对])(?:就|同|也|都|则|仍|便)?(?:建|设|落|同|位)?在{D}*(?:的)?{s:DK}(?:内|里|中|上)?(?=[，。；、])',
    confidence: 0.8,
    example: '[高纯铝项目|Project]就在[青石产业园|Park]内，很气派。',
    counterexample: '[高纯铝项目|Project]在[青石产业园|Park]办招聘会，很气派。',
  },
  {
    id: 'column',
    pattern: '{o:J}[　 ｜|：—]{1,3}(?:(?:{EN}|{_12})[　 ｜|]{1,2})?(?:在)?{D}*{s:DK}',
    confidence: 0.85,
    example: '[高纯铝项目|Project]　[白石镇|District]　总投资5亿元。',
    counterexample: '[高纯铝项目|Project]，[白石镇|District]，总投资5亿元。',
  },
  {
    id: 'item-place',
    pattern:
      '^(?:[●○◆◇■□▲△★☆►▶◎·•①-⑳]|\\d{1,3}[、．.）])[ 　]*{o:J}(?:[，。]{E}(?:、{E})*)?[，。（]{D}*{s:DK}[，。）]',
    confidence: 0.85,
    example: '4、[高纯铝项目|Project]，[白石镇|District]，总投资5亿元。',
    counterexample: '[高纯铝项目|Project]，[白石镇|District]，总投资5亿元。',
  },
  {
    id: 'place-column',
    pattern: '{s:DK}[　 ｜|：—]{1,3}{o:J}',
    confidence: 0.85,
    example: '[白石镇|District]——[高纯铝项目|Project]，总投资5亿元。',
    counterexample: '[白石镇|District]，[高纯铝项目|Project]，总投资5亿元。',
  },
  {
    id: 'brings-in',
    pattern:
      '(?<![在与和同由])(?<!加快){s:DK}(?:要|将|已|还|今年|去年|先后|又|新)*(?:迎来|引进|引来|招引|签下|签约引进|建起|建成|建好|建设(?!项目|工程)|加快|开建|开工建设|开工|培育|拥有|引育)(?:了|出)?{-JEN|30}{o:J+}',
    confidence: 0.75,
    example: '[白石镇|District]引进[高纯铝项目|Project]。',
    counterexample: '[白石镇|District]考察了[高纯铝项目|Project]。',
  },
  {
    id: 'one-of-works',
    pattern: '{o:J}(?:也|都|均)?(?:是|属|属于|系|为){s:DK}{_10}(?:项目|工程)',
    confidence: 0.8,
    example: '[高纯铝项目|Project]属[青石产业园|Park]一期规划重点建设项目。',
    counterexample: '[高纯铝项目|Project]属[青石产业园|Park]的邻居投资。',
  },
  {
    id: 'enriches-place',
    pattern:
      '{o:J+}(?:等)?{_6}的(?:落地|落户|入驻|投产|建成|到来)，(?:进一步|有效|极大)*(?:丰富|完善|壮大|补齐|优化|延伸)(?:了)?{s:DK}',
    confidence: 0.75,
    example: '[高纯铝项目|Project]的落地，进一步丰富了[青石产业园|Park]业态。',
    counterexample: '[高纯铝项目|Project]的报道，进一步丰富了[青石产业园|Park]版面。',
  },
  {
    id: 'places-row',
    pattern: '(?:^|[。；：])[^\\uE000-\\uE009，。；：]{0,4}{s:DK+}[：｜|　]{_14}{o:J}',
    confidence: 0.85,
    example: '[白石镇|District]、[青溪镇|District]：[农光互补电站项目|Project]。',
    counterexample: '[白石镇|District]、[青溪镇|District]，[农光互补电站项目|Project]。',
  },
  {
    id: 'places-each',
    pattern: '在(?:{D}的)?{s:DK+}(?:里|内)?，{_6}{o:EJ+}(?:分别|各自|依次)',
    confidence: 0.85,
    example:
      '在[白石镇|District]和[青溪镇|District]，[砺石公司|Enterprise]、[青溪公司|Enterprise]分别扩产。',
    counterexample:
      '在[白石镇|District]和[青溪镇|District]，[砺石公司|Enterprise]、[青溪公司|Enterprise]先后亮相。',
  },
  {
    id: 'draws-in-each',
    pattern:
      '(?<![在与和同由])(?:{D}的)?{s:DK+}(?:要|将|已|还|今年|去年|先后|又|新)*(?:分别|各自|依次)(?:迎来|引进|引来|招引|签下|建起|建成|建设|开建|开工)(?:了|出)?{-JEN|30}{o:J+}',
    confidence: 0.85,
    example: '[白石镇|District]和[青溪镇|District]分别迎来[姜片项目|Project]、[冻干项目|Project]。',
    counterexample:
      '[白石镇|District]和[青溪镇|District]分别考察[姜片项目|Project]、[冻干项目|Project]。',
  },
  {
    id: 'signs-with-place',
    pattern: `(?:与|同|和){D}*(?:的)?{s:D}(?:管委会|政府)?(?:正式|成功)*(?:签约|签订|签署|签下|达成)(?:{~DKJE|40})${BUILD}{-JEN|30}{o:J+}`,
    yields: 1,
    confidence: 0.75,
    example: '[砺石集团|Enterprise]与[白石镇|District]签约，拟投资¥建设[高纯铝项目|Project]。',
    counterexample: '[砺石集团|Enterprise]与[白石镇|District]签约，随后参观[高纯铝项目|Project]。',
  },
  {
    id: 'signed-works',
    pattern:
      '{s:DK}(?:管委会|政府)?(?:与|同|和){D}*{_}{EN}(?:共同)?(?:签订|签署|签约|签下|达成)(?:了)?的{_9}{o:J}',
    confidence: 0.8,
    example: '[临川县|District]与[砺石集团|Enterprise]签订的[高纯铝项目|Project]，总投资5亿元。',
    counterexample:
      '[临川县|District]与[砺石集团|Enterprise]议论的[高纯铝项目|Project]，总投资5亿元。',
  },
  {
    id: 'passes-through',
    pattern: '{o:J}{~J|30}(?:途经|途径|穿越){D}*(?:的)?{s:D+}',
    confidence: 0.85,
    example: '[临白高速|Project]自东向西途经[白石县|District]、[青溪县|District]。',
    counterexample: '[临白高速|Project]通往[白石县|District]、[青溪县|District]。',
  },
]);
