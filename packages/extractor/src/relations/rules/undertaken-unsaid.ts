import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { BUILT, BUILT_BY, HELD_BY, INVEST, NOT_PLACE, PARTY } from './building-words.js';

/** Builders or works that a clause leaves unsaid: fields of notices, what is told of the work spoken of. */
export const UNDERTAKEN_UNSAID_RULES: readonly RelationRule[] = rulesFor(
  'UNDERTAKEN_BY',
  'undertakenBy',
  [
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
