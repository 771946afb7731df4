import type { Span } from '@liantu/ontology';
import { NOT_SECTOR_HEADS, SECTOR_CLASS_WORDS } from './industry-frames.js';
import { itemText } from './list-items.js';
import type { Item } from './list-items.js';
import type { Unit } from './phrase-unit.js';
import { CLOSING_WORDS, PROCESS_WORDS } from './phrase-words.js';
import type { RecognitionContext } from './recognition.js';

/** Longest name of a sector, in characters: 新能源汽车动力电池及材料. */
const LONGEST = 14;

/** What opens a phrase without belonging to the sector: 该县|轴承, 园区|农机. */
const RE_LEAD =
  /^(?:[省市县区镇]$|国内$|我国$|全国$|全球$|世界级|国家级|[千百]亿级|全球|打好|打造|唱响|擦亮|做优|坐拥|拥有|该|全|本|各|我|起|出|了|好|这?条|延伸|延长|壮大|做强|带动|整个|主要|重点|传统|相关|当地|园区|区域|县域|\p{Script=Han}*(?:开发区|高新区|经开区)$)/u;

const RE_LETTERS = /^(?!\d+$)[\p{Script=Han}A-Za-z0-9＋+\-/]*[^级型园区性]$/u;

// 一根轴, 两条鱼: what is counted is an image, no sector.
const RE_COUNTED = /^[一二两三四五六七八九十][根条张棵粒片朵头只把块滴杯瓶盘碗颗]/u;

/** Whether the lexicon has the name as a sector's, with or without 业 at its end (现代服务, 装备制造业). */
export function isSector({ lexicons }: RecognitionContext, name: string): boolean {
  const { sectors } = lexicons.trades;
  if (sectors.get(name) !== undefined) return true;
  const other = name.endsWith('业') ? name.slice(0, -1) : `${name}业`;
  return other.length > 2 && sectors.get(other) !== undefined;
}

/** Whether the lexicon has the name as a sector's or as that of goods, after which many a sector is called. */
export function isKnownTrade(context: RecognitionContext, name: string): boolean {
  return isSector(context, name) || context.lexicons.trades.goods.get(name) !== undefined;
}

/**
 * The sector that an item names, without the place or company that heads it. `bare` where only the word 产业 after it
 * says that it is one: then a short word must be known.
 */
export function sectorIn(context: RecognitionContext, item: Item, bare: boolean): Span | undefined {
  const units = withoutLead(context, withoutOwner(withoutOther(item)));
  if (!namesSector(context, units, bare)) return undefined;
  return { start: units[0]!.start, end: units.at(-1)!.end };
}

const RE_OTHER = /^(?:环境|条件|优势|情况|政策|资源|基础|规划|现状|历史|人文|前景|潜力|特色)$/u;

/** 投资环境及|锂电: what no sector ends in is joined to it, and no part of it. */
function withoutOther(item: Item): Item {
  const joint = item.findLastIndex(({ text }) => text === '及');
  return joint > 0 && RE_OTHER.test(item[joint - 1]!.text) ? item.slice(joint + 1) : item;
}

/** The sectors of 光电|及|生物科技 one by one, where the lexicon knows both; 新材料及制品 stays whole. */
export function sectorsJoined(context: RecognitionContext, item: Item): readonly Item[] {
  return joinedBy(context, item, isSector);
}

/** The trades of 植物提取物|及|康复器械 one by one, where the lexicon knows both as sectors or goods. */
export function tradesJoined(context: RecognitionContext, item: Item): readonly Item[] {
  return joinedBy(context, item, isKnownTrade);
}

function joinedBy(
  context: RecognitionContext,
  item: Item,
  isOne: (context: RecognitionContext, name: string) => boolean,
): readonly Item[] {
  const joint = item.findIndex(({ text }) => text === '及');
  if (joint <= 0 || isSector(context, itemText(item))) return [item];
  const pair = [item.slice(0, joint), item.slice(joint + 1)];
  return pair.every((one) => isOne(context, itemText(one))) ? pair : [item];
}

/** 双溪县|轴承, 首位产业|轴承; a closing 产业 falls away too. */
function withoutOwner(item: Item): Item {
  const owner = item.findLastIndex(
    ({ kind, text }, at) => kind === 'name' || (text.endsWith('产业') && at < item.length - 1),
  );
  const rest = item.slice(owner + 1);
  return rest.length > 1 && rest.at(-1)!.text === '产业' ? rest.slice(0, -1) : rest;
}

/** A known name keeps all its words: 现代物流, but 传统|陶瓷. */
function withoutLead(context: RecognitionContext, item: Item): Item {
  let units = item;
  while (units.length > 1 && opensOutside(units[0]!) && !isSector(context, itemText(units))) {
    units = units.slice(1);
  }
  return units;
}

function opensOutside({ kind, text }: Unit): boolean {
  return kind === 'quoted' || RE_LEAD.test(text);
}

function namesSector(context: RecognitionContext, units: Item, bare: boolean): boolean {
  const text = itemText(units);
  const { genericTrades } = context.lexicons.trades;
  if (RE_COUNTED.test(text)) return false;
  if (text.length > LONGEST) return false;
  if (text.length === 1) return bare && genericTrades.has(text);
  if (units.length > 1 && isSector(context, text)) return true;
  if (units.every((unit) => SECTOR_CLASS_WORDS.has(unit.text))) return false;
  if (isKnownTrade(context, text)) return true;
  if (text.length === 2 && text.endsWith('业') && genericTrades.has(text)) return true;
  if (!RE_LETTERS.test(text) || NOT_SECTOR_HEADS.has(units.at(-1)!.text)) return false;
  // 分别绘制|产业链图谱: a short word that no list knows is rather a deed.
  const doubtful = bare && units.length === 1 && text.length < 3 && !genericTrades.has(text);
  return !doubtful && !NOT_SECTOR_HEADS.has(text) && units.every(isNominal);
}

function isNominal({ kind, tag, text }: Unit): boolean {
  if (kind === 'mark' || /^[及和与]$/u.test(text)) return true;
  if (kind !== 'word') return false;
  if (PROCESS_WORDS.has(text) || CLOSING_WORDS.has(text) || /^(?:现代|未来)$/u.test(text))
    return true;
  return !/^[vdrpcuyzilqft]/u.test(tag) || (/^(?:vn|l)$/u.test(tag) && text.length > 2);
}
