import type { Article, Span } from '@liantu/ontology';
import { parseDateline } from './dateline.js';
import type { Draft } from './draft.js';
import { findStories } from './find-stories.js';
import { joinTexts, mapTo, sourceOf, type MappedText } from './mapped-text.js';
import type { Page, Paragraph, Sentence, Story } from './page.js';
import { mapSpans } from './map-spans.js';
import { splitSentences } from './split-sentences.js';

/** The page made of drafts in reading order: one paragraph a line, with its stories and the map to the source. */
export function assemblePage(article: Article, drafts: readonly Draft[]): Page {
  const content = joinDrafts(drafts);
  const storyOf = findStories(drafts);
  const paragraphs: Paragraph[] = [];
  const seams: number[] = [];
  let start = 0;
  for (const [i, draft] of drafts.entries()) {
    const end = start + draft.content.text.length;
    const sentences = shiftSentences(draft.content.text, start, i);
    paragraphs.push({ start, end, kind: draft.kind, story: storyOf[i]!, sentences });
    seams.push(...draft.seams.map((seam) => seam + start));
    start = end + 1;
  }
  const stories = findDates(paragraphs, content.text, article.publishedAt);
  return {
    article,
    text: content.text,
    stories,
    paragraphs,
    ...mapSpans(content, seams, article.text),
  };
}

function joinDrafts(drafts: readonly Draft[]): MappedText {
  const pieces: MappedText[] = [];
  for (const [i, { content }] of drafts.entries()) {
    if (i > 0) pieces.push(mapTo('\n', breakAfter(drafts[i - 1]!.content)));
    pieces.push(content);
  }
  return joinTexts(pieces);
}

function breakAfter(content: MappedText): Span {
  const { end } = sourceOf(content, { start: 0, end: content.text.length });
  return { start: end, end };
}

function shiftSentences(text: string, by: number, paragraph: number): Sentence[] {
  return splitSentences(text).map(({ start, end }) => ({
    start: start + by,
    end: end + by,
    paragraph,
  }));
}

function findDates(paragraphs: readonly Paragraph[], text: string, publishedAt?: string): Story[] {
  const count = (paragraphs.at(-1)?.story ?? -1) + 1;
  const printed = paragraphs.map((paragraph) => {
    const margin = paragraph.kind === 'furniture' || paragraph.kind === 'byline';
    return margin ? parseDateline(text.slice(paragraph.start, paragraph.end)).date : undefined;
  });
  const ofPage = printed.find((date) => date !== undefined) ?? publishedAt;
  return Array.from({ length: count }, (_, story) => {
    const first = paragraphs.findIndex((paragraph) => paragraph.story === story);
    const last = paragraphs.findLastIndex((paragraph) => paragraph.story === story);
    const date = printed.slice(first, last + 1).find((found) => found !== undefined) ?? ofPage;
    return { start: paragraphs[first]!.start, end: paragraphs[last]!.end, ...(date && { date }) };
  });
}
