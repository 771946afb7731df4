import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a line and waits where the reader is slower, so that output never piles up in memory. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
