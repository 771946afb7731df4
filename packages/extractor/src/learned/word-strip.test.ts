import { beforeAll, describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createSegmenter } from '../mentions/create-segmenter.js';
import { createLexicons } from '../mentions/lexicons.js';
import { createRecognitionContext } from '../mentions/recognition.js';
import type { RecognitionContext } from '../mentions/recognition.js';
import type { Mention } from '../mentions/mention.js';
import { forEachRun } from './find-new-names.js';
import { WordStrip } from './word-strip.js';

const FIRM = '青禾材料有限公司';
const TEXT = `${FIRM}生产“覆铜”板、导热膏。`;

describe('WordStrip', () => {
  let context: RecognitionContext;

  beforeAll(() => {
    const page = layoutPage({ id: 'a', uri: ['a.txt'], sha256: '', text: TEXT });
    context = createRecognitionContext(page, createSegmenter(), createLexicons());
  });

  /** The runs of words, each as it is printed. */
  function runs(settled: readonly Mention[]): string[] {
    const strip = new WordStrip(context, settled);
    const texts: string[] = [];
    forEachRun(strip, (start, end) => {
      texts.push(TEXT.slice(strip.starts[start], strip.ends[end - 1]));
    });
    return texts;
  }

  it('runs from mark to mark, over quotation marks', () => {
    expect(runs([])).toEqual([`${FIRM}生产“覆铜”板`, '导热膏']);
  });

  it('shows a name that the rules found as one unit, which no run holds', () => {
    const firm: Mention = {
      type: 'Enterprise',
      start: 0,
      end: FIRM.length,
      name: FIRM,
      rule: 'a.b',
      confidence: 1,
    };
    expect(runs([firm])).toEqual(['生产“覆铜”板', '导热膏']);
  });

  it('looks into the name of a project', () => {
    const project: Mention = {
      type: 'Project',
      start: 0,
      end: TEXT.length - 1,
      name: TEXT,
      rule: 'a.b',
      confidence: 1,
    };
    expect(runs([project])).toEqual(runs([]));
  });
});
