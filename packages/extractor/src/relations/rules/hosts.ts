import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const BUILD =
  '(?:建设|兴建|新建|投建|投资|建成|建起|建立|设立|成立|打造|布局|实施|上马|上了|创办|兴办|共建|合建|组建|注册|扩建|签下|建)';
const SETTLE =
  '(?:位于|坐落于|坐落在|坐落|落户于|落户在|落户|落地|落子|选址在|选址于|选址|落在|入驻|设在|建在|放到了|放到|放在|搬到了|搬到|搬进了|搬进|搬回了|搬回|迁至|迁往|迁入|扎根|布局|签约|签约落户|分布在|投运在|藏在)';

export const HOSTS_RULES: readonly RelationRule[] = rulesFor('HOSTS', 'hosts', [
  {
    id: 'of-place',
    pattern: '(?<!来自){s:DK}(?:境内|区内|里|内|上|片区)?的{o:JEN+}',
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
      '(?:位于|落户于|落户|入驻|设在|来自|总部在|总部位于|扎根|坐落于|建在|选址)(?:在)?{D}*{s:DK}(?:里|内|上|境内)?的{~JEND}{o:JEN+}',
    confidence: 0.85,
    example: '位于[白石镇|District]的国家级专精特新企业[砺石公司|Enterprise]投产。',
    counterexample: '前往[白石镇|District]，[砺石公司|Enterprise]的人说好。',
  },
  {
    id: 'settles-in',
    pattern: `{o:JEN+}{~JEND}${SETTLE}(?:了|在|于|到)?{D}*{s:DK+}`,
    confidence: 0.9,
    example: '[高纯铝项目|Project]落户[白石镇|District]。',
    counterexample: '[高纯铝项目|Project]的产品销往[白石镇|District]。',
  },
  {
    id: 'built-in',
    pattern: `在{D}*{s:DK}(?:境内|里|内|上)?{~DKJ}${BUILD}{~J}{o:J+}`,
    confidence: 0.85,
    example: '[砺石集团|Enterprise]在[白石镇|District]投资建设[高纯铝项目|Project]。',
    counterexample: '[砺石集团|Enterprise]在[白石镇|District]参观[高纯铝项目|Project]。',
  },
  {
    id: 'founded-in',
    pattern: `在{D}*{s:DK}(?:境内|里|内|上)?(?:注册)?(?:设立|成立|组建|创办|兴办|注册|共建|合建|建立|建起|建设|建)(?:了|的)?{~DKJEN}{o:EN+}`,
    confidence: 0.85,
    example: '集团在[白石镇|District]设立全资子公司[砺石智造公司|Enterprise]。',
    counterexample: '集团在[白石镇|District]会见[砺石智造公司|Enterprise]的客商。',
  },
  {
    id: 'happens-in',
    pattern:
      '{o:JN+}{~JNDK}在{D}*{s:DK}(?:境内|里|内|上)?{_}(?:开工|投产|奠基|动工|竣工|揭牌|挂牌|启用|试产|试生产|建成|落地|落户|签约|封顶|点火|投用|量产|破土)',
    confidence: 0.9,
    example: '[高纯铝项目|Project]昨日在[白石镇|District]正式投产。',
    counterexample: '[高纯铝项目|Project]的产品在[白石镇|District]很好卖。',
  },
  {
    id: 'field',
    pattern: '(?:地点|选址|建设地点|建设地址|地址|所在地)(?:：|为|在|于)?{D}*{s:DK}',
    object: 'project',
    confidence: 0.85,
    example: '[高纯铝项目|Project]。建设地点：[白石镇|District]。',
    counterexample: '[高纯铝项目|Project]。主管部门：[白石镇|District]。',
  },
  {
    id: 'bracket',
    pattern: '{o:JEN}（{D}*{s:DK}）',
    confidence: 0.85,
    example: '[高纯铝项目|Project]（[白石镇|District]）投产。',
    counterexample: '[高纯铝项目|Project]（二期）投产。',
  },
  {
    id: 'brings-in',
    pattern:
      '{s:DK}(?:要|将|已|还|今年|去年|先后|又|新)*(?:迎来|引进|引来|招引|签下|签约引进|建起|建成|建好|建设|加快|开建|开工建设|开工|培育|拥有|涌现|聚集|集聚|集聚了|入驻|引育)(?:了|出)?{~JEN}{o:JEN+}',
    confidence: 0.75,
    example: '[白石镇|District]引进[高纯铝项目|Project]。',
    counterexample: '[白石镇|District]考察了[高纯铝项目|Project]。',
  },
  {
    id: 'named-after',
    outer: 'J',
    inner: 'DK',
    outerIs: 'object',
    before: /^$/u,
    confidence: 0.75,
    example: '[[白石镇|District]高纯铝项目|Project]投产。',
    counterexample: '[高纯铝项目|Project]投产。',
  },
]);
