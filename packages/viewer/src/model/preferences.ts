import type { Language } from '../i18n/messages.js';
import type { Theme } from '../style/palette.js';

/** What a reader chose for this browser. Undefined follows the system. */
export interface Preferences {
  readonly theme?: Theme;
  readonly language?: Language;
}

/** What the system asks for. */
export interface SystemPreferences {
  readonly prefersDark: boolean;
  /** BCP 47 tags, the most wanted first. */
  readonly languages: readonly string[];
}

/** Fills what the reader did not choose from the system. Chinese readers of any region get Chinese. */
export function resolvePreferences(
  chosen: Preferences,
  system: SystemPreferences,
): Required<Preferences> {
  const first = system.languages[0] ?? 'zh';
  return {
    theme: chosen.theme ?? (system.prefersDark ? 'dark' : 'light'),
    language: chosen.language ?? (first.toLowerCase().startsWith('zh') ? 'zh' : 'en'),
  };
}

/** Reads stored preferences; anything unreadable counts as nothing chosen. */
export function parsePreferences(stored: string | null): Preferences {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { theme, language } = value as Record<string, unknown>;
    return {
      ...((theme === 'light' || theme === 'dark') && { theme }),
      ...((language === 'zh' || language === 'en') && { language }),
    };
  } catch {
    return {};
  }
}
