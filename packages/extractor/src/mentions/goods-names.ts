import type { Span } from '@liantu/ontology';
import { hasGoodsHead } from './goods-heads.js';
import { withoutUnknownMaker } from './goods-makers.js';
import { itemLength, itemText } from './list-items.js';
import type { Item } from './list-items.js';
import type { Unit } from './phrase-unit.js';
import { CLASS_WORDS, CLOSING_WORDS, PROCESS_WORDS } from './phrase-words.js';
import { BARE_GOODS, NOT_GOODS, PRODUCT_TAILS, RE_APPOSED } from './product-frames.js';
import type { RecognitionContext } from './recognition.js';

/** Longest name of goods, in characters: 山雀-90工业级无人机. */
const LONGEST = 16;

/**
 * The goods that a noun phrase names, without process and plant after them (电解铜箔|扩建) and company before them.
 * `sure` where the frame says that it must be goods; otherwise the lexicon must know how it ends. `bounded` where the
 * frame shows where the name begins; otherwise unknown words before known goods are taken for their maker.
 */
export function goodsIn(
  context: RecognitionContext,
  item: Item,
  sure: boolean,
  bounded = false,
): Span | undefined {
  const classed = withoutSource(
    context,
    withoutClass(context, withoutTail(context, withoutOwner(item))),
  );
  const units = bounded
    ? withoutClause(context, classed)
    : withoutStranger(context, withoutMaker(context, withoutBrand(context, classed)));
  const text = itemText(units);
  if (text.length < 2 || text.length > LONGEST || BARE_GOODS.has(text)) return undefined;
  if (NOT_GOODS.has(text) || !units.some(isTelling) || !RE_GOODS.test(text)) return undefined;
  if (isKnownAtEnd(context, units)) return spanOf(units);
  const isLikely = sure || (bounded && hasGoodsHead(text));
  return isLikely && mayBeGoods(units) ? spanOf(units) : undefined;
}

/** Letters of goods' names; 120万 is none. */
const RE_GOODS = /^(?!（|[\d.]+\p{Script=Han}?$)[\p{Script=Han}A-Za-z0-9\-.·“”（）/及和]+$/u;

/** 晶|岚|光电|车载显示模组: known goods after the unknown name of a firm. */
function withoutBrand(context: RecognitionContext, units: Item): Item {
  return withoutUnknownMaker(context, units, knownFrom(context, units));
}

/** 科岭|新能源汽车|精密结构件: an unknown word that opens a long name is its maker. */
function withoutStranger(context: RecognitionContext, units: Item): Item {
  const [first] = units;
  const rest = units.slice(1);
  if (first?.tag !== 'x' || tellsMake(first)) return units;
  const goesOn = rest.length > 1 ? itemLength(rest) > 3 : isKnown(context, rest);
  return goesOn && itemLength(rest) > 2 ? rest : units;
}

// 锂渣|制|陶粒; must not match 印制, 定制, 精制.
const RE_MADE_OF = /(?<=[^印研定精炼烧预控复腌酿缝监编特压轧绘抑])制/u;

/** 锂渣|制|陶粒: what goods are made of is no part of their name, where the list knows them without it. */
function withoutSource(context: RecognitionContext, units: Item): Item {
  const text = itemText(units);
  const made = text.search(RE_MADE_OF);
  if (made < 0 || isKnown(context, units)) return units;
  const from = units[0]!.start + made + 1;
  if (context.lexicons.trades.goods.get(text, made + 1) === undefined) return units;
  return units
    .filter(({ end }) => end > from)
    .map((unit) =>
      unit.start < from ? { ...unit, start: from, text: unit.text.slice(from - unit.start) } : unit,
    );
}

// 高多层, 低渗透, 多晶硅基: unknown words that say how goods are or what they are made of; must not match 砺川.
const RE_MAKE =
  /^(?:高|低|超|微|非|抗|耐|防|双|多|全|可)\p{Script=Han}{1,2}$|[酸酯醇酮烯烷醚胺钠钙钡纤胶膜箔粉]/u;

/** Whether a word that no dictionary has says how goods are or what they are made of: 高多层, 多晶硅基. */
export function tellsMake({ text }: Pick<Unit, 'text'>): boolean {
  return RE_MAKE.test(text);
}

// 三厂, 城北店, 卡乐星球: what ends like a site's name is none.
const RE_SITE_END = /(?:厂|店|楼|星球|乐园|小镇|新城|广场)$/u;

