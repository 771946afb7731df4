import type { Span } from '@liantu/ontology';
import { worksItemedIn } from './itemed-works.js';
import { worksLabelledIn } from './labelled-works.js';
import { worksListedBefore, worksListedIn } from './listed-works.js';
import type { Mention } from './mention.js';
import { nextPhaseIn, phaseSeriesOf } from './phase-series.js';
import type { PhaseSeries } from './phase-series.js';
import type { Unit } from './phrase-unit.js';
import { SentenceReading, unitIndexAt } from './phrase-units.js';
import { CLASS_WORDS } from './phrase-words.js';
import { worksPricedIn } from './priced-works.js';
import { candidateAt } from './project-candidate.js';
import type { ProjectCandidate } from './project-candidate.js';
import {
  RE_BUILDER,
  RE_BUILDING,
  RE_DROPPED,
  RE_ITEM_NUMBER,
  RE_PART,
  RE_AFTER_WORKS,
  RE_WORKS_LISTED,
  projectHeadsOf,
} from './project-heads.js';
import type { HeadClass } from './project-heads.js';
import { projectsListedIn } from './project-lists.js';
import { namesOneProject, textOf } from './project-names.js';
import { worksQuotedIn } from './quoted-works.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';
import { phasesOfFirms } from './phases-of-firms.js';
import { isToldNext } from './told-next.js';

/** Projects: 北川玻璃年产3万吨光伏玻璃项目, 沿江高速, 城南污水处理厂二期; classes (重点项目) and counts (45个项目) are none. */
export function recognizeProjects(context: RecognitionContext): Mention[] {
  const found: Mention[] = [];
  let series: PhaseSeries | undefined;
  for (const [at, sentence] of context.sentences.entries()) {
    const before = found.length;
    const reading = new SentenceReading(context, sentence);
    for (const head of projectHeadsOf(sentence)) {
      const candidate = candidateAt(sentence, reading.units, head);
      const next = nextOf(context.sentences, at);
      if (!candidate || !isProject(context, sentence, reading.units, candidate, next)) continue;
      if (isPartOfWorks(sentence, candidate.span, found.slice(before, before + TOPICS))) continue;
      found.push(mentionOf(sentence, candidate));
    }
    found.push(...projectsListedIn(reading));
    found.push(...worksListedIn(reading));
    found.push(...worksListedBefore(reading));
    found.push(...worksPricedIn(reading));
    found.push(...worksLabelledIn(sentence), ...worksQuotedIn(sentence));
    found.push(...phasesOfFirms(context, sentence));
    series = phaseSeriesOf(found.slice(before), sentence) ?? series;
    const phase = nextPhaseIn(sentence, series);
    found.push(...(phase ? [phase] : deicticsIn(sentence)));
  }
  found.push(...worksItemedIn(context));
  return found;
}

/** What the next sentence of the paragraph says; '' at its end. */
function nextOf(sentences: readonly ReadableSentence[], at: number): string {
  const next = sentences[at + 1];
  return next?.paragraph === sentences[at]!.paragraph ? next.text : '';
}

function isProject(
  context: RecognitionContext,
  sentence: ReadableSentence,
  units: readonly Unit[],
  candidate: ProjectCandidate,
  next: string,
): boolean {
  const { before, span } = candidate;
  if (
    (before?.kind === 'count' && !isOneLine(before, candidate)) ||
    /^[各每某此该类批]|等$/u.test(before?.text ?? '') ||
    // 入驻|青岭智能制造基地: where one moves in is a park.
    (candidate.head.class === 'plant' && /^(?:入驻|进驻)$/u.test(before?.text ?? ''))
  )
    return false;
  const after = sentence.text.slice(span.end - sentence.start);
  if (isSectorOnly(context, candidate, sentence, after)) return false;
  if (RE_DROPPED.test(after)) return false;
  if (isPartListed(sentence, candidate, after)) return false;
  if (/plant|site/u.test(candidate.head.class) && isCounted(candidate, after)) return false;
  return (
    (namesOneProject(candidate) || isOfGoods(context, candidate)) &&
    (isHeadEnough(candidate) ||
      isOfFirm(candidate) ||
      isBuilt(sentence, units, candidate) ||
      ((candidate.head.class === 'site' || candidate.head.class === 'plant') &&
        isToldNext(candidate.headText, after, next)))
  );
}

