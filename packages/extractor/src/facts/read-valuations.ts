import type { Status } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import type { Discourse } from '../relations/discourse.js';
import { findDates, isDay, lastYear, sectionYear } from './dates.js';
import type { DateContext, SectionYear } from './dates.js';
import { writeFactSentence } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { NOTHING_CARRIED, carryOn } from './carried.js';
import type { Carried } from './carried.js';
import { createPhaseNames } from './phase-names.js';
import { findEvent, readEvent } from './read-events.js';
import type { ReadSentence, StageEvent } from './read-events.js';
import { isBareHead, readHeadedLists, readListItem, stageOfHeading } from './read-headed-lists.js';
import { readLineFigures } from './read-line-figures.js';
import { readMeasures } from './read-measures.js';
import { readNameCapacity } from './read-name-capacities.js';
import { readNotice } from './read-notices.js';
import { readOutputs } from './read-outputs.js';
import { readBareFigures } from './read-bare-figures.js';
import { isField, opensItem } from './records.js';
import { readTableRows } from './read-table-rows.js';
import { amountUnit, tableHeads } from './table-columns.js';
import { readStages } from './read-stages.js';
import { undatedStory } from './story-day.js';

/** Every value that the page states of its mentions, story by story. */
export function readValuations(
  page: Page,
  mentions: readonly Mention[],
  discourse: Discourse,
): Valuation[] {
  const ofNames = mentions.flatMap((mention) => readNameCapacity(mention) ?? []);
  const phases = createPhaseNames(mentions);
  const sentences = discourse.sentences.map((sentence) =>
    writeFactSentence(page.text, sentence, phases),
  );
  const stories = [...new Set(sentences.map(({ story }) => story))];
  const unit = amountUnit(page.text);
  const rows = readTableRows(sentences, tableHeads(page.text, unit));
  const said = stories.flatMap((story) =>
    readStory(
      sentences.filter((sentence) => sentence.story === story),
      datesOf(page, story),
      unit,
    ),
  );
  return [...ofNames, ...rows, ...said];
}

function datesOf(page: Page, story: number): DateContext {
  const date = page.stories[story]?.date ?? undatedStory(page, story);
  return date === undefined ? {} : { story: date };
}

/** What a story says sentence by sentence, and what its joint event says of all that it lists. */
function readStory(
  sentences: readonly FactSentence[],
  dates: DateContext,
  unit: string | undefined,
): Valuation[] {
  const read = readInOrder(sentences, dates, unit);
  const lead = sentences.find(({ kind }) => kind === 'body')?.paragraph ?? -1;
  const events = sentences.flatMap(
    (sentence) => findEvent(sentence, dates, sentence.paragraph <= lead) ?? [],
  );
  const event =
    mostTelling(
      sentences,
      dates,
      events.filter(({ leads }) => leads),
    ) ?? events[0];
  const valuations = [
    ...readNotice(sentences, dates),
    ...read.flatMap((sentence) => sentence.valuations),
  ];
  return event ? [...dateByEvent(valuations, event), ...readEvent(event, read)] : valuations;
}

/**
 * The last of a story's leading events that is dated, since its headline gives no date; else the last, on the first day
 * that its paragraph tells of.
 */
function mostTelling(
  sentences: readonly FactSentence[],
  dates: DateContext,
  events: readonly StageEvent[],
): StageEvent | undefined {
  const dated = events.findLast(({ date }) => date !== undefined);
  const last = events.at(-1);
  if (dated || !last) return dated;
  const day = sentences
    .filter(({ paragraph }) => paragraph === last.paragraph)
    .flatMap(({ text }) => findDates(text, dates))
    .find(({ iso }) => isDay(iso))?.iso;
  return { ...last, ...(day !== undefined && { date: day }) };
}

/** What a story about a joint event says to have begun without a date began that day. */
function dateByEvent(valuations: readonly Valuation[], event: StageEvent): Valuation[] {
  const { date, status, leads } = event;
  return valuations.map((valuation) => {
    const undated = valuation.date === undefined && valuation.modality === 'stated';
    const same = valuation.property === 'status' && valuation.value === status;
    return leads && undated && same && date !== undefined ? { ...valuation, date } : valuation;
  });
}

function readInOrder(
  sentences: readonly FactSentence[],
  dates: DateContext,
  unit: string | undefined,
): ReadSentence[] {
  let carried: Carried = NOTHING_CARRIED;
  let headed: Status | undefined;
  const about = workOfTitle(sentences);
  let inForce = dates;
  let paragraph = -1;
  const title = sentences.find(
    ({ kind, text }) => kind === 'title' && sectionYear(text, dates.story),
  );
  const titled = title && sectionYear(title.text, dates.story);
  if (titled) inForce = { ...inForce, section: titled };
  return sentences.map((sentence) => {
    const isNew = sentence.paragraph !== paragraph;
    if (isNew) inForce = inEntry(inForce, sentence.text);
    paragraph = sentence.paragraph;
    if ((sentence.kind === 'heading' && !isField(sentence)) || isBareHead(sentence)) {
      carried = { ...NOTHING_CARRIED, lists: carried.lists, ...(about && { work: about }) };
      headed = stageOfHeading(sentence);
      inForce = withSection(inForce, sentence.text, titled);
    }
    if (opensItem(sentence) && !isField(sentence)) carried = withoutSubjects(carried, about);
    const valuations = readSentence(sentence, carried, inForce);
    if (unit !== undefined) valuations.push(...readBareFigures(sentence, carried, unit));
    valuations.push(...readLineFigures(sentence, unit, valuations));
    inForce = withLast(inForce, sentence.text);
    const staged = valuations.some(({ property }) => property === 'status');
    if (headed !== undefined && !staged) valuations.push(...readListItem(sentence, headed));
    if (sentence.text.length <= LONGEST) carried = carryOn(carried, sentence);
    carried = withOutputs(carried, valuations);
    return { sentence, valuations };
  });
}

