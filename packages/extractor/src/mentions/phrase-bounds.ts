import type { Unit } from './phrase-unit.js';
import { RE_WORKS } from './project-heads.js';
import { CLOSING_WORDS, isGoverning, PROCESS_WORDS } from './phrase-words.js';

/** A noun phrase as indices of units: `first` up to and including `last`; empty where `first > last`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Legal forms and trade words that make 的 after them join a company to its project: 北川玻璃公司|的|薄膜项目. */
const RE_COMPANY_END = /(?:公司|集团|股份|企业|合作社|厂)$/u;

/** Words of a coordination inside a name: 钛|及|钛合金|项目, 灌区|建设|与|改造|项目. */
const RE_JOINT = /^(?:[及与和]|及其)$/u;

const RE_COMPLEMENT = /^[精优强大特细实起出好]$/u;

/** 国道310 before a place; a number by itself is one too. */
const RE_ROAD = /^(?:[国省县]道|\d{3,4}|[GS]\d+)$/u;

/** A place by its full name, before which no name goes on; a short one may stand inside a company's. */
export const RE_DIVISION: RegExp = /[省市县区旗州盟镇乡村街道]$/u;

/** The number of a list's item: 2.|光学薄膜项目. */
const RE_ORDINAL = /^\d+[.．、]$/u;

/** 双溪|至|北川|高速, 双溪—北川航线: what joins the two ends of a line. */
const RE_BETWEEN = /^[至—]$/u;

/** 北方|制造|基地, 高端合金|研发|中心. */
const RE_FACILITY = /(?:基地|中心|平台|车间|工厂|产线|生产线|体系|一体化)$/u;

