#!/usr/bin/env node
// A Neo4j community server for tests and for developers without Docker, from Maven Central; for users there is
// docker/compose.yaml. It asks for no password and listens on the loopback only.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, connect } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '5.26.12';
const USAGE = `node scripts/neo4j.mjs start [PORT]     fetch the server once, start it, print its address
node scripts/neo4j.mjs stop             stop it and remove its data
node scripts/neo4j.mjs run -- COMMAND   start one, run COMMAND with LIANTU_NEO4J_URL set, stop it`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'liantu-neo4j');
const lib = join(cache, VERSION);
const home = join(cache, 'home');
const stateFile = join(home, 'server.json');

class MissingError extends Error {}

async function main([command, ...args]) {
  if (command === 'start') return start(args[0]);
  if (command === 'stop') return stop();
  if (command === 'run') return run(args[0] === '--' ? args.slice(1) : args);
  console.error(USAGE);
  return 2;
}

async function start(port) {
  const running = await readState();
  const state = running ?? (await launch(port === undefined ? await freePort() : Number(port)));
  console.log(addressOf(state));
  return 0;
}

async function stop() {
  const state = await readState();
  if (state) await end(state);
  rmSync(home, { recursive: true, force: true });
  return 0;
}

async function run([program, ...args]) {
  if (program === undefined) {
    console.error(USAGE);
    return 2;
  }
  const held = await readState();
  const state = held ?? (await launch(await freePort()));
  try {
    const env = { ...process.env, LIANTU_NEO4J_URL: addressOf(state) };
    const child = spawn(program, args, { stdio: 'inherit', env });
    // The command ends as it sees fit; the server is stopped after it, whoever interrupts.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
    });
  } finally {
    if (!held) await stop();
  }
}

async function launch(port) {
  fetchJars();
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port));
  const log = openSync(join(home, 'console.log'), 'a');
  const child = spawn('java', javaArguments(), { detached: true, stdio: ['ignore', log, log] });
  child.unref();
  const state = { pid: child.pid, port };
  writeFileSync(stateFile, JSON.stringify(state));
  const deadline = Date.now() + 120_000;
  while (!(await answers(port))) {
    if (!isAlive(child.pid) || Date.now() > deadline) {
      const lines = readFileSync(join(home, 'console.log'), 'utf8').trim().split('\n').slice(-5);
      throw new MissingError(`neo4j: the server did not start: ${lines.join(' | ')}`);
    }
    await pause(200);
  }
  return state;
}

function fetchJars() {
  const java = /version "(\d+)/u.exec(
    spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr ?? '',
  );
  if (Number(java?.[1] ?? 0) < 17) {
    throw new MissingError(
      'neo4j: needs Java 17 or newer on the path (Debian: apt install openjdk-17-jre-headless)',
    );
  }
  if (existsSync(join(lib, 'complete'))) return;
  if (spawnSync('mvn', ['-v']).error) {
    throw new MissingError(
      'neo4j: needs Maven on the path to fetch the server once (Debian: apt install maven)',
    );
  }
  rmSync(lib, { recursive: true, force: true });
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(lib, 'pom.xml'), projectModel());
  console.error(`neo4j: fetching version ${VERSION} from Maven Central (about 120 MB, once)`);
  const copy = [
    '-q',
    '-B',
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    '-DoutputDirectory=jars',
  ];
  const { status, stdout, stderr } = spawnSync('mvn', copy, { cwd: lib, encoding: 'utf8' });
  if (status !== 0)
    throw new MissingError(`neo4j: Maven could not fetch the server: ${stdout}${stderr}`.trim());
  writeFileSync(join(lib, 'complete'), `${readdirSync(join(lib, 'jars')).length} jars\n`);
}

function projectModel() {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>liantu</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j.app', 'neo4j-server')}
    ${dependency('org.neo4j', 'neo4j')}
  </dependencies>
</project>
`;
}

function dependency(group, artifact) {
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${VERSION}</version></dependency>`;
}

function configuration(port) {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.heap.max_size=512m
server.memory.pagecache.size=64m
`;
}

function javaArguments() {
  const opened = [
    'java.base/java.nio',
    'java.base/java.io',
    'java.base/sun.nio.ch',
    'java.base/java.util.concurrent',
  ];
  return [
    '-Xmx512m',
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    join(lib, 'jars', '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

/** The server that runs by this script's doing, if it still does. */
async function readState() {
  if (!existsSync(stateFile)) return undefined;
  const state = JSON.parse(readFileSync(stateFile, 'utf8'));
  // A process of that id which speaks no bolt on that port is another that came later.
  return isAlive(state.pid) && (await answers(state.port)) ? state : undefined;
}

async function end({ pid }) {
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + 20_000;
  while (isAlive(pid) && Date.now() < deadline) await pause(100);
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

function addressOf({ port }) {
  return `bolt://127.0.0.1:${port}`;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether a bolt server shakes hands on the port. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.on('error', () => settle(false));
    socket.on('close', () => settle(false));
    // The bolt preamble and four versions to choose from; a server answers with the one it takes.
    socket.on('connect', () =>
      socket.write(Buffer.from('6060b01700000405000002040000010400000003'.padEnd(40, '0'), 'hex')),
    );
    socket.on('data', () => settle(true));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
