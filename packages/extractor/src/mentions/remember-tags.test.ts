import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmenter } from './create-segmenter.js';
import { rememberTags } from './remember-tags.js';

const segmenter = createSegmenter();

describe('rememberTags', () => {
  it('tags as its engine does, also what it has met before', () => {
    const remembering = rememberTags(segmenter);
    const text = '砺禾新材年产3.2万吨EVA项目，落户白石镇。砺禾新材 负责人\n说……';
    expect(remembering.tag(text)).toEqual(segmenter.tag(text));
    expect(remembering.tag(text)).toEqual(segmenter.tag(text));
  });

  it('tags any text as its engine does', () => {
    const remembering = rememberTags(segmenter);
    const part = fc.constantFrom('砺禾', '新材料', '，', '。', ' ', '\n', 'EVA', '3.2', '𬶍', '了');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(remembering.tag(text)).toEqual(segmenter.tag(text));
      }),
    );
  });

  it('leaves an engine that cannot cut alone as it is', () => {
    const plain = { engine: 'plain', tag: () => [] };
    expect(rememberTags(plain)).toBe(plain);
  });
});