/** Marks that may stand inside a name: 光伏+储能项目. */
const RE_INNER_MARK = /^[+＋·•/\-—–×#]$/u;

/**
 * Walks left from `last` to where the noun phrase that ends there begins: the fullest contiguous phrase, with the company
 * that heads it, without what governs it. With `holdsGoods` the goods that a company or a capacity heads may be a list.
 */
export function phraseEndingAt(
  units: readonly Unit[],
  last: number,
  holdsGoods: boolean = false,
): Phrase {
  let first = last + 1;
  while (first > 0) {
    const at = first - 1;
    const step = holdsGoods && listsGoods(units, at) ? GO : stepLeft(units, at, last);
    if (step.include > 0) first -= step.include;
    if (step.stop || step.include === 0) break;
  }
  return { first, last };
}

interface Step {
  /** How many units join the phrase. */
  readonly include: number;
  readonly stop: boolean;
}

const STOP: Step = { include: 0, stop: true };
const GO: Step = { include: 1, stop: false };

function stepLeft(units: readonly Unit[], at: number, last: number): Step {
  const unit = units[at]!;
  switch (unit.kind) {
    case 'name':
      return stepOverName(units, at);
    case 'capacity':
    case 'phase':
    case 'quantity':
      return GO;
    case 'count':
      // 再生铅第三条生产线, but 三条生产线.
      return unit.text.startsWith('第') ? GO : STOP;
    case 'quoted':
    case 'bracketed':
      return at > 0 || unit.kind === 'quoted' ? GO : STOP;
    case 'mark':
      return stepOverMark(units, at, last);
    case 'word':
      return stepOverWord(units, at, last);
    default:
      return STOP;
  }
}

/** Nothing stands before the name that heads the phrase, but a road (国道310|双溪县|段) or a parent (北川压缩机|双溪|工厂). */
function stepOverName(units: readonly Unit[], at: number): Step {
  const before = units[at - 1];
  const text = before?.text ?? '';
  const goesOn =
    RE_ROAD.test(text) ||
    RE_BETWEEN.test(text) ||
    joinsSeats(units, at - 1) ||
    isPlaceInside(units[at]!, before);
  return { include: 1, stop: !goesOn };
}

/** A place inside the name of what it does not govern: 年产6万吨|云岭|山泉, 湖东|汉南|大桥. */
function isPlaceInside({ mention, text }: Unit, before: Unit | undefined): boolean {
  if (mention?.type !== 'District' || !before) return false;
  if (before.mention) return before.mention.type === 'Enterprise' || !RE_DIVISION.test(text);
  return (
    !RE_DIVISION.test(text) && (isNoun(before) || /^(?:capacity|quantity)$/u.test(before.kind))
  );
}

function stepOverMark(units: readonly Unit[], at: number, last: number): Step {
  // 7#|泊位.
  if (units[at]!.text === '#' && at > 0) return GO;
  const inner = at < last && at > 0 && RE_INNER_MARK.test(units[at]!.text);
  const doubled = units[at - 1]?.kind === 'mark' || units[at + 1]?.kind === 'mark';
  return inner && !doubled ? GO : STOP;
}

function stepOverWord(units: readonly Unit[], at: number, last: number): Step {
  const { text, tag } = units[at]!;
  if (text === '的') return stepOverOf(units, at);
  if (completesVerb(units, at)) return STOP;
  if (text === '至') return joinsPlaces(units, at) ? GO : STOP;
  if (RE_JOINT.test(text)) return joins(units, at, last) ? GO : STOP;
  if (text === '服务' && units[at + 1]?.text === '外包') return GO;
  if (CLOSING_WORDS.has(text)) {
    return closes(units, at, last) || isMakingOf(units[at - 1], text) ? GO : STOP;
  }
  if (text === '暨') return joinsSeats(units, at) && at < last ? GO : STOP;
  if (PROCESS_WORDS.has(text)) return GO;
  if (isGoverning(text)) {
    const next = units[at + 1];
    const isPart = isTrade(text, next) || isPurpose(text, next) || isWorks(units, at, last);
    return isPart || isUse(units, at) ? GO : STOP;
  }
  if (/^[pcu]/u.test(tag) && text.length <= 2) return STOP;
  // 头一件|活是|年产3万吨薄膜项目: the verb was cut into the word before it.
  if (RE_ORDINAL.test(text) || /.是$/u.test(text)) return STOP;
  return GO;
}

/** 做|优|茶叶, 构建|起|新能源: what completes the verb before it opens no name; must not match 大|豆油. */
function completesVerb(units: readonly Unit[], at: number): boolean {
  return RE_COMPLEMENT.test(units[at]!.text) && (units[at - 1]?.tag.startsWith('v') ?? false);
}

const RE_SEAT = /(?:总部|基地|中心|工厂|研究院)$/u;

/** 全球总部|暨|区域总部|项目, but not 开工仪式|暨|薄膜项目. */
function joinsSeats(units: readonly Unit[], at: number): boolean {
  return units[at]?.text === '暨' && RE_SEAT.test(units[at - 1]?.text ?? '');
}

/** 智能|制造|核心零部件: a way or a branch of making, cut as two words. */
function isMakingOf(before: Unit | undefined, text: string): boolean {
  return (
    text === '制造' &&
    /^(?:智能|装备|先进|高端|绿色|精密|增材|汽车|机械|航空)$/u.test(before?.text ?? '')
  );
}

/** 融合|集聚|中心: what a facility is for. */
function isPurpose(text: string, next: Unit | undefined): boolean {
  return (
    /^(?:集聚|聚集|服务|承接|支撑|保障|销售)$/u.test(text) &&
    /^(?:中心|基地|平台)$/u.test(next?.text ?? '')
  );
}

/** 工程|橡胶 is a trade, 工程 by itself the end of another name. */
function isTrade(text: string, next: Unit | undefined): boolean {
  return text === '工程' && /^(?:橡胶|塑料|机械|装备|车)/u.test(next?.text ?? '');
}

/** 河道|治理|工程|项目, 机组|扩建|工程|项目: works that their head repeats; must not match 重点|工程|项目. */
function isWorks(units: readonly Unit[], at: number, last: number): boolean {
  // 管道|改造|工程|白马段|项目.
  const isLast = at === last || (at >= last - 2 && units[last]!.text.endsWith('段'));
  if (!isLast || units[at]!.text !== '工程') return false;
  const before = units[at - 1]?.text ?? '';
  return before === '建设' || RE_WORKS.test(before);
}

/** 畜禽|用|添加剂, 医|用|耗材: for whom goods are. */
function isUse(units: readonly Unit[], at: number): boolean {
  return (
    units[at]!.text === '用' &&
    /^(?:畜禽|农|医|兽|车|船|家|民|建筑|工业|汽车|航空|电池|饲料)$/u.test(units[at - 1]?.text ?? '')
  );
}

const RE_LIST_JOINT = /^[、及与和]$/u;

/** Words that goods of a list may have. */
const LISTED_GOODS = 4;

/**
 * 北川公司|镁、|铝合金|压铸|项目, 年产4万吨的|罐头、|饮料|生产线: whether nothing but the names of goods stands between the joint at
 * `at` and the company or the capacity that heads them all.
 */
function listsGoods(units: readonly Unit[], at: number): boolean {
  if (!RE_LIST_JOINT.test(units[at]!.text)) return false;
  let size = 0;
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.text === '的') continue;
    if (unit.kind === 'capacity' || isCompany(unit)) return size > 0;
    if (RE_LIST_JOINT.test(unit.text) && size > 0) {
      size = 0;
      continue;
    }
    if (!isGoods(unit) || ++size > LISTED_GOODS) return false;
  }
  return false;
}

