import { describe, expect, it } from 'vitest';
import { FoundMentions } from './found-mentions.js';
import type { Mention } from './mention.js';

function mention(start: number, end: number, type: Mention['type'] = 'District'): Mention {
  return { type, start, end, name: '', rule: 'test', confidence: 1 };
}

describe('FoundMentions', () => {
  const found = new FoundMentions();
  const long = mention(60, 200, 'Project');
  const short = mention(60, 64);
  found.add(short);
  found.add(long);

  it('answers once for a mention of several blocks', () => {
    expect(found.overlapping({ start: 0, end: 500 })).toEqual([short, long]);
  });

  it('leaves out what only touches', () => {
    expect(found.overlapping({ start: 200, end: 201 })).toEqual([]);
  });

  it('gives the longest at a place, of a type where asked', () => {
    expect(found.startingAt(60)).toBe(long);
    expect(found.startingAt(60, 'District')).toBe(short);
    expect(found.endingAt(64)).toBe(short);
    expect(found.covering(150)).toBe(long);
    expect(found.covering(59)).toBeUndefined();
  });
});
