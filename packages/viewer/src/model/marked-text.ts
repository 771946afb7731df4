import type { Span } from '@liantu/ontology';

/** A span of the text that names a node. */
export interface Mention extends Span {
  /** Index of the node. */
  readonly node: number;
}

/** A run of text with the same marks. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly node?: number;
  /** Whether it is part of the evidence that was asked for. */
  readonly evidence: boolean;
}

/** A paragraph: one printed line, or several of a column that the reader sees as one. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** Whether a blank line stands before it. */
  readonly afterGap: boolean;
}

// A column's line ends anywhere, a paragraph's where a sentence does.
const RE_SENTENCE_END = /[。！？!?…：:；;][”’"'）)」』]*\s*$/u;
const RE_INDENT = /^[\s　]/u;
/** Lines of a newspaper column are no longer than this. */
const COLUMN_WIDTH = 40;

/**
 * The article cut into paragraphs and runs for display, without loss: the runs give the text back, line breaks aside.
 * Lines of a hard-wrapped column run on. Where mentions overlap, the longer wins, then the earlier.
 */
export function markText(
  text: string,
  mentions: readonly Mention[],
  evidence: readonly Span[],
): readonly Paragraph[] {
  const marks = separateMentions(mentions);
  return joinLines(text).map(({ lines, afterGap }) => ({
    runs: lines.flatMap((line) => cutRuns(text, line, marks, evidence)),
    afterGap,
  }));
}

interface JoinedLines {
  readonly lines: Span[];
  readonly afterGap: boolean;
}

function joinLines(text: string): readonly JoinedLines[] {
  const paragraphs: JoinedLines[] = [];
  let start = 0;
  let afterGap = false;
  let previous = '';
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const last = paragraphs.at(-1);
    if (line.trim() === '') afterGap = true;
    else if (last && !afterGap && runsOn(previous, line)) last.lines.push(span);
    else {
      paragraphs.push({ lines: [span], afterGap });
      afterGap = false;
    }
    previous = line;
  }
  return paragraphs;
}

// 在经开区主会场和各县市区 | 分会场同步举行。 runs on; a headline above a byline, which is shorter by far, does not.
function runsOn(previous: string, line: string): boolean {
  const isColumn = previous.length >= 12 && previous.length <= COLUMN_WIDTH;
  const isFull = previous.length >= line.length - 2;
  return isColumn && isFull && !RE_SENTENCE_END.test(previous) && !RE_INDENT.test(line);
}

const STOPS = ['。', '！', '？', '\n'];

/** The sentences that hold the given pieces, as far as their line goes. A piece outside the text gives nothing. */
export function sentencesAround(text: string, parts: readonly Span[]): readonly Span[] {
  return parts
    .filter(({ end }) => end <= text.length)
    .map(({ start, end }) => ({
      start: Math.max(...STOPS.map((stop) => text.slice(0, start).lastIndexOf(stop))) + 1,
      end: Math.min(...STOPS.map((stop) => stopAfter(text, stop, end))),
    }));
}

/** Mentions that do not overlap, in reading order; of two that do, the longer stays. */
export function separateMentions(mentions: readonly Mention[]): readonly Mention[] {
  const byLength = mentions.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.node - b.node,
  );
  const kept: Mention[] = [];
  const taken = new Set<number>();
  for (const mention of byLength) {
    const offsets = range(mention.start, mention.end);
    if (offsets.length === 0 || offsets.some((offset) => taken.has(offset))) continue;
    for (const offset of offsets) taken.add(offset);
    kept.push(mention);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

// The end of the sentence: behind its full stop, before the line break.
function stopAfter(text: string, stop: string, from: number): number {
  const at = text.indexOf(stop, from);
  return at < 0 ? text.length : stop === '\n' ? at : at + 1;
}

function cutRuns(
  text: string,
  line: Span,
  mentions: readonly Mention[],
  evidence: readonly Span[],
): readonly Run[] {
  const cuts = new Set([line.start, line.end]);
  for (const span of [...mentions, ...evidence]) {
    for (const cut of [span.start, span.end]) if (cut > line.start && cut < line.end) cuts.add(cut);
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? line.end;
    const mention = mentions.find((span) => span.start <= start && end <= span.end);
    return {
      start,
      text: text.slice(start, end),
      ...(mention && { node: mention.node }),
      evidence: evidence.some((span) => span.start <= start && end <= span.end),
    };
  });
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