// 建设包含|立体冷库、酱料车间|等的预制菜项目; must not match 项目包括|沿江大桥、绿溪大桥.
const RE_HOLDS = /(?:包含|包括|涵盖|内含|含有)[^，。；：]*$/u;

/** Whether a plant is one of the parts that a project's name lists before its head. */
function isPartListed(
  sentence: ReadableSentence,
  { head, span }: ProjectCandidate,
  after: string,
): boolean {
  if (head.class !== 'plant' || !/^[^，。；：]{0,60}?等?的[^，。；：]{2,16}项目/u.test(after))
    return false;
  return RE_HOLDS.test(sentence.text.slice(0, span.start - sentence.start));
}

// 新建生产线|14条, 1万多平方米|生产车间: how many or how large they are.
const RE_COUNTED = /^(?:各\d+|[2-9]|\d{2,}|[两二三四五六七八九十]+)[条栋座间幢]|^\d+个/u;
const RE_SIZED = /\d[^，。；]{0,3}(?:平方米|平米|㎡|亩)/u;

function isCounted({ modifiers }: ProjectCandidate, after: string): boolean {
  return RE_COUNTED.test(after) || RE_SIZED.test(textOf(modifiers));
}

/** 一条|年产3万吨薄膜生产线, 一座|万吨冷库: one and no class of them. */
function isOneLine({ text }: Unit, { head }: ProjectCandidate): boolean {
  return head.class === 'plant' && /^[一首这][条座个]$/u.test(text);
}

/**
 * 锂电|项目, 大型|光伏|发电|项目: any project of the sector, unless 投资3亿元的 or the like tells it apart.
 */
function isSectorOnly(
  context: RecognitionContext,
  { modifiers, before, head, span }: ProjectCandidate,
  { text, start }: ReadableSentence,
  after: string,
): boolean {
  if (head.class !== 'any' || modifiers.some(({ kind }) => kind !== 'word')) return false;
  const own = modifiers.filter(({ text }) => !CLASS_WORDS.has(text) && !/^[及和与]$/u.test(text));
  // 是今年新引进的|新能源项目: what kind of projects they are.
  const isKind = RE_IS_OF_KIND.test(text.slice(0, span.start - start));
  const isTold = before?.text === '的' && own.length === modifiers.length && !isKind;
  if (isTold && !after.startsWith('集中')) return false;
  const { sectors, goods } = context.lexicons.trades;
  const trade = textOf(own);
  return sectors.get(trade) !== undefined && goods.get(trade) === undefined;
}

const RE_IS_OF_KIND = /(?:^|[^但还可只])[是系][^，。；]{0,16}的$/u;

/** 复合调味料|项目, whatever the words are tagged as. */
function isOfGoods(context: RecognitionContext, { modifiers, head }: ProjectCandidate): boolean {
  const text = textOf(modifiers);
  return (
    head.class === 'any' && text.length > 2 && context.lexicons.trades.goods.get(text) !== undefined
  );
}

function isHeadEnough({ head, modifiers }: ProjectCandidate): boolean {
  const headed: readonly HeadClass[] = ['any', 'works', 'rebuild'];
  return headed.includes(head.class) || modifiers.some(({ kind }) => kind === 'capacity');
}

/** 砺禾科技|一工厂, 砺禾牧业|三号|牧场: a plant that its number tells from the firm's others; not 砺禾科技|焊接|车间. */
function isOfFirm({ head, headText, modifiers }: ProjectCandidate): boolean {
  const [firm, ...rest] = modifiers;
  if (head.class !== 'plant' || firm?.mention?.type !== 'Enterprise') return false;
  const number = textOf(rest) + headText;
  return /^[一二三四五]号?(?:智能)?(?:工厂|牧场|厂|车间|农场|矿井)$/u.test(number);
}

