import type { Span } from '@liantu/ontology';
import { sourceOf, type MappedText } from './mapped-text.js';
import type { Page } from './page.js';

/** The two ways between a laid out text and its source. Seams are the offsets, in order, where the source jumps. */
export function mapSpans(
  content: MappedText,
  seams: readonly number[],
  source: string,
): Pick<Page, 'toSource' | 'toSourceParts' | 'fromSource'> {
  let inverse: Inverse | undefined;
  const toSourceParts = (span: Span): Span[] =>
    splitAt(span, seams).map((piece) => sourceOf(content, piece));
  return {
    toSourceParts,
    toSource(span) {
      const parts = toSourceParts(span);
      return {
        start: Math.min(...parts.map(({ start }) => start)),
        end: Math.max(...parts.map(({ end }) => end)),
      };
    },
    fromSource(span) {
      inverse ??= invert(content, source.length);
      return lookUp(inverse, span);
    },
  };
}

function splitAt(span: Span, seams: readonly number[]): readonly Span[] {
  const { start, end } = span;
  const first = firstBehind(start, seams);
  if (first === seams.length || seams[first]! >= end) return [span];
  const cuts = seams.slice(first, firstBehind(end - 1, seams));
  const bounds = [start, ...cuts, end];
  return bounds.slice(1).map((bound, i) => ({ start: bounds[i]!, end: bound }));
}

/** Index of the first seam that lies behind an offset, by bisection. */
function firstBehind(offset: number, seams: readonly number[]): number {
  let low = 0;
  let high = seams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seams[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each unit of the source the first and last place it went to in the text; -1 where it was left out. */
interface Inverse {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function invert({ starts, ends }: MappedText, length: number): Inverse {
  const first = new Int32Array(length).fill(-1);
  const last = new Int32Array(length).fill(-1);
  for (let i = starts.length - 1; i >= 0; i--) first.fill(i, starts[i], ends[i]);
  for (let i = 0; i < starts.length; i++) last.fill(i, starts[i], ends[i]);
  return { first, last };
}

function lookUp({ first, last }: Inverse, { start, end }: Span): Span | undefined {
  let from = Infinity;
  let to = -1;
  for (let i = Math.max(0, start); i < end && i < first.length; i++) {
    if (first[i]! < 0) continue;
    from = Math.min(from, first[i]!);
    to = Math.max(to, last[i]!);
  }
  return to < 0 ? undefined : { start: from, end: to + 1 };
}
