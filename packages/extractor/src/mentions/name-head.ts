import type { Mention } from './mention.js';
import {
  FUNCTION_CHARACTERS,
  LEAD_WORDS,
  NAME_VERBS,
  OPENING_VERBS,
  TRADE_WORDS,
} from './name-words.js';
import type { RecognitionContext } from './recognition.js';
import { TermTrie } from './term-trie.js';
import type { TokenAt, Tokens } from './tokens.js';
import { matchAll } from '../patterns/match-all.js';

/** Where the name of an organisation or a site begins. */
export interface NameHead {
  readonly start: number;
  /** End of the place that heads the name; `start` where none does. */
  readonly coreStart: number;
}

const RE_NAME_CHARACTER = /[\p{Script=Han}A-Za-z\d·]/u;

/** Countries and regions that head the names of companies from there. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  '中国 德国 法国 英国 美国 日本 韩国 意大利 西班牙 葡萄牙 瑞士 瑞典 芬兰 挪威 丹麦 荷兰 比利时 奥地利 加拿大 澳大利亚 新西兰 新加坡 泰国 越南 马来西亚 印度尼西亚 印度 菲律宾 俄罗斯 巴西 墨西哥 以色列 波兰 捷克 匈牙利 土耳其 沙特 阿联酋 南非 埃及 希腊 爱尔兰 卢森堡 罗马尼亚 斯洛伐克 乌克兰 白俄罗斯 塞尔维亚 蒙古 朝鲜 老挝 柬埔寨 缅甸 印尼 巴基斯坦 孟加拉国 哈萨克斯坦 乌兹别克斯坦 伊朗 卡塔尔 阿根廷 智利 秘鲁 香港 澳门 台湾'.split(
    ' ',
  ),
);
const COUNTRY_ENDS: ReadonlySet<string> = new Set([...COUNTRIES].map((name) => name.slice(-1)));
/** Of their names, in characters. */
const COUNTRY_LENGTHS = [2, 3, 4, 5, 6];
// 广德市芯源（安徽）有限公司; must not match （以下简称芯源）, 周禾（左二）.
const RE_INNER_BRACKETS =
  /（(?![左右前后][一二三四五六七八九十起侧排]）)[\p{Script=Han}A-Za-z]{2,6}）$/u;

/** How far a name may reach. */
export interface NameReach {
  /** Characters, at most; default 18. */
  readonly most?: number;
  /** From where leftwards the words that stop a name count; default: where its form begins. */
  readonly beyond?: number;
  /** How many places may head it; default one. */
  readonly places?: number;
}

/**
 * Reads leftwards from `formStart`, where a form such as 有限公司 or 产业园 begins, to where the name begins: at the
 * place that heads it, after a word that no name holds, or at a mark. At most `most` characters; undefined where the
 * name would be longer. Words that stop a name count only from `beyond` leftwards.
 */
export function findNameHead(
  context: RecognitionContext,
  from: number,
  formStart: number,
  { most = 18, beyond = formStart, places = 1 }: NameReach = {},
): NameHead | undefined {
  const { text, tokens } = context;
  let at = formStart;
  while (at > from) {
    const place = placeEndingAt(context, at, from);
    // 湖南|金牛粮油: a brand that is also the name of some other place.
    const isBrand =
      place !== undefined &&
      isWeak(context, at) &&
      placeEndingAt(context, place, from) !== undefined;
    if (!isBrand && place !== undefined && headsName(context, place, from)) {
      const core = leadless(context, at, formStart);
      return core.start > at || isPointer(context, at)
        ? core
        : { start: places > 1 ? outerPlace(context, place, at, from) : place, coreStart: at };
    }
    const brackets = text[at - 1] === '）' ? RE_INNER_BRACKETS.exec(text.slice(from, at)) : null;
    if (brackets) {
      at -= brackets[0].length;
      continue;
    }
    const joined = joinedPlace(context, at, from);
    if (joined !== undefined) {
      at = joined;
      continue;
    }
    if (!RE_NAME_CHARACTER.test(text[at - 1] ?? '')) break;
    const token = tokens.at(at - 1);
    const start = Math.max(from, token?.start ?? at - 1);
    const stop = token && at <= beyond ? stopWithin(tokens, token, at) : -1;
    if (stop >= 0) {
      at = stop;
      break;
    }
    at = start;
    if (formStart - at > most) return undefined;
  }
  return leadless(context, at, formStart);
}

/** Start of the place that a dash or a dot joins to the name: 中国—东盟产业园, 云岭·天江产业园; must not match 临川县——产业园. */
function joinedPlace(context: RecognitionContext, at: number, from: number): number | undefined {
  const isDash = /^[^—–·][—–·]$/u.test(context.text.slice(Math.max(from, at - 2), at));
  return isDash ? placeEndingAt(context, at - 1, from) : undefined;
}

const RE_SUFFIXED = /.{2}[省市县区旗州盟镇乡村]$|街道$/u;

