import { useComputed, useSignal } from '@preact/signals';
import { ENTITY_TYPES } from '@liantu/ontology';
import { Newspaper, Search, X } from 'lucide-preact';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { itemAt } from '../model/dataset.js';
import type { SearchHit } from '../model/search.js';
import { keyOfHit, searchNames } from '../model/search.js';
import type { Page } from '../page.js';
import { usePage } from '../page.js';
import { focusPanel } from './focus-panel.js';
import { MarkedName } from './marked-name.js';
import { TypeSymbol } from './type-symbol.js';

/** Names the search field, so that `/` can find it. */
export const SEARCH_ID = 'search';
const LIST_ID = 'search-results';
const LIMIT = 12;

/** Search by any piece of a name, by pinyin or by initials; the first hit is one Enter away. */
export function SearchBox(): JSX.Element {
  const page = usePage();
  const query = useSignal('');
  const open = useSignal(false);
  const active = useSignal(0);
  const hits = useComputed(() => searchNames(page.searchIndex.value, query.value, LIMIT));
  const { search } = page.ui.messages.value;
  const isOpen = open.value && query.value.trim() !== '';
  const close = (): void => {
    open.value = false;
  };
  const choose = (hit: SearchHit | undefined): void => {
    if (!hit) return;
    close();
    openHit(page, hit);
  };
  const setQuery = (text: string): void => {
    query.value = text;
    active.value = 0;
    open.value = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method is composing, its keys are its own.
    if (event.isComposing || event.keyCode === 229) return;
    const count = hits.value.length;
    if (event.key === 'ArrowDown' && count > 0) active.value = (active.value + 1) % count;
    else if (event.key === 'ArrowUp' && count > 0)
      active.value = (active.value - 1 + count) % count;
    else if (event.key === 'Enter') choose(isOpen ? hits.value[active.value] : undefined);
    else if (event.key === 'Escape' && query.value !== '') setQuery('');
    else return;
    open.value = event.key !== 'Enter';
    event.preventDefault();
    event.stopPropagation();
  };
  const root = useCloseOnOutsidePress(close);
  const activeHit = hits.value[active.value];
  return (
    <div class="search" role="search" ref={root}>
      <Search class="search-icon" size={16} aria-hidden="true" />
      <input
        id={SEARCH_ID}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={search.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={LIST_ID}
        aria-activedescendant={isOpen && activeHit ? optionId(active.value) : undefined}
        placeholder={search.placeholder}
        value={query.value}
        onInput={(event) => {
          if (!event.isComposing) setQuery(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => setQuery(event.currentTarget.value)}
        onFocus={(event) => {
          open.value = true;
          event.currentTarget.select();
        }}
        onKeyDown={onKeyDown}
      />
      {query.value !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={search.clear}
          onClick={() => setQuery('')}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
      <p class="unseen" role="status">
        {isOpen ? search.count(hits.value.length) : ''}
      </p>
      <ul id={LIST_ID} class="results" role="listbox" aria-label={search.label} hidden={!isOpen}>
        {hits.value.map((hit, index) => (
          <Option
            key={keyOfHit(page.explorer.dataset, hit)}
            page={page}
            hit={hit}
            id={optionId(index)}
            selected={index === active.value}
            onChoose={() => choose(hit)}
          />
        ))}
        {hits.value.length === 0 && (
          <li class="no-results" role="option" aria-disabled="true" aria-selected="false">
            {search.none(query.value.trim())}
          </li>
        )}
      </ul>
    </div>
  );
}

interface OptionProps {
  readonly page: Page;
  readonly hit: SearchHit;
  readonly id: string;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

function Option({ page, hit, id, selected, onChoose }: OptionProps): JSX.Element {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={selected}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <HitSymbol page={page} hit={hit} />
      <HitName page={page} hit={hit} />
    </li>
  );
}

function HitSymbol({ page, hit }: { readonly page: Page; readonly hit: SearchHit }): JSX.Element {
  if (hit.kind === 'article') return <Newspaper class="symbol" size={14} aria-hidden="true" />;
  return <TypeSymbol type={itemAt(page.explorer.dataset.nodes, hit.index).type} />;
}

function HitName({ page, hit }: { readonly page: Page; readonly hit: SearchHit }): JSX.Element {
  const { explorer, ui } = page;
  const mark = <MarkedName name={hit.name} start={hit.match.start} end={hit.match.end} />;
  if (hit.kind === 'article') {
    return (
      <>
        <span class="hit-name">{mark}</span>
        <span class="hit-type">{ui.messages.value.search.article}</span>
      </>
    );
  }
  const { name, type } = itemAt(explorer.dataset.nodes, hit.index);
  return (
    <>
      <span class="hit-name">
        {mark}
        {hit.name !== name && <span class="hit-full">{name}</span>}
      </span>
      <span class="hit-type">{ENTITY_TYPES[type].label[ui.language.value]}</span>
    </>
  );
}

function openHit({ explorer, ui }: Page, hit: SearchHit): void {
  if (hit.kind === 'article') {
    explorer.read(itemAt(explorer.dataset.articles, hit.index).id);
    ui.sheet.value = 'none';
    return;
  }
  explorer.open(hit.index);
  focusPanel();
}

function useCloseOnOutsidePress(close: () => void): { current: HTMLDivElement | null } {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onPress = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onPress);
    };
  }, []);
  return root;
}

function optionId(index: number): string {
  return `search-option-${index}`;
}
