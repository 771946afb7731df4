import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT: string = join(import.meta.dirname, '..');
export const EXAMPLES: string = join(ROOT, 'examples', 'articles');

const COMMAND = [
  '--conditions=source',
  '--import',
  join(ROOT, 'node_modules/tsx/dist/loader.mjs'),
  join(ROOT, 'test/run-liantu.ts'),
];

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end, in English. */
export function liantu(...args: string[]): Run {
  const run = spawnSync(process.execPath, [...COMMAND, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LIANTU_LANG: 'en' },
    maxBuffer: 2 ** 28,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Starts the command and lets it run. */
export function startLiantu(...args: string[]): ChildProcess {
  return spawn(process.execPath, [...COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'liantu-test-'));
}

/** Everything that a workspace publishes, by file name. */
export function published(folder: string): Map<string, string> {
  const articles = readdirSync(join(folder, 'articles')).sort();
  const files = ['graph.json', ...articles.map((file) => join('articles', file))];
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
