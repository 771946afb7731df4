import { describe, expect, it } from 'vitest';
import { matchNames } from '../../testing/match-names.js';

describe('compareParkNames', () => {
  const match = (a: string, b: string): string => matchNames('Park', a, b);

  it.each([
    ['云栎铝材产业园', '砚溪市云栎铝材产业园@砚溪市', 'unless-elsewhere'],
    ['云栎铝材产业园', '云栎铝材园区', 'unless-elsewhere'],
    ['云栎铝材产业园二期', '云栎铝材产业园（第二期）', 'unless-elsewhere'],
    ['电子信息产业园@砚溪县', '砚溪县电子信息产业园', 'nearby'],
    ['云栎智谷', '云栎智谷产业园', 'nearby'],
  ])('takes %s for %s: %s', (a, b, verdict) => {
    expect(match(a, b)).toBe(verdict);
  });

  it.each([
    ['云栎铝材产业园', '云栎铝材产业园二期'],
    ['云栎铝材产业园', '云栎铝材工业园'],
    ['新材料产业园', '化工新材料产业园'],
    ['砚溪县电子信息产业园', '石浦县电子信息产业园'],
  ])('tells %s from %s', (a, b) => {
    expect(match(a, b)).toBe('different');
  });
});

describe('compareProjectNames', () => {
  const match = (a: string, b: string): string => matchNames('Project', a, b);

  it.each([
    ['云栎锂业年产2万吨碳酸锂项目', '云栎锂业20000吨/年碳酸锂工程', 'unless-elsewhere'],
    ['浙江云栎锂业有限公司碳酸锂项目', '云栎锂业碳酸锂项目', 'unless-elsewhere'],
    ['云栎锂业年产2万吨碳酸锂项目', '云栎锂业碳酸锂项目', 'nearby'],
    ['年产2万吨碳酸锂项目', '年产20000吨碳酸锂项目', 'nearby'],
    ['国道310墨池段改建工程', 'G310墨池段改建工程', 'nearby'],
    ['墨池至砚溪高速公路', '墨砚高速', 'nearby'],
    ['云栎二期扩建工程', '云栎扩建工程Ⅱ期', 'nearby'],
    ['云栎100MW光伏项目', '云栎10万千瓦光伏项目', 'unless-elsewhere'],
  ])('takes %s for %s: %s', (a, b, verdict) => {
    expect(match(a, b)).toBe(verdict);
  });

  it.each([
    ['云栎锂业年产2万吨碳酸锂项目', '云栎锂业年产3万吨碳酸锂项目'],
    ['云栎锂业一期项目', '云栎锂业二期项目'],
    ['220千伏云栎输变电工程', '110千伏云栎输变电工程'],
    ['云栎水厂扩建工程', '云栎水厂技改工程'],
    ['墨池至砚溪高速公路', '墨池至砚溪铁路'],
  ])('tells %s from %s', (a, b) => {
    expect(match(a, b)).toBe('different');
  });

  it('leaves open whose a bare phase or an amount without its owner is', () => {
    expect(match('二期项目@砚溪县', '二期项目@砚溪县')).toBe('open');
    expect(match('年产2万吨碳酸锂项目', '碳酸锂项目')).toBe('open');
  });
});

describe('compareInstitutionNames', () => {
  const match = (a: string, b: string): string => matchNames('Institution', a, b);

  it.each([
    ['市发改委@砚溪市', '砚溪市发展和改革委员会'],
    ['市农业农村局@三亚市', '三亚市农业农村局'],
    ['县一中@墨池县', '墨池县第一中学'],
    ['县委@墨池县', '中共墨池县委员会'],
    ['县政府@墨池县', '墨池县人民政府'],
    ['团县委@墨池县', '共青团墨池县委员会'],
    ['国家发改委@墨池县', '国家发展改革委@石浦县'],
    ['云栎理工大学', '云栎理工'],
    ['墨池县供销社', '墨池县供销合作社联合社'],
  ])('takes %s for %s', (a, b) => {
    expect(match(a, b)).toBe('unless-elsewhere');
  });

  it.each([
    ['县人民医院@墨池县', '县人民医院@石浦县'],
    ['市农业农村局@砚溪市', '县农业农村局@墨池县>砚溪市'],
    ['墨池县一中', '墨池县二中'],
    ['云栎理工大学', '云栎理工大学附属医院'],
    ['县委@墨池县', '县政协@墨池县'],
  ])('tells %s from %s', (a, b) => {
    expect(match(a, b)).toBe('different');
  });
});

describe('compareIndustryNames', () => {
  const match = (a: string, b: string): string => matchNames('Industry', a, b);

  it.each([
    ['汽配', '汽车零部件产业'],
    ['锂电池产业集群', '锂电'],
    ['人工智能', 'AI'],
    ['装备制造业', '装备制造'],
  ])('takes %s for %s', (a, b) => {
    expect(match(a, b)).toBe('everywhere');
  });

  it.each([
    ['煤化工', '现代煤化工'],
    ['新能源', '新能源汽车'],
    ['汽车', '汽车零部件'],
    ['农业', '农'],
  ])('tells %s from %s', (a, b) => {
    expect(match(a, b)).toBe('different');
  });
});
