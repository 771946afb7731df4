import { foldName } from './fold-name.js';
import { PROVINCE_BY_CODE, PROVINCE_BY_PREFECTURE } from './known-places.js';

const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_BY_CODE.values());
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';

// 紫云苗族布依族自治县, 伊犁哈萨克自治州 | 紫云县
const RE_AUTONOMOUS = /^(.{3,})自治([州县区旗])$/u;
const RE_PEOPLE_END = new RegExp(`(?<=..)(?:${PEOPLES})族?$`, 'u');
// 东乡族自治县, 鄂伦春自治旗: the people's name is the place's own | 苗族布依族自治县, which is the end of a name
const RE_PEOPLE_ONLY = /^(东乡|保安|撒拉|鄂伦春|鄂温克|达斡尔)族?自治([县旗])$/u;
const RE_PEOPLE_START = new RegExp(`^(?:${PEOPLES})族?(?:(?:${PEOPLES})族?)*自治[州县旗]$`, 'u');
// 湖南省, 岳阳市, 阿克苏地区, 东津镇 | 岳阳
const RE_LEVEL =
  /^(.{2,}?)(自治区|特别行政区|地区|街道办事处|街道办|街道|社区|[省市州盟县区旗镇乡村])$/u;
// 温县, 城区: the name of one character never stands without its level | 彬州, 沙市
const RE_SHORT = /^.[县区]$/u;

const RE_PROVINCE_START = new RegExp(
  `^(?:${[...PROVINCES].join('|')})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|特区)?`,
  'u',
);
const RE_PREFECTURE_START = new RegExp(
  `^(?:${[...PROVINCE_BY_PREFECTURE.keys()].sort((a, b) => b.length - a.length).join('|')})(?:市|地区|州|盟)?`,
  'u',
);
// 阳新县红桃果蔬, 巩义市渠上铝材, 达拉特旗 | 滨海城市投资, 县城投集团, 红旗渠
const RE_COUNTY_START =
  /^(?:\p{Script=Han}{1,4}?(?:县|(?<![城都超上门集夜股])市)|\p{Script=Han}{3,5}?旗)/u;
// 县城投集团, 市农业农村局, 县委, 县政府 | 市政工程, 市民, 县域经济, 区块链, 镇江, 乡村, 旗舰
const RE_DEICTIC =
  /^(?:[省市州盟县区镇乡旗])(?=.)(?![域级块间位内属直容区郊]|政(?![府协法务])|民(?![政宗族办])|长(?!途)|管(?!委|理)|场|外(?![事办])|城区|道(?!路))(?!镇[江海]|乡[村镇土贤]|旗[舰下帜]|州[际])/u;

/** Short names that hold other characters than the long ones. */
const SETTLED: ReadonlyMap<string, PlaceName> = new Map([
  ['内蒙', { stem: '内蒙古', level: '省' }],
  ['巴州', { stem: '巴音郭楞', level: '州' }],
  ['博州', { stem: '博尔塔拉', level: '州' }],
  ['克州', { stem: '克孜勒苏', level: '州' }],
  ['新疆兵团', { stem: '新疆生产建设兵团', level: '' }],
]);

/** What the name of a district tells: 紫云苗族布依族自治县 is 紫云, a 县. */
export interface PlaceName {
  readonly stem: string;
  /** 省, 市, 州, 县, 区, 镇 …; empty where the name leaves it out. */
  readonly level: string;
}

/** A name, with what is known of where it stands. */
export interface PlacedName {
  readonly name: string;
  /** The districts that its article places it in, the nearest first. */
  readonly places: readonly PlaceName[];
}

/** A name without the place that it begins with. */
export interface RegionalName {
  /** The narrowest place that the name begins with, or that 市 or 县 at its beginning means. */
  readonly region?: PlaceName;
  readonly rest: string;
  /** Whether it begins with 市, 县 … and nothing says which. */
  readonly unresolved: boolean;
}

