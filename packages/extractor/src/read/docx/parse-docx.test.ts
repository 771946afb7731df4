import { describe, expect, it } from 'vitest';
import { parseDocx } from './parse-docx.js';
import { sampleDocx, sampleZip } from './sample-docx.js';

async function codeOf(bytes: Buffer): Promise<string> {
  const parsed = await parseDocx(bytes);
  return 'code' in parsed ? parsed.code : 'read';
}

describe('parseDocx', () => {
  it('reads headings, paragraphs and tables in order', async () => {
    const docx = sampleDocx([
      { style: 'Heading1', text: '青禾县公布重大项目' },
      '青禾日报 2024年3月2日 第1版',
      [
        ['序号', '项目', '总投资'],
        ['1', '青禾冷柜项目', '8.6亿元'],
      ],
      '以上项目均已开工。',
    ]);
    expect(await parseDocx(docx)).toEqual({
      metadata: {},
      text: [
        '青禾县公布重大项目',
        '青禾日报 2024年3月2日 第1版',
        '序号｜项目｜总投资\n1｜青禾冷柜项目｜8.6亿元',
        '以上项目均已开工。',
      ].join('\n\n'),
    });
  });

  it('believes the title of its properties where the text begins with it', async () => {
    const blocks = ['青禾县公布重大项目', '以上项目均已开工。'];
    expect(await parseDocx(sampleDocx(blocks, '青禾县公布重大项目'))).toMatchObject({
      metadata: { title: '青禾县公布重大项目' },
    });
    expect(await parseDocx(sampleDocx(blocks, '公文模板（新）'))).toMatchObject({ metadata: {} });
  });

  it('names old, locked and damaged files', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await codeOf(old)).toBe('UNSUPPORTED');
    expect(await codeOf(locked)).toBe('ENCRYPTED');
    expect(await codeOf(sampleDocx(['甲。']).subarray(0, -30))).toBe('DAMAGED');
    expect(await codeOf(sampleZip({ 'a.xml': '<a/>' }))).toBe('DAMAGED');
    expect(await codeOf(Buffer.from('甲。'))).toBe('DAMAGED');
  });

  it('unpacks nothing that swells beyond bounds', async () => {
    expect(await codeOf(sampleZip({ 'word/document.xml': Buffer.alloc(100_000_001) }))).toBe(
      'TOO_LARGE',
    );
  });
});
