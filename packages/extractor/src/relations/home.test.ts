import { expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createLexicons } from '../mentions/lexicons.js';
import { createSegmenter } from '../mentions/create-segmenter.js';
import { recognizeMentions } from '../mentions/recognize-mentions.js';
import { findHomes } from './home.js';
import { groupReferents } from './referents.js';

const segmenter = createSegmenter();
const lexicons = createLexicons();

/** What 我县, 全市 and the like mean in the text: the places by level. */
function homes(text: string): string[] {
  const page = layoutPage({ id: 'test', uri: [], sha256: '', text });
  const mentions = recognizeMentions(page, segmenter, lexicons);
  const [home] = findHomes(page, groupReferents(page, mentions, lexicons), lexicons.gazetteer);
  return Object.values(home?.byLevel ?? {}).map(({ name }) => name);
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
