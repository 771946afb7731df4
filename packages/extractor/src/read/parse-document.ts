import { parseDocx } from './docx/parse-docx.js';
import type { Metadata } from './parse-metadata.js';
import { parsePdf } from './pdf/parse-pdf.js';
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

/** Parses a document. */
export async function parseDocument(
  format: DocumentFormat,
  bytes: Uint8Array,
): Promise<ParsedDocument> {
  if (format === '.docx') return parseDocx(Buffer.from(bytes));
  const parsed = await parsePdf(bytes);
  return 'text' in parsed ? { ...parsed, metadata: {} } : parsed;
}
