import { createHash } from 'node:crypto';
import type { Article } from '@liantu/ontology';
import { DocumentReader } from './document-reader.js';
import { Ledger } from './ledger.js';
import { listInputs, type InputFile, type Listed } from './list-inputs.js';
import { parseHeader } from './parse-header.js';
import type { Metadata } from './parse-metadata.js';
import { isProblem, type RawArticle } from './raw-article.js';
import { readFileArticles } from './read-file.js';
import type { ReadProblem } from './read-problem.js';

export interface ReadOptions {
  /** Largest article in bytes. Default: 20 MB. */
  readonly maxBytes?: number;
  /** Told how many files there are before the first is read. */
  readonly onListed?: (files: number) => void;
}

/** One article that was read, or why one was not; a warning beside an article, or alone for what is no article. */
export interface ReadResult {
  readonly article?: Article;
  readonly failure?: ReadProblem;
  readonly warning?: ReadProblem;
}

/** The limit of an article's size, in bytes, where none is given. */
export const DEFAULT_MAX_BYTES = 20_000_000;

/** Characters of text kept between the two passes; files beyond are read twice. */
const KEPT_CHARS = 16_000_000;

/**
 * Reads the articles of files and folders, in path order whatever the order of the inputs. The same text found twice
 * is one article with two places; of different articles with one id the first stands. Nothing is thrown: what cannot
 * be read is a failure that says why.
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const { maxBytes = DEFAULT_MAX_BYTES } = options;
  const listed = await listInputs(inputs);
  options.onListed?.(listed.length);
  const documents = new DocumentReader();
  try {
    yield* readListed(listed, (file) => readFileArticles(file, maxBytes, documents));
  } finally {
    await documents.close();
  }
}

type ReadFile = (file: InputFile) => AsyncIterable<RawArticle | ReadProblem>;

async function* readListed(
  listed: readonly Listed[],
  readFile: ReadFile,
): AsyncGenerator<ReadResult> {
  const ledger = new Ledger();
  const kept = await enterAll(listed, readFile, ledger);
  for (const file of listed) {
    if (!('path' in file)) {
      yield { failure: file };
      continue;
    }
    for await (const read of kept.get(file) ?? readFile(file)) {
      const result = isProblem(read) ? reportProblem(read) : settleArticle(read, file, ledger);
      if (result) yield result;
    }
    kept.delete(file);
  }
}

/** The first pass, after which the ledger knows what stands: gives back what it read, as far as there is room. */
async function enterAll(
  listed: readonly Listed[],
  readFile: ReadFile,
  ledger: Ledger,
): Promise<Map<InputFile, readonly (RawArticle | ReadProblem)[]>> {
  const kept = new Map<InputFile, readonly (RawArticle | ReadProblem)[]>();
  let room = KEPT_CHARS;
  for (const file of listed) {
    if (!('path' in file)) continue;
    const reads: (RawArticle | ReadProblem)[] = [];
    let size = 0;
    for await (const read of readFile(file)) {
      size += isProblem(read) ? read.message.length : read.text.length;
      if (size <= room) reads.push(read);
      if (!isProblem(read))
        ledger.enter(keyOf(read, file), idOf(read), hashOf(read.text), read.uri);
    }
    if (size > room) continue;
    kept.set(file, reads);
    room -= size;
  }
  return kept;
}

function reportProblem(problem: ReadProblem): ReadResult {
  return problem.code === 'IGNORED' ? { warning: problem } : { failure: problem };
}

function settleArticle(raw: RawArticle, file: InputFile, ledger: Ledger): ReadResult | undefined {
  const id = idOf(raw);
  const sha256 = hashOf(raw.text);
  const settled = ledger.settle(keyOf(raw, file), id, sha256, raw.uri);
  if (!settled) return undefined;
  if ('code' in settled) return { failure: settled };
  const metadata = { ...file.defaults, ...parseHeader(raw.text), ...raw.metadata, id };
  const article = { ...orderMetadata(metadata), uri: settled, sha256, text: raw.text };
  return { article, ...(raw.warning && { warning: raw.warning }) };
}

function orderMetadata(
  metadata: Metadata & { id: string },
): Omit<Article, 'uri' | 'sha256' | 'text'> {
  const { id, title, source, home, publishedAt } = metadata;
  return {
    id,
    ...(title && { title }),
    ...(source && { source }),
    ...(home && { home }),
    ...(publishedAt && { publishedAt }),
  };
}

/** Tells articles apart even where two inputs hold files of one name. */
function keyOf({ uri }: RawArticle, { path, uri: fileUri }: InputFile): string {
  return path + uri.slice(fileUri.length);
}

// news/2024/a.txt → news/2024/a; list.jsonl#3 → list#3
function idOf({ uri, metadata }: RawArticle): string {
  return metadata.id ?? uri.replace(/\.[^./#]+(?=(?:#\d+)?$)/u, '').normalize('NFC');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
