import type { Span } from '@liantu/ontology';
import {
  closesName,
  goesOnAsOther,
  isFramedAsCompany,
  isListedAsCompany,
  nameAhead,
  startsName,
} from './company-frames.js';
import { isTradeWord } from './company-names.js';
import type { CompanyRenown } from './company-lexicon.js';
import type { Mention } from './mention.js';
import { GOODS, OPENING_VERBS } from './name-words.js';
import { matchesIn } from './recognition.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';
import { closesAt } from './unknown-names.js';

/** Companies known nationwide, by the names the lexicon gives: 国网, 宁德时代, 大唐|青屏风电项目. */
export function recognizeKnownCompanies(context: RecognitionContext): Mention[] {
  const known = context.sentences.flatMap((sentence) => knownIn(sentence, context));
  return [...known, ...numberedBureaus(context)];
}

interface Hit extends Span {
  readonly value: CompanyRenown;
}

function knownIn(sentence: ReadableSentence, context: RecognitionContext): Mention[] {
  const hits = context.lexicons.companies
    .scan(context.text, sentence.start, sentence.end)
    .filter((hit) => standsAsName(context, hit));
  const plain = hits.filter(({ value }) => value === 'plain');
  return hits.flatMap((hit) =>
    hit.value === 'plain' || isCompany(context, hit, plain)
      ? [mentionOf(context, hit), ...branchOf(context, hit)]
      : [],
  );
}

// 国网|武陟县|供电公司, 中国移动|武陟|分公司: what a national company calls its branches.
const RE_BRANCH =
  /^(?:供电|电力|石油|销售|烟草|热电|风电|新能源)?(?:有限公司|分公司|支公司|公司|分行|支行)/u;

/** The branch that a company has in the place named right behind it, with the company as its parent. */
function branchOf({ text, found }: RecognitionContext, { start, end }: Span): Mention[] {
  const outer = found.startingAt(end, 'District');
  // 国网|西藏|昌都|供电公司
  const place = (outer && found.startingAt(outer.end, 'District')) ?? outer;
  const form = place && RE_BRANCH.exec(text.slice(place.end, place.end + 8))?.[0];
  if (!form) return [];
  const branchEnd = place.end + form.length;
  const nameTo = (to: number, rule: string): Mention => ({
    type: 'Enterprise',
    start,
    end: to,
    name: text.slice(start, to),
    rule,
    confidence: 0.9,
  });
  return [nameTo(branchEnd, 'enterprise.branch'), nameTo(end, 'enterprise.parent')];
}

const RE_LATIN = /[A-Za-z\d]/u;

/** Whether the hit is a name by itself and no accident across words, nor part of another name. */
function standsAsName({ text, tokens }: RecognitionContext, { start, end }: Span): boolean {
  if (goesOnAsOther(text, end)) return false;
  const runsOn = (a: string, b: string): boolean => RE_LATIN.test(a) && RE_LATIN.test(b);
  if (runsOn(text[start - 1] ?? '', text[start]!) || runsOn(text[end - 1]!, text[end] ?? ''))
    return false;
  if (end - start > 3) return true;
  // A word of the dictionary keeps its characters: 其|中华|能.
  return [start, end].every((at) => tokens.startsAt(at) || /^(?:x|nr)/u.test(tokens.tagAt(at)));
}

/** Whether the sentence treats a name of many uses as a company's. */
function isCompany(context: RecognitionContext, hit: Hit, plain: readonly Span[]): boolean {
  return (
    isFramedAsCompany(context, hit) || isBeside(context, hit, plain) || headsName(context, hit)
  );
}

/** 远景、|宁德时代: beside a name that speaks for itself. */
function isBeside({ text }: RecognitionContext, hit: Span, plain: readonly Span[]): boolean {
  if (!closesName(text, hit.end)) return false;
  return plain.some(
    ({ start, end }) =>
      (start === hit.end + 1 && /[、和与]/u.test(text[hit.end]!)) ||
      (end === hit.start - 1 && /[、和与]/u.test(text[end]!)),
  );
}

/** 远景|低碳产业园, 大唐|青屏风电项目: a trade is named between the name and the head; not 三峡|库区生态项目. */
function headsName(context: RecognitionContext, { start, end }: Span): boolean {
  const name = nameAhead(context.text, end);
  if (name === undefined || RE_SIGHTS.test(name) || !startsName(context, start)) return false;
  const { sectors, goods } = context.lexicons.trades;
  return /总部|智能制造/u.test(name) || sectors.scan(name).length + goods.scan(name).length > 0;
}

// 大唐|不夜城文旅项目, 长城|国家文化公园: sights and public works are named for what is there.
const RE_SIGHTS =
  /文旅|旅游|文化|公园|景区|康养|生态|治理|灌溉|灌区|改造|后续|平安|城市|乡村|广场/u;

