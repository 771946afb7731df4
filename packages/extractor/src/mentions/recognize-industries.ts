import { matchAll } from './match-all.js';
import type { Span } from '@liantu/ontology';
import { itemText, itemsEndingAt, itemsStartingAt } from './list-items.js';
import type { Item } from './list-items.js';
import {
  NOT_SECTOR_HEADS,
  RE_AS_INDUSTRY,
  RE_DEVELOPING,
  RE_INDUSTRIES_ARE,
  RE_IS_INDUSTRY,
  RE_MADE,
  RE_RANK_WORD,
  RE_SECTOR_CONTEXT,
  RE_SECTOR_HEAD,
  RE_SECTOR_PROJECTS,
  RE_WITH_AS,
  SECTOR_CLASS_WORDS,
  WIDE_SECTORS,
} from './industry-frames.js';
import { occurrencesOf } from './mention-again.js';
import type { Mention } from './mention.js';
import { sectorsInNames } from './name-sectors.js';
import { unitsOf, unitsUntil } from './phrase-units.js';
import type { Unit } from './phrase-units.js';
import { CLOSING_WORDS, PROCESS_WORDS } from './phrase-words.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

/** A sentence with its units. */
interface Reading {
  readonly context: RecognitionContext;
  readonly sentence: ReadableSentence;
  readonly units: readonly Unit[];
}

/** Sectors and chains: 生物医药, 铝精深加工; classes (主导产业, 新兴产业, 农业) are none. */
export function recognizeIndustries(context: RecognitionContext): Mention[] {
  const framed = context.sentences.flatMap((sentence) => {
    const reading = { context, sentence, units: unitsOf(context, sentence) };
    const heads = /[业链]/u.test(sentence.text) ? beforeHead(reading) : [];
    const ranked = RE_RANK_WORD.test(sentence.text) ? asIndustry(reading) : [];
    return [...heads, ...ranked, ...developed(reading)];
  });
  const sure = framed.filter(({ rule }) => rule !== 'industry.link');
  const known = new Set(sure.map(({ name }) => name));
  // A bare 链 follows many a word; what the page or the lexicon knows as a sector has a chain.
  const linked = framed.filter(
    ({ rule, name }) => rule === 'industry.link' && (known.has(name) || isSector(context, name)),
  );
  const named = sectorsInNames(context, [...sure, ...linked]);
  const all = [...sure, ...linked, ...named];
  return withFullNames([...all, ...sectorsAgain(context, all)]);
}

function isSector(context: RecognitionContext, name: string): boolean {
  return context.lexicons.trades.sectors.get(name) !== undefined;
}

/** 光伏 in 晶澄光伏公司 means 绿色硅光伏 where the page has that one alone; 镁产业 means 镁及镁合金. */
function withFullNames(mentions: readonly Mention[]): Mention[] {
  const full = [...new Set(mentions.filter(isFramed).map(({ name }) => name))];
  return mentions.map((mention) => {
    if (isFramed(mention) && mention.name.length > 1) return mention;
    if (WIDE_SECTORS.has(mention.name)) return mention;
    const fuller = full.filter(
      (name) =>
        name !== mention.name && (name.endsWith(mention.name) || name.startsWith(mention.name)),
    );
    return (fuller.length === 1 && !full.includes(mention.name)) ||
      (mention.name.length === 1 && fuller.length === 1)
      ? { ...mention, name: fuller[0]! }
      : mention;
  });
}

function isFramed({ rule }: Mention): boolean {
  return /head|ranked|developed|link/u.test(rule);
}

/** 储能|产业, 储能、光伏|两大主导产业, 氢能储能、生命健康|等未来产业, 精细化工|链. */
function beforeHead(reading: Reading): Mention[] {
  const { context, sentence, units } = reading;
  return matchAll(sentence.text, RE_SECTOR_HEAD).flatMap((match) => {
    const position = sentence.start + match.index;
    if (context.found.covering(position)?.type === 'Enterprise') return [];
    const clipped = unitsUntil(units, position);
    const last = clipped.findLastIndex((_, at) => !isRank(clipped, at));
    const items = itemsEndingAt(clipped, clipped[last]?.end ?? -1);
    const ranked = clipped.slice(last + 1);
    // 等重大产业|项目 are projects of many sectors.
    if (ranked.length > 0 && sentence.text.startsWith('项目', match.index + match[0].length))
      return [];
    const list = ranked.length > 0 ? items : sureOnes(context, items);
    const shared = ranked.some(({ kind, text }) => kind === 'count' || text === '等');
    if (
      ranked.length > 0 &&
      !shared &&
      items.length === 1 &&
      !isKnownTrade(context, itemText(items[0]!))
    )
      return [];
    const rule = match[0] === '链' ? 'industry.link' : 'industry.head';
    return list.flatMap((item) => industry(reading, item, rule, 1));
  });
}

