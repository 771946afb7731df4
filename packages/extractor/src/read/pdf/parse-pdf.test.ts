import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsePdf } from './parse-pdf.js';
import { lockedPdf, samplePdf, setLines, type Sample } from './sample-pdf.js';

// The library says as it loads that it has no canvas.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

async function read(...pages: readonly Sample[][]): Promise<string> {
  const parsed = await parsePdf(samplePdf(pages));
  return 'text' in parsed ? parsed.text : parsed.code;
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const parsed = await parsePdf(bytes);
  return 'code' in parsed ? parsed.code : 'read';
}

const LEFT = [
  '　　昨日，青禾县青禾电机有限公司',
  '投资三亿元建设的扁线电机项目在青',
  '禾经济开发区开工。',
  '　　项目分两期建设，一期明年十月',
  '投产，二期后年动工，建成后年产电',
];
const RIGHT = [
  '机二十万台，带动就业六百人，成为',
  '全县最大的单体工业项目。',
  '　　“从签约到开工只用了九十天，',
  '靠的是专班一路跟办。”开发区负责',
  '人白鹭飞说。',
];
const STORY = [
  '　　昨日，青禾县青禾电机有限公司投资三亿元建设的扁线电机项目在青禾经济开发区开工。',
  '　　项目分两期建设，一期明年十月投产，二期后年动工，建成后年产电机二十万台，带动就业六百人，成为全县最大的单体工业项目。',
  '　　“从签约到开工只用了九十天，靠的是专班一路跟办。”开发区负责人白鹭飞说。',
];

describe('parsePdf: reading order', () => {
  it('reads down the columns below a headline, whatever the order in the file', async () => {
    const left = setLines(50, 100, LEFT);
    const right = setLines(230, 100, RIGHT);
    const across = left.flatMap((line, i) => [right[i]!, line]);
    const text = await read([...across, { x: 90, y: 60, size: 22, text: '扁线电机项目开工' }]);
    expect(text.split('\n\n')).toEqual(['扁线电机项目开工', ...STORY]);
  });

  it('goes on from page to page', async () => {
    const text = await read(setLines(50, 60, LEFT), setLines(50, 60, RIGHT));
    expect(text.split('\n\n')).toEqual(STORY);
  });

  it('reads what spans the columns between the columns above and below it', async () => {
    const text = await read([
      ...setLines(50, 40, LEFT.slice(0, 3)),
      ...setLines(230, 40, LEFT.slice(0, 3)),
      { x: 90, y: 110, size: 20, text: '白石县冷柜项目投产增产' },
      ...setLines(50, 140, RIGHT.slice(2)),
      ...setLines(230, 140, RIGHT.slice(2)),
    ]);
    const [first, last] = [STORY[0], STORY[2]];
    expect(text.split('\n\n')).toEqual([first, first, '白石县冷柜项目投产增产', last, last]);
  });

  it('reads tables row by row', async () => {
    const rows = [
      ['序号', '项目', '总投资'],
      ['一', '青禾冷柜项目', '八亿元'],
      ['二', '白鹭电机项目', '三亿元'],
    ];
    const cells = rows.flatMap((row, i) =>
      row.map((text, j) => ({ x: 50 + 120 * j, y: 60 + 15 * i, text })),
    );
    const text = await read(cells.toSorted((a, b) => a.x - b.x));
    expect(text.split('\n')).toEqual([
      '序号｜项目｜总投资',
      '一｜青禾冷柜项目｜八亿元',
      '二｜白鹭电机项目｜三亿元',
    ]);
  });
});

describe('parsePdf: what is no text of the article', () => {
  const page = (number: number, lines: readonly string[]): Sample[] => [
    { x: 50, y: 30, text: '青禾日报　２０２４年３月２日　第１版' },
    ...setLines(50, 60, lines),
    { x: 290, y: 780, text: `—　${number}　—` },
  ];

  it('leaves out page numbers, and running heads from the second time on', async () => {
    const text = await read(page(1, LEFT), page(2, RIGHT));
    expect(text.split('\n\n')).toEqual([expect.stringContaining('青禾日报'), ...STORY]);
  });

  it('leaves out what is written across the page, or twice to look bold', async () => {
    const text = await read([
      ...setLines(50, 60, ['扁线电机项目开工']),
      ...setLines(50.3, 60, ['扁线电机项目开工']),
      { x: 100, y: 400, angle: 45, size: 40, text: '内部资料' },
    ]);
    expect(text).toBe('扁线电机项目开工');
  });

  it('prints ordinary characters for radicals', async () => {
    expect(await read(setLines(50, 60, ['⼯⼚三⽉⼟建完⼯']))).toBe('工厂三月土建完工');
  });
});

describe('parsePdf: what cannot be read', () => {
  it('says of scans that they have no text', async () => {
    expect(await codeOf(samplePdf([[], []]))).toBe('NO_TEXT');
  });

  it('says that a password is needed', async () => {
    expect(await codeOf(lockedPdf())).toBe('ENCRYPTED');
  });

  it('tells damage from a file that breaks off', async () => {
    const whole = samplePdf([setLines(50, 60, LEFT)]);
    expect(await codeOf(whole.slice(0, -40))).toBe('TRUNCATED');
    expect(await codeOf(Buffer.from('%PDF-1.4 and no more %%EOF'))).toBe('DAMAGED');
  });

  it('takes no book for an article', async () => {
    expect(await codeOf(samplePdf(Array.from({ length: 301 }, () => [])))).toBe('TOO_LARGE');
  });
});
