import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that readers see the old one or the new one, never a part. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
