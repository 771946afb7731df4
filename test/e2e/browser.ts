import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** A box in canvas pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node as the canvas draws it. */
export interface DrawnNode {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What the explorer shows of its state, for tests. */
interface Exposed {
  camera(): { readonly x: number; readonly y: number; readonly ratio: number };
  labels(): readonly (Box & { readonly id: string; readonly text: string })[];
  nodes(): readonly DrawnNode[];
  visible(): { readonly nodes: number; readonly edges: number };
  address(): { readonly focus?: string; readonly article?: string; readonly view: string };
}

declare global {
  var liantu: Exposed;
}

const RESULTS = join(import.meta.dirname, '..', '..', 'test-results');

// Headless machines have no graphics card; these draw WebGL and canvas on the processor, the way that is fastest there.
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
];

/** Starts the browser that the run found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('run the browser tests with: node test/e2e/run.mjs');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A page in a context of its own, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** The options of a phone. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** Opens an address as a new visitor would, with nothing stored, in Chinese unless told otherwise. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/** Waits until the canvas has drawn names, and the dictionary for searching by sound is there. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.liantu?.labels().length > 0);
  await page.waitForFunction(() => document.documentElement.dataset['pinyin'] === 'ready');
}

/** Waits until the camera is where it will stay: its position is in the address. */
export async function untilCameraRests(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { x, y, ratio } = globalThis.liantu.camera();
    const rounded = [x, y, ratio].map((value) => Math.round(value * 1e4) / 1e4).join(',');
    return decodeURIComponent(location.hash).includes(`c=${rounded}`);
  });
}

/** Saves what the page looks like, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  await page.screenshot({ path: join(RESULTS, `${name}.png`) });
}
