import { describe, expect, it } from 'vitest';
import { WriteBehind } from './write-behind.js';

describe('WriteBehind', () => {
  it('goes on while as many writes as allowed are under way', async () => {
    const writes = new WriteBehind(2);
    const never = new Promise<void>(() => {});
    await writes.add(never);
    await writes.add(Promise.resolve());
    await writes.add(Promise.resolve());
    const held = await Promise.race([
      writes.add(Promise.resolve()).then(() => 'taken on'),
      new Promise((resolve) => setImmediate(() => resolve('held up'))),
    ]);
    expect(held).toBe('held up');
  });

  it('tells the failure of a write to whoever waits next', async () => {
    const writes = new WriteBehind(8);
    await writes.add(Promise.reject(new Error('disk full')));
    await expect(writes.drain()).rejects.toThrow('disk full');
  });
});
