import { readFileSync } from 'node:fs';

/** The terms of a list in `data/` by section, in the file's order; terms before the first heading stand under ''. */
export type TermSections = ReadonlyMap<string, readonly string[]>;

/** Reads `data/<file>`: `# heading` lines open sections, other lines hold terms separated by spaces. */
export function readLexicon(file: string): TermSections {
  return parseTermSections(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
}

/** The sections of a term list's text. */
export function parseTermSections(source: string): TermSections {
  const sections = new Map<string, string[]>();
  let section: string[] = [];
  sections.set('', section);
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) {
      section = [];
      sections.set(line.replace(/^#+\s*/u, '').trim(), section);
    } else {
      section.push(...line.split(' ').filter((term) => term.trim() !== ''));
    }
  }
  return sections;
}
