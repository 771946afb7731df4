import { deflateRawSync } from 'node:zlib';

/** A paragraph, a paragraph of a style, or the rows of a table. */
export type Block =
  string | { readonly style: string; readonly text: string } | readonly string[][];

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document for tests. */
export function sampleDocx(blocks: readonly Block[], title = ''): Buffer {
  return sampleZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': RELATIONS,
    'docProps/core.xml': `<p:coreProperties xmlns:p="p" xmlns:dc="dc"><dc:title>${title}</dc:title></p:coreProperties>`,
    'word/document.xml': `<w:document ${NAMESPACE}><w:body>${blocks.map(writeBlock).join('')}</w:body></w:document>`,
  });
}

/** An archive for tests. */
export function sampleZip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const local = Buffer.concat([
      record(0x04034b50, 30, name, packed, content, 4),
      Buffer.from(name),
      packed,
    ]);
    const entry = record(0x02014b50, 46, name, packed, content, 6);
    entry.writeUInt32LE(at, 42);
    entries.push(entry, Buffer.from(name));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The head of a file, or its entry in the directory, with the same fields from different places on. */
function record(
  signature: number,
  length: number,
  name: string,
  packed: Buffer,
  content: string | Buffer,
  from: number,
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(8, from + 4);
  bytes.writeUInt32LE(packed.length, from + 14);
  bytes.writeUInt32LE(Buffer.byteLength(content), from + 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), from + 22);
  return bytes;
}

function writeBlock(block: Block): string {
  if (typeof block === 'string') return writeParagraph(block);
  if ('style' in block) return writeParagraph(block.text, block.style);
  const rows = block.map((row) => {
    const cells = row.map((cell) => `<w:tc>${writeParagraph(cell)}</w:tc>`);
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function writeParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
