import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const OFFICE =
  '(?:书记|村?支书|常委|委员|[市县区镇乡州省]长|主任|局长|部长|董事长|总经理|经理|老板|副总|厂长|庄主|教授|院长|校长|总监|主管|负责人|主席|会长|秘书长|工程师|总[工师]|总裁|所长|站长|行长|专员|班长|代表|技术员|讲师|研究员|理事长|社长|掌门人|创始人|总监|队长|组长|科长|处长|司长|院士|师|助理|秘书|董秘|指挥|评委|CEO|首席[执财技运科战营][^，。；、]{1,2}官|专家|(?<=[责始伙头办承护持理起表法])人|老总|员|长|工)';
const TITLE = `(?<t>[^\\uE000-\\uE009，。；：！？（）]{0,24}?${OFFICE})`;
// 厂长、全国劳动模范|陈砚秋: an honour, not an office.
const HONOUR =
  '(?:[、，][^\\uE000-\\uE009，。；：！？（）、]{0,10}(?:工匠|劳模|劳动模范|带头人|能手|标兵|人才|先进个人|好人)|、[^，。；、]{0,12}链长)?';
// 生产部部长, 销售经理, 技术总监
const DEPARTMENT =
  '(?:生产|技术|研发|工程|设备|质量|质检|品控|品质|市场|营销|销售|外贸|采购|物流|运营|财务|人事|人力资源|行政|综合管理|安全|安环|环保|企管|项目)';
const OF_A_FIRM = `(?:${DEPARTMENT}部?(?:副?部长|副?主任|副?经理|副?总监|主管|负责人|副总|厂长)|(?:企业|公司|厂区|项目|工厂)(?:总|执行)?负责人|(?:联合)?创始人|总师|技术中心主任)`;
const OF_A_VILLAGE =
  '(?:(?:驻村)?第一书记|村(?:党总?支部?|党委|支部?|两委)(?:副?书记|书)|村(?:委会)?主任)';

