import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { clauseStart, mentionAt, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { ANY, D, K, R } from './sign-letters.js';

/** What earlier sentences leave for one that names no subject of its own. */
export interface Carried {
  /** The project or park last spoken of. */
  readonly work?: Mention;
  readonly enterprise?: Mention;
  readonly industry?: Mention;
  /** The projects, industries or enterprises last listed together. */
  readonly list: readonly Mention[];
}

export const NOTHING_CARRIED: Carried = { list: [] };

// 在长丰县北城园区 | 选址该园; not 由该园.
const RE_LOCATIVE_BEFORE = new RegExp(
  `(?:在|位于|地处|落户|选址|坐落于?|落子|设在|放在|来自|走进|来到|进驻|入驻|进入|搬进|依托|毗邻|同)(?:[${D}${K}]|的|里|内|与|和|、)*$`,
  'u',
);
const RE_LOCATIVE_AFTER = /^(?:里|内|中|上|园内|境内|范围内|东部|西部|南部|北部|周边)/u;

/** Whether a place only says where: 在X园区, X园区内. */
export function isLocative(sentence: FactSentence, index: number): boolean {
  const { text } = sentence;
  if (RE_LOCATIVE_BEFORE.test(text.slice(clauseStart(text, index), index))) return true;
  return typeAt(sentence, index) !== 'Project' && RE_LOCATIVE_AFTER.test(text.slice(index + 1));
}

const RE_MODIFIER = new RegExp(`^的[^，。；]{0,12}[${ANY}]`, 'u');

/** Whether a name only belongs to what follows: X项目的Y生产线. */
function isModifier(sentence: FactSentence, index: number): boolean {
  return RE_MODIFIER.test(sentence.text.slice(index + 1));
}

// 41个亿元以上项目 | 三大工程 | 以上项目; not 1个月.
const RE_JOINT = new RegExp(
  `(?:\\d+|[两三四五六七八九十]+)(?:个|大|项|条)[^，。；：${ANY}]{0,14}?(?:项目|工程|产业|企业|产业链|链)|(?:以上|上述|所有|这批|全部)项目|[${R}]`,
  'gu',
);

/** A joint subject (41个项目) between the two indices. */
export function hasJoint(text: string, from: number, to: number): boolean {
  return [...text.slice(from, to).matchAll(RE_JOINT)].length > 0;
}

/**
 * The sign before `index` that the clause speaks of, nearest first: not where something only is, nor a modifier, nor
 * anything before a joint subject. Undefined where the sentence names none.
 */
export function topicBefore(
  sentence: FactSentence,
  index: number,
  types: readonly EntityType[],
): number | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const type = typeAt(sentence, i);
    if (type === undefined || !types.includes(type)) continue;
    if (isLocative(sentence, i) || isModifier(sentence, i)) continue;
    return hasJoint(sentence.text, i + 1, index) ? undefined : i;
  }
  return undefined;
}

/** The mentions, joined by 、 or 和, that end at the sign `index`: A项目、B公司的C项目和D项目. In reading order. */
export function coordinated(sentence: FactSentence, index: number): number[] {
  const { text } = sentence;
  const type = typeAt(sentence, index);
  const list = [index];
  for (let i = index - 1; i >= 0; i--) {
    if (typeAt(sentence, i) !== type || isLocative(sentence, i)) continue;
    if (!RE_JOINED.test(text.slice(i + 1, list[0]))) break;
    list.unshift(i);
  }
  return list;
}

// A项目、投资2亿元的B项目; not A项目投产，B项目.
const RE_JOINED = new RegExp(
  `^(?:（[^）]*）)?(?:、|和|与|及|以及|，以及)(?:[^，。；、]{0,24}的|[${ANY}]|[^，。；、${ANY}]{0,6})*$`,
  'u',
);

/** The mentions behind signs, without those that stand for nothing. */
export function mentionsAt(sentence: FactSentence, indices: readonly number[]): Mention[] {
  return indices.flatMap((index) => mentionAt(sentence, index) ?? []);
}

const WORKS: readonly EntityType[] = ['Project', 'Park'];

/** What the next sentence may leave unsaid after this one. */
export function carryOn(carried: Carried, sentence: FactSentence): Carried {
  const end = sentence.text.length;
  const project = topicBefore(sentence, end, ['Project']);
  const work = project ?? topicBefore(sentence, end, WORKS);
  return {
    ...carried,
    ...withMention('work', sentence, work),
    ...withMention('enterprise', sentence, subjectOf(sentence, 'Enterprise')),
    ...withMention('industry', sentence, subjectOf(sentence, 'Industry')),
    list: longestList(sentence) ?? carried.list,
  };
}

function withMention(
  key: 'work' | 'enterprise' | 'industry',
  sentence: FactSentence,
  index: number | undefined,
): Partial<Carried> {
  const mention = index === undefined ? undefined : mentionAt(sentence, index);
  return mention ? { [key]: mention } : {};
}

/** The first of its type that is a subject, else the first. */
function subjectOf(sentence: FactSentence, type: EntityType): number | undefined {
  const signs = [...sentence.slots].filter(([, slot]) => slot.type === type);
  return (signs.find(([, slot]) => slot.role === 'subject') ?? signs[0])?.[0];
}

function longestList(sentence: FactSentence): Mention[] | undefined {
  let best: number[] = [];
  for (const index of sentence.slots.keys()) {
    const list = coordinated(sentence, index);
    if (list.length > best.length) best = list;
  }
  return best.length > 1 ? mentionsAt(sentence, best) : undefined;
}
