import { mkdtempSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { WriteLock } from './write-lock.js';

/** No process has this number: it is over the largest that systems give. */
const GONE = 2 ** 30;

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'liantu-lock-'));
}

describe('WriteLock', () => {
  it('lets one writer in, and the next when the first is done', () => {
    const path = folder();
    const lock = WriteLock.acquire(path);
    expect(() => WriteLock.acquire(path)).toThrow(StoreError);
    lock.release();
    WriteLock.acquire(path).release();
  });

  it('names the process that writes', () => {
    const path = folder();
    const lock = WriteLock.acquire(path);
    expect(() => WriteLock.acquire(path)).toThrow(`process ${process.pid}`);
    lock.release();
  });

  it('takes over the lock of a process that is gone, or that died while locking', () => {
    for (const left of [JSON.stringify({ pid: GONE, host: hostname() }), '{"pi']) {
      const path = folder();
      writeFileSync(join(path, 'write.lock'), left);
      WriteLock.acquire(path).release();
    }
  });

  it('does not judge the processes of another machine', () => {
    const path = folder();
    writeFileSync(join(path, 'write.lock'), JSON.stringify({ pid: GONE, host: 'elsewhere' }));
    expect(() => WriteLock.acquire(path)).toThrow('elsewhere');
  });
});
