import { goods, likelyGoods, product } from './goods-mentions.js';
import type { GoodsReader, Reading } from './goods-mentions.js';
import { goodsIn } from './goods-names.js';
import { itemsEndingAt, itemsStartingAt } from './list-items.js';
import type { Item } from './list-items.js';
import type { Mention } from './mention.js';
import { matchAll } from '../patterns/match-all.js';
import { unitIndexAt } from './phrase-units.js';
import type { PooledPattern } from '../patterns/pattern-pool.js';
import {
  RE_AND_OTHER_GOODS,
  RE_BRANDS_ARE,
  RE_ENGAGED,
  RE_FORMER_LATTER,
  RE_FROM_TO,
  RE_GOODS_ARE,
  RE_GOODS_GO,
  RE_LEFTOVER,
  RE_MADE_BY,
  RE_MADE_FROM,
  RE_MAKING,
  RE_MOVED,
  RE_SHORT_MAKING,
  RE_SURE_MAKING,
  RE_TURNED,
} from './product-frames.js';

const NONE: readonly Mention[] = [];

/** 专攻|空气悬架. */
function made(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  return RE_MAKING.readIn(sentence, (match) => {
    const items = itemsStartingAt(reading.units, sentence.start + match.index + match[0].length);
    const sure = RE_SURE_MAKING.test(match[0]) || areMostlyKnown(reading, items);
    return items.flatMap((item) => goods(reading, item, 'product.made', sure, true));
  });
}

/** 从事|砼构件|的生产. */
function engaged(reading: Reading): readonly Mention[] {
  return after(reading, RE_ENGAGED, 'product.made');
}

/** 主要产品有|A、B. */
function listed(reading: Reading): readonly Mention[] {
  return after(reading, RE_GOODS_ARE, 'product.listed');
}

/** 主导产品有|“翠河”“老窖师”|两大系列. */
function brandsListed({ sentence }: Reading): readonly Mention[] {
  return RE_BRANDS_ARE.readIn(sentence, (match) => {
    const brands = match.groups!['brands']!;
    const from = sentence.start + match.index + match[0].lastIndexOf(brands);
    return matchAll(brands, /“([^“”]+)”/gu).map(({ index, 0: { length }, 1: name }) =>
      product({ start: from + index, end: from + index + length }, name!, 'product.brand', 0.75),
    );
  });
}

/** The goods of the list that begins right behind the words of a pattern. */
function after(reading: Reading, pattern: PooledPattern, rule: string): readonly Mention[] {
  const { sentence } = reading;
  return pattern.readIn(sentence, (match) =>
    itemsStartingAt(reading.units, sentence.start + match.index + match[0].length).flatMap((item) =>
      goods(reading, item, rule, true, true),
    ),
  );
}

/** A、B|等产品. */
function classed(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  return RE_AND_OTHER_GOODS.readIn(sentence, (match) =>
    itemsEndingAt(reading.units, sentence.start + match.index).flatMap((item) =>
      goods(reading, item, 'product.supplied', true),
    ),
  );
}

/** A、B|由澄江公司供应. */
function supplied(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  return RE_MADE_BY.readIn(sentence, (match) =>
    itemsEndingAt(reading.units, sentence.start + match.index).flatMap((item) =>
      goods(reading, item, 'product.supplied', true, true),
    ),
  );
}

/** 生产的汽车线束、安全气囊布和座椅面料: the rest of a list is of a kind with what the lexicon knows of it. */
function areMostlyKnown({ context }: Reading, items: readonly Item[]): boolean {
  const known = items.filter((item) => goodsIn(context, item, false, true) !== undefined);
  return items.length > 2 && known.length * 2 > items.length;
}

/** 前者|织|棉袜，后者|缝|衬衫; 青禾布艺厂|缝|刷包. */
function madeShortly(reading: Reading): readonly Mention[] {
  const { context, sentence } = reading;
  const found: Mention[] = [];
  for (const { index } of RE_FORMER_LATTER.matchesIn(sentence)) {
    found.push(...madeBy(reading, index + 2));
  }
  for (const maker of context.found.overlapping(sentence, 'Enterprise')) {
    found.push(...madeBy(reading, maker.end - sentence.start));
  }
  return found;
}

