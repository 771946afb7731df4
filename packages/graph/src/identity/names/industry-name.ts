import { normalizeName } from '@liantu/ontology';
import { foldName } from './fold-name.js';
import type { NameMatch, ReadName } from './name-match.js';
import type { PlacedName } from './place-name.js';

/** An industry's name in the short form that everybody uses for it. */
export interface IndustryName extends ReadName {
  readonly type: 'Industry';
  readonly core: string;
}

// 储能产业集群, 装备制造业 | 农业, 矿业: a word of two keeps its 业
const RE_TAIL =
  /(?<=.)(?:特色)?(?:产业集群|产业链群|产业链条|全产业链|产业链|链群|集群|产业|行业|(?<=制造|加工|服务|旅游|养殖|种植|零售|建筑|纺织|物流|化工|食品|冶金|钢铁|机械|医药|电子)业)$/u;

/** Words with their settled short forms; each pair names the same sector wherever it stands. */
const SETTLED: readonly (readonly [RegExp, string])[] = [
  [/人工智能/u, 'ai'],
  [/锂离子电池|锂电池/u, '锂电'],
  [/汽车(?:零部件|零配件|配件)/u, '汽配'],
  [/摩托车(?:零部件|配件)/u, '摩配'],
  [/(?:冷链)物流/u, '冷链'],
  [/电线电缆/u, '线缆'],
  [/电子商务/u, '电商'],
  [/文化(?:和|与)?旅游/u, '文旅'],
  [/新能源车(?!辆)/u, '新能源汽车'],
  [/风力发电/u, '风电'],
  [/光伏发电|太阳能光伏/u, '光伏'],
  [/水力发电/u, '水电'],
  [/核能发电/u, '核电'],
  [/通用航空/u, '通航'],
  [/化学纤维/u, '化纤'],
  [/石油化工/u, '石化'],
  [/煤炭化工/u, '煤化工'],
  [/家用电器/u, '家电'],
  [/医疗器械/u, '医械'],
  [/信息技术应用创新/u, '信创'],
  [/虚拟现实/u, 'vr'],
  [/物联网/u, 'iot'],
  [/农业机械(?!化)/u, '农机'],
  [/工程机械/u, '工机'],
  [/特殊钢|特种钢/u, '特钢'],
  [/新型材料|新材料|新材(?!料)/u, '新材'],
  [/复合材料/u, '复材'],
  [/新型建筑材料|新型建材/u, '新型建材'],
  [/建筑材料/u, '建材'],
  [/第三代半导体/u, '3代半导体'],
  [/先进装备制造/u, '先进装备'],
  [/装备制造/u, '装备'],
  [/氢能源/u, '氢能'],
  [/生物医药(?:与|和)?大健康/u, '生物医药大健康'],
  [/软件(?:和|与)信息(?:技术)?服务/u, '软件信息服务'],
  [/集成电路|芯片/u, '芯片'],
  [/精细化学工业/u, '精细化工'],
  [/食用菌类/u, '食用菌'],
  [/铝(?:材)?精?深加工/u, '铝深加工'],
];
// 汽车及零部件, 汽车和零部件; 汽车零部件 is another sector.
const RE_JOINT = /[、,及和与]/gu;

/** Reads an industry's name. */
export function readIndustryName({ name }: PlacedName): IndustryName {
  const folded = foldName(name);
  const plain = folded.replace(RE_TAIL, '') || folded;
  const settled = SETTLED.reduce((text, [pattern, short]) => text.replace(pattern, short), plain);
  const core = settled.replace(RE_JOINT, '和') || normalizeName(name);
  return { type: 'Industry', keys: [core], core, generic: false };
}

/** What two industries' names say about their being one. */
export function compareIndustryNames(a: IndustryName, b: IndustryName): NameMatch {
  return a.core === b.core ? 'everywhere' : 'different';
}
