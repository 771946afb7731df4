import { describe, expect, it } from 'vitest';
import { normalizeName } from './normalize-name.js';

describe('normalizeName', () => {
  it('looks past width, case, white space, quotes and middle dots', () => {
    expect(normalizeName('“Ａ·b 磁材”')).toBe('ab磁材');
  });

  it('drops the generic tail of an industry, longest first', () => {
    expect(normalizeName('储能产业链群', 'Industry')).toBe('储能');
    expect(normalizeName('储能产业链群', 'Product')).toBe('储能产业链群');
  });

  it('keeps an industry that is nothing but a tail', () => {
    expect(normalizeName('产业', 'Industry')).toBe('产业');
  });
});
