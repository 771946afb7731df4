import { nameAhead, startsName } from './company-frames.js';
import { isTradeWord } from './company-names.js';
import type { Mention } from './mention.js';
import { startsCountry } from './name-head.js';
import { oddness } from './name-oddness.js';
import { GOODS } from './name-words.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';
import type { TradeLexicon } from './trade-lexicon.js';

// What a company builds under its own name.
const HEADS = sentencePattern(
  /项目|产业园|生产线|基地|工厂|产业城|物流[园城]|总部|智算中心|算力中心|数据中心|配件城/gu,
);
/** How far left of its head a name begins. */
const REACH = 30;

/** Unknown names that head the name of an undertaking: 砺岳|铜箔生产项目, 清禾半导体|碳化硅产业园. */
export function recognizeHeadingBrands(context: RecognitionContext): Mention[] {
  return context.sentences.flatMap((sentence) => {
    const brands = new Map<number, Mention>();
    for (const head of HEADS.matchesIn(sentence)) {
      const isSite = /[地园城]$/u.test(head[0]);
      const brand = brandBefore(context, sentence, sentence.start + head.index, isSite);
      if (brand) brands.set(brand.start, brand);
    }
    return [...brands.values()];
  });
}

/** The brand that heads the name which has its head at `headStart`. */
function brandBefore(
  context: RecognitionContext,
  sentence: ReadableSentence,
  headStart: number,
  isSite: boolean,
): Mention | undefined {
  const { text } = context;
  let from = headStart;
  const limit = Math.max(sentence.start, headStart - REACH);
  while (from > limit && !/[，。；：、]/u.test(text[from - 1]!)) from--;
  for (let start = from; start <= headStart - 4; start++) {
    if (!context.tokens.startsAt(start) || !startsName(context, start)) continue;
    const end = brandEnd(context, start, headStart);
    if (
      end === undefined ||
      !(isBorneOut(context, start, end) || isPlaced(context, start, end, headStart)) ||
      (isSite && isOfPlace(context, start, end, headStart)) ||
      RE_SITE.test(text.slice(start, headStart)) ||
      isIntroduced(context, text.slice(start, end))
    )
      continue;
    // 江苏|砺泉|汽车内饰件项目: the place is where the firm comes from.
    const from = isPlaced(context, start, end, headStart)
      ? placeBefore(context, start)!.start
      : start;
    return {
      type: 'Enterprise',
      start: from,
      end,
      name: text.slice(from, end),
      rule: 'enterprise.heads-name',
      confidence: 0.65,
    };
  }
  return undefined;
}

/**
 * Whether more than an odd word before a trade says that a company has this name: a trade within it, works that only a
 * company has, or the name a second time on the page. 藤韵|家居产业项目 alone does not.
 */
function isBorneOut({ text }: RecognitionContext, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    endsInTrade(name) ||
    RE_OWN_WORKS.test(text.slice(end, end + 8)) ||
    text.indexOf(name) !== text.lastIndexOf(name)
  );
}

/** 江苏|砺泉|汽车内饰件项目: whether a bare place stands before the brand and nothing but goods behind it. */
function isPlaced(
  context: RecognitionContext,
  start: number,
  end: number,
  headStart: number,
): boolean {
  const { text, lexicons, tokens } = context;
  if (tokens.tagAt(start) === 'ns' || placeBefore(context, start) === undefined) return false;
  const works = text.slice(end, headStart);
  return lexicons.trades.goods.get(works) !== undefined || RE_GOODS_END.test(works);
}

// 汽车制动|系统, 风扇|总成; not 农业|系统.
const RE_GOODS_END = /..(?:系统|总成|组件|模组|设备|装置|[板管机器膜剂片芯]|零?部件|饰件)$/u;

function placeBefore({ found }: RecognitionContext, at: number): Mention | undefined {
  const place = found.endingAt(at, 'District');
  return place?.rule === 'district.short-name' ? place : undefined;
}

function endsInTrade(name: string): boolean {
  return [2, 3, 4].some((size) => name.length >= size + 2 && isTradeWord(name, name.length - size));
}

// 金澜|工业集中区|污水处理厂: a site without a trade is named for a place.
const RE_SITE = /^\p{Script=Han}{2,3}(?:工业|产业|经济)?(?:集中区|集聚区|聚集区|园区|开发区|新区)/u;

function isOfPlace(
  { text, lexicons }: RecognitionContext,
  start: number,
  end: number,
  headStart: number,
): boolean {
  // 清禾半导体|碳化硅产业园: with its trade the brand is a firm's.
  if (endsInTrade(text.slice(start, end))) return false;
  const works = text.slice(end, headStart);
  const { sectors, goods } = lexicons.trades;
  const isTradeAlone = sectors.get(works) !== undefined || goods.get(works) !== undefined;
  return works.length < LEAST_WORKS || isTradeAlone || RE_SIDE.test(text.slice(start, end));
}

/** Whether the page has a fuller name of the company, under which it is found again. */
function isIntroduced({ found }: RecognitionContext, name: string): boolean {
  const brand = name.slice(0, 2);
  return found.all('Enterprise').some((company) => company.name.includes(brand));
}

/** End of the brand of two to four characters that begins at `start`, with the trade that belongs to it. */
function brandEnd(
  context: RecognitionContext,
  start: number,
  headStart: number,
): number | undefined {
  for (let end = start + 2; end <= start + 4 && end <= headStart - 2; end++) {
    if (!isBrand(context, start, end) || !startsTrade(context, end, headStart, end - start > 3))
      continue;
    return nameAhead(context.text, end) === undefined
      ? undefined
      : withTrade(context, end, headStart);
  }
  return undefined;
}

