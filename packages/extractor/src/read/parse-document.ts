import type { Metadata } from './parse-metadata.js';
import type { ReadCode } from './read-problem.js';

/** Formats that are read in a thread of their own, since a hostile file can keep their parsers busy for ever. */
export type DocumentFormat = '.docx' | '.pdf';

/** The text of a document with what the file says of itself, or why it is not read. */
export type ParsedDocument =
  | { readonly text: string; readonly metadata: Metadata }
  | { readonly code: ReadCode; readonly message: string };

/** Whether files of this extension are documents. */
export function isDocument(extension: string): extension is DocumentFormat {
  return extension === '.docx' || extension === '.pdf';
}

/** Parses a document, with a parser that is loaded when the first one is met. */
export async function parseDocument(
  format: DocumentFormat,
  bytes: Uint8Array,
): Promise<ParsedDocument> {
  if (format === '.docx') {
    const { parseDocx } = await import('./docx/parse-docx.js');
    return parseDocx(Buffer.from(bytes));
  }
  const { parsePdf } = await import('./pdf/parse-pdf.js');
  const parsed = await parsePdf(bytes);
  return 'text' in parsed ? { ...parsed, metadata: {} } : parsed;
}
