// Makes a clone ready to run: dependencies installed, packages and explorer built. Does only what is out of date, so
// that a second start takes no time. Needs Node and npm, nothing else: pnpm is fetched where it is not installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runPnpm } from './pnpm.mjs';

const MINIMUM_NODE = [20, 19];

/** Installs and builds what is out of date. Exits with a message where Node is too old or a step fails. */
export function setup() {
  checkNode();
  step('Installing dependencies', '.liantu-installed', fingerprintInstall, () => {
    runPnpm(['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only']);
  });
  step('Building', '.liantu-built', fingerprintSources, () => runPnpm(['run', 'build']));
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = MINIMUM_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Liantu needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

/** Runs `action` unless it has run before on what `fingerprint` says. */
function step(title, stampName, fingerprint, action) {
  const stamp = join(ROOT, 'node_modules', stampName);
  const before = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === before) return;
  console.error(`${title} …`);
  action();
  writeFileSync(stamp, fingerprint());
}

function fingerprintInstall() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  return hash([process.version, ...files.map((file) => readFileSync(join(ROOT, file), 'utf8'))]);
}

function fingerprintSources() {
  const stamps = [process.version];
  for (const name of readdirSync(join(ROOT, 'packages')).sort()) {
    const folder = join(ROOT, 'packages', name);
    stamps.push(existsSync(join(folder, 'dist')) ? 'built' : 'missing');
    for (const file of sourceFiles(folder)) {
      const { mtimeMs, size } = statSync(file);
      stamps.push(`${file} ${mtimeMs} ${size}`);
    }
  }
  return hash(stamps);
}

function* sourceFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'data'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else yield path;
  }
}

function hash(parts) {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) setup();
