#!/usr/bin/env node
// Runs the browser tests; where there is no Chromium, says so and lets the rest of the run go on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
if (!existsSync(join(root, 'packages/viewer/dist/site/index.html'))) {
  console.error('test:e2e: the explorer is not built; run: pnpm build');
  process.exit(1);
}
const { findBrowser } = await import('../../packages/cli/dist/find-browser.js');
const browser = findBrowser(process.env, existsSync);
if (!browser) {
  console.log(
    'test:e2e skipped: no Chromium or Chrome found; install one (apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH',
  );
  process.exit();
}
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const config = join(root, 'test/e2e/vitest.config.ts');
const run = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', config, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser } },
);
process.exitCode = run.status ?? 1;
