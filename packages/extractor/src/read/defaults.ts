import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from './decode-text.js';
import { DEFAULTS_FILE } from './formats.js';
import { parseMetadata, type Metadata } from './parse-metadata.js';
import type { ReadProblem } from './read-problem.js';

/** What a `liantu.json` says of the articles of its folder. */
export type Defaults = Pick<Metadata, 'source' | 'home' | 'publishedAt'>;

/** Reads the defaults of a folder; none where it has no `liantu.json`, a problem where that is no JSON object. */
export async function readDefaults(
  folder: string,
  folderUri: string,
): Promise<{ readonly defaults?: Defaults; readonly problem?: ReadProblem }> {
  const uri = folderUri === '' ? DEFAULTS_FILE : `${folderUri}/${DEFAULTS_FILE}`;
  const bytes = await readFile(join(folder, DEFAULTS_FILE)).catch(() => undefined);
  if (!bytes) return {};
  const value = parseObject(bytes);
  if (!value) {
    const message =
      'is not a JSON object such as {"source": "…", "home": "…", "publishedAt": "2024-10-21"}; its folder is read without it';
    return { problem: { uri, code: 'BAD_JSON', message } };
  }
  const { source, home, publishedAt } = parseMetadata(value);
  return {
    defaults: {
      ...(source && { source }),
      ...(home && { home }),
      ...(publishedAt && { publishedAt }),
    },
  };
}

function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return undefined;
  try {
    const value: unknown = JSON.parse(decoded.text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
