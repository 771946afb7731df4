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
import { matchAll } from '../patterns/match-all.js';
import type { Unit } from './phrase-units.js';
import type { ReadableSentence } from './recognition.js';

/** An item of a list of sectors; `sure` where the frame leaves no doubt that it is one. */
export interface RankedItem {
  readonly item: Item;
  readonly sure: boolean;
}

/** 以储能为主导产业, 把储能列为首位产业, 储能是首位产业, 首位产业是储能, 27个储能项目. */
export function rankedItemsIn(sentence: ReadableSentence, units: readonly Unit[]): RankedItem[] {
  return [
    ...enclosedItems(sentence, units),
    ...itemsThatAre(sentence, units),
    ...countedItems(sentence, units),
    ...itemsAfter(sentence, units),
  ];
}

function enclosedItems({ text, start }: ReadableSentence, units: readonly Unit[]): RankedItem[] {
  return [RE_WITH_AS, RE_MADE].flatMap((frame) =>
    matchAll(text, frame).flatMap((match) => {
      const list = match.groups!['list']!;
      const from = start + match.index + match[0].indexOf(list);
      const sure = frame === RE_MADE || /主导|支柱|首位|产业|见长/u.test(match[0]);
      return itemsEndingAt(units, from + list.length).flatMap((item) => {
        const inside = item.map((unit) => cutBefore(unit, from)).filter(({ text: t }) => t !== '');
        return inside.length > 0 ? [{ item: inside, sure }] : [];
      });
    }),
  );
}

/** What of the unit stands after `position`. */
function cutBefore(unit: Unit, position: number): Unit {
  if (unit.start >= position) return unit;
  const start = Math.min(position, unit.end);
  return { ...unit, start, text: unit.text.slice(start - unit.start) };
}

function itemsThatAre({ text, start }: ReadableSentence, units: readonly Unit[]): RankedItem[] {
  return matchAll(text, RE_IS_INDUSTRY)
    .filter(({ index }) => !/[以把将][^，。；]*$/u.test(text.slice(0, index)))
    .flatMap(({ index }) => itemsEndingAt(units, start + index))
    .map((item) => ({ item, sure: true }));
}

function countedItems({ text, start }: ReadableSentence, units: readonly Unit[]): RankedItem[] {
  const headed = [RE_SECTOR_PROJECTS, RE_SECTOR_OUTPUT, RE_SECTOR_HEADING]
    .flatMap((frame) => matchAll(text, frame))
    .flatMap(({ index, groups }) => itemsEndingAt(units, start + index + groups!['sector']!.length))
    .map((item) => ({ item, sure: false }));
  const together = matchAll(text, RE_SIDE_BY_SIDE)
    .flatMap(({ index }) => itemsEndingAt(units, start + index))
    .map((item) => ({ item, sure: true }));
  const tracks = matchAll(text, RE_TRACKS)
    .flatMap(({ index }) => itemsEndingAt(units, start + index))
    .map((item) => ({ item, sure: false }));
  return [...headed, ...together, ...tracks];
}

function itemsAfter({ text, start }: ReadableSentence, units: readonly Unit[]): RankedItem[] {
  return [RE_INDUSTRIES_ARE, RE_AS_INDUSTRY].flatMap((frame) =>
    matchAll(text, frame).flatMap(({ 0: matched, index }) =>
      itemsStartingAt(units, start + index + matched.length).map((item) => ({
        item,
        sure: /[是为：，]$/u.test(matched),
      })),
    ),
  );
}
