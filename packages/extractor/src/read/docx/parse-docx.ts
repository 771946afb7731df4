import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import { collectText, type DomNode } from '../collect-text.js';
import type { Metadata } from '../parse-metadata.js';
import type { ReadCode } from '../read-problem.js';
import { listZip, type ZipEntry } from './zip-entries.js';

/** The XML of no article is larger, in bytes, when unpacked; more is a trap. */
const MAX_XML = 100_000_000;

/** The text of a Word document with its title, or why it is not read. */
export type ParsedDocx =
  | { readonly text: string; readonly metadata: Metadata }
  | { readonly code: ReadCode; readonly message: string };

const DAMAGED = {
  code: 'DAMAGED',
  message: 'is damaged or no .docx; open it in Word or WPS and save it again',
} as const;
const ENCRYPTED = {
  code: 'ENCRYPTED',
  message: 'opens with a password only; save it without one',
} as const;
const OLD_WORD = {
  code: 'UNSUPPORTED',
  message: 'is a .doc by the name of .docx; open it in Word or WPS and save it as .docx',
} as const;
const TOO_LARGE = {
  code: 'TOO_LARGE',
  message: `unpacks to more than ${MAX_XML / 1e6} MB; split it`,
} as const;

/** Reads a Word document: a paragraph a line, headings and list items among them, the cells of a table by ｜. */
export async function parseDocx(bytes: Buffer): Promise<ParsedDocx> {
  if (isCompound(bytes)) return bytes.includes(ENCRYPTED_PACKAGE) ? ENCRYPTED : OLD_WORD;
  try {
    const properties = unpackXml(listZip(bytes)).get('docProps/core.xml');
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        // A picture that names nothing is not even unpacked.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    const text = collectText(parseXml(`<body>${value}</body>`, 'text/html'));
    const title = properties && titleOf(properties);
    return { text, metadata: title && isPrinted(title, text) ? { title } : {} };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? TOO_LARGE : DAMAGED;
  }
}

/** How files of Word before 2007 begin, and those that a password wraps. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

function isCompound(bytes: Buffer): boolean {
  return bytes.subarray(0, COMPOUND.length).equals(COMPOUND);
}

/** Unpacks all that will be read, so that an archive that swells beyond bounds is met here. */
function unpackXml(entries: readonly ZipEntry[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let room = MAX_XML;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    const file = entry.unpack(room);
    files.set(entry.name, file);
    room -= file.length;
  }
  return files;
}

function titleOf(properties: Buffer): string {
  const document = parseXml(properties.toString('utf8'), 'text/xml');
  const title = Array.from(document.childNodes).flatMap(({ childNodes }) => Array.from(childNodes));
  return title.find(({ nodeName }) => nodeName === 'dc:title')?.textContent?.trim() ?? '';
}

/** Word keeps a first line, or the title of a template, as title for ever: it counts where the text begins with it. */
function isPrinted(title: string, text: string): boolean {
  return title.length > 3 && text.slice(0, 200).includes(title);
}

function parseXml(text: string, type: 'text/html' | 'text/xml'): DomNode {
  return new DOMParser().parseFromString(text, type);
}
