import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Visit } from './browser.js';
import {
  PHONE,
  keepPicture,
  launchBrowser,
  untilCameraRests,
  untilDrawn,
  visit,
} from './browser.js';
import type { SiteServer } from './serve-site.js';
import { serveSite } from './serve-site.js';

interface GraphNode {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly degree: number;
}

const graph = JSON.parse(readFileSync(join(inject('site'), 'graph.json'), 'utf8')) as {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly { readonly source: number; readonly target: number }[];
};
const enterprise = bestConnected('Enterprise');

let browser: Browser;
let server: SiteServer;
let current: Visit | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveSite(inject('site'));
});

afterEach(async () => {
  const complaints = current?.complaints ?? [];
  await current?.close();
  current = undefined;
  if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('\n')}`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(hash = '', options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  current = await visit(browser, `${server.url}${hash}`, options);
  await untilDrawn(current.page);
  return current.page;
}

function bestConnected(type: string): GraphNode {
  const nodes = graph.nodes.filter(
    (node) => node.type === type && !/[^\p{Script=Han}]/u.test(node.name),
  );
  return nodes.reduce((best, node) => (node.degree > best.degree ? node : best));
}

async function search(page: Page, query: string): Promise<readonly string[]> {
  await page.fill('#search', query);
  return page.locator('[role=option] .hit-name').allTextContents();
}

/** Names of the labels that overlap another. */
async function overlapping(page: Page): Promise<readonly string[]> {
  const labels = await page.evaluate(() => globalThis.liantu.labels());
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

describe('the first screen', () => {
  it('says what is in here, and shows a part that can be read', async () => {
    const page = await open();
    const lead = await page.locator('.lead').textContent();
    expect(lead).toContain(`${graph.nodes.length} 个实体，${graph.edges.length} 条关系`);
    expect(await page.locator('.tile').count()).toBeGreaterThanOrEqual(8);
    expect(await page.locator('.panel .article-row').count()).toBe(5);
    const { nodes } = await page.evaluate(() => globalThis.liantu.visible());
    expect(nodes).toBeGreaterThan(10);
    expect(nodes).toBeLessThanOrEqual(60);
    expect(await page.locator('.status').textContent()).toContain(
      `另有 ${graph.nodes.length - nodes} 个未展开`,
    );
    await keepPicture(page, 'overview-light');
  });

  it('comes in dark and in English, as the system asks, and remembers a choice', async () => {
    const page = await open('', { colorScheme: 'dark', locale: 'en-GB' });
    expect(await page.locator('.panel-title').textContent()).toBe('Overview');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await keepPicture(page, 'overview-dark-en');
    await page.getByRole('button', { name: 'Switch to light' }).click();
    await page.getByRole('button', { name: '中文' }).click();
    await page.reload();
    await untilDrawn(page);
    expect(await page.locator('.panel-title').textContent()).toBe('概览');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  });

  it('asks for nothing but its own files', async () => {
    await open();
    const strange = server.requests.filter(
      (path) =>
        !/^\/(?:$|index\.html|icon\.svg|graph\.json|assets\/|articles\/|favicon)/u.test(path),
    );
    expect(strange).toEqual([]);
  });
});

describe('search', () => {
  it('finds an enterprise by any piece of its name, and leads to the sentence in two steps', async () => {
    const page = await open();
    const piece = enterprise.name.slice(2, 5);
    expect((await search(page, piece)).join()).toContain(piece);
    await search(page, enterprise.name);
    await page.keyboard.press('Enter');
    await page.waitForFunction((key) => globalThis.liantu.address().focus === key, enterprise.key);
    expect(await page.locator('#panel-title').textContent()).toBe(enterprise.name);
    await page.locator('.evidence-button').first().click();
    const quote = page.locator('.quotation').first();
    await quote.waitFor();
    expect((await quote.locator('blockquote').textContent())?.length).toBeGreaterThan(5);
    expect(await quote.locator('.source-title').textContent()).not.toBe('');
    await keepPicture(page, 'focus-light');
  });

  it('finds by pinyin and by initials', async () => {
    const page = await open();
    for (const query of ['xuancheng', 'xcs', 'xuanc', 'XCS']) {
      expect(await search(page, query)).toContain('宣城市');
    }
  });

  it('leaves the keys of an input method alone', async () => {
    const page = await open();
    await search(page, '宣城');
    await page.locator('#search').evaluate((input) => {
      const init = { key: 'Enter', isComposing: true, bubbles: true };
      input.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    expect(await page.evaluate(() => globalThis.liantu.address().focus)).toBeUndefined();
  });

  it('says so when there is nothing', async () => {
    const page = await open();
    await search(page, '无此公司无此公司');
    expect(await page.locator('.no-results').textContent()).toContain('没有找到');
  });
});

describe('filters', () => {
  it('take a type off the canvas and say how much of it is shown', async () => {
    const page = await open();
    const row = page.locator('[data-member=Enterprise]');
    const total = graph.nodes.filter((node) => node.type === 'Enterprise').length;
    await row.locator('input').uncheck();
    await page.waitForFunction(() =>
      globalThis.liantu.nodes().every((node) => node.type !== 'Enterprise'),
    );
    expect(await row.locator('.filter-count').textContent()).toBe(`0 / ${total}`);
    expect(await page.locator('.status').textContent()).toContain('被筛选隐藏');
  });

  it('that hide everything are named, and undone in one step', async () => {
    const page = await open();
    for (const box of await page.locator('.filter-group').first().locator('input').all()) {
      await box.uncheck();
    }
    expect(await page.locator('.notice').textContent()).toContain('“实体”的筛选把画布清空了');
    await page.locator('.notice button').click();
    await page.waitForFunction(() => globalThis.liantu.nodes().length > 10);
  });

  it('leave one type alone on request', async () => {
    const page = await open();
    await page.locator('[data-member=District]').hover();
    await page.getByRole('button', { name: '仅看区域' }).click();
    await page.waitForFunction(() =>
      globalThis.liantu.nodes().every((node) => node.type === 'District'),
    );
    expect(await page.locator('[data-member=Park] .filter-count').textContent()).toMatch(/^0 /u);
  });
});

describe('labels', () => {
  it('never overlap, at the start, in focus, near and far', async () => {
    const page = await open();
    expect(await overlapping(page)).toEqual([]);
    await search(page, '宣城市');
    await page.keyboard.press('Enter');
    await untilCameraRests(page);
    expect(await overlapping(page)).toEqual([]);
    for (const name of ['放大', '放大', '缩小', '缩小', '缩小', '缩小']) {
      await page.getByRole('button', { name }).click();
      await untilCameraRests(page);
      expect(await overlapping(page)).toEqual([]);
    }
    await page.getByRole('button', { name: '全部展开' }).click();
    await untilCameraRests(page);
    expect(await overlapping(page)).toEqual([]);
    await keepPicture(page, 'everything-light');
  });
});

describe('the canvas', () => {
  it('opens what is clicked, dims the rest, and lets go with Escape', async () => {
    const page = await open();
    const nodes = await page.evaluate(() => globalThis.liantu.nodes());
    const node = nodes.find((own) => own.name === '宣城市');
    const box = await page.locator('#canvas').boundingBox();
    await page.mouse.click(box!.x + node!.x, box!.y + node!.y);
    await page.waitForFunction((key) => globalThis.liantu.address().focus === key, node!.key);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => globalThis.liantu.address().focus === undefined);
    expect(await page.locator('#panel-title').textContent()).toBe('概览');
  });

  it('names in full what the pointer is on, and opens the relation that is clicked', async () => {
    const page = await open('#s=none&x=District/宣城市');
    const { names, place, middle } = await page.evaluate(() => {
      const nodes = globalThis.liantu.nodes();
      const city = nodes.find((node) => node.name === '宣城市')!;
      const far = (node: { x: number; y: number }): number =>
        Math.hypot(node.x - city.x, node.y - city.y);
      const place = nodes.reduce((best, node) => (far(node) > far(best) ? node : best));
      return {
        names: nodes.map(({ name }) => name),
        place,
        middle: { x: city.x * 0.2 + place.x * 0.8, y: city.y * 0.2 + place.y * 0.8 },
      };
    });
    const box = (await page.locator('#canvas').boundingBox())!;
    await page.mouse.move(box.x + place.x, box.y + place.y);
    await page.waitForFunction(
      (name) => globalThis.liantu.labels().some((label) => label.text === name),
      place.name,
    );
    await keepPicture(page, 'hover-light');
    await page.mouse.click(box.x + middle.x, box.y + middle.y);
    await page.locator('.link-relation .quotation').first().waitFor();
    const ends = await page.locator('.link-relation .node-name').allTextContents();
    expect(ends).toHaveLength(2);
    expect(names).toEqual(expect.arrayContaining(ends));
    await keepPicture(page, 'link-light');
  });

  it('lays out only on request, and puts everything back', async () => {
    const page = await open();
    await untilCameraRests(page);
    const address = page.url();
    const before = await page.evaluate(() => globalThis.liantu.nodes());
    await page.getByRole('button', { name: '重新排布' }).click();
    await page.getByRole('button', { name: '恢复原位' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: '重新排布' }).waitFor({ timeout: 30_000 });
    await untilCameraRests(page);
    await page.getByRole('button', { name: '恢复原位' }).click();
    await page.waitForURL(address);
    await untilCameraRests(page);
    const places = (nodes: typeof before): string[] =>
      nodes.map(({ key, x, y }) => `${key} ${Math.round(x)} ${Math.round(y)}`).toSorted();
    expect(places(await page.evaluate(() => globalThis.liantu.nodes()))).toEqual(places(before));
  });

  it('comes back when the graphics card takes its contexts away', async () => {
    const page = await open();
    await untilCameraRests(page);
    const before = await page.evaluate(() => globalThis.liantu.labels().length);
    await page.evaluate(() => {
      const layer = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
      layer?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      layer?.setAttribute('data-old', '');
    });
    await page.waitForFunction(() => document.querySelector('canvas[data-old]') === null);
    await page.waitForFunction((count) => globalThis.liantu.labels().length === count, before);
    expect(await page.locator('canvas.sigma-nodes').count()).toBe(1);
  });
});

describe('the address', () => {
  it('restores focus, filters, neighbourhood and camera in another browser', async () => {
    const page = await open();
    await search(page, '宣城市');
    await page.keyboard.press('Enter');
    await page.locator('[data-member=Product] input').uncheck();
    await page.locator('[data-member=planned] input').uncheck();
    await untilCameraRests(page);
    const seen = await page.evaluate(() => ({
      camera: globalThis.liantu.camera(),
      visible: globalThis.liantu.visible(),
    }));
    const fresh = await visit(browser, page.url());
    await untilDrawn(fresh.page);
    const restored = await fresh.page.evaluate(() => ({
      camera: globalThis.liantu.camera(),
      visible: globalThis.liantu.visible(),
    }));
    expect(restored.visible).toEqual(seen.visible);
    for (const part of ['x', 'y', 'ratio'] as const) {
      expect(Math.abs(restored.camera[part] / seen.camera[part] - 1)).toBeLessThan(0.01);
    }
    expect(await fresh.page.locator('#panel-title').textContent()).toBe('宣城市');
    expect(await fresh.page.locator('[data-member=Product] input').isChecked()).toBe(false);
    expect(fresh.complaints).toEqual([]);
    await fresh.close();
  });

  it('goes back a step with the browser', async () => {
    const page = await open();
    for (const name of ['宣城市', enterprise.name]) {
      await search(page, name);
      await page.keyboard.press('Enter');
    }
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector('#panel-title')?.textContent === '宣城市',
    );
    expect(await page.evaluate(() => globalThis.liantu.address().focus)).toContain('District/');
  });

  it('says so when it names what is not there', async () => {
    const page = await open('#f=Enterprise/无此公司&zz=1');
    expect(await page.locator('#panel-title').textContent()).toBe('图谱里没有“无此公司”');
  });
});

describe('the reader', () => {
  it('opens at the evidence, with the names marked, and looks a name up', async () => {
    const page = await open();
    await search(page, enterprise.name);
    await page.keyboard.press('Enter');
    await page.locator('.evidence-button').first().click();
    await page.locator('.source-button').first().click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.evidence-mark')].some((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top > 0 && bottom < globalThis.innerHeight;
      }),
    );
    expect(await page.locator('.mention').count()).toBeGreaterThan(3);
    await keepPicture(page, 'reader-light');
    const mention = page.locator('.mention').first();
    const title = await mention.getAttribute('title');
    await mention.click();
    const focused = await page.locator('#panel-title').textContent();
    expect(title?.split(' · ')[0]).toBe(focused);
    expect(await page.evaluate(() => globalThis.liantu.address().view)).toBe('articles');
  });

  it('lists all articles', async () => {
    const page = await open('#v=articles');
    expect(await page.locator('.reader .article-row').count()).toBe(10);
  });

  it('shows the sentences where the texts were left out', async () => {
    const bare = await serveSite(inject('bareSite'));
    const list = await visit(browser, `${bare.url}#v=articles`);
    await list.page.locator('.reader .article-button').first().click();
    await list.page.locator('.text .gap').first().waitFor();
    expect(await list.page.locator('.text').textContent()).toContain('导出时没有附正文');
    expect(list.complaints).toEqual([]);
    await list.close();
    bare.close();
  });
});

