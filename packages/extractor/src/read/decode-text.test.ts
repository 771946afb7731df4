import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const SIMPLIFIED =
  '七月三十日，总投资三亿元的手风琴项目在某县经济开发区投产。企业负责人说，今年产值有望突破四亿元。\n';
const TRADITIONAL =
  '七月三十日，總投資三億元的手風琴項目在某縣經濟開發區投產。企業負責人說，今年產值有望突破四億元。\n';

/** Writes two-byte encodings by looking every character up in what their bytes decode to. */
function encode(text: string, encoding: 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
  }
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (!table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((char) => table.get(char) ?? char.charCodeAt(0)));
}

const textOf = (bytes: Uint8Array, label?: string): unknown => {
  const decoded = decodeText(bytes, label);
  return 'text' in decoded ? decoded.text : decoded.code;
};

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(SIMPLIFIED), SIMPLIFIED],
    ['gb18030', encode(SIMPLIFIED, 'gb18030'), SIMPLIFIED],
    ['gb18030 Traditional', encode(TRADITIONAL, 'gb18030'), TRADITIONAL],
    ['big5', encode(TRADITIONAL, 'big5'), TRADITIONAL],
    ['utf-16le', encode(SIMPLIFIED, 'utf-16le'), SIMPLIFIED],
    ['utf-16be', encode(SIMPLIFIED, 'utf-16be'), SIMPLIFIED],
    ['utf-16le Traditional', encode(TRADITIONAL, 'utf-16le'), TRADITIONAL],
  ])('tells %s without a mark', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s with a mark', (encoding) => {
    expect(textOf(encode('\ufeff' + SIMPLIFIED, encoding))).toBe(SIMPLIFIED);
  });

  it('reads UTF-8 with a mark', () => {
    expect(textOf(Buffer.from('\ufeff' + SIMPLIFIED))).toBe(SIMPLIFIED);
  });

  it.each([4, 8, 12])('tells GB18030 from Big5 in %i characters', (length) => {
    const text = SIMPLIFIED.slice(6, 6 + length);
    expect(textOf(encode(text, 'gb18030'))).toBe(text);
  });

  it('decides on the whole, not on its ASCII beginning', () => {
    const text = 'x'.repeat(100_000) + SIMPLIFIED;
    expect(textOf(encode(text, 'gb18030'))).toBe(text);
  });

  it('believes a charset only where its text reads well', () => {
    expect(textOf(encode(TRADITIONAL, 'big5'), 'big5')).toBe(TRADITIONAL);
    expect(textOf(encode(SIMPLIFIED, 'gb18030'), 'big5')).toBe(SIMPLIFIED);
    expect(textOf(Buffer.from(SIMPLIFIED), 'gb2312')).toBe(SIMPLIFIED);
    expect(textOf(encode(SIMPLIFIED, 'gb18030'), 'x-no-such')).toBe(SIMPLIFIED);
  });

  it('names text that was cut off in a character', () => {
    expect(textOf(Buffer.from('某县开工').subarray(0, -1))).toBe('TRUNCATED');
    expect(textOf(Buffer.from(SIMPLIFIED).subarray(0, -3))).toBe('TRUNCATED');
    expect(textOf(encode(SIMPLIFIED, 'gb18030').subarray(0, -2))).toBe('TRUNCATED');
  });

  it('reads past a few damaged bytes and says so', () => {
    const bytes = Buffer.from(SIMPLIFIED.repeat(10));
    bytes[30] = 0xff;
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', damaged: true });
  });

  it('takes bytes that are no text for what they are', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 251);
    expect(textOf(noise)).toBe('BINARY');
    expect(textOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe(
      'BINARY',
    );
  });

  it('reads nothing as nothing', () => {
    expect(textOf(new Uint8Array())).toBe('');
  });
});
