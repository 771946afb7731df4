import { chainStepsIn } from './chain-spans.js';
import { goods, product, Reading } from './goods-mentions.js';
import type { GoodsReader } from './goods-mentions.js';
import { tellsMake } from './goods-names.js';
import { LISTED_GOODS } from './listed-goods.js';
import { itemText, itemsEndingAt, itemsStartingAt } from './list-items.js';
import type { Item } from './list-items.js';
import { HEADED_GOODS } from './headed-goods.js';
import { GOODS_OF_DEEDS } from './made-goods.js';
import { mentionsAgain } from './mention-again.js';
import type { Mention } from './mention.js';
import { mayHoldCapacity, unitIndexAt, unitsUntil } from './phrase-units.js';
import type { Unit } from './phrase-unit.js';
import { isGoverning, PROCESS_WORDS } from './phrase-words.js';
import {
  PRODUCT_TAILS,
  RE_BRANDED,
  RE_QUOTED_BRAND,
  RE_BREEDING,
  RE_BUILT_BEFORE,
  RE_NOT_MAKING,
  RE_STREAM,
  RE_SECTOR_LIKE,
  RE_TOOL_USE,
  RE_VARIETY,
  RE_YEARLY_GOODS,
  RE_YEARLY_NEXT,
  SCENERY,
} from './product-frames.js';
import { goodsInQuotes } from './goods-in-quotes.js';
import type { PooledPattern } from '../patterns/pattern-pool.js';
import { projectHeadsIn } from './project-heads.js';
import type { RecognitionContext } from './recognition.js';

const NONE: readonly Mention[] = [];

/** Goods, materials and steps of chains: 覆铜板, 高多层印制电路板, 灵芝孢子粉; no bare 产品 or 设备. */
export function recognizeProducts(context: RecognitionContext): Mention[] {
  const sectors = new Set(context.found.all('Industry').map(({ name }) => name));
  const found: Mention[] = [];
  for (const sentence of context.sentences) {
    const reading = new Reading(context, sentence, sectors);
    for (const read of READERS) {
      const mentions = read(reading);
      if (mentions.length > 0) found.push(...mentions);
    }
  }
  const kept = withoutEchoes(found).map((mention) => withSize(context.text, mention));
  return [...kept, ...mentionsAgain(context, kept, 'product.again')];
}

// 182|mm硅片, 12|英寸外延片, 800|G光模块: the size that goods are named by; must not match 年产12|寸照片.
const RE_UNIT_HEAD = /^(?:[GVW](?=\p{Script=Han})|[mcnμ]m|毫米|微米|纳米|英?寸|吋|英吋)./u;
const RE_FIGURE = /(?<!年产|日产|月产|[\d.])\d+(?:\.\d+)?$/u;

function withSize(text: string, mention: Mention): Mention {
  if (!RE_UNIT_HEAD.test(mention.name)) return mention;
  const figure = RE_FIGURE.exec(text.slice(Math.max(0, mention.start - 8), mention.start))?.[0];
  if (figure === undefined) return mention;
  const start = mention.start - figure.length;
  return { ...mention, start, name: `${figure}${mention.name}` };
}

/** 叶片|下线 after 风电叶片: the head of longer goods says them again where only their moving names it. */
function withoutEchoes(found: readonly Mention[]): readonly Mention[] {
  const isDoubtful = ({ rule }: Mention): boolean =>
    rule === 'product.moved' || rule === 'product.owned';
  if (!found.some(isDoubtful)) return found;
  const heads = new Set<string>();
  for (const { name } of found) for (let at = 1; at < name.length; at++) heads.add(name.slice(at));
  return found.filter((mention) => !isDoubtful(mention) || !heads.has(mention.name));
}

/** “坯料—日用瓷—文创瓷”. */
function chained({ sentence }: Reading): Mention[] {
  return chainStepsIn(sentence).map(({ start, end, text }) =>
    product(
      { start: sentence.start + start, end: sentence.start + end },
      text,
      'product.chain',
      0.85,
    ),
  );
}

/** 上游是铝型材、车轴坯，中游是…. */
function streamed(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  const matches = RE_STREAM.matchesIn(sentence);
  if (matches.length < 2) return NONE;
  return matches.flatMap((match) =>
    itemsStartingAt(reading.units, sentence.start + match.index + match[0].length).flatMap((item) =>
      goods(reading, item, 'product.stream', true, true),
    ),
  );
}

