import { bottomOf, joinPrint, topOf, type Print } from './print.js';

/** A gap that may part columns or cells, in em. */
export const MIN_GAP = 0.8;
/** How far baselines of one line may lie apart, in em. */
const SAME_LINE = 0.15;
/** The same for an index or a raised note, which follows its character at once. */
const RAISED = 0.5;

/** Print as segments: as much of a line as stands together without a gap that could part columns. */
export function joinSegments(prints: readonly Print[]): Print[] {
  return joinNeighbours(joinFollowing(prints));
}

/** Joins what follows each other in the file and on the page, as nearly all files give it. */
function joinFollowing(prints: readonly Print[]): Print[] {
  const groups: Print[][] = [];
  for (const print of prints) {
    const last = groups.at(-1)?.at(-1);
    const raised = last && Math.abs(print.baseline - last.baseline) < RAISED * last.size;
    const overlaps = last && topOf(print) < bottomOf(last) && topOf(last) < bottomOf(print);
    if (raised && overlaps && isBeside(last, print)) groups.at(-1)!.push(print);
    else groups.push([print]);
  }
  return groups.map((group) => joinPrint(group));
}

/** Joins the neighbours on a baseline, whatever their order in the file. */
function joinNeighbours(prints: readonly Print[]): Print[] {
  return groupByBaseline(prints).flatMap((line) => {
    const groups: Print[][] = [];
    let last: Print | undefined;
    for (const print of line.toSorted((a, b) => a.left - b.left)) {
      if (last && isBeside(last, print)) groups.at(-1)!.push(print);
      else groups.push([print]);
      last = print;
    }
    return groups.map((group) => joinPrint(group));
  });
}

function groupByBaseline(prints: readonly Print[]): Print[][] {
  const lines: Print[][] = [];
  for (const print of prints.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = lines.at(-1)?.[0];
    const near =
      first && print.baseline - first.baseline <= SAME_LINE * Math.min(first.size, print.size);
    if (near) lines.at(-1)!.push(print);
    else lines.push([print]);
  }
  return lines;
}

function isBeside(before: Print, print: Print): boolean {
  const gap = (print.left - before.right) / Math.min(before.size, print.size);
  return gap > -1 && gap < MIN_GAP;
}
