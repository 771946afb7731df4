import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from '@liantu/graph/memory';
import {
  NotFoundError,
  StoreError,
  type Article,
  type DocumentGraph,
  type ExtractorStamp,
  type OwnName,
} from '@liantu/ontology';
import { open, type Database, type RootDatabase } from 'lmdb';
import { outlineDocument } from './outline-document.js';
import { decodeOutline, decodeRecord, toDocument, type EncodedRecord } from './record.js';
import { WriteLock } from './write-lock.js';

/** Raised when what is stored changes its form; a workspace of another format is refused by name. */
const FORMAT = 1;

/** An article that the workspace holds, and the record that was extracted from it. */
export interface IndexEntry {
  readonly id: string;
  /** Key of the record: names `articles/<hash>.json`. */
  readonly hash: string;
}

export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

export interface Published {
  /** Of the index and the version of the graph's making. */
  readonly fingerprint: string;
  readonly size: GraphSize;
}

/**
 * A folder that holds a corpus: what was read and extracted of every article, in an embedded store that a killed
 * process cannot spoil. Records are kept by the hash of all that made them, so nothing is extracted twice; the index
 * says which of them are the corpus and is replaced in one transaction.
 */
export class Workspace {
  readonly folder: string;
  readonly #root: RootDatabase;
  readonly #index: Database<IndexEntry, string>;
  readonly #records: Database<Buffer, string>;
  readonly #outlines: Database<Buffer, string>;
  readonly #meta: Database<unknown, string>;
  readonly #lock: WriteLock | undefined;

  private constructor(folder: string, lock: WriteLock | undefined) {
    this.folder = folder;
    this.#lock = lock;
    this.#root = open({ path: storePath(folder), maxDbs: 8, readOnly: lock === undefined });
    this.#index = this.#root.openDB({ name: 'index', encoding: 'json' });
    this.#records = this.#root.openDB({ name: 'records', encoding: 'binary', compression: true });
    this.#outlines = this.#root.openDB({ name: 'outlines', encoding: 'binary', compression: true });
    this.#meta = this.#root.openDB({ name: 'meta', encoding: 'json' });
  }

  /**
   * Opens the workspace of a folder for reading.
   * @throws NotFoundError where the folder holds none.
   */
  static openForReading(folder: string): Workspace {
    assertWorkspace(folder);
    return new Workspace(folder, undefined).#checkFormat();
  }

  /**
   * Opens the workspace of a folder for writing, as its only writer; with `create`, makes it where there is none.
   * @throws StoreError where another process is writing it.
   */
  static openForWriting(folder: string, { create }: { readonly create: boolean }): Workspace {
    if (create) mkdirSync(storePath(folder), { recursive: true });
    else assertWorkspace(folder);
    const lock = WriteLock.acquire(storePath(folder));
    try {
      const workspace = new Workspace(folder, lock);
      if (workspace.#meta.get('format') === undefined) workspace.#meta.putSync('format', FORMAT);
      return workspace.#checkFormat();
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  #checkFormat(): this {
    const format = this.#meta.get('format');
    if (format === FORMAT) return this;
    throw new StoreError(
      `${this.folder} is a workspace of format ${String(format)}, this version reads ${FORMAT}; build it again into a new folder`,
      { retriable: false },
    );
  }

  /** The articles of the corpus, by id. */
  entries(): IndexEntry[] {
    const entries = [...this.#index.getRange()].map(({ value }) => value);
    return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  has(id: string): boolean {
    return this.#index.doesExist(indexKey(id));
  }

  /** How many articles were extracted, whether they have joined the corpus or not. */
  get recordCount(): number {
    return this.#records.getKeysCount();
  }

  hasRecord(hash: string): boolean {
    return this.#records.doesExist(hash);
  }

  /** Keeps what was extracted, committed when the promise resolves. It joins the corpus with {@link commit}. */
  async keepRecord(hash: string, { whole, outline }: EncodedRecord): Promise<void> {
    await Promise.all([this.#outlines.put(hash, outline), this.#records.put(hash, whole)]);
  }

  /** What `articles/<hash>.json` holds. */
  record(hash: string): ArticleFile {
    return decodeRecord(this.recordBytes(hash));
  }

  /** The bytes of `articles/<hash>.json`. */
  recordBytes(hash: string): Buffer {
    const bytes = this.#records.get(hash);
    if (bytes) return bytes;
    throw new StoreError(`${this.folder} lacks record ${hash}; build it again`, {
      retriable: false,
    });
  }

  /** The document graph of every article, by id. */
  *documents(): Generator<DocumentGraph> {
    for (const { hash } of this.entries()) yield toDocument(this.record(hash));
  }

  /** The document graph of every article without its sentences, by id: all that `graph.json` is made from. */
  *outlines(): Generator<DocumentGraph> {
    for (const { hash } of this.entries()) {
      const bytes = this.#outlines.get(hash);
      // A store of an earlier version holds none.
      yield bytes ? decodeOutline(bytes) : outlineDocument(toDocument(this.record(hash)));
    }
  }

  /** Makes the corpus exactly these articles, and forgets records that no article uses any more. */
  commit(entries: readonly IndexEntry[]): void {
    const corpus = new Map(entries.map((entry) => [indexKey(entry.id), entry]));
    const used = new Set(entries.map(({ hash }) => hash));
    this.#root.transactionSync(() => {
      for (const key of Array.from(this.#index.getKeys())) {
        if (!corpus.has(key)) this.#index.removeSync(key);
      }
      for (const [key, entry] of corpus) this.#index.putSync(key, entry);
      for (const hash of Array.from(this.#records.getKeys())) {
        if (!used.has(hash)) this.#records.removeSync(hash);
      }
      for (const hash of Array.from(this.#outlines.getKeys())) {
        if (!used.has(hash)) this.#outlines.removeSync(hash);
      }
    });
  }

  /** Names that the user vouches for; the corpus is read and joined by them. */
  get names(): readonly OwnName[] {
    return (this.#meta.get('names') as readonly OwnName[] | undefined) ?? [];
  }

  setNames(names: readonly OwnName[]): void {
    this.#meta.putSync('names', names);
  }

  /** What the published files were made from; undefined before the first `publish`. */
  get published(): Published | undefined {
    return this.#meta.get('published') as Published | undefined;
  }

  async markPublished(published: Published): Promise<void> {
    await this.#meta.put('published', published);
  }

  async close(): Promise<void> {
    await this.#root.close();
    this.#lock?.release();
  }
}

/** Names the record of an article: all that went into it, and what made it. */
export function recordHash(
  article: Article,
  stamp: ExtractorStamp,
  names: readonly OwnName[],
): string {
  const { id, title, source, home, publishedAt, uri, sha256 } = article;
  const read = [id, title, source, home, publishedAt, uri, sha256];
  const made = JSON.stringify([read, stamp, names]);
  return createHash('sha256').update(made).digest('hex').slice(0, 32);
}

function storePath(folder: string): string {
  return join(folder, '.store');
}

/** Ids may be longer than a key of the store. */
function indexKey(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function assertWorkspace(folder: string): void {
  if (existsSync(join(storePath(folder), 'data.mdb'))) return;
  throw new NotFoundError(
    `${folder} holds no Liantu workspace; make one with: liantu build INPUT --out ${folder}`,
  );
}
