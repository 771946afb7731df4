import { UsageError } from '@liantu/ontology';
import type { Messages } from './messages.js';

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, G: 1e9 };
const RE_SIZE = /^(\d+(?:\.\d+)?)\s*([KMG]?)B?$/iu;
const MAX_PORT = 65_535;

/** A size in bytes: `20MB`, `500K`, `1048576`. */
export function parseSize(text: string, messages: Messages): number {
  const match = RE_SIZE.exec(text.trim());
  if (!match)
    throw new UsageError(messages.invalidValue('--max-size', text, '20MB, 500K, 1048576'));
  return Math.floor(Number(match[1]) * UNITS[match[2]!.toUpperCase()]!);
}

/** A port to listen on; 0 is any free one. */
export function parsePort(text: string, messages: Messages): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= MAX_PORT) return port;
  throw new UsageError(messages.invalidValue('--port', text, `0–${MAX_PORT}`));
}

/** A number of processes, at least one. */
export function parseJobs(text: string, messages: Messages): number {
  const jobs = Number(text);
  if (/^\d+$/u.test(text) && jobs >= 1) return jobs;
  throw new UsageError(messages.invalidValue('--jobs', text, '≥ 1'));
}
