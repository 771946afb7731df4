import { describe, expect, it } from 'vitest';
import { parsePreferences, resolvePreferences } from './preferences.js';

describe('resolvePreferences', () => {
  it('follows the system until the reader chooses', () => {
    const system = { prefersDark: true, languages: ['en-GB', 'zh-CN'] };
    expect(resolvePreferences({}, system)).toEqual({ theme: 'dark', language: 'en' });
    expect(resolvePreferences({ theme: 'light', language: 'zh' }, system)).toEqual({
      theme: 'light',
      language: 'zh',
    });
  });

  it('speaks Chinese to Chinese readers of any region', () => {
    const { language } = resolvePreferences({}, { prefersDark: false, languages: ['zh-HK'] });
    expect(language).toBe('zh');
  });
});

describe('parsePreferences', () => {
  it('takes anything unreadable for no choice', () => {
    for (const stored of [null, 'x', '3', '{"theme":"red","language":7}']) {
      expect(parsePreferences(stored)).toEqual({});
    }
  });
});
