import { TYPE_COLOURS } from '@liantu/graph/memory';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { Context } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Messages } from './i18n/messages.js';
import { MESSAGES } from './i18n/messages.js';
import type { Explorer } from './model/explorer.js';
import type { Preferences } from './model/preferences.js';
import { parsePreferences, resolvePreferences } from './model/preferences.js';
import type { SearchIndex } from './model/search.js';
import type { Theme } from './style/palette.js';

/** Which panel covers the canvas on a narrow screen. */
export type Sheet = 'none' | 'legend' | 'panel';

/** How the page looks and speaks, beside what the explorer shows. */
export interface Ui {
  readonly theme: ReadonlySignal<Theme>;
  readonly language: ReadonlySignal<Language>;
  readonly messages: ReadonlySignal<Messages>;
  /** Said to readers' software, politely. */
  readonly announcement: Signal<string>;
  /** A line shown for a moment (link copied). */
  readonly toast: Signal<string>;
  readonly sheet: Signal<Sheet>;
  choose(change: Preferences): void;
}

/** Everything a component may use. */
export interface Page {
  readonly explorer: Explorer;
  readonly ui: Ui;
  readonly searchIndex: ReadonlySignal<SearchIndex>;
}

/** Hands the {@link Page} to the components. */
export const PageContext: Context<Page | undefined> = createContext<Page | undefined>(undefined);

/** The page the component is on. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage: no page above this component');
  return page;
}

const STORAGE_KEY = 'liantu';

/** Creates the look of the page from what the reader chose before, else from the system, and follows both. */
export function createUi(): Ui {
  const chosen = signal(parsePreferences(readStored()));
  const dark = globalThis.matchMedia('(prefers-color-scheme: dark)');
  const prefersDark = signal(dark.matches);
  dark.addEventListener('change', () => {
    prefersDark.value = dark.matches;
  });
  const resolved = computed(() =>
    resolvePreferences(chosen.value, {
      prefersDark: prefersDark.value,
      languages: navigator.languages,
    }),
  );
  const theme = computed(() => resolved.value.theme);
  const language = computed(() => resolved.value.language);
  const messages = computed(() => MESSAGES[language.value]);
  dressDocument(theme, language, messages);
  return {
    theme,
    language,
    messages,
    announcement: signal(''),
    toast: signal(''),
    // A narrow screen opens on the overview too, over the lower half of the graph.
    sheet: signal<Sheet>(isNarrow() ? 'panel' : 'none'),
    choose(change) {
      chosen.value = { ...chosen.value, ...change };
      writeStored(JSON.stringify(chosen.value));
    },
  };
}

/** Whether the screen is so narrow that panels are sheets over the canvas; the style sheet has the same width. */
export function isNarrow(): boolean {
  return globalThis.matchMedia('(max-width: 860px)').matches;
}

/** The time a movement may take, in milliseconds: none under reduced motion. */
export function motion(milliseconds: number): number {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

function dressDocument(
  theme: ReadonlySignal<Theme>,
  language: ReadonlySignal<Language>,
  messages: ReadonlySignal<Messages>,
): void {
  const root = document.documentElement;
  for (const [type, colour] of Object.entries(TYPE_COLOURS)) {
    root.style.setProperty(`--type-${type}`, colour);
  }
  effect(() => {
    root.dataset['theme'] = theme.value;
    root.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = `${messages.value.product} · ${messages.value.tagline}`;
  });
}

// Storage may be switched off; the choice then lasts as long as the page.
function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function writeStored(value: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, value);
  } catch {
    // The choice lasts as long as the page.
  }
}
