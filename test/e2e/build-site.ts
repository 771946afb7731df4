import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const ROOT = join(import.meta.dirname, '..', '..');

declare module 'vitest' {
  interface ProvidedContext {
    /** The examples, built and exported as a static site. */
    readonly site: string;
    /** The same without the articles' texts. */
    readonly bareSite: string;
    /** The built workspace, for `liantu serve`. */
    readonly workspace: string;
  }
}

let folder = '';

/** Builds the examples with the command and exports them, as a user would. */
export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'liantu-e2e-'));
  const [workspace, site, bareSite] = ['workspace', 'site', 'bare'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  liantu('build', join(ROOT, 'examples', 'articles'), '--out', workspace);
  liantu('export', workspace, '--format', 'site', '--out', site);
  liantu('export', workspace, '--format', 'site', '--no-texts', '--out', bareSite);
  project.provide('workspace', workspace);
  project.provide('site', site);
  project.provide('bareSite', bareSite);
}

/** Clears up. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}

function liantu(...args: string[]): void {
  const command = join(ROOT, 'packages', 'cli', 'bin', 'liantu.mjs');
  const run = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  if (run.status !== 0) {
    throw new Error(`liantu ${args.join(' ')}: exit ${run.status}\n${run.stdout}${run.stderr}`);
  }
}
