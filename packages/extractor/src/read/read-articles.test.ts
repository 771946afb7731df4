import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '@liantu/ontology';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDocx } from './docx/sample-docx.js';
import { samplePdf, setLines } from './pdf/sample-pdf.js';
import { readArticles, type ReadOptions } from './read-articles.js';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'liantu-read-'))));
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

interface Outcome {
  readonly articles: Article[];
  /** `uri CODE` */
  readonly failures: string[];
  readonly warnings: string[];
  /** In the order they came. */
  readonly uris: string[];
}

async function read(inputs: readonly string[] = [''], options?: ReadOptions): Promise<Outcome> {
  const outcome: Outcome = { articles: [], failures: [], warnings: [], uris: [] };
  const paths = inputs.map((input) => join(root, input));
  for await (const { article, failure, warning } of readArticles(paths, options)) {
    if (article) outcome.articles.push(article);
    if (failure) outcome.failures.push(`${failure.uri} ${failure.code}`);
    if (warning) outcome.warnings.push(`${warning.uri} ${warning.code}`);
    outcome.uris.push((failure ?? warning)?.uri ?? article!.uri[0]!);
  }
  return outcome;
}

describe('readArticles: what an article is', () => {
  it('reads a text with what it prints about itself', async () => {
    write({ 'a.txt': '某县开工\n某某时报 2023年3月30日 第1版\n\n甲项目昨日开工。\n' });
    const { articles } = await read();
    expect(articles).toEqual([
      {
        id: 'a',
        title: '某县开工',
        source: '某某时报',
        publishedAt: '2023-03-30',
        uri: ['a.txt'],
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        text: '某县开工\n某某时报 2023年3月30日 第1版\n\n甲项目昨日开工。\n',
      },
    ]);
  });

  it('names articles by their path below the folder, lone files by their name', async () => {
    write({ '2024/七月/a.b.txt': '甲。', 'list.jsonl': '{"text":"乙。"}\n\n{"text":"丙。"}\n' });
    const folder = await read();
    expect(folder.articles.map(({ id }) => id)).toEqual(['2024/七月/a.b', 'list#1', 'list#3']);
    const lone = await read(['2024/七月/a.b.txt']);
    expect(lone.articles.map(({ id, uri }) => [id, uri])).toEqual([['a.b', ['a.b.txt']]]);
  });

  it('takes what a JSON article says before what its text prints', async () => {
    const text = '某县开工\n某某时报 2023年3月30日 第1版\n\n甲项目昨日开工。';
    const record = {
      id: 7,
      title: '开工了',
      source: '甲报',
      publishedAt: '2024-05',
      home: '某市',
      text,
    };
    write({ 'a.json': JSON.stringify(record) });
    const { articles } = await read();
    expect(articles[0]).toMatchObject({ ...record, id: '7' });
  });

  it('fills in what liantu.json says of its folder and those below', async () => {
    write({
      'liantu.json': '{"source":"甲报","home":"甲市"}',
      'b/liantu.json': '{"home":"乙市","publishedAt":"2024"}',
      'a.txt': '甲项目开工。',
      'b/c/d.txt': '乙项目开工。',
      'e.txt': '来源：戊报\n丙项目开工。',
    });
    const { articles } = await read();
    expect(
      articles.map(({ id, source, home, publishedAt }) => [id, source, home, publishedAt]),
    ).toEqual([
      ['a', '甲报', '甲市', undefined],
      ['b/c/d', '甲报', '乙市', '2024'],
      ['e', '戊报', '甲市', undefined],
    ]);
  });

  it('reads HTML', async () => {
    write({ 'a.html': '<title>某县开工</title><p>甲项目昨日开工。</p>' });
    const { articles } = await read();
    expect(articles[0]).toMatchObject({
      id: 'a',
      title: '某县开工',
      text: '某县开工\n\n甲项目昨日开工。',
    });
  });
});

describe('readArticles: documents', () => {
  it('reads PDF and Word documents, and says what to do with an older one', async () => {
    write({
      'a.pdf': samplePdf([setLines(50, 60, ['青禾县开工', '　　甲项目昨日开工。'])]),
      'b.docx': sampleDocx(['青禾县投产', '乙项目昨日投产。']),
      'c.doc': 'old',
      'd.pdf': samplePdf([[]]),
    });
    const { articles, failures } = await read();
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ['a', '青禾县开工'],
      ['b', '青禾县投产'],
    ]);
    expect(failures).toEqual(['c.doc UNSUPPORTED', 'd.pdf NO_TEXT']);
  });
});