/** Whether the clause speaks of building the thing, which a plant or a road in a story needs to be a project. */
function isBuilt(
  sentence: ReadableSentence,
  units: readonly Unit[],
  { span, head }: ProjectCandidate,
): boolean {
  const next = units[unitIndexAt(units, span.end)];
  const after = sentence.text.slice(span.end - sentence.start).split(/[。；！？]/u, 1)[0]!;
  const lead = sentence.text.slice(0, span.start - sentence.start);
  const goesOn = next?.kind === 'name' || (next?.tag.startsWith('n') && !RE_PART.test(after));
  // 封顶 is tagged as a noun.
  if (head.class === 'site' && goesOn && !RE_BUILDING.test(after.slice(0, 4))) return false;
  return (
    // An item of a roll of works: 9.澄溪镇山茶油冷榨厂房。
    (after === '' && RE_ITEM_NUMBER.test(lead)) ||
    RE_BUILDING.test(after.slice(0, 30)) ||
    units[unitIndexAt(units, span.start) - 1]?.text === '建' ||
    RE_BUILDER.test(lead) ||
    RE_WORKS_LISTED.test(after) ||
    RE_AFTER_WORKS.test(lead)
  );
}

// 澜石薄膜项目落户…，将|建设|年产3万吨薄膜生产基地; not 澜石薄膜项目开工，澜惠公司建设|厂房.
const RE_BUILDS_PART =
  /[，；：](?:项目|该项目)?(?:将|拟|主要|计划|规划|分期|[一二三]期(?:工程|项目)?)*(?:新?建设?|建成|建有|配套建设)(?:内容(?:包括|为))?[^，；：]*$/u;

/** How many of the projects named first in a sentence may be what it is about. */
const TOPICS = 4;
// 投资3亿元的|澜石薄膜项目，…: what the sentence is about; not 完成|澜石薄膜项目，….
const RE_BEFORE_TOPIC = /(?:^|[，；：。]|的|其中)$/u;

/** What the project builds that the sentence is about is a part of it, and no project beside it. */
function isPartOfWorks(
  { text, start }: ReadableSentence,
  name: Span,
  named: readonly Mention[],
): boolean {
  const at = name.start - start;
  const isWhole = /(?:项目|工程)$/u.test(text.slice(at, name.end - start));
  if (isWhole || !RE_BUILDS_PART.test(text.slice(Math.max(0, at - 60), at))) return false;
  if (/^该?项目/u.test(text)) return true;
  return named.some(
    (topic) =>
      topic.type === 'Project' &&
      topic.start >= start &&
      topic.end < name.start &&
      RE_BEFORE_TOPIC.test(text.slice(Math.max(0, topic.start - start - 2), topic.start - start)),
  );
}

function mentionOf(
  sentence: ReadableSentence,
  { modifiers, span, head }: ProjectCandidate,
): Mention {
  const name = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const short = shortForm(modifiers, name);
  return {
    ...span,
    type: 'Project',
    name: name.replace(/[“”]/gu, ''),
    ...(short ? { aliases: [short] } : {}),
    rule: `project.${head.class === 'any' ? 'head' : head.class}`,
    confidence: head.class === 'any' ? 0.8 : 0.7,
  };
}

/** 北川公司的薄膜项目 and 北川公司薄膜项目 are also called 薄膜项目. */
function shortForm(modifiers: readonly Unit[], name: string): string | undefined {
  const [head, second] = modifiers;
  const joined = second?.text === '的';
  const next = joined ? modifiers[2] : second;
  if (!head || !next || !(joined || head.kind === 'name')) return undefined;
  const short = name.slice(next.start - head.start);
  return /^[\p{L}\p{N}“]/u.test(short) ? short : undefined;
}

// 该项目占地… / 其中一期投资…; not 重点项目占地…
const RE_DEICTIC = sentencePattern(
  /(?:该|这个|这一|此)(?:项目|工程)|(?<=^|[，。；：、！？“\s])项目(?=总投资|计划|占地|建成|全[面部]|达产|投产|预计|分|由|位于|于|一期|规划|主要|采用|主体|业主|已|正|将|目前|选址|落)|(?<=^|[，。；：！？]|其中[，：]?)(?:项目)?[一二三四五]期(?=总?投资|计划|占地|主体|已|正|将|建成|投产|达产|建设|厂房|预计|工程|项目|用地|于|的)/gu,
);

function deicticsIn(sentence: ReadableSentence): Mention[] {
  return RE_DEICTIC.matchesIn(sentence).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    type: 'Project',
    name: match[0],
    deixis: 'this',
    rule: 'project.deictic',
    confidence: 0.6,
  }));
}
