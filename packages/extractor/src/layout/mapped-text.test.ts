import { describe, expect, it } from 'vitest';
import { editText, joinTexts, mapSource, sliceText, sourceOf } from './mapped-text.js';

describe('editText', () => {
  it('maps what stays to itself', () => {
    const edited = editText(mapSource('甲 乙'), [{ start: 1, end: 2, insert: '' }]);
    expect(edited.text).toBe('甲乙');
    expect(sourceOf(edited, { start: 1, end: 2 })).toEqual({ start: 2, end: 3 });
  });

  it('spans what was taken out in between', () => {
    const edited = editText(mapSource('甲 乙'), [{ start: 1, end: 2, insert: '' }]);
    expect(sourceOf(edited, { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
  });

  it('maps a longer wording as a whole to what it replaces', () => {
    const edited = editText(mapSource('6㎡厂房'), [{ start: 1, end: 2, insert: 'm2' }]);
    expect(edited.text).toBe('6m2厂房');
    expect(sourceOf(edited, { start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
  });
});

describe('joinTexts', () => {
  it('keeps pieces mapped in whatever order they come', () => {
    const source = mapSource('右左');
    const joined = joinTexts([
      sliceText(source, { start: 1, end: 2 }),
      sliceText(source, { start: 0, end: 1 }),
    ]);
    expect(joined.text).toBe('左右');
    expect(sourceOf(joined, { start: 0, end: 1 })).toEqual({ start: 1, end: 2 });
  });
});
