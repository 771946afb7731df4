import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, sentencesAround, separateMentions } from './marked-text.js';

describe('markText', () => {
  it('marks names and evidence, cutting where either begins or ends', () => {
    const text = '青禾电池落户云溪县。';
    const [line] = markText(text, [{ start: 0, end: 4, node: 7 }], [{ start: 2, end: 9 }]);
    expect(line?.runs).toEqual([
      { start: 0, text: '青禾', node: 7, evidence: false },
      { start: 2, text: '电池', node: 7, evidence: true },
      { start: 4, text: '落户云溪县', evidence: true },
      { start: 9, text: '。', evidence: false },
    ]);
  });

  it('starts a paragraph at a blank line and after a sentence', () => {
    const paragraphs = markText('一季度开工。\n项目41个。\n\n二季度再开工。', [], []);
    expect(paragraphs.map((own) => [own.runs[0]?.text, own.afterGap])).toEqual([
      ['一季度开工。', false],
      ['项目41个。', false],
      ['二季度再开工。', true],
    ]);
  });

  it('lets the lines of a column run on', () => {
    const text = '二十九日上午，全县集中开工\n活动在新城开发区举行，共有\n十个项目。\n　　当天，';
    expect(markText(text, [], []).map((own) => own.runs.map((run) => run.text).join(''))).toEqual([
      '二十九日上午，全县集中开工活动在新城开发区举行，共有十个项目。',
      '　　当天，',
    ]);
  });

  it('marks a name that a line break splits on both lines', () => {
    const text = '二十九日上午，全县的青禾电\n池公司投产。';
    const [paragraph] = markText(text, [{ start: 10, end: 17, node: 1 }], []);
    expect(paragraph?.runs.filter((run) => run.node === 1).map((run) => run.text)).toEqual([
      '青禾电',
      '池公司',
    ]);
  });

  it('loses nothing but line breaks', () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30), node: fc.nat(3) });
    const text = fc.array(fc.constantFrom('县', '𬭚', '。', '\n', '　', 'a'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 6 }), (chars, spans) => {
        const joined = chars.join('');
        const lines = joined.split('\n').filter((line) => line.trim() !== '');
        const shown = markText(joined, spans, spans).flatMap(({ runs }) => runs);
        expect(shown.map((run) => run.text).join('')).toBe(lines.join(''));
      }),
    );
  });
});

describe('sentencesAround', () => {
  const text = '青禾落户。浚县开工！\n明年投产';

  it('widens a piece to its sentence, stop included', () => {
    const spans = sentencesAround(text, [
      { start: 2, end: 4 },
      { start: 5, end: 7 },
    ]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '青禾落户。',
      '浚县开工！',
    ]);
  });

  it('stops at the end of the line and of the text', () => {
    expect(sentencesAround(text, [{ start: 11, end: 13 }])).toEqual([{ start: 11, end: 15 }]);
    expect(sentencesAround(text, [{ start: 90, end: 95 }])).toEqual([]);
  });
});

describe('separateMentions', () => {
  it('keeps the longer of two that overlap', () => {
    const place = { start: 0, end: 3, node: 1 };
    const park = { start: 0, end: 9, node: 2 };
    expect(separateMentions([place, park])).toEqual([park]);
  });

  it('keeps those that only touch', () => {
    const city = { start: 0, end: 3, node: 1 };
    const county = { start: 3, end: 6, node: 2 };
    expect(separateMentions([county, city])).toEqual([city, county]);
  });
});
