import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { GraphFile } from '@liantu/graph/memory';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../packages/cli/src/workspace/workspace.js';
import { EXAMPLES, liantu, published, startLiantu, temporaryFolder } from './liantu.js';

/** Copies the examples under names that sort the other way round, so that they are read in another order. */
function examplesReversed(): string[] {
  return readdirSync(EXAMPLES)
    .sort()
    .reverse()
    .map((file) => join(EXAMPLES, file));
}

/** More than an empty store takes, less than all records of the killed build. */
const SOME_RECORDS_BYTES = 300_000;

describe('liantu build', () => {
  it('gives the same bytes whatever the order of the inputs', () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    expect(liantu('build', EXAMPLES, '--out', one).code).toBe(0);
    expect(liantu('build', ...examplesReversed(), '--out', two).code).toBe(0);
    expect(published(two)).toEqual(published(one));
    const gexf = (folder: string): string => liantu('export', folder, '--format', 'gexf').stdout;
    expect(gexf(one)).toContain('<gexf');
    expect(gexf(two)).toBe(gexf(one));
  });

  it('extracts only what changed', () => {
    const input = temporaryFolder();
    const out = temporaryFolder();
    cpSync(EXAMPLES, input, { recursive: true });
    const build = (): { extracted: number; articles: number } =>
      JSON.parse(liantu('build', input, '--out', out, '--json').stdout);
    const { articles } = build();
    expect(build()).toMatchObject({ extracted: 0, articles });
    writeFileSync(join(input, 'd01.txt'), '石桥县江川磁材有限公司投资2亿元建设年产3万吨磁材项目。');
    expect(build()).toMatchObject({ extracted: 1, articles });
  });

  it('reads and joins by the names that the user vouches for', () => {
    const input = temporaryFolder();
    writeFileSync(join(input, 'a.txt'), '石城县的阿磁今年扩产。');
    writeFileSync(join(input, 'b.txt'), '江川磁材股份有限公司在石城县投产。');
    const names = join(temporaryFolder(), 'names.csv');
    writeFileSync(names, '名称,类型,别名\n江川磁材股份有限公司,企业,阿磁\n');
    const out = temporaryFolder();
    expect(liantu('build', input, '--names', names, '--out', out).code).toBe(0);
    const graph = JSON.parse(published(out).get('graph.json')!) as GraphFile;
    const firm = graph.nodes.find(({ name }) => name === '江川磁材股份有限公司');
    expect(firm?.members).toHaveLength(2);
  });

  it('goes on after kill -9 as if nothing had happened', async () => {
    const input = temporaryFolder();
    for (let i = 0; i < 200; i++) {
      const text =
        `江川磁材有限公司投资${i + 2}亿元，在石桥县建设年产${i + 2}万吨磁材项目。`.repeat(30);
      writeFileSync(join(input, `a${i}.txt`), text);
    }
    const [killed, undisturbed] = [temporaryFolder(), temporaryFolder()];
    const run = startLiantu('build', input, '--out', killed);
    await untilStoreHolds(killed, SOME_RECORDS_BYTES);
    run.kill('SIGKILL');
    await once(run, 'exit');
    expect(run.signalCode).toBe('SIGKILL');

    const committed = await countRecords(killed);
    expect(committed).toBeGreaterThan(0);
    const again = JSON.parse(liantu('build', input, '--out', killed, '--json').stdout);
    expect(again.extracted).toBe(again.articles - committed);
    liantu('build', input, '--out', undisturbed);
    expect(published(killed)).toEqual(published(undisturbed));
  });

  it('refuses a second writer and says who writes', () => {
    const out = temporaryFolder();
    expect(liantu('build', EXAMPLES, '--out', out).code).toBe(0);
    const first = Workspace.openForWriting(out, { create: false });
    const second = liantu('build', EXAMPLES, '--out', out);
    void first.close();
    expect(second.code).toBe(3);
    expect(second.stderr).toContain(`process ${process.pid}`);
  });
});

describe('liantu add and remove', () => {
  it('leave the folder as it was', () => {
    const out = temporaryFolder();
    liantu('build', EXAMPLES, '--out', out);
    const before = published(out);
    const extra = join(temporaryFolder(), 'extra.txt');
    writeFileSync(extra, '宁国市引进江川磁材有限公司，投资2亿元建设年产3万吨磁材项目。');
    expect(liantu('add', extra, '--to', out).code).toBe(0);
    expect(published(out)).not.toEqual(before);
    expect(liantu('remove', out, 'extra').code).toBe(0);
    expect(published(out)).toEqual(before);
  });

  it('names an article that is not there', () => {
    const out = temporaryFolder();
    liantu('build', EXAMPLES, '--out', out);
    const run = liantu('remove', out, 'nowhere');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('"nowhere"');
  });
});

describe('bad input', () => {
  it('is named with the reason, and the rest is built', () => {
    const input = temporaryFolder();
    writeFileSync(
      join(input, 'good.txt'),
      '石桥县江川磁材有限公司投资2亿元建设年产3万吨磁材项目。',
    );
    writeFileSync(join(input, 'empty.txt'), '');
    writeFileSync(
      join(input, 'binary.txt'),
      Buffer.from(Array.from({ length: 2048 }, (_, i) => i % 7)),
    );
    writeFileSync(join(input, 'cut.txt'), Buffer.from('石桥县建设磁材项目').subarray(0, -1));
    writeFileSync(join(input, 'large.txt'), '县'.repeat(4000));
    mkdirSync(join(input, 'folder.txt'));
    symlinkSync(join(input, 'gone'), join(input, 'dangling.txt'));
    writeFileSync(join(input, 'one.json'), '{"id":"same","text":"石桥县建设磁材项目。"}');
    writeFileSync(join(input, 'two.json'), '{"id":"same","text":"白沙县建设轴承项目。"}');

    const out = temporaryFolder();
    const run = liantu('build', input, '--out', out, '--max-size', '9K', '--json');
    expect(run.code).toBe(1);
    const failed = run.stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line).failed as string);
    for (const name of [
      'empty.txt',
      'binary.txt',
      'cut.txt',
      'large.txt',
      'folder.txt',
      'dangling.txt',
      'two.json',
    ]) {
      expect(failed, name).toContain(name);
    }
    expect(JSON.parse(run.stdout).articles).toBe(2);
    expect(existsSync(join(out, 'graph.json'))).toBe(true);
  });

  it('ends with the usage code for a wrong command line', () => {
    expect(liantu('bild').code).toBe(2);
    expect(liantu('build', EXAMPLES).code).toBe(2);
    expect(liantu('serve', temporaryFolder()).stderr).toContain('liantu build');
  });
});

/** Resolves when a running build has written so much; the store is not opened while it is being made. */
async function untilStoreHolds(folder: string, bytes: number): Promise<void> {
  const path = join(folder, '.store', 'data.mdb');
  while (!existsSync(path) || statSync(path).size < bytes) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function countRecords(folder: string): Promise<number> {
  const workspace = Workspace.openForReading(folder);
  const { recordCount } = workspace;
  await workspace.close();
  return recordCount;
}
