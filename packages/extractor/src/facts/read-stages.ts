import type { Span, Status } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import { PatternSet } from '../patterns/pattern-set.js';
import type { Valuation } from '../relations/claim.js';
import type { Carried } from './carried.js';
import { findDates } from './dates.js';
import type { DateContext } from './dates.js';
import { clauseStart, segmentStart } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { RE_WORK, WORKS, mentionsAt } from './find-topic.js';
import { isOfPhase } from './phases.js';
import { partsOf } from './read-measures.js';
import { J, K } from './sign-letters.js';
import { stageTime } from './stage-dates.js';
import type { StageTime } from './stage-dates.js';
import { STAGE_RULES, isWorks } from './stage-rules.js';
import type { StageRule } from './stage-rules.js';
import { RE_TO_HEAD, alignedSubject, stageSubjects } from './stage-subjects.js';

/** A place where a sentence says how far something has come. */
interface Cue extends Span {
  readonly rule: StageRule;
  /** The sign that the words themselves hold. */
  readonly sign?: number;
}

/** The stages that a sentence says projects have reached, or will begin. */
export function readStages(
  sentence: FactSentence,
  carried: Carried,
  dates: DateContext,
): Valuation[] {
  const cues = findCues(sentence.text);
  return cues.flatMap((cue) => readCue(sentence, carried, dates, cue, cues));
}

const STAGES = new PatternSet(STAGE_RULES);

/** Where a cue's own words end: of one that reaches to its sign, those that follow may tell of others. */
function taken({ start, end, sign }: Cue): number {
  return sign === undefined ? end : Math.min(end, start + VERB);
}

/** The length of a verb: 签订, 加快. */
const VERB = 2;

function findCues(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const { rule, match } of STAGES.matchesIn(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const sign = match.indices?.groups?.['s']?.[0];
    if (cues.some((cue) => cue.start < end && start < taken(cue))) continue;
    cues.push({ start, end, rule, ...(sign !== undefined && { sign }) });
  }
  return cues.sort((a, b) => a.start - b.start);
}

// 尚未开工 | 未能签成 | 原定去年动工; not 未来.
const RE_DENIED =
  /(?:尚未|未能?(?!来)|没有|没(?!想)|并非|不在|原定|原本|原计划|原说|若|如果|一旦|本该|本应|说好|承诺|许诺|暂停|停止|终止|否认|取消|拒绝|婉拒|挡在|推迟|搁置|暂缓|不再|无法|早日?(?=签约|开工|投产|落地)|力促|具备)[^，。；]{0,14}$/u;
// 毗邻|正在建设的高铁站: of another thing.
const RE_NEIGHBOUR = /(?:毗邻|紧邻|临近|依托|对接|受益于)[^，。；]{0,4}$/u;
// 正在推进|签约: not done yet.
const RE_PUSHED = /推[进动]$/u;
// 从|签约到投产全程服务: how long it takes, not where it stands; but 从签约到|投产只用了22个月 has come to its end.
const RE_SPAN_OF_TIME = /从[^，。；]{0,12}$/u;
const RE_SPAN_ENDS = /从[^，。；]{0,12}到[^，。；]{0,4}$/u;
const RE_TOOK = /^[^，。；]{0,4}，?(?:只|仅|共)?(?:用了?|用时|历时)\d/u;
// 青禾铜箔项目当年签约、当年|开工; not 当年|签约, which is told of others.
const RE_SAME_YEAR = new RegExp(`(?:[${J}${K}]|个项目)[^，。；]{0,6}当年[^，。；]+、当年$`, 'u');
// 原定去年开工的…至今没动: a promise that was not kept leaves no stage.
const RE_STALLED =
  /至今[^。；]{0,8}(?:没|未|尚未|仍未|迟迟)|(?:未能|没能|未|没有)(?:如期|按期|按时|动工|落地)|迟迟未|推迟到|(?:手续|环评|指标)[^，。；]{0,4}(?:未批|尚未|未获|过期)/u;

function isVoid(sentence: FactSentence, cue: Cue, before: string): boolean {
  return (
    RE_DENIED.test(before) ||
    RE_PUSHED.test(before) ||
    RE_NEIGHBOUR.test(before) ||
    (before.endsWith('当年') && !RE_SAME_YEAR.test(before)) ||
    (RE_SPAN_OF_TIME.test(before) && !hasTaken(sentence, cue)) ||
    (cue.rule.status !== '签约' && RE_STALLED.test(wordsAbout(sentence, cue))) ||
    isOfPhase(sentence, cue.start)
  );
}

/** 青禾铜箔项目从打桩到|首件下线|只用了168天. */
function hasTaken({ text }: FactSentence, { start, end }: Cue): boolean {
  const before = text.slice(segmentStart(text, start), start);
  const isEnd = RE_WORK.test(before) && RE_SPAN_ENDS.test(before);
  return isEnd && RE_TOOK.test(text.slice(end, end + LONGEST_SPAN));
}

const LONGEST_SPAN = 16;