/** 年产|混炼胶|3万吨、|硫磺|1万吨. */
function beforeAmount(reading: Reading): readonly Mention[] {
  const first = goodsAfter(reading, RE_YEARLY_GOODS);
  return first.length > 0 ? [...first, ...goodsAfter(reading, RE_YEARLY_NEXT)] : NONE;
}

function goodsAfter(reading: Reading, pattern: PooledPattern): readonly Mention[] {
  const { sentence } = reading;
  return pattern.readIn(sentence, (match) => {
    const items = itemsStartingAt(reading.units, sentence.start + match.index + match[0].length);
    const measured = items.findIndex((item) => withoutAmount(item).length < item.length);
    return items
      .slice(0, Math.max(1, measured + 1))
      .flatMap((item) => goods(reading, withoutAmount(item), 'product.capacity', true, true));
  });
}

/** 年产3万吨|混炼胶. */
function afterAmount(reading: Reading): readonly Mention[] {
  if (!mayHoldCapacity(reading.sentence)) return NONE;
  const { units } = reading;
  const found: Mention[] = [];
  for (const { kind, end } of units) {
    if (kind !== 'capacity') continue;
    for (const item of itemsStartingAt(units, end).slice(0, 2)) {
      // 年产3万吨A、|澄江硅业|年产5万吨B: who makes the next.
      if (unitAfter(units, item)?.kind === 'capacity') continue;
      found.push(...goods(reading, item, 'product.capacity', true, true));
    }
  }
  return found;
}

function unitAfter(units: readonly Unit[], item: Item): Unit | undefined {
  return units[unitIndexAt(units, item.at(-1)!.start) + 1];
}

function withoutAmount(item: Item): Item {
  const amount = item.findIndex(({ kind }) => kind === 'quantity');
  return amount > 0 ? item.slice(0, amount) : item;
}

/** What a project's name says that it makes: 澄江新材|电解铜箔|扩建项目. */
function inProjects(reading: Reading): readonly Mention[] {
  const { context, sentence } = reading;
  return context.found.overlapping(sentence, 'Project').flatMap((project) => {
    if (
      project.deixis ||
      /site|works/u.test(project.rule) ||
      RE_NOT_MAKING.test(project.name.replace(RE_WORKS_TAIL, ''))
    )
      return [];
    const inside = unitsUntil(reading.units, headStart(context, project)).filter(
      ({ start }) => start >= project.start,
    );
    const listed = project.rule === 'project.listed';
    const lead = inside.findLastIndex(
      ({ kind, text }) => /name|capacity|quantity/u.test(kind) || text === '的',
    );
    const behind = inside.slice(lead + 1);
    const rest = behind.slice(leadLength(behind));
    const isPlaced = rest.length < behind.length && behind[0]!.tag === 'ns';
    const built = RE_BUILT_BEFORE.test(
      context.text.slice(Math.max(sentence.start, project.start - 3), project.start),
    );
    const sure = !listed && !isRatherName(rest);
    // 广济县|味源|复合调味料: behind a place the maker comes first.
    const led = lead >= 0 && inside[lead]!.mention?.type !== 'District' && !isPlaced;
    const [quoted] = rest;
    if (rest.length === 1 && quoted!.kind === 'quoted') {
      return goodsInQuotes(quoted!).map((span) =>
        product(span, context.text.slice(span.start, span.end), 'product.quoted', 0.7),
      );
    }
    // 锻造|项目 says what is done there.
    if (rest.length === 0 || PROCESS_WORDS.has(itemText(rest))) return [];
    return goods(reading, rest, 'product.project', sure, led || built);
  });
}

const RE_WORKS_TAIL = /(?:项目|工程|技改|改造|扩建|（[^（）]{1,4}）|[一二三四五]期)+$/u;

/** How many words lead in to goods and are none of them: 澳洲|乳铁蛋白, 三千吨|白酒, “夸父”|人形机器人. */
function leadLength(units: readonly Unit[]): number {
  let length = 0;
  while (length < units.length - 1 && isLeadWord(units[length]!)) length++;
  return length;
}

function isLeadWord({ kind, tag, text }: Unit): boolean {
  return (
    kind === 'quoted' ||
    tag === 'ns' ||
    /^(?:[一二三四五六七八九十百千万两第]+|万?[吨套台件]|新版)$/u.test(text)
  );
}

// 蒜油, 麻屑板: what goods are made of or like.
const RE_MATTER = /[油板粉膜管材酒茶糖盐胶线纸布丝纱棉铝铜钢铁箔漆醇酸碱肥药饼米面砖瓷炭]$/u;

