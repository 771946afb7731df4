import type { Article, Span } from '@liantu/ontology';
import { parseDate, parseIssueDate } from './dateline.js';
import type { Draft } from './draft.js';
import { findStories } from './find-stories.js';
import { joinTexts, mapTo, sourceOf, type MappedText } from './mapped-text.js';
import type { Page, Paragraph, ParagraphKind, Sentence, Story } from './page.js';
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
    seams.push(...placeSeams(draft).map((at) => at + start));
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

function placeSeams({ content, seams }: Draft): number[] {
  const places = seams.map((seam) => content.starts.indexOf(seam));
  return places.filter((at) => at > 0).toSorted((a, b) => a - b);
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
  const dateIn = (
    kinds: readonly ParagraphKind[],
    parse: (line: string) => string | undefined,
  ): (string | undefined)[] =>
    paragraphs.map(({ kind, start, end }) =>
      kinds.includes(kind) ? parse(text.slice(start, end)) : undefined,
    );
  const printed = dateIn(['furniture', 'byline'], parseDate);
  const issue = (): string | undefined => dateIn(['furniture'], parseIssueDate).find(Boolean);
  const ofPage =
    printed.find(Boolean) ?? publishedAt ?? dateIn(['title'], parseDate).find(Boolean) ?? issue();
  return Array.from({ length: count }, (_, story) => {
    const first = paragraphs.findIndex((paragraph) => paragraph.story === story);
    const last = paragraphs.findLastIndex((paragraph) => paragraph.story === story);
    const date = printed.slice(first, last + 1).find(Boolean) ?? ofPage;
    return { start: paragraphs[first]!.start, end: paragraphs[last]!.end, ...(date && { date }) };
  });
}
