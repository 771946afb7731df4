// `npm start`: sets everything up, builds the example corpus and serves the explorer.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './pnpm.mjs';
import { setup } from './setup.mjs';

setup();
const OUT = join(ROOT, '.liantu', 'examples');
runLiantu('build', join(ROOT, 'examples', 'articles'), '--out', OUT);
runLiantu('serve', OUT, '--open', ...process.argv.slice(2));

function runLiantu(...args) {
  const run = spawnSync(process.execPath, [join(ROOT, 'packages/cli/bin/liantu.mjs'), ...args], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
