import { companiesOf, isFound, isTelling } from './company-items.js';
import type { CompanyItem } from './company-items.js';
import { splitCompanyName } from './company-names.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 砺岳、清禾|等12家企业, 砺岳、清禾|等一批新材料行业优强企业, 砺岳、清禾……|都是纺织企业, 砺岳公司、清禾公司|2家国企;
// must not match 等企业家, 等行业.
const RE_LIST_END = pagePattern(
  /(?:…*等(?:一大?批|一众|多家|多户|数家|数十家|\d+(?:余|多)?[家户])?[^，。；：、等的]{0,12}?(?:企业(?!家|化)|公司|厂商|车企|央企|国企|集团)|…*等(?:\d+(?:余|多)?[家户])(?=[，。；落入签参做提供购采])|…+(?=(?:都|均|皆)?是[^，。；：、]{0,10}?企业)|(?:\d+|[两三四五六七八九十])[家个户][^，。；：、等的]{0,6}?(?:企业(?!家|化)|公司|国企|央企))/gu,
);
// 来到砺岳机械、清禾、缇岚|进行实地调研, 深入砺岳机械、清禾|等企业走访; where one of them at least is surely a company.
const RE_VISIT_END = pagePattern(
  /(?:等(?:[多数\d]+家|地)?(?:重点|骨干|龙头)?(?:企业|公司)?)?(?:进行)?(?:实地|现场|专题)?(?:调研|走访|考察|视察|督导|观摩)(?!组|员)/gu,
);
// 先后来到|砺岳机械、清禾、缇岚，: what was visited, where one of them at least is surely a company.
const RE_VISIT_LEAD = pagePattern(
  /(?:来到|走进|深入|前往|走访|考察|察看|参观|拜访|调研)+了?(?![组团队员]|\p{Script=Han}{0,10}(?:来到|走进|深入|前往|走访|考察|察看|参观|拜访))(?=[\p{Script=Han}A-Za-z\d（）]{2,14}、)/gu,
);
// 当地最大的鲜菇企业——|砺岳农业，: one by name after its kind.
const RE_KIND_DASH = pagePattern(/(?:企业|公司|厂家|厂商|龙头|链主|巨头)——(?=\p{Script=Han})/gu);
// 砺岳、清禾|等项目: companies, where none of the items says what is built.
const RE_PROJECTS_END = pagePattern(
  /等(?:一批|多个|\d+(?:余|多)?个)?[^，。；：、等的]{0,6}?项目/gu,
);

// 砺岳、清禾|两家, 砺岳、清禾、缇岚|3家稻米合作社: as many houses as items; must not match 夫妻|两家.
const RE_COUNTED = pagePattern(/(?<count>[两二三四五六七八九]|\d)家(?![庭乡居长人])/gu);

const LISTED = { rule: 'enterprise.listed' };

/** Each member of a list that ends in 等企业, 等12家公司, where a list of trades (纺织、化工等企业) has none. */
export function recognizeListedCompanies(context: RecognitionContext): Mention[] {
  return [
    ...matchesIn(context, RE_LIST_END).flatMap(({ sentence, start }) =>
      companiesOf(context, itemsBefore(context, sentence.start, start), LISTED),
    ),
    ...matchesIn(context, RE_COUNTED).flatMap(({ sentence, start, groups }) => {
      const items = itemsBefore(context, sentence.start, start);
      const isCounted = items.length === countOf(groups['count']!) && namesHouses(context, items);
      return isCounted ? companiesOf(context, items, { ...LISTED, isCounted }) : [];
    }),
    ...matchesIn(context, RE_VISIT_END).flatMap(({ sentence, start }) => {
      const items = itemsBefore(context, sentence.start, start);
      const isOfCompanies = items.length > 2 && items.some((item) => isFound(context, item));
      return isOfCompanies ? companiesOf(context, items, LISTED) : [];
    }),
    ...matchesIn(context, RE_VISIT_LEAD).flatMap(({ sentence, end }) => {
      const items = itemsAfter(context, end, sentence.end);
      return items.some((item) => isFound(context, item))
        ? companiesOf(context, items, LISTED)
        : [];
    }),
    ...matchesIn(context, RE_KIND_DASH).flatMap(({ sentence, end }) => {
      const items = itemsAfter(context, end, sentence.end).slice(0, 1);
      return items.every((item) => isTelling(context, item))
        ? companiesOf(context, items, LISTED)
        : [];
    }),
    ...matchesIn(context, RE_PROJECTS_END).flatMap(({ sentence, start }) => {
      const items = itemsBefore(context, sentence.start, start);
      return items.every((item) => isTelling(context, item))
        ? companiesOf(context, items, LISTED)
        : [];
    }),
  ];
}

