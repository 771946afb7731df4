// Runs pnpm: the one on the path where it is new enough, else the one that npm fetches.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FETCHED = 'pnpm@10.34.9';
/** The root of the clone. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const shell = process.platform === 'win32';

/** Runs pnpm in the root of the clone and exits with its code where it fails. */
export function runPnpm(args) {
  const [command, ...before] = pnpmCommand();
  const run = spawnSync(command, [...before, ...args], { cwd: ROOT, stdio: 'inherit', shell });
  if (run.status === 0) return;
  console.error(
    run.error ? `cannot run ${command}: ${run.error.message}` : `pnpm ${args.join(' ')} failed`,
  );
  process.exit(run.status ?? 1);
}

function pnpmCommand() {
  const found = spawnSync('pnpm', ['--version'], { cwd: ROOT, encoding: 'utf8', shell });
  return found.status === 0 && isUsable(found.stdout)
    ? ['pnpm']
    : ['npm', 'exec', '--yes', `--package=${FETCHED}`, '--', 'pnpm'];
}

/** pnpm 11 needs Node 22.13; 10.34 and from 12 on run on Node 20. */
function isUsable(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 10 && minor >= 34) || major >= 12;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) runPnpm(process.argv.slice(2));
