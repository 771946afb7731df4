import { describe, expect, it } from 'vitest';
import { mapSource } from './mapped-text.js';
import { tidyParagraph } from './tidy-paragraph.js';

const running = (text: string): string => tidyParagraph(mapSource(text), 'running').text;
const display = (text: string): string => tidyParagraph(mapSource(text), 'display').text;

describe('tidyParagraph', () => {
  it('takes spaces out of running text', () => {
    expect(running('总投资7.2 亿元，占地 240 亩，由甲 乙公司建设')).toBe(
      '总投资7.2亿元，占地240亩，由甲乙公司建设',
    );
  });

  it('keeps one space between the halves of a headline and the columns of a list', () => {
    expect(display('首批电芯下线 某市亮灯')).toBe('首批电芯下线 某市亮灯');
    expect(display('某智能工厂项目　某镇　总投资5.3 亿元')).toBe(
      '某智能工厂项目 某镇 总投资5.3亿元',
    );
  });

  it('closes up a spaced-out word', () => {
    expect(display('短　波')).toBe('短波');
  });

  it('keeps the spaces of Latin words', () => {
    expect(running('与 Acme Power 公司签约')).toBe('与Acme Power 公司签约');
  });

  it('makes punctuation between Chinese full-width', () => {
    expect(running('甲公司(二期)投产,占比81.6%,厂长说:好!真的?')).toBe(
      '甲公司（二期）投产，占比81.6%，厂长说：好！真的？',
    );
  });

  it('leaves numbers, times and Latin punctuation alone', () => {
    const text = '12,345.6万元，09:51，GB/T 4754，PC/ABS，a.b';
    expect(running(text)).toBe(text);
  });

  it('restores quotation marks that became question marks', () => {
    expect(running('以?项目为王?为导向，实施?三个一批?、?千人帮千企?活动')).toBe(
      '以“项目为王”为导向，实施“三个一批”、“千人帮千企”活动',
    );
    expect(running('原丝从哪来?成品卖给谁?他边走边问。')).toBe(
      '原丝从哪来？成品卖给谁？他边走边问。',
    );
  });

  it('pairs straight and corner quotes', () => {
    expect(running('"甲"和"乙"')).toBe('“甲”和“乙”');
    expect(running('他說「這是『鏈主』企業」')).toBe('他說“這是‘鏈主’企業”');
    expect(running('推进『百日行动』')).toBe('推进“百日行动”');
  });
});
