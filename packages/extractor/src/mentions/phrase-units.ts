import { overlapsSpan } from '@liantu/ontology';
import type { EntityType, Span } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import type { Mention } from './mention.js';
import type { Unit, UnitKind } from './phrase-unit.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { isGoverning } from './phrase-words.js';
import { sentencePattern } from './sentence-patterns.js';

/** Names that a phrase takes whole. */
const NAMED: readonly EntityType[] = ['Enterprise', 'Institution', 'Park', 'District'];

const NUMBER = String.raw`\d+(?:[.．]\d+)?[余多]?[万亿千百]*[余多]?`;
const MEASURE =
  '(?:架份|台份|PCS|pcs|立方米|平方米|平方公里|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|千伏|安时|GWh|MWh|kWh|GW|MW|标方|标箱|公里|公斤|吨级|吨|千升|毫升|升(?![级至到格为])|' +
  '台套|件套|套|台|件|只|支|片|张|块|根|条|辆|架|把|双|对|枚|颗|粒|瓶|盒|包|袋|箱|桶|罐|头|羽|尾|株|盏|副|卷|锭|份|' +
  '节|艘|碗|幅|部|座|樘|公顷|亩|代|m2|㎡|米|克)(?:[（(]套[）)])?';

// 年产20万吨 but not 年产值20亿元; 3.2亿元 but not 亿元以上; 三个 but not 个体; 二期 but not 学期.
const AMOUNTS: readonly (readonly [kind: UnitKind, source: string])[] = [
  [
    'capacity',
    `(?:年|日|月)(?:产能?|加工|处理|生产|组装|装配|交付|屠宰|拆解|回收|翻新|酿造|灌装|冶炼|印染|压榨|制造|出栏|产出)[约近超逾达]?${NUMBER}${MEASURE}|${NUMBER}${MEASURE}/年`,
  ],
  ['money', `${NUMBER}(?:美元|欧元|港元|日元|英镑|港币|韩元|元)(?:人民币)?`],
  [
    'date',
    String.raw`(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?:[今去明前]年|本月|上月)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|初)?|[今去明前]年[初底]?|上月|本月|第?[一二三四]季度|日前|近日|目前`,
  ],
  ['phase', String.raw`(?<!\d)[一二三四五六]期(?!望|间|待|货)`],
  [
    'count',
    String.raw`第?(?:\d+|[一二两三四五六七八九十百]+)[余多]?[个家项批座处所栋幢层户名位种类大](?!道|厦|桥|学|型|一体)|\d+号|[数多几][个家项种批]|第?[一二两三四五六七八九十几]条(?!件|例|款)|首[个批]`,
  ],
  ['quantity', `(?:第(?=[\\d.]+代))?${NUMBER}${MEASURE}`],
  ['quoted', String.raw`“[^“”\n、]{1,24}”`],
  ['bracketed', String.raw`（[^（）\n]{1,30}）`],
  ['titled', String.raw`《[^《》\n]{1,60}》`],
];

/** A group for each kind, in their order. */
const RE_UNITS = new RegExp(AMOUNTS.map(([, source]) => `(${source})`).join('|'), 'gu');
const UNITS = sentencePattern(RE_UNITS);
const CAPACITIES = sentencePattern(new RegExp(AMOUNTS[0]![1], 'gu'));

const RE_WORD = /[\u4E00-\u9FFF\p{L}\p{Nd}]/u;

// 3.|200兆瓦: the number of a list's item runs into the amount; must not match 3.2亿元.
const RE_ITEM_LEAD = /^\d{1,2}[.．](?=\d*0(?!\d))/u;

/** The sentence cut into units; cut once, so ask only after the recognisers of names have run. */
export function unitsOf(context: RecognitionContext, sentence: ReadableSentence): readonly Unit[] {
  sentence.units ??= fillGaps(context, sentence, wholeUnits(context, sentence));
  return sentence.units;
}

/** A stretch that is one unit, a bracket, cut into the words and amounts in it. */
export function unitsWithin(context: RecognitionContext, { start, end }: Span): readonly Unit[] {
  const text = context.text.slice(start, end);
  const amounts = matchAll(text, RE_UNITS).map((match) => {
    const from = start + match.index;
    return unitOf(context, { start: from, end: from + match[0].length }, kindOf(match));
  });
  return fillGaps(context, { start, end }, amounts);
}

/** A sentence as a recogniser of phrases reads it; most sentences are never cut into units. */
export class SentenceReading {
  readonly context: RecognitionContext;
  readonly sentence: ReadableSentence;

  constructor(context: RecognitionContext, sentence: ReadableSentence) {
    this.context = context;
    this.sentence = sentence;
  }

  /** See {@link unitsOf}. */
  get units(): readonly Unit[] {
    return unitsOf(this.context, this.sentence);
  }
}

/** Whether one of the units may be a `capacity`: mostly one is. */
export function mayHoldCapacity(sentence: ReadableSentence): boolean {
  return CAPACITIES.mayBeIn(sentence);
}