/** The one project that the titles of a story name, which it is about; undefined of none and of several. */
function workOfTitle(sentences: readonly FactSentence[]): Mention | undefined {
  const named = sentences
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ slots }) => [...slots.values()])
    .flatMap(({ type, pointing, referents }) => (type === 'Project' && !pointing ? referents : []));
  const [work] = named;
  return named.every(({ name }) => name === work?.name) ? work : undefined;
}

/** Of what outputs were given last, and the trades that had theirs side by side: 两大产业 are they. */
function withOutputs(carried: Carried, valuations: readonly Valuation[]): Carried {
  if (valuations.length === 0) return carried;
  const earners = valuations.flatMap(({ property, subject }) =>
    property === 'annual_output' ? [subject] : [],
  );
  const [output] = earners.slice(-1);
  if (!output) return carried;
  const apart = [...new Map(earners.map((earner) => [earner.name, earner])).values()];
  const lists = apart.length > 1 ? [apart, ...carried.lists] : carried.lists;
  return { ...carried, output, lists };
}

/** What was spoken of before an item of a list is not what it speaks of. */
function withoutSubjects({ works, lists, output }: Carried, about: Mention | undefined): Carried {
  return { works, lists, ...(output && { output }), ...(about && { work: about }) };
}

// ▶5月 青禾铜箔项目签约, 6月8日 首架下线; not 5月，青禾铜箔项目签约.
const RE_ENTRY = /^[^\u4e00-\u9fa5\d]{0,3}(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日)?(?=[\s\u3000])/u;

// 2023.05 青禾铜箔项目奠基; not 2023.05亿元.
const RE_DOTTED_ENTRY =
  /^[^\u4e00-\u9fa5\d]{0,3}(?<year>20\d\d)[./](?<month>1[0-2]|0?[1-9])(?:[./](?<day>[12]\d|3[01]|0?[1-9]))?(?=[\s\u3000\uE000-\uE009])/u;

/** The date that a paragraph opens with as an entry of a chronicle. */
function entryDate(text: string, dates: DateContext): string | undefined {
  const dotted = RE_DOTTED_ENTRY.exec(text)?.groups;
  if (!dotted) {
    const lead = RE_ENTRY.exec(text)?.[0];
    return lead && findDates(lead, dates)[0]?.iso;
  }
  const { year = '', month = '', day } = dotted;
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** What a new paragraph leaves in force: no scene, and the date that it opens with as an entry of a chronicle. */
function inEntry(dates: DateContext, text: string): DateContext {
  const entry = entryDate(text, dates);
  if (entry === dates.entry && dates.scene === undefined) return dates;
  return { ...dates, scene: undefined, entry };
}

/** `titled` is what the story's title gives, in force where no heading says otherwise. */
function withSection(
  { section: before, ...dates }: DateContext,
  heading: string,
  titled: SectionYear | undefined,
): DateContext {
  const kept = RE_PART.test(heading) ? titled : before;
  const section = sectionYear(heading, dates.story) ?? kept;
  return { ...dates, ...(section && { section }) };
}

// 一、…: a heading of the first rank ends the section before it.
const RE_PART = /^[一二三四五六七八九十]+、/u;

function withLast(dates: DateContext, text: string): DateContext {
  const found = findDates(text, dates);
  const year = text.endsWith('；') ? (lastYear(found) ?? dates.year) : undefined;
  if (found.length === 0) return year === dates.year ? dates : { ...dates, year };
  const last = found.at(-1)!.iso;
  const day = found.findLast(({ iso }) => isDay(iso))?.iso ?? dates.day;
  const scene = last === day ? day : undefined;
  return { ...dates, last, ...(day !== undefined && { day }), scene, year };
}

/** Longer than any sentence of a newspaper: what is, is a run of data, and would be read in square time. */
const LONGEST = 1500;

// 网传某项目已开工，县里回应并无此事.
const RE_UNTRUE = /网传|谣言|否认|不实|误读|子虚乌有|[查并]无此事|没有这回事|从未/u;

function readSentence(sentence: FactSentence, carried: Carried, dates: DateContext): Valuation[] {
  if (sentence.text.length > LONGEST) return [];
  const said = [
    ...readMeasures(sentence, carried),
    ...readOutputs(sentence, carried, dates),
    ...readHeadedLists(sentence),
    ...readStages(sentence, carried, dates),
  ];
  // Asked last, since most sentences state nothing.
  return said.length > 0 && RE_UNTRUE.test(sentence.text) ? [] : said;
}
