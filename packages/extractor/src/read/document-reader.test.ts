import { afterAll, describe, expect, it } from 'vitest';
import { DocumentReader } from './document-reader.js';
import { samplePdf, setLines } from './pdf/sample-pdf.js';

const reader = new DocumentReader();
afterAll(() => reader.close());

describe('DocumentReader', () => {
  it('reads one document after the other, good or not', async () => {
    const good = samplePdf([setLines(50, 60, ['青禾县开工'])]);
    expect(await reader.read('.pdf', good)).toMatchObject({ text: '青禾县开工' });
    expect(await reader.read('.docx', good)).toMatchObject({ code: 'DAMAGED' });
    expect(await reader.read('.pdf', good)).toMatchObject({ text: '青禾县开工' });
  });

  it('gives up what takes too long, and reads on', async () => {
    const hasty = new DocumentReader({ milliseconds: 0 });
    const page = setLines(
      50,
      60,
      Array.from({ length: 40 }, () => '青禾县开工'),
    );
    const long = samplePdf(Array.from({ length: 300 }, () => page));
    expect(await hasty.read('.pdf', long)).toMatchObject({ code: 'TIMED_OUT' });
    expect(await hasty.read('.pdf', long)).toMatchObject({ code: 'TIMED_OUT' });
    await hasty.close();
  });
});
