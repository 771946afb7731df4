import { expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createLexicons } from '../mentions/lexicons.js';
import { createSegmenter } from '../mentions/create-segmenter.js';
import { recognizeMentions } from '../mentions/recognize-mentions.js';
import { findHomes } from './home.js';
import type { Home } from './home.js';
import { isZoneElsewhere } from './zone-elsewhere.js';
import { groupReferents } from './referents.js';

const segmenter = createSegmenter();
const lexicons = createLexicons();

/** What 我县, 全市 and the like mean in the text: the places by level. */
function homes(text: string): string[] {
  return Object.values(homeOf(text)?.byLevel ?? {}).map(({ name }) => name);
}

/** The place that the text is about. */
function main(text: string): string | undefined {
  return homeOf(text)?.main?.name;
}

function homeOf(text: string): Home | undefined {
  const page = layoutPage({ id: 'test', uri: [], sha256: '', text });
  const mentions = recognizeMentions(page, segmenter, lexicons);
  const [home] = findHomes(page, groupReferents(page, mentions, lexicons), lexicons.gazetteer);
  return home;
}

it('reads a home that the story never names off the paper that prints it', () => {
  expect(homes('仪陇融媒（记者 陈砚秋）工作组3月19日到我县调研。')).toEqual(['仪陇县']);
  expect(homes('绵阳新闻网讯 全市重点推进20个项目。')).toEqual(['绵阳市']);
});

it('does not take a paper of the province for one of a district of that name', () => {
  expect(homes('河北新闻网讯 全区重点项目集中开工。')).toEqual([]);
});

it('reads it off a zone that is named after the place', () => {
  expect(homes('客商走进仪陇经开区。我县正在扩建园区。')).toContain('仪陇县');
});

it('takes a report for that of the county whose congress hears it', () => {
  expect(
    main(
      '2025年2月9日在绵阳市安州区\n第九届人民代表大会第四次会议上\n绵阳经开区排名跃升，绵阳高新区再进3位。',
    ),
  ).toBe('安州区');
});

it('takes no city for what a story calls 我县', () => {
  expect(main('今年，我县强力推进农机产业，深圳丰禾公司前来投资。')).toBeUndefined();
});

it('knows by its name a zone that lies elsewhere', () => {
  const home = homeOf('四川省绵阳市今年很忙。全市项目开工。')!.main!;
  const isElsewhere = (name: string): boolean => isZoneElsewhere(name, home, lexicons.gazetteer);
  expect(['广州开发区', '绵阳高新区', '青石开发区', '安州高新区'].filter(isElsewhere)).toEqual([
    '广州开发区',
  ]);
});

it('takes a fair for that of its hosts, not of the city it is held in', () => {
  const text =
    '绵阳（上海）招商推介会在上海举行，市长周禾致辞。上海的客商到会，上海海屿集团签约，看好绵阳。';
  expect(main(text)).toBe('绵阳市');
});

it('takes for 全市 the city that holds the county, not one named in passing', () => {
  const text = '本报讯 市政府举行开州区专场。区委书记到会。开州与万州、达州共建枢纽。开州很忙。';
  expect(homes(text)).toEqual(expect.arrayContaining(['开州区', '重庆市']));
});

it('does not take for home where people only go on an errand', () => {
  expect(homes('市长周禾宁带队赴浙江省、深圳市开展招商活动。')).toEqual([]);
  expect(homes('省长周禾宁赴深圳市调研。')).toEqual(['深圳市']);
});

it('reads 我县 in the paper of the county, whoever comes to it', () => {
  const text = '秭归县考察团来我县考察\n来源：仪陇县融媒体中心\n秭归县县长周禾宁来我县考察。';
  expect(homes(text)).toEqual(['仪陇县']);
});

it('takes a page that speaks of 我乡 for that of the town in its headline', () => {
  const text =
    '青石乡的一袋米\n仪陇县青石乡秋收正忙。我乡种稻十年，全乡产值过亿。乡党委书记周禾说，还要扩种。';
  expect(main(text)).toBe('青石乡');
});

it('takes a story for that of the county, named far oftener than the city in its headline', () => {
  const text =
    '绵阳的园，三台的厂\n三台县的园子满了。三台县又扩了园，三台县的干部很忙，三台县不愁厂。';
  expect(main(text)).toBe('三台县');
});

it('takes for the home of no town what is only a neighbourhood', () => {
  expect(main('走进青石社区，机器很忙。')).toBeUndefined();
});

it('knows the report that a place makes of itself', () => {
  const reporter = (text: string): string | undefined => homeOf(text)?.reporter?.name;
  const heading = '政府工作报告——2024年1月18日在仪陇县第十七届人民代表大会第四次会议上\n';
  expect(reporter(`${heading}全县很忙。`)).toBe('仪陇县');
  expect(reporter('仪陇县很忙。全县项目开工。')).toBeUndefined();
});

it('takes a notice for one of the place whose bureau issues it', () => {
  const text = '绵阳市生态环境局关于拟审批项目的公示\n建设地点：三台县、盐亭县。';
  expect(main(text)).toBe('绵阳市');
});
