import { describe, expect, it } from 'vitest';
import { findDates } from './dates.js';

const read = (text: string, story?: string): string[] =>
  findDates(text, story === undefined ? {} : { story }).map(({ iso }) => iso);

describe('findDates', () => {
  it('reads full dates without a story', () => {
    expect(read('2024年10月21日签约，2025年3月开工，2026年投产')).toEqual([
      '2024-10-21',
      '2025-03',
      '2026',
    ]);
  });

  it('leaves the year open where the page is not dated', () => {
    expect(read('4月28日签约，去年12月投产')).toEqual(['--04-28', '--12']);
  });

  it('counts back from the day of the story', () => {
    expect(read('昨日签约，上月封顶，10日开工，去年投产', '2025-01-01')).toEqual([
      '2024-12-31',
      '2024-12',
      '2025-01-10',
      '2024',
    ]);
  });

  it('takes 同日 and 次年 from the date before', () => {
    expect(read('2023年3月29日开工，同日签约，次年11月投产')).toEqual([
      '2023-03-29',
      '2023-03-29',
      '2024-11',
    ]);
  });

  it('lets bare months go on in the year of the month before', () => {
    expect(read('2023年3月签约，8月开工，2024年产值5亿元，5月封顶', '2025-09-01')).toEqual([
      '2023-03',
      '2023-08',
      '2024',
      '2025-05',
    ]);
  });

  it('knows weeks by their month, terms by their year', () => {
    expect(read('上周签约，三季度开工，十五五末投产', '2025-06-03')).toEqual([
      '2025-05',
      '2025',
      '2030',
    ]);
  });

  it('sees no date in a newspaper’s name or a span of days', () => {
    expect(read('安平日报，15日内办结', '2025-01-01')).toEqual([]);
  });
});
