import { describe, expect, it } from 'vitest';
import { formatAmount, formatArea, formatDate, formatFact } from './format.js';

describe('formatAmount', () => {
  it('counts Chinese money in 亿 and 万, English in billions and millions', () => {
    expect(formatAmount(3_380_000_000, 'CNY', 'zh')).toBe('33.8 亿元');
    expect(formatAmount(3_380_000_000, 'CNY', 'en')).toBe('¥3.38 bn');
    expect(formatAmount(53_000_000, 'USD', 'zh')).toBe('5,300 万美元');
    expect(formatAmount(53_000_000, 'USD', 'en')).toBe('US$53 m');
  });

  it('keeps every printed digit and adds none', () => {
    expect(formatAmount(4_537_500_000, 'CNY', 'zh')).toBe('45.375 亿元');
    expect(formatAmount(218.6e8, 'CNY', 'zh')).toBe('218.6 亿元');
  });

  it('names a currency it has no sign for by its code', () => {
    expect(formatAmount(2e8, 'CHF', 'zh')).toBe('2 亿 CHF');
  });
});

describe('formatArea', () => {
  it('gives back the 亩 that land was printed in', () => {
    expect(formatArea(168_000, 'zh')).toBe('252 亩');
    expect(formatArea(252 * (2000 / 3), 'zh')).toBe('252 亩');
  });

  it('counts in square kilometres where it is large, in square metres where it is no whole 亩', () => {
    expect(formatArea(122_000_000, 'zh')).toBe('122 平方公里');
    expect(formatArea(35_500, 'zh')).toBe('3.55 万平方米');
    expect(formatArea(122_000_000, 'en')).toBe('122 km²');
  });
});

describe('formatDate', () => {
  it('keeps the printed precision', () => {
    expect(formatDate('2024-10', 'zh')).toBe('2024-10');
    expect(formatDate('2024-10-21', 'en')).toBe('2024-10-21');
  });

  it('shows a day without a year as month and day', () => {
    expect(formatDate('--04-28', 'zh')).toBe('4月28日');
    expect(formatDate('--04-28', 'en')).toBe('28 Apr');
  });
});

describe('formatFact', () => {
  it('translates a status and leaves a capacity as printed', () => {
    expect(formatFact({ property: 'status', value: '在建' }, 'en')).toBe('under construction');
    expect(formatFact({ property: 'capacity', value: '年产5000套' }, 'en')).toBe('年产5000套');
  });
});
