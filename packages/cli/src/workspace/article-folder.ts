import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.js';

/** The folder of `articles/<hash>.json` beside a store. A file never changes under one hash. */
export class ArticleFolder {
  readonly #path: string;
  readonly #present: Set<string>;

  private constructor(path: string, present: Set<string>) {
    this.#path = path;
    this.#present = present;
  }

  /** The folder in a workspace's folder; made where there is none. */
  static async open(folder: string): Promise<ArticleFolder> {
    const path = join(folder, 'articles');
    await mkdir(path, { recursive: true });
    return new ArticleFolder(path, new Set(await readdir(path)));
  }

  has(hash: string): boolean {
    return this.#present.has(fileOf(hash));
  }

  async write(hash: string, bytes: Buffer): Promise<void> {
    await writeWhole(join(this.#path, fileOf(hash)), bytes);
    this.#present.add(fileOf(hash));
  }

  /** Removes all files but those of these hashes. */
  async keepOnly(hashes: Iterable<string>): Promise<void> {
    const stale = new Set(this.#present);
    for (const hash of hashes) stale.delete(fileOf(hash));
    for (const file of stale) await rm(join(this.#path, file), { force: true });
  }
}

function fileOf(hash: string): string {
  return `${hash}.json`;
}
