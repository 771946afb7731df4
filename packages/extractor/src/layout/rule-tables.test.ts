import { describe, expect, it } from 'vitest';
import { mapSource } from './mapped-text.js';
import { ruleTables } from './rule-tables.js';

const ruled = (text: string): string => ruleTables(mapSource(text)).text;

describe('ruleTables', () => {
  it('writes one sign between cells, whatever stood there', () => {
    expect(ruled('序号|项目名称|建设单位\n1|青溪冷库|砺石公司')).toBe(
      '序号｜项目名称｜建设单位\n1｜青溪冷库｜砺石公司',
    );
    expect(ruled('项目名称　　投资方　落户地\n青溪冷库　砺石公司　白石镇')).toBe(
      '项目名称｜投资方｜落户地\n青溪冷库｜砺石公司｜白石镇',
    );
    expect(ruled('| 项目名称 | 投资方 | 总投资（亿元） |\n| 青溪冷库 | 砺石公司 | 3.2 |')).toBe(
      '项目名称｜投资方｜总投资（亿元）\n青溪冷库｜砺石公司｜3.2',
    );
  });

  it('reads a table that has a cell a line', () => {
    const page =
      '项目名称\n建设地点\n总投资（亿元）\n青溪冷库\n白石镇\n3.2\n铝箔厂\n青溪镇\n12\n以上项目均已开工。';
    expect(ruled(page)).toBe(
      '项目名称｜建设地点｜总投资（亿元）\n青溪冷库｜白石镇｜3.2\n铝箔厂｜青溪镇｜12\n以上项目均已开工。',
    );
  });

  it('leaves lines alone that do not fit the titles above them', () => {
    const page = '项目名称\n建设地点\n总投资（亿元）\n青溪冷库\n白石镇\n待定的数目';
    expect(ruled(page)).toBe(page);
  });

  it('ends a table where a line has other cells', () => {
    const page = '项目名称 投资方 落户地\n青溪冷库 砺石公司 白石镇\n白石镇 昨日 迎来 签约';
    expect(ruled(page).split('\n').at(-1)).toBe('白石镇 昨日 迎来 签约');
  });

  it('leaves menus and prose alone', () => {
    const page = '首页 要闻 项目 民生\n一年 三批 项目 开工';
    expect(ruled(page)).toBe(page);
  });
});