/** Before a bare 产业 the last item is a sector, and those before it if they are known: 卫浴、循环经济、纺织|产业集群. */
function sureOnes(context: RecognitionContext, items: readonly Item[]): readonly Item[] {
  return items.filter((item, at) => at === items.length - 1 || isSector(context, itemText(item)));
}

function isRank(units: readonly Unit[], at: number): boolean {
  const { kind, text } = units[at]!;
  if (kind === 'count' || kind === 'quoted' || kind === 'bracketed') return true;
  if (kind === 'quantity') return text.endsWith('条');
  return (
    kind === 'word' &&
    (SECTOR_CLASS_WORDS.has(text) || /^(?:等|全|大|[一二两三四五六七八九十]+大?)$/u.test(text))
  );
}

/** 以储能为主导产业, 把储能列为首位产业, 储能是首位产业, 首位产业是储能, 作为首位产业，储能…. */
function asIndustry(reading: Reading): Mention[] {
  const { sentence, units } = reading;
  const { text, start } = sentence;
  const enclosed = [RE_WITH_AS, RE_MADE].flatMap((frame) =>
    matchAll(text, frame).flatMap((match) => {
      const list = match.groups!['list']!;
      const from = match.index + match[0].indexOf(list);
      const sure = frame === RE_MADE || /主导|支柱|首位|产业|见长/u.test(match[0]);
      return itemsEndingAt(units, start + from + list.length)
        .map((item) =>
          item.map((unit) => cutBefore(unit, start + from)).filter(({ text }) => text !== ''),
        )
        .filter((item) => item.length > 0)
        .map((item) => ({ item, sure }));
    }),
  );
  const before = matchAll(text, RE_IS_INDUSTRY)
    .filter((match) => !/[以把将][^，。；]*$/u.test(text.slice(0, match.index)))
    .flatMap((match) =>
      itemsEndingAt(units, start + match.index).map((item) => ({ item, sure: true })),
    );
  const counted = matchAll(text, RE_SECTOR_PROJECTS).flatMap((match) =>
    itemsEndingAt(units, start + match.index + match.groups!['sector']!.length).map((item) => ({
      item,
      sure: false,
    })),
  );
  const after = [RE_INDUSTRIES_ARE, RE_AS_INDUSTRY].flatMap((frame) =>
    matchAll(text, frame).flatMap((match) =>
      itemsStartingAt(units, start + match.index + match[0].length).map((item) => ({
        item,
        sure: /[是为：，]$/u.test(match[0]),
      })),
    ),
  );
  return [...enclosed, ...before, ...counted, ...after].flatMap(({ item, sure }) =>
    sure || isSector(reading.context, itemText(item))
      ? industry(reading, item, 'industry.ranked', 2)
      : [],
  );
}

/** What of the unit stands after `position`. */
function cutBefore(unit: Unit, position: number): Unit {
  if (unit.start >= position) return unit;
  const start = Math.min(position, unit.end);
  return { ...unit, start, text: unit.text.slice(start - unit.start) };
}

/** 重点发展|储能、光伏; what a company 主攻 is goods. */
function developed(reading: Reading): Mention[] {
  const { context, sentence, units } = reading;
  return matchAll(sentence.text, RE_DEVELOPING).flatMap((match) => {
    const from = sentence.start + match.index;
    if (subjectType(context, sentence, from) === 'Enterprise') return [];
    return itemsStartingAt(units, from + match[0].length).flatMap((item) =>
      industry(reading, item, 'industry.developed', 2),
    );
  });
}

/** The type of the name that stands last before `position` in the clause's sentence. */
function subjectType(
  context: RecognitionContext,
  sentence: ReadableSentence,
  position: number,
): string | undefined {
  const before = context.found.overlapping({ start: sentence.start, end: position });
  return before
    .filter(({ type }) => type === 'Enterprise' || type === 'District' || type === 'Park')
    .sort((a, b) => b.end - a.end)[0]?.type;
}

