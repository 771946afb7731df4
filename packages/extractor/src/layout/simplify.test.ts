import { describe, expect, it } from 'vitest';
import { mapSource, sourceOf } from './mapped-text.js';
import { simplifyText } from './simplify.js';

const simplify = (text: string): string => simplifyText(mapSource(text)).text;

describe('simplifyText', () => {
  it('converts a Traditional line', () => {
    expect(simplify('該縣圍繞著銅産業鏈，隨著項目投産')).toBe('该县围绕着铜产业链，随着项目投产');
  });

  it('keeps 著 where it is a word of its own', () => {
    expect(simplify('該縣發展成效顯著，是著名的陶瓷産區')).toBe(
      '该县发展成效显著，是著名的陶瓷产区',
    );
  });

  it('leaves characters of Simplified print alone', () => {
    const text = '乾县乾河镇成效显著，某某昇辉公司著书立说';
    expect(simplify(text)).toBe(text);
  });

  it('converts single glyph variants anywhere', () => {
    expect(simplify('产业链上的高端産品')).toBe('产业链上的高端产品');
  });

  it('judges every line by itself', () => {
    const text = '乾县今年新开工项目二十个。\n該縣今年新開工項目二十個。';
    expect(simplify(text)).toBe('乾县今年新开工项目二十个。\n该县今年新开工项目二十个。');
  });

  it('converts a short line of a Traditional page', () => {
    expect(simplify('縣區\n該縣今年新開工項目二十個')).toBe('县区\n该县今年新开工项目二十个');
  });

  it('keeps the map where a character leaves the BMP', () => {
    const simple = simplifyText(mapSource('澎湖縣鮀江鎮産業園開工'));
    const at = simple.text.indexOf('江');
    expect(sourceOf(simple, { start: at, end: at + 1 })).toEqual({ start: 4, end: 5 });
  });
});
