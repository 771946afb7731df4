import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const LEADER = '(?:链主|龙头|骨干|领头羊|领军|头部|块头王|排头兵|主力)';

export const IN_INDUSTRY_RULES: readonly RelationRule[] = rulesFor('IN_INDUSTRY', 'inIndustry', [
  {
    id: 'name-sector',
    outer: 'EKJ',
    inner: 'I',
    outerIs: 'subject',
    confidence: 0.85,
    example: '[青石[生物医药|Industry]产业园|Park]开园。',
    counterexample: '[青石产业园|Park]开园。',
  },
  {
    id: 'leader-of',
    pattern: `{s:E+}{~E}(?:是|作为|成为|系){~E}{o:I}(?:产业|行业|领域|产业链|链)?(?:上)?(?:的)?{_}${LEADER}`,
    notOblique: 's',
    confidence: 0.9,
    example: '[砺石集团|Enterprise]是[临川区|District][储能|Industry]产业的龙头。',
    counterexample: '[砺石集团|Enterprise]是[储能|Industry]产业的客户。',
  },
  {
    id: 'as-leader',
    pattern: `(?:作为|身为){~E}{o:I}(?:产业|行业|领域|产业链|链)?(?:上)?(?:的)?{_}${LEADER}{~E}{s:E}`,
    confidence: 0.9,
    example: '作为[储能|Industry]产业的链主，[砺石集团|Enterprise]扩产。',
    counterexample: '作为[储能|Industry]产业的客户，[砺石集团|Enterprise]扩产。',
  },
  {
    id: 'leader-name',
    pattern: `{o:I}(?:产业|行业|领域|产业链|链)?(?:上)?(?:的)?${LEADER}{_6}{s:E+}`,
    confidence: 0.9,
    example: '[储能|Industry]产业龙头企业[砺石集团|Enterprise]扩产。',
    counterexample: '[储能|Industry]产业园和[砺石集团|Enterprise]。',
  },
  {
    id: 'led-by',
    pattern: `以{s:E+}(?:等)?{_6}为${LEADER}(?:企业)?的{o:I}`,
    confidence: 0.9,
    example: '以[砺石集团|Enterprise]为龙头的[储能|Industry]产业壮大。',
    counterexample: '以[砺石集团|Enterprise]为客户的[储能|Industry]产业壮大。',
  },
  {
    id: 'trade-enterprise',
    pattern: '{o:I}(?:产业|行业|链)?(?:龙头|骨干|领军|链主|规上|重点|头部|生产|制造)?企业{s:E+}',
    confidence: 0.85,
    example: '[储能|Industry]企业[砺石集团|Enterprise]扩产。',
    counterexample: '[储能|Industry]产业，[砺石集团|Enterprise]扩产。',
  },
  {
    id: 'firms-of-trade',
    pattern:
      '{s:E+}(?:等|为代表的|(?=[两三四五六七八九十\\d]+[家户])){_6}(?:一批|多家|\\d*余?家|[两三四五六七八九十\\d]+[家户])?{_2}{o:I}(?:行业|产业|领域|类)?(?:制造|生产|加工|研发)?{_6}(?:企业|公司|厂家|合作社)',
    confidence: 0.85,
    example:
      '[砺石集团|Enterprise]、[白石材料|Enterprise]等一批[新材料|Industry]行业优强企业落户。',
    counterexample: '[砺石集团|Enterprise]、[白石材料|Enterprise]等落户[新材料|Industry]产业园区。',
  },
  {
    id: 'trade-firms-are',
    pattern: '{o:I}(?:行业|产业|领域)?{_4}企业(?:主要|具体)?(?:包括|有|如|：|涵盖){_4}{s:E+}',
    confidence: 0.85,
    example: '已经落户的[储能|Industry]企业包括[砺石集团|Enterprise]、[白石材料|Enterprise]。',
    counterexample: '[储能|Industry]企业拜访[砺石集团|Enterprise]、[白石材料|Enterprise]。',
  },
  {
    id: 'on-this-chain',
    pattern: '{s:E+}{~E}这条(?:产业)?链',
    object: 'industry',
    confidence: 0.7,
    example: '[储能|Industry]产业壮大。[砺石集团|Enterprise]是这条链上的排头兵。',
    counterexample: '[储能|Industry]产业壮大。[砺石集团|Enterprise]是排头兵。',
  },
  {
    id: 'chain-first',
    pattern: '(?:^|[。；：]){o:I}(?:产业)?链?(?:上|方面)?，{~JI}{s:J}',
    confidence: 0.75,
    example: '[储能|Industry]链，推动[高纯铝项目|Project]投产。',
    counterexample: '[储能|Industry]产业和[高纯铝项目|Project]。',
  },
  {
    id: 'among-projects',
    pattern: '{o:I}(?:类|产业|领域)?(?:项目|企业)(?:最惹眼)?{_}(?:其中)?[，：。]{~J}{s:J}',
    confidence: 0.6,
    example: '[储能|Industry]项目：[高纯铝项目|Project]投产。',
    counterexample: '[储能|Industry]产业，[高纯铝项目|Project]投产。',
  },
  {
    id: 'leader-unsaid',
    pattern: '(?:作为)?(?<![ |｜])(?:链主|龙头)(?:企业)?(?:是)?{_4}{s:E+}',
    object: 'industry',
    yields: 1,
    confidence: 0.6,
    example: '[医疗器械|Industry]链最年轻。链主[白石医械|Enterprise]扩产。',
    counterexample: '[医疗器械|Industry]链最年轻。客商[白石医械|Enterprise]扩产。',
  },
  {
    id: 'is-leader-unsaid',
    pattern:
      '{s:E+}{~EI|12}(?:是|便是|系|即为|被定为|被评为|被列为|获评|入选){_2}(?:链主|龙头|链核)',
    object: 'industry',
    yields: 1,
    confidence: 0.6,
    example: '[储能|Industry]是特色产业，[砺石集团|Enterprise]便是“链主”。',
    counterexample: '[储能|Industry]是特色产业，[砺石集团|Enterprise]便是客商。',
  },
  {
    id: 'relies-on',
    pattern: '依托{s:E+}(?:等)?{_6}(?:发展|做强|壮大|培育){_4}{o:I}',
    confidence: 0.85,
    example: '依托[砺石集团|Enterprise]等企业发展[储能|Industry]产业。',
    counterexample: '依托[砺石集团|Enterprise]等企业服务[储能|Industry]产业。',
  },
  {
    id: 'also-on-this-chain',
    pattern: '这条(?:产业)?链上(?:的)?，?{_4}有{DK}*(?:里|内)?(?:的)?{s:E+}',
    object: 'industry',
    confidence: 0.7,
    example: '[储能|Industry]产业壮大。同在这条链上的，还有[砺石集团|Enterprise]。',
    counterexample: '[储能|Industry]产业壮大。同在这条路上的，还有[砺石集团|Enterprise]。',
  },
  {
    id: 'park-grows',
    pattern: '{s:K+}(?:则|主要|将|要)?(?:重点发展|主攻|聚焦|主导产业为|大力发展){_6}{o:I+}',
    confidence: 0.85,
    example: '[城东园区|Park]重点发展[储能|Industry]、[纺织|Industry]。',
    counterexample: '[城东园区|Park]参观[储能|Industry]企业。',
  },
  {
    id: 'park-key',
    pattern:
      '(?:{s:K}(?:的)?|其){_4}(?:主导|特色|首位|优势|支柱)(?:发展)?产业(?:是|为|：|定为){_4}{o:I+}',
    confidence: 0.85,
    example: '[城东园区|Park]特色产业为[储能|Industry]。',
    counterexample: '[城东园区|Park]特色产业园里的客商看中[储能|Industry]。',
  },
  {
    id: 'is-key-of-park',
    pattern:
      '{o:I+}(?:产业)?(?:是|为|成为){s:K}(?:的)?{_6}(?:主导|特色|首位|优势|支柱)(?:发展)?产业',
    confidence: 0.85,
    example: '[储能|Industry]是[城东园区|Park]主导产业之一。',
    counterexample: '[储能|Industry]和[城东园区|Park]主导产业。',
  },
  {
    id: 'park-fields',
    pattern:
      '{s:K}{~JE|30}(?:聚焦|布局|围绕|主攻){_6}{o:I+}(?:等)?(?:[一二两三四五六七八九\\d]+大)?{_4}(?:领域|方向|板块)',
    confidence: 0.8,
    example: '[城东园区|Park]建成后将聚焦[储能|Industry]、[纺织|Industry]两大重点领域。',
    counterexample: '[城东园区|Park]建成后将迎来[储能|Industry]、[纺织|Industry]客商。',
  },
  {
    id: 'industry-receives',
    pattern: '{o:I}(?:产业)?(?:迎来|签下|引进|新增){_14}项目：{~J}{s:J}',
    confidence: 0.8,
    example: '[休闲食品|Industry]产业迎来首个外资项目：投资5亿元的[海苔项目|Project]。',
    counterexample: '[休闲食品|Industry]产业迎来客商，投资5亿元的[海苔项目|Project]。',
  },
  {
    id: 'under-heading',
    slot: 'J',
    roles: ['subject', 'object', 'modifier', 'oblique'],
    // Roads, schools and pipes serve all trades.
    name: /^(?!.*(?:路网|道路|大道|公路|大桥|邻里中心|学校|中学|小学|幼儿园|医院|公园|小区|安置|管网|污水|输变电|养老))/u,
    slotIs: 'subject',
    takes: 'listIndustry',
    confidence: 0.7,
    example: '# [储能|Industry]产业（4个）\n[高纯铝项目|Project]投产。',
    counterexample: '[储能|Industry]产业壮大。\n[高纯铝项目|Project]投产。',
  },
  {
    id: 'firm-under-heading',
    slot: 'E',
    roles: ['subject', 'modifier'],
    slotIs: 'subject',
    takes: 'listIndustry',
    before: '^[^，。；：\\uE000-\\uE009]{1,3}[、.．)）]',
    yields: 1,
    confidence: 0.65,
    example: '# [储能|Industry]产业（4个）\n1、[砺石公司|Enterprise]投产。',
    counterexample: '[储能|Industry]产业壮大。\n1、[砺石公司|Enterprise]投产。',
  },
  {
    id: 'in-row',
    pattern:
      '(?:^|[ |｜]){o:I}[ |｜]+(?:[^，。；：、 |｜\\uE000-\\uE009]{1,8}[ |｜]+)?{s:E}(?=$|[ |｜（]|股份|有限)',
    confidence: 0.85,
    example: '[储能|Industry] 链主 [砺石公司|Enterprise] [临川区|District]',
    counterexample: '[储能|Industry] 链长：张三，[砺石公司|Enterprise] [临川区|District]',
  },
  {
    id: 'park-gathers',
    pattern:
      '{s:K}{~KD|24}(?:集聚|聚集|落户|入驻|引进|吸引|已有|拥有|招引)(?:了|着|起)?{_6}{o:I+}(?:等)?(?:产业|行业|领域|类)?(?:上下游|龙头|骨干|规上)?企业',
    confidence: 0.8,
    example: '[城东园区|Park]已聚集[储能|Industry]、[纺织|Industry]企业60余户。',
    counterexample: '[城东园区|Park]已拜访[储能|Industry]、[纺织|Industry]企业60余户。',
  },
  {
    id: 'does-trade',
    pattern:
      '{<}{s:E}{~EI|16}(?:做|从事|主营|专注于?|深耕|专攻|涉足|主攻)(?:的是|了)?{_6}{o:I+}(?!{_4}(?:企业|客户|园|项目|学院|展))',
    notOblique: 's',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]同时做[储能|Industry]。',
    counterexample: '[砺石公司|Enterprise]同时看[储能|Industry]。',
  },
  {
    id: 'who-does-trade',
    pattern: '(?:做|从事|主营|专注于?|深耕|专攻|主攻){o:I}的{_8}{s:E}',
    confidence: 0.85,
    example: '做[储能|Industry]的[砺石公司|Enterprise]来了。',
    counterexample: '看[储能|Industry]的[砺石公司|Enterprise]来了。',
  },
  {
    id: 'all-in-one',
    pattern:
      '(?:是|为|成|成为)(?:一家)?集{_2}(?<o>{I}(?:产业|业)?(?:(?:、|和|与|及){_8}[\\uE004\\uE005])*)[^，。；]{0,12}(?:于一体|为一体|一体化)',
    subject: 'firm',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]扩产，现为集[储能|Industry]、[光伏|Industry]于一体的民企。',
    counterexample: '[砺石公司|Enterprise]扩产，现为夸[储能|Industry]、[光伏|Industry]的民企。',
  },
  {
    id: 'cluster-of',
    pattern: '{s:E}所在的{D}?{o:I}(?:产业|行业)?(?:集群|链|园)',
    confidence: 0.8,
    example: '[砺石公司|Enterprise]所在的[临川区|District][储能|Industry]产业集群入选。',
    counterexample: '[砺石公司|Enterprise]看中的[临川区|District][储能|Industry]产业集群入选。',
  },
  {
    id: 'as-leader-on-chain',
    pattern:
      '{o:I}(?:产业|行业)?(?:链)?(?:是|系|为)[^。；\\uE003\\uE004]{0,40}，{s:E+}{_2}(?:被|获|入选|当选)(?:评|定|列|认定|确定|选)?(?:为|入)?{_4}(?:链主|龙头|链核)',
    confidence: 0.8,
    example: '[储能|Industry]是全市重点产业链，[砺石公司|Enterprise]被定为链主培育企业。',
    counterexample: '[储能|Industry]是全市重点产业链，[砺石公司|Enterprise]被定为参观点。',
  },
  {
    id: 'trade-brings',
    pattern:
      '{o:I}(?:产业|行业)?(?:链)?[^。；\\uE003\\uE004]{0,24}(?:引育|引进|招引|培育|集聚|聚集|引来|落户)(?:了|起)?{_4}{s:E+}(?:等)?{_6}(?:上下游|链上|龙头|骨干|重点|配套|规上|优质)?企业',
    confidence: 0.8,
    example: '把[储能|Industry]作为一号产业，引育[砺石公司|Enterprise]等上下游企业57家。',
    counterexample: '把[储能|Industry]作为一号产业，走访[砺石公司|Enterprise]等上下游企业57家。',
  },
  {
    id: 'trade-brings-works',
    pattern:
      '(?:把|将|聚焦|围绕|紧盯|坚持|做强|做大){_4}{o:I}(?:产业|行业|链)?(?:作为|打造成|列为|定为)?[^。；\\uE002\\uE004]{0,80}?(?:确保|保障|推动|推进|加快|实施|抓好|促进){_4}{s:J+}',
    confidence: 0.65,
    example: '把[储能|Industry]作为一号产业，确保[城南项目|Project]、[城北项目|Project]开工。',
    counterexample: '把[储能|Industry]作为一号产业，参观[城南项目|Project]、[城北项目|Project]。',
  },
]);

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
