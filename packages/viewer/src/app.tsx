import { ENTITY_TYPES } from '@liantu/ontology';
import { Filter, Network, Newspaper, PanelBottom, X } from 'lucide-preact';
import type { LucideIcon } from 'lucide-preact';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { GraphCanvas } from './canvas/graph-canvas.js';
import { incidentEdges, itemAt } from './model/dataset.js';
import type { Page, Sheet } from './page.js';
import { PageContext, isNarrow, usePage } from './page.js';
import { BrowsePanel } from './panels/browse-panel.js';
import { DetailPanel, MissingPanel } from './panels/detail-panel.js';
import { PANEL_TITLE_ID, focusPanel } from './panels/focus-panel.js';
import { Header } from './panels/header.js';
import { Legend } from './panels/legend.js';
import { LinkPanel } from './panels/link-panel.js';
import { OverviewPanel } from './panels/overview-panel.js';
import { ArticlesView } from './panels/reader.js';
import { SEARCH_ID } from './panels/search-box.js';

/** The explorer: search on top, legend left, canvas or articles in the middle, detail right. */
export function App({ page }: { readonly page: Page }): JSX.Element {
  return (
    <PageContext.Provider value={page}>
      <Layout />
    </PageContext.Provider>
  );
}

function Layout(): JSX.Element {
  const page = usePage();
  useShortcuts(page);
  useAnnouncedFocus(page);
  const { explorer, ui } = page;
  const isReading = explorer.address.value.view === 'articles';
  const words = ui.messages.value;
  return (
    <>
      <a class="skip" href={`#${PANEL_TITLE_ID}`} onClick={(event) => jump(event, PANEL_TITLE_ID)}>
        {words.skipToPanel}
      </a>
      <a
        class="skip"
        href="#canvas"
        onClick={(event) => jump(event, isReading ? 'reader' : 'canvas')}
      >
        {words.skipToCanvas}
      </a>
      <Header />
      <div class="body">
        <Legend />
        <main class="middle">
          <div class="layer" inert={isReading}>
            <GraphCanvas />
          </div>
          {isReading && <ArticlesView />}
        </main>
        <SidePanel />
      </div>
      <BottomBar />
      <Toast />
      <p class="unseen" aria-live="polite">
        {ui.announcement.value}
      </p>
    </>
  );
}

function SidePanel(): JSX.Element {
  const { ui } = usePage();
  return (
    <aside
      class="panel"
      aria-label={ui.messages.value.overview}
      data-open={ui.sheet.value === 'panel'}
    >
      <button
        type="button"
        class="icon-button sheet-close"
        aria-label={ui.messages.value.close}
        onClick={() => {
          ui.sheet.value = 'none';
        }}
      >
        <X size={18} aria-hidden="true" />
      </button>
      <PanelContent />
    </aside>
  );
}

function PanelContent(): JSX.Element {
  const { address, focus, link } = usePage().explorer;
  const wanted = address.value.focus;
  if (link.value) return <LinkPanel from={link.value[0]} to={link.value[1]} />;
  if (focus.value !== undefined) return <DetailPanel node={focus.value} />;
  if (wanted !== undefined) return <MissingPanel name={wanted} />;
  const { browse } = address.value;
  return browse === undefined ? <OverviewPanel /> : <BrowsePanel type={browse} />;
}

/** On a narrow screen: what covers the canvas. */
function BottomBar(): JSX.Element {
  const { explorer, ui } = usePage();
  const words = ui.messages.value;
  const { view, focus } = explorer.address.value;
  const show = (sheet: Sheet): void => {
    ui.sheet.value = ui.sheet.value === sheet ? 'none' : sheet;
  };
  return (
    <nav class="bottom-bar" aria-label={words.product}>
      <BarButton
        icon={Network}
        name={words.graph}
        pressed={view === 'graph' && ui.sheet.value === 'none'}
        onClick={() => {
          ui.sheet.value = 'none';
          explorer.showGraph();
        }}
      />
      <BarButton
        icon={PanelBottom}
        name={focus === undefined ? words.overview : words.detail.relations}
        pressed={ui.sheet.value === 'panel'}
        onClick={() => show('panel')}
      />
      <BarButton
        icon={Filter}
        name={words.legend}
        pressed={ui.sheet.value === 'legend'}
        onClick={() => show('legend')}
      />
      <BarButton
        icon={Newspaper}
        name={words.articles}
        pressed={view === 'articles' && ui.sheet.value === 'none'}
        onClick={() => {
          ui.sheet.value = 'none';
          explorer.read();
        }}
      />
    </nav>
  );
}

interface BarButtonProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

function BarButton({ icon: Icon, name, pressed, onClick }: BarButtonProps): JSX.Element {
  return (
    <button type="button" aria-pressed={pressed} onClick={onClick}>
      <Icon size={18} aria-hidden="true" />
      {name}
    </button>
  );
}

function Toast(): JSX.Element {
  const { toast } = usePage().ui;
  useEffect(() => {
    if (toast.value === '') return undefined;
    const timer = setTimeout(() => {
      toast.value = '';
    }, 2500);
    return () => clearTimeout(timer);
  }, [toast.value]);
  return (
    <p class="toast" role="status">
      {toast.value}
    </p>
  );
}

function useShortcuts({ explorer, ui }: Page): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        if (isNarrow() && ui.sheet.value === 'legend') ui.sheet.value = 'none';
        else letGo(explorer);
        return;
      }
      const typing = event.target instanceof HTMLInputElement;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.getElementById(SEARCH_ID)?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

// What comes into focus is said aloud, and on a narrow screen its sheet comes up.
function useAnnouncedFocus({ explorer, ui }: Page): void {
  const node = explorer.focus.value;
  const key = explorer.address.value.focus;
  const browse = explorer.address.value.browse;
  useEffect(() => {
    if (isNarrow() && (key !== undefined || browse !== undefined)) ui.sheet.value = 'panel';
    const { announce } = ui.messages.value;
    if (node === undefined) {
      if (ui.announcement.value !== '') ui.announcement.value = announce.released;
      return;
    }
    const { name, type } = itemAt(explorer.dataset.nodes, node);
    const label = ENTITY_TYPES[type].label[ui.language.value];
    const relations = incidentEdges(explorer.dataset, node).length;
    ui.announcement.value = announce.focused(name, label, relations);
  }, [key, browse, node]);
}

// The panel that had the keyboard may be gone; the one in its place takes it over.
function letGo(explorer: Page['explorer']): void {
  const hadPanel = document.activeElement?.closest('.panel') !== null;
  explorer.letGo();
  if (hadPanel) focusPanel();
}

function jump(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
