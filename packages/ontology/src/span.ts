/**
 * A half-open range `[start, end)` of an article's text exactly as it was read, in UTF-16 code units.
 * Law: `text.slice(start, end)` is what stands on the page.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Orders spans by where they start, then by where they end. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Whether `outer` holds every position of `inner`. An empty span lies in whatever touches it. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share a position. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
