import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

const STEP = '{GI}(?:、{GI}|和{GI})*';
const ARROW = '[—–\\-－→⟶~～>＞]+';
const CHAIN = `${STEP}(?:${ARROW}${STEP})+`;
// 从|A|培育、|B|到|C|再到|D.
const SEQUENCE =
  '从{GI}{_3}(?:、{GI}{_3})*[，、]?(?:再)?到{GI}(?:{_2}(?:、|，?再?到|以及|和){GI})*';
/** What one step does to become the next. */
const BECOME =
  '(?:变成|变为|变|制成|制得|做成|加工成|提纯成|提炼成|炼成|炼出|转化成|转化为|拉成|纺成|织成|冲压成|压延成|压成|轧成|烧成|合成|聚合成|酿成|[电熔铸锻榨磨蒸裂解锯切]成|电解成|生产|做)';

// 猪肉生产加工|、副产品生产加工: what stands side by side does not become one another.
const NEXT = '(?![^，。；\\uE000-\\uE009]{0,3}、)';

/** A list of goods, each with what it is called by (外购|锂云母). */
const MATERIALS = '(?<s>{G}(?:(?:、|和|及|以及){_4}{G})*)';

export const UPSTREAM_OF_RULES: readonly RelationRule[] = rulesFor('UPSTREAM_OF', 'upstreamOf', [
  {
    id: 'dash-chain',
    pattern: `(?<c>${CHAIN})(?!${ARROW}{GI}|[、和]{GI})(?!{_3}[两三四五六]条)`,
    pairing: 'chain',
    confidence: 0.95,
    example: '形成“[铝土矿|Product]—[氧化铝|Product]—[铝板|Product]”链条。',
    counterexample: '[铝土矿|Product]、[氧化铝|Product]都涨价。',
  },
  {
    id: 'from-to',
    pattern: `(?<c>${SEQUENCE})`,
    pairing: 'sequence',
    confidence: 0.75,
    example: '从[铝土矿|Product]、[氧化铝|Product]到[铝板|Product]都有。',
    counterexample: '[铝土矿|Product]、[氧化铝|Product]都涨价。',
  },
  {
    id: 'upper-middle',
    pattern: '上游{_10}{s:GI+}{~|24}[，；、]{~|8}中游{_10}{o:GI+}',
    confidence: 0.9,
    example: '上游[铝土矿|Product]，中游[氧化铝|Product]，下游[铝板|Product]。',
    counterexample: '上游[铝土矿|Product]涨价。',
  },
  {
    id: 'middle-lower',
    pattern: '中游{_10}{s:GI+}{~|24}[，；、]{~|8}下游{_10}{o:GI+}',
    confidence: 0.9,
    example: '上游[铝土矿|Product]，中游[氧化铝|Product]，下游[铝板|Product]。',
    counterexample: '中游[氧化铝|Product]涨价。',
  },
  {
    id: 'upper-lower',
    pattern:
      '上游(?:[^\\uE000-\\uE009。；中]{0,10}?){s:GI+}(?:[^。；中]{0,24}?)[，；、](?:[^。；中]{0,8}?)下游{_10}{o:GI+}',
    confidence: 0.85,
    example: '上游是[铝土矿|Product]，下游是[铝板|Product]。',
    counterexample: '上游[铝土矿|Product]，中游[氧化铝|Product]，下游[铝板|Product]。',
  },
  {
    id: 'becomes',
    pattern: `(?<c>{G}(?:经|经过|通过)?{_6}${BECOME}(?:了)?${NEXT}{_3}{G}，?(?:{G})?(?:再|又|接着|然后|进而|继续|还能)?{_6}${BECOME}(?:了)?${NEXT}{_3}{G})`,
    pairing: 'sequence',
    confidence: 0.85,
    example: '[石英砂|Product]制成[高纯石英|Product]，再加工成[石英坩埚|Product]。',
    counterexample: '[石英砂|Product]好过[高纯石英|Product]，也好过[石英坩埚|Product]。',
  },
  {
    id: 'raw-material-of',
    pattern:
      '{s:G+}(?:正|恰|就|则|都)?(?:是|为|作为){_4}(?:生产|制造|制作|制备|合成|加工)?{_2}{o:G+}(?:的|所需的?|必需的?|不可或缺的){_6}(?:原料|原材料|基材|前驱体|母料|坯料|基础材料)',
    confidence: 0.85,
    example: '[高纯石英|Product]是生产[石英坩埚|Product]的关键原料。',
    counterexample: '[高纯石英|Product]是夸赞[石英坩埚|Product]的常用词。',
  },
  {
    id: 'lower-of',
    pattern:
      '(?<c>{GI}(?:产业)?(?:的|再)?(?:下游|往下|再往下|向下)(?:游)?(?:就|便)?(?:是|为|有|产品是|走，?(?:就)?是|延伸到|延伸至){_4}{GI}(?:，?(?:再|更|又)?(?:往下|下游|下一步){_4}(?:是|为|有|到)?{_2}{GI})*)',
    pairing: 'sequence',
    confidence: 0.85,
    example: '[养殖|Product]的下游是[屠宰|Product]，再往下是[肉制品|Product]。',
    counterexample: '[养殖|Product]的隔壁是[屠宰|Product]，再过去是[肉制品|Product]。',
  },
  {
    id: 'goes-down-to',
    pattern:
      '{s:G}(?:再)?(?:往下|向下)(?:走|做|延伸){~G|8}(?:做|是|生产|到|有){_3}(?<o>{G}(?:(?:，|、)?(?:也|还)?(?:可以|能)?(?:做|是|生产|有|和)?{_2}{G})*)',
    confidence: 0.8,
    example: '[煤焦油|Product]往下走，可以做[炭黑|Product]，也可以做[针状焦|Product]。',
    counterexample: '[煤焦油|Product]往外走，可以见[炭黑|Product]，也可以见[针状焦|Product]。',
  },
  {
    id: 'upper-of',
    pattern:
      '{o:GI}(?:产业)?(?:的)?上游(?:就|便|主要)?(?:是|为|有|原料是|材料是){_4}{s:GI+}(?!{~|16}下游)',
    confidence: 0.85,
    example: '[铝板|Product]的上游是[氧化铝|Product]。',
    counterexample: '[铝板|Product]的隔壁是[氧化铝|Product]。',
  },
  {
    id: 'from-material',
    pattern: `(?:以|用)[^，。；\\uE005]{0,20}${MATERIALS}(?:等)?{_4}(?:为|作为|做)(?:主要|主|基础|核心|唯一)?(?:原料|原材料|原辅料|基材)[^。；\\uE005]{0,30}?(?:生产|年产|制|得|产出|(?<!副)产|加工|合成|提取|提炼|做)(?:成|取|出|到|得)?{_6}{o:G+}`,
    confidence: 0.85,
    example: '以[锂瓷石|Product]、外购[锂云母|Product]为原料，经焙烧得[碳酸锂|Product]。',
    counterexample: '以[锂瓷石|Product]、外购[锂云母|Product]为展品，顺带夸[碳酸锂|Product]。',
  },
  {
    id: 'material-of-works',
    pattern: `(?:以|用)[^，。；\\uE005]{0,20}${MATERIALS}(?:等)?{_4}(?:为|作为|做)(?:主要|主|基础|核心|唯一)?(?:原料|原材料|原辅料|基材)(?![^。；\\uE005]{0,30}(?:生产|年产|制|得|产出|提取){_6}{G})`,
    object: 'worksGoods',
    confidence: 0.75,
    example:
      '[砺石15万吨[聚碳酸酯|Product]项目|Project]开工，以[双酚A|Product]为主要原料，占地30亩。',
    counterexample:
      '[砺石15万吨[聚碳酸酯|Product]项目|Project]开工，以[双酚A|Product]为主要展品，占地30亩。',
  },
  {
    id: 'makes-of-it',
    pattern:
      '利用(?:[^，。；\\uE005]{0,16}的)?{_6}{s:G}，(?:建设|新建)?{~G|20}(?:生产|年产|制成|制备|产出)(?<o>{_6}{G}(?: ?[\\d.]+[^，。；、\\uE000-\\uE009]{1,5})?(?:[、和及]{G}(?: ?[\\d.]+[^，。；、\\uE000-\\uE009]{1,5})?)*)',
    confidence: 0.8,
    example: '利用历年堆存的[磷石膏|Product]，年产[石膏粉|Product]30万吨、[石膏板|Product]8万张。',
    counterexample: '利用历年堆存的[磷石膏|Product]，年省[石膏粉|Product]30万吨。',
  },
  {
    id: 'turns-into',
    pattern:
      '{s:G}(?:在[^，。；\\uE005]{0,12})?(?:经|经过|通过)?{_6}(?:加工成|加工为|制成|变成|做成|酿成|压成|织成|轧成|提炼成|转化成|转化为|提纯成|深加工成|拉成|纺成|烧成|炼成)(?:了)?{_4}{o:G+}',
    yields: 1,
    confidence: 0.8,
    example: '一颗颗[洋芋|Product]变成了[薯片|Product]。',
    counterexample: '一颗颗[洋芋|Product]换来了[薯片|Product]。',
  },
  {
    id: 'sold-to-become',
    pattern:
      '{s:G}[^。；\\uE005]{0,24}(?:卖给|供给|供应|交给|送给|送|供|进)[^，。；\\uE003\\uE005]{0,12}{E}(?:去|来|用来|用于)?(?:做|制成|生产|造|加工成|加工为|酿|织成|制){_4}{o:G+}',
    confidence: 0.8,
    example: '[尾渣|Product]送给隔壁的[砺石公司|Enterprise]做[砖|Product]。',
    counterexample: '[尾渣|Product]送给隔壁的[砺石公司|Enterprise]换[砖|Product]。',
  },
  {
    id: 'further-on',
    pattern:
      '(?<c>{G}，?(?:再|又)?(?:往后|往下|后面)(?:走)?，?(?:就)?是{_2}{G}(?:，(?:最后|最终|再)(?:往后|往下)?(?:进|成为|做成|变成|是)[^，。；\\uE005]{0,8}{G})?)',
    pairing: 'sequence',
    yields: 1,
    confidence: 0.8,
    example: '先做[碳酸酯|Product]，再往后是[电解液|Product]，最后进外地的[电芯|Product]。',
    counterexample: '先夸[碳酸酯|Product]，再隔壁是[电解液|Product]，最后看外地的[电芯|Product]。',
  },
  {
    id: 'used-for',
    pattern:
      '{s:G+}(?:主要|可|将|则|大多|都)*(?:(?:用于|用来)(?:制造|制备|制作|生产|制|做|加工)|用作){_4}{o:G+}(?!{_4}(?:包装|运输|检测|展示|车间))',
    confidence: 0.8,
    example: '[原药|Product]主要用于制备[注射剂|Product]。',
    counterexample: '[原药|Product]主要参照[注射剂|Product]定价。',
  },
  {
    id: 'goods-used-for',
    pattern:
      '(?:^|[，。；])(?:其|该项目|项目)?(?:主要)?产品(?:主要|可|将)*(?:(?:用于|用来)(?:制造|制备|制作|生产|制|做)|用作){_4}{o:G+}',
    subject: 'worksGoods',
    confidence: 0.75,
    example: '[砺石[磷酸铁|Product]项目|Project]开工，产品用于制[正极材料|Product]。',
    counterexample: '[砺石[磷酸铁|Product]项目|Project]开工，产品好过[正极材料|Product]。',
  },
  {
    id: 'its-material',
    pattern: '(?:^|[，；。])(?:主要|主)?(?:原料|原材料){s:G}',
    object: 'worksGoods',
    confidence: 0.7,
    example: '[砺石[纱线|Product]技改项目|Project]开工；原料[瓶片|Product]由邻县供应。',
    counterexample: '[砺石[纱线|Product]技改项目|Project]开工；库存[瓶片|Product]由邻县供应。',
  },
  {
    id: 'line-below-line',
    pattern:
      '^[^上中下，。；]{0,3}(?:中游|下游)[^\\uE000-\\uE009，。；]{0,6}(?:{GI}：)?{_6}(?<o>{GI}(?:(?:、[^，。；、\\uE000-\\uE009]{1,10}){0,2}[、和及]{GI})*)',
    subject: 'upperSteps',
    confidence: 0.85,
    example: '上游：[光学玻璃|Product]\n中游｜元件：[透镜|Product]、[棱镜|Product]',
    counterexample: '车间：[光学玻璃|Product]\n中游｜元件：[透镜|Product]、[棱镜|Product]',
  },
  {
    id: 'parallel-chains',
    pattern: `(?<c>{GI}(?:${ARROW}{GI})+)(?=(?:、{GI}(?:${ARROW}{GI})+)*(?:等)?{_2}[两三四五六]条)`,
    pairing: 'chain',
    confidence: 0.9,
    example: '[小麦|Product]—[面粉|Product]、[辣椒|Product]—[辣酱|Product]两条链。',
    counterexample: '[小麦|Product]—[面粉|Product]、[辣椒|Product]—[辣酱|Product]这条链。',
  },
  {
    id: 'extends-to',
    pattern: '(?:由|从){s:GI+}{_4}(?:延伸|拓展|延展|延长|跃升)(?:到|至|出){_4}{o:GI+}',
    confidence: 0.75,
    example: '产业由[淀粉|Product]延伸至[葡萄糖|Product]。',
    counterexample: '道路由[淀粉|Product]厂绕行至[葡萄糖|Product]厂。',
  },
]);

