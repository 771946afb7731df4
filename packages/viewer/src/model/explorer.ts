import type { ReadonlySignal, Signal } from '@preact/signals';
import { batch, computed, signal } from '@preact/signals';
import type { EntityType, Span } from '@liantu/ontology';
import type { Address, CameraPosition } from './address.js';
import { formatAddress, parseAddress } from './address.js';
import type { ArticleStore } from './article-store.js';
import type { Dataset } from './dataset.js';
import { itemAt, neighboursOf, resolveNode } from './dataset.js';
import type { Filtered, Filters } from './filters.js';
import { filterDataset } from './filters.js';
import type { Positions } from './neighbourhood-layout.js';
import { layOutNeighbourhoods } from './neighbourhood-layout.js';
import type { Scope, ScopeBase } from './scope.js';
import { scopeNodes } from './scope.js';
import type { Attention } from './styled.js';

/** The address bar, as far as the explorer needs it. */
export interface AddressBar {
  /** The current hash. */
  readonly read: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
}

/**
 * The state of the page: one address from which all else is derived, the pointer's hover beside it. Everything the
 * reader does is a method here; panels and canvas only call them.
 */
export interface Explorer {
  readonly dataset: Dataset;
  readonly articles: ArticleStore;
  readonly address: ReadonlySignal<Address>;
  readonly hover: Signal<number | undefined>;
  /** The node in focus; undefined where there is none, or where the address names one that is not in the graph. */
  readonly focus: ReadonlySignal<number | undefined>;
  /** The two ends of the relation in focus. */
  readonly link: ReadonlySignal<readonly [number, number] | undefined>;
  readonly scope: ReadonlySignal<ReadonlySet<number>>;
  readonly filtered: ReadonlySignal<Filtered>;
  /** Where nodes stand other than in the stored layout. */
  readonly positions: ReadonlySignal<Positions>;
  readonly attention: ReadonlySignal<Attention>;
  /** How often the address was taken over from the address bar. */
  readonly restored: ReadonlySignal<number>;
  /** The nodes the camera was last asked to show; a new array is a new wish. */
  readonly cameraWish: ReadonlySignal<readonly number[] | undefined>;

  /** Puts a node in focus and its neighbourhood, laid out, into the canvas, in place of what was there. */
  open(node: number): void;
  /** Like `open`, without leaving the article that is being read. */
  inspect(node: number): void;
  /** Puts a node that is already in the canvas in focus. */
  select(node: number): void;
  /** Puts the relations between two nodes in focus. */
  selectLink(from: number, to: number): void;
  /** Lets go of what is in focus, or else of the list that is open. */
  letGo(): void;
  browse(type: EntityType | undefined): void;
  expand(node: number): void;
  collapse(node: number): void;
  /** Leaves only the node and its neighbourhood in the canvas. */
  isolate(node: number): void;
  showBase(base: ScopeBase): void;
  setFilters(filters: Filters): void;
  showGraph(): void;
  /** Opens an article, with pieces of it marked if given; without an id the list of all. */
  read(article?: string, parts?: readonly Span[]): void;
  moveCamera(camera: CameraPosition): void;
  lookAt(nodes: readonly number[]): void;
  /** Takes over what the address bar says now (back, forward, a pasted link). */
  restore(): void;
}

