import { describe, expect, it } from 'vitest';
import { findCharset, parseHtml } from './parse-html.js';

const NAVIGATION =
  '<div class="nav"><a href="/">首页</a> | <a href="/a">要闻</a> | <a href="/b">县区</a></div>';
const STORY = [
  '7月30日，投资3.2亿元的甲乙乐器年产60万把手风琴项目在某县经济开发区投产，县委书记、县长出席仪式。',
  '甲乙乐器是该县风琴产业的链主企业，去年销售收入4.1亿元，产品远销四十六个国家和地区，带动就业两千余人。',
  '眼下，公司正与某县中等职业学校合办风琴工匠班，首批六十名学员已经入学，明年毕业后将全部到企业上岗。',
];
const FOOTER = '<div class="footer">版权所有 某某日报社 某ICP备00000000号</div>';

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${NAVIGATION}${body}${FOOTER}<script>var a = '脚本。';</script></body></html>`;
const paragraphs = STORY.map((text) => `<p>　　${text}</p>`).join('');

describe('parseHtml', () => {
  it('keeps the article, a paragraph a line, and leaves the rest', () => {
    const { text } = parseHtml(page('', `<div id="content">${paragraphs}</div>`));
    expect(text.split('\n\n')).toEqual(STORY);
  });

  it('puts the headline before the text, once', () => {
    const html = page(
      '<title>风琴链上添新环_某某新闻网</title>',
      `<h1>风琴链上添新环</h1><div>${paragraphs}</div>`,
    );
    const { text, title } = parseHtml(html);
    expect(title).toBe('风琴链上添新环');
    expect(text.split('\n\n')).toEqual(['风琴链上添新环', ...STORY]);
  });

  it('reads what the page says of itself', () => {
    const head =
      '<meta name="ArticleTitle" content="风琴链上添新环"><meta name="ContentSource" content="北岭新讯"><meta name="PubDate" content="2024-08-02 09:30">';
    expect(parseHtml(page(head, paragraphs))).toMatchObject({
      title: '风琴链上添新环',
      source: '北岭新讯',
      publishedAt: '2024-08-02',
    });
  });

  it('reads the printed source line, also in Traditional', () => {
    const line = '<div class="info">發佈時間：2024-08-02 10:17　來源：北嶺新訊</div>';
    expect(parseHtml(page('', `${line}<div>${paragraphs}</div>`))).toMatchObject({
      source: '北岭新讯',
      publishedAt: '2024-08-02',
    });
  });

  it('reads a page whole in which it finds no article', () => {
    const { text } = parseHtml(
      '<table><tr><td>甲项目</td><td>3亿元</td></tr><tr><td>乙项目</td><td>封顶。</td></tr></table>',
    );
    expect(text).toBe('甲项目｜3亿元\n乙项目｜封顶。');
  });

  it('breaks lines at <br>', () => {
    expect(parseHtml('<div>甲项目开工。<br>乙项目封顶。</div>').text).toBe(
      '甲项目开工。\n乙项目封顶。',
    );
  });

  it('reads what is no HTML at all, and deep nesting', () => {
    expect(parseHtml('某县开工').text).toBe('某县开工');
    expect(parseHtml(`${'<div>'.repeat(3000)}某县开工${'</div>'.repeat(3000)}`).text).toBe(
      '某县开工',
    );
    expect(parseHtml('').text).toBe('');
  });
});

describe('findCharset', () => {
  it.each([
    ['<meta charset="gbk">', 'gbk'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb2312'],
    ['<p>no charset</p>', undefined],
  ])('of %s is %s', (html, charset) => {
    expect(findCharset(Buffer.from(html))).toBe(charset);
  });
});
