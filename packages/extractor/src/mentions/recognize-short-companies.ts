import type { Span } from '@liantu/ontology';
import { goesOnAsOther, isFramedAsCompany } from './company-frames.js';
import type { Mention } from './mention.js';
import { isSubsequence, isTradeWord, splitCompanyName } from './company-names.js';
import type { CompanyName } from './company-names.js';
import { oddness } from './name-oddness.js';
import { LEGAL_FORMS } from './name-words.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { TermTrie } from './term-trie.js';

/** A company that the article has introduced, by the parts of its name. */
interface KnownCompany extends CompanyName {
  readonly name: string;
  readonly aliases: Set<string>;
}

const FORM_AT_END = new RegExp(`(?:${LEGAL_FORMS.join('|')})$`, 'u');
// 某某有限公司（以下简称“某某”）
const RE_SHORT_STATED =
  /^（(?:以下|下文|下)?(?:简)?称(?:为)?[“"「]?([\p{Script=Han}A-Za-z\d·]{2,10})[”"」]?）/u;

/** What the article calls the companies it has introduced: 砺禾, 砺禾股份, 广河砺禾 after 广河砺禾密封科技股份有限公司. */
export function recognizeShortCompanies(context: RecognitionContext): Mention[] {
  const known = introduceCompanies(context);
  const byBrand = new TermTrie<KnownCompany[]>();
  for (const company of known) {
    for (const brand of [...spokenBrands(company), ...company.aliases]) {
      const namesakes = byBrand.get(brand);
      if (namesakes) namesakes.push(company);
      else byBrand.set(brand, [company]);
    }
  }
  return context.sentences.flatMap((sentence) => shortNamesIn(sentence, context, byBrand));
}

/** 砺禾 of 砺禾无人系统, whose last words are of no known trade; the brand itself where it is short. */
function spokenBrands({ brand }: KnownCompany): string[] {
  // 中国|建设|银行 has no brand of its own.
  if (brand.length < 2 || brand === '中国') return [];
  const short = brand.slice(0, 2);
  if (brand.length < 4 || short === '中国') return [brand];
  // 桂南|砺禾科技: what part of the country it is in is left out first.
  return RE_REGION.test(short) ? [brand, brand.slice(2)] : [brand, short];
}

// 苏南, 豫北, 川东; not 江南.
const RE_REGION = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁疆][东西南北中]$/u;

function introduceCompanies({ found, text }: RecognitionContext): KnownCompany[] {
  const known = new Map<string, KnownCompany>();
  for (const mention of found.all('Enterprise')) {
    if (
      mention.deixis ||
      found.overlapping(mention, 'Enterprise').some((other) => isLonger(other, mention))
    )
      continue;
    const stated = RE_SHORT_STATED.exec(text.slice(mention.end, mention.end + 20))?.[1];
    const company = known.get(mention.name) ?? {
      ...partsOf(mention, found),
      name: mention.name,
      aliases: new Set(),
    };
    if (stated) company.aliases.add(stated);
    const initials = initialsOf(company);
    if (initials !== undefined) company.aliases.add(initials);
    known.set(mention.name, company);
  }
  return [...known.values()];
}

// 宁夏|煤业|集团 → 宁煤集团
const RE_SPOKEN_GROUP = /^(?:集团|公司|集团公司)$/u;

/** A group's name by the first letters of its place and of its trade; undefined where it has no place. */
function initialsOf({ place, brand, trade, form }: CompanyName): string | undefined {
  const core = `${brand}${trade}`;
  if (place.length < 2 || core === '' || !RE_SPOKEN_GROUP.test(form)) return undefined;
  return `${place.charAt(0)}${core.charAt(0)}${form}`;
}

function isLonger(a: Mention, b: Mention): boolean {
  return a.end - a.start > b.end - b.start;
}

function partsOf(mention: Mention, found: RecognitionContext['found']): CompanyName {
  const form = FORM_AT_END.exec(mention.name)?.[0] ?? '';
  const place = found.startingAt(mention.start, 'District');
  const size = place && place.end < mention.end - form.length ? place.end - place.start : 0;
  const bare = mention.name.slice(0, mention.name.length - form.length);
  return splitCompanyName(bare.slice(0, size), bare.slice(size), form);
}

