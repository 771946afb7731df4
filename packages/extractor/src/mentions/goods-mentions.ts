import type { Span } from '@liantu/ontology';
import { withoutUnknownMaker } from './goods-makers.js';
import { goodsIn } from './goods-names.js';
import { itemText } from './list-items.js';
import type { Item } from './list-items.js';
import type { Mention } from './mention.js';
import { SentenceReading } from './phrase-units.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

/** A sentence as the recognisers of goods read it. */
export class Reading extends SentenceReading {
  /** What the page calls sectors. */
  readonly sectors: ReadonlySet<string>;

  constructor(
    context: RecognitionContext,
    sentence: ReadableSentence,
    sectors: ReadonlySet<string>,
  ) {
    super(context, sentence);
    this.sectors = sectors;
  }
}

/** Reads goods in one way. */
export type GoodsReader = (reading: Reading) => readonly Mention[];

/** The goods that an item names; `sure` where the frame alone makes a noun goods. */
export function goods(
  reading: Reading,
  item: Item,
  rule: string,
  sure: boolean,
  bounded = false,
): Mention[] {
  const { context, sentence } = reading;
  const joint = item.findIndex(({ text }) => text === '及');
  const parts = [item.slice(0, joint), item.slice(joint + 1)];
  // 导电膜及触摸屏, 皮卡及越野车 are two, 钛及钛合金 are one.
  if (joint > 0 && (parts.every(isLong) || areTwo(context, parts))) {
    return parts.flatMap((part) => goods(reading, part, rule, sure, bounded));
  }
  const span = goodsIn(context, item, sure, bounded);
  if (!span) return [];
  const name = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return [product(span, name, rule, 0.7)];
}

/** What an item names where the frame speaks of goods, but not of where their name begins. */
export function likelyGoods(reading: Reading, item: Item, rule: string): Mention[] {
  const bare = withoutUnknownMaker(reading.context, item, item.length - 1);
  const found = goods(reading, bare, rule, false, true);
  // 帆翼|基板: what is too short to be told without its first word is one name.
  return found.length > 0 || bare === item ? found : goods(reading, item, rule, false, true);
}

function isLong(item: Item): boolean {
  return itemText(item).length > 2;
}

/** 皮卡|及|越野车: the second is known goods by itself and does not repeat the first. */
function areTwo({ lexicons }: RecognitionContext, parts: readonly Item[]): boolean {
  const [first = '', second = ''] = parts.map(itemText);
  return (
    first.length > 1 && !second.startsWith(first) && lexicons.trades.goods.get(second) !== undefined
  );
}

/** A mention of goods, its name without quotation marks. */
export function product(
  { start, end }: Span,
  name: string,
  rule: string,
  confidence: number,
): Mention {
  return { start, end, type: 'Product', name: name.replace(/[“”]/gu, ''), rule, confidence };
}
