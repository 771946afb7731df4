import { createReadStream } from 'node:fs';

/** A line of a file that is not blank. */
export interface ByteLine {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** Absent where the line is over the limit. */
  readonly bytes?: Uint8Array;
  readonly size: number;
}

const NEWLINE = 0x0a;

/** Reads a file line by line, holding one line at a time and none that is longer than `maxBytes`. */
export async function* readLines(path: string, maxBytes: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let size = 0;
  let pieces: Buffer[] = [];
  const take = (piece: Buffer): void => {
    size += piece.length;
    if (size <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): ByteLine | undefined => {
    const bytes = size > maxBytes ? undefined : Buffer.concat(pieces);
    const line = { number, size, ...(bytes && { bytes }) };
    [number, size, pieces] = [number + 1, 0, []];
    return bytes && isBlank(bytes) ? undefined : line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      const line = finish();
      if (line) yield line;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  const last = finish();
  if (last) yield last;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
