import { describe, expect, it } from 'vitest';
import { createSegmenter } from './create-segmenter.js';

const TEXT = '石桥县江川磁材有限公司投资2.5亿元，建设年产3万吨磁材项目（一期）。\n𠮷🚀';

describe('createSegmenter', () => {
  for (const engine of ['nodejieba', '@node-rs/jieba'] as const) {
    it(`cuts with ${engine} so that the words joined give back the text`, () => {
      const segmenter = createSegmenter(engine);
      const tokens = segmenter.tag(TEXT);
      expect(tokens.map(({ word }) => word).join('')).toBe(TEXT);
      expect(tokens.find(({ word }) => word === '投资')?.tag).toBe('vn');
      expect(['nodejieba', '@node-rs/jieba']).toContain(segmenter.engine);
    });
  }

  it('names the engine that cuts', () => {
    expect(createSegmenter('@node-rs/jieba').engine).toBe('@node-rs/jieba');
  });
});
