import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphFile } from '@liantu/graph/memory';
import { NotFoundError, UsageError } from '@liantu/ontology';
import open from 'open';
import { parsePort } from '../parse-options.js';
import { isLoopback } from '../server/security.js';
import { addressOf, serveFolder } from '../server/serve-folder.js';
import { siteFolder } from '../site-folder.js';
import { VERSION } from '../version.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

const DEFAULT_PORT = '4280';

interface Options {
  readonly port: string;
  readonly host: string;
  readonly token?: string;
  readonly open?: boolean;
}

/** `liantu serve DIR`: answers until it is stopped. */
export const registerServe: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('serve')
    .description(messages.serve)
    .argument('<dir>', messages.folderArgument)
    .option('-p, --port <port>', messages.portOption, DEFAULT_PORT)
    .option('--host <address>', messages.hostOption, '127.0.0.1')
    .option('--token <token>', messages.tokenOption)
    .option('--open', messages.openOption)
    .action(async (folder: string, options: Options, command) => {
      const reporter = reporterOf(command, context);
      if (!isLoopback(options.host) && !options.token) {
        throw new UsageError(`--host ${options.host}: ${messages.hostOption}`);
      }
      const articles = countArticles(folder);
      const server = await serveFolder({
        dataFolder: folder,
        siteFolder: siteFolder(),
        host: options.host,
        port: parsePort(options.port, messages),
        token: options.token,
        info: () => ({ name: 'liantu', version: VERSION, articles }),
      });
      const address = addressOf(server);
      reporter.result(messages.serving(address), { address });
      if (options.open && process.stdout.isTTY) await open(address);
      await stopped();
      server.close();
      server.closeAllConnections();
    });
};

/** From what is published, so that a folder can be served while it is being written. */
function countArticles(folder: string): number {
  const path = join(folder, 'graph.json');
  if (!existsSync(path)) {
    throw new NotFoundError(
      `${folder} holds no graph.json; make one with: liantu build INPUT --out ${folder}`,
    );
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as GraphFile).articles.length;
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
