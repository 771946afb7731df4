import { describe, expect, it } from 'vitest';
import type { Address } from './address.js';
import { formatAddress, parseAddress } from './address.js';

const FULL: Address = {
  view: 'articles',
  focus: 'District/410804',
  link: 'Enterprise/A&B 公司#1@云溪市',
  browse: 'Project',
  article: '2024/三月 1',
  parts: [
    { start: 4, end: 6 },
    { start: 439, end: 442 },
  ],
  filters: {
    types: new Set(['Person', 'Honour']),
    groups: new Set(['people']),
    modalities: new Set(['planned']),
  },
  scope: { base: 'none', expanded: ['District/410804', 'Enterprise/100%纯青禾+'] },
  camera: { x: 0.5123, y: -0.25, ratio: 0.8 },
};

describe('formatAddress', () => {
  it('is undone by parseAddress', () => {
    expect(parseAddress(formatAddress(FULL))).toEqual(FULL);
  });

  it('survives the percent-encoding of a browser', () => {
    expect(parseAddress(new URL(`http://x/#${formatAddress(FULL)}`).hash)).toEqual(FULL);
  });

  it('is empty for the first screen', () => {
    expect(formatAddress(parseAddress(''))).toBe('');
  });

  it('keeps hanzi readable', () => {
    expect(formatAddress(parseAddress('#f=District/云溪市'))).toBe('u=1&f=District/云溪市');
  });
});

describe('parseAddress', () => {
  it('passes over what it does not know', () => {
    const address = parseAddress('#u=9&zz=1&v=map&ht=Planet~Person&c=1,2&p=-3~9-2&b=Planet');
    expect(address).toEqual({
      ...parseAddress(''),
      filters: { ...parseAddress('').filters, types: new Set(['Person']) },
    });
  });
});
