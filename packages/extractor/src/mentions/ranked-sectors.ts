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
import type { Unit } from './phrase-units.js';
import type { ReadableSentence } from './recognition.js';

/** An item of a list of sectors; `sure` where the frame leaves no doubt that it is one. */
export interface RankedItem {
  readonly item: Item;
  readonly sure: boolean;
}

/** 以储能为主导产业, 把储能列为首位产业, 储能是首位产业, 首位产业是储能, 27个储能项目. */
export function rankedItemsIn(
  sentence: ReadableSentence,
  units: readonly Unit[],
): readonly RankedItem[] {
  return [
    ...enclosedItems(sentence, units, RE_WITH_AS),
    ...enclosedItems(sentence, units, RE_MADE),
    ...itemsThatAre(sentence, units),
    ...SECTOR_FRAMES.flatMap((frame) =>
      frame.readIn(sentence, ({ index, groups }) =>
        itemsBefore(sentence, units, index + groups!['sector']!.length, false),
      ),
    ),
    ...RE_SIDE_BY_SIDE.readIn(sentence, ({ index }) => itemsBefore(sentence, units, index, true)),
    ...RE_TRACKS.readIn(sentence, ({ index }) => itemsBefore(sentence, units, index, false)),
    ...itemsAfter(sentence, units, RE_INDUSTRIES_ARE),
    ...itemsAfter(sentence, units, RE_AS_INDUSTRY),
  ];
}

/** Frames around a single sector. */
const SECTOR_FRAMES: readonly PooledPattern[] = [
  RE_SECTOR_PROJECTS,
  RE_SECTOR_OUTPUT,
  RE_SECTOR_HEADING,
];

function enclosedItems(
  sentence: ReadableSentence,
  units: readonly Unit[],
  frame: PooledPattern,
): readonly RankedItem[] {
  return frame.readIn(sentence, (match) => {
    const list = match.groups!['list']!;
    const from = sentence.start + match.index + match[0].indexOf(list);
    const sure = frame === RE_MADE || /主导|支柱|首位|产业|见长/u.test(match[0]);
    return itemsEndingAt(units, from + list.length).flatMap((item) => {
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

function itemsThatAre(sentence: ReadableSentence, units: readonly Unit[]): readonly RankedItem[] {
  return RE_IS_INDUSTRY.readIn(sentence, ({ index }) =>
    /[以把将][^，。；]*$/u.test(sentence.text.slice(0, index))
      ? []
      : itemsBefore(sentence, units, index, true),
  );
}

/** The items of the list that ends at `at` in the sentence. */
function itemsBefore(
  { start }: ReadableSentence,
  units: readonly Unit[],
  at: number,
  sure: boolean,
): readonly RankedItem[] {
  return itemsEndingAt(units, start + at).map((item) => ({ item, sure }));
}

function itemsAfter(
  sentence: ReadableSentence,
  units: readonly Unit[],
  frame: PooledPattern,
): readonly RankedItem[] {
  return frame.readIn(sentence, ({ 0: matched, index }) =>
    itemsStartingAt(units, sentence.start + index + matched.length).map((item) => ({
      item,
      sure: /[是为：，]$/u.test(matched),
    })),
  );
}
