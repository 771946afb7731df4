import type { Gazetteer, Place, PlaceForm } from './gazetteer.js';
import type { Mention } from './mention.js';
import { FUNCTION_CHARACTERS } from './name-words.js';
import type { RecognitionContext } from './recognition.js';

/** A form of the gazetteer found on the page. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly form: PlaceForm;
}

/** What the article names beyond doubt, to tell namesakes apart by. */
interface NamedPlaces {
  /** Codes of places named by their whole, unshared name. */
  readonly codes: ReadonlySet<string>;
  /** Those, the places that hold them, and the counties beside them (by city). */
  readonly around: ReadonlySet<string>;
}

// 焦作市场, 安徽省力, 区块链: the suffix belongs to the next word.
const RE_SUFFIX_TAKEN =
  /^(?:市(?:场|面|值|价|盈率)|区(?:块|间|别|分)|旗(?:舰|下|帜|号)|省(?:力|心|钱|电|时)|州际)/u;
// The acting head of a county; that of 代县 is printed 代县县长.
const ACTING = '代县长';
// Names that are words of their own, whole (城区) or shortened (解放, 和平): they need their parent beside them.
const ORDINARY = new Set(
  (
    '城区 郊区 矿区 新区 东区 西区 解放区 新城区 ' +
    '解放 新华 和平 长安 太平 朝阳 平安 东方 光明 友好 建设 向阳 东风 红旗 胜利 前进 工农 爱民 文化 文明 民主 共和 合作 ' +
    '河东 河西 江北 江南 海西 城中 城东 城西 城北 城关 桥东 桥西 路南 路北 南山 西湖 东湖 市中 市南 市北 中原 西部 东部 南部 ' +
    '海港 港口 新城 新市 滨海 滨江 大通 通道 金城 高新 开发 开化 开阳 永定 安定 安康 安宁 安居 平和 和顺 兴隆 兴业 兴国 ' +
    '新建 老城 满城 沙河 东海 海北 长白 东城 西城 天河 双河 路桥 锦江 临江 松山 卧龙 丹阳 清水河 ' +
    '振兴 复兴 新兴 资源 前锋 延长 互助 灯塔 鼓楼 水城 公安 天涯 南岸 江岸 石棉 海盐 洞口 城口 新源 双桥 石门 紫金 名山 ' +
    '同心 富裕 富民 丰满 凤凰 博爱 大方 大安 宁静 上高 中方 会同 方正 无为 景泰 清水 白云 莲花 长寿 青山 高明 黎明 尚志 望都 台前'
  ).split(' '),
);
// 长江路 | 黄山大道 | 贵州日报: a road, a river or a paper bears the name; must not match 铜仁山区, 贵州新闻办.
const RE_NAMES_ANOTHER =
  /^(?:路|街(?!道)|大道|大街|大桥|河(?!南|北)|江(?!苏|西)|湖(?!北|南|州)|山(?!东|西|区)|岭|水库|港(?![区口务澳商资人股湾])|[东西南北]站|海峡|高速|古镇|话|菜|切换|日报|晚报|晨报|早报|新闻网|新闻本网|卫视|广播电|在线讯)/u;

// 朝阳|行业; must not match 朝阳|产业园.
const RE_OF_TRADE = /^(?:行业|产业(?![园集]))/u;
// 江州|至|云城|国家高速公路: both ends of a line, told by what follows them.
const RE_LINE = /^(?:国家|城际|一级|二级)?(?:高速|铁路|高铁|公路|航线|特高压|输电|天然气管|管道)/u;
const RE_TO_LINE = new RegExp(String.raw`^至\p{Script=Han}{2,4}?${RE_LINE.source.slice(1)}`, 'u');

// 系|上海某公司, where 系上海 was cut as one word.
const RE_OPENS = /^[系是叫找]$/u;
// 丹河|全市有三家.
const RE_WHOLE = /^全[市县区旗]/u;
const RE_FROM = /(?:来自|远赴|奔赴|毗邻|赴)$/u;

