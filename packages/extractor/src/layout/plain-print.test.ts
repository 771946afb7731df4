import { describe, expect, it } from 'vitest';
import { PlainPrint } from './plain-print.js';

const plainPrint = new PlainPrint(/[\u200b\p{Cs}]/u, 64);

describe('PlainPrint', () => {
  it('holds what has nothing odd, and the empty text', () => {
    expect(plainPrint.holds('甲公司（PC/ABS）投资3.5亿元。')).toBe(true);
    expect(plainPrint.holds('')).toBe(true);
  });

  it('does not hold an odd character, or one of two units', () => {
    expect(plainPrint.holds('甲\u200b公司')).toBe(false);
    expect(plainPrint.holds('𠮷公司')).toBe(false);
  });

  it('does not hold what goes on and on', () => {
    expect(plainPrint.holds('…'.repeat(64))).toBe(true);
    expect(plainPrint.holds('…'.repeat(65))).toBe(false);
    expect(plainPrint.holds(`见${'a1'.repeat(40)}`)).toBe(false);
  });
});
