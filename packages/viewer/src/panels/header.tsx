import { Languages, Link, Moon, Network, Newspaper, Sun } from 'lucide-preact';
import type { LucideIcon } from 'lucide-preact';
import type { JSX } from 'preact';
import type { View } from '../model/address.js';
import type { Page } from '../page.js';
import { usePage } from '../page.js';
import { SearchBox } from './search-box.js';

/** The bar on top: name, search, the two views, and how the page looks and speaks. */
export function Header(): JSX.Element {
  const page = usePage();
  const { explorer, ui } = page;
  const { theme, language, messages } = ui;
  const words = messages.value;
  const isDark = theme.value === 'dark';
  return (
    <header class="header">
      <h1 class="brand">
        <Logo />
        <span>{words.product}</span>
      </h1>
      <SearchBox />
      <nav class="views" aria-label={words.product}>
        <ViewButton
          view="graph"
          icon={Network}
          name={words.graph}
          onClick={() => explorer.showGraph()}
        />
        <ViewButton
          view="articles"
          icon={Newspaper}
          name={words.articles}
          onClick={() => explorer.read()}
        />
      </nav>
      <div class="tools">
        <Tool icon={Link} name={words.copyLink} onClick={() => void copyLink(page)} />
        <Tool
          icon={isDark ? Sun : Moon}
          name={isDark ? words.theme.toLight : words.theme.toDark}
          onClick={() => ui.choose({ theme: isDark ? 'light' : 'dark' })}
        />
        <Tool
          icon={Languages}
          name={words.language}
          lang={language.value === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => ui.choose({ language: language.value === 'zh' ? 'en' : 'zh' })}
        />
      </div>
    </header>
  );
}

function Logo(): JSX.Element {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6.5 7 17 5.5M6.5 7l5 10.5M17 5.5l-5.5 12" class="logo-lines" />
      <circle cx="6.5" cy="7" r="3.2" fill="var(--type-District)" />
      <path d="M17 1.8 21 8.6h-8z" fill="var(--type-Project)" />
      <circle cx="11.5" cy="18" r="3.6" fill="var(--type-Enterprise)" />
    </svg>
  );
}

interface ViewButtonProps {
  readonly view: View;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onClick: () => void;
}

function ViewButton({ view, icon: Icon, name, onClick }: ViewButtonProps): JSX.Element {
  const isCurrent = usePage().explorer.address.value.view === view;
  return (
    <button
      type="button"
      class="view"
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden="true" />
      {name}
    </button>
  );
}

interface ToolProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly lang?: string;
  readonly onClick: () => void;
}

function Tool({ icon: Icon, name, lang, onClick }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      lang={lang}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}

async function copyLink({ ui }: Page): Promise<void> {
  const words = ui.messages.value;
  try {
    await navigator.clipboard.writeText(location.href);
    ui.toast.value = words.copied;
  } catch {
    ui.toast.value = words.copyFailed;
  }
}