/** Provinces, cities and counties, by their whole names and in the short forms that the article bears out. */
export function recognizeDivisions(context: RecognitionContext): Mention[] {
  const { gazetteer } = context.lexicons;
  const hits = context.sentences.flatMap((sentence) =>
    scanForms(context, sentence.start, sentence.end),
  );
  const named = namedPlaces(hits, context);
  const printed = printedNames(hits, context.text);
  const mentions: Mention[] = [];
  let before: Mention | undefined;
  for (const hit of hits) {
    const left = before?.end === hit.start ? before.code : undefined;
    before = mentionOf(hit, context, { named, left, gazetteer, printed });
    if (before) mentions.push(before);
  }
  return mentions;
}

function scanForms(
  { text, tokens, lexicons }: RecognitionContext,
  from: number,
  to: number,
): Hit[] {
  const { forms } = lexicons.gazetteer;
  const hits: Hit[] = [];
  for (let at = from; (at = forms.nextStart(text, at, to)) < to;) {
    const hit = forms.longestAt(text, at, to);
    if (!hit) {
      at++;
      continue;
    }
    const isTaken =
      RE_SUFFIX_TAKEN.test(text.slice(hit.end - 1, hit.end + 2)) || text.startsWith(ACTING, at);
    const held = isTaken ? forms.longestAt(text, at, hit.end - 1) : hit;
    const standsAlone =
      tokens.startsAt(at) ||
      hits.at(-1)?.end === at ||
      RE_OPENS.test(text[at - 1] ?? '') ||
      FUNCTION_CHARACTERS.has(text[at - 1] ?? '');
    if (held && (standsAlone || held.end - at > 3)) {
      hits.push({ start: at, end: held.end, form: held.value });
      at = held.end;
    } else at++;
  }
  return hits;
}

function namedPlaces(hits: readonly Hit[], context: RecognitionContext): NamedPlaces {
  const { gazetteer } = context.lexicons;
  const codes = new Set<string>();
  const add = ([place, namesake]: readonly Place[]) => {
    if (place && !namesake) codes.add(place.code);
  };
  for (const { form, start, end } of hits) {
    const name = context.text.slice(start, end);
    if (!ORDINARY.has(name)) add(bearsSuffix(name, form));
  }
  const { home, source, title } = context.page.article;
  for (const said of [home, source, title]) {
    for (const { start, end, value } of said ? gazetteer.forms.scan(said) : []) {
      if (value.full.length > 0) add(value.full);
      // 两地合作再传捷报: no headline means the city of that name.
      else if (!ORDINARY.has(said!.slice(start, end))) add(value.short);
    }
  }
  const around = new Set<string>();
  for (const code of codes) {
    around.add(code);
    for (const parent of gazetteer.parentsOf(code)) around.add(parent.code);
  }
  return { codes, around };
}

/** For each code the longest form with a suffix that the page prints: 印江县 where it never says 印江土家族苗族自治县. */
function printedNames(hits: readonly Hit[], text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { start, end, form } of hits) {
    const name = text.slice(start, end);
    for (const { code } of bearsSuffix(name, form)) {
      if (name.length > (names.get(code)?.length ?? 0)) names.set(code, name);
    }
  }
  return names;
}

/** The places that a form with a suffix may mean: 印江县 is whole, though the gazetteer's name is longer. */
function bearsSuffix(name: string, form: PlaceForm): readonly Place[] {
  if (form.full.length > 0) return form.full;
  return name.length > 2 && /[县州旗]$/u.test(name) ? form.short : [];
}

interface Evidence {
  readonly named: NamedPlaces;
  /** Code of the place that stands directly before. */
  readonly left: string | undefined;
  readonly gazetteer: Gazetteer;
  readonly printed: ReadonlyMap<string, string>;
}

function mentionOf(hit: Hit, context: RecognitionContext, evidence: Evidence): Mention | undefined {
  const name = context.text.slice(hit.start, hit.end);
  const whole = bearsSuffix(name, hit.form);
  return whole.length > 0
    ? wholeName(hit, name, whole, evidence)
    : shortName(hit, name, context, evidence);
}

