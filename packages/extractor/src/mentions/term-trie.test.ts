import { describe, expect, it } from 'vitest';
import { TermTrie } from './term-trie.js';

const trie = new TermTrie([
  ['武陟', 'short'],
  ['武陟县', 'whole'],
  ['县城', 'word'],
]);

describe('TermTrie', () => {
  it('takes the longest term', () => {
    expect(trie.longestAt('在武陟县', 1)).toEqual({ start: 1, end: 4, value: 'whole' });
  });

  it('ends by the limit', () => {
    expect(trie.longestAt('武陟县', 0, 2)).toEqual({ start: 0, end: 2, value: 'short' });
  });

  it('finds nothing past the end, and no empty term', () => {
    expect(trie.longestAt('武', 0)).toBeUndefined();
    expect(trie.longestAt('武陟', 2)).toBeUndefined();
    expect(new TermTrie([['', 1]]).scan('武陟')).toEqual([]);
  });

  it('scans without overlaps', () => {
    expect(trie.scan('武陟县城').map(({ value }) => value)).toEqual(['whole']);
  });
});
