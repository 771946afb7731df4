import type { Modality, Span, Status } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import { findDates, fullestDate, yearEarlier } from './dates.js';
import type { DateContext, DateMention } from './dates.js';
import { clauseEnd, clauseStart, segmentStart } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { J, K } from './sign-letters.js';

/** When a stage is reached, and whether it has been; what lasts (在建, 谋划) is not dated. */
export interface StageTime {
  readonly date?: string;
  readonly modality: Modality;
}

// 计划9月开工 | 年内投产 | 等指标下来再开工; not 已经投产, not A、B等重大项目开工.
const RE_PLANNED =
  /(?:计划|拟|将(?!近)|预计|力争|确保|有望|争取|打算|即将|推动|年内|年底前|月底前|明年|后年|下周|下月)[^，。；]{0,40}$|[可将]$|(?:准备|(?<![重主需必首次概紧])要(?![素点])|目标|(?<![招接优])待(?!遇)|(?<![\uE000-\uE009、目程园])等(?!\d)|抓紧|尽快|[节月底]前)[^，。；]{0,10}$/u;
// 计划总投资9亿元的|青禾铜箔项目开工: the sum is planned, not the start.
const RE_PLANNED_SUM = /(?:计划|拟|预计)(?:总?(?:投资|用地|占地)|年产)[^，。；]{0,30}?的/u;
const RE_DONE = /已|刚|日前|均于|正在|目前|眼下/u;
const LASTING: readonly Status[] = ['在建', '谋划'];

// 由此|转入试生产, 正式投产: on the day that was just spoken of.
const RE_THEN = /正式|就此|由此|在此|随之|随即|当场|宣告/u;

// 力争2025年完工，|2026年投入使用 | 6月底前完成环评，|7月开工; not 力争2025年完工，目前已封顶.
const RE_PROMISE =
  /(?:计划|拟|预计|力争|力促|确保|有望|争取|打算)[^，。；]{0,30}(?:落地|投建|开工|动工|封顶|完工|竣工|建成|投产|投用|试产|试生产|运行|通车|达产)[^，。；]{0,6}，$|[月年]底?前(?:要|须|必须|全面|全部)?(?:完成|办完|取得|拿到|启动)[^，。；]{0,16}，$/u;
const RE_GOES_ON = /^(?:并于|并在|于)?(?:20\d\d年|明年|后年|次年|当年|年底|\d+月)/u;

/** Whether a promise made in the clause before goes on in the cue's own, which opens with a later date. */
function isPromisedOn({ text }: FactSentence, { start }: Span, words: string): boolean {
  if (RE_DONE.test(words) || !RE_GOES_ON.test(words)) return false;
  return RE_PROMISE.test(text.slice(segmentStart(text, start), clauseStart(text, start)));
}

// 设备已到货，|6月试产: the step after the one just reached; not 已通过环评，4月已开工.
const RE_UNDER_WAY =
  /(?:正在|目前|眼下|设备[^，。；]{0,3}到[货位]|装修完毕|吊装|封顶|过了环评|获批|拿地)[^。；]*，$/u;
const RE_MONTH_ALONE = /^(?:[12]?\d月(?:底|初|份|上旬|中旬|下旬)?|月底)$/u;

/** Whether a bare month tells when the next step is due, since the clause before says how far the work is. */
function isNextStep({ text }: FactSentence, { start }: Span, words: string): boolean {
  if (!RE_MONTH_ALONE.test(words.trim())) return false;
  return RE_UNDER_WAY.test(text.slice(segmentStart(text, start), clauseStart(text, start)));
}

