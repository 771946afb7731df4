import { isGenericBrand } from './company-by-form.js';
import type { CompanyCandidate } from './company-candidates.js';
import { startsForm } from './company-candidates.js';
import { closesEarly, splitCompanyName } from './company-names.js';
import type { Mention } from './mention.js';
import { oddness } from './name-oddness.js';
import { CLOSING_TRADES, GOODS, LEAD_WORDS } from './name-words.js';
import type { RecognitionContext } from './recognition.js';

/** How much must speak for a name without legal form. */
const ENOUGH = 3;

// 董事长 after a name makes it a company's.
const RE_HAS_OFFICE =
  /^(?:的?(?:董事|总经理|副总|总裁|首席执行官|创始人|联合创始人|厂长|负责人|投资[约超近\d]|年产|厂区|车间|股份|控股|出资|斥资))/u;
// 锰系, 镍钴, 钒钛: what a material is made of.
const RE_SUBSTANCE =
  /^[锂钠锰镍钴铜铝锌钨钛钒锶镁铁硅碳氟磷铅锡金银氢氧氮石墨烯稀土竹木棉麻丝茶果菜肉鱼粮系基类电盐酸酯醇]+$/u;
// 某地专汽|零部件产业园: the words are part of the name of a site or an institute.
const RE_SITE_AHEAD =
  /^(?:(?![的与和在是将由])\p{Script=Han}){0,6}?(?:产业园|园区|工业园|物流园|科技园|产业城|研究院|研究所|设计院|协会|商会|学会|学院|之乡|之都|之城)|^[园城谷港圈]/u;
const RE_ACTS =
  /^(?:的?(?:销售|项目|年产|生产|产品|订单|客户|员工|投资|建设|承建|负责|签|与|和|、|在|将|也|为|向|给|把|供|的|相关|有关|首|新|[一二三]期|拟|已|从|对|等|则|去年|今年|以|用|由|牵头|设在|设立|落户|入驻|参股|旗下|智能工厂|总投资|获|是|率先|扩建|技改|成功|介绍|表示|说|随|又|还|持|承|进入|挂牌|成为))/u;
const RE_LEADS =
  /(?:由|与|和|及|同|向|为|给了?|对|从|卖给|供给|引进|引来|引入|企业|客户|供应商|股东|公司|、|走进|在|的|是|“|家|位|自|到|携手|牵手|联合|：|龙头|链主|业主|[，。；！？])$/u;
// 光电|产业园: the words go on as the name of a trade or a site.
const RE_TRADE_GOES_ON =
  /^(?:源|程|产业|行业|领域|技术|产品|材料|装备|设备|制造|零部件|市场|赛道|集群|企业|公司|基地|中心|化|研究|工业|人才|大会|小镇|板块|链|级|类|厂|工程|服务|体系|局|加工|贸易|出口|大学|实验室|基金|平台|专业|系统)/u;
// No brand counts, says or negates: 卖材料, 不做电池.
const RE_NOT_IN_BRAND = /[省市县区镇个家座是的了在不可要会让卖买做这那很又再先每掉论投]/u;
const RE_NUMBERED = /^[\d一二三四五六七八九十]/u;

/** The company of a candidate that ends in a word of trade, where enough in the sentence treats it as one. */
export function companyByTrade(
  candidate: CompanyCandidate,
  count: number,
  context: RecognitionContext,
): Mention[] {
  const { start, end, core, place, form, sentence } = candidate;
  const { brand, trade } = splitCompanyName(place, `${core}${form}`, '');
  const after = context.text.slice(end, Math.min(sentence.end, end + 12));
  const isGuessed = isOneGuess(context, start + place.length, brand);
  if (!mayBeBrand(brand, isGuessed) || RE_SITE_AHEAD.test(after) || closesEarly(trade)) return [];
  // 煤矿投|产, 周禾国投|资
  if (form.endsWith('投') && /^[产资]/u.test(after)) return [];
  // 打入砺岳、清禾|供应链: what they buy through, no part of a name.
  if (form === '供应链' && RE_ENTERS.test(context.text.slice(sentence.start, start))) return [];
  const isClosed = CLOSING_TRADES.has(form);
  if (!isClosed && (startsForm(context.text, end) || RE_TRADE_GOES_ON.test(after))) return [];
  if (isCutTerm(context, end - form.length, end)) return [];
  const brandStart = start + place.length;
  const odd = oddness(context, brandStart, brandStart + brand.length);
  if (odd < 0 || isTrade(context, start, end)) return [];
  // 480|台套锂电装备, 具身智能|数据: a measure, or a trade that begins the name.
  if (/\d/u.test(context.text[start - 1] ?? '') && RE_COUNTER.test(brand)) return [];
  if (isTermAt(context, brandStart, brandStart + brand.length)) return [];
  const weight =
    odd +
    (isGuessed && !GOODS.has(form) ? 1 : 0) +
    (odd > 0 && (isClosed || place !== '') ? 1 : 0) +
    (odd === 0 && isSpoken(candidate, brand) ? 3 : 0) +
    (GOODS.has(form) && brand.length > 2 ? -2 : 0) +
    surroundings(candidate, after, context) +
    (count > 1 ? 1 : 0) +
    (headsProject(after, form, context) ? 1 : 0);
  if (weight < (odd > 0 ? ENOUGH : ENOUGH + 1)) return [];
  const name = context.text.slice(start, end);
  const confidence = weight > ENOUGH ? 0.8 : 0.65;
  return [{ type: 'Enterprise', start, end, name, rule: 'enterprise.trade-word', confidence }];
}

