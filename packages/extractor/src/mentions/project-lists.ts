import { itemText, itemsEndingAt } from './list-items.js';
import type { Item } from './list-items.js';
import type { Mention } from './mention.js';
import type { Unit } from './phrase-unit.js';
import type { SentenceReading } from './phrase-units.js';
import { CLASS_WORDS } from './phrase-words.js';
import type { ReadableSentence } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';

// 澄江电芯、绿溪大桥等27个项目, 铝材深加工、改性料两个项目 (groups: the count), but not 等他完成项目.
const RE_SHARED_HEAD = sentencePattern(
  /(?:等(?<count>[\d一二两三四五六七八九十百]+余?[个项])?|(?<number>(?:[两二三四五六七八九十]{1,2}|(?<!\d)[2-9])[个项]))(?:一[批大]|多个|系列)?(?:(?!企业|公司|非遗|遗产|文化|体育|比赛|竞赛|服务|检测|体验|游乐|娱乐|课程|研学|指标|开展|实施|推进|进行|签约\d|签订|达成)[^，。；：、等的“]){0,12}?(?:项目|工程)(?!部|师|经理|库|化|对接)(?<after>\d+余?[个项])?/gu,
);

/** What makes a list's item a project without a name in it: 背街小巷|硬化. */
const RE_UNDERTAKING =
  /(?:提升|改造|建设|硬化|一体化|利用|治理|扩建|迁建|修复|供暖|延伸|整治|更新|亮化|绿化|加固|清淤|深加工|技改)$/u;

/** Projects that share the list's head: 澄江电芯、绿溪大桥等27个项目; bare companies in it are projects too. */
export function projectsListedIn(reading: SentenceReading): readonly Mention[] {
  const { sentence } = reading;
  return RE_SHARED_HEAD.readIn(sentence, (match) => {
    const counted = match.groups!['count'] !== undefined || match.groups!['after'] !== undefined;
    const items = itemsEndingAt(reading.units, sentence.start + match.index, { holdsWorks: true });
    const number = match.groups!['number'];
    if (number !== undefined && items.length < 2) return [];
    const isWhole = number !== undefined && items.length === countOf(number);
    // 砺石集团、清禾科技|等项目: a list of nothing but companies, after what leads in to it.
    // 砺石集团、清禾科技|等企业的项目, …|等项目厂房: of firms, none of them a project.
    const after = sentence.text.slice(match.index + match[0].length);
    const isOfFirms = /企业|公司/u.test(match[0]) || /^(?:厂房|工地|现场|施工|负责)/u.test(after);
    const told = items.filter((item) => isUndertaking(item, false));
    const isStaged = told.length > 0 && RE_STAGED.test(after);
    const ofCompanies = counted || (!isOfFirms && (areCompanies(items.slice(1)) || isStaged));
    const isFellow = (item: Item): boolean =>
      !isOfFirms && told.length * 2 >= items.length && isLikeOthers(reading, item);
    return items
      .filter(
        (item) =>
          isUndertaking(item, ofCompanies) ||
          isFellow(item) ||
          (isWhole && isNamed(reading, item)) ||
          (counted && isQuoted(item)),
      )
      .map((item) => mentionOf(sentence, item));
  });
}

const NUMERALS = '一二三四五六七八九十';

/** 三个 → 3; 0 where the number is larger. */
function countOf(number: string): number {
  const digits = number.slice(0, -1).replace('两', '二');
  return digits.length > 1 ? 0 : Number(digits) || NUMERALS.indexOf(digits) + 1;
}

/** 可降解丝 in 可降解丝、轴向布|两个项目: where as many are named as are counted, each is one of them, but for parks and trades. */
function isNamed({ context: { lexicons } }: SentenceReading, item: Item): boolean {
  const text = itemText(item);
  if (item.at(-1)!.mention?.type === 'Park' || /(?:项目|工程|产业|领域)$/u.test(text)) return false;
  return text.length > 2 && lexicons.trades.sectors.get(text) === undefined;
}

/** “中央厨房”|等3个项目 */
function isQuoted(item: Item): boolean {
  return item.length === 1 && item[0]!.kind === 'quoted' && item[0]!.text.length > 5;
}

// …等项目|接连动土, …等项目|已先后投产: what is said of works alone.
const RE_STAGED =
  /^(?:建设)?(?:接连|相继|先后|已|陆续|同日|集中|正|均|都|将|全部|纷纷|双双)*(?:建成|开工|动工|动土|投产|竣工|签约|落地|落户|封顶|正酣|正紧|提速)/u;

/** 长青|电缆 among 青禾薄膜、北岭智造: made of plain words, in a list of works, and no trade. */
function isLikeOthers({ context: { lexicons } }: SentenceReading, item: Item): boolean {
  const text = itemText(item);
  return (
    text.length >= 4 &&
    text.length <= 8 &&
    /^[\p{Script=Han}]+$/u.test(text) &&
    item.every(({ kind }) => kind === 'word' || kind === 'name') &&
    item.at(-1)!.mention === undefined &&
    lexicons.trades.sectors.get(text) === undefined &&
    lexicons.trades.goods.get(text) === undefined &&
    item.some(({ text: word }) => !CLASS_WORDS.has(word)) &&
    !/(?:项目|工程|产业|行业|企业|领域|建设|制造|加工|服务)$/u.test(text)
  );
}

/** Whether nothing but names is listed, most of them of companies (和康 is a county too). */
function areCompanies(items: readonly Item[]): boolean {
  const isNames = items.every((item) => item.length === 1 && item[0]!.kind === 'name');
  return isNames && items.filter(isCompany).length * 2 > items.length;
}

function isCompany(item: Item): boolean {
  return item.length === 1 && item[0]!.mention?.type === 'Enterprise';
}

function isUndertaking(item: Item, ofCompanies: boolean): boolean {
  const text = itemText(item);
  // 澄江产业园|（一期） is the park.
  const own = item.filter(({ kind }) => kind !== 'bracketed' && kind !== 'phase');
  if (/(?:项目|工程)$/u.test(text) || own.at(-1)?.mention?.type === 'Park') return false;
  if (text.length < 4 && item[0]!.kind !== 'name') return false;
  if (item.length === 1) {
    return item[0]!.mention?.type === 'Enterprise'
      ? ofCompanies
      : isUnknown(item[0]!) && text.length > 2;
  }
  return (
    item.some(
      ({ kind, mention }) => kind === 'capacity' || (kind === 'name' && mention !== undefined),
    ) ||
    item.some(isUnknown) ||
    (text.length >= 6 && RE_UNDERTAKING.test(text))
  );
}

function isUnknown({ kind, tag, text }: Unit): boolean {
  return kind === 'word' && /^(?:x|nr|ns|nz)/u.test(tag) && !CLASS_WORDS.has(text);
}

function mentionOf(sentence: ReadableSentence, item: Item): Mention {
  const start = item[0]!.start;
  const end = item.at(-1)!.end;
  const name = sentence.text.slice(start - sentence.start, end - sentence.start);
  return {
    start,
    end,
    type: 'Project',
    name: name.replace(/[“”]/gu, ''),
    rule: 'project.listed',
    confidence: 0.72,
  };
}
