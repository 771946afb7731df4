import type { Span } from '@liantu/ontology';
import type { Mention } from './mention.js';
import { RE_DIVISION, phraseEndingAt } from './phrase-bounds.js';
import { SentenceReading, unitIndexAt, unitsUntil } from './phrase-units.js';
import type { Unit } from './phrase-unit.js';
import { CLASS_WORDS, PROCESS_WORDS } from './phrase-words.js';
import {
  RE_BUILDER,
  RE_BUILDING,
  RE_DROPPED,
  RE_ITEM_NUMBER,
  RE_PART,
  RE_PLANT_CLASS,
  RE_WORKS,
  RE_WORKS_LISTED,
  projectHeadsOf,
} from './project-heads.js';
import type { HeadClass, ProjectHead } from './project-heads.js';
import { worksListedBefore, worksListedIn } from './listed-works.js';
import { nextPhaseIn, phaseSeriesOf } from './phase-series.js';
import type { PhaseSeries } from './phase-series.js';
import { worksPricedIn } from './priced-works.js';
import { projectsListedIn } from './project-lists.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';
import { isToldNext } from './told-next.js';

/** A possible project name: the units before the head, and what it spans. */
interface Candidate {
  readonly modifiers: readonly Unit[];
  /** What stands before the name. */
  readonly before: Unit | undefined;
  readonly head: ProjectHead;
  readonly headText: string;
  readonly span: Span;
}

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
    series = phaseSeriesOf(found.slice(before), sentence) ?? series;
    const phase = nextPhaseIn(sentence, series);
    found.push(...(phase ? [phase] : deicticsIn(sentence)));
  }
  return found;
}

/** What the next sentence of the paragraph says; '' at its end. */
function nextOf(sentences: readonly ReadableSentence[], at: number): string {
  const next = sentences[at + 1];
  return next?.paragraph === sentences[at]!.paragraph ? next.text : '';
}

function candidateAt(
  sentence: ReadableSentence,
  units: readonly Unit[],
  head: ProjectHead,
): Candidate | undefined {
  const headStart = sentence.start + head.start;
  const clipped = unitsUntil(units, headStart);
  const makesGoods = head.class === 'any' || head.class === 'plant';
  const { first, last } = phraseEndingAt(clipped, clipped.length - 1, makesGoods);
  if (isPartOfQuote(sentence, clipped[last], headStart + head.end - head.start)) return undefined;
  const before = units[first - 1]?.text ?? '';
  const phrase = withoutSize(clipped.slice(first, last + 1), before);
  const modifiers = fromCompany(withoutGoverningPlace(phrase));
  const start = modifiers[0]?.start;
  if (start === undefined) return undefined;
  const end = sentence.start + head.end + closingPhase(sentence.text.slice(head.end));
  const headText = sentence.text.slice(head.start, head.end);
  return { modifiers, before: units[first - 1], head, headText, span: { start, end } };
}

/** “薄膜项目|集中签约仪式”: what a quotation names is the whole of it. */
function isPartOfQuote({ text, start }: ReadableSentence, last: Unit | undefined, headEnd: number) {
  if (last?.kind !== 'quoted' || last.text.endsWith('”')) return false;
  return /^[^”]*(?:仪式|活动|大会|会议|推介会|行动|计划)”/u.test(text.slice(headEnd - start));
}

/** 装机容量|3万千瓦|青岭风电项目: the size says how large it is and does not belong to the name. */
function withoutSize(phrase: readonly Unit[], before: string): readonly Unit[] {
  return phrase[0]?.kind === 'quantity' && /(?:装机|容量|规模)$/u.test(before)
    ? phrase.slice(1)
    : phrase;
}

/** 最大国产化集群|云讯公司|智算中心: a company begins the name where plain words alone stand before it. */
function fromCompany(modifiers: readonly Unit[]): readonly Unit[] {
  const at = modifiers.findIndex(({ mention }) => mention?.type === 'Enterprise');
  const isPlain = ({ kind, tag }: Unit): boolean => kind === 'word' && /^[anvbd]$/u.test(tag);
  return at > 0 && at < modifiers.length - 1 && modifiers.slice(0, at).every(isPlain)
    ? modifiers.slice(at)
    : modifiers;
}

/** 秀水区|丰元锂电|年产4万吨…项目: the place governs where a company heads the name. */
function withoutGoverningPlace(modifiers: readonly Unit[]): readonly Unit[] {
  const [head, next] = modifiers;
  const place = head?.mention?.type === 'District' && RE_DIVISION.test(head.text);
  const company = modifiers.some(
    ({ kind, mention }, at) =>
      at > 0 && (mention?.type === 'Enterprise' || (kind === 'capacity' && at > 1)),
  );
  return place && company && next?.text !== '的' ? modifiers.slice(1) : modifiers;
}

