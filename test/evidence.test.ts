import { createExtractor, layoutPage, readArticles } from '@liantu/extractor';
import type { Article, DocumentGraph } from '@liantu/ontology';
import { containsSpan } from '@liantu/ontology';
import { validateDocumentGraph } from '@liantu/ontology/validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from './liantu.js';

interface Extracted {
  readonly article: Article;
  readonly graph: DocumentGraph;
}

const corpus: Extracted[] = [];

beforeAll(async () => {
  const extractor = createExtractor();
  for await (const { article } of readArticles([EXAMPLES], {})) {
    if (article) corpus.push({ article, graph: extractor.extract(article) });
  }
});

describe('what is extracted from the examples', () => {
  it('is there', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(10);
    for (const { graph } of corpus) expect(graph.triples.length).toBeGreaterThan(0);
  });

  it('is valid: domain and range hold, every part lies in the text and in its quote, every item has a rule', () => {
    for (const { article, graph } of corpus) {
      expect(validateDocumentGraph(graph, article.text), article.id).toEqual([]);
    }
  });

  it('rests on sentences or pieces of them', () => {
    for (const { article, graph } of corpus) {
      const page = layoutPage(article);
      const sentences = page.paragraphs.flatMap((paragraph) => paragraph.sentences);
      for (const part of partsOf(graph)) {
        const span = page.fromSource(part);
        const text = article.text.slice(part.start, part.end);
        expect(span && sentences.some((sentence) => containsSpan(sentence, span)), text).toBe(true);
      }
    }
  });
});

function partsOf(graph: DocumentGraph): { start: number; end: number }[] {
  const facts = graph.entities.flatMap((entity) => entity.facts);
  return [...graph.triples, ...facts].flatMap((item) =>
    item.evidence.flatMap(({ parts }) => parts),
  );
}