function wholeName(
  { start, end }: Hit,
  name: string,
  places: readonly Place[],
  evidence: Evidence,
): Mention | undefined {
  const [best, weight] = bestPlace(places, evidence);
  const isSure = weight > 0 || places.length === 1;
  if (ORDINARY.has(name) && (name.length < 3 ? weight < 8 : weight < 2)) return undefined;
  return {
    type: 'District',
    start,
    end,
    name: (best && isSure && evidence.printed.get(best.code)) || name,
    ...(best && isSure ? { code: best.code } : {}),
    rule: 'district.whole-name',
    confidence: isSure ? 0.97 : 0.8,
  };
}

const WEAK = 0.3;

function shortName(
  hit: Hit,
  name: string,
  context: RecognitionContext,
  evidence: Evidence,
): Mention | undefined {
  const [best, weight] = bestPlace(hit.form.short, evidence);
  if (!best) return undefined;
  return {
    type: 'District',
    start: hit.start,
    end: hit.end,
    name: evidence.printed.get(best.code) ?? best.name,
    code: best.code,
    rule: 'district.short-name',
    confidence: isBorneOut(hit, name, best, weight, context) ? 0.85 : WEAK,
  };
}

function isBorneOut(
  { start, end }: Hit,
  name: string,
  place: Place,
  weight: number,
  { text, tokens }: RecognitionContext,
): boolean {
  if (RE_NAMES_ANOTHER.test(text.slice(end, end + 4))) return false;
  if (ORDINARY.has(name) && RE_OF_TRADE.test(text.slice(end, end + 3))) return false;
  if (isEndOfLine(text, start, end)) return false;
  if (isOfDispatch(text.slice(Math.max(0, start - 3), start), text.slice(end, end + 9)))
    return false;
  const isWord = tokens.startsAt(start) && tokens.startsAt(end);
  if (weight >= 16) return isWord || !ORDINARY.has(name);
  if (ORDINARY.has(name))
    return weight >= 8 || (place.level !== 'county' && tokens.tagAt(start) === 'ns' && isWord);
  if (place.level !== 'county') return isWord || tokens.tagAt(start) === 'ns';
  const isWhole = RE_WHOLE.test(text.slice(end, end + 2));
  return (
    isWord && (weight > 0 || isWhole || RE_FROM.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** 江州至云城高速公路 lies in neither for certain. */
function isEndOfLine(text: string, start: number, end: number): boolean {
  if (RE_TO_LINE.test(text.slice(end, end + 12))) return true;
  return text[start - 1] === '至' && RE_LINE.test(text.slice(end, end + 6));
}

// 某某网|江州|7月13日消息, 某某网|江州|站: where a paper wrote from; must not match 电网|江州, 网|江州的.
function isOfDispatch(before: string, after: string): boolean {
  if (!/(?<![电联管路水气球])[网社]$/u.test(before)) return false;
  return /^(?:\d{1,2}月\d{1,2}日(?:消息|电|讯|专电)|频道|站|发自)/u.test(after);
}

/** The likeliest of namesakes with the weight of what speaks for it; 0 when nothing does. */
function bestPlace(places: readonly Place[], evidence: Evidence): [Place | undefined, number] {
  let best: Place | undefined;
  let most = -1;
  let isTied = false;
  for (const place of places) {
    const weight = weightOf(place, evidence);
    if (weight === most && place.level === best?.level) isTied = true;
    if (weight > most) [best, most, isTied] = [place, weight, false];
  }
  return [best, isTied ? 0 : most];
}

const WEIGHT_OF_LEVEL = { province: 5, city: 1, county: 0 } as const;

function weightOf({ code, level }: Place, { named, left, gazetteer }: Evidence): number {
  const parents = gazetteer.parentsOf(code);
  let weight = (named.codes.has(code) ? 16 : 0) + WEIGHT_OF_LEVEL[level];
  if (left !== undefined && parents.some((parent) => parent.code === left)) weight += 8;
  if (parents[0] && named.codes.has(parents[0].code)) weight += 4;
  else if (parents[0] && named.around.has(parents[0].code)) weight += 2;
  if (named.around.has(code)) weight += 2;
  return weight;
}
