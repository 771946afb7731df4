import type { Mention } from './mention.js';
import { closesEarly, isTradeWord, splitCompanyName, tradeStart } from './company-names.js';
import { findNameHead } from './name-head.js';
import { CLOSING_TRADES, LEGAL_FORMS, TELLING_TRADES } from './name-words.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { TermTrie } from './term-trie.js';

const FORMS = new TermTrie<'legal' | 'trade'>([
  ...[...TELLING_TRADES].map((word) => [word, 'trade'] as const),
  ...LEGAL_FORMS.map((form) => [form, 'legal'] as const),
]);

/** A stretch that ends like a company's name. */
interface Candidate {
  readonly sentence: ReadableSentence;
  readonly start: number;
  readonly end: number;
  readonly place: string;
  /** Between place and form. */
  readonly core: string;
  readonly form: string;
  readonly kind: 'legal' | 'trade';
}

/** Companies by legal form, and by a trade word at the end of an unknown name that acts like a company. */
export function recognizeEnterprises(context: RecognitionContext): Mention[] {
  const candidates = context.sentences.flatMap((sentence) => candidatesOf(sentence, context));
  const counts = new Map<string, number>();
  for (const { start, end } of candidates) {
    const name = context.text.slice(start, end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return candidates.flatMap((candidate) => {
    const name = context.text.slice(candidate.start, candidate.end);
    return candidate.kind === 'legal'
      ? legalName(candidate, name, context)
      : tradeName(candidate, name, counts.get(name) ?? 1, context);
  });
}

function candidatesOf(sentence: ReadableSentence, context: RecognitionContext): Candidate[] {
  const { text } = context;
  const candidates: Candidate[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    const hit = FORMS.longestAt(text, at, sentence.end);
    if (!hit) continue;
    const end = extendForm(text, hit.start, hit.end, sentence.end);
    const candidate = candidateAt(context, sentence, hit.start, end, hit.value);
    if (!candidate) continue;
    candidates.push(candidate);
  }
  return candidates;
}

// 敬亭农商银行|宁江支行, 有限公司|第二分公司
const RE_BRANCH = /^(?:[\p{Script=Han}]{2,5}?(?:分公司|分行|支行|分厂))/u;

function extendForm(text: string, start: number, end: number, limit: number): number {
  if (!/(?:银行|有限公司|有限责任公司)$/u.test(text.slice(start, end))) return end;
  return end + (RE_BRANCH.exec(text.slice(end, Math.min(limit, end + 9)))?.[0].length ?? 0);
}

function candidateAt(
  context: RecognitionContext,
  sentence: ReadableSentence,
  formStart: number,
  end: number,
  kind: 'legal' | 'trade',
): Candidate | undefined {
  const { text } = context;
  let head = findNameHead(context, sentence.start, formStart);
  if (!head || head.start === formStart) return undefined;
  if (
    RE_FULL_FORM.test(text.slice(formStart, end)) &&
    isTradeOnly(text.slice(head.start, formStart))
  ) {
    // 某某|过滤|科技有限公司: the word that seemed to stop the name belongs to it.
    head = findNameHead(context, sentence.start, formStart, { beyond: head.start - 1 }) ?? head;
  }
  const place = text.slice(head.start, head.coreStart);
  const core = text.slice(head.coreStart, formStart);
  if (
    RE_WHOLE_PLACE.test(place) &&
    !RE_FULL_FORM.test(text.slice(formStart, end)) &&
    !isTradeOnly(core)
  ) {
    // 阎良区|渭桥飞机公司: the place is where it is, not what it is called.
    head = { start: head.coreStart, coreStart: head.coreStart };
  }
  // 长泰包装: a brand that is a place's name too.
  const isPlaceBrand = core === '' && kind === 'trade' && !isSurePlace(context, head.start);
  return {
    sentence,
    start: head.start,
    end,
    place: isPlaceBrand ? '' : text.slice(head.start, head.coreStart),
    core: isPlaceBrand ? place : core,
    form: text.slice(formStart, end),
    kind,
  };
}

const RE_WHOLE_PLACE = /.{2}(?:省|市|县|区|旗|镇|乡|街道|村)$/u;
const RE_FULL_FORM = /(?:有限|责任|株式|总公司)/u;

function isSurePlace({ found, text }: RecognitionContext, start: number): boolean {
  const place = found.startingAt(start, 'District');
  return (place !== undefined && place.confidence >= 0.5) || text.startsWith('中国', start);
}

function isTradeOnly(core: string): boolean {
  return tradeStart(core) === 0;
}

// 子公司, 一家公司, 上市公司, 高科技集团 name no company.
const RE_GENERIC_CORE =
  /^(?:[子母分总本该新老各两三多几某]|上市|跨国|项目|平台|国有|民营|外资|合资|全资|控股|参股|有限|股份|龙头|大型|中小|知名|国际|国内|互联网|第三方|专业|代工|承包|施工|房地产|开发|供应|投资|服务|运营|管理|品牌|集成|行业|本土|外地|两家|三家|农民|种植|养殖|专业|股份制|村级|村集体|产业|关联|兄弟|控股子|全资子|委托|经营|保险|建筑|上下游|配套|头部|企业|商业|政策性|国家|中央|地方|开发性|城市|股份制商业|村镇|农村|加工|制造|化|钢|药|水|电|纱|食品|工|老|旧|新|大|小|建|整|入|进|出|全|单|本)+$/u;

function legalName(candidate: Candidate, name: string, context: RecognitionContext): Mention[] {
  const { core, place, form, start, end } = candidate;
  const { text } = context;
  if (form === '公司' && /^(?:法|化)/u.test(text.slice(end, end + 1))) return [];
  if (form === '厂' && isPlant(core, text.slice(end, end + 1))) return [];
  if (form === '集团' && /^(?:化|军|式|有限|股份)/u.test(text.slice(end, end + 2))) return [];
  if (/^(?:银行|厂)$/u.test(form) && /^(?:业|卡|贷|存|机构)/u.test(text.slice(end, end + 1)))
    return [];
  const { brand, trade } = splitCompanyName(place, core, form);
  const isFull = RE_FULL_FORM.test(form);
  if (brand === '' && !(place !== '' && trade !== '' && form !== '厂')) return [];
  if (brand !== '' && RE_GENERIC_CORE.test(brand)) return [];
  if (core === '') return [];
  if (brand.length === 1 && place === '' && !isFull) return [];
  if (!isFull && isPlainWord(candidate, context, brand)) return [];
  return [
    {
      type: 'Enterprise',
      start,
      end,
      name,
      rule: isFull ? 'enterprise.legal-form' : 'enterprise.spoken-form',
      confidence: isFull ? 0.97 : 0.85,
    },
  ];
}

// 智能工厂, 污水处理厂, 建厂: works, not firms; must not match 声蕾电子厂, 食品加工厂.
const RE_PLANT =
  /(?:工|水|电|热|垃圾|处理|建|设|办|进|出|到|入|小|大|老|新|分|整|全|本|离|回|投|开|代工)$/u;

function isPlant(core: string, next: string): boolean {
  return (RE_PLANT.test(core) && !core.endsWith('加工')) || /^[房区家商长址矿]/u.test(next);
}

/** Whether the brand is an everyday word of the dictionary, so that 食品公司 and 养猪合作社 stay generic. */
function isPlainWord(
  { start, place }: Candidate,
  { tokens }: RecognitionContext,
  brand: string,
): boolean {
  if (place !== '' || brand === '') return false;
  const token = tokens.at(start);
  if (!token || token.end - token.start < 2) return false;
  return token.end - start >= brand.length && /^(?:n|v|vn|a|d|l|b|i|m)$/u.test(token.tag);
}

/** How much it takes for a name without legal form. */
const ENOUGH = 3;

// 董事长 after a name makes it a company's.
const RE_LEADS_ON =
  /^(?:的?(?:董事|总经理|副总|总裁|首席执行官|创始人|联合创始人|厂长|负责人|投资[约超近\d]|年产|厂区|车间|股份|控股|出资|斥资))/u;
// 锰系, 镍钴, 钒钛: what a material is made of.
const RE_SUBSTANCE =
  /^[锂钠锰镍钴铜铝锌钨钛钒锶镁铁硅碳氟磷铅锡金银氢氧氮石墨烯稀土竹木棉麻丝茶果菜肉鱼粮系基类]+$/u;
// 曾都专汽|零部件产业园: the words are part of the name of a site or an institute.
const RE_SITE_AHEAD =
  /^\p{Script=Han}{0,6}?(?:产业园|园区|工业园|物流园|科技园|产业城|研究院|研究所|设计院|协会|商会|学会|学院|之乡|之都|之城)/u;
const RE_ACTS =
  /^(?:的?(?:董事|总经理|副总|总裁|负责人|创始人|销售|厂长|项目|年产|生产|车间|厂区|厂房|产品|订单|客户|员工|投资|出资|斥资|建设|承建|负责|签|与|和|、|在|将|也|为|向|给|把|供|的|相关|有关|首|新|一期|二期|三期|拟|已|从|对|等|则|去年|今年|以|用|由|牵头|设在|设立|落户|入驻|控股|参股|旗下|生产线|智能工厂|总投资|获|是|率先|扩建|技改|成功|介绍|表示|说|随|又|还|持|承))/u;
const RE_LEADS =
  /(?:由|与|和|及|同|向|为|给|对|从|卖给|供给|引进|引来|引入|企业|客户|供应商|股东|公司|、|走进|在|的|是|“|家|位|自|到|携手|牵手|联合|：|龙头|链主|业主|[，。；！？])$/u;
// 光电|产业园: the words go on as the name of a trade or a site.
const RE_TRADE_GOES_ON =
  /^(?:产业|行业|领域|技术|产品|材料|装备|设备|制造|零部件|市场|赛道|集群|企业|公司|园|城|基地|中心|化|学院|研究|工业|人才|大会|小镇|板块|链|级|类|厂|工程|服务|体系|协会|商会|局|加工|贸易|出口|大学|实验室|基金|平台|专业|系统)/u;

function tradeName(
  candidate: Candidate,
  name: string,
  count: number,
  context: RecognitionContext,
): Mention[] {
  const { start, end, core, place, form, sentence } = candidate;
  const { text } = context;
  const after = text.slice(end, Math.min(sentence.end, end + 6));
  const before = text.slice(Math.max(sentence.start, start - 4), start);
  const { brand, trade } = splitCompanyName(place, `${core}${form}`, '');
  if (brand.length < 2 || brand.length > 6 || RE_GENERIC_CORE.test(brand)) return [];
  const isClosed = CLOSING_TRADES.has(form);
  if (
    /[省市县区镇个家座]|^[\d一二三四五六七八九十]/u.test(brand) ||
    RE_SITE_AHEAD.test(text.slice(end, end + 12))
  )
    return [];
  if (closesEarly(trade) || (!isClosed && runsOn(text, end, after))) return [];
  const odd = oddness(context, start + place.length, brand);
  if (odd < 0 || RE_SUBSTANCE.test(brand)) return [];
  const weight =
    odd +
    (odd > 0 && (isClosed || place !== '') ? 1 : 0) +
    (RE_LEADS_ON.test(after) ? 2 : RE_ACTS.test(after) ? 1 : 0) +
    (start === sentence.start || RE_LEADS.test(before) ? 1 : 0) +
    (count > 1 ? 1 : 0);
  if (weight < (odd > 0 ? ENOUGH : ENOUGH + 1)) return [];
  return [
    {
      type: 'Enterprise',
      start,
      end,
      name,
      rule: 'enterprise.trade-word',
      confidence: weight > ENOUGH ? 0.8 : 0.65,
    },
  ];
}

function runsOn(text: string, end: number, after: string): boolean {
  return FORMS.longestAt(text, end) !== undefined || RE_TRADE_GOES_ON.test(after);
}

/** How unlike a word of the dictionary a brand is: 2 when no part of it is one, 1 when some is, −1 for a term of trade. */
function oddness(context: RecognitionContext, start: number, brand: string): number {
  const { tokens, text } = context;
  const end = start + brand.length;
  let known = 0;
  for (let at = start; at < end;) {
    const token = tokens.at(at);
    if (!token) break;
    const to = Math.min(token.end, end);
    const word = text.slice(Math.max(token.start, start), to);
    if (word.length > 1 && !/^(?:x|ns|nr|nz)$/u.test(token.tag)) known += word.length;
    if (isTradeWord(word)) return -1;
    at = Math.max(to, at + 1);
  }
  if (known === 0) return 2;
  return known < brand.length ? 1 : 0;
}
