import { beforeAll, describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createLexicons } from '../mentions/lexicons.js';
import { createSegmenter } from '../mentions/create-segmenter.js';
import { recognizeMentions } from '../mentions/recognize-mentions.js';
import { readValuations } from '../facts/read-valuations.js';
import type { Valuation } from '../relations/claim.js';
import { followDiscourse } from '../relations/discourse.js';
import type { Discourse } from '../relations/discourse.js';
import { readClaims } from '../relations/read-claims.js';
import type { HashedWeights } from './hashed-weights.js';
import { readLearned } from './learned.js';
import { weighClaims, weighValuations } from './weigh.js';

const TEXT = '青禾材料有限公司投资3亿元建设的电解铜箔项目落户马村区。';

describe('what rules read, weighed', () => {
  let discourse: Discourse;
  let valuations: Valuation[];

  beforeAll(() => {
    const page = layoutPage({ id: 'a', uri: ['a.txt'], sha256: '', text: TEXT });
    const lexicons = createLexicons();
    const mentions = recognizeMentions(page, createSegmenter(), lexicons);
    discourse = followDiscourse(page, mentions, lexicons);
    valuations = readValuations(page, mentions, discourse);
  });

  it('keeps plain claims, each as sure as it is likely', () => {
    const weighed = weighClaims(readClaims(discourse), discourse, readLearned().claims);
    expect(weighed.map(({ predicate }) => predicate)).toContain('UNDERTAKEN_BY');
    for (const { confidence } of weighed) {
      expect(confidence).toBeGreaterThanOrEqual(0.3);
      expect(confidence).toBeLessThanOrEqual(0.99);
    }
  });

  it('drops a claim that all speaks against', () => {
    const against = { probabilityOf: () => 0 } as unknown as HashedWeights;
    expect(weighClaims(readClaims(discourse), discourse, against)).toEqual([]);
  });

  it('keeps every value, and changes nothing but how sure it is', () => {
    const weighed = weighValuations(valuations, readLearned().valuations);
    expect(weighed.length).toBeGreaterThan(0);
    expect(
      weighed.map((value, i) => ({ ...value, confidence: valuations[i]!.confidence })),
    ).toEqual(valuations);
  });
});