/** Index of the unit that holds `position`; -1 outside. */
export function unitIndexAt(units: readonly Unit[], position: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle]!;
    if (position < unit.start) high = middle - 1;
    else if (position >= unit.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Units before a position that a phrase or a list may reach back over. */
const WINDOW = 96;

/** The units up to `position`, one that reaches over it cut there; no more of them than a phrase can need. */
export function unitsUntil(units: readonly Unit[], position: number): readonly Unit[] {
  const index = unitIndexAt(units, position - 1);
  const last = units[index];
  if (!last) return [];
  const window = units.slice(Math.max(0, index + 1 - WINDOW), index + 1);
  if (last.end > position) {
    window[window.length - 1] = {
      ...last,
      end: position,
      text: last.text.slice(0, position - last.start),
    };
  }
  return window;
}

/** The units from `position` on, one that reaches over it cut there. */
export function unitsFrom(units: readonly Unit[], position: number): readonly Unit[] {
  const index = unitIndexAt(units, position);
  const first = units[index];
  if (!first) return [];
  const rest = units.slice(index, index + WINDOW);
  if (first.start < position) {
    rest[0] = { ...first, start: position, text: first.text.slice(position - first.start) };
  }
  return rest;
}

/** Names and measured amounts, by where they start, none overlapping another; a name comes before an amount. */
function wholeUnits(context: RecognitionContext, sentence: ReadableSentence): readonly Unit[] {
  const names = namesIn(context, sentence);
  const amounts = amountsIn(context, sentence);
  if (names.length === 0) return amounts;
  return withoutOverlaps(names, amounts);
}

/** The names, longest first. */
function namesIn(context: RecognitionContext, sentence: ReadableSentence): Unit[] {
  const names: Unit[] = [];
  for (const mention of context.found.overlapping(sentence)) {
    if (!NAMED.includes(mention.type) || !isWhole(context, mention)) continue;
    // 配套|新建|…车间: a verb, and no county by its short name.
    if (
      mention.confidence < 0.5 &&
      mention.end - mention.start === 2 &&
      isGoverning(context.text.slice(mention.start, mention.end))
    )
      continue;
    names.push(unitOf(context, mention, mention.deixis ? 'deictic' : 'name', mention));
  }
  return names.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function amountsIn(context: RecognitionContext, sentence: ReadableSentence): Unit[] {
  const lead = RE_ITEM_LEAD.exec(sentence.text)?.[0].length ?? 0;
  const matches =
    lead > 0 ? matchAll(sentence.text.slice(lead), RE_UNITS) : UNITS.matchesIn(sentence);
  return matches.map((match) => {
    const start = sentence.start + lead + match.index;
    return unitOf(context, { start, end: start + match[0].length }, kindOf(match));
  });
}

/** A place that is only a guess must not cut words: 和安 in 项目和|安陶茶具. */
function isWhole({ tokens }: RecognitionContext, { confidence, start, end }: Mention): boolean {
  return confidence >= 0.5 || (tokens.startsAt(start) && tokens.startsAt(end));
}

/** What the group that matched stands for. */
function kindOf(match: RegExpExecArray): UnitKind {
  let at = 0;
  while (match[at + 1] === undefined) at++;
  return AMOUNTS[at]![0];
}

function unitOf(context: RecognitionContext, span: Span, kind: UnitKind, mention?: Mention): Unit {
  const { start, end } = span;
  const text = context.text.slice(start, end);
  return mention
    ? { start, end, kind, text, tag: '', mention }
    : { start, end, kind, text, tag: '' };
}

/**
 * Names hold their place, the longer first; an amount stands where no name does. A short quotation holds what it quotes:
 * in “云岭·天江”生态项目 the town is part of a name.
 */
function withoutOverlaps(names: readonly Unit[], amounts: readonly Unit[]): Unit[] {
  const quoted = amounts.filter(
    ({ kind, text }) => /^(?:quoted|bracketed)$/u.test(kind) && text.length <= 10,
  );
  const kept: Unit[] = [];
  for (const name of names) {
    const inside = quoted.some(
      ({ kind, start, end }) =>
        start < name.start &&
        name.end < end &&
        (kind === 'bracketed' || end - start - 2 > name.text.length),
    );
    if (!inside && !kept.some((other) => overlapsSpan(other, name))) kept.push(name);
  }
  const held = kept.length;
  for (const amount of amounts) {
    let free = true;
    for (let i = 0; i < held && free; i++) free = !overlapsSpan(kept[i]!, amount);
    if (free) kept.push(amount);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Puts the words between the whole units. */
function fillGaps(context: RecognitionContext, sentence: Span, whole: readonly Unit[]): Unit[] {
  const units: Unit[] = [];
  let at = sentence.start;
  for (const unit of whole) {
    pushWords(context, units, at, unit.start);
    units.push(unit);
    at = unit.end;
  }
  pushWords(context, units, at, sentence.end);
  return units;
}

// 岩板项目|和|安陶茶具项目, 开工仪式|暨|天禾船艇项目: an unknown word swallowed the joint before it.
function joinsNames(text: string, at: number): boolean {
  switch (text[at]) {
    case '暨':
      return true;
    case '和':
    case '与':
    case '及':
      return /(?:项目|工程|公司|集团|线)$/u.test(text.slice(at - 2, at));
    default:
      return false;
  }
}

function pushWords(
  { text, tokens }: RecognitionContext,
  units: Unit[],
  from: number,
  to: number,
): void {
  for (let at = from; at < to;) {
    const tag = tokens.tagAt(at);
    const splits = (tag === 'x' || tag.startsWith('nr')) && joinsNames(text, at);
    const end = splits ? at + 1 : Math.min(to, tokens.endOf(at));
    const word = tokens.textOf(at, end);
    units.push({ start: at, end, kind: isWord(word) ? 'word' : 'mark', text: word, tag });
    at = end;
  }
}

/** Whether there is a letter or a digit in it; most words are told by their first character. */
function isWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || RE_WORD.test(text);
}
