import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText, type Decoded } from './decode-text.js';
import type { DocumentReader } from './document-reader.js';
import type { InputFile } from './list-inputs.js';
import { isDocument } from './parse-document.js';
import { parseRecord } from './parse-record.js';
import { isProblem, requireText, type RawArticle } from './raw-article.js';
import { readLines } from './read-lines.js';
import type { ReadProblem } from './read-problem.js';

/** Reads the articles of a file, and says what is wrong with those that cannot be read. */
export async function* readFileArticles(
  file: InputFile,
  maxBytes: number,
  documents: DocumentReader,
): AsyncGenerator<RawArticle | ReadProblem> {
  try {
    if (formatOf(file) === '.jsonl') yield* readRecords(file, maxBytes);
    else yield await readWhole(file, maxBytes, documents);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = `cannot be read (${code ?? message}); check its permissions`;
    yield { uri: file.uri, code: 'UNREADABLE', message: reason };
  }
}

function formatOf({ path }: InputFile): string {
  return extname(path).toLowerCase();
}

async function readWhole(
  file: InputFile,
  maxBytes: number,
  documents: DocumentReader,
): Promise<RawArticle | ReadProblem> {
  if (file.size > maxBytes) return tooLarge(file.uri, file.size, maxBytes);
  const bytes = await readFile(file.path);
  const format = formatOf(file);
  if (isDocument(format) && bytes.length > 0) {
    const parsed = await documents.read(format, bytes);
    return 'code' in parsed
      ? { uri: file.uri, ...parsed }
      : requireText({ uri: file.uri, ...parsed });
  }
  const decoded = isHtml(format) ? await decodeHtml(bytes) : decodeText(bytes);
  if (!('text' in decoded)) return { uri: file.uri, ...decoded };
  return warnOfDamage(await parseFile(file, decoded.text), decoded);
}

function isHtml(format: string): boolean {
  return format === '.html' || format === '.htm';
}

// What reads pages takes long to load, and many a corpus holds none.

async function decodeHtml(bytes: Uint8Array): Promise<Decoded> {
  const { findCharset } = await import('./parse-html.js');
  return decodeText(bytes, findCharset(bytes));
}

async function parseFile(file: InputFile, text: string): Promise<RawArticle | ReadProblem> {
  const format = formatOf(file);
  if (format === '.json') return parseRecord(text, file.uri, file.lone);
  if (!isHtml(format)) return requireText({ uri: file.uri, text, metadata: {} });
  const { parseHtml } = await import('./parse-html.js');
  const { text: article, ...metadata } = parseHtml(text);
  return requireText({ uri: file.uri, text: article, metadata });
}

async function* readRecords(
  file: InputFile,
  maxBytes: number,
): AsyncGenerator<RawArticle | ReadProblem> {
  if (await isUtf16(file.path)) {
    const message = 'is in UTF-16, in which no .jsonl is read; save it as UTF-8';
    yield { uri: file.uri, code: 'UNSUPPORTED', message };
    return;
  }
  if (file.size === 0) yield requireText({ uri: file.uri, text: '', metadata: {} });
  for await (const { number, bytes, size } of readLines(file.path, maxBytes)) {
    const uri = `${file.uri}#${number}`;
    yield bytes ? readRecord(bytes, uri) : tooLarge(uri, size, maxBytes);
  }
}

function readRecord(bytes: Uint8Array, uri: string): RawArticle | ReadProblem {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return { uri, ...decoded };
  return warnOfDamage(parseRecord(decoded.text, uri, true), decoded);
}

async function isUtf16(path: string): Promise<boolean> {
  const file = await open(path);
  const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0).finally(() => file.close());
  const mark = (buffer[0]! << 8) | buffer[1]!;
  return mark === 0xfffe || mark === 0xfeff;
}

function warnOfDamage(read: RawArticle | ReadProblem, decoded: Decoded): RawArticle | ReadProblem {
  if (isProblem(read) || !('damaged' in decoded) || !decoded.damaged) return read;
  const message = `has bytes that are not ${decoded.encoding}; they were left out`;
  return { ...read, warning: { uri: read.uri, code: 'DAMAGED', message } };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function tooLarge(uri: string, size: number, maxBytes: number): ReadProblem {
  const message = `is ${megabytes(size)} MB, over the limit of ${megabytes(maxBytes)} MB; split it, or raise the limit`;
  return { uri, code: 'TOO_LARGE', message };
}
