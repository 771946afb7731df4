import { RE_BUILT } from './listed-works.js';
import type { Mention } from './mention.js';
import { SentenceReading, unitIndexAt } from './phrase-units.js';
import { CLASS_WORDS, CLOSING_WORDS, isGoverning, PROCESS_WORDS } from './phrase-words.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

/** What is in force for the items below a line: works, what was shown to guests, or nothing of the kind. */
type Lead = 'works' | 'seen' | undefined;

/** The beginning of a paragraph that has the form of an item of a roll. */
interface Item {
  readonly sentence: ReadableSentence;
  /** Items with marks of one kind make a roll: ★ and ★, 2. and 3. */
  readonly mark: string;
  readonly name: string;
  readonly start: number;
  /** What its paragraph says after the name; '' where the name is all. */
  readonly rest: string;
  /** What is in force where it stands. */
  readonly lead: Lead;
}

const MARK =
  '[●○◆◇■□▲△▼▽★☆►▶▸▹▪◎·•①-⑳]|——|[（(]?\\d{1,3}(?:[、．）)]|\\.(?!\\d))|0\\d|[（(]?[一二三四五六七八九十]{1,3}[、）)]';
// ★延链：|青溪薄膜线
const LABEL = '(?:[\\p{Script=Han}]{2,4}[：:])?';
const NAME =
  '[\\p{Script=Han}\\dA-Za-z“](?:[\\p{Script=Han}\\dA-Za-z“”·+—#.α-ω-]|(?<=[#\\dA-Z])、|、(?=\\d)){3,39}?(?:（[一二三四五]期）)?';
// ★青溪度假区，| 4、青溪度假区（白石镇）| 01 青溪度假区 投资方：…| 2. 青溪智能工厂|40亿元; not 1.2亿元.
const RE_ITEM_HEAD = new RegExp(
  `^(?<mark>${MARK})[ \\u3000]*${LABEL}(?<name>${NAME})(?=[，。：；（｜ \\u3000]|——|[\\d.]+[亿万]元|$)`,
  'u',
);
// 哪些项目？记者为您梳理——| 项目如下：| 二、未开工项目| 重点项目“赛马”榜| 签约一批：; not 项目建设如火如荼。
const RE_LEAD =
  /项目[^。！]{0,24}(?:[：:↓？?]|——)$|项目[^。]*(?:如下|名单|清单|梳理|一览)|^[^，。]{0,16}项目(?:\d+个|（[^（）]{1,12}）)?。?$|项目[^。]{0,8}榜(?:（[^（）]{1,16}）)?$|^.{0,8}(?:签约|开工|竣工|投产).{0,8}[：:]$/u;
// 会后，代表们参观了园区内的：
const RE_SEEN = /(?:参观|考察|观摩|察看|查看|走访|踏访)了?[^。]{0,14}[：:]$/u;
// 投资方：…, 占地60亩, 主体封顶: what is said of a thing being built.
const RE_TOLD =
  /^.{0,40}?(?:投资|占地|建筑面积|选址|落子|位于|业主|建设单位|主体|封顶|开工|动工|竣工|投产|试产|施工|征拆|调试|在建|谋划|签约|桩基|进场|招标|\d亿元|（[\d.]+）)/u;
const RE_NO_NAME =
  /[的了是在将要]|(?:企业|公司|集团|产业|行业|领域|方面|内容|工作|活动|会议|产业园|合作社|大学|研究院)$/u;
const RE_PHASE = /（[一二三四五]期）$/u;
const RE_WORKS_END = /(?:项目|工程|生产线)$/u;

/** Of a paragraph before a list so much is looked at, in characters. */
const LONGEST_LEAD = 60;
/** A line that is no longer, and no sentence, stands between a lead and its items: 【竣工】. */
const LONGEST_BETWEEN = 18;

/** What each item of a roll of works begins with: 青溪度假区 in ★青溪度假区，投资1.7亿元 under 项目如下, or beside ★云岭薄膜项目. */
export function worksItemedIn(context: RecognitionContext): readonly Mention[] {
  const items = itemsOf(context);
  const rolls = rollsOfWorks(items);
  return items.flatMap((item) => {
    const lead = item.lead ?? (rolls.has(item.mark) ? 'works' : undefined);
    return lead && isTold(item, lead) ? nameOf(context, item) : [];
  });
}

