import type { Article } from '@liantu/ontology';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPage } from './layout-page.js';
import type { Page } from './page.js';

const layout = (text: string, publishedAt?: string): Page => {
  const article: Article = {
    id: 'a',
    uri: [],
    sha256: '',
    text,
    ...(publishedAt && { publishedAt }),
  };
  return layoutPage(article);
};

/** The paragraphs as `kind text`. */
const outline = (page: Page): string[] =>
  page.paragraphs.map(({ kind, start, end }) => `${kind} ${page.text.slice(start, end)}`);

const bodies = (text: string): string[] =>
  outline(layout(text)).flatMap((line) => (line.startsWith('body ') ? [line.slice(5)] : []));

const WRAPPED = `　　春水拍岸，机声隆隆。三月二十九日上午，全
市一季度集中开工活动在某某经开区储能产业园
主会场和各县市区分会场同步举行，总投资3.
5亿元的项目集中开工，年产15GWh电芯，年度
计划投资七十四亿元，另有二十七个配套项目。
　　主会场开工的甲乙储能电芯项目由甲乙集团投
资建设，其中一期计划明年九月投产，达产后年
产值六十亿元。`;

/** What stands around a story, on portals and in digital papers, and must not be read as one. */
const AROUND = [
  ' > 新闻 > 县区 > 青川',
  '青川县人民政府 > 新闻中心 > 部门动态',
  '无障碍阅读 | 长者模式 | 繁体',
  '•  联系电话：0555-0000000',
  '第01版：',
  '本版新闻列表',
  '2024年3月21日 星期',
  'A03版：乡村振兴',
  '2025年06月 青溪特刊',
  '发布人：发布时间：2017-01-19 10:43:14',
  '【信息时间：2025-04-11 16:22 阅读次数：128 】 【我要打印】 【关闭】',
];
const BELOW = [
  '作者/来源：青川青年网',
  '摘自：青川导报',
  '  •',
  'AB4A5696.jpg',
  '附件：',
  '内容如有不妥，请与我们联系',
  '本文仅代表作者观点，不代表本站立场。',
  '本文系作者授权发表，未经许可，不得转载。',
  '注：图片非商业用途，存在侵权请告知删除！',
  '2024-02-19 11 青溪商报 content_430431.html 1 3 节后复工 /enpproperty-->',
];

describe('layoutPage: what stands around a story', () => {
  it.each(AROUND)('leaves %s out, and the headline after it one', (line) => {
    const page = layout(`${line}\n一根芦苇带富一方\n甲厂今年开工三个项目。\n`);
    const [furniture, title] = outline(page);
    expect(furniture).toMatch(/^furniture /u);
    expect(title).toBe('title 一根芦苇带富一方');
  });

  it.each(BELOW)('leaves %s out', (line) => {
    const page = layout(`一根芦苇带富一方\n甲厂今年开工三个项目。\n${line}\n`);
    expect(outline(page).at(-1)).toMatch(/^furniture /u);
  });

  it('parts from the text what is run together with it', () => {
    const head = '发布时间：2023-12-27 14:27 | 来源：青溪网 | 责任编辑：赵茜';
    const body = '12月22日，甲厂开工。';
    const page = layout(`甲厂开工\n${head}${body}xNa青溪新闻网\n`);
    expect(outline(page).slice(2)).toEqual([`body ${body}`, 'furniture xNa青溪新闻网']);
    expect(page.stories[0]?.date).toBe('2023-12-27');
  });

  it('begins a line at each field of a record', () => {
    const record = ['建设单位：白石线缆公司', '总投资：8000万元', '建设地点：东山产业园'];
    expect(outline(layout(`（一）线缆项目\n${record.join('\n')}\n`)).slice(1)).toEqual(
      record.map((field) => `heading ${field}`),
    );
  });

  it('knows the month of an issue that prints no day', () => {
    const [story] = layout('2025年06月 青溪特刊\n一根芦苇带富一方\n甲厂开工。\n').stories;
    expect(story?.date).toBe('2025-06');
  });
});

