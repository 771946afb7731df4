import { describe, expect, it } from 'vitest';
import { requiredCues } from './required-cues.js';

describe('requiredCues', () => {
  it('multiplies out alternatives and what may be missing', () => {
    expect(requiredCues(/(?:投资|斥资)了?建/u)).toEqual([
      ['投资了建', '投资建', '斥资了建', '斥资建'],
    ]);
  });

  it('breaks off where anything may stand', () => {
    expect(requiredCues(/由.{0,8}负责/u)).toEqual([['由'], ['负责']]);
  });

  it('takes one cue of each alternative, and none where an alternative has none', () => {
    expect(requiredCues(/(?:在.+投产|开工\p{Script=Han}+)了/u)).toEqual([['投产', '开工'], ['了']]);
    expect(requiredCues(/(?:投产|\p{Script=Han}+)了/u)).toEqual([['了']]);
  });

  it('looks at what stands around a match, but not at what must not', () => {
    expect(requiredCues(/(?<=年)投产(?!后)(?=[，。])/u)).toEqual([['年'], ['，', '。'], ['投产']]);
  });

  it('leaves out what stands around a match where that may lie outside the text', () => {
    expect(requiredCues(/(?<=年)投产(?=[，。])/u, false)).toEqual([['投产']]);
  });

  it('reads classes, escapes and counts', () => {
    expect(requiredCues(/[一二]期\d{1,2}\.[a-c]/u)).toEqual([
      ['一期', '二期'],
      [...'0123456789'],
      ['.a', '.b', '.c'],
    ]);
    expect(requiredCues(/[^一]\u{4E00}[\uE000-\uE002]/u)).toEqual([
      ['一\uE000', '一\uE001', '一\uE002'],
    ]);
  });

  it('finds none where case is ignored or nothing is needed', () => {
    expect(requiredCues(/投资/iu)).toEqual([]);
    expect(requiredCues(/(?:投资)*$/u)).toEqual([]);
  });
});
