import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import { followDiscourse } from './discourse.js';
import { markedPage } from './marked-page.js';
import { readClaims } from './read-claims.js';

const lexicons = createLexicons();

/** Who is what where, by person and body: the title is that of the first claim. */
function offices(marked: string): string[] {
  const { page, mentions } = markedPage(marked);
  const titles = new Map<string, string>();
  for (const claim of readClaims(followDiscourse(page, mentions, lexicons))) {
    const { predicate, subject, object, title = '' } = claim;
    const ends = `${subject.name} ${object.name}`;
    if (predicate === 'HOLDS_POSITION' && !titles.has(ends)) titles.set(ends, title);
  }
  return [...titles].map(([ends, title]) => `${ends} ${title}`).sort();
}

describe('offices, by the ways of printing them', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '[砺石集团|Enterprise]党委书记、董事长兼总经理[陈砚秋|Person]说。',
      ['陈砚秋 砺石集团 党委书记、董事长兼总经理'],
    ],
    [
      '[砺石集团|Enterprise]财务总监[陈砚秋|Person]、销售部经理[林晚舟|Person]告诉记者。',
      ['陈砚秋 砺石集团 财务总监', '林晚舟 砺石集团 销售部经理'],
    ],
    [
      '[砺石集团|Enterprise]总经理[陈砚秋|Person]和技术中心主任、高级工程师[林晚舟|Person]在场。',
      ['陈砚秋 砺石集团 总经理', '林晚舟 砺石集团 技术中心主任、高级工程师'],
    ],
    [
      '[砺石集团|Enterprise]总经理助理、项目总指挥[陈砚秋|Person]说。',
      ['陈砚秋 砺石集团 总经理助理、项目总指挥'],
    ],
    ['[砺石集团|Enterprise]老板[陈砚秋|Person]说。', ['陈砚秋 砺石集团 老板']],
    [
      '[临川耐材协会|Institution]成立。会议选举[砺石集团|Enterprise]董事长[陈砚秋|Person]为理事长，[林晚舟|Person]为专家委员会主任，聘请[秦望|Person]为名誉理事长。',
      [
        '林晚舟 临川耐材协会 专家委员会主任',
        '秦望 临川耐材协会 名誉理事长',
        '陈砚秋 临川耐材协会 理事长',
        '陈砚秋 砺石集团 董事长',
      ],
    ],
    [
      '[临川耐材协会|Institution]走访[砺石集团|Enterprise]，秘书长[陈砚秋|Person]参加。',
      ['陈砚秋 临川耐材协会 秘书长'],
    ],
    ['[陈砚秋|Person]当选[临川耐材协会|Institution]会长。', ['陈砚秋 临川耐材协会 会长']],
    ['[临川高新区|District]开会。管委会主任[陈砚秋|Person]说。', ['陈砚秋 临川高新区 管委会主任']],
    [
      '[临川县|District]开会。县人民政府县长[陈砚秋|Person]主持。',
      ['陈砚秋 临川县 县人民政府县长'],
    ],
    ['[砺石集团|Enterprise]生产副总[陈砚秋|Person]说。', ['陈砚秋 砺石集团 生产副总']],
    ['[砺石集团|Enterprise]技术总师、“江州工匠”[陈砚秋|Person]说。', ['陈砚秋 砺石集团 技术总师']],
    ['[砺石集团|Enterprise]首席酿酒师[陈砚秋|Person]说。', ['陈砚秋 砺石集团 首席酿酒师']],
    ['[砺石集团|Enterprise]扩建。项目负责人[陈砚秋|Person]说。', ['陈砚秋 砺石集团 项目负责人']],
    ['[砺石集团|Enterprise]扩建。生产部部长[陈砚秋|Person]说。', ['陈砚秋 砺石集团 生产部部长']],
    ['[陈砚秋|Person]现任[砺石集团|Enterprise]董事长。', ['陈砚秋 砺石集团 董事长']],
    ['[陈砚秋|Person]（[砺石集团|Enterprise]总工程师）说。', ['陈砚秋 砺石集团 总工程师']],
    ['[陈砚秋|Person]是[砺石集团|Enterprise]的创始人。', ['陈砚秋 砺石集团 创始人']],
    ['[白石镇|District]党委副书记、镇长[陈砚秋|Person]说。', ['陈砚秋 白石镇 党委副书记、镇长']],
    ['[白石镇|District]人大主席[陈砚秋|Person]说。', ['陈砚秋 白石镇 人大主席']],
    ['[临川县|District]委副书记、县长[陈砚秋|Person]出席。', ['陈砚秋 临川县 县委副书记、县长']],
    ['[临川县|District]人大常委会主任[陈砚秋|Person]出席。', ['陈砚秋 临川县 县人大常委会主任']],
    ['[临川县|District]长[陈砚秋|Person]出席。', ['陈砚秋 临川县 县长']],
    [
      '在[东洼村|District]，驻村第一书记[陈砚秋|Person]、村党支部书记[林晚舟|Person]正忙。',
      ['陈砚秋 东洼村 驻村第一书记', '林晚舟 东洼村 村党支部书记'],
    ],
    ['[东洼村|District]建起冷库。村支书[陈砚秋|Person]说。', ['陈砚秋 东洼村 村支书']],
    [
      '[临川大学|Institution]研究员[陈砚秋|Person]，[临川县农业局|Institution]党委书记、局长[林晚舟|Person]到场。',
      ['陈砚秋 临川大学 研究员', '林晚舟 临川县农业局 党委书记、局长'],
    ],
    [
      '[临川县|District]委常委、[临川经开区|District]党工委书记[陈砚秋|Person]说。',
      ['陈砚秋 临川县 县委常委', '陈砚秋 临川经开区 党工委书记'],
    ],
    [
      '[临川县|District]开会。县委书记[陈砚秋|Person]主持，县委副书记、县长[林晚舟|Person]，县政协主席[秦望|Person]出席。',
      ['陈砚秋 临川县 县委书记', '林晚舟 临川县 县委副书记、县长', '秦望 临川县 县政协主席'],
    ],
    [
      '[临川县|District]开会。副县长、[县公安局|Institution]局长[陈砚秋|Person]带队。',
      ['陈砚秋 临川县 副县长', '陈砚秋 县公安局 局长'],
    ],
    ['订单全靠[砺石集团|Enterprise]的董事长[陈砚秋|Person]跑。', ['陈砚秋 砺石集团 董事长']],
    ['[砺石集团|Enterprise]建厂早。订单全靠董事长[陈砚秋|Person]跑。', ['陈砚秋 砺石集团 董事长']],
    ['[砺石集团|Enterprise]董事会秘书[陈砚秋|Person]说。', ['陈砚秋 砺石集团 董事会秘书']],
    [
      '链长是[临川县|District]委常委、[临川经开区|District]党工委书记[陈砚秋|Person]。',
      ['陈砚秋 临川县 县委常委', '陈砚秋 临川经开区 党工委书记'],
    ],
    [
      '[临川县农业局|Institution]建起[良种创新中心|Institution]。局长[陈砚秋|Person]说。',
      ['陈砚秋 临川县农业局 局长'],
    ],
    ['[临川县|District]县长　[陈砚秋|Person]', ['陈砚秋 临川县 县长']],
    [
      '[砺石集团|Enterprise]创始人兼首席执行官[陈砚秋|Person]说。',
      ['陈砚秋 砺石集团 创始人兼首席执行官'],
    ],
    [
      '[砺石公司|Enterprise]法定代表人、[临川合作社|Enterprise]理事长[陈砚秋|Person]说。',
      ['陈砚秋 砺石公司 法定代表人', '陈砚秋 临川合作社 理事长'],
    ],
    ['[砺石集团|Enterprise]公司战略部副主任[陈砚秋|Person]说。', ['陈砚秋 砺石集团 战略部副主任']],
    ['[临川县|District]项目部项目经理[陈砚秋|Person]说。', []],
    ['[砺石集团|Enterprise]来了客人[陈砚秋|Person]。', []],
    ['[砺石集团|Enterprise]的老邻居、村民[陈砚秋|Person]说。', []],
    ['[砺石集团|Enterprise]扩建。施工方项目经理[陈砚秋|Person]说。', []],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual([...expected].sort());
  });
});
