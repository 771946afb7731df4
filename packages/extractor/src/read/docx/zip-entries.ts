import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;
/** The end record is this long, and a comment of up to 64 KB may follow it. */
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Unpacks it; throws where it is damaged or larger than `maxBytes`. */
  unpack(maxBytes: number): Buffer;
}

/** The files of a ZIP archive; throws where it is none. */
export function listZip(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('no entry where one should be');
    entries.push(readEntry(bytes, at));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new Error('no directory at the end');
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const method = bytes.readUInt16LE(at + 10);
  const length = bytes.readUInt32LE(at + 20);
  const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const local = bytes.readUInt32LE(at + 42);
  return {
    name,
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    unpack(maxBytes) {
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + length);
      // `maxOutputLength` 0 would mean no limit.
      const limit = Math.max(1, maxBytes);
      return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: limit }) : packed;
    },
  };
}
