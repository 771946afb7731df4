import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const PARTNER =
  '(?:签约|签订|签署|签下|共建|合作|联合|合办|合建|共同|结成|结为|握手|达成|合资|组建|牵手|结对|对接|携手|联手|一起|共享|战略|协作|选育|研发|攻关|开发)';

/** A deal in goods is SUPPLIES. */
const NO_TRADE = '(?![^。；]{0,24}(?:供货|直供|采购|购销|供销|订单|定点|长单|供应|供料|包销|配套))';

export const COOPERATES_WITH_RULES: readonly RelationRule[] = rulesFor(
  'COOPERATES_WITH',
  'cooperatesWith',
  [
    {
      id: 'signs-with',
      pattern: `{s:DKEN+}(?:管委会|政府)?{_6}(?:在{DK}+(?:里|内)?)?(?:与|和|同|跟|携手|联合|牵手|联手)(?:{D}+(?:的)?{_8})?{o:DKEN+}{!}${NO_TRADE}{~|24}${PARTNER}`,
      confidence: 0.85,
      example: '[砺石集团|Enterprise]与[临川大学|Institution]签订协议。',
      counterexample: '[砺石集团|Enterprise]与[临川大学|Institution]相邻。',
    },
    {
      id: 'subject-signs-with',
      pattern: `(?:^|[，。；：]){_8}(?:与|和|同|跟|携手|联合|牵手|联手)(?:{D}+(?:的)?{_8})?{o:DKEN+}{!}${NO_TRADE}{~|24}${PARTNER}`,
      subject: 'subject',
      confidence: 0.7,
      example: '[砺石集团|Enterprise]来了。还与[临川大学|Institution]共建实验室。',
      counterexample: '[砺石集团|Enterprise]来了。还与[临川大学|Institution]为邻。',
    },
    {
      id: 'bodies-jointly',
      pattern: `{s:EN+}(?:[两三四]方|两家)?(?:签约|合作|共建|联合|共同|合资|携手|合办|合建|双方)${NO_TRADE}`,
      pairing: 'pairs',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]与[临川市|District]的[临川大学|Institution]联合攻关。',
      counterexample: '[砺石集团|Enterprise]与[临川市|District]的[临川大学|Institution]先后参观。',
    },
    {
      id: 'jointly',
      pattern: `{s:DKEN+}(?:管委会)?(?:[两三四]方|两家)?{_2}(?:签约|合作共建|共建|合作|联合|共同|合资|携手|合办|牵手)`,
      pairing: 'pairs',
      confidence: 0.85,
      example: '由[砺石集团|Enterprise]、[临川大学|Institution]共建。',
      counterexample: '由[砺石集团|Enterprise]、[临川大学|Institution]先后参观。',
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
      pattern: '{s:D}{_4}(?:对口支援|对口帮扶|援建|结对帮扶|帮扶){D}*{o:D}{!}',
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
  ],
);
