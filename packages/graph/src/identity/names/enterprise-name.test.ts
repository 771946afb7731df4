import { describe, expect, it } from 'vitest';
import { matchNames } from '../../testing/match-names.js';
import { readEnterpriseName } from './enterprise-name.js';

const match = (a: string, b: string): string => matchNames('Enterprise', a, b);

describe('readEnterpriseName', () => {
  it('takes a registered name apart', () => {
    expect(
      readEnterpriseName({ name: '湖南省云栎药业集团股份有限公司', places: [] }),
    ).toMatchObject({
      region: { stem: '湖南', level: '省' },
      core: '云栎药业',
      group: true,
      form: 'full',
    });
  });

  it('leaves a place that is the proper name itself', () => {
    expect(readEnterpriseName({ name: '黄山轮胎有限公司', places: [] }).core).toBe('黄山轮胎');
  });

  it('reads a place in brackets as that of a local company', () => {
    expect(readEnterpriseName({ name: '云栎电子（石浦）有限公司', places: [] })).toMatchObject({
      region: { stem: '石浦' },
      local: true,
    });
  });
});

describe('compareEnterpriseNames', () => {
  it.each([
    ['浙江云栎新材料有限公司', '云栎新材'],
    ['浙江云栎生物科技有限公司', '云栎生物'],
    ['云栎集团', '云栎集团有限公司'],
    ['德国云栎公司', '云栎公司'],
    ['臺灣雲櫟公司', '台湾云栎公司'],
    ['工行砚溪支行', '中国工商银行股份有限公司砚溪支行'],
  ])('takes %s for %s where no place speaks against it', (a, b) => {
    expect(match(a, b)).toBe('unless-elsewhere');
  });

  it.each([
    ['浙江云栎新材料有限公司', '浙江云栎'],
    ['浙江云栎药业集团有限公司', '云栎药业'],
    ['浙江云栎食品股份有限公司', '云栎股份'],
    ['云栎果蔬专业合作社', '云栎果蔬种植专业合作社'],
    ['云栎食品（万州）有限公司@万州区', '万州云栎@万州区'],
  ])('takes %s for %s in one place only', (a, b) => {
    expect(match(a, b)).toBe('nearby');
  });

  it.each([
    ['浙江云栎新材料有限公司', '浙江云栎新材料股份有限公司'],
    ['县城投集团@临颍县', '临颍县城市投资控股集团'],
  ])('takes %s for %s everywhere', (a, b) => {
    expect(match(a, b)).toBe('everywhere');
  });

  it.each([
    ['浙江云栎新材料有限公司', '安徽云栎新材料有限公司', 'another province'],
    ['浙江云栎新材料有限公司', '浙江云栎新材料科技有限公司', 'two registered names'],
    ['浙江云栎新材料有限公司', '云栎药业', 'another trade'],
    ['浙江云栎新材料有限公司', '云栎新材集团', 'its group'],
    ['浙江云栎新材料有限公司', '浙江云栎新材料有限公司砚溪分公司', 'a branch'],
    ['云栎集团', '云栎集团砚溪基地', 'a site'],
    ['云栎果蔬专业合作社', '云栎果蔬专业合作社联合社', 'a union'],
    ['县城投集团@临颍县', '县城投集团@襄城县', 'two counties'],
    ['临颍县城投集团', '临颍县交投集团', 'another task'],
    ['德国云栎公司', '云栎（中国）有限公司', 'its company in China'],
  ])('tells %s from %s: %s', (a, b) => {
    expect(match(a, b)).toBe('different');
  });

  it('leaves open whom a bare proper name means', () => {
    expect(match('云栎', '浙江云栎新材料有限公司')).toBe('open');
    expect(match('县城投集团', '临颍县城投集团')).toBe('open');
  });
});
