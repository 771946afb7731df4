import { goods, likelyGoods } from './goods-mentions.js';
import type { GoodsReader, Reading } from './goods-mentions.js';
import { itemsEndingAt, itemsStartingAt, itemText } from './list-items.js';
import type { Item } from './list-items.js';
import type { Mention } from './mention.js';
import { RE_DIVISION } from './phrase-bounds.js';
import type { Unit } from './phrase-unit.js';
import { unitsWithin } from './phrase-units.js';
import { sentencePattern } from './sentence-patterns.js';

const NONE: readonly Mention[] = [];

const RE_PARTED = sentencePattern(/、/gu);

// 澄和氨纶、岚川薄膜|三家企业: a list of firms by their short names.
const RE_FIRMS = /^等?(?:多|[\d一二两三四五六七八九十]+余?)?[家户]|^等?(?:企业|公司|厂)/u;

/** 石锅、菌酱、|风干肠: a list half of which at least ends like goods or is known names goods. */
function listedTogether(reading: Reading): readonly Mention[] {
  const { sentence, units } = reading;
  const found: Mention[] = [];
  let read = 0;
  for (const { index } of RE_PARTED.matchesIn(sentence)) {
    const at = sentence.start + index;
    if (at < read) continue;
    const items = [...itemsEndingAt(units, at).slice(-1), ...itemsStartingAt(units, at + 1)];
    read = items.at(-1)?.at(-1)?.end ?? read;
    const after = sentence.text.slice(read - sentence.start, read - sentence.start + 8);
    if (!RE_FIRMS.test(after)) found.push(...mostlyGoods(reading, items));
  }
  return found;
}

/** The goods of a list where they are half of it and two at least. */
function mostlyGoods(reading: Reading, items: readonly Item[]): readonly Mention[] {
  const named = items.map((item) => listItem(reading, item)).filter(({ length }) => length > 0);
  return named.length > 1 && named.length * 2 >= items.length ? named.flat() : NONE;
}

function listItem(reading: Reading, whole: Item): readonly Mention[] {
  const item = untilAmount(whole);
  if (isSector(reading, itemText(item))) return NONE;
  const known = goods(reading, item, 'product.among', false);
  const found = known.length > 0 ? known : likelyGoods(reading, item, 'product.among');
  return found.map((mention) => withPlace(item, mention));
}

/** 青屏|石锅: what a place is known for keeps the place's short name. */
function withPlace([place, first]: Item, mention: Mention): Mention {
  const isLocal =
    place?.mention?.type === 'District' &&
    !RE_DIVISION.test(place.text) &&
    first?.start === mention.start;
  return isLocal
    ? { ...mention, start: place.start, name: `${place.text}${mention.name}` }
    : mention;
}

function isSector({ context, sectors }: Reading, name: string): boolean {
  return sectors.has(name) || context.lexicons.trades.sectors.get(name) !== undefined;
}

/** 澜石公司（青屏县，|植物照明灯具|）, 三期（|前驱体|10万吨）: what a firm or works in a list makes. */
function bracketed(reading: Reading): readonly Mention[] {
  const { context, sentence, units } = reading;
  const isLast = ({ end }: Unit): boolean => sentence.kind === 'item' && end === sentence.end;
  if (!reading.sentence.text.includes('（')) return NONE;
  return units.flatMap((unit, at) => {
    if (!mayMake(units[at - 1]) && !isLast(unit) && !isLast(units.at(-1)!)) return [];
    if (unit.kind === 'bracketed') {
      return apartIn(reading, unitsWithin(context, { start: unit.start + 1, end: unit.end - 1 }));
    }
    if (unit.text !== '（') return [];
    const end = units.findIndex(({ text }, i) => i > at && text === '）');
    return end > at ? apartIn(reading, units.slice(at + 1, end)) : [];
  });
}

/** A firm, a phase or a project before brackets. */
function mayMake(unit: Unit | undefined): boolean {
  if (!unit) return false;
  return (
    /^(?:Enterprise|Institution)$/u.test(unit.mention?.type ?? '') ||
    unit.kind === 'phase' ||
    /(?:公司|厂|项目|科技|材料|工业|实业)$/u.test(unit.text)
  );
}

/** The goods between the commas of a bracket: all of an item but its amount. */
function apartIn(reading: Reading, units: readonly Unit[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < units.length;) {
    const comma = units.findIndex(({ text }, i) => i >= from && /^[，、；]$/u.test(text));
    const end = comma < 0 ? units.length : comma;
    found.push(...likelyGoods(reading, untilAmount(units.slice(from, end)), 'product.cell'));
    from = end + 1;
  }
  return found;
}

/** 前驱体|10万吨: an item without its amount. */
function untilAmount(item: Item): Item {
  const amount = item.findIndex(({ kind }) => /^(?:quantity|capacity|money)$/u.test(kind));
  return amount > 0 ? item.slice(0, amount) : item;
}

/** Readers of goods by the list or the bracket that they stand in. */
export const LISTED_GOODS: readonly GoodsReader[] = [listedTogether, bracketed];
