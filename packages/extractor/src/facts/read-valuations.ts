import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import { followDiscourse } from '../relations/discourse.js';
import type { DateContext } from './dates.js';
import { writeFactSentence } from './fact-sentence.js';
import { NOTHING_CARRIED, carryOn } from './find-topic.js';
import type { Carried } from './find-topic.js';
import { readMeasures } from './read-measures.js';
import { readOutputs } from './read-outputs.js';
import { readStages } from './read-stages.js';
import { readNameCapacity } from './read-name-capacities.js';

/** Every value that the page states of its mentions, in reading order. */
export function readValuations(
  page: Page,
  mentions: readonly Mention[],
  _lexicons: Lexicons,
): Valuation[] {
  const valuations = mentions.flatMap((mention) => readNameCapacity(mention) ?? []);
  let carried: Carried = NOTHING_CARRIED;
  let story = -1;
  for (const spoken of followDiscourse(page, mentions).sentences) {
    if (spoken.story !== story || spoken.kind === 'heading') carried = NOTHING_CARRIED;
    story = spoken.story;
    const sentence = writeFactSentence(page.text, spoken);
    valuations.push(...readMeasures(sentence, carried));
    valuations.push(...readOutputs(sentence, carried, datesOf(page, story)));
    valuations.push(...readStages(sentence, carried, datesOf(page, story)));
    carried = carryOn(carried, sentence);
  }
  return valuations;
}

function datesOf(page: Page, story: number): DateContext {
  const date = page.stories[story]?.date;
  return date === undefined ? {} : { story: date };
}
