import { describe, expect, it } from 'vitest';
import { parseAmount, parseArea } from './quantities.js';

describe('parseAmount', () => {
  it.each([
    ['33.8亿元', 3380000000, 'CNY'],
    ['1.15亿元', 115000000, 'CNY'],
    ['4200余万元', 42000000, 'CNY'],
    ['5300万美元', 53000000, 'USD'],
    ['3亿港元', 300000000, 'HKD'],
    ['2千万元', 20000000, 'CNY'],
    ['五个亿', 500000000, 'CNY'],
    ['两亿元', 200000000, 'CNY'],
    ['十二亿美元', 1200000000, 'USD'],
    ['三千万元', 30000000, 'CNY'],
  ])('%s', (text, value, unit) => {
    expect(parseAmount(text)).toEqual({ value, unit });
  });
});

describe('parseArea', () => {
  it.each([
    ['252亩', 168000],
    ['155亩', 103333.33],
    ['122平方千米', 122000000],
    ['3.8万平方米', 38000],
    ['12公顷', 120000],
  ])('%s', (text, value) => {
    expect(parseArea(text)).toEqual({ value, unit: 'm2' });
  });
});
