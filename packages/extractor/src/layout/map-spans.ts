import type { Span } from '@liantu/ontology';
import { sourceOf, type MappedText } from './mapped-text.js';
import type { Page } from './page.js';

/** The two ways between a laid out text and its source. Seams are the offsets, in order, where the source jumps. */
export function mapSpans(
  content: MappedText,
  seams: readonly number[],
  source: string,
): Pick<Page, 'toSource' | 'toSourceParts' | 'fromSource'> {
  let inverse: Int32Array | undefined;
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

function splitAt({ start, end }: Span, seams: readonly number[]): Span[] {
  const cuts = seams.filter((seam) => start < seam && seam < end);
  const bounds = [start, ...cuts, end];
  return bounds.slice(1).map((bound, i) => ({ start: bounds[i]!, end: bound }));
}

/** For each unit of the source where it went in the text; -1 where it was left out. */
function invert({ starts, ends }: MappedText, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1);
  for (let i = 0; i < starts.length; i++) inverse.fill(i, starts[i]!, ends[i]!);
  return inverse;
}

function lookUp(inverse: Int32Array, { start, end }: Span): Span | undefined {
  const found = inverse.subarray(start, end).filter((at) => at >= 0);
  if (found.length === 0) return undefined;
  return {
    start: found.reduce((a, b) => Math.min(a, b)),
    end: found.reduce((a, b) => Math.max(a, b)) + 1,
  };
}
