import { compareSpans } from '@liantu/ontology';
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
    return { context, settled: settleMentions(context.found.all(), context.text) };
  }

  it('keeps all that the rules settled on, in order', () => {
    const { context, settled } = read(TEXT);
    const reviewed = reviewMentions(context, settled, learned);
    expect(reviewed.filter((mention) => settled.includes(mention))).toEqual(settled);
    expect(reviewed.toSorted(compareSpans)).toEqual(reviewed);
  });

  it('adds a name that only the tagger sees, where no other name stands', () => {
    const { context, settled } = read(TEXT);
    const without = settled.filter(({ name }) => name !== '覆铜板');
    const added = reviewMentions(context, without, learned).filter(
      (mention) => !without.includes(mention),
    );
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ type: 'Product', name: '覆铜板', rule: 'product.learned' });
    expect(added[0]!.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it('reads a page that says one word over and over in no time', () => {
    const { context, settled } = read('行动'.repeat(20_000));
    expect(reviewMentions(context, settled, learned)).toEqual(settled);
  });
});
