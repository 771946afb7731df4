import { describe, expect, it } from 'vitest';
import { compileSigns } from './sign-pattern.js';
import { bitsOf, signsOf } from './signs.js';

/** A sentence with letters for signs: `JE承建` has a project and a firm. */
const signs = (text: string): string => text.replace(/[A-Z]/gu, (letter) => signsOf(letter));
const matches = (pattern: string, text: string): boolean =>
  signs(text).search(compileSigns(pattern).expression) >= 0;

describe('compileSigns', () => {
  it('reads a list with the places and amounts before its members', () => {
    expect(matches('^{s:E+}扩产', 'E、D的E和投资¥的E扩产')).toBe(true);
    expect(matches('^{s:E+}扩产', 'E，E扩产')).toBe(false);
  });

  it('reads a list of goods past one that nobody knows', () => {
    expect(matches('^做{o:G+}畅销', '做G、轮对、G畅销')).toBe(true);
    expect(matches('^做{o:G+}畅销', '做G、轮对，G畅销')).toBe(false);
  });

  it('keeps a gap within its clause, its length and what it excludes', () => {
    expect(matches('{s:E}{_4}投产', 'E去年投产')).toBe(true);
    expect(matches('{s:E}{_4}投产', 'E去年年底投产')).toBe(true);
    expect(matches('{s:E}{_4}投产', 'E去年，投产')).toBe(false);
    expect(matches('{s:E}{_4}投产', 'E在𠮷县投产')).toBe(true);
    expect(matches('{s:E}{~J}投产', 'E去年，在D投产')).toBe(true);
    expect(matches('{s:E}{~J}投产', 'E的J投产')).toBe(false);
    expect(matches('{s:E}{-J}投产', 'E去年，投产')).toBe(false);
  });

  it('guards against partners and modifiers', () => {
    expect(matches('{<}{s:E}投产', '与E投产')).toBe(false);
    expect(matches('{o:D}{!}', 'D的E')).toBe(false);
    expect(matches('(?<!由|为(?:了)?){s:E+}投产', '由E投产')).toBe(false);
    expect(matches('(?<!由|为(?:了)?){s:E+}投产', '为了E、E投产')).toBe(true);
    expect(matches('(?<!由){D}?投产', '由D投产')).toBe(true);
    expect(matches('^(?<!由){D}?投产', '由投产')).toBe(false);
  });

  it('needs the types of slots that cannot be left out', () => {
    expect(compileSigns('{s:JK}由{D}*{o:E}(?:与{N})?建').needs).toEqual([
      bitsOf('JK'),
      bitsOf('E'),
    ]);
  });

  it('refuses a letter that is no type', () => {
    expect(() => compileSigns('{s:X}')).toThrow(/"X" is no letter/u);
  });
});
