import type { Reading, SentenceExplanation } from '@liantu/extractor';

const MARK_WIDTH = 4;
const TEXT_WIDTH = 52;

/** An explained article as `liantu extract --explain` prints it: a sentence, then what was read in it. */
export function formatExplanation(
  article: string,
  sentences: readonly SentenceExplanation[],
): string {
  return [`# ${article}`, ...sentences.map(formatSentence)].join('\n\n');
}

function formatSentence({
  span,
  text,
  mentions,
  triples,
  facts,
  notes,
}: SentenceExplanation): string {
  return [
    `[${span.start},${span.end}) ${text}`,
    ...mentions.map((reading) => formatReading('·', reading)),
    ...triples.map((reading) => formatReading('→', reading)),
    ...facts.map((reading) => formatReading('=', reading)),
    ...notes.map((note) => `${' '.repeat(MARK_WIDTH)}! ${note}`),
  ].join('\n');
}

function formatReading(mark: string, { text, rule, confidence, rejected }: Reading): string {
  const said = `${(rejected === undefined ? mark : '✗').padStart(MARK_WIDTH + 1)} ${text}`;
  const by = `${rule} ${confidence.toFixed(2)}`;
  return `${padWide(said, TEXT_WIDTH)}  ${by}${rejected === undefined ? '' : `  (${rejected})`}`;
}

/** Pads to a width on a terminal, where a Chinese character takes two columns. */
function padWide(text: string, width: number): string {
  const columns = [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - columns));
}