function itemsOf(context: RecognitionContext): readonly Item[] {
  const items: Item[] = [];
  let lead: Lead;
  let paragraph = -1;
  for (const sentence of context.sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    const match = RE_ITEM_HEAD.exec(sentence.text);
    if (match) items.push(itemOf(context, sentence, match, lead));
    lead = leadAfter(context, sentence, match !== null, lead);
  }
  return items;
}

function leadAfter(
  context: RecognitionContext,
  sentence: ReadableSentence,
  isItem: boolean,
  before: Lead,
): Lead {
  const { start, end } = context.page.paragraphs[sentence.paragraph]!;
  const text = context.text.slice(Math.max(start, end - LONGEST_LEAD), end);
  if (RE_LEAD.test(text)) return 'works';
  if (RE_SEEN.test(text)) return 'seen';
  const isBetween = end - start <= LONGEST_BETWEEN && !text.endsWith('。');
  return isItem || isBetween || sentence.kind === 'item' ? before : undefined;
}

function itemOf(
  { text, page }: RecognitionContext,
  sentence: ReadableSentence,
  match: RegExpExecArray,
  lead: Lead,
): Item {
  const { mark, name } = match.groups as { mark: string; name: string };
  const end = sentence.start + match[0].length;
  const kind = mark
    .replace(/\d+/u, '1')
    .replace(/[①-⑳]/u, '①')
    .replace(/[一二三四五六七八九十]+/u, '一');
  const rest = text.slice(end, Math.min(end + 80, page.paragraphs[sentence.paragraph]!.end));
  return { sentence, mark: kind, name, start: end - name.length, rest, lead };
}

/** The marks of rolls that hold works for certain: those of which every third item at least is a project by its name. */
function rollsOfWorks(items: readonly Item[]): ReadonlySet<string> {
  const marks = new Set(items.map(({ mark }) => mark));
  return new Set(
    [...marks].filter((mark) => {
      const roll = items.filter((item) => item.mark === mark);
      const works = roll.filter(({ name }) => RE_WORKS_END.test(name));
      return works.length > 0 && works.length * 3 >= roll.length;
    }),
  );
}

/** Whether the item is a work by its name or by what is said of it; a section (二、…) and what was seen by its name alone. */
function isTold({ name, mark, rest }: Item, lead: Lead): boolean {
  if (RE_NO_NAME.test(name)) return false;
  if (RE_BUILT.test(name) || RE_PHASE.test(name)) return true;
  return lead === 'works' && !mark.includes('一') && RE_TOLD.test(rest);
}

function nameOf(context: RecognitionContext, { sentence, name, start }: Item): Mention[] {
  const end = start + name.length;
  if (!isName(new SentenceReading(context, sentence), start, end)) return [];
  // 5. 琴山机电产业园: a park that is named as one.
  if (context.found.startingAt(start, 'Park')?.end === end) return [];
  const plain = name.replace(/[“”]/gu, '');
  return [{ start, end, type: 'Project', name: plain, rule: 'project.itemed', confidence: 0.78 }];
}

/** Nothing in it governs, so that 青溪冷库落户白石镇 is no name, and something in it is more than a class. */
function isName({ units }: SentenceReading, start: number, end: number): boolean {
  const own = units.slice(unitIndexAt(units, start), unitIndexAt(units, end - 1) + 1);
  return (
    own.every(({ text }, at) => isPartOfName(text, at)) &&
    own.some(({ kind, text }) => kind !== 'word' || !CLASS_WORDS.has(text))
  );
}

// 铜|都|箔材: a character that governs elsewhere may be cut out of a brand; must not match 由, 已.
const RE_OF_BRAND = /^[都用达可领多共建当靠再]$/u;

function isPartOfName(text: string, at: number): boolean {
  return (
    !isGoverning(text) ||
    CLOSING_WORDS.has(text) ||
    PROCESS_WORDS.has(text) ||
    (at > 0 && RE_OF_BRAND.test(text))
  );
}
