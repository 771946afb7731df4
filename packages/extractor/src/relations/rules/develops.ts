import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const KEY =
  '(?:主导|支柱|首位|优势|特色|重点|核心|新兴|未来|富民|战略性新兴|立县|立区|立市|当家|传统|一号|头号|第一|先导|首要|百亿|千亿)';
const GROW =
  '(?:主攻|重点发展|大力发展|加快发展|优先发展|聚焦|发展|培育|布局|做强|做大|做优|壮大|发力|深耕|培育壮大|重点打造|打造|承接|瞄准|主打|突出|形成|构建|抢占|培育的是|深耕|锚定|培强|延伸|完善|拉长|补齐|推进|推动|围绕|布局)';

export const DEVELOPS_RULES: readonly RelationRule[] = rulesFor('DEVELOPS', 'develops', [
  {
    id: 'takes-as',
    pattern: `{s:D+}{~D}(?:把|将|以){_}{o:I+}{_}(?:作为|列为|列入|当作|当成|看作|定为|定位为|确定为|视为|做成|为|打造成|打造为|培育成)`,
    confidence: 0.9,
    example: '[临川区|District]把[储能|Industry]作为首位产业。',
    counterexample: '[临川区|District]把[储能|Industry]企业请进门。',
  },
  {
    id: 'grows',
    pattern: `{s:D+}(?:则|要|将|还|正|以|也|更|，)?{~D|18}${GROW}(?:了|着|的是)?{_6}{o:I+}`,
    confidence: 0.85,
    example: '[临川区|District]重点发展[储能|Industry]、[纺织|Industry]。',
    counterexample: '[临川区|District]参观[储能|Industry]企业。',
  },
  {
    id: 'subject-grows',
    pattern: `(?:^|[，。；：]){_10}(?:把|将|以)?${GROW}(?:了|着|的是)?{_6}{o:I+}`,
    subject: 'subject',
    confidence: 0.65,
    example: '[临川区|District]来了客人。近年来重点发展[储能|Industry]。',
    counterexample: '[临川区|District]来了客人。大家参观[储能|Industry]企业。',
  },
  {
    id: 'key-industries',
    pattern: `{o:I+}(?:产业)?(?:等)?(?:[一两二三四五六七八九\\d]+(?:大|个|条))?{_6}${KEY}(?:性)?(?:产业|链)`,
    subject: 'district',
    confidence: 0.75,
    example: '[临川区|District]的[储能|Industry]、[纺织|Industry]两大主导产业增长。',
    counterexample: '[临川区|District]的[储能|Industry]产业增长。',
  },
  {
    id: 'key-industries-of',
    pattern: `{s:D}(?:的)?{_9}${KEY}(?:性)?(?:产业|链)(?:{_6}){o:I+}`,
    confidence: 0.85,
    example: '[临川区|District]的主导产业是[储能|Industry]。',
    counterexample: '[临川区|District]的客人参观[储能|Industry]。',
  },
  {
    id: 'is-key-of',
    pattern: `{o:I+}(?:产业)?(?:是|系|为|成为|(?:已)?被(?:列|定|确定)为){~DI}{s:D}(?:的)?{_9}(?:产业|链|名片|招牌|板块)`,
    confidence: 0.9,
    example: '[储能|Industry]是[临川区|District]的第一支柱产业。',
    counterexample: '[储能|Industry]和[临川区|District]。',
  },
  {
    id: 'as-key-of',
    pattern: `作为{s:D}(?:的)?{_9}(?:产业|链|名片|招牌)，{_4}{o:I}`,
    confidence: 0.85,
    example: '作为[临川区|District]的首位产业，[储能|Industry]增长快。',
    counterexample: '作为[临川区|District]的客人，[储能|Industry]协会来了。',
  },
  {
    id: 'key-industries-list',
    pattern: `{s:D}(?:的)?{_4}${KEY}(?:性)?产业(?:有)?{_4}：{o:I+}`,
    confidence: 0.9,
    example: '[临川区|District]的主导产业有三个：[储能|Industry]、[纺织|Industry]。',
    counterexample: '[临川区|District]的客人有三个：[储能|Industry]、[纺织|Industry]的。',
  },
  {
    id: 'key-industries-are',
    pattern: `${KEY}(?:性)?产业(?!的){~DI|20}(?:是|为|变成了?|包括|有|：|即){_4}{o:I+}`,
    subject: 'district',
    yields: 1,
    confidence: 0.75,
    example: '[临川区|District]很忙。主导产业从一业独大变成了[储能|Industry]、[纺织|Industry]。',
    counterexample: '[临川区|District]很忙。主导产业园区里来了[储能|Industry]客商。',
  },
  {
    id: 'cored-chain',
    pattern:
      '{s:D+}{~D}(?:打造|形成|构建|培育|建起)(?:了|出)?(?:以|由){~D|40}为(?:核心|主体|重点|龙头|支撑|主|代表|主导)的{o:I}',
    confidence: 0.85,
    example:
      '[临川区|District]形成以[电机|Product]、[电控|Product]为核心的[储能|Industry]产业集群。',
    counterexample: '[临川区|District]形成以[电机|Product]为核心的工业，[储能|Industry]企业少。',
  },
  {
    id: 'heads-works',
    pattern: '(?:^|[。；])(?:在)?{o:I+}(?:产业|领域|方面|业)*，{~I|40}{J}',
    subject: 'district',
    yields: 1,
    confidence: 0.65,
    example: '[临川区|District]很忙。[储能|Industry]产业，[高纯铝项目|Project]竣工。',
    counterexample:
      '[临川区|District]很忙。[储能|Industry]产业协会来了，[高纯铝项目|Project]竣工。',
  },
  {
    id: 'its-growth',
    pattern:
      '{s:D}(?:的)?{o:I+}(?:全?产业链?|行业|产业集群)?(?:的|进一步|加快|不断|加速|持续|强势|转型|快速|蓬勃|实现|高质量)*(?:升级|发展|壮大|崛起|振兴|集聚|成势|提速|成形|提档|做大做强)',
    confidence: 0.75,
    example: '这些项目促进[临川区|District][储能|Industry]产业转型升级。',
    counterexample: '这些项目促进[临川区|District][储能|Industry]企业家往来。',
  },
  {
    id: 'works-of-trade',
    pattern:
      '{s:D+}{~D|40}(?:推进|推动|加快|招引|引进|谋划|实施)(?:了|一批)?{_2}{o:I+}(?:产业|类|等)?(?:重点|重大)?项目(?:建设|落地|投产|的)?',
    confidence: 0.7,
    example: '[临川区|District]大力推进[风电|Industry]和[光伏|Industry]项目建设。',
    counterexample: '[临川区|District]大力推进[风电|Industry]企业家座谈，谋划项目建设。',
  },
  {
    id: 'chains-list',
    pattern: '{o:I+}(?:产业)?[一两二三四五六七八九十\\d]+(?:条|大)(?:重点)?(?:产业)?“?链',
    subject: 'district',
    confidence: 0.75,
    example: '[临川区|District]推行链长制：[储能|Industry]、[纺织|Industry]两条链各有人管。',
    counterexample: '[临川区|District]推行链长制：[储能|Industry]、[纺织|Industry]各有人管。',
  },
  {
    id: 'led-industry',
    pattern: '为(?:龙头|骨干|链主|代表)(?:企业)?的{o:I}',
    subject: 'district',
    confidence: 0.65,
    example: '[临川区|District]很忙。以[砺石集团|Enterprise]为龙头的[储能|Industry]产业壮大。',
    counterexample:
      '[临川区|District]很忙。以[砺石集团|Enterprise]为客户的[储能|Industry]产业壮大。',
  },
  {
    id: 'output',
    pattern:
      '(?:^|[，。；：]){_9}{o:I}(?:全)?产业(?:链|集群)?(?:实现|完成)?{_6}(?:产值|营收|开票销售)',
    subject: 'district',
    confidence: 0.55,
    example: '[临川区|District]很忙。去年，[储能|Industry]产业实现产值¥。',
    counterexample: '[临川区|District]很忙。去年，[储能|Industry]企业来访。',
  },
  {
    id: 'output-of',
    pattern:
      '{s:D}(?:的)?{o:I}(?:全)?(?:产业链?|行业)?(?:集群)?(?:去年|今年|实现|完成|综合|规上|规模以上|全口径|年|总)*(?:产值|营收|销售收入)',
    confidence: 0.7,
    example: '去年[临川区|District][储能|Industry]产业实现产值¥。',
    counterexample: '去年[临川区|District][储能|Industry]企业来访。',
  },
  {
    id: 'counts-firms',
    pattern:
      '{s:D}(?:目前|现在|如今|已|现|共)*(?:的)?(?:(?:有|集聚|聚集|拥有|汇聚)(?:了)?{_6})?{o:I}(?:产业)?(?:类|链)?(?:规上|上下游|相关|龙头|骨干|零部件)*(?:[现已共]?有{_4})?企业{_4}\\d',
    confidence: 0.7,
    example: '[临川区|District]已有[储能|Industry]企业58家。',
    counterexample: '[临川区|District]来过[储能|Industry]企业58家。',
  },
  {
    id: 'plays-cards',
    pattern:
      '(?:打好|打响|做足|做好|坐拥|擦亮){o:I+}(?:等)?[一两二三四五六七八九十\\d]+(?:张|块|篇)?(?:王牌|名片|招牌|牌|文章)',
    subject: 'district',
    confidence: 0.7,
    example: '[临川县|District]很忙，要打好[储能|Industry]、[纺织|Industry]两张牌。',
    counterexample: '[临川县|District]很忙，要请来[储能|Industry]、[纺织|Industry]两位客商。',
  },
  {
    id: 'fares-in-report',
    pattern:
      '(?:^|[。；]){o:I}(?:产业|行业)?(?:链)?(?:[^，。；、的\\uE000-\\uE009]{0,6}(?:成势|向好|提速|壮大|凸显|崛起|突破|起势|领跑|增效|倍增)|集群(?:获评|入选|入列|获批|晋级))',
    subject: 'reporter',
    yields: 1,
    confidence: 0.7,
    example:
      '政府工作报告——在[临川县|District]第十五届人民代表大会上。[储能|Industry]产业提速成势。',
    counterexample: '[临川县|District]很忙。[储能|Industry]产业提速成势。',
  },
  {
    id: 'grows-in-report',
    pattern: '(?:大力|重点|加快|优先|着力)发展{_4}{o:I+}',
    subject: 'reporter',
    yields: 1,
    confidence: 0.7,
    example: '政府工作报告——在[临川县|District]第十五届人民代表大会上。大力发展[储能|Industry]。',
    counterexample: '[临川县|District]很忙。大力发展[储能|Industry]。',
  },
]);
