import { beforeAll, describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createLexicons } from '../mentions/lexicons.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { RecognitionContext } from '../mentions/recognition.js';
import { findCandidates, settleMentions } from '../mentions/recognize-mentions.js';
import { createSegmenter } from '../mentions/create-segmenter.js';
import type { Segmenter } from '../mentions/segmenter.js';
import { readLearned } from './learned.js';
import type { Learned } from './learned.js';
import { reviewMentions } from './review-mentions.js';

const TEXT = '青禾县铜箔产业园里，青禾材料有限公司年产3万吨电解铜箔项目开工，该公司还生产覆铜板。';

describe('reviewMentions', () => {
  let segmenter: Segmenter;
  let lexicons: Lexicons;
  let learned: Learned;

  beforeAll(() => {
    segmenter = createSegmenter();
    lexicons = createLexicons();
    learned = readLearned();
  });

  function read(text: string): { context: RecognitionContext; settled: Mention[] } {
    const page = layoutPage({ id: 'a', uri: ['a.txt'], sha256: '', text });
    const context = findCandidates(page, segmenter, lexicons);
    return { context, settled: settleMentions(context.found.all()) };
  }

  it('keeps what rules and tagger agree on', () => {
    const { context, settled } = read(TEXT);
    const names = reviewMentions(context, settled, learned).map(({ name }) => name);
    expect(names).toContain('青禾材料有限公司');
    expect(names).toContain('覆铜板');
  });

  it('drops what the judge finds unlikely, but not what points or what the user vouches for', () => {
    const { context, settled } = read(TEXT);
    const [first] = settled;
    const own = { ...first!, rule: 'own.name' };
    const pointing = settled.filter(({ deixis }) => deixis !== undefined);
    const judged = { ...learned, mentions: { rule: -20, tagger: -20 } };
    const left = reviewMentions(context, [own, ...settled.slice(1)], judged);
    expect(left).toEqual([own, ...pointing]);
  });

  it('adds a name that only the tagger sees, where no other name stands', () => {
    const { context, settled } = read(TEXT);
    const without = settled.filter(({ name }) => name !== '覆铜板');
    const judged = { ...learned, mentions: { rule: 20, tagger: 20 } };
    const added = reviewMentions(context, without, judged).filter(({ rule }) =>
      rule.endsWith('.learned'),
    );
    expect(added.map(({ type, name }) => `${type} ${name}`)).toContain('Product 覆铜板');
    for (const mention of without) {
      expect(reviewMentions(context, without, judged)).toContainEqual(mention);
    }
  });
});
