import { createExtractor, readArticles } from '@liantu/extractor';
import type { Diagnostic } from '@liantu/ontology';
import { validateDocumentGraph } from '@liantu/ontology/validate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, createRandom, mutate } from '../bench/mutate.js';
import { EXAMPLES } from './liantu.js';

const extractor = createExtractor();
const texts: string[] = [];

beforeAll(async () => {
  for await (const { article } of readArticles([EXAMPLES])) if (article) texts.push(article.text);
});

/** What is wrong with what is extracted from a text. */
function faultsOf(text: string): Diagnostic[] {
  return validateDocumentGraph(extractor.extract({ id: 'x', uri: [], sha256: '', text }), text);
}

describe('extract', () => {
  it('is never thrown off by a mutated page, and always gives a valid graph', () => {
    const page = fc.record({ article: fc.nat(), seed: fc.nat() });
    fc.assert(
      fc.property(page, ({ article, seed }) => {
        const { text } = mutate(texts[article % texts.length]!, createRandom(seed));
        expect(faultsOf(text)).toEqual([]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('is never thrown off by a piece repeated', () => {
    for (const piece of HOSTILE) expect(faultsOf(piece.repeat(200)), piece).toEqual([]);
  });

  it('comes to an end where a character takes two units', () => {
    expect(faultsOf('𠮷与青禾选育“青禾集团')).toEqual([]);
  });
});
