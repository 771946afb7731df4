import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CueIndex } from './cue-index.js';

describe('CueIndex', () => {
  const patterns = [/总投资(?:约)?\d/u, /[在于].{0,4}投产/u, /./u, /产$/u];
  const index = new CueIndex(patterns);

  it('names the patterns whose cues a text holds, in their order', () => {
    expect(index.candidatesIn('总投资约5亿元')).toEqual([0, 2]);
    expect(index.candidatesIn('投产在即')).toEqual([1, 2, 3]);
    expect(index.candidatesIn('')).toEqual([2]);
  });

  it('leaves out no pattern that matches', () => {
    const text = fc.array(fc.constantFrom('总', '投资', '约', '5', '在', '投', '产', '。'));
    fc.assert(
      fc.property(text, (parts) => {
        const matching = patterns.flatMap((pattern, i) =>
          pattern.test(parts.join('')) ? [i] : [],
        );
        const candidates = index.candidatesIn(parts.join(''));
        expect(candidates).toEqual(expect.arrayContaining(matching));
      }),
    );
  });
});
