import { describe, expect, it } from 'vitest';
import { createGazetteer, shortForms } from './gazetteer.js';

describe('shortForms', () => {
  it.each([
    ['马村区', ['马村']],
    ['温县', []],
    ['内蒙古自治区', ['内蒙古']],
    ['松桃苗族自治县', ['松桃', '松桃县']],
    ['威宁彝族回族苗族自治县', ['威宁', '威宁县']],
    ['东乡族自治县', ['东乡', '东乡县']],
    ['海西蒙古族藏族自治州', ['海西', '海西州']],
    ['科尔沁右翼前旗', ['科右前旗']],
    ['浦东新区', ['浦东']],
    ['神农架林区', ['神农架']],
    ['焦作城乡一体化示范区', []],
  ])('%s', (name, expected) => {
    expect(shortForms(name)).toEqual(expected);
  });
});

describe('createGazetteer', () => {
  const gazetteer = createGazetteer(
    [
      ['410000', '河南省'],
      ['410800', '焦作市'],
      ['410804', '马村区'],
      ['419001', '济源市'],
    ],
    [['410804', '安阳城街道 演马街道']],
  );

  it('leads from a county to what holds it', () => {
    expect(gazetteer.parentsOf('410804').map(({ name }) => name)).toEqual(['焦作市', '河南省']);
  });

  it('leads past a city that is not there', () => {
    expect(gazetteer.parentsOf('419001').map(({ name }) => name)).toEqual(['河南省']);
  });

  it('knows the counties of a town', () => {
    expect(gazetteer.countiesOfTown('演马街道')).toEqual(['410804']);
    expect(gazetteer.countiesOfTown('无名镇')).toEqual([]);
  });
});
