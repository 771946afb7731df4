import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const OFFICE =
  '(?:书记|常委|委员|[市县区镇乡州省]长|主任|局长|部长|董事长|总经理|经理|厂长|厂长|教授|院长|校长|总监|主管|负责人|主席|会长|秘书长|工程师|总工|总裁|所长|站长|行长|专员|班长|代表|技术员|讲师|研究员|理事长|社长|掌门人|创始人|总监|队长|组长|科长|处长|司长|院士|站站长|中心主任|助理|CEO|专家|人|员|长|工)';
const TITLE = `(?<t>[^\\uE000-\\uE009，。；：！？（）]{0,24}?${OFFICE})`;

export const HOLDS_POSITION_RULES: readonly RelationRule[] = rulesFor(
  'HOLDS_POSITION',
  'holdsPosition',
  [
    {
      id: 'title-name',
      pattern: `{o:DEN}(?:的)?${TITLE}　?\\s?{s:H}`,
      confidence: 0.95,
      example: '[砺石集团|Enterprise]董事长[陈砚秋|Person]说。',
      counterexample: '[砺石集团|Enterprise]，[陈砚秋|Person]说。',
    },
    {
      id: 'bare-title',
      pattern: `(?:^|[，。；：、（“”\\s])(?:另一位)?(?<t>(?:原|时任)?(?:常务)?副?(?:[省市县区镇乡州旗](?:委|长|人大|政协|政府|党委|纪委)|董事长|总经理|老板|厂长|值班长|车间主任|负责人|总裁|技术总监|总工程师|董事会|副总经理|院长|副院长|所长|局长|副局长|理事长|会长|校长|站长|党委|党工委)[^\\uE000-\\uE009，。；：！？（）的“”]{0,16}?)(?:、{DEN}[^\\uE000-\\uE009，。；：！？（）]{0,24}?)?{s:H}`,
      object: 'office',
      confidence: 0.75,
      example: '[砺石集团|Enterprise]扩产了。董事长[陈砚秋|Person]说。',
      counterexample: '[砺石集团|Enterprise]扩产了。客人[陈砚秋|Person]说。',
    },
    {
      id: 'first-of-two',
      pattern: `{o:DEN}${TITLE}(?:、|兼){DEN}[^\\uE000-\\uE009，。；：！？（）]{0,24}?${OFFICE}{s:H}`,
      confidence: 0.95,
      example: '[临川研究院|Institution]院长、[临川大学|Institution]教授[陈砚秋|Person]说。',
      counterexample: '[临川研究院|Institution]、[临川大学|Institution]教授[陈砚秋|Person]说。',
    },
    {
      id: 'name-title',
      pattern: `{s:H}(?:，|是|，是|任){o:DEN}(?:的)?(?<t>[^\\uE000-\\uE009，。；：！？（）]{0,16}?${OFFICE})(?=[，。；：])`,
      confidence: 0.85,
      example: '[陈砚秋|Person]，[砺石集团|Enterprise]的研发主管，正在忙。',
      counterexample: '[陈砚秋|Person]，正在忙。',
    },
  ],
);