describe('readArticles: order and identity', () => {
  it('gives the same whatever the order of the inputs', async () => {
    write({ 'x/b.txt': '甲。', 'y/a.txt': '乙。', 'y/c.txt': '丙。' });
    const there = await read(['x', 'y']);
    expect(there.uris).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(await read(['y', 'x', 'y'])).toEqual(there);
  });

  it('takes the same text for one article with two places', async () => {
    write({ 'a.txt': '甲。', 'b.txt': '乙。', 'c/d.json': '{"text":"甲。"}' });
    const { articles, failures } = await read();
    expect(articles.map(({ id, uri }) => [id, ...uri])).toEqual([
      ['a', 'a.txt', 'c/d.json'],
      ['b', 'b.txt'],
    ]);
    expect(failures).toEqual([]);
  });

  it('reads a file once that lies in two inputs', async () => {
    write({ 'x/a.txt': '甲。' });
    const { articles } = await read(['', 'x', 'x/a.txt']);
    expect(articles).toHaveLength(1);
  });

  it('lets the first of two articles with one id stand', async () => {
    write({ 'a.html': '<p>甲。</p>', 'a.txt': '乙。', 'b.json': '{"id":"a","text":"丙。"}' });
    const { articles, failures } = await read();
    expect(articles.map(({ text }) => text)).toEqual(['甲。']);
    expect(failures).toEqual(['a.txt DUPLICATE_ID', 'b.json DUPLICATE_ID']);
  });
});

describe('readArticles: what cannot be read', () => {
  it('names every input that is none and reads the rest', async () => {
    write({
      'binary.txt': Uint8Array.from({ length: 999 }, (_, i) => (i * i) % 253),
      'blank.txt': ' \n\n',
      'cut.txt': Buffer.from('某县开工').subarray(0, -1),
      'empty.jsonl': '',
      'empty.txt': '',
      'folder.txt/a.txt': '乙。',
      'good.txt': '甲。',
      'large.txt': '丙'.repeat(700),
      'paper.doc': '%PDF',
      'picture.jpg': 'JFIF',
    });
    symlinkSync(join(root, 'nowhere.txt'), join(root, 'link.txt'));
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    const { articles, failures } = await read([''], { maxBytes: 2000 });
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(failures).toEqual([
      'binary.txt BINARY',
      'blank.txt EMPTY',
      'cut.txt TRUNCATED',
      'empty.jsonl EMPTY',
      'empty.txt EMPTY',
      'folder.txt NOT_A_FILE',
      'large.txt TOO_LARGE',
      'link.txt DANGLING_LINK',
      'paper.doc UNSUPPORTED',
      'pipe.txt NOT_A_FILE',
    ]);
  });

  it('names the lines of a .jsonl that are no articles', async () => {
    const long = JSON.stringify({ text: '丁'.repeat(100) });
    write({
      'a.jsonl': `{"text":"甲。"}\n{"text":\n{"title":"乙"}\n{"text":""}\n${long}\n{"text":"丙。"}`,
    });
    const { articles, failures } = await read([''], { maxBytes: 200 });
    expect(articles.map(({ id }) => id)).toEqual(['a#1', 'a#6']);
    expect(failures).toEqual([
      'a.jsonl#2 BAD_JSON',
      'a.jsonl#3 MISSING_TEXT',
      'a.jsonl#4 EMPTY',
      'a.jsonl#5 TOO_LARGE',
    ]);
  });

  it('warns of JSON that is no article, and refuses it where it was named', async () => {
    write({ 'package.json': '{"name":"x"}', 'list.json': '[{"text":"甲。"}]' });
    expect(await read()).toMatchObject({
      failures: ['list.json BAD_JSON'],
      warnings: ['package.json IGNORED'],
    });
    expect((await read(['package.json'])).failures).toEqual(['package.json MISSING_TEXT']);
  });

  it('reads a folder without its liantu.json where that is broken', async () => {
    write({ 'liantu.json': '[]', 'a.txt': '甲。' });
    const { articles, failures } = await read();
    expect(articles).toHaveLength(1);
    expect(failures).toEqual(['liantu.json BAD_JSON']);
  });

  it('names inputs that are not there, and files it does not know', async () => {
    write({ 'notes.md': '甲。' });
    expect((await read(['nowhere', 'notes.md'])).failures).toEqual([
      'notes.md UNSUPPORTED',
      'nowhere NOT_FOUND',
    ]);
  });

  it('follows links to folders, but not in circles', async () => {
    write({ 'a/b.txt': '甲。' });
    symlinkSync(root, join(root, 'a', 'up'));
    symlinkSync(join(root, 'a'), join(root, 'z'));
    const { articles } = await read();
    expect(articles.map(({ uri }) => uri)).toEqual([['a/b.txt', 'z/b.txt']]);
  });

  it('says what and where, and what to do', async () => {
    write({ 'a.txt': '甲。', 'b.json': '{"id":"a","text":"丙。"}' });
    for await (const { failure } of readArticles([root])) {
      if (!failure) continue;
      expect(failure.message).toBe(
        'has the id "a" of another article, a.txt; rename it, or give it an id of its own',
      );
    }
    expect.assertions(1);
  });
});
