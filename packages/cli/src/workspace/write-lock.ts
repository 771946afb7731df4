import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '@liantu/ontology';

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/**
 * Lets one writer at a time into a workspace. The lock of a process that is gone is taken over; a live one is named
 * in the error.
 */
export class WriteLock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  static acquire(folder: string): WriteLock {
    const path = join(folder, 'write.lock');
    if (!claim(path)) {
      const owner = readOwner(path);
      if (owner && isAlive(owner)) {
        throw new StoreError(
          `${folder} is being written by process ${owner.pid} on ${owner.host}; wait until it ends, or remove ${path} if it no longer runs`,
          { retriable: true },
        );
      }
      rmSync(path, { force: true });
      if (!claim(path)) {
        throw new StoreError(`another process has just begun to write ${folder}`, {
          retriable: true,
        });
      }
    }
    return new WriteLock(path);
  }

  release(): void {
    rmSync(this.#path, { force: true });
  }
}

function claim(path: string): boolean {
  const owner: Owner = { pid: process.pid, host: hostname() };
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StoreError(`cannot write ${path}: ${(error as Error).message}`, {
      retriable: false,
      cause: error,
    });
  }
}

/** Undefined where the file is gone or was cut off while being written. */
function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** A process of another machine (a shared folder) counts as alive: it cannot be asked. */
function isAlive({ pid, host }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
