import type { Span, Status } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import type { Valuation } from '../relations/claim.js';
import { pageSpan, typeAt } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { isLine } from './records.js';
import { isWorks } from './stage-rules.js';
import { coordinated, isLocative, mentionsAt } from './find-topic.js';

// 续建项目2个，分别是A、B；谋划项目2个，即C和D。
const RE_HEAD =
  /(?<stage>续建|在建|拟建|谋划(?:储备)?|储备|前期|已?建成|已?竣工|已?投产|已?开工|签约)(?:类)?项目(?:（[^）]{1,8}）|[\d一二三四五六七八九十]+个|中)?/u;
// 【续建】 | 二、竣工类 | ▍签约一批：
const RE_BARE_HEAD =
  /^(?:[一二三四五六]、|[^\u4e00-\u9fa5\d【]{1,2})?【?(?<stage>续建|在建|谋划|储备|前期|竣工|投产|开工|签约)(?:类|情况|一批|篇)?】?：?$/u;
// ❻【签约】青禾铜箔项目——…
const RE_TAG = /^[^\u4e00-\u9fa5【]{0,4}【(?<stage>续建|在建|谋划|竣工|投产|开工|签约)】/u;
// 察看了A、B等在建项目
const RE_LISTED_AS =
  /等(?:\d+个)?(?<stage>续建|在建|拟建|竣工|已?投产|已?签约|(?<!新)开工)(?:的)?(?:重点|重大|产业|工业)?(?:项目|工程)/gu;
const RE_LEAD = new RegExp(
  `${RE_HEAD.source}(?:[，：]|(?:分别)?(?:是|为|即)|有(?=：)|包括)+[^；。]*`,
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

const RE_ANY_LEAD = /项目|工程|】|的(?:还有|有|是|为|包括)：/u;

/** Whether a line of text is no more than the stage of what is listed under it: 签约一批：. */
export function isBareHead({ text }: FactSentence): boolean {
  return RE_BARE_HEAD.test(text);
}

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
  return [...talkedOf, ...led, ...tagged(sentence), ...listedAs(sentence)];
}

/** The first project of an item that its stage heads: ❻【签约】青禾铜箔项目. */
function tagged(sentence: FactSentence): Valuation[] {
  const status = statusOf(RE_TAG.exec(sentence.text)?.groups?.['stage'] ?? '');
  const signs = [...sentence.slots.keys()].filter((index) => isMember(sentence, index));
  const first = signs.find((index) => typeAt(sentence, index) === 'Project') ?? signs[0];
  return status === undefined || first === undefined
    ? []
    : membersAt(sentence, [first], { start: 0, end: first + 1 }, status);
}

/** The members of a list that ends in what they are: A、B等在建项目. */
function listedAs(sentence: FactSentence): Valuation[] {
  return matchAll(sentence.text, RE_LISTED_AS).flatMap(({ index, groups, 0: words }) => {
    const status = statusOf(groups?.['stage'] ?? '');
    if (status === undefined || !isMember(sentence, index - 1)) return [];
    const list = coordinated(sentence, index - 1);
    const range = { start: list[0] ?? index, end: index + words.length };
    return membersAt(sentence, list, range, status);
  });
}

/** The stage of the first project of a list item, where its heading gives one. */
export function readListItem(sentence: FactSentence, status: Status): Valuation[] {
  const first = [...sentence.slots.keys()].find((index) => isMember(sentence, index));
  const far = sentence.kind === 'body' && !isLine(sentence) ? 0 : FAR;
  return first === undefined || first > far ? [] : members(sentence, 0, first + 1, status);
}

/** How far into a line of a list what it is about may stand: after 1. or （三）; other text opens with it. */
const FAR = 6;

function isMember(sentence: FactSentence, index: number): boolean {
  const type = typeAt(sentence, index);
  return (type === 'Project' || type === 'Park') && !isLocative(sentence, index);
}

function members(sentence: FactSentence, from: number, to: number, status: Status): Valuation[] {
  const signs = [...sentence.slots.keys()].filter(
    (index) => from <= index && index < to && isMember(sentence, index),
  );
  return membersAt(sentence, signs, { start: from, end: to }, status);
}

function membersAt(
  sentence: FactSentence,
  signs: readonly number[],
  { start, end }: Span,
  status: Status,
): Valuation[] {
  return signs.flatMap((index) =>
    mentionsAt(sentence, [index]).map((subject) => ({
      subject,
      property: 'status' as const,
      value: status === '投产' && isWorks(subject.name) ? '竣工' : status,
      modality: 'stated' as const,
      parts: [pageSpan(sentence, start, Math.max(end, index + 1))],
      rule: 'status.headed-list',
      confidence: 0.7,
    })),
  );
}