/** What no list knows may be goods: nouns that end neither in a deed nor in one short odd word. */
function mayBeGoods(units: Item): boolean {
  const last = units.at(-1)!;
  const isHeaded = hasGoodsHead(itemText(units));
  // 澄翼|智航: words that no dictionary has are a name rather than goods.
  if (!isHeaded && units.length > 1 && units.every(({ tag }) => tag === 'x')) return false;
  if (/^[一两]/u.test(units[0]!.text)) return false;
  const odd = units.length === 1 && /^n[rst]/u.test(last.tag) && last.text.length < 3;
  if (RE_SITE_END.test(last.text)) return false;
  return (
    units.every(
      (unit, at) =>
        isNominal(unit) ||
        isUseOf(unit, units[at + 1]) ||
        // 榴莲|干, 轻|烧粉: what closes a name of goods is often tagged as a verb.
        (isHeaded && unit === last && unit.text.length === 1),
    ) &&
    !NOT_GOODS.has(last.text) &&
    !CLOSING_WORDS.has(last.text) &&
    !odd
  );
}

// 收割|机, 阻燃|剂: what a machine or an agent does.
function isUseOf({ tag }: Unit, next: Unit | undefined): boolean {
  return tag === 'v' && /^[机器剂仪车膜板材料泵阀件]$/u.test(next?.text ?? '');
}

function spanOf(units: Item): Span {
  return { start: units[0]!.start, end: units.at(-1)!.end };
}

/** Cuts after the last name, and at the words of rank before the goods. */
function withoutOwner(whole: Item): Item {
  // 铝件|4.1万吨
  const item = whole.slice(0, whole.findLastIndex(({ kind }) => !isAmount(kind)) + 1);
  let units = item.slice(
    item.findLastIndex((unit) => isNoPart(unit) || RE_TONS.test(unit.text)) + 1,
  );
  while (units.length > 1 && isLead(units[0]!)) units = units.slice(1);
  // 年|加工|大豆油.
  const year = units.findLastIndex(
    ({ text }, at) => text === '年' && PROCESS_WORDS.has(units[at + 1]?.text ?? ''),
  );
  if (year >= 0 && year + 2 < units.length) units = units.slice(year + 2);
  return units;
}

// 年加工|万吨|预制菜
const RE_TONS = /^[一二两三四五六七八九十百千万亿]+[吨件套台只袋箱]$/u;

function isAmount(kind: Unit['kind']): boolean {
  return kind === 'quantity' || kind === 'money' || kind === 'count';
}

/** An owner or an amount; 12兆瓦 and 314安时 say what the goods are, 12台 how many. */
function isNoPart({ kind, text }: Unit): boolean {
  if (kind === 'quantity') return !/(?:兆瓦|千伏|安时|代|千瓦|毫米)$/u.test(text);
  return /^(?:name|deictic|money|count|capacity|date)$/u.test(kind);
}

/** 一块, 万台; not 三元 or 六 of 六氟磷酸锂. */
const RE_COUNT =
  /\d|[万亿余]|多$|^(?:[一两几]|[一二两三四五六七八九十几]+[个支台块套箱条种款批家项卷锭粒颗架辆])$/u;

function isLead({ text, tag, kind }: Unit): boolean {
  return (
    kind === 'phase' ||
    /^[rcput]/u.test(tag) ||
    (tag === 'q' && /^[块卷根台套箱条种款批锭粒颗架辆只件片张盒袋瓶]$/u.test(text)) ||
    (tag.startsWith('m') && RE_COUNT.test(text)) ||
    /^(?:多|各|首|优质|主要|相关|系列|国产|项目|的|所谓|学名|上|下|分拣|挑选|晾晒|打包|调试|检修|主产|主打|做|成|为|出|到|有|集|经营|诸如|例如|单一|中国|周边|周边地区|当地|本地|配套|[种养卖储造制焊织供销酿榨]|以前|当前|目前|撮合|[量试]产|交付|完整|大小|研制|生产|分装|推出|建|公司|独家|唯一|[年月日自]产|提取|推动|淘汰|原有|现有|所产|国产化|新扩建|新建|扩建|种植|栽培|栽种|首[台套批件条艘架款辆箱颗枚片只块张]|(?:全)?自动化|智能化|标准化|规模化|现代化|数字化|第?[一两几]\p{Script=Han})$/u.test(
      text,
    )
  );
}

