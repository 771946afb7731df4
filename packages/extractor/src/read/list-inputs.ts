import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readDefaults, type Defaults } from './defaults.js';
import { adviseFormat, isReadable, isTold, DEFAULTS_FILE } from './formats.js';
import type { ReadProblem } from './read-problem.js';

/** A file to read articles from. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** Path below the input folder, posix separators; of a lone file its name. */
  readonly uri: string;
  /** Whether the user named this very file. */
  readonly lone: boolean;
  readonly size: number;
  /** What a `liantu.json` beside it or above says of its articles. */
  readonly defaults: Defaults;
}

/**
 * The files of the inputs and what is wrong with others, in path order whatever the order of the inputs. A file that
 * lies in two inputs is listed once.
 */
export async function listInputs(inputs: readonly string[]): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (const input of new Set(inputs.map((input) => resolve(input)))) {
    for await (const item of listInput(input)) found.push(item);
  }
  const seen = new Set<string>();
  return found.toSorted(compareListed).filter((item) => {
    const isNew = !('path' in item) || !seen.has(item.path);
    if ('path' in item) seen.add(item.path);
    return isNew;
  });
}

/** A file, or what is wrong with one. */
export type Listed = InputFile | ReadProblem;

/** By path below the input, then by place, so that neither the order of the inputs nor the platform matters. */
function compareListed(a: Listed, b: Listed): number {
  const place = (item: Listed): string => ('path' in item ? item.path : item.message);
  return compare(a.uri, b.uri) || compare(place(a), place(b));
}

/** Orders strings by their code units, the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function* listInput(path: string): AsyncGenerator<Listed> {
  const uri = basename(path);
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) {
    yield* listFolder({ path, uri: '', defaults: {}, above: [] });
    return;
  }
  const { defaults, problem } = info ? await readDefaults(dirname(path), '') : {};
  if (problem) yield problem;
  yield* listEntry({ path, uri, defaults: defaults ?? {}, above: [] }, true);
}

interface Place {
  readonly path: string;
  readonly uri: string;
  readonly defaults: Defaults;
  /** Real paths of the folders above, lest a link leads in circles. */
  readonly above: readonly string[];
}

async function* listFolder(folder: Place): AsyncGenerator<Listed> {
  const names = await readdir(folder.path).catch((error: NodeJS.ErrnoException) => error);
  if (names instanceof Error) {
    yield unreadable(folder.uri || basename(folder.path), names);
    return;
  }
  const own = await readDefaults(folder.path, folder.uri);
  if (own.problem) yield own.problem;
  const above = [...folder.above, await realpath(folder.path)];
  const defaults = { ...folder.defaults, ...own.defaults };
  for (const name of names.toSorted()) {
    if (name.startsWith('.') || name === 'node_modules' || name === DEFAULTS_FILE) continue;
    const uri = folder.uri === '' ? name : `${folder.uri}/${name}`;
    yield* listEntry({ path: join(folder.path, name), uri, defaults, above }, false);
  }
}

async function* listEntry(place: Place, lone: boolean): AsyncGenerator<Listed> {
  const { path, uri } = place;
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  const format = extname(path).toLowerCase();
  if (info instanceof Error) yield await explain(path, uri, info);
  else if (info.isDirectory() && isReadable(format)) yield notAFile(uri, 'a folder');
  else if (info.isDirectory()) {
    const circular = place.above.includes(await realpath(path));
    if (!circular) yield* listFolder(place);
  } else if (!isReadable(format)) {
    if (lone || isTold(format)) yield unsupported(uri, format);
  } else if (!info.isFile()) yield notAFile(uri, 'a device, pipe or socket');
  else yield { path, uri, lone, size: info.size, defaults: place.defaults };
}

async function explain(
  path: string,
  uri: string,
  error: NodeJS.ErrnoException,
): Promise<ReadProblem> {
  const isLink = await lstat(path).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
  if (isLink) {
    const message = 'is a link to a file that is not there; mend or remove the link';
    return { uri, code: 'DANGLING_LINK', message };
  }
  if (error.code !== 'ENOENT') return unreadable(uri, error);
  return { uri, code: 'NOT_FOUND', message: `there is no ${path}; check the path` };
}

function unreadable(uri: string, error: NodeJS.ErrnoException): ReadProblem {
  const message = `cannot be opened (${error.code ?? error.message}); check its permissions`;
  return { uri, code: 'UNREADABLE', message };
}

function notAFile(uri: string, what: string): ReadProblem {
  const message = `is ${what} by the name of a file; rename it to have it read`;
  return { uri, code: 'NOT_A_FILE', message };
}

function unsupported(uri: string, format: string): ReadProblem {
  const what = format === '' ? 'files without an extension' : `${format} files`;
  const message = `${what} are not read; ${adviseFormat(format)}`;
  return { uri, code: 'UNSUPPORTED', message };
}
