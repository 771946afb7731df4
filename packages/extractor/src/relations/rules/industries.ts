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
