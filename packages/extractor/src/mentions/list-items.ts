import { phraseEndingAt } from './phrase-bounds.js';
import { unitIndexAt, unitsFrom, unitsUntil } from './phrase-units.js';
import type { Unit } from './phrase-unit.js';
import { CLOSING_WORDS, isGoverning, PROCESS_WORDS } from './phrase-words.js';

/** The units of one item of a list: 新能源|装备 in 新能源装备、绿色食品. */
export type Item = readonly Unit[];

const RE_SEPARATOR = /^[、和与及]$|^以及$/u;

/** What goods are made on, and no part of their name. */
const RE_PLANT = /(?:生产线|产线|车间|工厂|厂房)$/u;

/** What closes a list of sectors: …三个产业集群|和|食品加工、建材…. */
const RE_CLASS_END = /(?:产业|集群|领域|板块)$/u;

/** Units of one item at most; longer runs are no names. */
const LONGEST_ITEM = 8;

/** What an item says, without speech marks of quotation. */
export function itemText(item: Item): string {
  let text = '';
  for (const unit of item) text += unit.text;
  return text;
}

/** How many characters an item has. */
export function itemLength(item: Item): number {
  return item.length === 0 ? 0 : item.at(-1)!.end - item[0]!.start;
}

/** The items of the list that ends at `position`, in reading order: of 储能、光伏和氢能|三大产业 three. With `holdsWorks` …项目 may be one of them. */
export function itemsEndingAt(
  all: readonly Unit[],
  position: number,
  { holdsWorks = false }: { readonly holdsWorks?: boolean } = {},
): Item[] {
  const units = unitsUntil(all, position);
  const items: Item[] = [];
  const joints: string[] = [];
  for (let last = units.length - 1; last >= 0;) {
    const isWorks = holdsWorks && /^(?:项目|工程)$/u.test(units[last]!.text);
    const { first } = phraseEndingAt(units, isWorks ? last - 1 : last);
    if (first > last) break;
    items.unshift(units.slice(first, last + 1));
    const at = beforeAmount(units, first - 1);
    const joint = units[at]?.text ?? '';
    if (!RE_SEPARATOR.test(joint)) break;
    joints.unshift(joint);
    last = at - 1;
  }
  return joinPairs(units, items, joints.length < items.length ? joints : joints.slice(1));
}

/** Steps over what an item costs and who pays: 、|10亿元的|金晖电解液, 、|由青禾公司投资3亿元的|金晖电解液. */
function beforeAmount(units: readonly Unit[], at: number): number {
  if (units[at]?.text !== '的' || units[at - 1]?.kind !== 'money') return at;
  if (!units[at - 2]?.text.endsWith('投资')) return at - 2;
  const payer = units[at - 3]?.text === '总' ? at - 4 : at - 3;
  if (units[payer]?.mention?.type !== 'Enterprise') return payer;
  return units[payer - 1]?.text === '由' ? payer - 2 : payer - 1;
}

/** The items of the list that starts at `position`, in reading order; a word that reaches over it is cut there: 日产|核桃仁. */
export function itemsStartingAt(all: readonly Unit[], position: number): Item[] {
  const items: Item[] = [];
  const joints: string[] = [];
  const units = unitsFrom(all, position);
  for (let first = 0; first < units.length;) {
    const end = itemEnd(units, first);
    if (end === first) break;
    items.push(units.slice(first, end));
    const joint = units[end]?.text ?? '';
    if (!RE_SEPARATOR.test(joint)) break;
    joints.push(joint);
    first = end + 1;
  }
  return joinPairs(units, items, joints.slice(0, items.length - 1));
}

function itemEnd(units: readonly Unit[], first: number): number {
  let at = first;
  while (at < units.length && at - first < LONGEST_ITEM && belongs(units, at, first)) at++;
  return at;
}

function belongs(units: readonly Unit[], at: number, first: number): boolean {
  const { kind, text, tag } = units[at]!;
  if (kind === 'bracketed') return at > first;
  if (kind === 'mark') return at > first && /^[-+/·]$/u.test(text);
  if (kind !== 'word' && kind !== 'quantity' && kind !== 'name') return false;
  if (text === '及') return at > first && units[at + 1]?.kind === 'word';
  if (RE_PLANT.test(text)) return false;
  if (RE_SEPARATOR.test(text) || /^[的了等着]$/u.test(text)) return false;
  if (PROCESS_WORDS.has(text) || CLOSING_WORDS.has(text)) return at > first || !isGoverning(text);
  return (
    !isGoverning(text) && (!/^[pcud]/u.test(tag) || /^[高低超][速温压频能硬强纯]$/u.test(text))
  );
}

/** 石墨和石墨烯、纺织: 和 joins where 、 parts the list after it, or where the second repeats the first. */
function joinPairs(
  units: readonly Unit[],
  items: readonly Item[],
  joints: readonly string[],
): Item[] {
  const joined: Item[] = [];
  items.forEach((item, i) => {
    const before = joined.at(-1);
    const joint = joints[i - 1];
    const inner = joint !== '、' && (joints.slice(i).includes('、') || repeats(before, item));
    if (!before || !joint || !inner || RE_CLASS_END.test(itemText(before))) joined.push(item);
    else joined[joined.length - 1] = between(units, before, item);
  });
  return joined;
}

function repeats(before: Item | undefined, item: Item): boolean {
  return before !== undefined && itemText(item).startsWith(itemText(before));
}

function between(units: readonly Unit[], from: Item, to: Item): Item {
  return units.slice(unitIndexAt(units, from[0]!.start), unitIndexAt(units, to.at(-1)!.start) + 1);
}
