import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const INVEST =
  '(?:(?<!总)投资|斥资|出资|投建|投入|拿出|再投|建设|兴建|新建|实施|承建|负责|运营|开发|打造|上马|上了|新上|建起|建成|承担|启动|签下|签约|带来|布局|改造|扩建|筹建|筹备|承接|申报|共建|合建|牵头|联合建|(?<=[上里内再手])建|(?<=，)上(?={J}|{K})|建(?={J})|建了|办起|办了|(?<=[\\uE000\\uE001])建|(?<=¥)上)(?!(?:项目|工程)[、和]|现场|[^，。；\\uE000-\\uE009]{0,10}(?:项目|工程)：)';
const BUILT =
  '(?:(?<!总)投资|承建|建设|运营|实施|负责|出资|开发|投建|管理|运作|打造|改造|承担|建造|合建|共建|合资|联合|合办|合伙|代建|施工|营运|投的|建的)';
const BUILT_BY =
  '(?:建设|承建|运营|实施|建造|打理|管理|操盘|操刀|开发|投建|改造|经营|营运|代建|施工|建|办)';
const PARTY =
  '(?:建设单位|业主单位|项目业主|业主|投资方|运营方|建设方|承建方|承建单位|承建商|实施方|实施主体|实施单位|责任单位|项目单位|投资主体|投资单位|项目公司|建设主体|申报单位|施工单位|施工方|总包方|总承包方|总承包商|总承包单位|总包单位|代建单位|代建方|设计单位|勘察单位|招标人|招标单位|采购人|采购单位|中标人|中标单位|中标方|中标供应商|成交人|成交供应商|(?:第一|拟)(?:中标)?(?:候选人|成交人)|运营商|运营主体|运营单位|管理方|管理单位|出资方|投资人)';
// Who found a firm together do not build what it builds.
const NOT_FOUNDED = '(?!的|[^，。；]{0,6}(?:设立|组建|成立|创办))';
// What stands before the works is a place in which something is built, not what is built.
const NOT_PLACE = '(?<!在|位于|入驻|落户|选址|于)';