function shortNamesIn(
  sentence: ReadableSentence,
  context: RecognitionContext,
  byBrand: TermTrie<KnownCompany[]>,
): Mention[] {
  const mentions: Mention[] = [];
  const { start, end: limit } = sentence;
  for (let at = start; (at = byBrand.nextStart(context.text, at, limit)) < limit;) {
    const hit = byBrand.longestAt(context.text, at, limit);
    const mention = hit && shortNameAt(hit.start, hit.end, hit.value, sentence, context);
    if (mention) mentions.push(mention);
    at = mention?.end ?? at + 1;
  }
  return mentions;
}

function shortNameAt(
  brandStart: number,
  brandEnd: number,
  namesakes: readonly KnownCompany[],
  sentence: ReadableSentence,
  context: RecognitionContext,
): Mention | undefined {
  const { text, found, tokens } = context;
  const span = { start: brandStart, end: brandEnd };
  if (
    found
      .overlapping(span, 'Enterprise')
      .some(({ start, end }) => start < brandStart && end > brandEnd)
  )
    return undefined;
  const tail = tailAt(text, brandEnd, sentence.end);
  const printed = text.slice(brandStart, brandEnd);
  const fitting = namesakes.filter((company) => fitsTail(printed, tail, company));
  const place = found.endingAt(brandStart, 'District');
  const placed =
    place &&
    fitting.find(
      (company) =>
        company.place !== '' && samePlace(company.place, text.slice(place.start, place.end)),
    );
  const company = placed ?? fitting[0];
  if (!company) return undefined;
  const isCut = company.brand.length > printed.length && !company.aliases.has(printed);
  if (isCut && oddness(context, brandStart, brandEnd) < 2) return undefined;
  if (tail === '' && !placed && !standsAlone(text, tokens, span)) return undefined;
  if (tail === '' && isOfOthersToo(context, span)) return undefined;
  const start = placed ? place.start : brandStart;
  const end = brandEnd + tail.length;
  if (tail !== '' && isTrade(context, text.slice(brandStart, end))) return undefined;
  return {
    type: 'Enterprise',
    start,
    end,
    name: company.name,
    rule: tail === '' ? 'enterprise.brand' : 'enterprise.short-name',
    confidence: tail !== '' || company.aliases.has(printed) ? 0.88 : 0.75,
  };
}

/** 三峡|库区, 海尔|路 on a page that knows 三峡集团: a name of many uses where the sentence speaks of no company. */
function isOfOthersToo(context: RecognitionContext, span: Span): boolean {
  const renown = context.lexicons.companies.get(context.text.slice(span.start, span.end));
  if (renown === undefined) return false;
  if (goesOnAsOther(context.text, span.end)) return true;
  return renown === 'framed' && !isFramedAsCompany(context, span);
}

/** 日用陶瓷 is a trade even where 日用陶瓷公司 stands beside it. */
function isTrade({ lexicons }: RecognitionContext, name: string): boolean {
  const { sectors, goods } = lexicons.trades;
  return sectors.get(name) !== undefined || goods.get(name) !== undefined;
}

/** The trade words and the spoken form that follow a brand: 新材, 集团, 新能源公司; '' where none does. */
function tailAt(text: string, at: number, limit: number): string {
  let end = at;
  for (let size = Math.min(4, limit - end); size >= 2; size--) {
    const isForm = size === 2 && (text.startsWith('公司', end) || text.startsWith('银行', end));
    if (!isForm && !isTradeWord(text, end, end + size)) continue;
    end += size;
    size = Math.min(4, limit - end) + 1;
  }
  return text.slice(at, end);
}

/** Whether the tail is made of the company's own letters in their order, 公司 aside. */
function fitsTail(
  printed: string,
  tail: string,
  { brand, trade, form, aliases }: KnownCompany,
): boolean {
  const spoken = tail.replace(/公司$/u, '');
  if (aliases.has(printed)) return spoken === '';
  const core = `${brand}${trade}`;
  return core.startsWith(printed) && isSubsequence(spoken, `${core.slice(printed.length)}${form}`);
}

function samePlace(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}

// 砺禾|的, 砺禾|与; must not match 弦歌|不辍 cut as one word.
function standsAlone(
  text: string,
  tokens: RecognitionContext['tokens'],
  { start, end }: { start: number; end: number },
): boolean {
  if (!/\p{Script=Han}/u.test(text[end] ?? ''))
    return tokens.startsAt(start) || tokens.tagAt(start) === 'x';
  const token = tokens.at(end - 1);
  return token === undefined || token.end === end || token.tag === 'x';
}
