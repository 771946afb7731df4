import type { CompanyCandidate } from './company-candidates.js';
import { isFullForm } from './company-candidates.js';
import { isTradeWord, splitCompanyName } from './company-names.js';
import { withDistrict } from './district-in-force.js';
import { COMPANY_KINDS, isMadeOf } from './generic-words.js';
import type { Mention } from './mention.js';
import { oddness } from './name-oddness.js';
import { PROCESS_WORDS } from './phrase-words.js';
import type { RecognitionContext } from './recognition.js';

/** Whether the words before a form say only what kind of company it is: 子公司, 一家公司, 上市公司. */
export function isGenericBrand(brand: string): boolean {
  return brand !== '' && isMadeOf(brand, COMPANY_KINDS);
}

/** The company of a candidate with a legal or spoken form; with its parent where the name is a branch's. */
export function companyByForm(candidate: CompanyCandidate, context: RecognitionContext): Mention[] {
  const { core, place, form, start, end } = candidate;
  const { text } = context;
  if (goesOn(form, core, text.slice(end, end + 2))) return [];
  const { brand, trade } = splitCompanyName(place, core, form);
  const isFull = isFullForm(form);
  if (core === '' || isGenericBrand(brand)) return [];
  // 日处理500|吨选矿厂.
  if (place === '' && /[\d万亿]$/u.test(text.slice(start - 1, start)) && RE_MEASURED.test(core))
    return [];
  // 县|城投|集团: a place and a trade are a name, but of a works only where the place is named shortly (洛河|玻璃|厂).
  const isLocal = form === '厂' && RE_SUFFIXED.test(place);
  if (brand === '' && (place === '' || trade === '' || isLocal)) return [];
  if (brand.length === 1 && place === '' && !isFull)
    return ofDistrict(candidate, brand, trade, context);
  if (!isFull && isPlain(candidate, context, brand)) return [];
  if (form === '厂' && place === '' && (isBuilt(candidate, context) || isOfGoods(core, context)))
    return [];
  const name = text.slice(start, end);
  const rule = isFull ? 'enterprise.legal-form' : 'enterprise.spoken-form';
  const confidence = isFull ? 0.97 : 0.85;
  const mention: Mention = { type: 'Enterprise', start, end, name, rule, confidence };
  return [mention, ...parentOf(mention, form, text)];
}

/** 县|城投|集团: a company of the district itself, under the district's name. */
function ofDistrict(
  { start, end }: CompanyCandidate,
  brand: string,
  trade: string,
  context: RecognitionContext,
): Mention[] {
  if (trade === '' || !/^[省市县区旗州]$/u.test(brand)) return [];
  const name = withDistrict(context.text.slice(start, end), context);
  return [
    { type: 'Enterprise', start, end, name, rule: 'enterprise.of-district', confidence: 0.8 },
  ];
}

const RE_SUFFIXED = /[省市县区旗州镇乡村道]$/u;

// 智能工厂, 污水处理厂, 建厂: works, not firms; must not match 声乐电子厂, 食品加工厂.
const RE_PLANT =
  /(?:工|驻|水|(?:发|热|火|水|核|风|光伏|^)电|热|垃圾|处理|建|设|办|进|出|到|入|小|大|老|新|分|整|全|本|离|回|投|开|代工|前后)$/u;

/** Whether what looked like a form is part of another word: 公司法, 厂房, 集团化, 银行业. */
function goesOn(form: string, core: string, after: string): boolean {
  switch (form) {
    case '公司':
      return /^[法化制]/u.test(after);
    case '厂':
      return (RE_PLANT.test(core) && !core.endsWith('加工')) || /^[房区家商长址矿]/u.test(after);
    case '集团':
      return /^(?:化|军|式|有限|股份)/u.test(after);
    case '银行':
      return /^(?:业|卡|贷|存|机构)/u.test(after);
    default:
      return false;
  }
}

// 各建|山药加工|厂: a works that is built, of goods and what is done with them.
function isBuilt({ core, start }: CompanyCandidate, context: RecognitionContext): boolean {
  const verb = /^[各新共合]?[建办]起?/u.exec(core)?.[0].length ?? 0;
  const isPutUp = verb > 0 || RE_PUTS_UP.test(context.text.slice(Math.max(0, start - 3), start));
  if (isPutUp && isMadeOfWords(context, start + verb, start + core.length)) return true;
  return RE_BUILDING_IT.test(context.text.slice(Math.max(0, start - 16), start));
}

