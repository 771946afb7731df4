import type { Span } from '@liantu/ontology';
import type { ReachingPattern } from '../patterns/pattern-pool.js';
import { isTradeWord, splitCompanyName } from './company-names.js';
import type { Mention } from './mention.js';
import { COUNTRIES, findNameHead, startsCountry } from './name-head.js';
import type { NameHead } from './name-head.js';
import { oddness } from './name-oddness.js';
import { FUNCTION_CHARACTERS, LEAD_WORDS } from './name-words.js';
import { unknownNameEnd } from './unknown-names.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 砺岳|董事长闻知远; must not match 原董事长, 公司总经理.
const RE_OFFICE = pagePattern(
  /(?:副?董事长|(?:常务)?副?总经理|(?:高级|执行)?副?总裁|创始人|首席执行官|董事会秘书)(?=\p{Script=Han})/gu,
);
// 总投资9亿元的砺岳|年产3万吨铝箔项目
const RE_YEARLY = pagePattern(/年产[\d约超]/gu);
// 由广河柯禾供货 | 北京润禾和北京谷辰
const RE_DEALS =
  /^(?:供货|供应|承担|投资|投建|出资|签|年产|携手|牵手|联合|共同|则|也|今年|去年|首|将|已|在|负责|合作|达成|董事|总经理)/u;
const RE_STOPS = /^[的和与、，。]/u;
const RE_PARTNER = /(?:由|与|和|及|同|给|向|为|、|的|是|引进|引来|企业|客户)$/u;
// ：荷兰缇普克|中国区总部, 。北京润禾|签约; must not match ，云南白药田的.
const RE_OPENS = /(?:^|[，。；：！？\s])$/u;
const RE_DEED =
  /^(?:(?:大?中华区|中国区?|亚太区?)?总部|供货|承担|投资[约\d兴建]|投建|出资|签[约署订下]|年产|携手|牵手|联合|首批|合作|达成|董事|总经理|等\d*[家户]|等企业)/u;
const RE_COUNTRY = pagePattern(new RegExp([...COUNTRIES].join('|'), 'gu'));
const RE_BRAND_WORD = /^[\p{Script=Han}A-Za-z]+$/u;

// 老牌企业|缙岳, 台资|缙岳, 供应商|缙岳, 收购|缙岳; must not match 重点企业|复工.
const RE_KIND = pagePattern(
  /(?:企业|央企|国企|民企|子公司|参股公司|关联方|老字号|竞争对手|[台港日韩德美法澳外侨]资(?:企业)?的?|[台港日韩德美药车船酒]企|[台港日韩德美]商|供应商|供货商|客户|买家|链主|收购|并购|送样|导入|卖给了?|发给|签给了?|携手|牵手|改名|更名为|改叫)(?=[\p{Script=Han}A-Z])/gu,
);

/** Brands without any form, where the sentence treats them as companies. */
export function recognizeBareBrands(context: RecognitionContext): Mention[] {
  return [
    ...headed(context, RE_OFFICE, 'enterprise.brand-office'),
    ...headed(context, RE_YEARLY, 'enterprise.brand-yearly'),
    ...placesOf(context).flatMap((place) => placed(place, context)),
    ...matchesIn(context, RE_KIND).flatMap((kind) => called(kind, context)),
  ];
}

/** The unknown name right before what only a company has: an office, a yearly capacity. */
function headed(context: RecognitionContext, pattern: ReachingPattern, rule: string): Mention[] {
  return matchesIn(context, pattern).flatMap(({ sentence, start: end }) => {
    const head = findNameHead(context, sentence.start, end, { most: 8 });
    return head && (isBrand(context, head.coreStart, end) || isTraded(context, head, end))
      ? [brand(context, head.start, end, rule, 0.75)]
      : [];
  });
}

/** 惠州|砺禾|实业: a place, a brand that is no word and a trade too common to tell by itself. */
function isTraded(
  context: RecognitionContext,
  { start, coreStart }: NameHead,
  end: number,
): boolean {
  const { brand: own, trade } = splitCompanyName('', context.text.slice(coreStart, end), '');
  return start < coreStart && trade !== '' && isBrand(context, coreStart, coreStart + own.length);
}

const RE_NOT_BRAND =
  /(?:公司|集团|企业|银行|项目|工程|园区?|中心|[省市县区镇乡村厂院所部局委办处员长人任]|基地|车间|生产线|一期|二期|三期)$|^[某原]|^[我本该贵]司|[\d的是可具再不了要活]|等[地市县]$/u;

