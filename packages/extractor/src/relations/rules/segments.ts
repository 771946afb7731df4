import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';
import { BECOME, CHAIN, SEQUENCE } from './chain-words.js';

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