const NUMERALS = '零一二三四五六七八九';

function countOf(numeral: string): number {
  const at = NUMERALS.indexOf(numeral === '两' ? '二' : numeral);
  return at < 0 ? Number(numeral) : at;
}

/** Whether no item is everyday words alone, and one at least is a company or an odd word: not 土地、资金|两家. */
function namesHouses(context: RecognitionContext, items: readonly CompanyItem[]): boolean {
  return items.some((item) => isFound(context, item) || isTelling(context, item));
}

const RE_SEPARATOR = /[、和与及]/u;
// 开创|集团公司: its first word alone would be a verb.
const RE_FORMED = /^\p{Script=Han}{2,4}(?:集团公司|集团)$/u;
const RE_JOINT = /[和与及]/u;
const RE_ITEM_ENDS = /[、，。；：（）\n]/u;
const LONGEST = 14;

/** The items of the list that ends at `end`, the last first. */
function itemsBefore(context: RecognitionContext, from: number, listEnd: number): CompanyItem[] {
  const { text } = context;
  const items: CompanyItem[] = [];
  for (let end = listEnd; ;) {
    let left = end;
    while (left > from && end - left <= LONGEST && !RE_ITEM_ENDS.test(text[left - 1]!)) left--;
    const isWhole =
      end - left <= LONGEST &&
      (text[left - 1] === '、' || (RE_FORMED.test(text.slice(left, end)) && end - left < 9));
    const head = isWhole
      ? headOfWhole(context, left, end)
      : findNameHead(context, from, end, { most: LONGEST });
    if (!head || head.start >= end) return items;
    items.push({ ...head, end });
    if (head.start <= from || !RE_SEPARATOR.test(text[head.start - 1]!)) return items;
    end = head.start - 1;
  }
}

const RE_ITEM = /^[\p{Script=Han}A-Za-z\d（）]{2,14}?(?=[、，。；]|等|和|$)/u;

/** The items of the list that begins at `from`, the first first. */
function itemsAfter(context: RecognitionContext, from: number, limit: number): CompanyItem[] {
  const { text, found } = context;
  const items: CompanyItem[] = [];
  for (let start = from; ;) {
    const size = RE_ITEM.exec(text.slice(start, Math.min(limit, start + 15)))?.[0].length ?? 0;
    if (size === 0) return items;
    const end = start + size;
    const place = found.startingAt(start, 'District');
    items.push({ start, coreStart: place && place.end < end - 1 ? place.end : start, end });
    if (!RE_SEPARATOR.test(text[end] ?? '')) return items;
    start = end + 1;
  }
}

/** A whole item between two 、: the name, or what stands after its last 和. */
function headOfWhole(
  { text, found, tokens }: RecognitionContext,
  left: number,
  end: number,
): Pick<CompanyItem, 'start' | 'coreStart'> {
  const joint = lastJoint(text.slice(left, end));
  const isJoint = joint > 0 && tokens.startsAt(left + joint) && tokens.startsAt(left + joint - 1);
  const start = isJoint ? left + joint : left;
  const place = found.startingAt(start, 'District');
  const isHead = place && splitCompanyName('', text.slice(place.end, end), '').brand.length > 1;
  return { start, coreStart: isHead ? place.end : start };
}

/** Where the part after the last 和 of an item begins; 0 where both parts would not be names. */
function lastJoint(item: string): number {
  for (let at = item.length - 3; at >= 2; at--) if (RE_JOINT.test(item[at]!)) return at + 1;
  return 0;
}