function isGoods({ kind, text, tag }: Unit): boolean {
  return (
    kind === 'word' &&
    /^(?:n|a|b|g|j|l|vn|x|eng)/u.test(tag) &&
    !isGoverning(text) &&
    !CLOSING_WORDS.has(text) &&
    !RE_FACILITY.test(text)
  );
}

/** 北川公司|的|薄膜项目 and 年产3万吨|的|薄膜项目 are one name, 双溪县|的|薄膜项目 is not. */
function stepOverOf(units: readonly Unit[], at: number): Step {
  const before = units[at - 1];
  if (before?.kind === 'capacity') return { include: 2, stop: false };
  if (isCompany(before)) return { include: 2, stop: true };
  // 年处理10万吨|废旧电池|的|回收项目: goods between the capacity and 的.
  let from = at - 1;
  while (
    from > 0 &&
    at - from < 5 &&
    units[from]!.kind === 'word' &&
    !isGoverning(units[from]!.text)
  )
    from--;
  return units[from]?.kind === 'capacity' ? { include: at - from + 1, stop: false } : STOP;
}

function isCompany(unit: Unit | undefined): boolean {
  if (unit?.kind === 'name') return unit.mention?.type === 'Enterprise';
  return unit?.kind === 'word' && RE_COMPANY_END.test(unit.text) && unit.text.length > 2;
}

/** 灌区建设与改造: both sides of the same make; 及 joins any two words. */
function joins(units: readonly Unit[], at: number, last: number): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  if (!before || !after || at >= last || before.kind !== 'word') return false;
  if (isGoverning(before.text) && !CLOSING_WORDS.has(before.text)) return false;
  return (
    units[at]!.text.startsWith('及') || (before.tag.startsWith('v') && after.tag.startsWith('v'))
  );
}

function isNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && /^[nxa]/u.test(unit.tag) && !isGoverning(unit.text);
}

function joinsPlaces(units: readonly Unit[], at: number): boolean {
  return [units[at - 1], units[at + 1]].every(
    (unit) => unit?.kind === 'name' || (unit?.kind === 'word' && /^(?:n|x|j)/u.test(unit.tag)),
  );
}

/** Whether only processes stand between the word and the phrase's end. */
function closes(units: readonly Unit[], at: number, last: number): boolean {
  if (RE_JOINT.test(units[at + 1]?.text ?? '') && at > 0) return true;
  for (let i = at + 1; i <= last; i++) {
    const { text } = units[i]!;
    if (text === '工程' && i === last) continue;
    if (!CLOSING_WORDS.has(text) && !PROCESS_WORDS.has(text) && !RE_FACILITY.test(text))
      return false;
  }
  return true;
}