/** What the maker whose name ends at `at` is said to make by a verb of one character. */
function madeBy(reading: Reading, at: number): readonly Mention[] {
  const { sentence } = reading;
  RE_SHORT_MAKING.lastIndex = at;
  const verb = RE_SHORT_MAKING.exec(sentence.text);
  if (!verb) return NONE;
  const from = sentence.start + at + verb[0].length;
  const first = reading.units[unitIndexAt(reading.units, from)];
  if (first && first.start < from && first.tag !== 'x') return NONE;
  const items = itemsStartingAt(reading.units, from);
  return items.flatMap((item) => goods(reading, item, 'product.made', true, true));
}

/** 坯布|来自隔壁的织造厂: known goods, however short, on their way. */
function moved(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  return RE_MOVED.readIn(sentence, (match) =>
    itemsEndingAt(reading.units, sentence.start + match.index).flatMap((item) =>
      likelyGoods(reading, item, 'product.moved'),
    ),
  );
}

/** 从原茎、打成麻|到亚麻布、服装: all of them, where the list knows at least two. */
function fromTo(reading: Reading): readonly Mention[] {
  const { context, sentence } = reading;
  return RE_FROM_TO.readIn(sentence, (match) => {
    const { from, to } = match.groups as { from: string; to: string };
    const start = sentence.start + match.index + 1;
    const items = [
      ...itemsEndingAt(reading.units, start + from.length).filter(
        (item) => item[0]!.start >= start,
      ),
      ...itemsStartingAt(reading.units, start + from.length + 1).filter(
        (item) => item.at(-1)!.end <= start + from.length + 1 + to.length,
      ),
    ];
    const known = items.filter((item) => goodsIn(context, item, false) !== undefined);
    if (known.length < 2) return [];
    return items.flatMap((item) => goods(reading, item, 'product.from-to', true, true));
  });
}

/** 以香椿芽|为原料的|香椿酱. */
function madeFrom(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  return RE_MADE_FROM.readIn(sentence, (match) => {
    const start = sentence.start + match.index + 1;
    const from = match.groups!['from']!;
    const items = itemsEndingAt(reading.units, start + from.length).filter(
      (item) => item[0]!.start >= start,
    );
    const made = /[的产工制发出]$/u.test(match[0])
      ? itemsStartingAt(reading.units, sentence.start + match.index + match[0].length)
      : [];
    return [...items, ...made].flatMap((item) =>
      goods(reading, item, 'product.made-from', true, true),
    );
  });
}

/** 用灰渣|做|白炭黑, 秸秆|变|板材. */
function turned(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  return RE_TURNED.readIn(sentence, (match) => {
    const from = match.groups!['from'] ?? match.groups!['subject']!;
    const start = sentence.start + match.index + match[0].indexOf(from);
    const used = itemsEndingAt(reading.units, start + from.length)
      .slice(-1)
      .filter((item) => item[0]!.start >= start);
    const made = itemsStartingAt(reading.units, sentence.start + match.index + match[0].length);
    const isLeftover = RE_LEFTOVER.test(from);
    return [
      ...used.flatMap((item) => goods(reading, item, 'product.turned', false, true)),
      ...made.flatMap((item) => goods(reading, item, 'product.turned', isLeftover, true)),
    ];
  });
}

/** 改用|青禾新材的|磁钢: what a company has or makes, where the list knows it. */
function owned(reading: Reading): readonly Mention[] {
  const found: Mention[] = [];
  const { context, sentence } = reading;
  const owners = context.found.overlapping(sentence, 'Enterprise');
  if (!owners.some(({ end }) => context.text[end] === '的')) return found;
  const { units } = reading;
  for (let at = 0; at + 1 < units.length; at++) {
    if (units[at]!.mention?.type !== 'Enterprise' || units[at + 1]!.text !== '的') continue;
    const item = itemsStartingAt(units, units[at + 1]!.end)[0] ?? [];
    const after = units[at + 2 + item.length];
    if (after && after.kind === 'word' && /^[nj]/u.test(after.tag)) continue;
    const sure = RE_GOODS_GO.test(
      context.text.slice(item.at(-1)?.end ?? sentence.end, sentence.end),
    );
    found.push(...goods(reading, item, 'product.owned', sure, true));
  }
  return found;
}

/** Readers of goods that verbs tell: 专攻|空气悬架, 主要产品有|A、B, A、B|等产品, 坯布|来自邻厂, 用灰渣|做|白炭黑. */
export const GOODS_OF_DEEDS: readonly GoodsReader[] = [
  made,
  engaged,
  listed,
  brandsListed,
  classed,
  supplied,
  madeShortly,
  moved,
  fromTo,
  madeFrom,
  turned,
  owned,
];