/** What leads in to a builder: where it is, and whose it is (甲集团控股的, 甲公司与乙公司合资设立的). */
const HELD_BY =
  '{D}*{_}(?:{E}[^，。；]{0,30}(?:旗下|下属|所属|控股|全资|合资|设立|成立|组建|注册)的?{_6}|{E}[^，。；]{0,14})??';

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
      id: 'by-unsaid',
      pattern: `(?:^|[，。；：])(?:该[^，。；\\uE000-\\uE009]{1,3})?由${HELD_BY}{o:EN+}{~JEN|20}${BUILT}(?![^，。；]*的{JKN})`,
      subject: 'works',
      yields: 1,
      confidence: 0.7,
      example: '[高纯铝项目|Project]开工了。由[砺石集团|Enterprise]承建。',
      counterexample: '[高纯铝项目|Project]开工了。由[砺石集团|Enterprise]介绍。',
    },
    {
      id: 'field',
      pattern: `${PARTY}(?:都|均)?(?:为|是|：|除了?)?(?:{E}(?:的)?(?:全资|控股)?子公司)?{_}{o:EN+}(?!(?:的)?(?:全资|控股|子公司))`,
      subject: 'works',
      confidence: 0.85,
      example: '[高纯铝项目|Project]。建设单位：[砺石集团|Enterprise]。',
      counterexample: '[高纯铝项目|Project]。主管部门：[临川区发改局|Institution]。',
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
      id: 'entrusted-to',
      pattern: `(?:交给|交由|委托|授权|指定|租给|承包给|出租给|转租给){D}*{_}{o:EN+}(?:去|来|负责|统一|具体)*${BUILT_BY}`,
      subject: 'works',
      confidence: 0.75,
      example: '[高纯铝项目|Project]开工，交给全资子公司[砺石智造|Enterprise]去建。',
      counterexample: '[高纯铝项目|Project]开工，喜报交给[砺石智造|Enterprise]去贴。',
    },
    {
      id: 'in-charge',
      pattern: `(?:^|[，。；：])(?:负责|承担|参与)(?:项目|园区|该项目)?(?:${BUILT_BY}(?:、|和|与|及)?)+的(?:是)?{_4}{o:EN+}`,
      subject: 'works',
      confidence: 0.75,
      example: '[高纯铝项目|Project]开工。负责建设运营的[砺石智造|Enterprise]很忙。',
      counterexample: '[高纯铝项目|Project]开工。负责采访报道的[砺石智造|Enterprise]很忙。',
    },
    {
      id: 'builder-last',
      pattern:
        '，(?:由)?(?:{E}(?:旗下|下属|全资|控股)(?:的)?)?{_9}{o:EN+}(?:共同|联合|负责|统一)*(?:承建|代建|投建|施工|牵头|投资建设|投资兴建|建设运营|运营管理|运营|打理|投的|建的)(?=[，。；]|装修)',
      subject: 'works',

      confidence: 0.7,
      example: '[高纯铝项目|Project]通车，总投资6亿元，[砺石建工|Enterprise]承建。',
      counterexample: '[高纯铝项目|Project]通车，总投资6亿元，[砺石建工|Enterprise]到贺。',
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
      id: 'besides',
      pattern: `${PARTY}除了?{EN+}(?:以|之)?外，?(?:还有|还包括|另有){_2}{o:EN+}`,
      subject: 'works',
      confidence: 0.8,
      example:
        '[金鲳鱼产业园|Park]获批，实施主体除[砺石集团|Enterprise]外，还有[青溪合作社|Enterprise]。',
      counterexample:
        '[金鲳鱼产业园|Park]获批，来客除[砺石集团|Enterprise]外，还有[青溪合作社|Enterprise]。',
    },
    {
      id: 'with-others',
      pattern:
        '(?:^|[，。；：])(?:拟|将|计划|目前|正)*(?:与|联合|携手){D}*(?:的)?{o:EN+}(?:共同|联合|合作)(?:组建|建设|运营|投资|实施|开发|打造)(?=[，。；])',
      subject: 'works',

      confidence: 0.65,
      example: '[飞行服务中心|Project]总投资2亿元，拟与[临川大学|Institution]共同组建。',
      counterexample: '[飞行服务中心|Project]总投资2亿元，拟与[临川大学|Institution]共同庆祝。',
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
      id: 'takes-charge',
      pattern:
        '(?:^|[，。；：]){_8}{o:EN+}(?:具体)?负责(?:项目|园区)?(?:的)?(?:投资|建设|运营|营运|实施|管理|改造)',
      subject: 'works',

      confidence: 0.7,
      example: '[高纯铝项目|Project]开工，子公司[砺石智造|Enterprise]负责运营。',
      counterexample: '[高纯铝项目|Project]开工，子公司[砺石智造|Enterprise]负责采访。',
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
      id: 'takes-part',
      pattern:
        '(?:^|[，。；：]){o:EN+}(?:也|共同|均|都)?(?:参与|参加)(?:共建|投资|建设|合建|出资|运营)',
      subject: 'works',
      confidence: 0.7,
      example: '[高纯铝项目|Project]奠基，[临川城投|Enterprise]参与共建。',
      counterexample: '[高纯铝项目|Project]奠基，[临川城投|Enterprise]参与庆典。',
    },
    {
      id: 'lot-row',
      pattern:
        '^[^|\\uE000-\\uE009]{2,20}(?:总承包|施工|土建|工程|设计|EPC)[^|\\uE000-\\uE009]{0,6} ?\\| ?{o:EN+} ?\\|',
      subject: 'works',
      confidence: 0.75,
      example: '[粮食码头工程|Project]中标结果。\n土建总承包|[砺石建工|Enterprise]|78640.22|600天',
      counterexample:
        '[粮食码头工程|Project]中标结果。\n卸船机采购|[砺石重工|Enterprise]|78640.22|600天',
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
    {
      id: 'moves-unsaid',
      pattern:
        '(?:^|[，。；：])(?:要|打算|准备|还|又)?把(?:它的|自家的?|自己的)?{s:J+}{_12}(?:搬|挪|迁|放|建|落|开|设)',
      object: 'firm',
      yields: 1,
      confidence: 0.7,
      example: '[砺石集团|Enterprise]租下厂房，把[蓝牙耳机生产线|Project]搬了进来。',
      counterexample: '[砺石集团|Enterprise]租下厂房，把[蓝牙耳机生产线|Project]夸了一番。',
    },
    {
      id: 'builder-follows',
      pattern:
        '(?:^|[。；]){o:EN+}(?:与{_}{DEN})?{_6}(?:投建|投资|投资建设|投资兴建|联合建设|承建|建设)(?=[，。；])',
      subject: 'works',
      yields: 1,
      confidence: 0.7,
      example: '[高纯铝项目|Project]。[砺石集团|Enterprise]投建，9月试生产。',
      counterexample: '[高纯铝项目|Project]。[砺石集团|Enterprise]参观，9月回访。',
    },
    {
      id: 'subject-has',
      pattern:
        '(?:^|[，。；：])(?:公司|企业|厂里)?(?:在{DK}+(?:里|内)?)?(?:还|已|目前|另)*(?:现有|建有|拥有|设有){-JEN|8}{s:J+}',
      object: 'firm',
      yields: 1,
      confidence: 0.7,
      example: '[砺石集团|Enterprise]成立于2001年，现有[铝箔生产线|Project]一条。',
      counterexample: '[砺石集团|Enterprise]成立于2001年，看好[铝箔生产线|Project]一条。',
    },
    {
      id: 'subject-invests',
      pattern: `(?:^|[，。；：])(?!由|是|总){_}(?:在{DK}+(?:里|内)?)?${INVEST}{-JEN|40}${NOT_PLACE}{s:J+}`,
      object: 'subject',
      yields: 1,
      confidence: 0.7,
      example: '[砺石集团|Enterprise]来了。今年又投资建设[高纯铝项目|Project]。',
      counterexample: '[砺石集团|Enterprise]来了。今年又参观[高纯铝项目|Project]。',
    },
  ],
);