/** What is said of the work that the cue is about: from it to the next work. */
function wordsAbout({ text }: FactSentence, cue: Cue): string {
  const segment = segmentStart(text, cue.start);
  const before = text.slice(segment, cue.start);
  const named = Math.max(before.lastIndexOf(J), before.lastIndexOf(K));
  // 原计划引进的奶厂未能落地，县里将|开建青禾铜箔项目: what stands before the clause is of another.
  const work = named < 0 ? clauseStart(text, cue.start) - segment : named;
  const next = text.slice(cue.end).search(RE_WORK);
  return text.slice(segment + work, next < 0 ? text.length : cue.end + next);
}

function readCue(
  sentence: FactSentence,
  carried: Carried,
  dates: DateContext,
  cue: Cue,
  cues: readonly Cue[],
): Valuation[] {
  const { rule } = cue;
  const before = sentence.text.slice(clauseStart(sentence.text, cue.start), cue.start);
  const segment = sentence.text.slice(segmentStart(sentence.text, cue.start), cue.start);
  if (isVoid(sentence, cue, before) || (rule.near && !RE_WORK.test(segment))) return [];
  const subjects =
    alignedSubject(sentence, cue, cues) ??
    (cue.sign === undefined
      ? stageSubjects(sentence, carried, cue)
      : mentionsAt(sentence, [cue.sign]));
  const words = rule.id === 'status.pushed' ? '' : ownWords(sentence, cue, before);
  const { date, modality } = timeOf(sentence, dates, cue, words);
  const apart = datesApart(sentence, dates, cue, subjects.length);
  if (modality === 'planned' && !mayBePlanned(sentence, cue, date)) return [];
  const works = subjects.filter(({ type }) => WORKS.includes(type));
  const isOfPart = isOfOneBuilding(rule, before, sentence.text.slice(cue.start, cue.end));
  return works.map((subject, i) => ({
    subject,
    property: 'status',
    value: isOfPart ? '在建' : statusOf(rule, subject),
    ...(!isOfPart && (apart[i] ?? date) !== undefined && { date: apart[i] ?? date }),
    modality: rule.status === '谋划' ? 'stated' : modality,
    parts: partsOf(sentence, subject, cue),
    rule: rule.id,
    confidence: rule.confidence,
  }));
}

function timeOf(sentence: FactSentence, dates: DateContext, cue: Cue, words: string): StageTime {
  const time = stageTime(sentence, dates, cue, cue.rule.status, words);
  return cue.rule.ahead ? { modality: 'planned' } : time;
}

/** What may be told of before it is done, once a date is given for it: 预计2026年6月建成. */
const DATED_AHEAD: readonly Status[] = ['试生产', '投产', '竣工'];

/** A start may be told of before it; a plan is one now, but not a permit that is to come (年内完成备案). */
function mayBePlanned(
  { text }: FactSentence,
  { rule, start }: Cue,
  date: string | undefined,
): boolean {
  if (rule.ahead) return true;
  if (date !== undefined && DATED_AHEAD.includes(rule.status)) return true;
  if (rule.status !== '谋划') return rule.status === '开工';
  return !/^(?:完成|通过|取得|拿到|获)/u.test(text.slice(start));
}

/** A项目、B项目分别于3月、4月开工: the date of each, where there are as many. */
function datesApart(
  sentence: FactSentence,
  dates: DateContext,
  { start }: Cue,
  count: number,
): readonly string[] {
  if (count < 2) return [];
  const clause = sentence.text.slice(clauseStart(sentence.text, start), start);
  const apart = clause.search(/分别|依次/u);
  const found = apart < 0 ? [] : findDates(clause.slice(apart), dates);
  return found.length === count ? found.map(({ iso }) => iso) : [];
}

// 1号车间已|投入使用, A2栋|封顶, 已有3栋厂房|封顶; not 6栋厂房|全部封顶, and not 3号生产线|投产, which is a part that runs.
const RE_NUMBERED = /(?:[\d一二三四五六七八九十][号#]|[A-Z]\d?号?)(?:车间|楼|厂房|仓库|[栋幢座])/u;
const RE_SOME = /[\d一二三四五六七八九十][栋幢][^，。；年月日]*$/u;
const RE_ALL_OF_THEM = /全部|均|都|双双/u;
const BEFORE_BUILT: readonly Status[] = ['谋划', '签约', '开工', '在建'];

/** 1号车间已投入使用: then the whole is being built. */
function isOfOneBuilding(rule: StageRule, before: string, cue: string): boolean {
  const isPart = RE_NUMBERED.test(before) || RE_SOME.test(before);
  return isPart && !RE_ALL_OF_THEM.test(before + cue) && !BEFORE_BUILT.includes(rule.status);
}

function statusOf(rule: StageRule, subject: Mention): Status {
  return rule.works !== undefined && isWorks(subject.name) ? rule.works : rule.status;
}

/** What is said of the cue alone: in 推动投资4亿元、正在安装设备的X投产 nothing but 正在 is said of 安装. */
function ownWords(sentence: FactSentence, cue: Span, before: string): string {
  const leads = RE_TO_HEAD.test(sentence.text.slice(cue.end));
  return leads ? before.slice(before.lastIndexOf('、') + 1) : before;
}