const RE_COUNTER = /^[台套吨件条家个只万亿年月日英公立平]/u;

/** 具身|智能: whether a term of trade begins with the brand and goes on behind it. */
function isTermAt({ text, lexicons }: RecognitionContext, start: number, end: number): boolean {
  const { sectors, goods } = lexicons.trades;
  return [sectors, goods].some((terms) => (terms.longestAt(text, start)?.end ?? 0) > end);
}

/** Whether the brand is one word that no dictionary has, as the segmenter guessed it. */
function isOneGuess({ tokens }: RecognitionContext, start: number, brand: string): boolean {
  return (
    brand.length < 5 &&
    tokens.tagAt(start) === 'x' &&
    tokens.startsAt(start) &&
    tokens.endOf(start) === start + brand.length
  );
}

// 双方|股份, 剩余|股份
const RE_WHOSE_SHARES =
  /方$|^(?:部分|全部|剩余|其余|上述|原始|国有|个人|法人|优先|普通|流通|多数|少数|村民|集体|村级|所持|所有|公司|员工|股东)/u;

/** 清河|青灯|光学, 石帆|股份: a brand of everyday words that its place or its form tells. */
function isSpoken({ place, form }: CompanyCandidate, brand: string): boolean {
  return (
    (form === '股份' && !RE_WHOSE_SHARES.test(brand)) ||
    (place !== '' && brand.length === 2 && !GOODS.has(form))
  );
}

// 澄岭传动|伺服电机项目, 澄岭光电|车载显示模组二期: goods and a project's head follow.
const RE_PROJECT_AHEAD =
  /^[\p{Script=Han}A-Za-z\d]{2,14}?(?:项目|生产线|产线|技改|智能工厂|[一二三四]期)/u;

// 打入|砺岳供应链, 进入|砺岳、|清禾供应链
const RE_ENTERS = /(?:[进打切融挤][入进]了?|跻身)[^，。；：]{0,20}$/u;

function headsProject(after: string, form: string, context: RecognitionContext): boolean {
  return (
    !GOODS.has(form) &&
    RE_PROJECT_AHEAD.test(after) &&
    context.lexicons.trades.goods.longestAt(after, 0) !== undefined
  );
}

/** 生物|基材料, 新能源|汽车: the form is only the beginning of a word of trade. */
function isCutTerm({ text, lexicons }: RecognitionContext, start: number, end: number): boolean {
  const { sectors, goods } = lexicons.trades;
  return [sectors, goods].some((terms) => (terms.longestAt(text, start)?.end ?? 0) > end);
}

/** 海工装备, 日用陶瓷: what the lists know as a sector or as goods names no company. */
function isTrade({ text, lexicons }: RecognitionContext, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const { sectors, goods } = lexicons.trades;
  return sectors.get(name) !== undefined || goods.get(name) !== undefined;
}

function mayBeBrand(brand: string, isGuessed: boolean): boolean {
  if (
    brand.length < 2 ||
    brand.length > 6 ||
    /^[某原]|[化级型类式用]$/u.test(brand) ||
    isGenericBrand(brand)
  )
    return false;
  if (RE_SUBSTANCE.test(brand) || RE_NOT_IN_BRAND.test(brand)) return false;
  return isGuessed || !RE_NUMBERED.test(brand);
}

/** What the words before and after speak for: an office 2, a deed 1, a preposition or the start of a clause 1. */
function surroundings(
  { start, sentence }: CompanyCandidate,
  after: string,
  { text, tokens }: RecognitionContext,
): number {
  const before = text.slice(Math.max(sentence.start, start - 4), start);
  const deed = RE_HAS_OFFICE.test(after) ? 2 : RE_ACTS.test(after) ? 1 : 0;
  const isLed =
    start === sentence.start ||
    RE_LEADS.test(before) ||
    LEAD_WORDS.has(tokens.wordAt(start - 1)) ||
    LEAD_WORDS.has(text.slice(start - 2, start)) ||
    !/[\p{Script=Han}\d→—–-]/u.test(text[start - 1]!);
  return deed + (isLed ? 1 : 0);
}
