import { effect, signal } from '@preact/signals';
import type { GraphFile } from '@liantu/graph/memory';
import { render } from 'preact';
import { App } from './app.js';
import type { AddressBar } from './model/explorer.js';
import { createExplorer } from './model/explorer.js';
import { createArticleStore } from './model/article-store.js';
import { createDataset } from './model/dataset.js';
import { loadReadings, readNothing } from './model/readings.js';
import { createSearchIndex } from './model/search.js';
import type { Page, Ui } from './page.js';
import { createUi } from './page.js';
import { Opening, OpeningFailed } from './opening.js';

const root = document.getElementById('app');
if (!root) throw new Error('main: the page has no element #app');

const ui = createUi();
const page = signal<Page | undefined>(undefined);
const failure = signal<string | undefined>(undefined);

effect(() => {
  const messages = ui.messages.value.page;
  if (page.value) render(<App page={page.value} />, root);
  else if (failure.value !== undefined) {
    render(
      <OpeningFailed reason={failure.value} words={messages} onRetry={() => void open()} />,
      root,
    );
  } else render(<Opening words={messages} />, root);
});

await open();

async function open(): Promise<void> {
  failure.value = undefined;
  try {
    const file = assertGraphFile(await fetchJson('graph.json'), ui);
    page.value = createPage(file);
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
}

function createPage(file: GraphFile): Page {
  const dataset = createDataset(file);
  const explorer = createExplorer(dataset, createArticleStore(fetchJson), addressBar());
  const searchIndex = signal(createSearchIndex(dataset, readNothing));
  addEventListener('popstate', () => explorer.restore());
  addEventListener('hashchange', () => explorer.restore());
  // Searching by what is written works at once; by sound, once the dictionary is there.
  const searchBySound = async (): Promise<void> => {
    searchIndex.value = createSearchIndex(dataset, await loadReadings());
    document.documentElement.dataset['pinyin'] = 'ready';
  };
  setTimeout(() => void searchBySound(), 300);
  return { explorer, ui, searchIndex };
}

function addressBar(): AddressBar {
  return {
    read: () => decodeHash(location.hash),
    push: (hash) => history.pushState(null, '', addressOf(hash)),
    replace: (hash) => history.replaceState(null, '', addressOf(hash)),
  };
}

function addressOf(hash: string): string {
  return hash === '' ? location.pathname + location.search : `#${hash}`;
}

// Browsers show hanzi in the address bar but hand them out percent-encoded; what we escaped ourselves stays escaped.
function decodeHash(hash: string): string {
  return hash.replace(/(?:%[89A-F][\dA-F])+/giu, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

function assertGraphFile(value: unknown, { messages }: Ui): GraphFile {
  const file = value as Partial<GraphFile> | null;
  if (file?.format === 1 && Array.isArray(file.nodes) && Array.isArray(file.edges)) {
    return file as GraphFile;
  }
  throw new Error(messages.value.page.notGraph);
}
