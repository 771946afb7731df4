import type { Line } from './lines.js';

/** How many lines before and after one show the width its column is set in. */
const NEIGHBOURS = 6;
/** How many of them, itself among them, must be as wide. */
const ALIKE = 4;
/** No newspaper column is narrower, in half-width cells. */
const MIN_WIDTH = 20;
/** How much the lines of one column differ, in half-width cells or in characters. */
const TOLERANCE = { width: 4, length: 2 } as const;

// …厂房封顶。; …说：; …之春—— | …集团投资4.; …产业集群（二期
const STOPS = '。！？!?；;：:…—';
const QUOTES = '”’"』」】';
const CLOSERS = `${QUOTES}）)`;

/** Whether text ends as a paragraph may end. */
export function isClosed(text: string): boolean {
  let at = text.length - 1;
  if (at >= 0 && QUOTES.includes(text.charAt(at))) return true;
  while (at >= 0 && CLOSERS.includes(text.charAt(at))) at--;
  return at >= 0 && STOPS.includes(text.charAt(at));
}

/** For each line, whether it fills its column, so that its end need not be the end of anything. */
export function findFullLines(lines: readonly Line[]): boolean[] {
  const closed = lines.map(({ text }) => isClosed(text));
  return lines.map(
    (_, at) => isFull(lines, closed, at, 'width') || isFull(lines, closed, at, 'length'),
  );
}

// Running text has one every few lines, a list of names has none.
const RE_STOP = /[。；！？]/u;

/** Several lines around are as wide, running text that mostly breaks off, and neither neighbour is wider. */
function isFull(
  lines: readonly Line[],
  closed: readonly boolean[],
  at: number,
  measure: keyof typeof TOLERANCE,
): boolean {
  const line = lines[at]!;
  if (line.width < MIN_WIDTH) return false;
  const size = line[measure];
  const isWider = (other?: Line): boolean =>
    other !== undefined && other[measure] > size + TOLERANCE[measure];
  if (isWider(lines[at + 1]) || (line.gap === 0 && isWider(lines[at - 1]))) return false;
  const around = lines.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const alike = around.filter((other) => Math.abs(other[measure] - size) <= TOLERANCE[measure]);
  const open = alike.filter(({ index }) => !closed[index]);
  if (alike.length < ALIKE || open.length * 2 < alike.length) return false;
  return around.some(({ text }) => RE_STOP.test(text)) && !isList(line, alike);
}

/** Whether most lines end as one does: …项目, …项目, …项目. */
function isList({ text }: Line, alike: readonly Line[]): boolean {
  const ending = text.slice(-2);
  return alike.filter((other) => other.text.endsWith(ending)).length * 2 > alike.length;
}
