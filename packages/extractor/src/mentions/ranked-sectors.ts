import {
  RE_AS_INDUSTRY,
  RE_AS_ONE,
  RE_CARDS,
  RE_INDUSTRIES_ARE,
  RE_IS_INDUSTRY,
  RE_MADE,
  RE_SECTOR_HEADING,
  RE_SECTOR_OUTPUT,
  RE_SECTOR_PROJECTS,
  RE_SIDE_BY_SIDE,
  RE_TRACKS,
  RE_WITH_AS,
} from './industry-frames.js';
import { itemText, itemsEndingAt, itemsStartingAt } from './list-items.js';
import type { Item } from './list-items.js';
import type { PooledPattern } from '../patterns/pattern-pool.js';
import type { Unit } from './phrase-unit.js';
import type { SentenceReading } from './phrase-units.js';

/** An item of a list of sectors; `sure` where the frame leaves no doubt that it is one. */
export interface RankedItem {
  readonly item: Item;
  readonly sure: boolean;
}

/** 以储能为主导产业, 把储能列为首位产业, 储能是首位产业, 首位产业是储能, 27个储能项目. */
export function rankedItemsIn(reading: SentenceReading): readonly RankedItem[] {
  const { sentence } = reading;
  return [
    ...enclosedItems(reading, RE_WITH_AS),
    ...enclosedItems(reading, RE_MADE),
    ...itemsThatAre(reading),
    ...SECTOR_FRAMES.flatMap((frame) =>
      frame.readIn(sentence, ({ index, groups }) =>
        itemsBefore(reading, index + groups!['sector']!.length, false),
      ),
    ),
    ...RE_SIDE_BY_SIDE.readIn(sentence, ({ index }) => itemsBefore(reading, index, true)),
    ...RE_TRACKS.readIn(sentence, ({ index }) => itemsBefore(reading, index, false)),
    ...cards(reading),
    ...joinedTrades(reading),
    ...itemsAfter(reading, RE_INDUSTRIES_ARE),
    ...itemsAfter(reading, RE_AS_INDUSTRY),
  ];
}

/** Frames around a single sector. */
const SECTOR_FRAMES: readonly PooledPattern[] = [
  RE_SECTOR_PROJECTS,
  RE_SECTOR_OUTPUT,
  RE_SECTOR_HEADING,
];

function enclosedItems(reading: SentenceReading, frame: PooledPattern): readonly RankedItem[] {
  const { sentence } = reading;
  return frame.readIn(sentence, (match) => {
    const list = match.groups!['list']!;
    const from = sentence.start + match.index + match[0].indexOf(list);
    const sure = frame === RE_MADE || /主导|支柱|首位|产业|见长/u.test(match[0]);
    return itemsEndingAt(reading.units, from + list.length).flatMap((item) => {
      const inside = item.map((unit) => cutBefore(unit, from)).filter(({ text }) => text !== '');
      return inside.length > 0 ? [{ item: inside, sure }] : [];
    });
  });
}

function cards(reading: SentenceReading): readonly RankedItem[] {
  return RE_CARDS.readIn(reading.sentence, ({ index }) => {
    const items = itemsBefore(reading, index, true);
    return items.length > 1 ? items : [];
  });
}

// 种植, 炮制, 物流: what a trade is called by; research and sales are parts of any.
const RE_TRADE_DEED =
  /(?:种植|养殖|制造|加工|炮制|炼|纺|织|印染|物流|旅游|观光|康养|商贸|贸易|电商|仓储|冷链|酿造|屠宰|繁育|建材)$/u;

/** 集|药材种植、饮片炮制、研发|于一体: its trades. */
function joinedTrades(reading: SentenceReading): readonly RankedItem[] {
  return enclosedItems(reading, RE_AS_ONE).map(({ item }) => ({
    item,
    sure: itemText(item).length > 2 && RE_TRADE_DEED.test(itemText(item)),
  }));
}

/** What of the unit stands after `position`. */
function cutBefore(unit: Unit, position: number): Unit {
  if (unit.start >= position) return unit;
  const start = Math.min(position, unit.end);
  return { ...unit, start, text: unit.text.slice(start - unit.start) };
}

function itemsThatAre(reading: SentenceReading): readonly RankedItem[] {
  const { sentence } = reading;
  return RE_IS_INDUSTRY.readIn(sentence, ({ index }) =>
    /[以把将][^，。；]*$/u.test(sentence.text.slice(0, index))
      ? []
      : itemsBefore(reading, index, true),
  );
}

/** The items of the list that ends at `at` in the sentence. */
function itemsBefore(
  { sentence, units }: SentenceReading,
  at: number,
  sure: boolean,
): readonly RankedItem[] {
  return itemsEndingAt(units, sentence.start + at).map((item) => ({ item, sure }));
}

function itemsAfter(reading: SentenceReading, frame: PooledPattern): readonly RankedItem[] {
  const { sentence } = reading;
  return frame.readIn(sentence, ({ 0: matched, index }) =>
    itemsStartingAt(reading.units, sentence.start + index + matched.length).map((item) => ({
      item,
      sure: /[是为：，]$/u.test(matched),
    })),
  );
}
