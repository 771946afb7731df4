import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

/** The different goods in a text, in reading order. */
function goods(text: string): string[] {
  return [...new Set(recognizedNames('Product', text))];
}

describe('goods that no list knows', () => {
  it('takes what ends like goods where goods are made, moved or sold', () => {
    expect(goods('澜石公司主要做月球车阀门，帆翼基板采购自邻市，日产核桃仁、蟹田米20吨。')).toEqual(
      expect.arrayContaining(['月球车阀门', '帆翼基板', '核桃仁', '蟹田米']),
    );
    expect(goods('技术骨干来自各地，审批文件由县里提供。')).toEqual([]);
  });

  it('takes goods before their plant, their seller or what they won', () => {
    expect(goods('走进青屏木业双层饰面板车间。')).toEqual(['双层饰面板']);
    expect(goods('公司是独家密度传感器供应商。')).toEqual(['密度传感器']);
    expect(goods('免耕播种机列入补贴目录。')).toEqual(['免耕播种机']);
    expect(goods('走进织造车间。')).toEqual([]);
    expect(goods('公司购置双层饰面板生产线2条。')).toEqual([]);
  });

  it('takes a quotation that names goods, but no image', () => {
    expect(goods('村里的“冻干柿子脆”卖到海外。')).toEqual(['冻干柿子脆']);
    expect(goods('他第一个“吃螃蟹”。')).toEqual([]);
  });

  it('leaves the unknown name of the maker out', () => {
    expect(goods('澜岚光电车载显示模组二期开工。')).toEqual(['车载显示模组']);
    expect(goods('青屏县味嵘源复合调味料项目开工。')).toEqual(['复合调味料']);
  });

  it('keeps a figure with its unit and drops what only makes goods a whole', () => {
    expect(goods('公司量产800G光模块，红外热像仪整机项目开工。')).toEqual([
      '800G光模块',
      '红外热像仪',
    ]);
  });

  it('passes over machines that are put to use', () => {
    expect(goods('一工厂的12台压铸机全开，缝纫机响。')).toEqual([]);
  });
});

describe('goods that are dealt in, handled or labelled', () => {
  it('takes goods before an order and behind 把', () => {
    expect(goods('女工们赶的是连衣裙订单，有人把双层饰面板铺上流水线。')).toEqual([
      '连衣裙',
      '双层饰面板',
    ]);
    expect(goods('海外订单多了，他把文件递上去。')).toEqual([]);
  });

  it('takes known goods of a place', () => {
    expect(goods('双溪镇青河村的蓝莓都采完了。')).toEqual(['蓝莓']);
    expect(goods('双溪镇的蓝莓园很大，青岛市的澜岱轮胎来了。')).toEqual([]);
  });

  it('takes what a label says are the products', () => {
    expect(goods('【核心产品】银翘口服液　舒灵颗粒')).toEqual(['银翘口服液', '舒灵颗粒']);
  });

  it('leaves amounts behind goods out', () => {
    expect(goods('公司卖出各类轻量化铝件4万吨，进口主要是榴莲干、腰果。')).toEqual([
      '轻量化铝件',
      '榴莲干',
      '腰果',
    ]);
  });
});

describe('goods in lists and brackets', () => {
  it('takes a list half of which ends like goods', () => {
    expect(goods('柜台上摆着野菜面膜、山泉牙膏、羽毛灯。')).toEqual([
      '野菜面膜',
      '山泉牙膏',
      '羽毛灯',
    ]);
    expect(goods('会上讲了人才、资金、条件。')).toEqual([]);
  });

  it('keeps the short name of the place that a list’s goods are known by', () => {
    expect(goods('五常大米、安溪松茸酱，样样畅销。')).toEqual(['五常大米', '安溪松茸酱']);
  });

  it('takes what a firm in a list makes from the brackets behind it', () => {
    expect(goods('澜石照明有限公司（青屏县，植物照明灯具）、一期（银浆5万吨）')).toEqual([
      '植物照明灯具',
      '银浆',
    ]);
  });
});
