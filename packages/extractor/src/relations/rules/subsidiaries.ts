import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

// More than half: 51%, 七成.
const MAJORITY = '(?:5[1-9]|[6-9]\\d)(?:\\.\\d+)?%|100%|百分之百|[六七八九]成';

/** What may lead in to a firm taken over: 濒临停产的, 临川县的. */
const OWNED_LEAD = '{D}*(?:的)?(?:[^\\uE000-\\uE009，。；：、]{0,10}的)?';
// 收购|甲公司|的棉花: a deal in goods.
const NO_GOODS = '(?!(?:种植|生产|产出|产|种)?的{_6}(?:{G}|[料菜果粮茶奶品货棉薯豆]))';

export const SUBSIDIARY_OF_RULES: readonly RelationRule[] = rulesFor(
  'SUBSIDIARY_OF',
  'subsidiaryOf',
  [
    {
      id: 'subsidiary-name',
      pattern:
        '{o:EN}(?!{~EN|24}，[^，。；]{0,10}由){~EN|24}(?:(?:全资|控股(?!股东|方|权)|附属)(?:的)?(?:子公司|孙公司|企业)?|子公司|分公司|旗下|下属|所属|权属|二级(?=企业|公司|子公司)|成员(?=企业|公司))(?:的)?(?:企业|公司)?(?:——)?(?!、)[^\\uE000-\\uE009，。；、]{0,6}{s:EN+}',
      confidence: 0.9,
      example: '[砺石集团|Enterprise]的全资子公司[砺石智造|Enterprise]负责实施。',
      counterexample: '[砺石集团|Enterprise]参股的[远航智造|Enterprise]负责实施。',
    },
    {
      id: 'is-subsidiary',
      pattern:
        '{s:EN+}{~EN|14}(?:是|系|为|作为|属于|隶属于?|（(?:系)?){D}*(?:的|企业)?{_6}{o:EN}{~EN|16}(?:子公司|分公司|控股|旗下|全资|下属|分支机构|孙公司)',
      confidence: 0.9,
      example: '[砺石智造|Enterprise]是[砺石集团|Enterprise]的控股子公司。',
      counterexample: '[砺石智造|Enterprise]是[砺石集团|Enterprise]的客户。',
    },
    {
      id: 'acquires',
      pattern: `{o:E}{~E|16}(?:收购|并购|控股|兼并|入主|重组|接盘|接手)(?:了)?${OWNED_LEAD}{s:E}${NO_GOODS}`,
      confidence: 0.85,
      example: '[砺石集团|Enterprise]全资收购[远航公司|Enterprise]。',
      counterexample: '[砺石集团|Enterprise]参观[远航公司|Enterprise]。',
    },
    {
      id: 'acquires-unsaid',
      pattern: `(?:^|[，。；：])[^\\uE000-\\uE009，。；：]{0,12}(?:收购|并购|控股|兼并|入主)(?:了)?${OWNED_LEAD}{s:E}(?=[，。；])`,
      object: 'firm',
      yields: 1,
      confidence: 0.7,
      example: '[砺石集团|Enterprise]扩产了。去年又并购了[远航公司|Enterprise]。',
      counterexample: '[砺石集团|Enterprise]扩产了。去年又参观了[远航公司|Enterprise]。',
    },
    {
      id: 'its-parent',
      pattern:
        '(?:^|[，。；：])(?:其|公司|公司的)?(?:母公司|控股股东|大股东|东家|实际控制人)(?:就)?(?:是|为|系|：){D}*(?:的)?{_4}{o:E}',
      subject: 'firm',
      yields: 1,
      confidence: 0.75,
      example: '[砺石智造|Enterprise]在城南，有员工两百多人。母公司是[砺石集团|Enterprise]。',
      counterexample:
        '[砺石智造|Enterprise]在城南，有员工两百多人。老客户是[砺石集团|Enterprise]。',
    },
    {
      id: 'bought-earlier',
      pattern:
        '(?:^|[，。；：（])(?:(?:去年|今年|前年|\\d{4}年|日前|新近|刚|早年)[^\\uE000-\\uE009，。；：]{0,6})?(?:全资)?(?:收购|并购|控股)的{_4}{s:E}',
      object: 'firm',
      yields: 1,
      confidence: 0.7,
      example: '[砺石集团|Enterprise]扩产了。去年收购的[远航公司|Enterprise]也在城南。',
      counterexample: '[砺石集团|Enterprise]扩产了。去年参观的[远航公司|Enterprise]也在城南。',
    },
    {
      id: 'home-company',
      pattern:
        '{s:E}{~E|10}(?:娘家|母公司|控股股东|控股方|大股东|实际控制人|东家|背后){~E|10}{o:E}',
      confidence: 0.85,
      example: '[砺石智造|Enterprise]的“娘家”是[砺石集团|Enterprise]。',
      counterexample: '[砺石智造|Enterprise]的邻居是[砺石集团|Enterprise]。',
    },
    {
      id: 'founded-by',
      pattern:
        '(?<![和、与同跟在]){o:EN}(?:{_6}在(?:我们)?{DK}+)?(?!.{0,4}(?:联合|共同|合资|合作))[^，。；、]{0,4}(?:设立|成立|创办)(?:了|的)?{_9}{s:EN}',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]在[临川区|District]设立的[砺石智造|Enterprise]负责。',
      counterexample: '[砺石集团|Enterprise]在[临川区|District]走访[砺石智造|Enterprise]。',
    },
    {
      id: 'majority-partner',
      pattern: `{s:EN}(?:(?:是|系)(?:由|为)?|由|为){D}*(?:的)?{_6}{o:E}(?:与|和|同|、|联合|携手){D}*(?:的)?{_6}{E}[^。；]{0,30}?(?:(?:持股|占股|出资|股比|比例|占)(?:分别)?(?:为|是|比为)?(?:${MAJORITY}|[5-9]\\d[∶:：])|按[6-9]\\d?[∶:：])`,
      confidence: 0.85,
      example:
        '[砺航智造|Enterprise]由[砺石集团|Enterprise]与[远航汽车|Enterprise]共同出资组建，分别持股70%和30%。',
      counterexample:
        '[砺航智造|Enterprise]由[砺石集团|Enterprise]与[远航汽车|Enterprise]共同出资组建，各持股50%。',
    },
    {
      id: 'controlled-by',
      pattern:
        '{s:E}(?:是(?:一家)?)?(?:由|为)?{D}*(?:的)?{_6}{o:E}(?:全资)?(?:控股|全资|所有|百分之百持股)',
      confidence: 0.75,
      example: '[砺石智造|Enterprise]很忙。这家由[砺石集团|Enterprise]控股的企业要扩产。',
      counterexample: '[砺石智造|Enterprise]很忙。这家由[砺石集团|Enterprise]参股的企业要扩产。',
    },
    {
      id: 'subsidiary-unsaid',
      pattern:
        '(?:^|[，。；：由]){_6}(?:交给|交由|通过|委托|依托|由|其|旗下|它的|自己的|公司的?|集团的?)*(?:(?:全资|控股|附属)(?:的)?(?:子公司|孙公司|公司|企业)|(?:全资|控股)的|(?<=[，由])子公司|旗下(?:的|有)?(?:企业)?)(?:——)?{s:E+}',
      object: 'firm',
      yields: 1,
      confidence: 0.7,
      example: '[砺石集团|Enterprise]扩产。新厂交给全资子公司[砺石智造|Enterprise]去建。',
      counterexample: '[砺石集团|Enterprise]扩产。新厂交给合作伙伴[砺石智造|Enterprise]去建。',
    },
    {
      id: 'controlled-head',
      pattern:
        '由{D}*(?:的)?{_4}{o:E}(?:全资)?(?:控股|持股|所有)(?:、{D}*(?:的)?{_4}{E+}(?:参股|持股)?{_8})?的{_6}{s:EN}',
      confidence: 0.85,
      example:
        '由[砺石集团|Enterprise]控股、[远航公司|Enterprise]参股的[砺航智造|Enterprise]挂牌。',
      counterexample:
        '由[砺石集团|Enterprise]邀请、[远航公司|Enterprise]陪同的[砺航智造|Enterprise]到访。',
    },
    {
      id: 'its-institute',
      pattern: '{o:EN}(?:也|又|已|还)?把{s:N}{_2}(?:设|搬|建|放|迁|落|办|开)',
      confidence: 0.75,
      example: '[临川大学|Institution]把[材料研究院|Institution]搬到了城南。',
      counterexample: '[临川大学|Institution]把[材料研究院|Institution]夸到了天上。',
    },
    {
      id: 'seated-institute',
      pattern: '{o:EN}(?:设|建|落|放)在{DK}+(?:里|内|上)?的{_4}{s:N}',
      confidence: 0.8,
      example: '[临川大学|Institution]设在[白石镇|District]的[材料研究院|Institution]开张。',
      counterexample: '[临川大学|Institution]参观了[白石镇|District]的[材料研究院|Institution]。',
    },
    {
      id: 'shares-belong-to',
      pattern: `(?:${MAJORITY})的?(?:股份|股权)(?:归|由|属于){D}*(?:的)?{o:E}`,
      subject: 'enterprise',
      confidence: 0.75,
      example: '[砺航智造|Enterprise]设在城南，七成股份归[砺石集团|Enterprise]。',
      counterexample: '[砺航智造|Enterprise]设在城南，两成股份归[砺石集团|Enterprise]。',
    },
    {
      id: 'majority-of',
      pattern: `(?<!（|成，|%，|%、){o:E}(?:占股|持股|出资|占)(?:比)?(?:约)?(?:${MAJORITY})(?!{~E|8}，(?:与|和|同|联合))`,
      subject: 'firm',
      confidence: 0.75,
      example: '[砺航智造|Enterprise]挂牌，[砺石集团|Enterprise]占股七成。',
      counterexample: '[砺航智造|Enterprise]挂牌，[砺石集团|Enterprise]占股两成。',
    },
    {
      id: 'majority-founds',
      pattern: `{o:E}(?:(?:、|和|与){D}*(?:的)?{_4}{EN}(?:分别|各))?(?:出资|持股|占股)(?:${MAJORITY})(?:[^。；]{0,30}?)(?:组建|设立|成立|创办)(?:了)?{_6}{s:E}`,
      confidence: 0.85,
      example:
        '由[砺石集团|Enterprise]、[远航汽车|Enterprise]分别出资70%和30%组建[砺航智造|Enterprise]。',
      counterexample:
        '由[砺石集团|Enterprise]、[远航汽车|Enterprise]分别出资30%和70%组建[砺航智造|Enterprise]。',
    },
    {
      id: 'branch-name',
      outer: 'EN',
      inner: 'EN',
      outerIs: 'subject',
      before: /^$/u,
      after:
        /(?:分公司|支行|分行|分院|分校|研究院|所|中心|直属库|分厂|室|工作站|营业部|事业部|学院|校区|分部|办公室|基地|公司|厂)$/u,
      confidence: 0.9,
      example: '[[临川银行|Enterprise]白石支行|Enterprise]放款。',
      counterexample: '[[临川银行|Enterprise]基金|Institution]放款。',
    },
  ],
);