function mentionOf(context: RecognitionContext, hit: Hit): Mention {
  const { text, found } = context;
  const end = nameEnd(context, hit);
  const place = found.endingAt(hit.start, 'District');
  const start = place && isBarePlace(place, text) ? place.start : hit.start;
  return {
    type: 'Enterprise',
    start,
    end,
    name: text.slice(start, end),
    ...(start < hit.start ? { aliases: [text.slice(hit.start, end)] } : {}),
    rule: `enterprise.known-${hit.value}`,
    confidence: hit.value === 'plain' ? 0.85 : 0.75,
  };
}

/** 宁川|比亚迪, but not 宁川县|比亚迪. */
function isBarePlace({ start, end, deixis }: Mention, text: string): boolean {
  return deixis === undefined && !/.{2}[省市县区旗镇乡村道]$/u.test(text.slice(start, end));
}

// What closes a company's name: a mark, or what a company is said to do.
const RE_CLOSED =
  /^(?:$|[\s、，。；：）”（]|[等和与及在将已的是为]|董事|总裁|总经理|投资|签|落户|入驻|相关|负责)/u;

// 中车|恒禾、, 中车|恒禾等12家企业: a member of the group, whose own name ends the item.
const RE_MEMBER = /^\p{Script=Han}{2}(?=[、和与及等])/u;

/** End of the name with all that belongs to it: 大唐|新能源, 海尔|集团, 中车|恒禾 in a list of companies; not 比亚迪|电池. */
function nameEnd(context: RecognitionContext, { start, end }: Span): number {
  const { text } = context;
  const house = end - start < 5 ? houseEnd(context, end) : end;
  if (house > end) return house;
  const withTrade = tradeEnd(text, end);
  const member = RE_MEMBER.exec(text.slice(end, end + 3));
  if (withTrade > end || !member || context.lexicons.trades.goods.get(member[0])) return withTrade;
  const isMember = isListedAsCompany(text, end + 2) || isUnknownWord(context, end, end + 2);
  return isMember && end - start < 4 ? end + 2 : withTrade;
}

// 中国能建|华北院, 中储粮|直属库: a house of the group's.
const RE_HOUSE = /^(?:直属库|分公司|公司|[院局])(?![长士校])/u;
// Parts of the country, times: what houses of a group are told apart by.
const RE_PART = /^(?:华东|华南|华北|华中|西南|西北|东北|东南|中南|北方|南方|北疆|南疆|时代)$/u;

/** End of the name of a group's house: 中冶|焦耐, 中车|时代半导体, 中国能建|华北院; `end` where no unknown word, trade or form follows. */
function houseEnd(context: RecognitionContext, end: number): number {
  const { text, tokens, found } = context;
  let at = end;
  let isTold = false;
  let isPlaced = false;
  while (at - end < 8) {
    const word = tokens.wordAt(at);
    const place = found.startingAt(at, 'District');
    const isTrade = isTradeWord(word) && !OPENING_VERBS.has(word);
    const isUnknown = /^(?!的)\p{Script=Han}{2,3}$/u.test(word) && tokens.tagAt(at) === 'x';
    if (!tokens.startsAt(at) || !(isTrade || isUnknown || RE_PART.test(word) || place)) break;
    isTold ||= isUnknown || (isTrade && (isPlaced || RE_PART.test(text.slice(at - 2, at))));
    isPlaced ||= place !== undefined || RE_PART.test(word);
    at = place ? place.end : at + word.length;
  }
  const form = RE_HOUSE.exec(text.slice(at, at + 4))?.[0] ?? '';
  if (form !== '' && (isTold || isPlaced)) return at + form.length;
  return isTold && closesAt(context, at) ? at : end;
}

function isUnknownWord({ tokens }: RecognitionContext, start: number, end: number): boolean {
  return tokens.tagAt(start) === 'x' && tokens.startsAt(start) && tokens.startsAt(end);
}

function tradeEnd(text: string, end: number): number {
  const form = /^(?:集团|股份|控股)?(?:公司)?/u.exec(text.slice(end, end + 4))![0];
  if (form !== '') return end + form.length;
  const words: string[] = [];
  let at = end;
  for (let size = 4; size >= 2; size--) {
    const word = text.slice(at, at + size);
    // 远景|投资建设: what a company does, not what it is called.
    if (!isTradeWord(word) || OPENING_VERBS.has(word)) continue;
    words.push(word);
    at += size;
    size = 5;
  }
  const isOpen = words.some((word) => GOODS.has(word)) && !isListedAsCompany(text, at);
  return words.length > 0 && !isOpen && RE_CLOSED.test(text.slice(at, at + 3)) ? at : end;
}

// 中铁|十二局, 中交二|航局|集团; must not match 中建|三期.
const RE_NUMBERED = pagePattern(
  /(?:中国?(?:水电|铁建|铁|建|交|冶|核|能建)|中电建|水电|葛洲坝)(?:安装)?(?:第?[一二三四五六七八九十]{1,3})(?:[航公冶]局|局|院|建)(?:集团)?(?:公司)?/gu,
);

/** The numbered bureaus of the builders' groups. */
function numberedBureaus(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_NUMBERED).map(({ start, end }) => ({
    type: 'Enterprise',
    start,
    end,
    name: context.text.slice(start, end),
    rule: 'enterprise.numbered-bureau',
    confidence: 0.85,
  }));
}