/** 一期 belongs to the name where it closes it (…项目一期累计产出…), not where it opens what follows (…项目一期投资…). */
function closingPhase(after: string): number {
  const phase =
    /^(?:[一二三四五]期工程(?!总?投资|建设|占地|用地|的)|(?:[一二三四五]期|（[一二三四五]期）)(?!总?投资|计划|占地|用地|工程|项目))/u.exec(
      after,
    );
  return phase?.[0].length ?? 0;
}

function isProject(
  context: RecognitionContext,
  sentence: ReadableSentence,
  units: readonly Unit[],
  candidate: Candidate,
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
  if (isSectorOnly(context, candidate, after)) return false;
  if (RE_DROPPED.test(after)) return false;
  if (isPartListed(sentence, candidate, after)) return false;
  return (
    (isNamed(candidate) || isOfGoods(context, candidate)) &&
    (isHeadEnough(candidate) ||
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
  { head, span }: Candidate,
  after: string,
): boolean {
  if (head.class !== 'plant' || !/^[^，。；：]{0,60}?等?的[^，。；：]{2,16}项目/u.test(after))
    return false;
  return RE_HOLDS.test(sentence.text.slice(0, span.start - sentence.start));
}

/** 一条|年产3万吨薄膜生产线: one line and no class of them. */
function isOneLine({ text }: Unit, { head }: Candidate): boolean {
  return head.class === 'plant' && /^[一首这]条$/u.test(text);
}

/**
 * 锂电|项目, 大型|光伏|发电|项目: any project of the sector, unless 投资3亿元的 or the like tells it apart.
 */
function isSectorOnly(
  context: RecognitionContext,
  { modifiers, before, head }: Candidate,
  after: string,
): boolean {
  if (head.class !== 'any' || modifiers.some(({ kind }) => kind !== 'word')) return false;
  const own = modifiers.filter(({ text }) => !CLASS_WORDS.has(text) && !/^[及和与]$/u.test(text));
  const isTold = before?.text === '的' && own.length === modifiers.length;
  if (isTold && !after.startsWith('集中')) return false;
  const { sectors, goods } = context.lexicons.trades;
  const text = textOf(own);
  return sectors.get(text) !== undefined && goods.get(text) === undefined;
}

/** 复合调味料|项目, whatever the words are tagged as. */
function isOfGoods(context: RecognitionContext, { modifiers, head }: Candidate): boolean {
  const text = textOf(modifiers);
  return (
    head.class === 'any' && text.length > 2 && context.lexicons.trades.goods.get(text) !== undefined
  );
}

/** What is left of a park's name that was cut. */
const RE_BARE_PARK = /^(?:产业|科技|工业|物流|创业|创新|示范)?园区?(?:建设)?$/u;

/** Whether the modifiers name one undertaking and no class of them. */
function isNamed({ modifiers, head, headText }: Candidate): boolean {
  const text = textOf(modifiers);
  // 市|传染病医院 is one, 市|医院 any.
  const isSeat = head.class === 'site' && headText.length > 3 && /^[市县区州旗]$/u.test(text);
  // 支撑|性战略|项目: what is left of a word that was cut.
  if ((text.length < 2 && !isSeat) || /^(?:\d+$|[性型级类])/u.test(text)) return false;
  switch (head.class) {
    case 'any':
      if (RE_BARE_PARK.test(text)) return false;
      // 澄江产业园项目 is the park; “双百工程”项目 are those of a campaign.
      return !isClass(modifiers) && modifiers.some(isDistinct);
    case 'works':
      return RE_WORKS.test(text + headText) && modifiers.some(isDistinct);
    case 'plant':
      return isPlant(modifiers, headText.length);
    default:
      return isProper(modifiers, text);
  }
}

/** 澄江产业园|项目 is the park, “双百工程”|项目 and 服装|产业|项目 are many. */
function isClass(modifiers: readonly Unit[]): boolean {
  const last = modifiers.at(-1)!;
  return (
    last.mention?.type === 'Park' ||
    // 澄江产业园|建设|项目 is the park too.
    (modifiers[0]!.mention?.type === 'Park' &&
      modifiers
        .slice(1)
        .every(({ text }) => CLASS_WORDS.has(text) || /^(?:提升|改造)$/u.test(text))) ||
    (last.kind === 'quoted' &&
      (modifiers.length === 1 || /(?:工程|行动|计划|战略)”$/u.test(last.text))) ||
    (isOfIndustry(modifiers) && !modifiers.some(isUnheardOf)) ||
    (modifiers.length < 4 &&
      modifiers.some(({ kind }) => kind === 'quoted') &&
      /^(?:行动|计划|战略|活动)$/u.test(last.text)) ||
    /[型类级性]$/u.test(last.text)
  );
}

/** 服装|产业|发展|项目; not 产业|融合|集聚|中心|项目. */
function isOfIndustry(modifiers: readonly Unit[]): boolean {
  const at = modifiers.findLastIndex(({ text }) => text === '产业');
  return at >= 0 && modifiers.slice(at).every(({ text }) => CLASS_WORDS.has(text));
}

/** 澜惠|新材料|产业|项目 is one: the name of a company or a word in no dictionary tells it apart. */
function isUnheardOf({ kind, tag, mention }: Unit): boolean {
  return kind === 'name' ? mention?.type === 'Enterprise' : kind === 'word' && tag === 'x';
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

const RE_BARE_WORD = /[型类级]$|^(?:企业|中心|基地|平台|车间|大楼|总部|仓库)$/u;

function isDistinct({ kind, text, mention, tag }: Unit): boolean {
  if (kind === 'name') return mention?.type !== 'District';
  if (kind === 'capacity' || kind === 'quantity') return true;
  if (kind !== 'word' || CLASS_WORDS.has(text) || PROCESS_WORDS.has(text)) return false;
  if (RE_BARE_WORD.test(text)) return false;
  return text.length > 1 ? !/^[vad]$/u.test(tag) : /^(?:n|x|j|zg)/u.test(tag);
}

/** 车载镜片|生产线, 瀚海公司|智能工厂; not 标准|厂房, 瀚海公司的|生产|车间. */
function isPlant(modifiers: readonly Unit[], headLength: number): boolean {
  const company = modifiers[0]!.mention?.type === 'Enterprise';
  const joined = modifiers[1]?.text === '的';
  const rest = company ? modifiers.slice(joined ? 2 : 1) : modifiers;
  if (rest.length === 0) return headLength >= 4;
  // 13条|调味品|生产线 are many.
  if (rest.some(({ kind, text }) => kind === 'quantity' && /^\d+[条台套座]$/u.test(text)))
    return false;
  const text = textOf(rest);
  // 共享|喷涂中心, not 共享|车间.
  if (text === '共享' && headLength > 3) return true;
  return !RE_PLANT_CLASS.test(text.replace(/[一二三四五]期/u, '')) && rest.some(isNaming);
}

function isNaming(unit: Unit): boolean {
  return isDistinct(unit) || unit.mention?.type === 'District' || PROCESS_WORDS.has(unit.text);
}

/** A work's name has a name, a number or an unknown word before the head: 绿溪大桥 but not 农村公路. */
function isProper(modifiers: readonly Unit[], text: string): boolean {
  return (
    /^[市县区镇乡]|第[一二三四五六七八九十]|至|\d/u.test(text) ||
    // What falls apart into single characters is in no dictionary: 中|岗|水库.
    (modifiers.length > 1 && modifiers.every((unit) => unit.text.length === 1)) ||
    modifiers.some(
      ({ kind, tag, text: word }) =>
        kind === 'name' || (/^(?:x|ns|nr|nz|nt)/u.test(tag) && !CLASS_WORDS.has(word)),
    )
  );
}

function isHeadEnough({ head, modifiers }: Candidate): boolean {
  const headed: readonly HeadClass[] = ['any', 'works'];
  return headed.includes(head.class) || modifiers.some(({ kind }) => kind === 'capacity');
}

/** Whether the clause speaks of building the thing, which a plant or a road in a story needs to be a project. */
function isBuilt(
  sentence: ReadableSentence,
  units: readonly Unit[],
  { span, head }: Candidate,
): boolean {
  const next = units[unitIndexAt(units, span.end)];
  const after = sentence.text.slice(span.end - sentence.start).split(/[。；！？]/u, 1)[0]!;
  const goesOn = next?.kind === 'name' || (next?.tag.startsWith('n') && !RE_PART.test(after));
  // 封顶 is tagged as a noun.
  if (head.class === 'site' && goesOn && !RE_BUILDING.test(after.slice(0, 4))) return false;
  return (
    // An item of a roll of works: 9.澄溪镇山茶油冷榨厂房。
    (after === '' && RE_ITEM_NUMBER.test(sentence.text.slice(0, span.start - sentence.start))) ||
    RE_BUILDING.test(after.slice(0, 30)) ||
    RE_BUILDER.test(sentence.text.slice(0, span.start - sentence.start)) ||
    RE_WORKS_LISTED.test(after)
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

function mentionOf(sentence: ReadableSentence, { modifiers, span, head }: Candidate): Mention {
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
