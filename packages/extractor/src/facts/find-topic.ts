import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { clauseEnd, clauseStart, mentionAt, namesAny, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { isSign } from '../relations/signs.js';
import { ANY, D, J, K, R } from './sign-letters.js';

/** What is built, and told of step by step. */
export const WORKS: readonly EntityType[] = ['Project', 'Park'];
/** The sign of one. */
export const RE_WORK: RegExp = new RegExp(`[${J}${K}]`, 'u');

/** Whether a sign stands for a project or a park. */
export function isWork(sentence: FactSentence, index: number): boolean {
  const type = typeAt(sentence, index);
  return type !== undefined && WORKS.includes(type);
}

// 在长丰县北城园区 | 在镇上的北城园区 | 地点：北城园区; not 由北城园区 and not 在建的北城园区.
const RE_LOCATIVE_BEFORE = new RegExp(
  `(?:位于|地处|坐落于?|坐落在|落[址在到])[${D}${K}]*$|[${J}${K}]（$|落地(?:[${D}${K}]|[在于和、])*$|(?:(?<![所现正实落])在(?![建谈手产])|落户|选址|落子|设在|放在|来自|走进|来到|进驻|入驻|进入|搬进|搬[迁到至入]+|迁[到至入]|依托|毗邻|相邻|(?:选址|位置|地[点址])：|，同)(?:[${D}${K}]|里|内|与|和|、|[^，。；：建投设的${ANY}]{0,5}的){0,6}$`,
  'u',
);
const RE_LOCATIVE_AFTER = /^(?:里|内|中(?!标)|上(?!马)|园内|境内|范围内|东部|西部|南部|北部|周边)/u;
// 青禾铜箔项目位于|东港码头: a work, yet only where the other is.
const RE_SITED = /(?:位于|地处|坐落于|坐落在|毗邻|紧邻)$/u;
const RE_AT_WORK = /(?:在|走进|来到)$/u;
const RE_AT_WORK_AFTER = /^(?:里|内|现场|工地|施工|建设现场)/u;
// A list item: the project, then where it is: 青禾铜箔项目（8.6） 东山产业园.
const RE_AFTER_PROJECT = new RegExp(`${J}(?:[${D}｜　\\s]|（[^）]{0,16}）)*$`, 'u');

/** How far the words reach that tell what a sign does. */
const REACH = 40;

/** Whether a place only says where: 在X园区, X园区内; a project only where it is the scene: 在X项目现场. */
export function isLocative(sentence: FactSentence, index: number): boolean {
  const { text } = sentence;
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index + 1, index + REACH);
  if (typeAt(sentence, index) === 'Project') {
    return RE_SITED.test(before) || (RE_AT_WORK.test(before) && RE_AT_WORK_AFTER.test(after));
  }
  return (
    RE_LOCATIVE_BEFORE.test(before) ||
    RE_LOCATIVE_AFTER.test(after) ||
    RE_AFTER_PROJECT.test(before)
  );
}

// 青禾园区|的研发楼, 青禾园区|配套路网
const RE_MODIFIER = new RegExp(
  `^(?:的[^，。；]{0,12}[${ANY}]|(?:配套|附属|周边)[^，。；的]{2})`,
  'u',
);

// 园区|综合能源站：…: another thing of the park that was spoken of.
const RE_OWN_PLANT = /^[\u4e00-\u9fa5]{1,8}(?:站|中心|厂|楼|基地|项目|工程|库|路|公寓)[：，（]/u;

/** Whether a name only belongs to what follows: X项目的Y生产线, 它的三分之一, 园区综合能源站. */
function isModifier(sentence: FactSentence, index: number): boolean {
  const after = sentence.text.slice(index + 1);
  return (
    RE_MODIFIER.test(after) ||
    (sentence.slots.get(index)?.pointing === true &&
      (after.startsWith('的') || RE_OWN_PLANT.test(after)))
  );
}

