import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { BUILT, HELD_BY, INVEST, NOT_FOUNDED, NOT_PLACE, PARTY } from './building-words.js';

/** Builders of works named in the same clause. */
export const UNDERTAKEN_BY_RULES: readonly RelationRule[] = rulesFor(
  'UNDERTAKEN_BY',
  'undertakenBy',
  [
    {
      id: 'name-head',
      outer: 'J',
      inner: 'E',
      outerIs: 'subject',
      before: /^.{0,4}$/u,
      confidence: 0.9,
      example: '[[砺石集团|Enterprise]高纯铝项目|Project]投产。',
      counterexample: '[高纯铝项目|Project]投产。',
    },
    {
      id: 'park-name-head',
      outer: 'K',
      inner: 'E',
      outerIs: 'subject',
      before: /^.{0,4}$/u,
      confidence: 0.85,
      example: '[[砺石集团|Enterprise]高纯铝产业园|Park]开园。',
      counterexample: '[高纯铝产业园|Park]开园。',
    },
    {
      // 砺石集团、远航公司等项目: listed as projects under the firms' own names.
      id: 'listed-firm',
      outer: 'E',
      inner: 'J',
      outerIs: 'object',
      before: /^$/u,
      after: /^$/u,
      confidence: 0.8,
      example: '[[砺石集团|Enterprise]|Project]等3个项目开工。',
      counterexample: '[[砺石高纯铝|Project]集团|Enterprise]等3家企业开工。',
    },
    {
      id: 'name-head-body',
      outer: 'J',
      inner: 'N',
      outerIs: 'subject',
      // 检测中心项目 is the centre itself.
      after: /^(?!(?:建设)?(?:项目|工程)?$)/u,
      before: /^.{0,4}$/u,
      confidence: 0.85,
      example: '[[临川中学|Institution]新校区项目|Project]开工。',
      counterexample: '[新校区项目|Project]开工。',
    },
    {
      id: 'invests-in',
      pattern: `{o:EN+}{~JEN}(?<!(?:项目|工程)：)${INVEST}{-JEN|40}${NOT_PLACE}{s:J+}`,
      notOblique: 'o',
      confidence: 0.9,
      example: '[砺石集团|Enterprise]投资62亿元建设[高纯铝项目|Project]。',
      counterexample: '[砺石集团|Enterprise]的人参观了[高纯铝项目|Project]。',
    },
    {
      id: 'builds-park',
      pattern: `{o:EN+}{~JEN}${INVEST}(?:了|的)?{_20}${NOT_PLACE}{s:K}(?![里内])`,
      notOblique: 'o',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]投资62亿元建设[青石产业园|Park]。',
      counterexample: '[砺石集团|Enterprise]入驻[青石产业园|Park]。',
    },
    {
      id: 'pushes-on',
      pattern:
        '{o:E+}(?:将|要|正|还将|正在|会)?(?:继续|持续|全力)?(?:加快|加速)?(?:推动|推进|加快|加速)(?:{D}+的?)?{s:JK+}(?:项目)?(?:的)?(?:尽快|早日|全面)?(?:建设|落地|开工|投产)',
      notOblique: 'o',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]将加快推进[青石产业园|Park]项目建设。',
      counterexample: '[临川县|District]将加快推进[青石产业园|Park]项目建设。',
    },
    {
      id: 'of-enterprise',
      pattern: '{o:EN+}(?!旗下|下属|所属|控股|全资|配套|隔壁|对面)(?:{_14}的)?{s:J+}',
      confidence: 0.9,
      example: '[砺石集团|Enterprise]的[高纯铝项目|Project]开工。',
      counterexample: '[砺石集团|Enterprise]、[高纯铝项目|Project]都来了人。',
    },
    {
      id: 'placed-works',
      pattern: '{o:E+}(?:设在|在|位于|坐落于|地处){DK}+(?:里|内)?的{s:JK+}',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]在[白石镇|District]的[三号仓库|Project]封顶。',
      counterexample: '[砺石集团|Enterprise]在[白石镇|District]参观[三号仓库|Project]。',
    },
    {
      id: 'moves',
      pattern: '{o:E+}(?:又|再|分别|各自)?把{s:J+}',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]把[蓝牙耳机生产线|Project]搬进园内。',
      counterexample: '[砺石集团|Enterprise]夸[蓝牙耳机生产线|Project]气派。',
    },
    {
      id: 'column',
      pattern: '{s:JK}[　 ｜|]{1,3}{o:EN+}(?:合资|独资|合作|联合体|牵头|等)?[　 ｜|]',
      confidence: 0.85,
      example: '[高纯铝项目|Project]｜[砺石集团|Enterprise]｜白石镇',
      counterexample: '[高纯铝项目|Project]、[砺石集团|Enterprise]、白石镇',
    },
    {
      id: 'firm-column',
      pattern: '(?:^|｜){o:E}｜{s:JK}(?:｜|$)',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]｜[高纯铝项目|Project]｜白石镇',
      counterexample: '[砺石集团|Enterprise]、[高纯铝项目|Project]、白石镇',
    },
    {
      id: 'by',
      pattern: `{s:JK+}{~JKE}由${HELD_BY}{o:EN+}{~JEN|20}${BUILT}${NOT_FOUNDED}`,
      notOblique: 's',
      confidence: 0.9,
      example: '[高纯铝项目|Project]由[砺石集团|Enterprise]承建。',
      counterexample: '[高纯铝项目|Project]由[砺石集团|Enterprise]的人介绍。',
    },
    {
      id: 'by-head',
      pattern: `由{D}*{_}{o:EN+}{~JEN|24}${BUILT}{~JE}的{_}{s:JK+}`,
      confidence: 0.9,
      example: '由[砺石集团|Enterprise]投资建设的[高纯铝项目|Project]开工。',
      counterexample: '由[砺石集团|Enterprise]介绍的[高纯铝项目|Project]开工。',
    },
    {
      id: 'is-built-by',
      pattern: `{s:JK}(?:则|正)?是{D}*{_9}{o:EN+}{_9}${BUILT}`,
      confidence: 0.85,
      example: '[面料生产线|Project]是本地企业[砺石制衣|Enterprise]投建的。',
      counterexample: '[面料生产线|Project]是本地企业[砺石制衣|Enterprise]的邻居。',
    },
    {
      id: 'builder-of',
      pattern: '(?:建设|承建|投资|实施|运营){s:JK}的{_4}{o:EN}',
      confidence: 0.9,
      example: '建设[高纯铝项目|Project]的[砺石集团|Enterprise]来了。',
      counterexample: '参观[高纯铝项目|Project]的[砺石集团|Enterprise]来了。',
    },
    {
      id: 'signed-works',
      pattern:
        '{D}(?:与|同|和){D}*{_}{o:EN+}(?:共同)?(?:签订|签署|签约|签下|达成)(?:了)?的{_9}{s:JK}',
      confidence: 0.8,
      example: '[临川县|District]与[砺石集团|Enterprise]签订的[高纯铝项目|Project]，总投资5亿元。',
      counterexample:
        '[临川县|District]与[砺石集团|Enterprise]议论的[高纯铝项目|Project]，总投资5亿元。',
    },
    {
      id: 'signs-for',
      pattern:
        '{D}(?:政府|人民政府|管委会)?(?:与|同|和){D}*{_}{o:EN+}(?:共同|正式|成功)*(?:签订|签署|签约|签下|达成)(?:了)?(?:总投资|投资)?¥?的?{_2}{s:J+}',
      confidence: 0.8,
      example:
        '[临川县|District]政府与[砺石集团|Enterprise]签订[高纯铝项目|Project]，总投资5亿元。',
      counterexample:
        '[临川县|District]政府与[砺石集团|Enterprise]参观[高纯铝项目|Project]，行程2天。',
    },
    {
      id: 'signing-held',
      pattern:
        '{D}(?:政府|管委会)?(?:与|同|和){D}*{_}{o:EN+}(?:就|共同|正式)?(?:举行|举办|签约|签订|签署|签下)(?:了)?{s:JK+}(?:项目)?(?:的)?(?:集中)?(?:签约|合作|投资|协议|入驻|框架|落地)',
      confidence: 0.8,
      example: '[临川县|District]与[砺石集团|Enterprise]举行[高纯铝项目|Project]签约仪式。',
      counterexample: '[临川县|District]与[砺石集团|Enterprise]举行[高纯铝项目|Project]游园会。',
    },
    {
      id: 'party-of',
      pattern: `{s:JK+}(?:的|，)?{_2}${PARTY}(?:都|均|则|正)?(?:为|是|——)?{D}*(?:的)?{_4}{o:EN+}(?!(?:的)?(?:全资|控股|子公司))`,
      confidence: 0.85,
      example: '[高纯铝项目|Project]、[铝箔项目|Project]，业主都是[砺石集团|Enterprise]。',
      counterexample: '[高纯铝项目|Project]、[铝箔项目|Project]，客户都是[砺石集团|Enterprise]。',
    },
    {
      id: 'by-agent',
      pattern: `由{D}*{_9}{o:EN+}{~JEN|16}(?:出资|投资|斥资|筹资){~JE|40}(?:投建|建设|新建|兴建|实施|打造|改造){_9}${NOT_PLACE}{s:J+}`,
      confidence: 0.85,
      example: '由[砺石集团|Enterprise]投资2亿元，在城南建设[高纯铝项目|Project]。',
      counterexample: '由[砺石集团|Enterprise]作东，在城南参观[高纯铝项目|Project]。',
    },
    {
      id: 'joint-research',
      pattern:
        '{s:J}{~JN|16}(?:与|和|同|联合|由){D}*(?:的)?{o:N+}(?:联合|共同|合作)(?:攻关|研发|开发|实施|承担)',
      confidence: 0.75,
      example: '[转椅轻量化项目|Project]，与[临川大学|Institution]联合攻关。',
      counterexample: '[转椅轻量化项目|Project]，与[临川大学|Institution]联合署名。',
    },
    {
      id: 'wins-land',
      pattern:
        '(?:竞得|摘得|摘牌|受让|拿地)(?:者|人|方|单位|企业)(?:为|是|：){D}*(?:的)?{_4}{o:E}，(?:将|拟|计划|准备)?(?:建设|新建|兴建|投建|打造|建){_9}{s:J}',
      confidence: 0.8,
      example: '地块成交，竞得人为[砺石集团|Enterprise]，拟建[高纯铝项目|Project]。',
      counterexample: '地块流拍，介绍人为[砺石集团|Enterprise]，拟建[高纯铝项目|Project]。',
    },
    {
      id: 'bracketed',
      pattern:
        '{s:J}（{_2}{o:EN+}(?:旗下|投资|投建|承建|建设|实施|运营|负责|出资|代建|设立?|建|办|开发)?(?:的)?）',
      confidence: 0.75,
      example: '[高纯铝项目|Project]（[砺石集团|Enterprise]投资）封顶。',
      counterexample: '[高纯铝项目|Project]（[砺石集团|Enterprise]隔壁）封顶。',
    },
    {
      id: 'built-with',
      pattern:
        '(?:与|和|同|跟|携手|联合){D}*(?:的)?{o:EN+}(?:共建|合建|共同建设|联合建设|合办|共同投资|合作建设|联合打造|共同打造)(?:了)?(?![^，。；]{0,8}(?:落户|位于|入驻|选址)){_8}{s:JK}',
      confidence: 0.75,
      example: '[临川县|District]与[砺石集团|Enterprise]共建[药材基地|Project]。',
      counterexample: '[临川县|District]与[砺石集团|Enterprise]共游[药材基地|Project]。',
    },
    {
      id: 'says-of-its',
      pattern:
        '{o:E}(?:表示|称|透露|公告|披露|宣布|介绍)(?:称)?，(?:{D}+(?:的)?)?(?:公司|旗下)?{s:J+}(?:，[^，。；]{1,8})?(?:已|将|于|正|目前|预计|达产|投产|因)',
      confidence: 0.7,
      example: '[砺石集团|Enterprise]表示，[铝箔生产线|Project]已于9月投产。',
      counterexample: '[砺石集团|Enterprise]表示，邻居的[铝箔生产线|Project]已于9月投产。',
    },
    {
      id: 'of-house',
      slot: 'J',
      roles: ['subject', 'object'],
      slotIs: 'subject',
      takes: 'house',
      isNew: true,
      yields: 2,
      confidence: 0.6,
      example:
        '产品中心 加入我们\n[砺石集团|Enterprise]在城南。[砺石集团|Enterprise]做阀门。[砺石集团|Enterprise]上市。\n[二期车间|Project]封顶。',
      counterexample: '[砺石集团|Enterprise]在城南。\n[二期车间|Project]封顶。',
    },
  ],
);