/** 广东|顺德|青禾石材公司: both places head the name where neither has its suffix; `place` where the inner does alone. */
function outerPlace(context: RecognitionContext, place: number, end: number, from: number): number {
  const outer = isWeak(context, place) ? undefined : placeEndingAt(context, place, from);
  if (outer === undefined || isPointer(context, end) || isPointer(context, place)) return place;
  const { text } = context;
  const isBare =
    !RE_SUFFIXED.test(text.slice(place, end)) && !RE_SUFFIXED.test(text.slice(outer, place));
  return isBare ? outer : place;
}

/** Leaves out words that only lead up to the name, where the words of the page were cut otherwise (链|主禾…). */
function leadless(
  { text, tokens, found }: RecognitionContext,
  from: number,
  formStart: number,
): NameHead {
  let start = afterAnotherName(text, from, formStart);
  // 清禾·云岭食品: what the dot joins to.
  if (text[start] === '·') {
    const isBullet = !/[\p{Script=Han}A-Za-z]/u.test(text[start - 1] ?? '');
    start = isBullet ? start + 1 : Math.max(from, tokens.at(start - 1)?.start ?? start);
  }
  // 园区管理方|…: 方 was cut into the name.
  // 2020年|青岭产业园: the year's 年 was left over.
  if (/[年月日]/u.test(text[start] ?? '') && /\d/u.test(text[start - 1] ?? '')) start++;
  // 22个项目中|现代农业物流园.
  if (
    text[start] === '中' &&
    /(?:项目|工程|企业)$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    start++;
  // 其|中|华砺新材: 中华 was cut as one word.
  if (text[start] === '中' && text[start - 1] === '其') start++;
  if (text[start] === '方' && RE_PARTY.test(text.slice(Math.max(0, start - 2), start))) start++;
  // 民企500强|禾铄钢构
  if (text[start] === '强' && /[\d百千]/u.test(text[start - 1] ?? '')) start++;
  for (let size = leadSize(text, start, formStart - 2); size > 0;) {
    // 再|生金属 is no lead, since 再生 is a word.
    if (size === 1 && !tokens.startsAt(start + 1) && tokens.tagAt(start) !== 'x') break;
    if (RE_NO_LEAD.test(text.slice(start, start + 4))) break;
    // 深圳|同砺达科技: an unknown word right behind a bare place.
    const isWord = tokens.tagAt(start) === 'x' && (tokens.at(start)?.end ?? 0) > start + 2;
    if (text[start] === '同' && isWord && found.endingAt(start, 'District')?.rule === BARE) break;
    start += size;
    size = leadSize(text, start, formStart - 2);
  }
  return { start, coreStart: start };
}

const BARE = 'district.short-name';
// 招商局, 建设银行, 有色科技: a name that begins like a verb.
const RE_NO_LEAD = /^(?:设[计备施]|招商[局银证蛇]|建设银|有[研色机线道赞])/u;

// 某某大学和|清砺集团, where 和清 was cut as one word; 副总裁兼|清砺集团总裁.
const RE_ANOTHER_NAME =
  /(?:公司|集团|大学|学院|研究院|研究所|中心|企业|银行|产业园|园区|物流城|基地|科技城)[和与及同跟]|(?:土地|资金|厂房|荒山|荒地)(?:建设|打造|建起|建成|兴建|新建)|合作社(?!联)|[裁长理任]兼/gu;

function afterAnotherName(text: string, from: number, to: number): number {
  let start = from;
  for (const match of matchAll(text.slice(from, to), RE_ANOTHER_NAME)) {
    const end = from + match.index + match[0].length;
    if (end + 2 <= to) start = end;
  }
  return start;
}

// 管理|方; must not match 北|方.
const RE_PARTY = /管理|运营|建设|投资|合作|施工|供货|出资|承建|设计|采购$/u;

// 是|砺岱新材, 据|县重点项目服务中心.
const LEAD_CHARACTERS =
  '受是系向由在与同和跟为对从把被将给及的以已叫据访获掉就也又再均则其该即属有'.split('');

const LEADS = new TermTrie(
  [...LEAD_WORDS, ...OPENING_VERBS, ...LEAD_CHARACTERS].map((lead) => [lead, true] as const),
);

/** The length of the longest lead that starts at `start` and ends by `limit`; 0 where none does. */
function leadSize(text: string, start: number, limit: number): number {
  return (LEADS.longestAt(text, start, limit)?.end ?? start) - start;
}

/** Start of the division or country whose name ends at `at`. */
function placeEndingAt(
  { found, text }: RecognitionContext,
  at: number,
  from: number,
): number | undefined {
  const district: Mention | undefined = found.endingAt(at, 'District');
  if (district && district.start >= from) return district.start;
  if (!COUNTRY_ENDS.has(text[at - 1] ?? '')) return undefined;
  const size = COUNTRY_LENGTHS.find((length) => COUNTRIES.has(text.slice(at - length, at)));
  return size && at - size >= from ? at - size : undefined;
}

/** Whether the name of a country or region begins at `at`. */
export function startsCountry(text: string, at: number): boolean {
  return COUNTRY_LENGTHS.some((length) => COUNTRIES.has(text.slice(at, at + length)));
}

function isWeak({ found }: RecognitionContext, end: number): boolean {
  const place = found.endingAt(end, 'District');
  return place !== undefined && place.confidence < 0.5;
}

/** 该旗|青岭海石墨产业园: a district pointed at is no part of a name. */
function isPointer({ found }: RecognitionContext, end: number): boolean {
  return found.endingAt(end, 'District')?.deixis !== undefined;
}

/** Whether what stands before `start` lets a name begin there, rather than run on: 走进|河南…, not 鸿禾东方…. */
function headsName(context: RecognitionContext, start: number, from: number): boolean {
  const { text, tokens, found } = context;
  if (text[start - 1] === '·') return false;
  if (start <= from || !RE_NAME_CHARACTER.test(text[start - 1] ?? '')) return true;
  if (found.endingAt(start, 'District')) return true;
  // 原|江澜经济开发区, （原|江澜市电子产业园）: the place was called so; must not match 太原|江澜公司.
  if (text[start - 1] === '原' && !/\p{Script=Han}/u.test(text[start - 2] ?? '，')) return true;
  // 运营方|惠州砺禾实业
  if (text[start - 1] === '方' && RE_PARTY.test(text.slice(Math.max(0, start - 3), start - 1)))
    return true;
  const token = tokens.at(start - 1);
  if (!token) return true;
  const word = text.slice(token.start, token.end);
  return (
    stopWithin(tokens, token, start) >= 0 ||
    /[是系叫]$/u.test(word) ||
    (word.length >= 2 && !/^(?:x|n[rtz]?|j)$/u.test(token.tag))
  );
}

/** Position after the last character of the word that no name continues over; -1 where the word may be part of one. */
function stopWithin(tokens: Tokens, token: TokenAt, at: number): number {
  // 青岭|华为公司: a name that the dictionary has with its form is no word that leads up to one.
  if (token.end > at && (token.tag === 'nt' || token.tag === 'nz')) return -1;
  const word = tokens.wordAt(token.start);
  const before = tokens.wordAt(token.start - 1).slice(-1);
  if (isStop(word, token.tag)) return Math.min(at, token.end);
  // 缙岳|系|砺岳集团控股; must not match 锰|系|材料.
  if (word === '系' && !RE_SUBSTANCE.test(before)) return Math.min(at, token.end);
  // 能为|恒禾公司, 周砺率|公司: an unknown word of a verb's end leads up to the name.
  if (token.tag === 'x' && token.end === at && /^.(?:率)$|^[能将可愿]为$/u.test(word)) return at;
  // 与瀚禾 | 由缙禾: an unknown word swallowed the preposition before it.
  if (
    token.tag === 'x' &&
    /^[与由在为向对被把将从及的以已叫系其使率令但]/u.test(word) &&
    token.start + 1 < at
  ) {
    return token.start + 1;
  }
  // 台|企缙岳, 园区|内缙岳: the kind or the site before the name ends in the unknown word.
  if (token.tag === 'x' && token.start + 2 < at && RE_KIND_JOINED.test(before + word.charAt(0)))
    return token.start + 1;
  return -1;
}

const RE_SUBSTANCE = /[锂钠锰镍钴铜铝锌钨钛钒锶镁铁硅碳氟磷铅锡金银氢氧氮硫土烯酯酸碱盐水木茶]/u;
const RE_KIND_JOINED =
  /^(?:[台港日韩德美法药车船酒央国民名外]企|[区园厂省市县镇村国境][内外里]|[小大老新]厂)$/u;

const RE_TIME =
  /[今明去前本上下昨当每近早晚昔目现如未以过古春夏秋冬午夜元\d]|[年月日周季时期代初底末后前]$/u;

function isStop(word: string, tag: string): boolean {
  if (/^\d+$/u.test(word)) return true;
  if (word.length === 1) return FUNCTION_CHARACTERS.has(word);
  // 龙头企业 and 全资子公司 as one word lead up to a name as 企业 does.
  if (LEAD_WORDS.has(word)) return true;
  if (NAME_VERBS.has(word) || TRADE_WORDS.has(word)) return false;
  if (word.length > 3) {
    const tail = word.slice(-2);
    // 控股集团, 数据服务 belong to names.
    const holdsOn = NAME_VERBS.has(tail) || TRADE_WORDS.has(tail);
    if (LEAD_WORDS.has(tail) && !holdsOn) return true;
  }
  // 去年, 上半年; 中天 is a time to the dictionary alone.
  if (tag === 't' && word.length === 2 && !RE_TIME.test(word)) return false;
  if (tag === 't' || tag === 'm') return !/^(?:第|现代|星)/u.test(word);
  return STOPPING_TAGS.has(tag);
}

/** Tags of words over which no name continues, those that names hold aside. */
const STOPPING_TAGS: ReadonlySet<string> = new Set(
  'v vd d p c u ud ug uj ul uv uz r y i'.split(' '),
);
