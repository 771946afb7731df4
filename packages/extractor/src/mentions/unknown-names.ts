import type { Span } from '@liantu/ontology';
import { isTradeWord } from './company-names.js';
import { startsCountry } from './name-head.js';
import { FUNCTION_CHARACTERS } from './name-words.js';
import type { RecognitionContext } from './recognition.js';

// 砺岳, 缇岚斯, or Latin letters that are no measure: TNX; must not match 人靠, 只差, 小而散.
const RE_UNKNOWN =
  /^(?![只正引人援再都也就不没又还先已均仍刚常说看做买卖开要能会可并各]|[省市县区镇乡村]|..?[而且的着了])\p{Script=Han}{2,4}$|^[A-Z][A-Za-z]{2,}$/u;
// The segmenter joined the first word of what is said of the firm to its name: 砺岳|签, 缇岚|送样.
const RE_SWALLOWED = /(?:送样|(?<=..)[签拟将获呢系称的老高大新多])$/u;
// 经开, 高新: a zone's name; 融媒: a paper's; …镇, …人, …街: places and people; …瓷, …橙: what the place is known for.
const RE_ELSE =
  /^(?:经开|高新|融媒|日报|晚报|新闻|发布|新区|自贸|营收|减负|上云|出海|纾困|用工|升规|入规|入园|稳岗|技改|复产|扩产|招工|绿电)|[沟坪坝塘庄屯寨坡洼滩人镇乡村区县市州邦街路湖河山江岛湾桥所院园城港开铁瓷陶茶酒果橙橘柚梨桃枣米面菜椒瓜菇笋花竹藤石玉布绣鱼虾蟹羊牛猪鸡锅]$/u;
// 古禾|窖酒业集团, 砺岳|精密制造研究院: the name of a house goes on; must not match 缇岚|成立合资公司.
const RE_HOUSE_AHEAD =
  /^(?:(?!成立|设立|合资|收购|控股|参股|入股|旗下|[和与的在签建])\p{Script=Han}){0,8}?(?:集团|公司|厂|大学|学院|研究[院所]|协会|商会|学会|中心|实验室|园区)|^[所院厂店场站]/u;
// 缇岚|送样, 缇岚|投产: deeds that the dictionary does not know as words.
const RE_DEED =
  /^(?:送样|供样|代工|开摘|投用|结顶|封顶|落子|下线|流片|试产|量产|扩产|复产|直供|包销|领投|跟投|带料|点火|入园|技改)$/u;

// 缇岚|旗下, 缇岚|隔壁
const RE_OWNING = /^(?:旗下|名下|麾下|所属|隔壁|附近|老家)$/u;
// 德国缙斯曼|的合同, 法国维瓦|（Vivar）: where a name in foreign sounds is a firm's, not a town's.
const RE_FOREIGN_FIRM = /^(?:的(?:定点|合同|订单|框架|协议|供货|采购)|（[A-Z])/u;

/** Longest run of words of trade behind the unknown word, in characters. */
const LONGEST_TAIL = 6;

/**
 * Where the firm's name ends that is an unknown word right behind `place` (河西|砺岳|固能, 挪威|缇岚): the end of its trade,
 * where a mark or a word that no name goes on over stands next. Undefined where the words may be something else.
 */
export function unknownNameEnd(context: RecognitionContext, place: Span): number | undefined {
  const { text, tokens, found } = context;
  const word = tokens.at(place.end);
  // 台|企缙岳: the end of the kind was cut into the name.
  if (!word || word.start < place.end - 1) return undefined;
  const isForeign = startsCountry(text, place.start) && /^nrt?$/u.test(word.tag);
  if (!isForeign && !/^(?:x|eng)$/u.test(word.tag)) return undefined;
  const wordEnd = isForeign ? foreignEnd(context, word.end) : word.end;
  const printed = text.slice(place.end, wordEnd);
  const name = printed.replace(RE_SWALLOWED, '');
  if (!RE_UNKNOWN.test(name) || RE_ELSE.test(name) || isTradeWord(name)) return undefined;
  const { sectors, goods } = context.lexicons.trades;
  if (sectors.get(name) !== undefined || goods.get(name) !== undefined) return undefined;
  let end = place.end + name.length;
  // 8台|德国缙岳纺机: the goods of a count are none of the name.
  const isCounted = /[\d几多数][台套条架辆]$/u.test(text.slice(0, place.start).slice(-4));
  if (word.tag === 'eng') end = latinEnd(text, end);
  else if (name.length === printed.length && !isCounted) end = tailEnd(context, end);
  const isElse = found
    .overlapping({ start: place.end, end })
    .some(({ type }) => type !== 'Project' && type !== 'Product' && type !== 'Industry');
  if (RE_ELSE.test(text.slice(place.end, end))) return undefined;
  if (isForeign && !RE_FOREIGN_FIRM.test(text.slice(end, end + 4))) return undefined;
  const isClosed =
    name.length < printed.length || closesAt(context, end) || headsWorks(context, end);
  return isElse || !isClosed ? undefined : end;
}

// 江苏缙泉|汽车饰件项目
const RE_WORKS_AHEAD = /^[\p{Script=Han}A-Za-z\d]{2,16}?(?:项目|生产线|产线|智能工厂|[二三四]期)/u;

/** Whether goods and what is built for them follow. */
function headsWorks({ text, lexicons }: RecognitionContext, end: number): boolean {
  if (!RE_WORKS_AHEAD.test(text.slice(end, end + 22))) return false;
  const { goods, sectors } = lexicons.trades;
  return goods.longestAt(text, end) !== undefined || sectors.longestAt(text, end) !== undefined;
}

/** 德国|贝斯|曼: names in foreign sounds are cut into several. */
function foreignEnd({ tokens }: RecognitionContext, from: number): number {
  let end = from;
  while (/^nrt?$/u.test(tokens.tagAt(end)) && tokens.endOf(end) - from < 4) end = tokens.endOf(end);
  return end;
}

/** Norvex| Power: the Latin words that follow with a space. */
function latinEnd(text: string, end: number): number {
  return end + (/^(?: [A-Z][A-Za-z]+)*/u.exec(text.slice(end, end + 24))?.[0].length ?? 0);
}

/** Where the words of trade end that begin at `from`; an unknown word of two characters may be one (固能, 生医). */
function tailEnd({ text, tokens }: RecognitionContext, from: number): number {
  let end = from;
  for (;;) {
    const word = tokens.at(end);
    if (!word || word.end - from > LONGEST_TAIL) return end;
    const printed = text.slice(word.start, word.end);
    const isTail =
      isTradeWord(printed) ||
      printed === '时代' ||
      (word.tag === 'x' && /^\p{Script=Han}{2}$/u.test(printed) && !RE_DEED.test(printed));
    if (!isTail) return end;
    end = word.end;
  }
}

/** Whether a name may be over at `end`: before a mark or a word that is no noun. */
export function closesAt({ text, tokens }: RecognitionContext, end: number): boolean {
  const next = text[end];
  if (next === undefined || !/[\p{Script=Han}A-Za-z]/u.test(next)) return true;
  if (RE_HOUSE_AHEAD.test(text.slice(end, end + 12))) return false;
  const word = tokens.wordAt(end);
  // 导入|缙岳|联动、: a verb that ends the item belongs to it.
  if (/^[、。]/u.test(text.slice(end + 2)) && tokens.tagAt(end).startsWith('v')) return false;
  return (
    RE_OWNING.test(word) ||
    RE_DEED.test(word) ||
    FUNCTION_CHARACTERS.has(word) ||
    /^[vpdcurmtf]/u.test(tokens.tagAt(end))
  );
}
