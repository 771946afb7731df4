import { readFileSync } from 'node:fs';
import { TermTrie } from './term-trie.js';

/** How wide a division is: a province, a city (地级) or a county (县级). */
export type PlaceLevel = 'province' | 'city' | 'county';

/** An administrative division down to the county (GB/T 2260). */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: PlaceLevel;
}

/** The places that a form may mean: by its whole name, or shortened (焦作, 松桃, 科右前旗). */
export interface PlaceForm {
  readonly full: readonly Place[];
  readonly short: readonly Place[];
}

/** The divisions of China, found by their names. */
export interface Gazetteer {
  /** Whole names and short forms of provinces, cities and counties. */
  readonly forms: TermTrie<PlaceForm>;
  /** Codes of the counties that have a town, township or subdistrict of this name; empty for an unknown one. */
  countiesOfTown(name: string): readonly string[];
  placeOf(code: string): Place | undefined;
  /** The places that hold this one, nearest first: 马村区 → 焦作市, 河南省. */
  parentsOf(code: string): readonly Place[];
}

const NONE: readonly string[] = [];

/** Reads `data/districts.tsv` and `data/towns.tsv`. */
export function readGazetteer(): Gazetteer {
  return createGazetteer(readRows('districts.tsv'), readRows('towns.tsv'));
}

/** Makes a gazetteer of rows `[code, name]` and `[county code, names separated by spaces]`. */
export function createGazetteer(
  divisions: readonly (readonly [string, string])[],
  towns: readonly (readonly [string, string])[],
): Gazetteer {
  const places = new Map(
    divisions.map(([code, name]) => [code, { code, name, level: levelOf(code) }]),
  );
  const parents = new Map([...places.keys()].map((code) => [code, parentsIn(places, code)]));
  const counties = new TermTrie<string[]>();
  for (const [county, names] of towns) {
    for (const name of names.split(' ')) {
      const known = counties.get(name);
      if (known) known.push(county);
      else counties.set(name, [county]);
    }
  }
  return {
    forms: indexForms([...places.values()]),
    countiesOfTown: (name) => counties.get(name) ?? NONE,
    placeOf: (code) => places.get(code),
    parentsOf: (code) => parents.get(code) ?? parentsIn(places, code),
  };
}

function parentsIn(places: ReadonlyMap<string, Place>, code: string): readonly Place[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].flatMap((parent) => {
    const place = parent === code ? undefined : places.get(parent);
    return place ? [place] : [];
  });
}

function readRows(file: string): [string, string][] {
  return readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [string, string]);
}

function levelOf(code: string): PlaceLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function indexForms(places: readonly Place[]): TermTrie<PlaceForm> {
  const forms = new Map<string, { full: Place[]; short: Place[] }>();
  const formFor = (name: string) => {
    const form = forms.get(name) ?? { full: [], short: [] };
    forms.set(name, form);
    return form;
  };
  for (const place of places) {
    formFor(place.name).full.push(place);
    for (const short of shortForms(place.name)) formFor(short).short.push(place);
  }
  return new TermTrie(forms);
}

const PEOPLES =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 鄂温克 德昂 保安 裕固 独龙 鄂伦春 各';
const PEOPLE = `(?:${PEOPLES.split(' ').join('|')})`;
// 松桃苗族自治县 | 黔东南苗族侗族自治州 | 广西壮族自治区 | 鄂伦春自治旗 | 东乡族自治县
const RE_AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLE}族?)*族?自治([州县旗区])$`, 'u');
// 科尔沁右翼前旗
const RE_BANNER = /^(.).+([左右])翼([前中后]旗)$/u;
const RE_PLAIN = /^(.{2,}?)(?:省|市|县|新区|林区|特区|地区|特别行政区|区|旗|盟)$/u;
const RE_ZONE = /(?:开发区|示范区|新区|园区|管理区)$/u;

/** 松桃苗族自治县 → 松桃, 松桃县; 马村区 → 马村; 科尔沁右翼前旗 → 科右前旗. None where a single character would be left (温县). */
export function shortForms(name: string): string[] {
  if (RE_ZONE.test(name) && name.length > 4) return [];
  const banner = RE_BANNER.exec(name);
  if (banner) return [`${banner[1]}${banner[2]}${banner[3]}`];
  const autonomous = RE_AUTONOMOUS.exec(name);
  if (autonomous) {
    const stem = autonomous[1] ?? '';
    return autonomous[2] === '区' ? [stem] : [stem, `${stem}${autonomous[2]}`];
  }
  const plain = RE_PLAIN.exec(name)?.[1];
  return plain ? [plain] : [];
}
