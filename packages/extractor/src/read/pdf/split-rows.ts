import { prepareCharacters } from '../../layout/prepare-characters.js';
import { bottomOf, topOf, type Print } from './print.js';

/** Segments that stand side by side, at least in part: where the next row begins nothing of this one is left. */
export type Row = readonly Print[];

/** The rows of a region, from the top; segments in a row from the left. */
export function splitRows(segments: readonly Print[]): Row[] {
  const rows: Print[][] = [];
  let bottom = -Infinity;
  for (const segment of segments.toSorted((a, b) => topOf(a) - topOf(b))) {
    if (topOf(segment) >= bottom) rows.push([]);
    rows.at(-1)!.push(segment);
    bottom = Math.max(bottom, bottomOf(segment));
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left || a.baseline - b.baseline));
}

/** What a row says when read straight across, in plain characters. */
export function textOf(row: Row): string {
  return prepareCharacters(row.map(({ text }) => text).join(' ')).text;
}
