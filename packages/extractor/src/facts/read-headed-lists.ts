import type { Status } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import type { Valuation } from '../relations/claim.js';
import { pageSpan, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { isWorks } from './stage-rules.js';
import { isLocative, mentionsAt } from './find-topic.js';

// 续建项目2个，分别是A、B；谋划项目2个，即C和D。
const RE_HEAD =
  /(?<stage>续建|在建|拟建|谋划(?:储备)?|储备|前期|已?建成|已?竣工|已?投产|已?开工|签约)(?:类)?项目(?:（[^）]{1,8}）|[\d一二三四五六七八九十]+个|中)?/u;
// 【续建】 | 二、竣工类
const RE_BARE_HEAD =
  /^(?:[一二三四五六]、)?【?(?<stage>续建|在建|谋划|储备|前期|竣工|投产|开工|签约)(?:类|情况)?】?$/u;
const RE_LEAD = new RegExp(
  `${RE_HEAD.source}(?:[，：]|(?:分别)?(?:是|为|即)|包括)+[^；。]*`,
  'dgu',
);

// 还在洽谈推进的有：A，总投资3亿元；B，…; not 洽谈的企业有9家.
const RE_TALKED_OF =
  /(?:洽谈|对接|谋划|争取)(?:推进|落地|落户|引进|之中)?的(?:重大|重点|大)?(?:项目)?(?:还有|有|是|为|包括)：[^。]*/gu;

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/续建|在建/u, '在建'],
  [/拟建|谋划|储备|前期/u, '谋划'],
  [/竣工/u, '竣工'],
  [/投产|建成/u, '投产'],
  [/开工/u, '开工'],
  [/签约/u, '签约'],
];

/** The stage that the heading of a list gives what stands under it; undefined for a heading of another kind. */
export function stageOfHeading(sentence: FactSentence): Status | undefined {
  // 三、未开工项目: what is yet to begin has no stage.
  if (/计划|新开工|[拟未]开工/u.test(sentence.text)) return undefined;
  const stage = (RE_HEAD.exec(sentence.text) ?? RE_BARE_HEAD.exec(sentence.text))?.groups?.[
    'stage'
  ];
  return stage === undefined ? undefined : statusOf(stage);
}

function statusOf(stage: string): Status | undefined {
  return STATUSES.find(([pattern]) => pattern.test(stage))?.[1];
}

const RE_ANY_LEAD = /项目|的(?:还有|有|是|为|包括)：/u;

/** The stages that a list in a sentence gives its members: 续建项目2个，分别是A、B. */
export function readHeadedLists(sentence: FactSentence): Valuation[] {
  if (!RE_ANY_LEAD.test(sentence.text)) return [];
  const talkedOf = matchAll(sentence.text, RE_TALKED_OF).flatMap((match) =>
    members(sentence, match.index, match.index + match[0].length, '谋划'),
  );
  const led = matchAll(sentence.text, RE_LEAD).flatMap((match) => {
    const status = statusOf(match.groups?.['stage'] ?? '');
    const end = match.index + match[0].length;
    return status === undefined ? [] : members(sentence, match.index, end, status);
  });
  return [...talkedOf, ...led];
}

/** The stage of the first project of a list item, where its heading gives one. */
export function readListItem(sentence: FactSentence, status: Status): Valuation[] {
  const first = [...sentence.slots.keys()].find((index) => isMember(sentence, index));
  return first === undefined || first > 6 ? [] : members(sentence, 0, first + 1, status);
}

function isMember(sentence: FactSentence, index: number): boolean {
  const type = typeAt(sentence, index);
  return (type === 'Project' || type === 'Park') && !isLocative(sentence, index);
}

function members(sentence: FactSentence, from: number, to: number, status: Status): Valuation[] {
  const signs = [...sentence.slots.keys()].filter(
    (index) => from <= index && index < to && isMember(sentence, index),
  );
  return signs.flatMap((index) =>
    mentionsAt(sentence, [index]).map((subject) => ({
      subject,
      property: 'status' as const,
      value: status === '投产' && isWorks(subject.name) ? '竣工' : status,
      modality: 'stated' as const,
      parts: [pageSpan(sentence, from, Math.max(to, index + 1))],
      rule: 'status.headed-list',
      confidence: 0.7,
    })),
  );
}
