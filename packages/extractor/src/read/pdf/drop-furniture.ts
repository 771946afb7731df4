import { isDateline } from '../../layout/signs.js';
import type { Print } from './print.js';
import { splitRows, textOf, type Row } from './split-rows.js';

/** How many rows at the top and at the foot of a page may be furniture. */
const EDGE_ROWS = 2;

// — 3 —, 第3页 共8页, 3/8, A03 | 2024-10-21
const RE_PAGE_NUMBER =
  /^(?:第?\d{1,3}页?|[A-Z]\d{1,2}|Page\d{1,3})(?:(?:[/／]|of|共)\d{1,3}页?)?$/iu;
const RE_ORNAMENT = /[\s—–\-·|.,，]+/gu;
// What browsers print around a page: 2024/10/21 09:51 标题; https://… 1/2
const RE_BROWSER =
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4},? +(?:[上下]午)?\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?(?: |$)|^(?:https?|file):\/\/\S+/u;

/** A page without what pages print around their text: numbers, running heads from their second time on. */
export function dropFurniture(pages: readonly (readonly Print[])[]): Print[][] {
  const edges = pages.map(findEdges);
  const counts = new Map<string, number>();
  for (const rows of edges) {
    for (const head of new Set(rows.map(maskNumbers)))
      counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return pages.map((segments, i) => {
    const dropped = new Set<Print>();
    for (const row of edges[i]!) {
      const head = maskNumbers(row);
      const repeats = counts.get(head)! > 1 && (seen.has(head) || !isDateline(textOf(row)));
      seen.add(head);
      if (repeats || isPageMark(row)) for (const segment of row) dropped.add(segment);
    }
    return segments.filter((segment) => !dropped.has(segment));
  });
}

function findEdges(segments: readonly Print[]): Row[] {
  const rows = splitRows(segments);
  if (rows.length <= 2 * EDGE_ROWS) return rows.filter(isPageMark);
  return [...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)];
}

function isPageMark(row: Row): boolean {
  const text = textOf(row);
  return RE_PAGE_NUMBER.test(text.replace(RE_ORNAMENT, '')) || RE_BROWSER.test(text);
}

function maskNumbers(row: Row): string {
  return textOf(row).replace(/\d+/gu, '#');
}
