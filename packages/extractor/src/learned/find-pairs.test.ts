import { beforeAll, describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createSegmenter } from '../mentions/create-segmenter.js';
import { createLexicons } from '../mentions/lexicons.js';
import { recognizeMentions } from '../mentions/recognize-mentions.js';
import type { Claim } from '../relations/claim.js';
import { followDiscourse } from '../relations/discourse.js';
import type { Discourse } from '../relations/discourse.js';
import { findClaims } from '../relations/read-claims.js';
import { PAIR_RULE, findPairs } from './find-pairs.js';
import type { RulesReading } from './find-pairs.js';
import type { HashedWeights } from './hashed-weights.js';
import { readLearned } from './learned.js';

const TEXT =
  '青禾材料有限公司投资3亿元建设的电解铜箔项目落户马村区。砺石精工有限公司否认为青禾材料有限公司供货。';

/** Weights by which everything is as likely. */
function weighing(probability: number): HashedWeights {
  return { probabilityOf: () => probability } as unknown as HashedWeights;
}

function keyOf({ predicate, subject, object }: Claim): string {
  return `${subject.name} ${predicate} ${object.name}`;
}

describe('pairs of names that no rule joins', () => {
  let discourse: Discourse;
  let reading: RulesReading;

  beforeAll(() => {
    const page = layoutPage({ id: 'a', uri: ['a.txt'], sha256: '', text: TEXT });
    const mentions = recognizeMentions(page, createSegmenter(), createLexicons());
    discourse = followDiscourse(page, mentions, createLexicons());
    reading = findClaims(discourse);
  });

  it('are claimed once each where they are likely, with what says so', () => {
    const pairs = findPairs({ found: [], kept: [] }, discourse, weighing(0.8));
    expect(pairs.map(keyOf)).toContain('电解铜箔项目 UNDERTAKEN_BY 青禾材料有限公司');
    expect(new Set(pairs.map(keyOf)).size).toBe(pairs.length);
    for (const { rule, confidence, parts, subject, object } of pairs) {
      expect(rule).toBe(PAIR_RULE);
      expect(confidence).toBe(0.8);
      const said = parts.map(({ start, end }) => TEXT.slice(start, end)).join(' ');
      expect(said).toContain(subject.name);
      expect(said).toContain(object.name);
    }
  });

  it('are not claimed where they are unlikely', () => {
    expect(findPairs({ found: [], kept: [] }, discourse, weighing(0.4))).toEqual([]);
  });

  it('leave to the rules what they claim, and its better end', () => {
    expect(reading.kept.map(keyOf)).toContain('马村区 HOSTS 电解铜箔项目');
    const pairs = findPairs(reading, discourse, weighing(0.8));
    const hosted = pairs.filter(({ predicate }) => predicate === 'HOSTS');
    expect(hosted.map(({ object }) => object.name)).not.toContain('电解铜箔项目');
  });

  it('are not claimed from a clause that denies it', () => {
    const pairs = findPairs({ found: [], kept: [] }, discourse, weighing(0.8));
    expect(pairs.map(keyOf).filter((key) => key.includes('砺石精工有限公司'))).toEqual([]);
  });

  it('are few by what was learnt', () => {
    const pairs = findPairs(reading, discourse, readLearned().pairs);
    expect(pairs.length).toBeLessThan(reading.kept.length);
  });
});
