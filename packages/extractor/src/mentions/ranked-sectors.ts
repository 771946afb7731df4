import {
  RE_AS_INDUSTRY,
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
import { itemsEndingAt, itemsStartingAt } from './list-items.js';
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
