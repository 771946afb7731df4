import type { Span } from '@liantu/ontology';

/** A line of print that is not blank; the span is its text without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Width of the white space before the text, in half-width cells. */
  readonly indent: number;
  /** Width from the margin to the end of the text, in half-width cells. */
  readonly width: number;
  /** The same in characters, for pages that were wrapped by count. */
  readonly length: number;
  /** Place among the lines of the page. */
  readonly index: number;
  /** Blank lines before it. */
  readonly gap: number;
}

// A `????` before Han is an indent whose spaces did not survive a change of encoding.
const RE_INDENT = /^(?:[ \u3000]*\?{2,}(?=\p{Script=Han}|[“"]))?[ \u3000]*/u;
const RE_TRAILING = /[ \u3000]+$/u;
const RE_WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2460-\u24ff\u2500-\u25ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\ud800-\udbff]/gu;

/** The lines of a text that hold something. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let gap = 0;
  for (const raw of text.split('\n')) {
    const line = toLine(raw, start, gap, lines.length);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    start += raw.length + 1;
  }
  return lines;
}

/** Width of a text in half-width cells. */
export function widthOf(text: string): number {
  return text.length + (text.match(RE_WIDE)?.length ?? 0);
}

function toLine(raw: string, start: number, gap: number, index: number): Line | undefined {
  const indent = RE_INDENT.exec(raw)?.[0] ?? '';
  const text = raw.slice(indent.length).replace(RE_TRAILING, '');
  if (text === '') return undefined;
  const from = start + indent.length;
  const margin = widthOf(indent);
  return {
    start: from,
    end: from + text.length,
    text,
    indent: margin,
    width: margin + widthOf(text),
    length: indent.length + text.length,
    index,
    gap,
  };
}
