import { describe, expect, it } from 'vitest';
import { createArticleStore } from './article-store.js';
import { createDataset } from './dataset.js';
import type { Explorer } from './explorer.js';
import { createExplorer } from './explorer.js';
import { SAMPLE_GRAPH } from './fixtures/sample-graph.js';

interface Visit {
  readonly explorer: Explorer;
  /** What the browser would go back through; the last is the address shown. */
  readonly history: string[];
}

function visit(hash = ''): Visit {
  const history = [hash];
  const store = createArticleStore(() => Promise.reject(new Error('no network')));
  const explorer = createExplorer(createDataset(SAMPLE_GRAPH), store, {
    read: () => history.at(-1) ?? '',
    push: (next) => history.push(next),
    replace: (next) => {
      history[history.length - 1] = next;
    },
  });
  return { explorer, history };
}

describe('createExplorer', () => {
  it('puts what is opened and its neighbourhood into the canvas', () => {
    const { explorer } = visit();
    explorer.open(1);
    expect(explorer.focus.value).toBe(1);
    expect([...explorer.filtered.value.nodes].toSorted()).toEqual([0, 1, 2, 5]);
    expect(explorer.cameraWish.value).toEqual([1, 0, 2, 5]);
    expect([...explorer.positions.value.keys()].toSorted()).toEqual([0, 1, 2, 5]);
  });

  it('leaves everything in the canvas where everything was asked for', () => {
    const { explorer } = visit('#s=all');
    explorer.open(1);
    expect(explorer.filtered.value.nodes.size).toBe(7);
    expect(explorer.positions.value.size).toBe(0);
  });

  it('takes an expansion back exactly', () => {
    const { explorer } = visit('#s=none&x=Industry/储能');
    const before = [...explorer.filtered.value.nodes];
    explorer.expand(1);
    explorer.collapse(1);
    expect([...explorer.filtered.value.nodes]).toEqual(before);
  });

  it('makes a step of a focus, but not of a filter or a camera', () => {
    const { explorer, history } = visit();
    explorer.select(1);
    explorer.setFilters({ ...explorer.address.value.filters, types: new Set(['Person']) });
    explorer.moveCamera({ x: 0.5, y: 0.5, ratio: 0.25 });
    expect(history).toEqual(['', 'u=1&f=District/浚县&ht=Person&c=0.5,0.5,0.25']);
  });

  it('restores from the address what another visit wrote there', () => {
    const first = visit();
    first.explorer.open(3);
    first.explorer.selectLink(3, 6);
    const second = visit(first.history.at(-1));
    expect(second.explorer.link.value).toEqual([3, 6]);
    expect([...second.explorer.scope.value]).toEqual([...first.explorer.scope.value]);
  });

  it('lets go step by step: of the relation, then of the node, then of the list', () => {
    const { explorer } = visit('#b=Enterprise');
    explorer.selectLink(3, 6);
    explorer.letGo();
    expect([explorer.link.value, explorer.focus.value]).toEqual([undefined, 3]);
    explorer.letGo();
    expect([explorer.focus.value, explorer.address.value.browse]).toEqual([
      undefined,
      'Enterprise',
    ]);
    explorer.letGo();
    expect(explorer.address.value.browse).toBeUndefined();
  });

  it('resolves an alias in the address and knows when a key names nothing', () => {
    expect(visit('#f=Enterprise/青禾').explorer.focus.value).toBe(3);
    const { explorer } = visit('#f=Enterprise/无此公司');
    expect([explorer.focus.value, explorer.address.value.focus]).toEqual([
      undefined,
      'Enterprise/无此公司',
    ]);
  });

  it('stays in the article when a name there is looked up', () => {
    const { explorer } = visit();
    explorer.read('a1', [{ start: 4, end: 6 }]);
    explorer.inspect(1);
    expect(explorer.address.value).toMatchObject({
      view: 'articles',
      article: 'a1',
      parts: [{ start: 4, end: 6 }],
    });
    expect(explorer.focus.value).toBe(1);
  });

  it('does not filter anew for a camera that moves', () => {
    const { explorer } = visit();
    const before = explorer.filtered.value;
    explorer.moveCamera({ x: 0.4, y: 0.5, ratio: 1 });
    expect(explorer.filtered.value).toBe(before);
  });
});