// 主要建设4条|铜箔生产线, 建设内容包括|研发楼: what a project consists of.
const RE_CONTENT = /(?:(?:主要|重点)建设|建设内容)[^，。；]{0,16}$/u;

function isContent({ text }: FactSentence, index: number): boolean {
  return RE_CONTENT.test(text.slice(Math.max(0, index - REACH), index));
}

const RE_LABEL = /(?:单位|业主|主体|投资方|法人)(?:为|是|：)?$|(?:企业|公司)[为是：]$/u;

/** 这家从外地搬来的企业: a firm spoken of, though no name says which. */
export const RE_THIS_FIRM: RegExp = /这家[^。；]{0,40}?的?(?:企业|公司|工厂)(?=[，的])/u;

// 由甲省乙市的|白石公司
const RE_BY = new RegExp(`由[${D}${K}的]{1,5}$`, 'u');
// 利用|白石公司堆存的尾砂, 供货|白石公司: of whom something is got, or who gets it.
const RE_OTHER_PARTY =
  /(?:(?:利用|采用|使用|购自|送往|配套|系)|(?:供货|供给|卖给)[^，。；]{0,3})$/u;

/** Whether a firm is only one that something is got from, or sold to. */
export function isOtherParty({ text }: FactSentence, index: number): boolean {
  return RE_OTHER_PARTY.test(text.slice(Math.max(0, index - LONGEST_PARTY), index));
}

const LONGEST_PARTY = 5;

/** Whether a company only does something to what the clause speaks of: 由白石公司控股, 建设单位：白石公司. */
function isAgent(sentence: FactSentence, index: number): boolean {
  const slot = sentence.slots.get(index);
  if (slot?.type !== 'Enterprise') return false;
  const before = sentence.text.slice(Math.max(0, index - REACH), index);
  return (
    slot.role === 'oblique' ||
    RE_LABEL.test(before) ||
    RE_BY.test(before) ||
    isOtherParty(sentence, index)
  );
}

// 41个亿元以上项目 | 三大工程 | 以上项目; not 1个月, and not A、B等5个项目, which names them.
const RE_JOINT = new RegExp(
  `(?<![等\\d])(?:\\d+|[两三四五六七八九十]+)(?:个|大|项|条)[^，。；：${ANY}]{0,14}?(?:项目|工程|产业|企业|产业链|链)|项目[^，。；：\\d${ANY}]{0,4}\\d+个|(?:\\d+|[两三四五六七八九十]+)[所座](?:学校|医院|大桥)|(?:(?<!元)以上|上述|所有|这批|全部)项目|[${R}]`,
  'u',
);
// 首批5家企业入驻，|…: firms are no works, so that what is said after them is of the works again.
const RE_JOINT_FIRMS = /(?:\d+|[两三四五六七八九十]+)家(?:(?:全资|控股)?子?公司|企业|工厂)/u;
const NAMED_COUNT = '(?:\\d+|[两三四五六七八九十]+)(?:个|大|项|条)';
const RE_NAMED_JOINT = new RegExp(`[${ANY}]等${NAMED_COUNT}`, 'u');
// A项目、B项目|两个项目正在选址: they are the ones just named.
const RE_APPOSED = new RegExp(`^等?${NAMED_COUNT}[^，。；]{0,4}(?:项目|工程|产业)`, 'u');

/** A joint subject (41个项目) between the two indices; with `named`, also one whose members are named (A、B等5个项目). */
export function hasJoint(text: string, from: number, to: number, named = true): boolean {
  const between = text.slice(from, to);
  const apposed = isSign(text[from - 1]) ? RE_APPOSED.exec(between)?.[0] : undefined;
  if (apposed !== undefined && named) return true;
  return (
    RE_JOINT.test(between.slice(apposed?.length ?? 0)) ||
    RE_JOINT_FIRMS.test(text.slice(Math.max(from, clauseStart(text, to)), to)) ||
    (named && RE_NAMED_JOINT.test(text.slice(Math.max(0, from - 1), to)))
  );
}

