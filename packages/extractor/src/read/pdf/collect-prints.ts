import { RE_RADICAL, plainForm } from '../../layout/radicals.js';
import type { Print } from './print.js';

/** What is used of an item of text as pdf.js gives it, its place in the coordinates of the page as shown. */
export interface TextItem {
  readonly str: string;
  /** a b c d e f: the direction of writing is (a, b), its origin (e, f). */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Placed extends Print {
  /** Direction of writing, in degrees. */
  readonly angle: number;
}

/** How far, in em, a second printing that makes bold lies from the first. */
const BOLD_SHIFT = 0.1;

/** The printed text of a page. What is written in another direction than most of it (watermarks) is left out. */
export function collectPrints(items: readonly TextItem[]): Print[] {
  const placed = items.flatMap((item, i) => {
    if (item.str.trim() === '') return [];
    return [place(item, isSpace(items[i - 1]) || item.str.startsWith(' '))];
  });
  const angle = mainAngle(placed);
  return dropDoubles(placed.filter((print) => print.angle === angle));
}

function isSpace(item: TextItem | undefined): boolean {
  return item !== undefined && item.width > 0 && item.str.trim() === '';
}

function place({ str, transform, width, height }: TextItem, spaced: boolean): Placed {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  // Of vertical writing the height is that of the column, and the width of one character.
  const isVertical = width <= 1.5 * size && height > 1.5 * size;
  const left = x * cos + y * sin - (isVertical ? size / 2 : 0);
  const text = str.trim().replace(RE_RADICAL, plainForm).replaceAll('―', '—');
  const baseline = y * cos - x * sin + (isVertical ? size : 0);
  return { text, left, right: left + (isVertical ? size : width), baseline, size, spaced, angle };
}

function mainAngle(prints: readonly Placed[]): number {
  const chars = new Map<number, number>();
  for (const { angle, text } of prints) chars.set(angle, (chars.get(angle) ?? 0) + text.length);
  return [...chars].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Print without what is printed a second time on the same spot to look bold or shadowed. */
function dropDoubles(prints: readonly Print[]): Print[] {
  const seen = new Map<string, Print[]>();
  return prints.filter((print) => {
    const same = seen.get(print.text) ?? [];
    const isDouble = same.some(
      (other) =>
        Math.abs(other.left - print.left) < BOLD_SHIFT * print.size &&
        Math.abs(other.baseline - print.baseline) < BOLD_SHIFT * print.size,
    );
    // Of what is printed everywhere (a dot of a leader) the last few will do.
    seen.set(print.text, [...same.slice(-20), print]);
    return !isDouble;
  });
}
