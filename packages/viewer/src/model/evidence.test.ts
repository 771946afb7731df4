import { describe, expect, it } from 'vitest';
import { createArticleStore } from './article-store.js';
import { createDataset } from './dataset.js';
import { evidenceOfEdge, printedNames } from './evidence.js';
import { SAMPLE_ARTICLE, SAMPLE_GRAPH } from './fixtures/sample-graph.js';

const dataset = createDataset(SAMPLE_GRAPH);

describe('evidenceOfEdge', () => {
  it('finds for every edge the sentences of its own triple', () => {
    dataset.edges.forEach(({ predicate }, edge) => {
      const quotes = evidenceOfEdge(dataset, edge, 0, SAMPLE_ARTICLE).map((item) => item.quote);
      expect(quotes).toEqual([`${predicate}: 青禾储能电池项目落户浚县。`]);
    });
  });

  it('finds a symmetric relation that the article gives the other way round', () => {
    const turned = SAMPLE_ARTICLE.triples.map((triple) => {
      return { ...triple, subject: triple.object, object: triple.subject };
    });
    const file = { ...SAMPLE_ARTICLE, triples: turned };
    expect(evidenceOfEdge(dataset, 5, 0, file)).toHaveLength(1);
    expect(evidenceOfEdge(dataset, 1, 0, file)).toEqual([]);
  });
});

describe('printedNames', () => {
  it('adds to the names of a node what the article prints for it', () => {
    const text = '磨县县城与浚縣之间';
    const [, county, ...others] = SAMPLE_ARTICLE.entities;
    const file = {
      ...SAMPLE_ARTICLE,
      article: { ...SAMPLE_ARTICLE.article, text },
      entities: [{ ...county!, mentions: [{ start: 5, end: 7 }] }, ...others],
    };
    expect(printedNames(dataset, 1, 0, file)).toEqual(['浚县', '浚縣']);
  });
});

describe('createArticleStore', () => {
  it('reads each file once', async () => {
    const asked: string[] = [];
    const store = createArticleStore((path) => {
      asked.push(path);
      return Promise.resolve(SAMPLE_ARTICLE);
    });
    await Promise.all([store.read('h1'), store.read('h1')]);
    expect(asked).toEqual(['articles/h1.json']);
  });

  it('asks again after a failure', async () => {
    let failing = true;
    const store = createArticleStore(() =>
      failing ? Promise.reject(new Error('HTTP 503')) : Promise.resolve(SAMPLE_ARTICLE),
    );
    await expect(store.read('h1')).rejects.toThrow('HTTP 503');
    failing = false;
    await expect(store.read('h1')).resolves.toBe(SAMPLE_ARTICLE);
  });
});