describe('without a mouse', () => {
  it('leads from an enterprise by its neighbours to the evidence and back', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type(enterprise.name);
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((own) => document.activeElement?.matches(own), selector)) return;
      }
      throw new Error(`the Tab key does not reach ${selector}`);
    };
    await tabTo('.evidence-button');
    await page.keyboard.press('Enter');
    await page.locator('.quotation').first().waitFor();
    await tabTo('.source-button');
    await page.keyboard.press('Enter');
    await page.locator('.evidence-mark').first().waitFor();
    await page.goBack();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => globalThis.liantu.address().focus === undefined);
    expect(await page.locator('#panel-title').textContent()).toBe('概览');
  });

  it('walks over the canvas, saying where it is', async () => {
    const page = await open();
    await page.locator('#canvas').focus();
    await page.keyboard.press('ArrowRight');
    const said = page.locator('[aria-live=polite]');
    await page.waitForFunction(() =>
      /条关系/u.test(document.querySelector('[aria-live=polite]')?.textContent ?? ''),
    );
    const heard = new Set([await said.textContent()]);
    for (const arrow of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(arrow);
      heard.add(await said.textContent());
    }
    expect(heard.size).toBeGreaterThan(1);
    const name = (await said.textContent())?.split('，')[0];
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    expect(await page.locator('#panel-title').textContent()).toBe(name);
  });

  it('finds a name and a role on everything that can be pressed', async () => {
    const page = await open();
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, a[href], [role=application]')]
        .filter((element) => {
          const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
          return name.trim() === '' && element.closest('label') === null;
        })
        .map((element) => element.outerHTML),
    );
    expect(nameless).toEqual([]);
  });
});

describe('on a phone', () => {
  it('fits, opens on the overview and shows details in a sheet', async () => {
    const page = await open('', PHONE);
    await keepPicture(page, 'phone-overview');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    expect(await page.locator('.panel').isVisible()).toBe(true);
    await search(page, '宣城市');
    await page.locator('[role=option]').first().tap();
    await page.waitForFunction(
      () => document.querySelector('#panel-title')?.textContent === '宣城市',
    );
    await untilCameraRests(page);
    expect(await overlapping(page)).toEqual([]);
    await keepPicture(page, 'phone-focus');
    await page.getByRole('button', { name: '图例与筛选' }).tap();
    expect(await page.locator('.legend').isVisible()).toBe(true);
    await keepPicture(page, 'phone-legend');
  });
});
