import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const PARTNER =
  '(?:签(?![发收名到证呈])|组成|共建|合作|联合|合办|合建|共同|结成|结为|握手|达成|合资|组建|牵手|结对|对接|携手|联手|一起|共享|战略|协作|选育|研发|攻关|开发|申报|产学研|联姻|抱团|缔结|友好城|联名|约好|搞[成出起了])';

/** A deal in goods is SUPPLIES. */
const NO_TRADE =
  '(?![^。；]{0,24}(?:供货|直供|采购|购销|供销|订单|定点|长单|供应(?![链商])|回收合同|收购合同|保底收购|供料|包销|配套|代工))';

/** What partners do as equals, so that each is a partner of each. */
const AS_EQUALS =
  '(?:共建|共同|联合(?!领投|跟投|印发|发文|下发|调研|执法|检查|报道)|合作|合办|合建|合资|组成|组建|成立|建立|结成|结为|抱团|攻关)';

/** 持股51%, 占三成. */
const SHARE = '(?:持股|占股|出资|占)(?:比)?(?:约|为)?(?:\\d|[一二三四五六七八九]成)';

/** 与深圳市|多家知名机构签约: some of the place's firms sign, and the place does not. */
const NO_SOME =
  '(?!(?:[\\d一二两三四五六七八九十百]+余?[家个所]|多家|知名|有关|相关|优质|部分|一批|当地|众多|等地)[^，。；]{0,14}(?:企业|机构|公司|客商|高校|院校|商会|协会|项目))';

