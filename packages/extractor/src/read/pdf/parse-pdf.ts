import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { ReadCode } from '../read-problem.js';
import { collectPrints, type TextItem } from './collect-prints.js';
import { dropFurniture } from './drop-furniture.js';
import { joinParagraphs } from './join-paragraphs.js';
import { joinSegments } from './join-segments.js';
import { orderLines } from './order-lines.js';
import type { Print } from './print.js';

/** Pages beyond which a document is no article. */
const MAX_PAGES = 300;
/** What mail and servers add behind the end of a file is shorter, in bytes. */
const MAX_TAIL = 4096;
/** Share of characters without a meaning above which a text layer is none. */
const MAX_UNKNOWN = 0.3;

/** The text of a PDF, or why it has none. */
export type ParsedPdf =
  { readonly text: string } | { readonly code: ReadCode; readonly message: string };

const SCANNED = {
  code: 'NO_TEXT',
  message: 'is pictures of pages, with no text in it; run OCR over it and read the result',
} as const;
const UNKNOWN_FONTS = {
  code: 'NO_TEXT',
  message: 'does not say which characters its fonts print; run OCR over it and read the result',
} as const;
const ENCRYPTED = {
  code: 'ENCRYPTED',
  message: 'opens with a password only; save it without one',
} as const;
const DAMAGED = {
  code: 'DAMAGED',
  message: 'is damaged or no PDF; get the whole file again',
} as const;

const TRUNCATED = {
  code: 'TRUNCATED',
  message: 'breaks off before its end; get the whole file again',
} as const;

/** Reads the text layer of a PDF in reading order: column by column, page by page, without page furniture. */
export async function parsePdf(data: Uint8Array): Promise<ParsedPdf> {
  const openPdf = await loadReader();
  const pdf = await openPdf(data).catch((error: Error) => error);
  if (pdf instanceof Error && pdf.name === 'PasswordException') return ENCRYPTED;
  if (breaksOff(data)) return TRUNCATED;
  if (pdf instanceof Error) return DAMAGED;
  try {
    if (pdf.numPages > MAX_PAGES) return tooMany(pdf.numPages);
    const pages: Print[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
    return readLayer(pages);
  } catch {
    return DAMAGED;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Whether a PDF lacks the mark of its end, a little of something else after it at most. */
function breaksOff(data: Uint8Array): boolean {
  const decoder = new TextDecoder('latin1');
  const isPdf = decoder.decode(data.subarray(0, MAX_TAIL)).includes('%PDF-');
  return isPdf && !decoder.decode(data.subarray(-MAX_TAIL)).includes('%%EOF');
}

function readLayer(pages: readonly Print[][]): ParsedPdf {
  const text = joinParagraphs(dropFurniture(pages).flatMap((page) => orderLines(page)));
  if (text === '') return SCANNED;
  const unknown = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return unknown > MAX_UNKNOWN * text.length ? UNKNOWN_FONTS : { text };
}

function tooMany(pages: number): ParsedPdf {
  const message = `has ${pages} pages, over the limit of ${MAX_PAGES}; split it`;
  return { code: 'TOO_LARGE', message };
}

interface PdfPage {
  getViewport(options: { scale: number }): { transform: number[] };
  getTextContent(): Promise<{ items: readonly unknown[] }>;
  cleanup(): boolean;
}

interface Pdf {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PdfPage>;
}

async function loadReader(): Promise<(data: Uint8Array) => Promise<Pdf>> {
  // It wants a matrix class as it loads, which only drawing uses.
  Object.assign(globalThis, { DOMMatrix: Object });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const options = {
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  };
  // A copy, since it takes the bytes away, and takes no Buffer.
  return (data) => getDocument({ ...options, data: new Uint8Array(data) }).promise;
}

async function readPage(pdf: Pdf, number: number): Promise<Print[]> {
  const page = await pdf.getPage(number);
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const shown = items.filter(isTextItem).map((item) => show(item, transform));
  return joinSegments(collectPrints(shown));
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item;
}

/** The item where it stands on the page as shown: turned, and y downwards. */
function show(item: TextItem, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): TextItem {
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, jf = 0] = item.transform;
  const turn = (x: number, y: number): [number, number] => [a * x + c * y, b * x + d * y];
  const [x, y] = turn(ie, jf);
  return { ...item, transform: [...turn(ia, ib), ...turn(ic, id), x + e, y + f] };
}