/** 信禾|六期项目, 博澜德|智能基地项目: one short or unknown word is rather a name, where no list knows it. */
function isRatherName(units: readonly Unit[]): boolean {
  const own = units.filter(({ kind, text }) => kind !== 'phase' && !PRODUCT_TAILS.has(text));
  if (RE_MATTER.test(itemText(own))) return false;
  if (itemText(own).length <= 2) return true;
  return own.length === 1 && /^(?:x|nr|i|l)/u.test(own[0]!.tag) && !tellsMake(own[0]!);
}

/** Where the head of a project's name starts: of 电解铜箔扩建|项目. */
function headStart(context: RecognitionContext, { start, end }: Mention): number {
  const head = projectHeadsIn(context.text.slice(start, end)).at(-1);
  return head ? start + head.start : end;
}

/** “墨溪”牌|净皮宣纸. */
function branded(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  // Quotations are many, and brands without them few.
  const frame = sentence.text.includes('牌') ? RE_BRANDED : RE_QUOTED_BRAND;
  return frame.readIn(sentence, (match) => {
    const from = sentence.start + match.index;
    const item = itemsStartingAt(reading.units, from + match[0].length)[0] ?? [];
    return goods(reading, item, 'product.branded', match[0].endsWith('牌')).map(({ end }) => {
      const name = sentence.text.slice(match.index, end - sentence.start);
      return product({ start: from, end }, name, 'product.branded', 0.75);
    });
  });
}

/** 岷江7号, where the sentence speaks of breeding. */
function bred({ sentence }: Reading): readonly Mention[] {
  if (!RE_BREEDING.isIn(sentence)) return NONE;
  return RE_VARIETY.matchesIn(sentence).map((match) => {
    const start = sentence.start + match.index;
    return product({ start, end: start + match[0].length }, match[0], 'product.variety', 0.7);
  });
}

/** Goods that the lexicon knows, wherever they stand. */
function known(reading: Reading): readonly Mention[] {
  const { context, sentence } = reading;
  const found: Mention[] = [];
  for (const { start, end } of context.lexicons.trades.goods.scan(sentence.text)) {
    if (end - start < 3 || !standsAlone(reading, start, end)) continue;
    if (isWorks(context, sentence.start + end - 1)) continue;
    found.push(...knownList(reading, itemsEndingAt(reading.units, sentence.start + end)));
  }
  return found;
}

/** 青溪连接线 is a road where a road's name holds it. */
function isWorks({ found }: RecognitionContext, position: number): boolean {
  const rule = found.covering(position, 'Project')?.rule;
  return rule !== undefined && /site|works/u.test(rule);
}

/** 医疗器械 is a sector rather than goods, and so is what the page calls one. */
function isSectorHere({ context, sectors }: Reading, word: string): boolean {
  if (context.lexicons.trades.sectors.get(word) === undefined) return false;
  return RE_SECTOR_LIKE.test(word) || sectors.has(word);
}

/** A known name, and those listed before it if most of the list is known: 棉袜、针织衫、|羊毛衫. */
function knownList(reading: Reading, items: readonly Item[]): Mention[] {
  const found = items.map((item) => goods(reading, item, 'product.known', false));
  const last = found.at(-1) ?? [];
  if (found.filter((known) => known.length > 0).length * 2 <= items.length) return last;
  return items.flatMap((item) => goods(reading, item, 'product.known', true));
}

/** Whether the known word is the head of its phrase, and neither a tool in the scene nor a sector. */
function standsAlone(reading: Reading, start: number, end: number): boolean {
  const { context, sentence } = reading;
  if (!context.tokens.startsAt(sentence.start + end)) return false;
  const { units } = reading;
  const next = units[unitIndexAt(units, sentence.start + end)];
  const isHead =
    !next || next.kind !== 'word' || isGoverning(next.text) || !/^(?:n|x|l|j)/u.test(next.tag);
  if (!isHead) return false;
  const word = sentence.text.slice(start, end);
  if (SCENERY.has(word) || isSectorHere(reading, word)) return false;
  return !RE_TOOL_USE.test(sentence.text.slice(Math.max(0, start - TOOL_REACH), start));
}

/** How far before a tool its use may be told, in UTF-16 units (see {@link RE_TOOL_USE}). */
const TOOL_REACH = 14;

/** Ways to read goods off a sentence, in this order. */
const READERS: readonly GoodsReader[] = [
  chained,
  streamed,
  beforeAmount,
  afterAmount,
  inProjects,
  ...GOODS_OF_DEEDS,
  ...HEADED_GOODS,
  ...LISTED_GOODS,
  branded,
  bred,
  known,
];
