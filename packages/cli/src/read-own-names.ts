import { readFile } from 'node:fs/promises';
import { parseOwnNames } from '@liantu/graph/memory';
import { NotFoundError, type OwnName } from '@liantu/ontology';
import type { Reporter } from './reporter.js';

/** The names of a user's CSV file; none without a file. Rows that cannot be used are reported and left out. */
export async function readOwnNames(
  path: string | undefined,
  reporter: Reporter,
): Promise<readonly OwnName[]> {
  if (path === undefined) return [];
  const { names, diagnostics } = parseOwnNames(await readText(path));
  for (const { severity, rule, message } of diagnostics) {
    const problem = { uri: path, code: rule, message };
    if (severity === 'error') reporter.failure(problem);
    else reporter.warning(problem);
  }
  return names;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new NotFoundError(`cannot read the names in ${path}: ${(cause as Error).message}`, {
      cause,
    });
  }
}
