import { createExtractor, createSegmenter, readArticles } from '@liantu/extractor';
import { validateDocumentGraph } from '@liantu/ontology/validate';
import { expect, it } from 'vitest';
import { EXAMPLES } from './liantu.js';

it('reads the examples as well without a compiled segmenter', async () => {
  const usual = createExtractor();
  const fallback = createExtractor({ segmenter: createSegmenter('@node-rs/jieba') });
  expect(fallback.stamp.engine).toBe('@node-rs/jieba');
  const counts = { usual: 0, fallback: 0 };
  for await (const { article } of readArticles([EXAMPLES])) {
    if (!article) continue;
    const graph = fallback.extract(article);
    expect(validateDocumentGraph(graph, article.text)).toEqual([]);
    counts.usual += usual.extract(article).triples.length;
    counts.fallback += graph.triples.length;
  }
  expect(counts.fallback / counts.usual).toBeGreaterThan(0.95);
  expect(counts.fallback / counts.usual).toBeLessThan(1.05);
});
