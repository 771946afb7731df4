import { describe, expect, it } from 'vitest';
import { mapSource } from './mapped-text.js';
import { stripPinyin } from './strip-pinyin.js';

const strip = (text: string): string => stripPinyin(mapSource(text)).text;

describe('stripPinyin', () => {
  it('takes out the reading of the character before', () => {
    expect(strip('產(chǎn)業(yè)園（yuán）區(qū)')).toBe('產業園區');
  });

  it('knows every reading of a character', () => {
    expect(strip('行(háng)业，行(xíng)动')).toBe('行业，行动');
  });

  it('keeps letters that are not its reading', () => {
    const text = '电脑(pc)、聚碳酸酯(PC)、项目(二期)、安(bei)';
    expect(strip(text)).toBe(text);
  });
});
