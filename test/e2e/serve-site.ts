import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

// As strict as it gets: nothing inline, no blobs, nothing from elsewhere.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
].join('; ');

/** A web server that knows nothing but files. */
export interface SiteServer {
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** Paths answered with 503 for as long as they are in here. */
  readonly failing: Set<string>;
  close(): void;
}

/** Serves a folder on a free port of this machine, below a path of its own as many sites are. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const requests: string[] = [];
  const failing = new Set<string>();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(pathname).replace(/^\/atlas/u, '');
      requests.push(path);
      response.setHeader('Content-Security-Policy', POLICY);
      try {
        if (failing.has(path)) throw new Error('failing on purpose');
        const file = join(folder, normalize(path === '/' ? '/index.html' : path));
        const body = await readFile(file);
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(body);
      } catch {
        response.statusCode = failing.has(path) ? 503 : 404;
        response.end();
      }
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/atlas/`,
    requests,
    failing,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