export const SEGMENT_OF_RULES: readonly RelationRule[] = rulesFor('SEGMENT_OF', 'segmentOf', [
  {
    id: 'core-of',
    pattern: '(?:以|由){s:G+}(?:等)?{_6}为(?:核心|主体|重点|主要环节)的{o:I}',
    confidence: 0.8,
    example: '形成以[电机|Product]、[电控|Product]为核心的[储能|Industry]产业集群。',
    counterexample: '形成以[电机|Product]为原料的[储能|Industry]产品。',
  },
  {
    id: 'chain-of',
    pattern: `(?<!、){o:I}(?!项目|企业|客商)(?:产业|行业|产业链|链)?{~GI|40}(?<s>${CHAIN})`,
    confidence: 0.85,
    example: '[铝加工|Industry]产业形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
    counterexample: '形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
  },
  {
    id: 'chain-into',
    pattern: `(?<s>${CHAIN}){~IKJ|30}{o:I}(?!{_2}(?:用|卖|项目|企业|苗))`,
    confidence: 0.8,
    example: '“[铝土矿|Product]—[氧化铝|Product]”串起[铝加工|Industry]产业。',
    counterexample: '“[铝土矿|Product]—[氧化铝|Product]”串起来了。',
  },
  {
    id: 'level',
    pattern: '(?:上游|中游|下游)(?:有|是|连着|为|的)?{_8}{s:GI+}',
    object: 'chainIndustry',
    confidence: 0.8,
    example: '从[铝加工|Industry]产业链看，上游是[铝土矿|Product]，下游是[铝板|Product]。',
    counterexample: '上游是[铝土矿|Product]，下游是[铝板|Product]。',
  },
  {
    id: 'chain-before',
    pattern: `(?<s>${CHAIN})`,
    object: 'chainIndustry',
    confidence: 0.75,
    example: '[铝加工|Industry]产业壮大，形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
    counterexample: '形成“[铝土矿|Product]—[氧化铝|Product]”链条。',
  },
  {
    id: 'covers',
    pattern:
      '{o:I}{~IG|40}(?:涵盖|包括|覆盖|涉及|囊括|包含|集聚|贯通|打通|拥有|补齐|细分为)(?:了)?{_8}{s:GI+}',
    confidence: 0.85,
    example: '[铝加工|Industry]产业涵盖[铝板|Product]、[铝箔|Product]等环节。',
    counterexample: '[铝加工|Industry]产业带动[铝板|Product]涨价。',
  },
  {
    id: 'sequence-into',
    pattern: `(?<s>${SEQUENCE}){~I}{o:I}`,
    confidence: 0.75,
    example: '从[铝土矿|Product]、[氧化铝|Product]到[铝板|Product]，串起[铝加工|Industry]产业。',
    counterexample: '从[铝土矿|Product]、[氧化铝|Product]到[铝板|Product]都有。',
  },
  {
    id: 'of-from-to',
    pattern: `{o:I}(?:产业|行业|产业链|链)?{~GI|14}(?<s>${SEQUENCE})`,
    confidence: 0.8,
    example: '[铝加工|Industry]产业已形成从[铝土矿|Product]到[铝板|Product]的链条。',
    counterexample: '形成从[铝土矿|Product]到[铝板|Product]的链条。',
  },
  {
    id: 'are-links-of',
    pattern:
      '{s:GI+}(?:等)?{_4}(?:是|为|构成|组成|均为|都是|属于|串起)?{_3}{o:I}(?:产业|行业)?(?:产业链|链条|链)?(?:上)?(?:的)?{_6}(?:环节|细分|分支|板块|主材|节点|一环|品类)',
    confidence: 0.85,
    example: '[正极|Product]、[隔膜|Product]是[锂电|Industry]产业的核心环节。',
    counterexample: '[正极|Product]、[隔膜|Product]是[锂电|Industry]产业的热门话题。',
  },
  {
    id: 'gap-filled',
    pattern:
      '{o:I}(?:产业|行业|产业链|链|集群)*{~GI|12}(?:补上|补齐|填补|补强|打通|缺的?是?|短在|卡在|新增|延伸到|延伸至)(?:了)?{_6}{s:GI+}(?:这一|这个|等|的)?{_4}(?:短板|环节|空白|缺口|断点|链条|一环|领域)',
    confidence: 0.85,
    example: '[锂电|Industry]产业补上了[隔膜|Product]这一短板。',
    counterexample: '[锂电|Industry]产业买光了[隔膜|Product]这一短货。',
  },
  {
    id: 'link-before',
    pattern: '{s:G+}(?:这一|这个|等)?(?:环节|短板|断点)[^。；\uE004\uE005]{0,16}{o:I}(?:产业|链)',
    confidence: 0.75,
    example: '[隔膜|Product]环节的空白，曾是[锂电|Industry]产业的心病。',
    counterexample: '[隔膜|Product]仓库的钥匙，曾是[锂电|Industry]产业的笑话。',
  },
  {
    id: 'on-the-chain',
    pattern:
      '{o:I}(?:产业|行业)?(?:产业链|链条|链|集群)?(?:条)?(?:上|中|里){~GI|10}{s:GI+}(?:等)?{_8}(?:环环相扣|一应俱全|齐全|齐备|首尾相连|样样都有|俱全|集聚|配套|环节|串珠成链|是源头|是终端|是龙头)',
    confidence: 0.8,
    example: '在[氢能|Industry]产业链上，[制氢|Product]、[储氢|Product]环环相扣。',
    counterexample: '在[氢能|Industry]展览会上，[制氢|Product]、[储氢|Product]有人问津。',
  },
  {
    id: 'chain-with-ends',
    pattern: '{o:I}(?:产业|行业)?(?:产业链|链条|链){~GI|14}{s:GI}(?:是|为)(?:源头|起点|龙头|上游)',
    confidence: 0.8,
    example: '[氢能|Industry]产业链中，[电解槽|Product]是源头。',
    counterexample: '[氢能|Industry]产业链中，[电解槽|Product]是新闻。',
  },
  {
    id: 'chain-with-end',
    pattern:
      '{o:I}(?:产业|行业)?(?:产业链|链条|链)[^。；\uE004]{0,30}，{s:GI}(?:是|为)(?:终端|末端|下游|中游)',
    confidence: 0.8,
    example: '[氢能|Industry]产业链中，[电解槽|Product]是源头，[燃料电池|Product]是终端。',
    counterexample: '[氢能|Industry]产业链中，[电解槽|Product]是源头，[燃料电池|Product]是新闻。',
  },
  {
    id: 'eaten-up',
    pattern:
      '{o:I}(?:产业|行业|链)?[^。；\uE004\uE005]{0,20}(?:吃干榨净|全身是宝|全利用|综合利用)[：，](?<s>[^。\uE004]{0,6}{G}(?:[，、][^。\uE004\uE005]{0,8}{G})*)',
    confidence: 0.75,
    example: '[竹|Industry]产业吃干榨净：竹梢做[扫帚|Product]，竹身做[地板|Product]。',
    counterexample: '[竹|Industry]产业冷冷清清：竹梢做[扫帚|Product]，竹身做[地板|Product]。',
  },
  {
    id: 'turned-into-chain',
    pattern: `(?<s>{G}{_8}${BECOME}(?:了)?{_3}{G}(?:，?(?:{G})?{_6}${BECOME}(?:了)?{_3}{G})*)，{_8}{o:I}(?:产业|行业)?(?:产业链|链条|链)`,
    confidence: 0.75,
    example: '[砂岩|Product]变成[石英砂|Product]，[光伏|Industry]产业链就此打通。',
    counterexample: '[砂岩|Product]撞上[石英砂|Product]，[光伏|Industry]产业链就此打通。',
  },
  {
    id: 'bracketed',
    pattern: '{o:I}(?:产业|行业|产业链)?（(?:包括|含|涵盖|如)?{s:GI+}(?:等)?）',
    confidence: 0.8,
    example: '主导产业为[家居软装|Industry]（[墙布|Product]、[窗帘|Product]）。',
    counterexample: '主导产业为[家居软装|Industry]（代表是[墙布|Product]、[窗帘|Product]展）。',
  },
  {
    id: 'share-of',
    pattern:
      '{s:I}(?:产业|业|行业)?[^。；\\uE004]{0,20}占(?:全[区县市省镇]|{D})?{o:I}(?:产业|业|行业|总)',
    confidence: 0.75,
    example: '[针织|Industry]产值¥，占[纺织|Industry]业三成半。',
    counterexample: '[针织|Industry]产值¥，超过[纺织|Industry]业三成半。',
  },
  {
    id: 'of-which',
    pattern:
      '{o:I}[^。；\\uE004]{0,24}其中，?{s:I}(?:产业|业|行业)?[^。；]{0,6}(?:收入|产值|营收|增加值|占)',
    confidence: 0.75,
    example: '[数字经济|Industry]总产值¥，其中[软件服务|Industry]业收入¥。',
    counterexample: '[数字经济|Industry]总产值¥，其中[软件服务|Industry]协会会员很多。',
  },
  {
    id: 'steps-in-place',
    pattern:
      '(?:^|[，。；：])(?<s>{GI}(?:、{GI}){2,})(?={_2}，[^，。；]{0,14}(?:不出[园县镇区村市]|一环(?:一环|扣|接)|环环相扣|全链条|一条龙|样样有))',
    object: 'industry',
    confidence: 0.65,
    example:
      '[毛织|Industry]产业很忙。[纱线|Product]、[编织|Product]、[洗水|Product]，一件毛衣不出园。',
    counterexample:
      '[毛织|Industry]产业很忙。[纱线|Product]、[编织|Product]、[洗水|Product]，一件毛衣不出彩。',
  },
  {
    id: 'made-up-of',
    pattern: '{o:I}(?:产业|行业|产业链|链条|链)*(?:主要)?由{s:GI+}(?:等)?{_6}(?:环节|构成|组成)',
    confidence: 0.85,
    example: '[模具|Industry]产业链由[模架|Product]、[模仁|Product]等环节构成。',
    counterexample: '[模具|Industry]产业链由[模架|Product]、[模仁|Product]涨价说起。',
  },
  {
    id: 'extends-along',
    pattern:
      '{o:I}(?:产业|行业|产业链|链条|链)*{_6}(?:由|从)(?<s>{GI}(?:、{GI})*{_4}(?:延伸|拓展|延展|延长|跃升)(?:到|至|出){_4}{GI}(?:[、和]{GI})*)',
    confidence: 0.8,
    example: '[玉米加工|Industry]已由[淀粉|Product]延伸至[葡萄糖|Product]。',
    counterexample: '[玉米加工|Industry]说由[淀粉|Product]换成[葡萄糖|Product]。',
  },
]);
