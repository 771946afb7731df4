import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keepPicture, launchBrowser, untilDrawn, visit } from './browser.js';
import { HOSTILE_NAMES, writeHostileSite } from './hostile-site.js';
import { serveSite } from './serve-site.js';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'liantu-states-'));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('hostile names', () => {
  it('are shown as the text they are, everywhere', async () => {
    const site = join(folder, 'hostile');
    writeHostileSite(inject('site'), site);
    const server = await serveSite(site);
    const { page, complaints, close } = await visit(browser, server.url);
    await untilDrawn(page);
    await page.fill('#search', '云溪');
    await page.keyboard.press('Enter');
    const names = await page.locator('.relation .node-name').allTextContents();
    expect(names.toSorted()).toEqual([...HOSTILE_NAMES].toSorted());
    for (const button of await page.locator('.evidence-button').all()) await button.click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.quotation').length === count,
      HOSTILE_NAMES.length,
    );
    for (const name of HOSTILE_NAMES) {
      const button = page.locator('.relation .node-button').filter({ hasText: name });
      await button.first().click();
      await page.waitForFunction(
        (own) => document.querySelector('#panel-title')?.textContent === own,
        name,
      );
      const reloaded = await visit(browser, page.url());
      await untilDrawn(reloaded.page);
      expect(await reloaded.page.locator('#panel-title').textContent()).toBe(name);
      await reloaded.close();
      await page.goBack();
      await page.waitForFunction(
        () => document.querySelector('#panel-title')?.textContent === '云溪市',
      );
    }
    await page.locator('.evidence-button').first().click();
    await page.locator('.source-title').first().click();
    await page.locator('.text').waitFor();
    expect(await page.locator('.page-title').textContent()).toBe('<b>标题</b>');
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
    server.close();
  });
});

describe('when something is missing', () => {
  it('says that the graph did not come, and opens it on a second try', async () => {
    const server = await serveSite(inject('site'));
    server.failing.add('/graph.json');
    const { page, close } = await visit(browser, server.url);
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('[role=alert]').textContent()).toContain('graph.json: HTTP 503');
    await keepPicture(page, 'state-failed');
    server.failing.clear();
    await page.getByRole('button', { name: '重试' }).click();
    await untilDrawn(page);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await close();
    server.close();
  });

  it('says that an article did not come, and fetches it on a second try', async () => {
    const server = await serveSite(inject('site'));
    const { page, close } = await visit(browser, server.url);
    await untilDrawn(page);
    const { articles } = JSON.parse(readFileSync(join(inject('site'), 'graph.json'), 'utf8')) as {
      articles: { hash: string }[];
    };
    for (const { hash } of articles) server.failing.add(`/articles/${hash}.json`);
    await page.fill('#search', '宣城市');
    await page.keyboard.press('Enter');
    await page.locator('.evidence-button').first().click();
    // All of them have answered when none is loading any more.
    await page.waitForFunction(() => document.querySelector('.evidence > .muted') === null);
    const failed = await page.locator('.evidence .failed').count();
    expect(failed).toBeGreaterThan(0);
    server.failing.clear();
    await page.locator('.evidence .failed button').first().click();
    await page.locator('.quotation').first().waitFor();
    expect(await page.locator('.evidence .failed').count()).toBe(failed - 1);
    await close();
    server.close();
  });

  it('says that the graph is empty, and what to do', async () => {
    const site = join(folder, 'empty');
    cpSync(inject('site'), site, { recursive: true });
    writeFileSync(
      join(site, 'graph.json'),
      JSON.stringify({ format: 1, articles: [], nodes: [], edges: [] }),
    );
    const server = await serveSite(site);
    const { page, complaints, close } = await visit(browser, server.url);
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').textContent()).toContain('liantu build');
    expect(complaints).toEqual([]);
    await close();
    server.close();
  });

  it('refuses a file that is no graph', async () => {
    const site = join(folder, 'other');
    cpSync(inject('site'), site, { recursive: true });
    writeFileSync(join(site, 'graph.json'), '{"nodes":"many"}');
    const server = await serveSite(site);
    const { page, close } = await visit(browser, server.url);
    expect(await page.locator('[role=alert]').textContent()).toContain('不是链图的图谱文件');
    await close();
    server.close();
  });
});

describe('liantu serve', () => {
  it('shows the same explorer', async () => {
    const command = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'liantu.mjs');
    const child = spawn(process.execPath, [command, 'serve', inject('workspace'), '--port', '0']);
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/[\w.:[\]]+\/?/u.exec(said);
        if (found) resolve(found[0]);
      });
      child.on('exit', (code) => reject(new Error(`liantu serve: exit ${code}\n${said}`)));
    });
    const { page, complaints, close } = await visit(browser, address);
    await untilDrawn(page);
    await page.getByRole('button', { name: '重新排布' }).click();
    await page.getByRole('button', { name: '恢复原位' }).waitFor({ timeout: 30_000 });
    expect(complaints).toEqual([]);
    await close();
    child.kill();
  });
});
