import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const INVEST =
  '(?:投资|斥资|出资|投建|投入|拿出|再投|建设|兴建|新建|实施|承建|负责|运营|开发|打造|上马|上了|建起|建成|承担|启动|签下|签约|带来|布局|改造|扩建|(?<=[上里内])建)';

export const UNDERTAKEN_BY_RULES: readonly RelationRule[] = rulesFor(
  'UNDERTAKEN_BY',
  'undertakenBy',
  [
    {
      id: 'name-head',
      outer: 'JK',
      inner: 'E',
      outerIs: 'subject',
      before: /^.{0,4}$/u,
      confidence: 0.9,
      example: '[[砺石集团|Enterprise]高纯铝项目|Project]投产。',
      counterexample: '[高纯铝项目|Project]投产。',
    },
    {
      id: 'name-head-body',
      outer: 'J',
      inner: 'N',
      outerIs: 'subject',
      before: /^.{0,4}$/u,
      confidence: 0.85,
      example: '[[临川中学|Institution]新校区项目|Project]开工。',
      counterexample: '[新校区项目|Project]开工。',
    },
    {
      id: 'invests-in',
      pattern: `{o:EN+}{~JENK}${INVEST}{~JEN}(?<!在|位于|入驻|落户|选址|于|在[\\uE000]+){s:J+}`,
      confidence: 0.9,
      example: '[砺石集团|Enterprise]投资62亿元建设[高纯铝项目|Project]。',
      counterexample: '[砺石集团|Enterprise]的人参观了[高纯铝项目|Project]。',
    },
    {
      id: 'builds-park',
      pattern: `{o:EN+}{~JEN}${INVEST}{~JEN}(?<!在|位于|入驻|落户|选址|于|在[\\uE000]+){s:K}`,
      confidence: 0.85,
      example: '[砺石集团|Enterprise]投资62亿元建设[青石产业园|Park]。',
      counterexample: '[砺石集团|Enterprise]入驻[青石产业园|Park]。',
    },
    {
      id: 'column',
      pattern: '{s:J}[　 ｜|]{1,3}{o:E}[　 ｜|]',
      confidence: 0.85,
      example: '[高纯铝项目|Project]｜[砺石集团|Enterprise]｜白石镇',
      counterexample: '[高纯铝项目|Project]、[砺石集团|Enterprise]、白石镇',
    },
    {
      id: 'of-enterprise',
      pattern: '{o:EN+}(?:{_14}的)?{s:J+}',
      confidence: 0.9,
      example: '[砺石集团|Enterprise]的[高纯铝项目|Project]开工。',
      counterexample: '[砺石集团|Enterprise]、[高纯铝项目|Project]都来了人。',
    },
    {
      id: 'by',
      pattern:
        '{s:JK+}{~J}由{_}(?:{E}[^，。；]{0,14})?{o:EN+}(?:[^。；]{0,20})(?:投资|承建|建设|运营|实施|负责|出资|开发|投建|管理|运作|打造|改造|承担|建造)',
      cues: ['由'],
      confidence: 0.9,
      example: '[高纯铝项目|Project]由[砺石集团|Enterprise]承建。',
      counterexample: '[高纯铝项目|Project]由[砺石集团|Enterprise]的人介绍。',
    },
    {
      id: 'by-head',
      pattern:
        '由{_}{o:EN+}(?:[^。；]{0,20})(?:投资|承建|建设|运营|实施|负责|出资|开发|投建|管理|打造|建造){~JE}的{_}{s:JK+}',
      cues: ['由'],
      confidence: 0.9,
      example: '由[砺石集团|Enterprise]投资建设的[高纯铝项目|Project]开工。',
      counterexample: '由[砺石集团|Enterprise]介绍的[高纯铝项目|Project]开工。',
    },
    {
      id: 'by-unsaid',
      pattern:
        '(?:^|[，。；：])由{_}(?:{E}[^，。；]{0,14})?{o:EN+}(?:[^。；]{0,20})(?:投资|承建|建设|运营|实施|负责|出资|开发|投建|管理|打造|承担|建造)(?![^，。；]*的{J})',
      cues: ['由'],
      subject: 'works',
      confidence: 0.7,
      example: '[高纯铝项目|Project]开工了。由[砺石集团|Enterprise]承建。',
      counterexample: '[高纯铝项目|Project]开工了。由[砺石集团|Enterprise]介绍。',
    },
    {
      id: 'field',
      pattern:
        '(?:建设单位|业主|业主单位|投资方|实施主体|实施单位|项目单位|承建单位|项目业主|投资主体|项目公司|投资单位|建设主体|申报单位|施工单位)(?:为|是|：)?{_}{o:EN+}',
      subject: 'works',
      confidence: 0.85,
      example: '[高纯铝项目|Project]。建设单位：[砺石集团|Enterprise]。',
      counterexample: '[高纯铝项目|Project]。主管部门：[临川区发改局|Institution]。',
    },
    {
      id: 'subject-invests',
      pattern: `(?:^|[，。；：]){_}${INVEST}{~JEN}(?<!在|位于|入驻|落户|选址|于){s:J+}`,
      object: 'subject',
      confidence: 0.7,
      example: '[砺石集团|Enterprise]来了。今年又投资建设[高纯铝项目|Project]。',
      counterexample: '[砺石集团|Enterprise]来了。今年又参观[高纯铝项目|Project]。',
    },
  ],
);