export const COOPERATES_WITH_RULES: readonly RelationRule[] = rulesFor(
  'COOPERATES_WITH',
  'cooperatesWith',
  [
    {
      id: 'signs-with',
      // 在甲市|与乙集团座谈: the venue is no partner.
      pattern: `(?<![在赴到抵]){s:DKEN+}(?:管委会|政府)?{_6}(?:在{DK}+(?:里|内)?)?(?:与|和|同|跟|携手|联合|牵手|联手)(?:{D}+(?:的)?(?![、和与及]){_8})?{o:DKEN+}(?:(?:的)?{H}|{!})${NO_SOME}${NO_TRADE}{~|24}${PARTNER}`,
      confidence: 0.85,
      example: '[砺石集团|Enterprise]与[临川大学|Institution]签订协议。',
      counterexample: '[砺石集团|Enterprise]与[临川大学|Institution]相邻。',
    },
    {
      id: 'subject-signs-with',
      pattern: `(?:^(?:[■●◆▪·]? ?\\d{4}[.年/-]?\\d{0,2}月? {0,3})?|[，。；：（])(?!由){_8}(?:与|和|同|跟|携手|联合|牵手|联手)(?:{D}+(?:的)?(?![、和与及]){_8})?{o:DKEN+}(?:(?:的)?{H}|{!})${NO_SOME}${NO_TRADE}{~|24}${PARTNER}`,
      subject: 'partner',
      confidence: 0.7,
      example: '[砺石集团|Enterprise]来了。还与[临川大学|Institution]共建实验室。',
      counterexample: '[砺石集团|Enterprise]来了。还与[临川大学|Institution]为邻。',
    },
    {
      id: 'bodies-jointly',
      pattern: `(?<![与同跟、和及]){s:EN+}(?:[两三四]方|两家)?(?:签约|合作|共建|联合(?!领投|跟投|印发|发文|下发|调研|执法|检查|报道)|共同(?!领投|富裕)|合资|携手|合办|合建|双方)${NO_TRADE}`,
      pairing: 'pairs',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]与[临川市|District]的[临川大学|Institution]联合攻关。',
      counterexample: '[砺石集团|Enterprise]与[临川市|District]的[临川大学|Institution]先后参观。',
    },
    {
      id: 'jointly',
      pattern: `(?<![与同跟、和及]){s:DKEN+}(?:管委会)?(?:[两三四]方|两家)?(?!分别){_2}(?:(?<=[三四]方)签|签约|合作共建|共建|合作|联合|共同|合资|携手|合办|牵手)`,
      pairing: 'pairs',
      confidence: 0.85,
      example: '由[砺石集团|Enterprise]、[临川大学|Institution]共建。',
      counterexample: '由[砺石集团|Enterprise]、[临川大学|Institution]先后参观。',
    },
    {
      id: 'fellow-partners',
      pattern: `(?:与|和|同|跟|携手|联合|牵手|联手)(?:{D}+(?:的)?(?![、和与及]){_8})?{s:DKEN+}{!}${NO_SOME}${NO_TRADE}{~|12}${AS_EQUALS}`,
      pairing: 'pairs',
      confidence: 0.75,
      example: '公司与[临川大学|Institution]、[海川学院|Institution]去年组成联盟。',
      counterexample: '公司与[临川大学|Institution]、[海川学院|Institution]去年为邻。',
    },
    {
      id: 'joined-by-leader',
      pattern: '(?:牵头|发起)(?:、|，)?{_6}(?:联合|携手){D}*{s:EN+}',
      pairing: 'pairs',
      confidence: 0.75,
      example: '协会牵头，联合[临川大学|Institution]、[砺石集团|Enterprise]攻关。',
      counterexample: '协会旁听，联合[临川大学|Institution]、[砺石集团|Enterprise]攻关。',
    },
    {
      id: 'founders',
      pattern:
        '(?<![与同跟、和及]){s:EN+}(?:{D}(?:分)?公司)?(?:等)?(?:[\\d一二两三四五六七八九十]+[家个][^，。；\\uE000-\\uE009]{0,8})?(?:共同|联合|一起)*(?:发起|倡议|牵头|合伙|抱团|合股|投资¥|出资¥|投资(?:设立|成立|组建|建设)|出资(?:设立|成立|组建)|联名|各(?:拿出|出资|投资|持股|占)|按\\d+[∶:：]\\d+)',
      pairing: 'pairs',
      confidence: 0.8,
      example: '联盟由[砺石集团|Enterprise]、[临川大学|Institution]等37家单位发起。',
      counterexample: '联盟由[砺石集团|Enterprise]、[临川大学|Institution]等37家单位参观。',
    },
    {
      id: 'crossed',
      pattern: '(?<s>{DKEN}(?: ?[×✕] ?{DKEN})+)',
      pairing: 'pairs',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]×[临川大学|Institution]×[海川学院|Institution]，共建平台。',
      counterexample:
        '[砺石集团|Enterprise]—[临川大学|Institution]—[海川学院|Institution]，通公交。',
    },
    {
      id: 'consortium',
      pattern: '{s:EN+}(?:（|组成的?|的)?联合体(?!会)',
      pairing: 'pairs',
      confidence: 0.85,
      example: '中标人：[砺石建工|Enterprise]、[临川设计院|Institution]（联合体）',
      counterexample: '中标人：[砺石建工|Enterprise]、[临川设计院|Institution]（公示期）',
    },
    {
      id: 'consortium-head',
      pattern: '(?<s>{EN}（(?:联合体)?牵头[^（）]{0,4}）(?:[/、]|和|与){EN}(?:[/、]{EN})*)',
      pairing: 'pairs',
      confidence: 0.85,
      example: '[砺石建工|Enterprise]（牵头人）、[临川设计院|Institution]中标。',
      counterexample: '[砺石建工|Enterprise]（老客户）、[临川设计院|Institution]中标。',
    },
    {
      id: 'shareholders',
      pattern: `{s:EN}${SHARE}[^，。；、\\uE000-\\uE009]{0,6}[，、]{_2}{o:EN}${SHARE}`,
      confidence: 0.75,
      example: '[砺石集团|Enterprise]持股51%、[临川国投|Enterprise]持股49%。',
      counterexample: '[砺石集团|Enterprise]增长51%、[临川国投|Enterprise]增长49%。',
    },
    {
      id: 'listed-partners',
      pattern: '合作(?:伙伴|单位|院校|高校|客户|企业)[】：] ?(?<o>{EN}(?: {0,2}[、 ] ?{EN})*)',
      subject: 'partner',
      confidence: 0.75,
      example:
        '[砺石集团|Enterprise]在城南。合作伙伴：[临川大学|Institution]、[海川学院|Institution]',
      counterexample:
        '[砺石集团|Enterprise]在城南。竞争对手：[临川大学|Institution]、[海川学院|Institution]',
    },
    {
      id: 'each-brings',
      pattern: '{s:EN}出[钱资地]{_2}[、，]{o:EN}出[人技地力才]',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]出钱、[临川大学|Institution]出人，合建了试验站。',
      counterexample: '[砺石集团|Enterprise]出局、[临川大学|Institution]出线，各有悲喜。',
    },
    {
      id: 'fruit-of-both',
      pattern: `(?:是|系|为){_4}与{o:EN+}(?:联合|共同|合作|携手)(?:攻关|研发|开发|研制|完成|培育)`,
      subject: 'firm',
      confidence: 0.7,
      example: '[砺石集团|Enterprise]很忙。这款染料是与[临川大学|Institution]联合攻关的成果。',
      counterexample:
        '[砺石集团|Enterprise]很忙。这款染料是与[临川大学|Institution]相邻的工厂做的。',
    },
    {
      id: 'aids',
      pattern:
        '{s:D}{_4}(?:对口支援|对口帮扶|对口协作|对口合作|援建|结对帮扶|结对|帮扶|协作帮扶){D}*{o:D}{!}',
      confidence: 0.8,
      example: '[海川市|District]对口支援[白石县|District]始于去年。',
      counterexample: '[海川市|District]紧邻[白石县|District]的南边。',
    },
    {
      id: 'leads-and-joins',
      pattern: '{s:EN}(?:牵头|发起)(?:、|，)?{_6}(?:联合|携手){D}*{o:EN+}',
      confidence: 0.85,
      example: '由[砺石集团|Enterprise]牵头、联合[临川大学|Institution]组建。',
      counterexample: '由[砺石集团|Enterprise]牵头、[临川大学|Institution]旁听。',
    },
    {
      id: 'joins-hands',
      pattern: `{s:DKEN+}{_6}(?:携手|牵手|联手|联袂|联合(?!会|体|社|国|实验室)){D}*(?:的)?(?:[^\\uE000-\\uE009，。；：、]{0,8}的)?{o:DKEN+}{!}${NO_TRADE}`,
      confidence: 0.8,
      example: '[砺石集团|Enterprise]牵手[临川大学|Institution]，成立实验室。',
      counterexample: '[砺石集团|Enterprise]远眺[临川大学|Institution]，心生羡慕。',
    },
    {
      id: 'their-work-together',
      pattern:
        '{s:DKEN+}(?:与|和|同){D}*(?:的)?{_4}{o:DKEN+}(?:的|之间的?|间的?){_8}(?:合作|联姻|产学研|协作|共建|情谊)',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]和[临川大学|Institution]的产学研合作始于2015年。',
      counterexample: '[砺石集团|Enterprise]和[临川大学|Institution]的足球比赛始于2015年。',
    },
    {
      id: 'partner-is',
      pattern:
        '(?:合作方|合作伙伴|合作单位|合作院校|合作高校|技术依托单位|共建方)(?:就|便)?(?:是|为|有|包括|：){D}*(?:的)?{o:DKEN+}，{s:DKEN}',
      confidence: 0.75,
      example: '合作方是[临川大学|Institution]，[砺石集团|Enterprise]出场地。',
      counterexample: '竞争方是[临川大学|Institution]，[砺石集团|Enterprise]出场地。',
    },
    {
      id: 'its-partner-is',
      pattern:
        '{s:DKEN}(?:的)?{_8}(?:合作方|合作伙伴|合作单位|合作院校|合作高校|技术依托单位)(?:就|便)?(?:是|为|有|包括|：){D}*(?:的)?{o:DKEN+}',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]的技术依托单位是[临川大学|Institution]。',
      counterexample: '[砺石集团|Enterprise]的竞争对手是[临川大学|Institution]。',
    },
    {
      id: 'with-its-team',
      pattern:
        '{s:E}{_6}(?:引入|引进|对接|依托|借助|邀请){D}*(?:的)?{o:N}(?:的)?{_6}(?:团队|专家组|科研力量|技术力量)[^。；]{0,8}(?:共同|联合|合作|一起)',
      confidence: 0.75,
      example: '[砺石集团|Enterprise]引入[临川大学|Institution]团队，共同开发染料。',
      counterexample: '[砺石集团|Enterprise]引入[临川大学|Institution]团队，轮流打扫厂房。',
    },
    {
      id: 'with-its-support',
      pattern:
        '在{D}*(?:的)?{o:N}(?:的)?{_6}(?:支持|指导|帮助|支撑)下，{_4}{s:EK}{~|20}(?:攻克|研发|研制|开发|突破|改良|选育|培育)',
      confidence: 0.65,
      example: '在[临川大学|Institution]的技术支持下，[砺石集团|Enterprise]攻克了难题。',
      counterexample: '在[临川大学|Institution]的大门口，[砺石集团|Enterprise]攻克了难题。',
    },
    {
      id: 'is-friend-of',
      pattern:
        '{s:D}(?:与|和|同){_4}{o:D}(?:是|结成|结为|缔结|建立|成为)(?:了)?{_8}(?:友好|对子|亲家|姊妹|姐妹|结对|伙伴|协作|帮扶)',
      confidence: 0.85,
      example: '[临川县|District]与[海川区|District]缔结友好城区。',
      counterexample: '[临川县|District]与[海川区|District]建立不同的档案。',
    },
    {
      id: 'sets-up-at',
      pattern: '{s:N}在{o:E}{_4}(?:设立|建立|挂牌|成立|共建|建起|设了|建了){_8}{N}',
      confidence: 0.75,
      example: '[临川大学|Institution]在[砺石集团|Enterprise]挂牌成立[实训基地|Institution]。',
      counterexample:
        '[临川大学|Institution]在[砺石集团|Enterprise]附近寻找[实训基地|Institution]。',
    },
  ],
);
