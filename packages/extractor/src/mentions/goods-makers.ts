import { TRADE_QUALITIES } from './industry-frames.js';
import type { Item } from './list-items.js';
import type { Unit } from './phrase-unit.js';
import type { RecognitionContext } from './recognition.js';

// 高|压|…, 硅|光|引擎: single characters that say how goods are or of what; others in a row are an unknown name.
const RE_ATTRIBUTE =
  /^[高低超微非抗耐防双多全可无零热冷光电磁水油气风纯净生熟干湿软硬大小薄厚轻重新老黑白红绿蓝黄紫金银铜铁铝钢锡硅碳氢氮氧氟氯磷硫锂钠镁钙钛锌镍钴锰聚甲乙丙丁车船机汽木竹石玉丝棉麻毛皮茶酒米面豆药农医兽家民工商军海河山鱼虾牛羊猪鸡鸭马刺花果]$/u;

// What a word that no dictionary has is made of, where it is none of a name: 聚乙烯基, 多晶硅.
const RE_MATTER = /[酸酯醇酮烯烷醚胺钠钙钡纤胶膜箔粉硅铝铜铁钢锂镁镍钛瓷]/u;
const RE_QUALITY = /^(?:高|低|超|微|非|抗|耐|防|双|多|全|可|无)\p{Script=Han}{1,2}$/u;

/**
 * The goods without the unknown name of their maker: 晶|岚|光电|车载显示模组, 澜诺|红外热像仪. `body` is the index of the unit from
 * which on they surely are goods; what no list and no dictionary has before it is a name.
 */
export function withoutUnknownMaker(
  { text, lexicons }: RecognitionContext,
  units: Item,
  body: number,
): Item {
  // 藏|香|猪|火腿: the list knows what the name begins with.
  const isGoods = units.some(
    ({ end }) => lexicons.trades.goods.get(text, units[0]!.start, end) !== undefined,
  );
  if (isGoods) return units;
  let at = brandEnd(units, 0, body);
  if (at === 0) return units;
  const { genericTrades, sectors } = lexicons.trades;
  const isTrade = ({ text }: Unit): boolean =>
    text.length === 2 &&
    !TRADE_QUALITIES.has(text) &&
    (genericTrades.has(text) || sectors.get(text) !== undefined);
  while (at < body && isTrade(units[at]!)) at++;
  for (let next = brandEnd(units, at, body); next > at; next = brandEnd(units, at, body)) at = next;
  return units.slice(at);
}

/** Where the unknown name that begins at `from` ends, at most at `body`; `from` where none begins. */
function brandEnd(units: Item, from: number, body: number): number {
  let at = from;
  while (at < body && isSingle(units[at]!)) at++;
  if (at - from > 1 && !RE_ATTRIBUTE.test(units[from]!.text)) return at;
  return from < body && isUnknown(units[from]!) ? from + 1 : from;
}

function isSingle({ kind, text }: Unit): boolean {
  return kind === 'word' && text.length === 1 && /^\p{Script=Han}$/u.test(text);
}

function isUnknown({ kind, tag, text }: Unit): boolean {
  return (
    kind === 'word' &&
    text.length > 1 &&
    text.length < 5 &&
    /^(?:x|nr|nrt|nz)$/u.test(tag) &&
    /^\p{Script=Han}+$/u.test(text) &&
    !RE_MATTER.test(text) &&
    (tag !== 'x' || !RE_QUALITY.test(text))
  );
}
