import type { Span } from '@liantu/ontology';

/**
 * A text with, for each of its UTF-16 units, the range of the source it was made from. Never changed in place: every
 * step of the layout makes a new one.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Puts `insert` in the place of a span. */
export interface Edit extends Span {
  readonly insert: string;
}

/** The source as a text that maps to itself. */
export function mapSource(text: string): MappedText {
  const offsets = new Int32Array(text.length + 1);
  for (let i = 0; i < offsets.length; i++) offsets[i] = i;
  return { text, starts: offsets.subarray(0, text.length), ends: offsets.subarray(1) };
}

/** Another wording of the same length, unit for unit. */
export function rewordText(mapped: MappedText, text: string): MappedText {
  return text === mapped.text ? mapped : { ...mapped, text };
}

/** A piece of a text. */
export function sliceText({ text, starts, ends }: MappedText, { start, end }: Span): MappedText {
  return {
    text: text.slice(start, end),
    starts: starts.subarray(start, end),
    ends: ends.subarray(start, end),
  };
}

/** A text without the white space around it. */
export function trimText(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  return sliceText(mapped, { start, end: start + mapped.text.trim().length });
}

/** Pieces put one after the other, whatever their order in the source. */
export function joinTexts(pieces: readonly MappedText[]): MappedText {
  if (pieces.length === 1) return pieces[0]!;
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let at = 0;
  for (const piece of pieces) {
    starts.set(piece.starts, at);
    ends.set(piece.ends, at);
    at += piece.text.length;
  }
  return { text: pieces.map((piece) => piece.text).join(''), starts, ends };
}

/** A text that stands for one range of the source, such as a space for a line break. */
export function mapTo(text: string, source: Span): MappedText {
  return {
    text,
    starts: new Int32Array(text.length).fill(source.start),
    ends: new Int32Array(text.length).fill(source.end),
  };
}

/**
 * The text with edits applied; they are in order and do not overlap. A replacement of equal length maps unit for unit,
 * any other as a whole to what it replaces.
 */
export function editText(mapped: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return mapped;
  const change = edits.reduce(
    (sum, { start, end, insert }) => sum + insert.length - (end - start),
    0,
  );
  const length = mapped.text.length + change;
  const edited = { starts: new Int32Array(length), ends: new Int32Array(length) };
  let text = '';
  let at = 0;
  for (const edit of edits) {
    copyMap(mapped, at, edit.start, edited, text.length);
    text += mapped.text.slice(at, edit.start);
    mapEdit(mapped, edit, edited, text.length);
    text += edit.insert;
    at = edit.end;
  }
  copyMap(mapped, at, mapped.text.length, edited, text.length);
  return { text: text + mapped.text.slice(at), ...edited };
}

type Maps = Pick<MappedText, 'starts' | 'ends'>;

function copyMap(from: Maps, start: number, end: number, to: Maps, at: number): void {
  for (let i = start; i < end; i++) {
    to.starts[at + i - start] = from.starts[i]!;
    to.ends[at + i - start] = from.ends[i]!;
  }
}

function mapEdit(mapped: MappedText, edit: Edit, to: Maps, at: number): void {
  const { start, end, insert } = edit;
  if (insert.length === end - start) return copyMap(mapped, start, end, to, at);
  const source = sourceOf(mapped, edit);
  to.starts.fill(source.start, at, at + insert.length);
  to.ends.fill(source.end, at, at + insert.length);
}

/** The range of the source between the ends of a span; of an empty span, the empty range before it. */
export function sourceOf({ starts, ends }: MappedText, { start, end }: Span): Span {
  if (start < end) return { start: starts[start]!, end: ends[end - 1]! };
  const at = starts[start] ?? ends.at(-1) ?? 0;
  return { start: at, end: at };
}
