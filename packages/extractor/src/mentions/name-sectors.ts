import type { Span } from '@liantu/ontology';
import { PARK_CLASS_WORDS, RE_PARK_HEAD, TRADE_QUALITIES } from './industry-frames.js';
import type { Mention } from './mention.js';
import type { RecognitionContext } from './recognition.js';

/** Sectors that a company's or a project's name states by its word: 北川|储能, …采煤沉陷区|光伏|项目. */
const FULL_SECTORS =
  '新材料 新能源 储能 纺织 氢能 风电 光伏 半导体 热电联产 生物医药 集成电路 低空经济 人工智能 不锈钢 冷链物流 医药 航空航天 新能源汽车 汽车零部件 食品加工 水电 火电 核电 化纤 印染 针织 棉纺 毛纺 丝绸 家纺 装备制造 工程机械 医疗器械 电子信息 会展 乳业 农产品加工 煤化工 精细化工 跨境电商'.split(
    ' ',
  );

/** Sectors named inside the names of parks, companies and projects. `taught` are those the page names elsewhere. */
export function sectorsInNames(context: RecognitionContext, taught: readonly Mention[]): Mention[] {
  const sectors = new Set([
    ...FULL_SECTORS,
    ...taught.map(({ name }) => name).filter(({ length }) => length > 1),
  ]);
  const parks = context.found.all('Park').flatMap((park) => parkSector(context, park) ?? []);
  const others = [...context.found.all('Enterprise'), ...context.found.all('Project')].flatMap(
    (named) => sectorsWithin(context, named, sectors),
  );
  return [...parks, ...others];
}

function sectorsWithin(
  context: RecognitionContext,
  { start, end, deixis }: Mention,
  sectors: ReadonlySet<string>,
): readonly Mention[] {
  const found: Mention[] = [];
  if (deixis) return found;
  const name = context.text.slice(start, end);
  for (const sector of sectors) {
    const at = name.indexOf(sector);
    if (at < 0) continue;
    const hit = { start: start + at, end: start + at + sector.length };
    const isWhole = sector.length > 2 || touchesWord(context, hit);
    if (isWhole && context.text[hit.end] !== '源') {
      found.push(sectorMention(hit, sector, 'industry.in-name'));
    }
  }
  return found;
}

/** 氢能 is no part of 脱氢能力: a word begins or ends where it does. */
function touchesWord(context: RecognitionContext, { start, end }: Span): boolean {
  return context.tokens.startsAt(start) || context.tokens.startsAt(end);
}

/** 双溪|低空经济|产业园: all between the place or company and the head, if it is a trade. */
function parkSector(context: RecognitionContext, park: Mention): Mention | undefined {
  if (park.deixis) return undefined;
  const text = context.text.slice(park.start, park.end);
  const head = RE_PARK_HEAD.exec(text);
  if (!head) return undefined;
  // 冷链物流园 is a site for 冷链物流, 精细化工园 for 精细化工.
  const inner = /^(?:物流|加工|制造)/u.exec(head[0])?.[0].length ?? 0;
  const end = park.start + head.index + inner;
  const start = tradeStart(context, park.start, end);
  const name = context.text.slice(start, end);
  // 掘进机|产业园 makes goods, 无人机|产业园 is of a trade.
  const isMachine = name.endsWith('机') && context.lexicons.trades.sectors.get(name) === undefined;
  const short = name.length < 3 && !extendsTrade(context, name);
  const sure =
    /产业|工业|物流|加工|制造/u.test(head[0]) ||
    context.lexicons.trades.sectors.get(name) !== undefined;
  return name.length >= 2 &&
    sure &&
    !short &&
    !PARK_CLASS_WORDS.has(name) &&
    !TRADE_QUALITIES.has(name) &&
    !isMachine
    ? sectorMention({ start, end }, name, 'industry.in-park')
    : undefined;
}

/** Walks left from `end` over common words to where the place's or the owner's name ends. */
function tradeStart(context: RecognitionContext, from: number, end: number): number {
  let start = longestSectorEndingAt(context, from, end);
  const known = start < end;
  while (start > from) {
    const token = context.tokens.at(start - 1)!;
    const begins = Math.max(token.start, from);
    const word = context.text.slice(begins, start);
    if (isOwner(context, { start: begins, end: start }, end)) break;
    const whole = known && context.text.slice(start, end).endsWith('物流');
    if (known ? whole || !extendsTrade(context, word) : !isTradeWord(context, word, token.tag))
      break;
    start = begins;
  }
  return start;
}

/** Whether the word belongs to the name of a place or a company inside the park's. */
function isOwner(context: RecognitionContext, word: Span, end: number): boolean {
  return context.found
    .overlapping(word)
    .some(({ type, end: to }) => (type === 'District' || type === 'Enterprise') && to < end);
}

function extendsTrade(context: RecognitionContext, word: string): boolean {
  const { sectors, goods, genericTrades } = context.lexicons.trades;
  if (PARK_CLASS_WORDS.has(word)) return false;
  return (
    TRADE_QUALITIES.has(word) ||
    genericTrades.has(word) ||
    sectors.get(word) !== undefined ||
    goods.get(word) !== undefined
  );
}

function isTradeWord(context: RecognitionContext, word: string, tag: string): boolean {
  if (PARK_CLASS_WORDS.has(word) || word.endsWith('业')) return false;
  return (
    extendsTrade(context, word) || (/^(?:n|v|vn|b|l|a|j|g|ng|f|i)$/u.test(tag) && word.length > 1)
  );
}

function longestSectorEndingAt(context: RecognitionContext, from: number, end: number): number {
  for (let start = from; start < end - 1; start++) {
    const name = context.text.slice(start, end);
    if (context.lexicons.trades.sectors.get(name) !== undefined) return start;
  }
  return end;
}

function sectorMention(span: Span, name: string, rule: string): Mention {
  const { start, end } = span;
  return { start, end, type: 'Industry', name, rule, confidence: 0.7 };
}