function isBrand(context: RecognitionContext, start: number, end: number, least = 2): boolean {
  const name = context.text.slice(start, end);
  const { sectors, goods } = context.lexicons.trades;
  if (sectors.get(name) !== undefined || goods.get(name) !== undefined) return false;
  if (name.length < 2 || name.length > 6 || RE_NOT_BRAND.test(name)) return false;
  if (
    context.found
      .overlapping({ start, end })
      .some(({ type }) => type === 'Enterprise' || type === 'District')
  )
    return false;
  return oddness(context, start, end) >= least;
}

/** 北京润禾, 丹麦科朗流体: a place and a word of no dictionary, doing what companies do. */
function placed(place: Span, context: RecognitionContext): Mention[] {
  const end = brandEnd(place.end, context);
  if (end !== undefined && isParty(place, end, context))
    return [placedBrand(context, place, end, 'enterprise.brand-place', 0.65)];
  const unknownEnd = unknownNameEnd(context, place);
  if (unknownEnd === undefined || context.text.startsWith('中国', place.start)) return [];
  return [placedBrand(context, place, unknownEnd, 'enterprise.place-unknown', 0.6)];
}

/** 老牌企业|缙岳: the unknown word behind what only a company is called, or behind what is done with one. */
function called({ start, end }: Span, context: RecognitionContext): Mention[] {
  const nameEnd = unknownNameEnd(context, { start, end });
  return nameEnd === undefined
    ? []
    : [brand(context, end, nameEnd, 'enterprise.kind-unknown', 0.65)];
}

/** A place's brand; behind a country's name the brand is known by itself too. */
function placedBrand(
  context: RecognitionContext,
  { start, end: placeEnd }: Span,
  end: number,
  rule: string,
  confidence: number,
): Mention {
  const mention = brand(context, start, end, rule, confidence);
  return startsCountry(context.text, start)
    ? { ...mention, aliases: [context.text.slice(placeEnd, end)] }
    : mention;
}

/** The places that may head a company's name: those without their suffix, and countries. */
function placesOf(context: RecognitionContext): readonly Span[] {
  const districts = context.found
    .all('District')
    .filter(
      ({ start, end, deixis, confidence }) =>
        deixis === undefined &&
        confidence >= 0.5 &&
        !/.{2}[省市县区镇乡]$/u.test(context.text.slice(start, end)),
    );
  return [...districts, ...matchesIn(context, RE_COUNTRY)];
}

/** Whether the sentence treats the name as a party: 由…投资, 给…供货, a deed at the start of a clause; a word that the segmenter guessed, 给…、. */
function isParty(
  { start, end: from }: Span,
  end: number,
  { text, tokens }: RecognitionContext,
): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 6);
  if (!RE_PARTNER.test(before)) return RE_OPENS.test(before) && RE_DEED.test(after);
  const isGuessed = tokens.tagAt(from) === 'x' || tokens.endOf(from) === from + 1;
  return RE_DEALS.test(after) || (isGuessed && RE_STOPS.test(after));
}

/** Longest brand without its trade, in characters. */
const LONGEST_BRAND = 5;

/** Where the brand from `start` on ends, with its trade; undefined where words of the dictionary stand there. */
function brandEnd(start: number, context: RecognitionContext): number | undefined {
  const { text, tokens } = context;
  if (!tokens.startsAt(start)) return undefined;
  let end = start;
  while (end - start <= LONGEST_BRAND && mayGoOn(context, end)) end = tokens.endOf(end);
  const core = end;
  if (core === start) return undefined;
  while (isTradeWord(text, end, tokens.endOf(end))) end = tokens.endOf(end);
  return core - start <= LONGEST_BRAND && isBrand(context, start, core) ? end : undefined;
}

/** Whether the word at `at` is none that sentences are made of. */
function mayGoOn({ text, tokens }: RecognitionContext, at: number): boolean {
  const word = tokens.wordAt(at);
  if (!RE_BRAND_WORD.test(word) || FUNCTION_CHARACTERS.has(word) || LEAD_WORDS.has(word))
    return false;
  const isOdd = /^(?:x|nr|zg|g|eng)$/u.test(tokens.tagAt(at));
  return (isOdd || word.length === 1) && !isTradeWord(text, at, at + word.length);
}

function brand(
  { text }: RecognitionContext,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Mention {
  return { type: 'Enterprise', start, end, name: text.slice(start, end), rule, confidence };
}
