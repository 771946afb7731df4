import { createExtractor, readArticles } from '@liantu/extractor';
import { buildKnowledgeGraph, toGraphFile } from '@liantu/graph/memory';
import type { DocumentGraph } from '@liantu/ontology';
import { expect, it } from 'vitest';
import { outlineDocument } from '../packages/cli/src/workspace/outline-document.js';
import { EXAMPLES } from './liantu.js';

it('makes the same graph.json from outlines as from whole documents', async () => {
  const extractor = createExtractor();
  const documents: DocumentGraph[] = [];
  for await (const { article } of readArticles([EXAMPLES])) {
    if (article) documents.push(extractor.extract(article));
  }
  const graphFile = (from: readonly DocumentGraph[]): unknown =>
    toGraphFile(buildKnowledgeGraph(from, { layoutIterations: 0 }), (id) => id);
  const outlines = documents.map(outlineDocument);
  expect(graphFile(outlines)).toEqual(graphFile(documents));
  expect(JSON.stringify(outlines).length).toBeLessThan(JSON.stringify(documents).length * 0.6);
});