/** The item as a sector, without the place that heads it and the class words around it. */
function industry(
  { context, sentence }: Reading,
  item: Item,
  rule: string,
  shortest: number,
): Mention[] {
  let units = [...item];
  const lastName = units.findLastIndex(({ kind }) => kind === 'name');
  if (lastName >= 0 && units[lastName]!.mention?.type === 'Enterprise' && rule !== 'industry.head')
    return [];
  const lastIndustry = units.findLastIndex(
    ({ text }, at) => text.endsWith('产业') && at < item.length - 1,
  );
  units = units.slice(Math.max(lastName, lastIndustry) + 1);
  if (units.length > 1 && units.at(-1)!.text === '产业') units.pop();
  while (units.length > 1 && isClassWord(units[0]!, context, units)) units = units.slice(1);
  if (units[0]?.text === '的') return [];
  if (!namesSector(context, units, shortest)) return [];
  const span = { start: units[0]!.start, end: units.at(-1)!.end };
  return [
    sectorMention(
      span,
      sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
      rule,
    ),
  ];
}

/** 全国|一流的…: class words fall away before a sector, unless the sector's known name has them (现代|物流). */
function isClassWord(
  { text, kind }: Unit,
  context: RecognitionContext,
  units: readonly Unit[],
): boolean {
  if (kind === 'quoted') return true;
  if (context.lexicons.trades.sectors.get(itemText(units)) !== undefined) return false;
  return /^(?:该|全|本|各|我|整个|主要|重点|传统|相关|当地|园区|区域|县域|\p{Script=Han}*(?:开发区|高新区|经开区)$)/u.test(
    text,
  );
}

function namesSector(
  context: RecognitionContext,
  units: readonly Unit[],
  shortest: number,
): boolean {
  const text = itemText(units);
  const last = units.at(-1);
  if (!last || text.length < shortest || text.length > 14) return false;
  if (!/^[\p{Script=Han}A-Za-z0-9＋+\-/]+$/u.test(text) || /^\d+$|[级型]$/u.test(text))
    return false;
  if (text.length === 1) return context.lexicons.trades.genericTrades.has(text);
  if (isKnownTrade(context, text)) return !SECTOR_CLASS_WORDS.has(text);
  if (/[园区]$/u.test(text)) return false;
  if (NOT_SECTOR_HEADS.has(last.text) || NOT_SECTOR_HEADS.has(text) || SECTOR_CLASS_WORDS.has(text))
    return false;
  // 分别绘制|产业链图谱: a short word that no list knows is rather a deed.
  if (
    shortest === 1 &&
    units.length === 1 &&
    text.length < 3 &&
    !context.lexicons.trades.genericTrades.has(text)
  )
    return false;
  return units.every(isNominal) && !units.every((unit) => SECTOR_CLASS_WORDS.has(unit.text));
}

function isKnownTrade(context: RecognitionContext, text: string): boolean {
  const { sectors, goods } = context.lexicons.trades;
  return sectors.get(text) !== undefined || goods.get(text) !== undefined;
}

function isNominal({ kind, tag, text }: Unit): boolean {
  if (kind === 'mark' || /^[及和与]$/u.test(text)) return true;
  if (kind !== 'word') return false;
  return (
    PROCESS_WORDS.has(text) ||
    CLOSING_WORDS.has(text) ||
    !/^[vdrpcuyzilqft]/u.test(tag) ||
    /^(?:现代|未来)$/u.test(text) ||
    (/^(?:vn|l)$/u.test(tag) && text.length > 2)
  );
}

/** The mention of a sector, its name without 产业. */
function sectorMention(span: Span, name: string, rule: string): Mention {
  return { ...span, type: 'Industry', name, rule, confidence: 0.75 };
}

/** Sectors that the page has named, where they stand again as sectors. */
function sectorsAgain(context: RecognitionContext, found: readonly Mention[]): Mention[] {
  const names = new Set(found.map(({ name }) => name).filter((name) => name.length >= 2));
  return [...names].flatMap((name) =>
    occurrencesOf(context, name)
      .filter(({ start, end }) => context.tokens.startsAt(start) && context.tokens.startsAt(end))
      .filter(({ end }) => RE_SECTOR_CONTEXT.test(context.text.slice(end, end + 3)))
      .map((span) => ({ ...sectorMention(span, name, 'industry.again'), confidence: 0.6 })),
  );
}
