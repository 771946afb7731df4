import { describe, expect, it } from 'vitest';
import type { EntityType } from '@liantu/ontology';
import {
  canonicalName,
  cleanName,
  isShortFormOf,
  nameKey,
  ownPart,
  withoutCounty,
  zoneShortName,
} from './names.js';

const PLACES = new Set(['安徽', '东山县', '东山', '宁海市', '宁海', '德国', '广西', '罗平镇']);
const context = { isPlace: (name: string): boolean => PLACES.has(name) };

const isShort = (short: string, full: string, type: EntityType): boolean =>
  isShortFormOf(short, full, type, context);

describe('cleanName', () => {
  it('takes out quotes, book brackets and the layout’s white space', () => {
    expect(cleanName('“强链”三年\n行动')).toBe('强链三年行动');
    expect(cleanName('《东山县行动方案》')).toBe('东山县行动方案');
  });
});

describe('canonicalName', () => {
  it('drops the generic tail of an industry, never all of it', () => {
    expect(canonicalName('储能产业链', 'Industry')).toBe('储能');
    expect(canonicalName('产业', 'Industry')).toBe('产业');
    expect(nameKey('储能产业集群', 'Industry')).toBe(nameKey('储能', 'Industry'));
  });
});

describe('zoneShortName', () => {
  it('shortens the two forms that have a spoken one', () => {
    expect(zoneShortName('东山经济技术开发区')).toBe('东山经开区');
    expect(zoneShortName('东山高新技术产业开发区')).toBe('东山高新区');
    expect(zoneShortName('东山县')).toBe('东山县');
  });
});

describe('isShortFormOf', () => {
  it.each<[string, string, EntityType]>([
    ['青禾股份', '安徽青禾密封科技股份有限公司', 'Enterprise'],
    ['青禾集团', '安徽青禾新能源集团股份有限公司', 'Enterprise'],
    ['白石复材', '宁海市白石复合材料有限公司', 'Enterprise'],
    ['宁海白石', '宁海白石电子科技有限公司', 'Enterprise'],
    ['莱曼公司', '德国莱曼公司', 'Enterprise'],
    ['东山', '东山县', 'District'],
    ['东山经开区', '东山经济技术开发区', 'District'],
    ['高新区', '东山高新技术产业开发区', 'District'],
    ['铜箔项目', '青禾年产2万吨铜箔项目', 'Project'],
    ['青禾铜箔', '青禾铜箔项目', 'Project'],
    ['医药产业园', '东山县医药产业园', 'Park'],
    ['医药产业园', '医药产业园项目', 'Park'],
    ['东山物流园', '东山远达国际物流园', 'Park'],
    ['青岭园区', '东山县青岭工业园区', 'Park'],
    ['东宁合作产业园', '东宁合作（白石）产业园', 'Park'],
    ['市水利局', '宁海市水利局', 'Institution'],
    ['研究院', '东山储能研究院', 'Institution'],
    ['产业园', '宁海医药产业园', 'Park'],
    ['宛东强链', '宛东强链三年行动', 'Programme'],
    ['登高计划', '东山县登高计划', 'Programme'],
  ])('%s of %s', (short, full, type) => {
    expect(isShort(short, full, type)).toBe(true);
  });

  it.each<[string, string, EntityType]>([
    ['青禾集团', '安徽青禾储能科技有限公司', 'Enterprise'],
    ['科技公司', '安徽青禾储能科技有限公司', 'Enterprise'],
    ['安徽', '安徽青禾储能科技有限公司', 'Enterprise'],
    ['东山县', '东山县医药产业园', 'District'],
    ['经开区', '东山高新技术产业开发区', 'District'],
    ['青禾铜箔二期项目', '青禾铜箔一期项目', 'Project'],
    ['铜箔项目', '青禾年产2万吨铜箔二期项目', 'Project'],
    ['项目', '青禾铜箔项目', 'Project'],
    ['人民医院', '宁海市第二人民医院', 'Institution'],
    ['中铝', '中铝二期', 'Park'],
    ['青岭园区', '东山县青岭化工园区', 'Park'],
    ['东山能源基地', '东山能源基地新型煤化工基地', 'Park'],
    ['铜', '电解铜箔', 'Product'],
    ['李明', '李明山', 'Person'],
    ['青禾集团', '青禾集团水务建设公司', 'Enterprise'],
    ['青禾银行', '青禾银行东山支行', 'Enterprise'],
    ['中国银行', '中国建设银行', 'Enterprise'],
  ])('%s is not short for %s', (short, full, type) => {
    expect(isShort(short, full, type)).toBe(false);
  });
});

describe('withoutCounty', () => {
  it('leaves the town of 东山县罗平镇, and a town named like a place', () => {
    expect(withoutCounty('东山县罗平镇', context)).toBe('罗平镇');
    expect(withoutCounty('东山街道', context)).toBe('东山街道');
  });
});

describe('ownPart', () => {
  it('is what follows the company and 的', () => {
    expect(ownPart('白石公司的铜箔项目')).toBe('铜箔项目');
    expect(ownPart('铜箔项目')).toBeUndefined();
  });
});