/** Reads the name of a district; what has no known ending is all stem. */
export function parsePlaceName(name: string): PlaceName {
  const folded = foldName(name);
  const province = RE_PROVINCE_START.exec(folded)?.[0];
  const settled = SETTLED.get(folded);
  if (settled) return settled;
  if (province === folded && folded !== '吉林市')
    return { stem: provinceStem(folded), level: '省' };
  if (RE_SHORT.test(folded)) return { stem: folded, level: folded.slice(-1) };
  const [, stem, level] =
    RE_PEOPLE_ONLY.exec(folded) ?? readAutonomous(folded) ?? RE_LEVEL.exec(folded) ?? [];
  if (stem === undefined || level === undefined) return { stem: folded, level: '' };
  return { stem, level: level.startsWith('街道') ? '街道' : level };
}

/** An autonomous district without the names of its peoples, in the form of a match. */
function readAutonomous(folded: string): readonly string[] | undefined {
  const [, text = '', level = ''] = RE_AUTONOMOUS.exec(folded) ?? [];
  let stem = text;
  for (
    let next = stem.replace(RE_PEOPLE_END, '');
    next !== stem;
    next = next.replace(RE_PEOPLE_END, '')
  ) {
    stem = next;
  }
  return stem === text ? undefined : [folded, stem, level];
}

function provinceStem(name: string): string {
  return [...PROVINCES].find((stem) => name.startsWith(stem)) ?? name;
}

/** Whether a text is the whole name of a district with its level: 墨池县 | 墨池, 苗族自治县 */
export function isWholePlaceName(folded: string): boolean {
  if (folded.length < 3 || parsePlaceName(folded).level === '') return false;
  return RE_PEOPLE_ONLY.test(folded) || !RE_PEOPLE_START.test(folded);
}

/** Whether two names may be of one place: 岳阳 and 岳阳市, not 岳阳市 and 岳阳县. */
export function isSamePlaceName(a: PlaceName, b: PlaceName): boolean {
  return a.stem === b.stem && (a.level === b.level || a.level === '' || b.level === '');
}

/** Whether a place is a province, which is too wide to tell namesakes apart. */
export function isProvinceName({ stem, level }: PlaceName): boolean {
  return level === '省' || (level === '' && PROVINCES.has(stem));
}

/** Whether a place is a prefecture that everybody knows, 吉林 being the province. */
export function isPrefectureName({ stem, level }: PlaceName): boolean {
  if (!PROVINCE_BY_PREFECTURE.has(stem)) return false;
  return ['市', '州', '盟', '地区'].includes(level) || (level === '' && !PROVINCES.has(stem));
}

/**
 * Takes the places off the beginning of a folded name as long as `isName` takes what remains for a name of its own:
 * 湖南省岳阳市楚岸科技 → 岳阳市, 楚岸科技. 市, 县 … alone mean the nearest place of that level.
 */
export function splitRegion(
  folded: string,
  places: readonly PlaceName[],
  isName: (rest: string) => boolean = ({ length }) => length >= 2,
): RegionalName {
  let region: PlaceName | undefined;
  let rest = folded;
  for (let start = placeStart(rest, places); start !== ''; start = placeStart(rest, places)) {
    if (!isName(rest.slice(start.length))) break;
    region = parsePlaceName(start);
    rest = rest.slice(start.length);
  }
  if (region) return { region, rest, unresolved: false };
  return resolveDeictic(rest, places);
}

function placeStart(text: string, places: readonly PlaceName[]): string {
  const starts = [
    RE_PROVINCE_START.exec(text)?.[0],
    RE_PREFECTURE_START.exec(text)?.[0],
    ...places.flatMap(({ stem, level }) => [`${stem}${level}`, stem]),
  ].filter((start): start is string => start !== undefined && text.startsWith(start));
  const longest = starts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest || (RE_COUNTY_START.exec(text)?.[0] ?? '');
}

function resolveDeictic(text: string, places: readonly PlaceName[]): RegionalName {
  const level = RE_DEICTIC.exec(text)?.[0];
  if (level === undefined) return { rest: text, unresolved: false };
  const region = places.find((place) => place.level === level);
  const rest = text.slice(1);
  return region ? { region, rest, unresolved: false } : { rest, unresolved: true };
}
