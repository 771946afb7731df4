import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InvalidInputError } from '@liantu/ontology';
import type { ScoredGraph } from './score.js';

/**
 * Reads the document graphs of a folder of `.json` files or of a `.jsonl` file, by article id (its last path segment
 * without extension, so that gold and prediction meet wherever the articles lay).
 */
export async function loadGraphs(path: string): Promise<Map<string, ScoredGraph>> {
  const graphs = (await stat(path)).isDirectory() ? await loadFolder(path) : await loadLines(path);
  return new Map(graphs.map((graph) => [graphId(graph), graph]));
}

async function loadFolder(path: string): Promise<ScoredGraph[]> {
  const files = (await readdir(path)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => parseGraph(await readFile(join(path, file), 'utf8'), file)),
  );
}

async function loadLines(path: string): Promise<ScoredGraph[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, i) => (line.trim() ? [parseGraph(line, `${path}:${i + 1}`)] : []));
}

function parseGraph(json: string, where: string): ScoredGraph {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InvalidInputError(`${where} is not JSON: ${(cause as Error).message}`, { cause });
  }
  if (!isGraph(value)) {
    throw new InvalidInputError(
      `${where} is not a document graph: it needs "article", "entities" and "triples"`,
    );
  }
  return value;
}

function isGraph(value: unknown): value is ScoredGraph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    'entities' in value &&
    'triples' in value &&
    Array.isArray(value.entities) &&
    Array.isArray(value.triples)
  );
}

/** The id that gold and prediction are paired by. */
export function graphId({ article }: ScoredGraph): string {
  const id = typeof article === 'string' ? article : article.id;
  return basename(id).replace(/\.(?:txt|html?|pdf|json)$/iu, '');
}
