import type { Mention } from '../mentions/mention.js';

/** A rank of district that 我市, 该县 and 镇上 point at, by its last characters. */
export type Level = '省' | '市' | '县' | '区' | '镇' | '村';

const LEVELS: Readonly<Record<string, Level>> = {
  省: '省',
  市: '市',
  州: '市',
  盟: '市',
  县: '县',
  旗: '县',
  区: '区',
  镇: '镇',
  乡: '镇',
  街道: '镇',
  苏木: '镇',
  村: '村',
  社区: '村',
  嘎查: '村',
};

// 全县 | 该区 | 镇上 | 县里 | 市内 | 街道 | 社区.
const RE_LEVEL = /(省|市|州|盟|县|旗|社区|区|镇|乡|街道|苏木|村|嘎查)(?:里|上|内|中|域|下辖)?$/u;

/** The level that a district's name or a deictic word (我市, 县里) speaks of; undefined for 当地 or a bare stem. */
export function levelOf(name: string): Level | undefined {
  return LEVELS[RE_LEVEL.exec(name)?.[1] ?? ''];
}

const RANKS: Readonly<Record<Level, number>> = { 省: 1, 市: 2, 县: 3, 区: 3, 镇: 4, 村: 5 };
const RE_MUNICIPALITY = /^(?:北京|天津|上海|重庆)市?$/u;
const RE_AUTONOMOUS = /(?:自治区|特别行政区)$/u;
// 城北片区, 青溪组团: parts of a county or a zone.
const RE_QUARTER = /(?:片区|组团)$/u;
/** Whether a name is that of a zone run like a district (开发区, 高新区). */
export function isZoneName(name: string): boolean {
  return RE_ZONE.test(name);
}

const RE_ZONE =
  /(?:开发区|高新区|经开区|示范区|新区|保税区|合作区|度假区|工业区|集聚区|投资区|实验区)$/u;

/** How far down a place stands: 1 province … 5 village; zones 3.5, their quarters 3.8; parks 4.5; undefined for a bare stem (宣城). */
export function rankOf(place: Pick<Mention, 'type' | 'name' | 'code'>): number | undefined {
  if (place.type === 'Park') return 4.5;
  if (place.code !== undefined) return rankOfCode(place.code);
  if (RE_MUNICIPALITY.test(place.name) || RE_AUTONOMOUS.test(place.name)) return 1;
  if (RE_ZONE.test(place.name)) return 3.5;
  if (RE_QUARTER.test(place.name)) return 3.8;
  const level = levelOf(place.name);
  return level === undefined ? undefined : RANKS[level];
}

/** 340000 → 1, 341800 → 2, 341881 → 3. */
function rankOfCode(code: string): number {
  if (code.endsWith('0000')) return 1;
  return code.endsWith('00') ? 2 : 3;
}

/**
 * Whether one place may contain the other, as far as names and codes tell: a county no county, a city no county of
 * another city. Unknown ranks and codes allow it.
 */
export function mayContain(
  outer: Pick<Mention, 'type' | 'name' | 'code'>,
  inner: Pick<Mention, 'type' | 'name' | 'code'>,
): boolean {
  if (outer.code !== undefined && inner.code !== undefined) {
    return inner.code !== outer.code && inner.code.startsWith(outer.code.replace(/(?:00)+$/u, ''));
  }
  if (outer.type === 'District' && inner.type === 'Park') return true;
  const [a, b] = [rankOf(outer), rankOf(inner)];
  const isPark = outer.type === 'Park' && inner.type === 'Park';
  return a === undefined || b === undefined || a < b || isPark;
}

/** 宣城市 → 宣城; 城区 stays. */
export function stemOf(name: string): string {
  const stem = name.replace(/(?:市|自治县|县|区|镇|乡|街道|省|州|旗|村)$/u, '');
  return stem.length >= 2 ? stem : name;
}