/** 原料|PEEK粒料: the class before the goods is not their name. */
function withoutClass(context: RecognitionContext, units: Item): Item {
  const last = units.findLastIndex(
    ({ text }, at) => at < units.length - 1 && RE_APPOSED.test(text),
  );
  const rest = units.slice(last + 1);
  // 原料|甲醇, 中间产品|甲醇: short names too.
  const least = /^原|产品$/u.test(units[last]?.text ?? '') ? 2 : 3;
  return last >= 0 && isKnownAtEnd(context, rest) && itemLength(rest) >= least ? rest : units;
}

/** 理事长掐下一穗|高粱: known goods begin after the last deed before them. */
function withoutClause(context: RecognitionContext, units: Item): Item {
  if (itemLength(units) <= LONGEST / 2) return units;
  const from = knownFrom(context, units);
  const deed = units.slice(0, Math.max(0, from)).findLastIndex(({ tag }) => /^[vd]$/u.test(tag));
  return deed >= 0 && !units.slice(0, from).every(isNominal) ? units.slice(deed + 1) : units;
}

/** 弦音公司|琴弦, 检测|显示面板: before known goods stand only words that may belong to their name. */
function withoutMaker(context: RecognitionContext, units: Item): Item {
  let from = knownFrom(context, units);
  while (from > 0 && isModifier(units[from - 1]!)) from--;
  return from > 0 ? units.slice(from) : units;
}

// 红外热像仪|整机, 聚酯纤维|装置
const RE_MADE_UP = /^(?:整机|装置|成套设备)$/u;

function withoutTail(context: RecognitionContext, item: Item): Item {
  let units = item;
  while (units.length > 0 && !isKnown(context, units)) {
    const rest = units.slice(0, -1);
    if (endsInNewMaterial(units) && isKnownAtEnd(context, units.slice(0, -2))) {
      units = units.slice(0, -2);
      continue;
    }
    const { text } = units.at(-1)!;
    const isDeed =
      (PROCESS_WORDS.has(text) || RE_MADE_UP.test(text)) && isKnownAtEnd(context, rest);
    if (!isDeed && !isTail(units.at(-1)!)) break;
    units = rest;
  }
  return units;
}

/** 电子铜箔|新|材料: the class after the goods, cut as two words. */
function endsInNewMaterial(units: Item): boolean {
  return units.at(-1)!.text === '材料' && units.at(-2)?.text === '新';
}

function isTail({ text, kind }: Unit): boolean {
  return (
    kind === 'phase' ||
    kind === 'bracketed' ||
    kind === 'quoted' ||
    PRODUCT_TAILS.has(text) ||
    /(?:全产业链|(?:加工|热处理|组装|装配|灌装|包装|处理|分选|屠宰|拆解)线|项目|生产线|工厂|基地|车间|产线)$/u.test(
      text,
    )
  );
}

function isModifier(unit: Unit): boolean {
  if (/(?:公司|集团|厂|科技|电器|食品)$/u.test(unit.text)) return false;
  return (
    isNominal(unit) &&
    !isLead(unit) &&
    unit.tag !== 's' &&
    (!(/^(?:x|nr)$/u.test(unit.tag) && unit.text.length > 1) || tellsMake(unit))
  );
}

/** Whether the lexicon has all of them as one name of goods. */
function isKnown(context: RecognitionContext, units: Item): boolean {
  return units.length > 0 && isKnownFrom(context, units, 0);
}

function isKnownFrom({ text, lexicons }: RecognitionContext, units: Item, from: number): boolean {
  const { goods } = lexicons.trades;
  return goods.get(text, units[from]!.start, units.at(-1)!.end) !== undefined;
}

function isKnownAtEnd(context: RecognitionContext, units: Item): boolean {
  return knownFrom(context, units) >= 0;
}

/** Where the longest known name of goods that closes the phrase begins; -1 where none does. */
function knownFrom(context: RecognitionContext, units: Item): number {
  return units.findIndex(
    ({ start }, from) => units.at(-1)!.end - start > 1 && isKnownFrom(context, units, from),
  );
}

function isTelling({ kind, text }: Unit): boolean {
  return kind === 'word' && !CLASS_WORDS.has(text) && !NOT_GOODS.has(text);
}

function isNominal({ kind, tag, text }: Unit): boolean {
  if (kind === 'quantity' || kind === 'quoted' || kind === 'bracketed' || kind === 'mark')
    return true;
  if (kind !== 'word') return false;
  // 高速 is tagged as an adverb.
  if (
    PROCESS_WORDS.has(text) ||
    tag === 'vn' ||
    (tag === 'i' && text.length < 4) ||
    /^[高低超微]$|^[高低超][速温压频能硬强纯]$/u.test(text)
  )
    return true;
  return !/^[vdrpcuyzitf]/u.test(tag);
}
