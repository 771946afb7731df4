import type { Span } from '@liantu/ontology';
import { splitCompanyName } from './company-names.js';
import { COMPANY_KINDS, isMadeOf } from './generic-words.js';
import type { Mention } from './mention.js';
import { oddness } from './name-oddness.js';
import type { RecognitionContext } from './recognition.js';

/** An item of a list that may name a company, and the parts of its name. */
export interface CompanyItem extends Span {
  /** End of the place that heads it; `start` where none does. */
  readonly coreStart: number;
}

/** How a list of items is to be read. */
export interface ItemReading {
  /** Id of the rule that found the list. */
  readonly rule: string;
  /** Whether the sentence is sure to speak of companies; default false. */
  readonly isSure?: boolean;
  /** Whether it says that so many items are so many companies; default false. */
  readonly isCounted?: boolean;
}

/**
 * The items that name companies and were not found before, under the rule that found the list. Where the sentence is
 * sure to speak of companies, one telling item speaks for all, and a place before a brand with its trade is telling.
 */
export function companiesOf(
  context: RecognitionContext,
  items: readonly CompanyItem[],
  { rule, isSure = false, isCounted = false }: ItemReading,
): Mention[] {
  const known = items.filter((item) => isFound(context, item));
  const telling = items.filter(
    (item) =>
      isTelling(context, item) ||
      (isSure && isPlaced(context, item) && mayBeCompany(context, item)),
  );
  const isOfCompanies = isCounted || known.length > 0 || telling.length > (isSure ? 0 : 1);
  return items
    .filter((item) => !known.includes(item))
    .filter((item) => telling.includes(item) || (isOfCompanies && mayBeCompany(context, item)))
    .map(({ start, end }) => ({
      type: 'Enterprise',
      start,
      end,
      name: context.text.slice(start, end).replace(/[“”]/gu, ''),
      rule,
      confidence: 0.72,
    }));
}

/** 西安|云帆|标准件: a place, a brand of two characters and a trade. */
function isPlaced(context: RecognitionContext, item: CompanyItem): boolean {
  const { brand, trade } = partsOf(context, item);
  return item.coreStart > item.start && brand.length === 2 && trade !== '';
}

/** Whether the item was found as a company before. */
export function isFound({ found }: RecognitionContext, { start, end }: CompanyItem): boolean {
  return found
    .overlapping({ start, end }, 'Enterprise')
    .some((mention) => mention.start <= start + 2 && mention.end === end);
}

/** Whether the brand is no word of the dictionary, or the name has a company's form. */
export function isTelling(context: RecognitionContext, item: CompanyItem): boolean {
  const printed = context.text.slice(item.coreStart, item.end);
  if (/..(?:公司|集团)$/u.test(printed))
    return hasBrand(printed.slice(0, -2)) && mayBeCompany(context, item);
  const { brand, trade } = partsOf(context, item);
  return (
    mayBeCompany(context, item) &&
    brand.length <= (trade === '' ? 6 : 8) &&
    oddness(context, item.coreStart, item.coreStart + brand.length) >= 2
  );
}

/** Whether more than a trade and a kind stands before 公司: not 外贸|公司, 上市|公司. */
function hasBrand(core: string): boolean {
  const { brand } = splitCompanyName('', core, '');
  return brand !== '' && !isMadeOf(brand, COMPANY_KINDS);
}

// Kinds of thing that no company's name ends in, kinds of company, and words that no name holds.
const RE_NO_COMPANY =
  /(?:项目|工程|园区|园|中心|[省市县区镇乡村局委会办所院校部处员长人户]|产业链?|行业|领域|平台|基地|车间|生产线|[一二三四]期|型|类|级|等|品牌|产品|服务业|制造业|业态|方面|环节|大学|协会|商会|政府|市场|[东西南北中]部|[里畔边旁内外])$|^[两一二三四五六七八九十][家个大]|^[某原该各每多]|[是在了不]|^\d|^[的等]/u;

/** Whether the item could be a company's name for all that its words say. */
export function mayBeCompany(context: RecognitionContext, item: CompanyItem): boolean {
  const { text, lexicons, found } = context;
  const name = text.slice(item.start, item.end).replace(/[“”]/gu, '');
  if (name.length < 2 || !/^[\p{Script=Han}A-Za-z\d（）·-]+$/u.test(name)) return false;
  if (name.startsWith('（') || name.split('（').length !== name.split('）').length) return false;
  if (RE_NO_COMPANY.test(name) || isMadeOf(name, COMPANY_KINDS)) return false;
  const { sectors, goods, genericTrades } = lexicons.trades;
  const { brand, trade } = partsOf(context, item);
  if (brand === '' || sectors.get(name) !== undefined || goods.get(name) !== undefined)
    return false;
  if (genericTrades.has(name) || sectors.get(brand) !== undefined || goods.get(brand) !== undefined)
    return false;
  // 青山|工业: a brand that is a place's name too.
  const from = trade === '' ? item.coreStart : item.end - trade.length;
  return !found
    .overlapping({ start: from, end: item.end })
    .some(({ type, confidence }) => type !== 'Enterprise' && confidence >= 0.5);
}

function partsOf(
  { text }: RecognitionContext,
  { coreStart, end }: CompanyItem,
): ReturnType<typeof splitCompanyName> {
  return splitCompanyName('', text.slice(coreStart, end), '');
}
