import { goods } from './goods-mentions.js';
import type { Reading } from './goods-mentions.js';
import { goodsIn } from './goods-names.js';
import { itemsEndingAt, itemsStartingAt } from './list-items.js';
import type { Item } from './list-items.js';
import { matchAll } from '../patterns/match-all.js';
import type { Mention } from './mention.js';
import {
  RE_AND_OTHER_GOODS,
  RE_FORMER_LATTER,
  RE_FROM_TO,
  RE_GOODS_ARE,
  RE_MADE_BY,
  RE_MADE_FROM,
  RE_MAKING,
  RE_MOVED,
  RE_SHORT_MAKING,
  RE_SURE_MAKING,
  RE_TURNED,
} from './product-frames.js';

/** Goods that verbs tell: 专攻|空气悬架, 主要产品有|A、B, A、B|等产品, 坯布|来自邻厂, 用灰渣|做|白炭黑. */
export function madeGoods(reading: Reading): Mention[] {
  return [
    ...made(reading),
    ...madeShortly(reading),
    ...moved(reading),
    ...fromTo(reading),
    ...madeFrom(reading),
    ...turned(reading),
    ...owned(reading),
  ];
}

/** 专攻|空气悬架, 主要产品有|A、B, A、B|等产品, A、B|由澄江公司供应. */
function made(reading: Reading): Mention[] {
  const { sentence, units } = reading;
  const { text, start } = sentence;
  const objects = matchAll(text, RE_MAKING).flatMap((match) => {
    const items = itemsStartingAt(units, start + match.index + match[0].length);
    const sure = RE_SURE_MAKING.test(match[0]) || areMostlyKnown(reading, items);
    return items.flatMap((item) => goods(reading, item, 'product.made', sure, true));
  });
  const listed = matchAll(text, RE_GOODS_ARE).flatMap((match) =>
    itemsStartingAt(units, start + match.index + match[0].length).flatMap((item) =>
      goods(reading, item, 'product.listed', true, true),
    ),
  );
  const before = [RE_AND_OTHER_GOODS, RE_MADE_BY].flatMap((frame) =>
    matchAll(text, frame).flatMap((match) =>
      itemsEndingAt(units, start + match.index).flatMap((item) =>
        goods(reading, item, 'product.supplied', true, frame === RE_MADE_BY),
      ),
    ),
  );
  return [...objects, ...listed, ...before];
}

/** 生产的汽车线束、安全气囊布和座椅面料: the rest of a list is of a kind with what the lexicon knows of it. */
function areMostlyKnown({ context }: Reading, items: readonly Item[]): boolean {
  const known = items.filter((item) => goodsIn(context, item, false, true) !== undefined);
  return items.length > 2 && known.length * 2 > items.length;
}

/** 前者|织|棉袜，后者|缝|衬衫; 青禾布艺厂|缝|刷包. */
function madeShortly(reading: Reading): Mention[] {
  const { context, sentence, units } = reading;
  const { text, start } = sentence;
  const makers = [
    ...matchAll(text, RE_FORMER_LATTER).map(({ index }) => index + 2),
    ...context.found.overlapping(sentence, 'Enterprise').map(({ end }) => end - start),
  ];
  return makers.flatMap((at) => {
    RE_SHORT_MAKING.lastIndex = at;
    const verb = RE_SHORT_MAKING.exec(text);
    if (!verb) return [];
    const from = start + at + verb[0].length;
    const items = itemsStartingAt(units, from);
    if (items[0] && items[0][0]!.start < from && items[0][0]!.tag !== 'x') return [];
    return items.flatMap((item) =>
      goods(reading, itemFrom(item, from), 'product.made', true, true),
    );
  });
}

/** The item without what stands before `position`, where an unknown word swallowed it: 印|彩盒. */
function itemFrom(item: Item, position: number): Item {
  return item.map((unit) => {
    const start = Math.max(unit.start, Math.min(position, unit.end - 1));
    return start === unit.start
      ? unit
      : { ...unit, start, text: unit.text.slice(start - unit.start) };
  });
}

/** 坯布|来自隔壁的织造厂: known goods, however short, on their way. */
function moved(reading: Reading): Mention[] {
  const { sentence, units } = reading;
  return matchAll(sentence.text, RE_MOVED).flatMap((match) =>
    itemsEndingAt(units, sentence.start + match.index).flatMap((item) =>
      goods(reading, item, 'product.moved', false),
    ),
  );
}

/** 从原茎、打成麻|到亚麻布、服装: all of them, where the list knows at least two. */
function fromTo(reading: Reading): Mention[] {
  const { context, sentence, units } = reading;
  return matchAll(sentence.text, RE_FROM_TO).flatMap((match) => {
    const { from, to } = match.groups as { from: string; to: string };
    const start = sentence.start + match.index + 1;
    const items = [
      ...itemsEndingAt(units, start + from.length).filter((item) => item[0]!.start >= start),
      ...itemsStartingAt(units, start + from.length + 1).filter(
        (item) => item.at(-1)!.end <= start + from.length + 1 + to.length,
      ),
    ];
    const known = items.filter((item) => goodsIn(context, item, false) !== undefined);
    if (known.length < 2) return [];
    return items.flatMap((item) => goods(reading, item, 'product.from-to', true, true));
  });
}

/** 以香椿芽|为原料的|香椿酱. */
function madeFrom(reading: Reading): Mention[] {
  const { sentence, units } = reading;
  return matchAll(sentence.text, RE_MADE_FROM).flatMap((match) => {
    const start = sentence.start + match.index + 1;
    const from = match.groups!['from']!;
    const items = itemsEndingAt(units, start + from.length).filter(
      (item) => item[0]!.start >= start,
    );
    const made = /[的产工制发出]$/u.test(match[0])
      ? itemsStartingAt(units, sentence.start + match.index + match[0].length)
      : [];
    return [...items, ...made].flatMap((item) =>
      goods(reading, item, 'product.made-from', true, true),
    );
  });
}

/** 用灰渣|做|白炭黑, 秸秆|变|板材. */
function turned(reading: Reading): Mention[] {
  const { sentence, units } = reading;
  return matchAll(sentence.text, RE_TURNED).flatMap((match) => {
    const from = match.groups!['from'] ?? match.groups!['subject']!;
    const start = sentence.start + match.index + match[0].indexOf(from);
    const used = itemsEndingAt(units, start + from.length)
      .slice(-1)
      .filter((item) => item[0]!.start >= start);
    const made = itemsStartingAt(units, sentence.start + match.index + match[0].length);
    return [...used, ...made].flatMap((item) =>
      goods(reading, item, 'product.turned', false, true),
    );
  });
}

/** 改用|青禾新材的|磁钢: what a company has or makes, where the list knows it. */
function owned(reading: Reading): Mention[] {
  const { units } = reading;
  return units.flatMap((unit, at) => {
    if (unit.mention?.type !== 'Enterprise' || units[at + 1]?.text !== '的') return [];
    const item = itemsStartingAt(units, units[at + 1]!.end)[0] ?? [];
    const after = units[at + 2 + item.length];
    if (after && after.kind === 'word' && /^[nj]/u.test(after.tag)) return [];
    return goods(reading, item, 'product.owned', false, true);
  });
}