export const HOLDS_POSITION_RULES: readonly RelationRule[] = rulesFor(
  'HOLDS_POSITION',
  'holdsPosition',
  [
    {
      id: 'title-name',
      pattern: `{o:DEN}(?:（(?:以下|下称|简称|下文)[^（）]{0,18}）)?(?:的)?${TITLE}${HONOUR}　?\\s?{s:H+}`,
      confidence: 0.95,
      example: '[砺石集团|Enterprise]董事长[陈砚秋|Person]说。',
      counterexample: '[砺石集团|Enterprise]，[陈砚秋|Person]说。',
    },
    {
      id: 'bare-title',
      pattern: `(?:^|[，。；：、和与及由是靠请让（【】“”\\s])(?:另一位)?(?<t>(?:${OF_A_FIRM}|${OF_A_VILLAGE})(?:[、兼][^\\uE000-\\uE009，。；：！？（）的“”]{2,12}?)?|(?:原|时任)?(?:常务)?副?(?:[省市县区镇乡州旗](?:委|长|人大|政协|政府|人民政府|党委|纪委)|董事长|总经理|老板|厂长|值班长|车间主任|负责人|总裁|技术总监|总工程师|董事会|副总经理|院长|副院长|所长|局长|副局长|理事长|会长|校长|站长|党委|党工委|人民政府|管委会|秘书长|(?:协会|联盟|商会|学会)(?:会长|理事长|秘书长)|(?:公司|集团)(?:总|副总|法人|董事|总监))[^\\uE000-\\uE009，。；：！？（）的“”]{0,16}?)(?:、{DEN}[^\\uE000-\\uE009，。；：！？（）]{0,24}?)?{s:H+}`,
      object: 'office',
      confidence: 0.75,
      example: '[砺石集团|Enterprise]扩产了。董事长[陈砚秋|Person]说。',
      counterexample: '[砺石集团|Enterprise]扩产了。客人[陈砚秋|Person]说。',
    },
    {
      id: 'first-of-two',
      pattern: `{o:DEN}${TITLE}(?:、|兼){DENK}[^\\uE000-\\uE009，。；：！？（）]{0,24}?${OFFICE}　?\\s?{s:H}`,
      confidence: 0.95,
      example: '[临川研究院|Institution]院长、[临川大学|Institution]教授[陈砚秋|Person]说。',
      counterexample: '[临川研究院|Institution]、[临川大学|Institution]教授[陈砚秋|Person]说。',
    },
    {
      id: 'fellow',
      pattern: `{o:N}(?:的)?[^\\uE000-\\uE009，。；：！？（）]{0,16}?(?:主任|主席|局长|院长|会长|校长|所长){H}，(?:党组成员、)?(?<t>副(?:主任|主席|局长|院长|会长|校长|所长|书记)){s:H+}`,
      confidence: 0.85,
      example:
        '[临川县政协|Institution]主席[陈砚秋|Person]，副主席[林晚舟|Person]、[庄砺行|Person]视察。',
      counterexample: '[临川县政协|Institution]主席[陈砚秋|Person]，客人[林晚舟|Person]视察。',
    },
    {
      id: 'leaders',
      pattern:
        '(?:^|[，。；：、（\\s])(?<t>[省市县区州旗镇乡](?:委|政府)?领导)(?:班子成员|同志)?{_2}{s:H+}',
      object: 'office',
      confidence: 0.85,
      example: '[临川县|District]开会。县领导[陈砚秋|Person]、[林晚舟|Person]出席。',
      counterexample: '[临川县|District]开会。县客商[陈砚秋|Person]、[林晚舟|Person]出席。',
    },
    {
      id: 'leaders-of',
      pattern: '{o:D}(?:的)?(?<t>(?:党政)?(?:主要)?领导)(?:班子成员|同志)?{_2}{s:H+}',
      confidence: 0.85,
      example: '[临川县|District]领导[陈砚秋|Person]、[林晚舟|Person]参加。',
      counterexample: '[临川县|District]客商[陈砚秋|Person]、[林晚舟|Person]参加。',
    },
    {
      id: 'holder-of',
      pattern: `{s:H}(?:担任|出任|兼任|任|当)(?<t>[^\\uE000-\\uE009，。；：！？（）的]{0,8}?${OFFICE})的{o:EN}`,
      confidence: 0.9,
      example: '[陈砚秋|Person]任董事长的[砺石集团|Enterprise]扩产。',
      counterexample: '[陈砚秋|Person]说起的[砺石集团|Enterprise]扩产。',
    },
    {
      id: 'card',
      pattern: `{s:H}，{~HEN|40}(?<=[，、是任]){o:EN}(?:的)?(?<t>[^\\uE000-\\uE009，。；：！？（）]{0,16}?${OFFICE})(?=[，。；：]|、(?![^，。；]{0,20}{H}))`,
      confidence: 0.85,
      example: '[陈砚秋|Person]，1974年生，[砺石集团|Enterprise]董事长、工程师。',
      counterexample: '[陈砚秋|Person]，1974年生，[砺石集团|Enterprise]今年扩产。',
    },
    {
      id: 'card-second',
      pattern: `{s:H}，{~HEN|40}{EN}(?:的)?[^\\uE000-\\uE009，。；：！？（）]{0,16}?${OFFICE}(?:、|，|兼){o:EN}(?:的)?(?<t>[^\\uE000-\\uE009，。；：！？（）]{0,16}?${OFFICE})(?=[，。；：、])`,
      confidence: 0.85,
      example: '[陈砚秋|Person]，[砺石集团|Enterprise]董事长、[临川商会|Institution]副会长。',
      counterexample:
        '[陈砚秋|Person]，[砺石集团|Enterprise]董事长、[临川商会|Institution]的客人。',
    },
    {
      id: 'of-person-unsaid',
      pattern: `(?:^|[，。；])(?:他|她)?(?:如今|现在|目前|现|曾|还|也|今年){0,2}(?:是|任|担任|出任|兼任|当上了?|成了){D}*(?:的)?{o:EN}(?:的)?(?<t>[^\\uE000-\\uE009，。；：！？（）]{0,10}?${OFFICE})(?=[，。；])`,
      subject: 'person',
      confidence: 0.65,
      example: '[陈砚秋|Person]做了41年酿酒工，如今是[砺石酒业|Enterprise]的首席酿造师工程师。',
      counterexample: '[陈砚秋|Person]做了41年酿酒工，如今是[砺石酒业|Enterprise]的老邻居。',
    },
    {
      id: 'held-by',
      pattern: `(?<t>(?:院长|主任|所长|站长|校长|会长|理事长|董事长|总经理|主席|馆长|经理))(?:一职)?(?:就|则|也|便|现)?由[^。，；]{0,20}?{s:H}(?:兼|担任|出任|接任|挂帅)`,
      object: 'office',
      confidence: 0.75,
      example: '建起[良种繁育站|Institution]，站长就由研究员[陈砚秋|Person]兼着。',
      counterexample: '建起[良种繁育站|Institution]，站长就由研究员[陈砚秋|Person]陪着。',
    },
    {
      id: 'head-is',
      pattern:
        '(?<=^|[，。；：])(?<t>(?:院长|所长|站长|校长|理事长|董事长|总经理|馆长))(?:就|则|便|现)?(?:是|为|系)[^，。；]{0,20}?{s:H}',
      object: 'office',
      confidence: 0.75,
      example:
        '[材料研究院|Institution]建起来了，院长是[临川大学|Institution]教授[陈砚秋|Person]。',
      counterexample:
        '[材料研究院|Institution]建起来了，客人是[临川大学|Institution]教授[陈砚秋|Person]。',
    },
    {
      id: 'chosen',
      pattern: `{s:H}(?:（[^（）]{0,20}）|教授|院士|研究员|先生|女士|同志)?(?:为|任|当选为?|出任|担任)(?<t>(?:首[届任]|第[一二三四五六七八九十]届|名誉|常务|执行|轮值){0,2}(?:副?理事长|副?会长|副?主席|秘书长|专家委员会(?:副?主任)?|(?:专家|专业|技术)委员会副?主任|高?级?顾问))(?=[，。；、\n]|$)`,
      object: 'office',
      confidence: 0.75,
      example:
        '[临川耐材协会|Institution]成立，会议选举[砺石集团|Enterprise]董事长[陈砚秋|Person]为理事长。',
      counterexample:
        '[临川耐材协会|Institution]成立，会议邀请[砺石集团|Enterprise]董事长[陈砚秋|Person]为来宾。',
    },
    {
      id: 'appoints',
      pattern: `{o:EN}(?:董事会|理事会|股东会|股东大会)?(?:聘任|任命|选举|推选|聘请)(?:了)?{s:H}(?:先生|女士|同志|教授|博士)?(?:为|担任|出任|任)(?<t>[^\\uE000-\\uE009，。；：！？（）的]{0,10}?${OFFICE})(?=[，。；]|$)`,
      confidence: 0.85,
      example: '[砺石集团|Enterprise]董事会聘任[陈砚秋|Person]先生为总经理。',
      counterexample: '[砺石集团|Enterprise]董事会邀请[陈砚秋|Person]先生为来宾。',
    },
    {
      id: 'name-before',
      pattern: `{o:N}{s:H}(?<t>副?教授|副?研究员|院士|副?院长|副?所长|副?主任|副?局长|副?会长|秘书长)(?![^，。；]{0,4}[任为])`,
      confidence: 0.8,
      example: '和[临川大学|Institution][陈砚秋|Person]教授合作。',
      counterexample: '和[临川大学|Institution]、[陈砚秋|Person]合作。',
    },
    {
      id: 'founds',
      pattern: `{s:H}(?:博士|教授|先生|女士|团队){0,2}(?<t>创办|创立|创建)的{o:E}`,
      confidence: 0.8,
      example: '由[陈砚秋|Person]团队创办的[砺石液压|Enterprise]投产。',
      counterexample: '由[陈砚秋|Person]团队送来的[砺石液压|Enterprise]样机。',
    },
    {
      id: 'founded-by',
      pattern: `{o:E}{-HE|40}由[^\\uE000-\\uE009，。；：]{0,10}{s:H}(?:博士|教授|先生|女士)?(?:于?\\d{4}年)?(?<t>创立|创办|创建)`,
      confidence: 0.75,
      example: '[砺石药业|Enterprise]由科学家[陈砚秋|Person]博士创立。',
      counterexample: '[砺石药业|Enterprise]由科学家[陈砚秋|Person]博士参观。',
    },
    {
      id: 'name-title',
      pattern: `{s:H}[　\\s]?(?:，|（|，?(?:现|时|曾|还)?(?:是|任|为|系|担任|出任|兼任|兼)|(?:同时)?(?:当选为?|受聘为|被聘为|获聘)){D}*{o:DEN}(?:的)?(?<t>[^\\uE000-\\uE009，。；：！？（）]{0,16}?${OFFICE})(?=[，。；：）])`,
      confidence: 0.85,
      example: '[陈砚秋|Person]，[砺石集团|Enterprise]的研发主管，正在忙。',
      counterexample: '[陈砚秋|Person]，正在忙。',
    },
  ],
);
