import type { Diagnostic, Span } from '@liantu/ontology';
import type { Page } from '../layout/page.js';

/** What could not be made of a page, as notes for whoever looks into it. */
export class Notes {
  readonly #page: Page;
  readonly #diagnostics: Diagnostic[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Notes what a rule could not do, and where. */
  add(rule: string, span: Span, message: string): void {
    const at = isWithin(span, this.#page) ? this.#page.toSource(span) : undefined;
    this.#diagnostics.push({
      severity: 'note',
      rule,
      ...(at && { start: at.start, end: at.end }),
      message,
    });
  }

  /** All notes, in reading order. */
  sorted(): Diagnostic[] {
    return this.#diagnostics.sort(compareDiagnostics);
  }
}

/** Whether something is printed there; a line break alone is not. */
export function isWithin({ start, end }: Span, { text }: Page): boolean {
  if (start < 0 || start >= end || end > text.length) return false;
  return text.charAt(start).trim() !== '' || text.slice(start, end).trim() !== '';
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.end ?? 0) - (b.end ?? 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
