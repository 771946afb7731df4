import type { Span } from '@liantu/ontology';
import { isTradeWord } from './company-names.js';
import { FUNCTION_CHARACTERS } from './name-words.js';
import type { RecognitionContext } from './recognition.js';

// 砺岳, 缇岚斯, or Latin letters that are no measure: TNX; must not match 人靠, 只差.
const RE_UNKNOWN =
  /^(?![只正引人援再都也就不没又还先已均仍刚常说看做买卖开要能会可并各]|[省市县区镇乡村])\p{Script=Han}{2,4}$|^[A-Z][A-Za-z]{2,}$/u;
// The segmenter joined the first word of what is said of the firm to its name: 砺岳|签, 缇岚|送样.
const RE_SWALLOWED = /(?:送样|(?<=..)[签拟将获呢系称的老高大新多])$/u;
// 经开, 高新: a zone's name; 融媒: a paper's; …镇, …人, …街: places and people; …瓷, …橙: what the place is known for.
const RE_ELSE =
  /^(?:经开|高新|融媒|日报|晚报|新闻|发布|新区|自贸|营收|减负|上云|出海|纾困|用工|升规|入规|入园|稳岗|技改|复产|扩产|招工|绿电)|[人镇乡村区县市街路湖河山江岛湾桥所院园城港开铁瓷陶茶酒果橙橘柚梨桃枣米面菜椒瓜菇笋花竹藤石玉布绣鱼虾蟹羊牛猪鸡锅]$/u;
// 古禾|窖酒业集团, 砺岳|精密制造研究院: the name of a house goes on.
const RE_HOUSE_AHEAD =
  /^\p{Script=Han}{0,8}?(?:集团|公司|厂|大学|学院|研究[院所]|协会|商会|学会|中心|实验室|园区)|^[所院厂店场站]/u;

/** Longest run of words of trade behind the unknown word, in characters. */
const LONGEST_TAIL = 6;

/**
 * Where the firm's name ends that is an unknown word right behind `place` (河西|砺岳|固能, 挪威|缇岚): the end of its trade,
 * where a mark or a word that no name goes on over stands next. Undefined where the words may be something else.
 */
export function unknownNameEnd(context: RecognitionContext, place: Span): number | undefined {
  const { text, tokens, found } = context;
  const word = tokens.at(place.end);
  if (!word || word.start !== place.end || !/^(?:x|eng)$/u.test(word.tag)) return undefined;
  const printed = text.slice(word.start, word.end);
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
  return isElse || !closesAt(context, end) ? undefined : end;
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
      isTradeWord(printed) || (word.tag === 'x' && /^\p{Script=Han}{2}$/u.test(printed));
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
  return FUNCTION_CHARACTERS.has(word) || /^[vpdcurmtf]/u.test(tokens.tagAt(end));
}
