#!/usr/bin/env node
// Runs the browser tests; where there is no Chromium, says so and lets the rest of the run go on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';

const root = join(import.meta.dirname, '..', '..');
const chromium = findChromium();

if (!chromium) {
  console.log(
    'test:e2e skipped: no Chromium found; install one (apt-get install chromium fonts-noto-cjk) or set PLAYWRIGHT_CHROMIUM=/path/to/chromium',
  );
} else if (!existsSync(join(root, 'packages/viewer/dist/site/index.html'))) {
  console.error('test:e2e: the explorer is not built; run: pnpm build');
  process.exitCode = 1;
} else {
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      join(root, 'test/e2e/vitest.config.ts'),
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_CHROMIUM: chromium } },
  );
  process.exitCode = run.status ?? 1;
}
