import { describe, expect, it } from 'vitest';
import { parseDate, parseDateline } from './dateline.js';

describe('parseDateline', () => {
  it.each([
    ['青溪时报 2023年3月30日 第1版', '青溪时报', '2023-03-30'],
    ['来源：青溪时报　2024年2月21日　第4版', '青溪时报', '2024-02-21'],
    ['2024-05-17 09:32　来源：江南工商报　作者：李某', '江南工商报', '2024-05-17'],
    ['5　高新区专刊　　平川晨报　2025年6月13日　星期五', '平川晨报', '2025-06-13'],
    ['南湾商情　2025年8月19日　第6版　深度', '南湾商情', '2025-08-19'],
    ['（来源：某市人民政府门户网站　2025-02-26）', '某市人民政府门户网站', '2025-02-26'],
    ['柳岸晚报记者　李某某', '柳岸晚报', undefined],
    ['2025年11月7日　T4—T5版　特刊', undefined, '2025-11-07'],
    ['周报　2024年9月9日－9月15日', '周报', '2024-09-15'],
  ])('reads %s', (line, source, date) => {
    expect(parseDateline(line)).toEqual({ ...(source && { source }), ...(date && { date }) });
  });
});

describe('parseDate', () => {
  it('knows no day that the calendar lacks', () => {
    expect(parseDate('2023年2月30日')).toBeUndefined();
    expect(parseDate('电话 2023-1234')).toBeUndefined();
  });
});