describe('layoutPage: paragraphs', () => {
  it('joins hard-wrapped lines, also within a word or a number', () => {
    expect(bodies(WRAPPED)).toEqual([
      '春水拍岸，机声隆隆。三月二十九日上午，全市一季度集中开工活动在某某经开区储能产业园主会场和各县市区分会场同步举行，总投资3.5亿元的项目集中开工，年产15GWh电芯，年度计划投资七十四亿元，另有二十七个配套项目。',
      '主会场开工的甲乙储能电芯项目由甲乙集团投资建设，其中一期计划明年九月投产，达产后年产值六十亿元。',
    ]);
  });

  it('joins across the blank line of a page break in mid-sentence', () => {
    expect(bodies(WRAPPED.replace('同步举行，总投资3.\n', '同步举行，总投资3.\n\n'))).toEqual(
      bodies(WRAPPED),
    );
  });

  it('takes ???? for an indent that was lost', () => {
    expect(bodies(WRAPPED.replaceAll('　　', '????'))).toEqual(bodies(WRAPPED));
  });

  it('keeps short lines apart', () => {
    const text =
      '某县产业链观察\n\n链主一动，满链皆活\n\n甲公司今年开工三个项目。\n\n乙公司也来了。';
    expect(outline(layout(text))).toEqual([
      'title 某县产业链观察',
      'title 链主一动，满链皆活',
      'body 甲公司今年开工三个项目。',
      'body 乙公司也来了。',
    ]);
  });

  it('keeps the items of a list apart', () => {
    const text =
      '项目名单公布如下。\n1. 甲智能工厂项目 某镇 总投资5亿元\n2. 乙智能工厂项目 某镇 总投资6亿元\n3. 丙智能工厂项目 某镇 总投资7亿元\n4. 丁智能工厂项目 某镇 总投资8亿元';
    const kinds = layout(text).paragraphs.map(({ kind }) => kind);
    expect(kinds).toEqual(['body', 'item', 'item', 'item', 'item']);
  });

  it('keeps a list of names at the end of a page', () => {
    const text =
      '某县公布名单\n\n首批入选企业昨日公布。\n甲某机械公司\n乙某食品公司\n\n责任编辑：李某\n热门话题';
    expect(layout(text).paragraphs.map(({ kind }) => kind)).toEqual(
      'title body heading heading furniture furniture'.split(' '),
    );
  });

  it('takes lines that a colon announces for a list', () => {
    const text =
      '某县公布名单\n\n项目包括以下几个，均已开工：\n　　甲智能工厂项目\n　　乙冷链基地项目\n　　下一步还有更多。';
    expect(layout(text).paragraphs.map(({ kind }) => kind)).toEqual(
      'title body item item body'.split(' '),
    );
  });

  it('takes a paragraph that is printed twice once', () => {
    const text = '某县开工\n\n甲项目总投资3亿元，昨日开工。\n\n甲项目总投资3亿元，昨日开工。';
    expect(layout(text).paragraphs.map(({ kind }) => kind)).toEqual(['title', 'body', 'furniture']);
  });

  it('parts datelines, page turns, signatures and photo credits from the text', () => {
    const text =
      '某县开工\n\n（上接第1版）本报讯（记者 李某）7月1日，甲项目开工。（张某 王某）\n\n图①：工人在作业。　赵某某　摄\n\n今天。';
    expect(outline(layout(text))).toEqual([
      'title 某县开工',
      'furniture （上接第1版）',
      'byline 本报讯（记者李某）',
      'body 7月1日，甲项目开工。',
      'byline （张某王某）',
      'caption 图①：工人在作业。',
      'furniture 赵某某 摄',
      'body 今天。',
    ]);
  });

  it('sets navigation and teasers aside', () => {
    const text =
      '首页 | 要闻 | 县区 | 专题\n当前位置：首页 > 要闻 > 正文\n某县开工\n来源：某某日报 2025年3月1日\n甲项目昨日开工。\n责任编辑：李某\n【相关新闻】\n· 邻县某某产业园投产\n· 又一县签约\n版权声明 某ICP备00000000号';
    expect(layout(text).paragraphs.map(({ kind }) => kind)).toEqual(
      'furniture furniture title furniture body furniture furniture furniture furniture furniture'.split(
        ' ',
      ),
    );
  });

  it('sets aside where an account posted from, and the next page of any kind', () => {
    const text =
      '某县融媒 2025-01-02 07:30 发表于山东 关注\n某县开工\n甲项目昨日开工。\n◆ 热图推荐：邻县灯会\n上一则：邻县产业园投产';
    expect(layout(text).paragraphs.map(({ kind }) => kind)).toEqual(
      'furniture title body furniture furniture'.split(' '),
    );
  });
});

const TORN = `　　进展顺利。今年以来该县新开工项目四十个，其中最牵动人心的是跨河大桥，眼下市交通运



▲工人在现场吊装。



▲机械臂正在作业。（本版照片均由本报记者李某摄）



输局把指挥部搬进工地板房。`;

describe('layoutPage: reading order', () => {
  it('mends a sentence that captions were printed in the middle of', () => {
    const page = layout(TORN);
    const [body] = page.paragraphs;
    expect(page.text.slice(body!.start, body!.end)).toMatch(/市交通运输局把指挥部/u);
    const at = page.text.indexOf('交通运输局');
    const parts = page.toSourceParts({ start: at, end: at + 5 });
    expect(parts.map(({ start, end }) => TORN.slice(start, end))).toEqual(['交通运', '输局']);
  });

  it('untangles two columns that were read straight across', () => {
    const text = `　　该区主导产业有三，高性能纤维、
　　邻市的甲乙化纤公司顺着订单找上
智能装备和休闲食品三个产业的链主
门来在该区投资建设年产二十万吨聚
是丙丁公司去年营业收入二十三亿元
酯切片项目九月试生产眼下已经供货
主要产品有工业丝和帘子布等四种。
给丙丁公司。
　　上游补上了，下游也有了着落。`;
    expect(bodies(text)).toEqual([
      '该区主导产业有三，高性能纤维、智能装备和休闲食品三个产业的链主是丙丁公司去年营业收入二十三亿元主要产品有工业丝和帘子布等四种。',
      '邻市的甲乙化纤公司顺着订单找上门来在该区投资建设年产二十万吨聚酯切片项目九月试生产眼下已经供货给丙丁公司。',
      '上游补上了，下游也有了着落。',
    ]);
  });
});