// A village, a hill, a river; a substance; a lead-in; a person's office.
const RE_NO_BRAND =
  /(?!^)[省市县区镇乡村庄屯街路桥山河湖江海溪沟岭峰岛湾港坝坪坡塘洼泉洞口滩寺塔门堡库渠井原梁津渡铺]|[氯溴碘氧氢氮碳硅磷硫氟酸碱酯醇醛酮酚胺烯烷苯腈萘吡啶唑嘧煤废的了在是与和及或等个座条第新老该本全各首其]|[化型级类式性基系胶子料剂粉浆膜片板管线机件器材品厂场油气建扩改面酒茶米糖盐醋肉鱼虾蟹果菜瓜菇椒枣梨桃藕姜蒜药花]$|^(?:某|年产|日产|高|低|超|多|智能|绿色)/u;
// Sites are named for places as a rule: 宁东|能源化工基地, 云黎|蔗糖产业园; a firm's name tells its works at length.
const RE_SIDE = /^..?[东西南北]$/u;
const LEAST_WORKS = 5;

function isBrand(context: RecognitionContext, start: number, end: number): boolean {
  const { text, found, tokens, lexicons } = context;
  const brand = text.slice(start, end);
  if (!/^\p{Script=Han}+$/u.test(brand) || RE_NO_BRAND.test(brand) || isTradeWord(brand))
    return false;
  if (isTerm(lexicons.trades, text, start, end) || startsCountry(text, start)) return false;
  if (!tokens.startsAt(end) && tokens.tagAt(end) !== 'x') return false;
  return found.overlapping({ start, end }).length === 0 && oddness(context, start, end) >= 2;
}

/** 锂离|子电池: a term of trade, or the beginning of one. */
function isTerm(
  { sectors, goods }: TradeLexicon,
  text: string,
  start: number,
  end: number,
): boolean {
  return [sectors, goods].some((terms) => (terms.longestAt(text, start)?.end ?? 0) >= end);
}

// 砺岳|总部, 砺岳|年产3万吨, 砺岳|智能制造
const RE_OWN_WORKS =
  /^(?:总部|年产|智能制造|精密|高端|先进|第\S代|人工智算|算力|智算|云计算|大数据|研发|新型)/u;
// Undertakings that are named for a place as a rule: 云岭|风电项目, 清河|抽水蓄能电站.
const RE_PLACE_BOUND =
  /^(?:\d|风电|风力|光伏|风光|水电|抽水|抽蓄|储能电?站|输变电|变电|水库|煤矿|矿|燃气|热电|垃圾|污水|生物质|供水|供热|天然气|铁路|公路|高速|大桥|旅游|文旅|文化|生态|康养|养老|商业|住宅|棚改|安置|民宿|温泉|农旅|田园|现代农业|农业|物流|冷链|产业|科技|综合|国际|电商|文创|数字|大数据产业|低空)/u;

/** Whether goods, a sector or works of a company's own begin at `at`. */
function startsTrade(
  { text, lexicons, tokens }: RecognitionContext,
  at: number,
  limit: number,
  isLong: boolean,
): boolean {
  const rest = text.slice(at, limit);
  if (RE_PLACE_BOUND.test(rest)) return isLong && RE_POWER.test(rest);
  const { sectors, goods } = lexicons.trades;
  return (
    RE_OWN_WORKS.test(text.slice(at, at + 8)) ||
    sectors.longestAt(text, at, limit) !== undefined ||
    goods.longestAt(text, at, limit) !== undefined ||
    tradeSize(rest) > 0 ||
    // 砺岳|精准放疗设备生产: words of the dictionary that come to speak of making.
    (tokens.startsAt(at) && /^(?:n|nz|vn|b|l|a)$/u.test(tokens.tagAt(at)) && RE_MAKING.test(rest))
  );
}

const RE_MAKING = /生产|制造|加工|研发|设备|装备|组装|总装|储能|材料|芯片|算力|智算/u;
const RE_POWER = /^(?:光伏|风电|储能)/u;

function tradeSize(rest: string): number {
  for (let size = Math.min(4, rest.length); size >= 2; size--) {
    if (isTradeWord(rest, 0, size)) return size;
  }
  return 0;
}

// 清禾半导体|生产项目: what follows a trade as part of it.
const RE_OF_TRADE =
  /^(?:产|制造|加工|项目|园|工业|科技|技术|创新|智能|及|和|与|基地|应用|系列|配套|设备|装备|零部件|元器件|材料|专用|深加工|循环|综合|工程|建设|生产)/u;

/** 清禾|半导体|碳化硅…: the trade is the company's where goods or works follow it; not 清禾|半导体|产业园. */
function withTrade({ text, lexicons }: RecognitionContext, end: number, limit: number): number {
  const rest = text.slice(end, limit);
  const size = tradeSize(rest);
  const word = rest.slice(0, size);
  if (size === 0 || GOODS.has(word)) return end;
  const { sectors, goods } = lexicons.trades;
  const isCut = [sectors, goods].some(
    (terms) => (terms.longestAt(text, end, limit)?.end ?? 0) > end + size,
  );
  const next = end + size;
  const goesOn =
    (next + 2 <= limit && !RE_OF_TRADE.test(text.slice(next, limit))) ||
    RE_OWN_WORKS.test(text.slice(next, next + 8)) ||
    sectors.longestAt(text, next, limit) !== undefined ||
    goods.longestAt(text, next, limit) !== undefined;
  return !isCut && goesOn ? next : end;
}
