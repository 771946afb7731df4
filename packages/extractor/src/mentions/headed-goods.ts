import { hasGoodsHead } from './goods-heads.js';
import { withoutUnknownMaker } from './goods-makers.js';
import { goods, likelyGoods, product } from './goods-mentions.js';
import type { GoodsReader, Reading } from './goods-mentions.js';
import { itemsEndingAt, itemsStartingAt } from './list-items.js';
import type { Mention } from './mention.js';
import type { PooledPattern } from '../patterns/pattern-pool.js';
import { unitIndexAt } from './phrase-units.js';
import { PROCESS_WORDS } from './phrase-words.js';
import {
  RE_DEALT_IN,
  RE_GOODS_LABEL,
  RE_HANDLED,
  RE_GOODS_WON,
  RE_PLANT_OF,
  RE_QUOTED_GOODS,
  RE_SELLER_OF,
} from './product-frames.js';
import type { Tokens } from './tokens.js';

const NONE: readonly Mention[] = [];

/** 面料|车间, 传感器|供应商, 颗粒|获批临床: the goods that end where the words of a pattern begin. */
function before(reading: Reading, pattern: PooledPattern, rule: string): readonly Mention[] {
  const { sentence } = reading;
  return pattern.readIn(sentence, (match) =>
    itemsEndingAt(reading.units, sentence.start + match.index)
      .filter((item) => !item.some(({ kind }) => kind === 'quoted' || kind === 'money'))
      .flatMap((item) => likelyGoods(reading, item, rule)),
  );
}

// 购置|中频炉、覆膜生产线: what is bought to make things with.
const RE_BOUGHT = /(?:购置|采购|购买|购进|添置|配备)[^，。；]*$/u;
// 腰果脱壳|车间
const RE_PROCESS = /(?:脱壳|分拣|分选|清洗|包装|检测|组装|仓储|烘干|转化|处理|外延)$/u;

function lined(reading: Reading): readonly Mention[] {
  const { sentence } = reading;
  return before(reading, RE_PLANT_OF, 'product.lined').filter(
    ({ name, end }) =>
      // 织造|车间 is where they weave.
      !PROCESS_WORDS.has(name) &&
      !RE_PROCESS.test(name) &&
      !RE_BOUGHT.test(sentence.text.slice(0, end - sentence.start)),
  );
}

function sold(reading: Reading): readonly Mention[] {
  return before(reading, RE_SELLER_OF, 'product.sold');
}

function dealtIn(reading: Reading): readonly Mention[] {
  return before(reading, RE_DEALT_IN, 'product.dealt-in');
}

/** 把|饰面板|铺上. */
function handled(reading: Reading): readonly Mention[] {
  return RE_HANDLED.readIn(reading.sentence, ({ index }) =>
    itemsStartingAt(reading.units, reading.sentence.start + index + 1).flatMap((item) =>
      likelyGoods(reading, item, 'product.handled'),
    ),
  );
}

/** 青河村的|蓝莓|都采完了: known goods of a place. */
function ofPlace(reading: Reading): readonly Mention[] {
  const { context, units } = reading;
  return context.found.overlapping(reading.sentence, 'District').flatMap(({ end }) => {
    if (context.text[end] !== '的') return [];
    const [item] = itemsStartingAt(units, end + 1);
    const next = item && units[unitIndexAt(units, item.at(-1)!.end)];
    // 青河市的|澜岱|轮胎 is a firm.
    if (!item || withoutUnknownMaker(context, item, item.length - 1) !== item) return [];
    if (next?.kind === 'word' && /^[nj的]/u.test(next.tag + next.text)) return [];
    return goods(reading, item, 'product.of-place', false, true).filter(
      ({ start }) => start === item[0]!.start && item[0]!.tag !== 'ns',
    );
  });
}

/** 【核心产品】口服液 颗粒: the rest of the line, cut at its gaps. */
function labelled(reading: Reading): readonly Mention[] {
  const { sentence, units } = reading;
  return RE_GOODS_LABEL.readIn(sentence, (match) => {
    const start = sentence.start + match.index + match[0].length;
    const found: Mention[] = [];
    for (let from = unitIndexAt(units, start); from >= 0 && from < units.length;) {
      const gap = units.findIndex(
        ({ text }, at) => at >= from && /^[\s\u3000、，；]+$/u.test(text),
      );
      const end = gap < 0 ? units.length : gap;
      found.push(...goods(reading, units.slice(from, end), 'product.labelled', true, true));
      from = end + 1;
    }
    return found;
  });
}

function won(reading: Reading): readonly Mention[] {
  return before(reading, RE_GOODS_WON, 'product.won');
}

/** “吃螃蟹”, “正在洽购某矿” tell what somebody does. */
function isNounPhrase(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at = tokens.endOf(at)) {
    if (/^[vdrpcul](?!n)/u.test(tokens.tagAt(at))) return false;
  }
  return true;
}

/** “手撕钢”: goods in quotation marks, by how they end. */
function quoted({ context, sentence }: Reading): readonly Mention[] {
  // “新纤维” in a heading is an image.
  if (sentence.kind === 'heading' || sentence.kind === 'title') return NONE;
  return RE_QUOTED_GOODS.readIn(sentence, (match) => {
    const name = match.groups!['goods']!;
    const start = sentence.start + match.index + 1;
    const isKnown = context.lexicons.trades.goods.get(name) !== undefined;
    if (
      !isKnown &&
      !(hasGoodsHead(name) && isNounPhrase(context.tokens, start, start + name.length))
    )
      return [];
    return [product({ start, end: start + name.length }, name, 'product.quoted', 0.65)];
  });
}

/** Readers of goods that no list need know, since they end like goods and stand where goods stand. */
export const HEADED_GOODS: readonly GoodsReader[] = [
  lined,
  sold,
  dealtIn,
  handled,
  ofPlace,
  labelled,
  won,
  quoted,
];
