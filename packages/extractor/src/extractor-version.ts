import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Raised when what is extracted changes for users. */
const RELEASE = '0.1.0';
const DATA = join(import.meta.dirname, '..', 'data');
const RE_CODE = /(?<!\.test|\.d)\.[jt]s$/u;

/**
 * The release, and a hash of the code and word lists that make up this extractor: an edited rule never meets graphs
 * that it did not make.
 */
export function extractorVersion(): string {
  const hash = createHash('sha256');
  for (const [folder, isPart] of [
    [import.meta.dirname, (file: string) => RE_CODE.test(file)],
    [DATA, () => true],
  ] as const) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isPart(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return `${RELEASE}+${hash.digest('hex').slice(0, 8)}`;
}