/** Creates the state of the page from its dataset and what the address bar says. */
export function createExplorer(
  dataset: Dataset,
  articles: ArticleStore,
  bar: AddressBar,
): Explorer {
  const address = signal(parseAddress(bar.read()));
  const hover = signal<number | undefined>(undefined);
  const cameraWish = signal<readonly number[] | undefined>(undefined);
  const restored = signal(0);

  const go = (next: Address, how: 'push' | 'replace'): void => {
    address.value = next;
    const hash = formatAddress(next);
    if (hash !== bar.read().replace(/^#/u, '')) bar[how](hash);
  };
  const patch = (change: Partial<Address>, how: 'push' | 'replace'): void =>
    go({ ...address.value, ...change }, how);
  const keyOf = (node: number): string => itemAt(dataset.nodes, node).key;
  const nodeOf = (key: string | undefined): number | undefined =>
    key === undefined ? undefined : resolveNode(dataset, key);
  const withNeighbours = (node: number): readonly number[] => [
    node,
    ...neighboursOf(dataset, node),
  ];
  const expandedWith = (node: number): readonly string[] => [
    ...address.value.scope.expanded.filter((key) => key !== keyOf(node)),
    keyOf(node),
  ];
  const focusAndIsolate = (node: number): Address => {
    const { scope } = address.value;
    const around: Scope = { base: 'none', expanded: [keyOf(node)] };
    return { ...focusOn(address.value, keyOf(node)), scope: scope.base === 'all' ? scope : around };
  };

  // Each part of the address on its own, so that a camera that moves does not filter and style everything anew.
  const scopeWanted = computed(() => address.value.scope);
  const filters = computed(() => address.value.filters);
  const scope = computed(() => scopeNodes(dataset, scopeWanted.value));
  const focus = computed(() => nodeOf(address.value.focus));
  const link = computed(() => {
    const other = nodeOf(address.value.link);
    return focus.value === undefined || other === undefined
      ? undefined
      : ([focus.value, other] as const);
  });
  const filtered = computed(() => filterDataset(dataset, scope.value, filters.value));
  // On the map of the start everything stands where it was stored; neighbourhoods by themselves are laid out to be read.
  const positions = computed((): Positions => {
    const { base, expanded } = scopeWanted.value;
    const opened = expanded.flatMap((key) => nodeOf(key) ?? []);
    return layOutNeighbourhoods(dataset, base === 'none' ? opened : []);
  });
  const attention = computed((): Attention => {
    if (hover.value !== undefined) return { node: hover.value };
    if (link.value) return { link: link.value };
    return focus.value === undefined ? {} : { node: focus.value };
  });

  return {
    dataset,
    articles,
    address,
    hover,
    focus,
    link,
    scope,
    filtered,
    positions,
    attention,
    cameraWish,
    restored,
    open(node) {
      batch(() => {
        hover.value = undefined;
        go({ ...focusAndIsolate(node), view: 'graph' }, 'push');
        cameraWish.value = withNeighbours(node);
      });
    },
    inspect(node) {
      go(focusAndIsolate(node), 'push');
    },
    select(node) {
      go(focusOn(address.value, keyOf(node)), 'push');
    },
    selectLink(from, to) {
      go({ ...focusOn(address.value, keyOf(from)), link: keyOf(to) }, 'push');
    },
    letGo() {
      const { focus: key, link: other, browse, ...rest } = address.value;
      if (other !== undefined && key !== undefined)
        go({ ...rest, focus: key, ...optional({ browse }) }, 'push');
      else if (key !== undefined) go({ ...rest, ...optional({ browse }) }, 'push');
      else if (browse !== undefined) go(rest, 'push');
    },
    browse(type) {
      const { focus: _focus, link: _link, browse: _browse, ...rest } = address.value;
      go({ ...rest, ...optional({ browse: type }) }, 'push');
    },
    expand(node) {
      patch({ scope: { ...address.value.scope, expanded: expandedWith(node) } }, 'push');
      cameraWish.value = withNeighbours(node);
    },
    collapse(node) {
      const { base, expanded } = address.value.scope;
      const left = expanded.filter((key) => nodeOf(key) !== node);
      patch({ scope: { base, expanded: left } }, 'push');
    },
    isolate(node) {
      patch({ scope: { base: 'none', expanded: [keyOf(node)] } }, 'push');
      cameraWish.value = withNeighbours(node);
    },
    showBase(base) {
      batch(() => {
        patch({ scope: { base, expanded: [] } }, 'push');
        cameraWish.value = [...scope.value];
      });
    },
    setFilters(next) {
      patch({ filters: next }, 'replace');
    },
    showGraph() {
      patch({ view: 'graph' }, 'push');
    },
    read(article, parts) {
      const { article: _article, parts: _parts, ...rest } = address.value;
      go({ ...rest, view: 'articles', ...optional({ article, parts }) }, 'push');
    },
    moveCamera(camera) {
      patch({ camera }, 'replace');
    },
    lookAt(nodes) {
      cameraWish.value = [...nodes];
    },
    restore() {
      batch(() => {
        address.value = parseAddress(bar.read());
        restored.value += 1;
      });
    },
  };
}

function focusOn(address: Address, focus: string): Address {
  const { link: _link, ...rest } = address;
  return { ...rest, focus };
}

/** The given properties without those that are undefined. */
function optional<T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