/** 两地|面板|厂, 12英寸|晶圆|厂: works that are called by their goods alone. */
function isOfGoods(core: string, { lexicons }: RecognitionContext): boolean {
  const bare = core.replace(RE_KIND_OF_GOODS, '');
  const { goods, sectors } = lexicons.trades;
  return goods.get(bare) !== undefined || sectors.get(bare) !== undefined;
}

const RE_KIND_OF_GOODS =
  /^(?:\p{Script=Han}{0,2}两地|[\d.]*(?:英寸|寸)|车规级?|海外|国内|本地|当地|各地|[一二三四两]家|大|小|新|老)+/u;

// 在村里建起|抹茶加工|厂; must not match 办起.
const RE_PUTS_UP = /(?:[新兴修]建|建[起成设有])了?$/u;

// 投资3亿元兴建的|云屏封测|厂; must not match 建设的云屏封测公司.
const RE_BUILDING_IT =
  /(?:投资|投建|兴建|建设|新建|承建)(?:[约近超]?[\d.]+[万亿]?[美欧日]?元)?的$/u;

const RE_MEASURED = /^[万亿千百余多]*(?:吨|套|台|件|只|羽|头|亩|平方米|立方米|千瓦|兆瓦)/u;

// 利益集团, 犯罪集团; a group by another everyday word (长城集团) is a company.
const RE_NO_GROUP =
  /^(?:利益|犯罪|诈骗|传销|军事|财团|政治|企业|家族|金融|教育|产业|农业|医疗|走私|学术)$/u;

/** Whether the brand is made of everyday words, so that 跨境公司 and 石英砂加工厂 stay generic. */
function isPlain(
  { start, place, form }: CompanyCandidate,
  context: RecognitionContext,
  brand: string,
): boolean {
  if (place !== '' || brand === '' || form.endsWith('银行')) return false;
  if (form === '集团') return RE_NO_GROUP.test(brand);
  if (/[社场]$/u.test(form)) return isPlainClub(context, start, start + brand.length);
  if (form.endsWith('厂')) return isMadeOfWords(context, start, start + brand.length);
  const token = context.tokens.at(start);
  if (!token || token.end - token.start < 2) return false;
  return token.end - start >= brand.length && /^(?:n|v|vn|a|d|l|b|i|m)$/u.test(token.tag);
}

/** 森林食品加工|厂: words of the dictionary and of trades, none of them odd. */
function isMadeOfWords({ text, tokens }: RecognitionContext, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    const token = tokens.at(at);
    const to = Math.min(end, token?.end ?? at + 1);
    const isOdd = !token || to - at < 2 || /^(?:x|ns|nr|nz|nrt)$/u.test(token.tag);
    if (isOdd && !isTradeWord(text, at, to)) return false;
    at = to;
  }
  return true;
}

/** 蔬菜种植|合作社: nothing but goods and what is done with them, where 红星果蔬|合作社 has a name. */
function isPlainClub(context: RecognitionContext, start: number, end: number): boolean {
  if (end - start < 4) return oddness(context, start, end) === 0;
  const { goods, genericTrades } = context.lexicons.trades;
  for (let at = start; at < end;) {
    const word = context.text.slice(at, Math.min(end, context.tokens.at(at)?.end ?? at + 1));
    const says = COMPANY_KINDS.has(word) || genericTrades.has(word) || isTradeWord(word);
    if (!says && goods.get(word) === undefined && !PROCESS_WORDS.has(word)) return false;
    at += word.length;
  }
  return true;
}

/** The bank or firm of which the name is a branch: 青禾农商银行|宁江支行. */
function parentOf(branch: Mention, form: string, text: string): Mention[] {
  const own = /^(?:.*?银行|.*?有限(?:责任)?公司)(?=.)/u.exec(form)?.[0];
  if (!own || !/(?:支行|分行|分公司|分厂)$/u.test(form)) return [];
  const end = branch.end - form.length + own.length;
  const name = text.slice(branch.start, end);
  return [{ ...branch, end, name, rule: 'enterprise.parent', confidence: 0.9 }];
}