function cueText({ text }: FactSentence, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Reads the time of a stage whose own words, in its clause before the cue, are `words`. */
export function stageTime(
  sentence: FactSentence,
  dates: DateContext,
  cue: Span,
  status: Status,
  words: string,
): StageTime {
  const { section } = dates;
  const promised =
    RE_PLANNED.test(words.replace(RE_PLANNED_SUM, '')) ||
    isPromisedOn(sentence, cue, words) ||
    isNextStep(sentence, cue, words);
  const spoken = dateOf(sentence, dates, cue, promised || RE_DONE.test(words));
  const lasting = LASTING.includes(status);
  const planned =
    promised ||
    (spoken !== undefined && isAhead(spoken, dates.story)) ||
    (section?.ahead === true && !lasting && !RE_DONE.test(words));
  if (lasting && !planned) return { modality: 'stated' };
  const set = !planned && RE_THEN.test(words + cueText(sentence, cue)) ? dates.scene : undefined;
  const date = spoken ?? set ?? (planned ? undefined : dates.entry) ?? section?.year;
  return { ...(date !== undefined && { date }), modality: planned ? 'planned' : 'stated' };
}

/** Whether a date lies after the story's day. */
function isAhead(date: string, story: string | undefined): boolean {
  if (story === undefined || date.startsWith('--')) return false;
  const known = Math.min(date.length, story.length);
  return date.slice(0, known) > story.slice(0, known);
}

/** The date in the clause of the cue, else one that opens its part of the sentence. */
function dateOf(
  sentence: FactSentence,
  dates: DateContext,
  cue: Span,
  settled: boolean,
): string | undefined {
  const { text } = sentence;
  const segment = segmentStart(text, cue.start);
  const found = findDates(text.slice(segment, cue.end), dates);
  const from = clauseStart(text, cue.start) - segment;
  const lead = leadDate(text.slice(segment, cue.end), found, cueText(sentence, cue));
  const own = fullestDate(found.filter(({ start }) => start >= from));
  const date =
    own ?? dateBehind(text.slice(cue.end), dates) ?? lead ?? stepDate(sentence, dates, cue);
  return date && yearOf(date, dates, settled);
}

/** 7月28日通过验收，|正式投入运行: the date of the step right before. */
function stepDate({ text }: FactSentence, dates: DateContext, cue: Span): DateMention | undefined {
  const from = clauseStart(text, cue.start);
  if (from === 0 || text.charAt(from - 1) !== '，') return undefined;
  if (!RE_THEN.test(text.slice(from, cue.end))) return undefined;
  return fullestDate(findDates(text.slice(clauseStart(text, from - 1), from), dates));
}

/** 投产于2023年5月 | 开工时间为2023年5月. */
function dateBehind(text: string, dates: DateContext): DateMention | undefined {
  const lead = /^(?:于|(?:日期|时间)[为：是]?)/u.exec(text)?.[0];
  const first = lead && findDates(text.slice(lead.length, lead.length + LONGEST_DATE), dates)[0];
  return first && first.start === 0 ? first : undefined;
}

const LONGEST_DATE = 12;

const RE_WORK = new RegExp(`[${J}${K}]`, 'u');

// 去年10月落地，仅用9个月便投产: then not that month.
const RE_DURATION = /[用历]时?(?:了|不到)?\d+(?:个[多半]?月|天)/u;

/**
 * A date that governs what follows: one that opens the sentence (10月13日，…) or is a clause by itself; not one that
 * belongs to another step.
 */
function leadDate(
  segment: string,
  dates: readonly DateMention[],
  cue: string,
): DateMention | undefined {
  if (RE_VISIT.test(segment)) return undefined;
  const now = matchAll(segment, RE_NOW).at(-1)?.index ?? -1;
  if (dates.every(({ end }) => end <= now)) return undefined;
  return dates.findLast(
    (date, i) => isClause(segment, date) || (i === 0 && opens(segment, date, cue)),
  );
}

// 4月3日，记者在现场看到|主体已封顶: the day of the visit.
const RE_VISIT = /记者[^。；]{0,30}(?:看到|见到|获悉|了解到|采访|走进|来到|走访)/u;

// 2023年10月建设生产线，|目前|已经完工: since when is not said.
const RE_NOW = /目前|如今|眼下|现已|现在|截至/gu;

// 5月28日|上午|，
const RE_TIME_OF_DAY = /^(?:[底初许]|上午|下午|晚上?|晚间|傍晚|凌晨|清晨|零时|\d+[时点]许?)*$/u;

// 本报6月9日讯（记者周禾） |8日，…
const RE_WIRE = /^(?:本[报网刊台]|新华社|中新)[^，。；]{0,24}(?:讯|电|[）])[\s　]*$/u;

function isClause(segment: string, { start, end }: DateMention): boolean {
  const close = clauseEnd(segment, end);
  return (
    segment[close] === '，' &&
    (clauseStart(segment, start) === start || RE_WIRE.test(segment.slice(0, start))) &&
    RE_TIME_OF_DAY.test(segment.slice(end, close))
  );
}

const RE_STEP = /签约|开工|动工|奠基|破土|封顶|试产|试生产|竣工|完工|投产/u;

function opens(segment: string, { start, end }: DateMention, cue: string): boolean {
  if (start > 6 || RE_DURATION.test(segment)) return false;
  const clause = segment.slice(0, clauseEnd(segment, end));
  const step = RE_STEP.exec(clause)?.[0];
  return !RE_WORK.test(clause) && (step === undefined || cue.includes(step));
}

const SOON = 3;

/**
 * A bare month far ahead is last year's: in January, 11月投产 was in November; in April, 5月动工 is to come. Where the
 * words settle whether it is planned, they decide; under a heading that gives the year, that.
 */
function yearOf(date: DateMention, { story, section }: DateContext, settled: boolean): string {
  if (!date.dated && section) return date.iso.replace(/^(?:\d{4}|-)(?=-)/u, section.year);
  if (date.dated || settled || !story || !isAhead(date.iso, story)) return date.iso;
  return monthsBetween(story, date.iso) < SOON ? date.iso : yearEarlier(date.iso);
}

function monthsBetween(from: string, to: string): number {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(to) - months(from);
}
