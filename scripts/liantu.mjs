// `npm run -s liantu -- ARGS`: the liantu command, on paths as seen from where the user stands.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './pnpm.mjs';
import { setup } from './setup.mjs';

setup();
const run = spawnSync(
  process.execPath,
  [join(ROOT, 'packages/cli/bin/liantu.mjs'), ...process.argv.slice(2)],
  { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' },
);
process.exit(run.status ?? 1);
