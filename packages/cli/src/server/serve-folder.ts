import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreError } from '@liantu/ontology';
import sirv from 'sirv';
import { parseTarget, refuse, secure, type AccessPolicy } from './security.js';

export interface ServeOptions extends AccessPolicy {
  /** A folder with `graph.json` and `articles/`. */
  readonly dataFolder: string;
  /** The built explorer. */
  readonly siteFolder: string;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** What `/api/info` answers. */
  readonly info: () => unknown;
}

const REQUEST_TIMEOUT_MS = 10_000;
const MAX_HEADER_BYTES = 16_384;
/** How many ports are tried from the asked one on. */
const PORTS_TRIED = 20;
// The store beside them is nobody's business.
const RE_DATA = /^\/(?:graph|articles\/[0-9a-f]+)\.json$/u;

/** Serves the explorer and a folder's graph; resolves when it listens. */
export async function serveFolder(options: ServeOptions): Promise<Server> {
  const data = sirv(options.dataFolder, { dev: true, etag: true });
  const site = sirv(options.siteFolder, { etag: true });
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, maxHeaderSize: MAX_HEADER_BYTES },
    (request, response) => {
      const target = parseTarget(request);
      if (!target) return answer(response, 400, { error: 'the address is malformed' });
      const reason = refuse(request, target, options);
      if (reason) return answer(response, 403, { error: reason });
      secure(response, target, options);
      const path = target.pathname;
      const absent = (): void => answer(response, 404, { error: `nothing at ${path}` });
      if (path === '/api/info') return answer(response, 200, options.info());
      return RE_DATA.test(path) ? data(request, response, absent) : site(request, response, absent);
    },
  );
  await listen(server, options.host, options.port);
  return server;
}

/** Where a browser finds a listening server. */
export function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

async function listen(server: Server, host: string, first: number): Promise<void> {
  for (let port = first; ; port++) {
    const error = await tryListen(server, host, port);
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || port - first >= PORTS_TRIED) {
      throw new StoreError(
        `cannot listen on ${host}:${port}: ${error.message}; choose another --port`,
        {
          retriable: false,
          cause: error,
        },
      );
    }
  }
}

function tryListen(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
