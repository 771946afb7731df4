import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { coordinated, mentionsAt } from './find-topic.js';
import type { Carried } from './carried.js';
import type { FactSentence } from './fact-sentence.js';
import { typeAt } from './fact-sentence.js';

const COUNTS = '一二两三四五六七八九';
// 前两个项目计划三季度开工 | 最后一个已在装修 | 第二个; not 前两个月.
const RE_ORDINAL =
  /(?:^|[，；：])(?:其中)?(?:(?<from>前|后|最后|第)(?<count>[一二两三四五六七八九])(?:个|条|家|座|项)(?!月|季|人)(?:项目|工程)?|(?<end>[前后])者)[^，；]*$/u;
const WORKS: readonly EntityType[] = ['Project', 'Park', 'Institution'];

// 二者均计划10月开工 | 两个项目都已投产 | 三所学校9月启用; not 两个项目中.
const RE_ALL =
  /(?:^|[，；。])(?<all>[二两三四])(?:者|(?:个|座|家|条|所|大|项)(?<kind>项目|工程|学校|园区|医院))(?!中|里|之)[^，；]*$/u;

/** By what the names end of which 两所学校 are the schools of a list. */
const KINDS: Readonly<Record<string, RegExp>> = {
  学校: /(?:学校?|校区|幼儿园)$/u,
  医院: /(?:院|院区)$/u,
  园区: /园区?$/u,
};

/** As many works as 二者 or 两个项目 count, of those named last. */
function allMembers(sentence: FactSentence, carried: Carried, index: number): readonly Mention[] {
  const { all, kind = '' } = RE_ALL.exec(sentence.text.slice(0, index))?.groups ?? {};
  if (all === undefined) return [];
  const count = all === '二' ? 2 : COUNTS.indexOf(all);
  const list = latestList(sentence, carried, index);
  if (list.length === count) return list;
  const alike = list.filter(({ name }) => KINDS[kind]?.test(name));
  if (alike.length === count) return alike;
  const named = [...sentence.slots].flatMap(([at, { type, pointing, referents }]) =>
    at < index && !pointing && WORKS.includes(type) ? referents.slice(0, 1) : [],
  );
  return named.length === count ? named : [];
}

/** The members of the list last given that the words before a value pick out: 前两个, 最后一个, 后者; none where they pick none. */
export function ordinalMembers(
  sentence: FactSentence,
  carried: Carried,
  index: number,
): readonly Mention[] {
  const groups = RE_ORDINAL.exec(sentence.text.slice(0, index))?.groups;
  if (!groups) return allMembers(sentence, carried, index);
  const list = latestList(sentence, carried, index);
  const { from, count = '一', end } = groups;
  if (end !== undefined)
    return list.length === 2 ? list.slice(...(end === '前' ? [0, 1] : [1, 2])) : [];
  const number = Math.max(1, COUNTS.indexOf(count) - (COUNTS.indexOf(count) > 1 ? 1 : 0) + 1);
  if (from === '第') return list.slice(number - 1, number);
  return from === '前' ? list.slice(0, number) : list.slice(-number);
}

/** The works listed last before the index, in this sentence or before it. */
function latestList(sentence: FactSentence, carried: Carried, index: number): readonly Mention[] {
  for (let i = index - 1; i >= 0; i--) {
    const type = typeAt(sentence, i);
    if (type === undefined || !WORKS.includes(type)) continue;
    const list = mentionsAt(sentence, coordinated(sentence, i));
    if (list.length > 1) return list;
  }
  return (
    carried.lists.find(
      (list) => list.length > 1 && list.every(({ type }) => WORKS.includes(type)),
    ) ?? []
  );
}
