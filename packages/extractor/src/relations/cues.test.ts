import { describe, expect, it } from 'vitest';
import { cuesOf } from './cues.js';

describe('cuesOf', () => {
  it('takes how the alternatives of a needed group begin', () => {
    expect(cuesOf('{s:E}(?:投资|斥资了?|(?<!总)出资){o:J}')).toEqual([['投资', '斥资', '出资']]);
  });

  it('takes runs outside groups and leaves out what may be missing', () => {
    expect(cuesOf('由{o:E}(?:等)?的?负责')).toEqual([['由'], ['负责']]);
  });

  it('takes nothing from a group with an open alternative', () => {
    expect(cuesOf('(?:^|[，。])(?:投资|{_4}建)')).toEqual([]);
  });

  it('takes nothing from an alternation', () => {
    expect(cuesOf('投资|建设')).toEqual([]);
  });
});
