import { describe, expect, it } from 'vitest';
import type { SearchableName } from './match-name.js';
import { matchName, normalizeQuery, searchableName } from './match-name.js';

const SYLLABLES: Readonly<Record<string, string>> = {
  青: 'qing',
  禾: 'he',
  新: 'xin',
  能: 'neng',
  源: 'yuan',
  重: 'zhong',
  德: 'de',
  铜: 'tong',
  绿: 'lv',
};

function spoken(name: string): SearchableName {
  return searchableName(
    name,
    Array.from(name, (char) => (SYLLABLES[char] ? [SYLLABLES[char]] : [])),
  );
}

function match(name: string, query: string): string | undefined {
  const found = matchName(spoken(name), normalizeQuery(query));
  return found && name.slice(found.start, found.end);
}

function score(name: string, query: string): number {
  return matchName(spoken(name), query)?.score ?? 0;
}

describe('matchName', () => {
  it('finds any piece of a name as written', () => {
    expect(match('青禾新能源', '新能')).toBe('新能');
    expect(match('青禾新能源', '能新')).toBeUndefined();
  });

  it('finds by whole syllables, and while the last is being typed', () => {
    expect(match('青禾新能源', 'xinneng')).toBe('新能');
    expect(match('青禾新能源', 'xinne')).toBe('新能');
    expect(match('青禾新能源', 'xinna')).toBeUndefined();
  });

  it('finds by initials, long ones and short', () => {
    expect(match('青禾新能源', 'qhxny')).toBe('青禾新能源');
    expect(match('重德', 'zd')).toBe('重德');
    expect(match('重德', 'zhd')).toBe('重德');
  });

  it('finds by a mixture, and looks through the apostrophe that parts syllables', () => {
    expect(match('青禾新能源', '青hexn')).toBe('青禾新能');
    expect(match('青禾新能源', "qing'he")).toBe('青禾');
  });

  it('passes over quotes and spaces of the name, and takes wide letters for narrow ones', () => {
    expect(match('“青禾”新能源ＥＯＤ项目', 'eod')).toBe('ＥＯＤ');
    expect(match('“青禾”新能源', '青禾新')).toBe('青禾”新');
  });

  it('ranks what is written over what sounds so, and whole names over pieces', () => {
    expect(score('铜', '铜')).toBeGreaterThan(score('铜', 'tong'));
    expect(score('铜', 'tong')).toBeGreaterThan(score('青铜', 'tong'));
  });

  it('matches nothing for a blank query', () => {
    expect(match('青禾', '  ')).toBeUndefined();
  });
});
