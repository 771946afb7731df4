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
/** UTF-16 units that take two cells: Han and its marks, the dash and quotes of Chinese print. */
const WIDE_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x2460, 0x24ff],
  [0x2500, 0x25ff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];
const cells: Uint8Array = new Uint8Array(0x10000).fill(1);
for (const [from, to] of WIDE_RANGES) cells.fill(2, from, to + 1);

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
  let width = 0;
  for (let i = 0; i < text.length; i++) width += cells[text.charCodeAt(i)]!;
  return width;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000;
}

function toLine(raw: string, start: number, gap: number, index: number): Line | undefined {
  const indent = RE_INDENT.exec(raw)?.[0] ?? '';
  let close = raw.length;
  while (close > indent.length && isSpace(raw.charCodeAt(close - 1))) close--;
  const text = raw.slice(indent.length, close);
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
