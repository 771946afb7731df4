import { expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import { followDiscourse } from './discourse.js';
import { findHouses } from './house.js';
import { markedPage } from './marked-page.js';
import { readClaims } from './read-claims.js';
import { groupReferents } from './referents.js';

const lexicons = createLexicons();

function houseOf(marked: string): string | undefined {
  const { page, mentions } = markedPage(marked);
  const [house] = findHouses(page, groupReferents(page, mentions, lexicons));
  return house && `${house.firm.name}${house.isOwn ? ', its own page' : ''}`;
}

function claimsOf(marked: string): string[] {
  const { page, mentions } = markedPage(marked);
  return readClaims(followDiscourse(page, mentions, lexicons)).map(
    ({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`,
  );
}

const ANSWERS = `[砺石股份|Enterprise]投资者问答
参与单位：[青禾基金|Enterprise]
问：原料从哪里来？
答：坯料由[白石铸造|Enterprise]供应。
问：客户有哪些？
答：公司主要客户包括[远航汽车|Enterprise]、[云岭重工|Enterprise]。`;

it('takes a record of questions for that of the firm in its headline, not of its guests', () => {
  expect(houseOf(ANSWERS)).toBe('砺石股份, its own page');
});

it('takes an interview for that of the firm of whom it asks', () => {
  const page =
    '《县域人物》\n口述：[砺石集团|Enterprise]董事长\n问：难不难？\n韩：难。\n问：如今呢？\n韩：好。';
  expect(houseOf(page)).toBe('砺石集团, its own page');
});

it('takes a page with the menu of a site of a firm for that of the firm it names most', () => {
  const told = '[砺石集团|Enterprise]扩产。[砺石集团|Enterprise]上市。[砺石集团|Enterprise]出海。';
  expect(houseOf(`产品中心 加入我们\n${told}`)).toBe('砺石集团, its own page');
  expect(houseOf(`关于我们\n${told}`)).toBe('砺石集团');
});

it('finds no firm of a page of short news', () => {
  const item = '[砺石集团|Enterprise]又有消息。';
  expect(houseOf(`◇${item}\n◇${item}\n◇${item}`)).toBeUndefined();
});

it('finds no firm where two are named alike', () => {
  expect(houseOf('[砺石集团|Enterprise]扩产。[远航汽车|Enterprise]扩产。')).toBeUndefined();
});

it('reads 公司 as the firm of the page, whoever was named last', () => {
  expect(claimsOf(ANSWERS)).toEqual(
    expect.arrayContaining(['砺石股份 SUPPLIES 远航汽车', '砺石股份 SUPPLIES 云岭重工']),
  );
});

it('reads a paragraph that names nobody as told of the firm whose page it is', () => {
  const page =
    '产品中心 加入我们\n[砺石集团|Enterprise]做阀门。[砺石集团|Enterprise]在城南。[砺石集团|Enterprise]上市了。\n2019年，[远航汽车|Enterprise]来访。\n2023年，与[临川大学|Institution]共建实验室。';
  expect(claimsOf(page)).toContain('砺石集团 COOPERATES_WITH 临川大学');
});
