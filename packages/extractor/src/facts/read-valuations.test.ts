import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import { followDiscourse } from '../relations/discourse.js';
import { markPage } from './marked-page.js';
import { readValuations } from './read-valuations.js';

const lexicons = createLexicons();

/** `subject property value date modality`, as far as given. */
function facts(marked: string, date?: string): string[] {
  const { page, mentions } = markPage(marked, date);
  return readValuations(page, mentions, followDiscourse(page, mentions, lexicons)).map(
    ({ subject, property, value, unit, ...fact }) =>
      [
        subject.name,
        property,
        value,
        unit,
        fact.date,
        fact.modality === 'planned' ? 'planned' : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
  );
}

describe('readValuations', () => {
  it('gives an amount before 的 to the project behind it', () => {
    expect(facts('总投资5.2亿元的{J青禾铜箔项目}、投资8000万元的{J白石线缆项目}。')).toEqual([
      '青禾铜箔项目 total_investment 520000000 CNY',
      '白石线缆项目 total_investment 80000000 CNY',
    ]);
  });

  it('gives nobody the total of an event, a year or a phase', () => {
    expect(
      facts('41个项目总投资218.6亿元，年度计划投资74.3亿元。{J青禾铜箔项目}其中一期投资28亿元。'),
    ).toEqual([]);
  });

  it('gives values after 分别 in order', () => {
    expect(
      facts('{J青禾铜箔项目}、{E白石公司}的{J线缆项目}投资分别为3600万欧元和5亿日元。'),
    ).toEqual([
      '青禾铜箔项目 total_investment 36000000 EUR',
      '线缆项目 total_investment 500000000 JPY',
    ]);
  });

  it('carries the project on to the next sentence, but not over another subject', () => {
    expect(facts('{J青禾铜箔项目}落户{K东山产业园}。占地690亩。')).toEqual([
      '青禾铜箔项目 area 460000 m2',
    ]);
    expect(facts('{J青禾铜箔项目}落户{K东山产业园}。{E白石公司}占地690亩。')).toEqual([]);
  });

  it('reads capacities by the year only, in the name and out of it', () => {
    expect(facts('{J青禾年产2万吨铜箔项目}、{J丰饶60万吨甲醇项目}。')).toEqual([
      '青禾年产2万吨铜箔项目 capacity 年产2万吨',
      '丰饶60万吨甲醇项目 capacity 60万吨',
    ]);
    expect(facts('{J青禾水厂}建成后日供水10万吨。')).toEqual([]);
  });

  it('resolves dates against the day of the story', () => {
    expect(
      facts(
        '{J青禾铜箔项目}去年10月开工。{J白石线缆项目}昨日投产。{J白河大桥}8月28日封顶。',
        '2025-09-01',
      ),
    ).toEqual([
      '青禾铜箔项目 status 开工 2024-10',
      '白石线缆项目 status 投产 2025-08-31',
      '白河大桥 status 封顶 2025-08-28',
    ]);
  });

  it('takes a bare month that lies ahead for last year’s, unless it is planned', () => {
    expect(facts('{J青禾铜箔项目}11月投产。', '2026-01-06')).toEqual([
      '青禾铜箔项目 status 投产 2025-11',
    ]);
    expect(facts('{J青禾铜箔项目}计划11月开工。', '2026-01-06')).toEqual([
      '青禾铜箔项目 status 开工 2026-11 planned',
    ]);
  });

  it('says nothing of a promise that was not kept', () => {
    expect(facts('原定去年底开工的{J青禾铜箔项目}至今没动一锹土。')).toEqual([]);
  });

  it('takes one building’s stage for building going on', () => {
    expect(facts('{K东山产业园}2号车间已投入使用。')).toEqual(['东山产业园 status 在建']);
  });

  it('aligns stages after 分别', () => {
    expect(
      facts('7月30日，{J青禾铜箔项目}、{J白石线缆项目}分别投产、开工。', '2024-08-02'),
    ).toEqual(['青禾铜箔项目 status 投产 2024-07-30', '白石线缆项目 status 开工 2024-07-30']);
  });

  it('calls works finished where industry starts production', () => {
    expect(facts('{J白河大桥}、{J青禾分选中心}建成投用。')).toEqual([
      '白河大桥 status 竣工',
      '青禾分选中心 status 投产',
    ]);
  });

  it('reads records in the unit that the page gives', () => {
    expect(
      facts(
        '进展如下（总投资单位：万元）。\n{J青禾铜箔项目}\n建设单位：{E白石公司}\n总投资：86000\n进展：8月25日转入试生产。',
        '2025-09-30',
      ),
    ).toEqual([
      '青禾铜箔项目 total_investment 860000000 CNY',
      '青禾铜箔项目 status 试生产 2025-08-25',
    ]);
  });

  it('gives nobody what a work without a name has', () => {
    expect(facts('{J青禾铜箔项目}已经开工。{E白石公司}原料标准化基地去年开建，占地75亩。')).toEqual(
      ['青禾铜箔项目 status 开工'],
    );
  });

  it('follows the ordinals of a list', () => {
    expect(
      facts(
        '{J青禾铜箔项目}、{J白石线缆项目}和{J丰饶陶瓷项目}落户县里。前两个项目计划三季度开工，最后一个已在装修。',
        '2025-05-20',
      ),
    ).toEqual([
      '青禾铜箔项目 status 开工 2025 planned',
      '白石线缆项目 status 开工 2025 planned',
      '丰饶陶瓷项目 status 在建',
    ]);
  });

  it('picks the works of a kind from a list', () => {
    const listed = '{J白河大桥}、{J青禾小学}、{J丰饶中学新校区}都在清单上。';
    expect(facts(`${listed}两所学校9月1日启用。`, '2025-10-01')).toEqual([
      '青禾小学 status 竣工 2025-09-01',
      '丰饶中学新校区 status 竣工 2025-09-01',
    ]);
  });

  it('dates each of a list after 分别于', () => {
    expect(facts('{J青禾铜箔项目}、{J白石线缆项目}分别于3月、4月开工建设。', '2025-06-20')).toEqual(
      ['青禾铜箔项目 status 开工 2025-03', '白石线缆项目 status 开工 2025-04'],
    );
  });

  it('takes 等重大项目 for a list, not for waiting', () => {
    expect(facts('{J青禾铜箔项目}等重大项目加速建设。')).toEqual(['青禾铜箔项目 status 在建']);
  });

  it('says nothing of rumours', () => {
    expect(facts('网传{J青禾铜箔项目}已经开工，县里回应：不实。')).toEqual([]);
  });

  it('leaves a work’s parts to the work', () => {
    expect(
      facts('{J青禾铜箔项目}主要建设{J铜箔生产线}4条，建成后年产铜箔8万吨，年产值25亿元。'),
    ).toEqual([
      '青禾铜箔项目 capacity 年产8万吨 planned',
      '青禾铜箔项目 annual_output 2500000000 CNY planned',
    ]);
  });

  it('gives what a joint event lists its stage', () => {
    expect(
      facts('6月3日，7个项目在{D东山县}集中签约。\n其中，{J青禾铜箔项目}投资5亿元。', '2025-06-04'),
    ).toEqual([
      '青禾铜箔项目 total_investment 500000000 CNY',
      '青禾铜箔项目 status 签约 2025-06-03',
    ]);
  });

  it('gives the projects of a band of amounts their stage and the amount they share', () => {
    const listed =
      '其中，3亿元以上项目3个，分别是投资额5亿元的{J青禾铜箔项目}、投资额3亿元的{J白石电池项目}、{J东山物流项目}。';
    expect(facts(`11个项目集中签约。${listed}`)).toEqual([
      '青禾铜箔项目 total_investment 500000000 CNY',
      '白石电池项目 total_investment 300000000 CNY',
      '东山物流项目 total_investment 300000000 CNY',
      '青禾铜箔项目 status 签约',
      '白石电池项目 status 签约',
      '东山物流项目 status 签约',
    ]);
  });

  it('dates outputs, and leaves parts of a year out', () => {
    expect(
      facts('{I铜加工}是全县首位产业，去年产值30亿元，力争2027年突破50亿元。', '2025-06-04'),
    ).toEqual([
      '铜加工 annual_output 3000000000 CNY 2024',
      '铜加工 annual_output 5000000000 CNY 2027 planned',
    ]);
    expect(facts('前三季度，{I铜加工}产业产值30亿元。')).toEqual([]);
  });
});

const PIECES = [
  '{J青禾铜箔项目}',
  '{K东山产业园}',
  '{E白石公司}',
  '{I铜加工}',
  '总投资',
  '5亿元',
  '占地60亩',
  '年产8万吨',
  '的',
  '、',
  '，',
  '。',
  '；',
  '\n',
  '分别为',
  '去年10月',
  '投产',
  '其中一期',
  '产值',
  '等3个项目',
];

describe('any order of such words', () => {
  it('gives values of the page’s own mentions, stated on the page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
        const { page, mentions } = markPage(pieces.join(''), '2025-03-01');
        for (const { subject, parts } of readValuations(
          page,
          mentions,
          followDiscourse(page, mentions, lexicons),
        )) {
          expect(mentions).toContain(subject);
          expect(parts.length).toBeGreaterThan(0);
          for (const { start, end } of parts) {
            expect(0 <= start && start < end && end <= page.text.length).toBe(true);
          }
        }
      }),
    );
  });
});
