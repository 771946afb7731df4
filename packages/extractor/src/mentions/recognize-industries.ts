import type { Span } from '@liantu/ontology';
import {
  RE_DEVELOPING,
  RE_FIELDS,
  RE_RANK_WORD,
  RE_SECTOR_CONTEXT,
  RE_SECTOR_HEAD,
  RE_TRADE_FIRMS,
  SECTOR_CLASS_WORDS,
  WIDE_SECTORS,
} from './industry-frames.js';
import { itemText, itemsEndingAt, itemsStartingAt } from './list-items.js';
import type { Item } from './list-items.js';
import { occurrencesOf } from './mention-again.js';
import type { Mention } from './mention.js';
import { sectorsInNames } from './name-sectors.js';
import { SentenceReading, unitsUntil } from './phrase-units.js';
import type { Unit } from './phrase-unit.js';
import { rankedItemsIn } from './ranked-sectors.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { isKnownTrade, isSector, sectorIn, sectorsJoined, tradesJoined } from './sector-names.js';

/** Sectors and chains: 生物医药, 铝精深加工; classes (主导产业, 新兴产业, 农业) are none. */
export function recognizeIndustries(context: RecognitionContext): Mention[] {
  const framed: Mention[] = [];
  for (const sentence of context.sentences) {
    const reading = new SentenceReading(context, sentence);
    framed.push(...beforeHead(reading));
    if (RE_RANK_WORD.isIn(sentence)) framed.push(...ranked(reading));
    framed.push(...inFields(reading));
    framed.push(...ofFirms(reading));
    framed.push(...developed(reading));
  }
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

/** 光伏 in 晶澄光伏公司 means 绿色硅光伏 where the page has that one alone; 镁产业 means 镁及镁合金. */
function withFullNames(mentions: readonly Mention[]): Mention[] {
  const full = [...new Set(mentions.filter(isFramed).map(({ name }) => name))];
  return mentions.map((mention) => {
    if (isFramed(mention) && mention.name.length > 1) return mention;
    if (WIDE_SECTORS.has(mention.name)) return mention;
    const fuller = full.filter((name) => isFullerName(name, mention));
    return (fuller.length === 1 && !full.includes(mention.name)) ||
      (mention.name.length === 1 && fuller.length === 1)
      ? { ...mention, name: fuller[0]! }
      : mention;
  });
}

/** 绿色硅光伏 of 光伏; a company of 纺织 is not yet one of 纺织服装, a park of 航空 is one of 航空零部件. */
function isFullerName(full: string, { name, rule }: Mention): boolean {
  if (full === name) return false;
  return full.endsWith(name) || (full.startsWith(name) && rule !== 'industry.in-name');
}

function isFramed({ rule }: Mention): boolean {
  return /head|ranked|developed|link|field/u.test(rule);
}

/** 储能|产业, 储能、光伏|两大主导产业, 氢能储能、生命健康|等未来产业, 精细化工|链. */
function beforeHead(reading: SentenceReading): readonly Mention[] {
  const { context, sentence } = reading;
  return RE_SECTOR_HEAD.readIn(sentence, (match) => {
    const position = sentence.start + match.index;
    if (context.found.covering(position)?.type === 'Enterprise') return [];
    const clipped = unitsUntil(reading.units, position);
    const last = clipped.findLastIndex(
      (unit, at) => !isRank(unit) || endsKnownSector(context, clipped, at),
    );
    const items = itemsEndingAt(clipped, clipped[last]?.end ?? -1);
    const ranks = clipped.slice(last + 1);
    const list = ranks.length > 0 ? rankedOnes(context, items, ranks) : sureOnes(context, items);
    // 等重大产业|项目 are projects of many sectors.
    const after = sentence.text.slice(match.index + match[0].length);
    if (ranks.length > 0 && after.startsWith('项目')) return [];
    const rule = match[0] === '链' ? 'industry.link' : 'industry.head';
    // 航空、光电及生物科技|等产业: 及 joins the last two of a list; 现代农业及食品加工|产业 is one.
    const isOpen = items.length > 1 && ranks.some(({ text }) => text === '等');
    return list
      .flatMap((item) => (isOpen ? sectorsJoined(context, item) : [item]))
      .flatMap((item) => industry(reading, item, rule));
  });
}

/** 装备|制造, 现代|农业: words of rank by themselves that close the name of a sector. */
function endsKnownSector(context: RecognitionContext, units: readonly Unit[], at: number): boolean {
  if (units[at]!.kind !== 'word') return false;
  let text = units[at]!.text;
  for (
    let first = at - 1;
    first >= 0 && units[first]!.kind === 'word' && text.length < 8;
    first--
  ) {
    text = units[first]!.text + text;
    if (isSector(context, text)) return true;
  }
  return false;
}

/** What ranks or counts sectors between them and 产业: 三大, 首位, 等, and the end of a quoted list. */
function isRank({ kind, text }: Unit): boolean {
  if (kind === 'count' || kind === 'quoted' || kind === 'bracketed' || text === '”') return true;
  if (kind === 'quantity') return text.endsWith('条');
  return (
    kind === 'word' &&
    (SECTOR_CLASS_WORDS.has(text) || /^(?:等|全|大|[一二两三四五六七八九十]+大?)$/u.test(text))
  );
}

/** 储能、光伏|三大主导产业; without a count a single word must be known: 明晰|主导产业. */
function rankedOnes(
  context: RecognitionContext,
  items: readonly Item[],
  ranks: readonly Unit[],
): readonly Item[] {
  if (
    areParts(context, items) &&
    ranks.some(
      ({ text }) => text === '配套' || text === '上游' || text === '下游' || text === '中游',
    )
  )
    return [];
  const counted = ranks.some(({ kind, text }) => kind === 'count' || text === '等');
  if (counted || items.length > 1) return items;
  return items.filter((item) => isKnownTrade(context, itemText(item)));
}

/** Before a bare 产业 the last item is a sector, and those before it if they are known: 卫浴、循环经济、纺织|产业集群. */
function sureOnes(context: RecognitionContext, items: readonly Item[]): readonly Item[] {
  return items.filter((item, at) => at === items.length - 1 || isSector(context, itemText(item)));
}

function ranked(reading: SentenceReading): Mention[] {
  return rankedItemsIn(reading).flatMap(({ item, sure }) =>
    sure || isSector(reading.context, itemText(item))
      ? industry(reading, item, 'industry.ranked')
      : [],
  );
}

/** 聚焦物流、电子商务、智能机器人|等领域: all of a list most of which the lexicon knows as sectors; of two, those known. */
function inFields(reading: SentenceReading): readonly Mention[] {
  const { context, sentence } = reading;
  return RE_FIELDS.readIn(sentence, (match) => {
    const items = itemsEndingAt(reading.units, sentence.start + match.index).flatMap((item) =>
      tradesJoined(context, item),
    );
    const known = items.filter((item) => isSector(context, itemText(item)));
    const trades = items.filter((item) => isKnownTrade(context, itemText(item)));
    const alike = items.length > 2 && known.length > 0 && trades.length * 2 >= items.length;
    return (alike ? items : known).flatMap((item) => industry(reading, item, 'industry.field'));
  });
}

/** 风电制造|企业: the sector of firms, where the lexicon knows it. */
function ofFirms(reading: SentenceReading): readonly Mention[] {
  const { context, sentence } = reading;
  return RE_TRADE_FIRMS.readIn(sentence, (match) =>
    itemsEndingAt(reading.units, sentence.start + match.index)
      .filter((item) => isSector(context, itemText(item)))
      .flatMap((item) => industry(reading, item, 'industry.of-firms')),
  );
}

/** 重点发展|储能、光伏; what a company 主攻 is goods. */
function developed(reading: SentenceReading): readonly Mention[] {
  const { context, sentence } = reading;
  return RE_DEVELOPING.readIn(sentence, (match) => {
    const from = sentence.start + match.index;
    if (subjectType(context, sentence, from) === 'Enterprise') return [];
    const items = itemsStartingAt(reading.units, from + match[0].length);
    // 大力发展电池片、支架、边框: parts of a chain rather than sectors; 布局减速器、齿轮|等核心零部件产品: goods.
    if (areParts(context, items) || areGoods(sentence, items)) return [];
    return items.flatMap((item) => industry(reading, item, 'industry.developed'));
  });
}

/** 电池片、支架、边框: three or more, most of them goods that no list has as a sector. */
function areParts(context: RecognitionContext, items: readonly Item[]): boolean {
  const parts = items.filter((item) => isGoodsOnly(context, itemText(item)));
  return items.length > 2 && parts.length * 2 > items.length;
}

const RE_AS_GOODS = /^等[^，。；、]{0,8}(?:产品|部件|材料|设备|装备|食品|药品)/u;

function areGoods({ text, start }: ReadableSentence, items: readonly Item[]): boolean {
  const end = items.at(-1)?.at(-1)?.end ?? start;
  return RE_AS_GOODS.test(text.slice(end - start, end - start + 16));
}

function isGoodsOnly({ lexicons }: RecognitionContext, name: string): boolean {
  const { sectors, goods } = lexicons.trades;
  return goods.get(name) !== undefined && sectors.get(name) === undefined;
}

/** The type of the name that stands last before `position` in the sentence. */
function subjectType(
  context: RecognitionContext,
  sentence: ReadableSentence,
  position: number,
): string | undefined {
  return context.found
    .overlapping({ start: sentence.start, end: position })
    .filter(({ type }) => type === 'Enterprise' || type === 'District' || type === 'Park')
    .sort((a, b) => b.end - a.end)[0]?.type;
}

/** The item as a sector; a company's name in front makes it one only before 产业 itself. */
function industry({ context, sentence }: SentenceReading, item: Item, rule: string): Mention[] {
  const owned = item.some(({ mention }) => mention?.type === 'Enterprise');
  if (owned && rule !== 'industry.head') return [];
  const span = sectorIn(context, item, rule === 'industry.head' || rule === 'industry.link');
  if (!span) return [];
  const printed = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  // 光电子|信息产业: cut as one word.
  const name = printed.replace(/(?<=.{3})产业$/u, '');
  return [sectorMention({ start: span.start, end: span.start + name.length }, name, rule)];
}

/** The mention of a sector, its name without 产业. */
function sectorMention({ start, end }: Span, name: string, rule: string): Mention {
  return { start, end, type: 'Industry', name, rule, confidence: 0.75 };
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