/** Whether a sentence is a row of a table: 1｜青禾铜箔项目｜白石公司｜安平镇｜8.6. */
export function isRow(text: string): boolean {
  return text.includes('｜') && text.match(/｜/gu)!.length >= 3;
}

/** A row is about its first work. */
function firstOf(
  sentence: FactSentence,
  index: number,
  types: readonly EntityType[],
): number | undefined {
  return [...sentence.slots].find(([at, { type }]) => at < index && types.includes(type))?.[0];
}

/** How a topic is looked for. */
export interface TopicOptions {
  /** Whether the members of A、B等5个项目 may be topics of what is said of them. Default: no, since sums are not theirs. */
  readonly ofMembers?: boolean;
}

/**
 * The sign before `index` that the clause speaks of, nearest first: not where something only is, nor a modifier, nor
 * anything before a joint subject. Undefined where the sentence names none.
 */
export function topicBefore(
  sentence: FactSentence,
  index: number,
  types: readonly EntityType[],
  { ofMembers = false }: TopicOptions = {},
): number | undefined {
  if (!namesAny(sentence, types)) return undefined;
  if (isRow(sentence.text)) return firstOf(sentence, index, types);
  for (let i = index - 1; i >= 0; i--) {
    const type = typeAt(sentence, i);
    if (type === undefined || !types.includes(type)) continue;
    if (isLocative(sentence, i) || isModifier(sentence, i) || isAgent(sentence, i)) continue;
    if (isContent(sentence, i)) continue;
    return hasJoint(sentence.text, i + 1, index, !ofMembers) ? undefined : i;
  }
  return undefined;
}

/** What may be built: a hospital listed among projects is one of them, though it is named as an institution. */
const BUILT: readonly EntityType[] = [...WORKS, 'Institution'];

/** Whether two signs may stand in one list: of one type, or things that may be built. */
function areLike(a: EntityType | undefined, b: EntityType | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && BUILT.includes(a) && BUILT.includes(b));
}

/** The mentions, joined by 、 or 和, that end at the sign `index`: A项目、B公司的C项目和D项目. In reading order. */
export function coordinated(sentence: FactSentence, index: number): number[] {
  const { text } = sentence;
  const type = typeAt(sentence, index);
  const list = [index];
  for (let i = index - 1; i >= 0; i--) {
    if (!areLike(typeAt(sentence, i), type) || isLocative(sentence, i)) continue;
    if (!RE_JOINED.test(text.slice(i + 1, list[0]))) break;
    list.unshift(i);
  }
  return list;
}

// A项目、投资2亿元的B项目 | A项目、同城配送基地、B项目, with an item that nothing recognised; not A项目投产，B项目.
const RE_JOINED =
  /^(?:（[^）]{0,30}）)?(?:、[^，。；、\uE000-\uE009]{4,16}){0,2}(?:、|和|与|及|以及|，以及)[^，。；、]{0,40}$/u;

/** A sign and what is joined to it after it: 建设A、B和C. */
export function listFrom(sentence: FactSentence, index: number): number[] {
  const end = clauseEnd(sentence.text, index);
  for (let i = end - 1; i > index; i--) {
    const type = typeAt(sentence, i);
    if (type === undefined || !WORKS.includes(type)) continue;
    const list = coordinated(sentence, i);
    if (list.includes(index)) return list.slice(list.indexOf(index));
  }
  return [index];
}

/** The mentions behind signs, without those that stand for nothing. */
export function mentionsAt(sentence: FactSentence, indices: readonly number[]): Mention[] {
  return indices.flatMap((index) => mentionAt(sentence, index) ?? []);
}

/** The project or park at whose site a sentence is set: 走进铜箔项目施工现场. */
export function sceneOf(sentence: FactSentence): number | undefined {
  return [...sentence.slots].find(
    ([at, { type }]) =>
      type === 'Project' || (type === 'Park' && RE_SITE.test(sentence.text.slice(at + 1))),
  )?.[0];
}

const RE_SITE = /^(?:项目|工程)?(?:施工|建设)?(?:现场|工地)/u;
