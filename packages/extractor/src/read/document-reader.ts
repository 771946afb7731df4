import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DocumentFormat, ParsedDocument } from './parse-document.js';

/** The time that a document may take, and the memory, beyond which it is given up. */
export interface DocumentLimits {
  /** Default: a minute. */
  readonly milliseconds?: number;
  /** Of objects and, apart, of buffers. Default: 1000. */
  readonly megabytes?: number;
}

/** A document that the thread did not come to the end of. */
interface Abandoned {
  readonly abandoned: ParsedDocument;
}

/** How often time and memory are looked at, in milliseconds. */
const INTERVAL = 100;

/** `.ts` where the program runs from its sources, else `.js`. */
const EXTENSION = extname(fileURLToPath(import.meta.url));
const WORKER = new URL(`./document-worker${EXTENSION}`, import.meta.url);

/** Reads PDF and Word documents, one at a time, in a thread that is ended where it takes too much. */
export class DocumentReader {
  readonly #milliseconds: number;
  readonly #megabytes: number;
  #worker: Worker | undefined;

  constructor({ milliseconds = 60_000, megabytes = 1000 }: DocumentLimits = {}) {
    this.#milliseconds = milliseconds;
    this.#megabytes = megabytes;
  }

  /** The text of a document, or why it is not read; never thrown off. */
  async read(format: DocumentFormat, bytes: Uint8Array): Promise<ParsedDocument> {
    const worker = (this.#worker ??= startWorker(this.#megabytes));
    let release = (): void => {};
    const parsed = await new Promise<ParsedDocument | Abandoned>((resolve) => {
      const fail = (error: Error): void => resolve({ abandoned: explain(error) });
      const watch = this.#watch((reason) => resolve({ abandoned: reason }));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.on('message', resolve).on('error', fail).postMessage({ format, bytes });
      release = (): void => {
        clearInterval(watch);
        worker.off('message', resolve).off('error', fail);
      };
    });
    release();
    if (!('abandoned' in parsed)) return parsed;
    await this.close();
    return parsed.abandoned;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #watch(giveUp: (reason: ParsedDocument) => void): NodeJS.Timeout {
    const until = performance.now() + this.#milliseconds;
    const before = process.memoryUsage.rss();
    return setInterval(() => {
      if (performance.now() > until) giveUp(tooSlow(this.#milliseconds));
      if (process.memoryUsage.rss() - before > this.#megabytes * 1e6) giveUp(TOO_MUCH);
    }, INTERVAL);
  }
}

const TOO_MUCH = {
  code: 'TOO_LARGE',
  message: 'takes too much memory to read; split it, or save it as text',
} as const;

function tooSlow(milliseconds: number): ParsedDocument {
  const message = `was not read within ${milliseconds / 1000} seconds; split it, or save it as text`;
  return { code: 'TIMED_OUT', message };
}

function explain({ code, message }: NodeJS.ErrnoException): ParsedDocument {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return TOO_MUCH;
  return { code: 'DAMAGED', message: `cannot be read (${message}); save it again, or as text` };
}

/** What it prints (a library missing its canvas) is nobody's concern. */
function startWorker(megabytes: number): Worker {
  const worker = new Worker(WORKER, {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    ...(EXTENSION === '.ts' && { execArgv: ['--import', typescriptLoader()] }),
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** In a thread the loader of TypeScript has to be asked to register itself. */
function typescriptLoader(): string {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api'));
  return `data:text/javascript,import{register}from'${new URL('index.mjs', loader).href}';register()`;
}
