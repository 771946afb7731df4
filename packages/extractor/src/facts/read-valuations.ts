import type { Status } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import { followDiscourse } from '../relations/discourse.js';
import type { DateContext } from './dates.js';
import { writeFactSentence } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { NOTHING_CARRIED, carryOn } from './find-topic.js';
import type { Carried } from './find-topic.js';
import { createPhaseNames } from './phases.js';
import { findEvent, readEvent } from './read-events.js';
import type { ReadSentence } from './read-events.js';
import { readHeadedLists, readListItem, stageOfHeading } from './read-headed-lists.js';
import { readMeasures } from './read-measures.js';
import { readNameCapacity } from './read-name-capacities.js';
import { readOutputs } from './read-outputs.js';
import { investmentUnit, readTableRow } from './read-table-rows.js';
import { readStages } from './read-stages.js';

/** Every value that the page states of its mentions, story by story. */
export function readValuations(
  page: Page,
  mentions: readonly Mention[],
  lexicons: Lexicons,
): Valuation[] {
  const ofNames = mentions.flatMap((mention) => readNameCapacity(mention) ?? []);
  const phases = createPhaseNames(mentions);
  const sentences = followDiscourse(page, mentions, lexicons).sentences.map((sentence) =>
    writeFactSentence(page.text, sentence, phases),
  );
  const stories = [...new Set(sentences.map(({ story }) => story))];
  const unit = investmentUnit(page.text);
  const rows = unit === undefined ? [] : sentences.flatMap((row) => readTableRow(row, unit));
  const said = stories.flatMap((story) =>
    readStory(
      sentences.filter((sentence) => sentence.story === story),
      datesOf(page, story),
    ),
  );
  return [...ofNames, ...rows, ...said];
}

function datesOf(page: Page, story: number): DateContext {
  const date = page.stories[story]?.date;
  return date === undefined ? {} : { story: date };
}

/** What a story says sentence by sentence, and what its joint event says of all that it lists. */
function readStory(sentences: readonly FactSentence[], dates: DateContext): Valuation[] {
  const read = readInOrder(sentences, dates);
  const lead = sentences.find(({ kind }) => kind === 'body')?.paragraph ?? -1;
  const events = sentences.flatMap(
    (sentence) => findEvent(sentence, dates, sentence.paragraph <= lead) ?? [],
  );
  const event = events.findLast(({ leads }) => leads) ?? events[0];
  const valuations = read.flatMap((sentence) => sentence.valuations);
  return event ? [...valuations, ...readEvent(event, read)] : valuations;
}

function readInOrder(sentences: readonly FactSentence[], dates: DateContext): ReadSentence[] {
  let carried: Carried = NOTHING_CARRIED;
  let headed: Status | undefined;
  return sentences.map((sentence) => {
    if (sentence.kind === 'heading') {
      carried = { ...NOTHING_CARRIED, lists: carried.lists };
      headed = stageOfHeading(sentence);
    }
    const valuations = readSentence(sentence, carried, dates);
    const staged = valuations.some(({ property }) => property === 'status');
    if (headed !== undefined && !staged) valuations.push(...readListItem(sentence, headed));
    carried = carryOn(carried, sentence);
    return { sentence, valuations };
  });
}

function readSentence(sentence: FactSentence, carried: Carried, dates: DateContext): Valuation[] {
  return [
    ...readMeasures(sentence, carried),
    ...readOutputs(sentence, carried, dates),
    ...readHeadedLists(sentence),
    ...readStages(sentence, carried, dates),
  ];
}