describe('layoutPage: stories', () => {
  it('finds one story on an ordinary page, dated by its masthead', () => {
    const page = layout(
      '某某时报 2023年3月30日 第1版\n某县开工\n\n甲项目昨日开工。\n\n小标题\n\n乙项目也开工了。',
    );
    expect(page.stories.map(({ date }) => date)).toEqual(['2023-03-30']);
  });

  it('begins a story at a headline over a dateline', () => {
    const page = layout(
      '甲项目开工\n\n本报讯 昨日，甲项目开工。\n\n乙项目投产\n双喜临门\n\n本报某县讯 今日，乙项目投产。',
      '2024-01-02',
    );
    expect(page.stories).toHaveLength(2);
    expect(page.stories[1]?.date).toBe('2024-01-02');
    expect(page.text.slice(page.stories[1]!.start)).toMatch(
      /^乙项目投产\n双喜临门\n本报某县讯\n今日/u,
    );
  });

  it('takes each brief for a story of its own', () => {
    const page = layout(
      '甲项目开工\n甲项目昨日开工。\n一线短波\n●乙项目封顶。该项目三月开工。\n●丙公司获奖。',
    );
    expect(page.paragraphs.map(({ story }) => story)).toEqual([0, 0, 1, 1, 2]);
  });
});

/** Pieces that pages are made of, and any characters at all. */
const pageText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '　　',
        '\n',
        '\n\n',
        '。',
        '”',
        '“',
        '（',
        '）',
        '??',
        '图①：',
        '本报讯 ',
        '產(chǎn)業',
        '\r\n',
        ' ',
      ),
      fc.constantFrom(
        '总投资3.5亿元',
        '某某经开区',
        '𬭚粉',
        'ＧＷｈ',
        '\ud800',
        '\udc00',
        '\u200b',
        '㎡',
        '鮀',
        '著',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('layoutPage: laws', () => {
  it('covers its text with paragraphs, and paragraphs with sentences', () => {
    fc.assert(
      fc.property(pageText, (source) => {
        const { text, paragraphs } = layout(source);
        expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        for (const { start, end, sentences } of paragraphs) {
          const pieces = sentences.map((sentence) => text.slice(sentence.start, sentence.end));
          expect(pieces.join('')).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it('maps every span into the source and back onto itself', () => {
    fc.assert(
      fc.property(pageText, fc.nat(), fc.nat(), (source, a, b) => {
        const page = layout(source);
        fc.pre(page.text.length > 0);
        const start = a % page.text.length;
        const end = start + 1 + (b % (page.text.length - start));
        const { start: from, end: to } = page.toSource({ start, end });
        expect(0 <= from && from <= to && to <= source.length).toBe(true);
        for (const part of page.toSourceParts({ start, end })) {
          expect(from <= part.start && part.end <= to).toBe(true);
        }
        if (page.text[start] === '\n' || page.text[end - 1] === '\n') return;
        const back = page.fromSource({ start: from, end: to });
        expect(back && back.start <= start && end <= back.end).toBe(true);
      }),
    );
  });

  it('slices to what stands on the page where nothing had to be mended', () => {
    const source = '某县开工\n\n甲项目总投资3.5亿元，昨日开工。';
    const page = layout(source);
    const at = page.text.indexOf('甲项目');
    const { start, end } = page.toSource({ start: at, end: at + 3 });
    expect(source.slice(start, end)).toBe('甲项目');
  });

  it('lays out a line of a million characters', () => {
    const page = layout('总投资3.5亿元的项目在某县开工（一期）；'.repeat(45_000));
    expect(page.paragraphs).toHaveLength(1);
    expect(page.paragraphs[0]?.sentences).toHaveLength(45_000);
  });

  it('reads the beginning of what goes on and on, and finds its way back behind it', () => {
    const source = `甲项目${'.'.repeat(5000)}12页 ${'Zm9v'.repeat(500)}，昨日开工。`;
    const page = layout(source);
    expect(page.text.length).toBeLessThan(200);
    const at = page.text.indexOf('开工');
    expect(page.toSource({ start: at, end: at + 2 })).toEqual({
      start: source.indexOf('开工'),
      end: source.indexOf('开工') + 2,
    });
  });

  it('lays out an empty text', () => {
    expect(layout('')).toMatchObject({ text: '', paragraphs: [], stories: [] });
  });
});
