import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import { followDiscourse } from '../relations/discourse.js';
import { markPage } from './marked-page.js';
import { readValuations } from './read-valuations.js';

const lexicons = createLexicons();

/** What a story of 15 June 2025 says, one fact a word: whose it is by its first two letters, its value, its date, `?` where it is planned. */
function read(marked: string): string {
  const { page, mentions } = markPage(marked, '2025-06-15');
  return readValuations(page, mentions, followDiscourse(page, mentions, lexicons))
    .map(({ subject, value, date, modality }) =>
      [subject.name.slice(0, 2), value, date && `@${date}`, modality === 'planned' && '?']
        .filter(Boolean)
        .join(''),
    )
    .join(' ');
}

describe('what is said of a building is not said of the works', () => {
  it.each([
    ['6月8日，{J青禾铜箔项目}A2栋主体封顶。', '青禾在建'],
    ['{J青禾铜箔项目}3#楼主体结构顺利封顶。', '青禾在建'],
    ['{J青禾铜箔项目}已有3栋厂房封顶。', '青禾在建'],
    ['{J青禾铜箔项目}3栋厂房全部封顶。', '青禾封顶'],
    ['{K东山产业园}六栋厂房去年底竣工。', '东山竣工@2024'],
    ['{J青禾铜箔项目}主体工程基本完成，正在进行收尾工作。', '青禾在建 青禾在建'],
  ])('%s', (text, facts) => {
    expect(read(text)).toBe(facts);
  });
});

describe('what is said of a phase is not said of the whole', () => {
  it.each([
    ['{J青禾铜箔项目}总投资9亿元。一期计划总投资3亿元，占地60亩，二期占地90亩。', '青禾900000000'],
    [
      '{J青禾铜箔项目}一期投资3亿元，二期投资6亿元，总投资9亿元，占地60亩。',
      '青禾900000000 青禾40000',
    ],
    ['总用地90亩、一期计划投资3亿元的{J青禾铜箔项目}开工。', '青禾60000 青禾开工'],
    ['其中投资3亿元的{J青禾铜箔项目}开工。', '青禾300000000 青禾开工'],
  ])('%s', (text, facts) => {
    expect(read(text)).toBe(facts);
  });
});

describe('what is said of several is said of none of them', () => {
  it.each([
    ['{J青禾铜箔项目}和{J白石线缆项目}，全部建成后预计产值9亿元。', ''],
    ['{J青禾铜箔项目}全部建成后预计产值9亿元。', '青禾900000000?'],
    ['{K东山产业园}规划面积3平方公里；已有26家企业将落户，计划投资17亿元。', '东山3000000'],
    ['{K东山产业园}规划面积3平方公里，计划投资17亿元。', '东山1700000000? 东山3000000'],
    ['此次共开工2个重点项目，分别为{J青禾铜箔项目}和{J白石线缆项目}。', '青禾开工 白石开工'],
    ['今年有2个重点项目，分别为{J青禾铜箔项目}和{J白石线缆项目}。', ''],
  ])('%s', (text, facts) => {
    expect(read(text)).toBe(facts);
  });
});

describe('what is said of some months is said of no year', () => {
  it.each([
    ['截至5月，{E白石公司}累计完成固定投资5亿元，产值4亿元。', ''],
    ['今年1月至4月，{I铜加工}产业实现销售收入88亿元。', ''],
    ['8日公布了1至5月的情况：{I铜加工}产业产值57亿元。', ''],
    ['前5个月，{E白石公司}开工率九成，去年产值4亿元。', '白石400000000@2024'],
    ['截至2024年底，{I铜加工}产业产值57亿元。', '铜加5700000000@2024'],
    ['截至5月，{E白石公司}有员工300人，年产值4亿元。', '白石400000000'],
    ['{E白石公司}预计年产铜箔8万吨，产值4亿元。', '白石年产8万吨? 白石400000000?'],
  ])('%s', (text, facts) => {
    expect(read(text)).toBe(facts);
  });
});

describe('what else of a stage, a sum and an output', () => {
  it.each([
    ['2023年10月，{E白石公司}建起{J青禾铜箔线}，目前已经完工。', '青禾竣工'],
    ['去年10月，{J青禾铜箔线}完工。', '青禾竣工@2024-10'],
    ['力争{J青禾中学项目}今年完工，2026年投入使用。', ''],
    ['计划总投资9亿元的{J青禾铜箔项目}开工。', '青禾900000000? 青禾开工'],
    ['{J青禾铜箔项目}计划9月开工。', '青禾开工@2025-09?'],
    ['{J青禾中学项目}去年完工，今年5月投入使用。', '青禾竣工@2024 青禾竣工@2025-05'],
    ['正在推进签约的有{J青禾铜箔项目}。', ''],
    ['最大的奠基项目是总投资9亿元的{J青禾铜箔项目}。', '青禾900000000 青禾开工'],
    ['{J青禾铜箔项目}的总投资初步估算9亿元。', '青禾900000000'],
    [
      '{J青禾铜箔项目}昨日封顶，这个总投资9亿元的重大工程取得进展。',
      '青禾900000000 青禾封顶@2025-06-14',
    ],
    ['{I铜加工}是首位产业。园区引进{E白石公司}。去年，产值57亿元。', '铜加5700000000@2024'],
    ['{I铜加工}是首位产业。{E白石公司}扩产。去年，产值5亿元。', '白石500000000@2024'],
  ])('%s', (text, facts) => {
    expect(read(text)).toBe(facts);
  });
});
