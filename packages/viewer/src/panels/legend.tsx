import { ENTITY_TYPES, ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { Modality } from '@liantu/ontology';
import { X } from 'lucide-preact';
import type { ComponentChildren, JSX } from 'preact';
import type { FilterKind } from '../model/filters.js';
import { NO_FILTERS, hasFilters, toggleMember } from '../model/filters.js';
import { countTypes } from '../model/overview.js';
import { itemAt } from '../model/dataset.js';
import { RELATION_GROUP_NAMES, groupOfPredicate } from '../model/relation-groups.js';
import { usePage } from '../page.js';
import { TypeSymbol } from './type-symbol.js';

const MODALITIES: readonly Modality[] = ['stated', 'planned'];

/** The legend, which is also the form for filters: every row says what it stands for and how much of it is shown. */
export function Legend(): JSX.Element {
  const { explorer, ui } = usePage();
  const { filters: words, legend, close } = ui.messages.value;
  return (
    <aside class="legend" aria-label={legend} data-open={ui.sheet.value === 'legend'}>
      <div class="sheet-bar">
        <h2>{legend}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={close}
          onClick={() => {
            ui.sheet.value = 'none';
          }}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <TypeRows />
      <GroupRows />
      <ModalityRows />
      <p class="legend-foot">
        {hasFilters(explorer.address.value.filters) ? (
          <button type="button" class="button" onClick={() => explorer.setFilters(NO_FILTERS)}>
            {words.reset}
          </button>
        ) : (
          <span class="muted">{words.all}</span>
        )}
      </p>
    </aside>
  );
}

function TypeRows(): JSX.Element {
  const { explorer, ui } = usePage();
  const language = ui.language.value;
  const shown = countTypes(explorer.dataset, explorer.filtered.value.nodes);
  const total = countTypes(explorer.dataset, explorer.dataset.nodes.keys());
  return (
    <FilterGroup title={ui.messages.value.filters.types}>
      {ENTITY_TYPE_NAMES.filter((type) => total[type] > 0).map((type) => (
        <FilterRow
          key={type}
          kind="types"
          member={type}
          all={ENTITY_TYPE_NAMES}
          name={ENTITY_TYPES[type].label[language]}
          gloss={ENTITY_TYPES[type].gloss[language]}
          shown={shown[type]}
          total={total[type]}
          symbol={<TypeSymbol type={type} size={16} />}
        />
      ))}
    </FilterGroup>
  );
}

function GroupRows(): JSX.Element {
  const { explorer, ui } = usePage();
  const { filters } = ui.messages.value;
  const { edges } = explorer.dataset;
  const groupOf = (edge: number): string => groupOfPredicate(itemAt(edges, edge).predicate);
  const shown = tally([...explorer.filtered.value.edges], groupOf);
  const total = tally([...edges.keys()], groupOf);
  return (
    <FilterGroup title={filters.groups}>
      {RELATION_GROUP_NAMES.filter((group) => total.has(group)).map((group) => (
        <FilterRow
          key={group}
          kind="groups"
          member={group}
          all={RELATION_GROUP_NAMES}
          name={filters.groupNames[group]}
          shown={shown.get(group) ?? 0}
          total={total.get(group) ?? 0}
        />
      ))}
    </FilterGroup>
  );
}

function ModalityRows(): JSX.Element {
  const { explorer, ui } = usePage();
  const { filters } = ui.messages.value;
  const { edges } = explorer.dataset;
  const modalityOf = (edge: number): string => itemAt(edges, edge).modality;
  const shown = tally([...explorer.filtered.value.edges], modalityOf);
  const total = tally([...edges.keys()], modalityOf);
  return (
    <FilterGroup title={filters.modality}>
      {MODALITIES.map((modality) => (
        <FilterRow
          key={modality}
          kind="modalities"
          member={modality}
          all={MODALITIES}
          name={filters[modality]}
          shown={shown.get(modality) ?? 0}
          total={total.get(modality) ?? 0}
          symbol={<span class={`line-symbol ${modality}`} aria-hidden="true" />}
        />
      ))}
    </FilterGroup>
  );
}

function FilterGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <fieldset class="filter-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface FilterRowProps {
  readonly kind: FilterKind;
  readonly member: string;
  readonly all: readonly string[];
  readonly name: string;
  readonly gloss?: string;
  readonly shown: number;
  readonly total: number;
  readonly symbol?: JSX.Element;
}

function FilterRow(props: FilterRowProps): JSX.Element {
  const { kind, member, all, name, gloss, shown, total, symbol } = props;
  const { explorer, ui } = usePage();
  const words = ui.messages.value.filters;
  const { filters } = explorer.address.value;
  const off: ReadonlySet<string> = filters[kind];
  const set = (hidden: ReadonlySet<string>): void =>
    explorer.setFilters({ ...filters, [kind]: hidden });
  const others = new Set(all.filter((other) => other !== member));
  return (
    <div class={off.has(member) ? 'filter-row off' : 'filter-row'} data-member={member}>
      <label title={gloss}>
        <input
          type="checkbox"
          checked={!off.has(member)}
          onChange={() => set(toggleMember(off, member))}
        />
        {symbol}
        <span class="filter-name">{name}</span>
        <span class="filter-count" aria-label={words.shown(shown, total)}>
          {shown}
          <span class="muted"> / {total}</span>
        </span>
      </label>
      <button
        type="button"
        class="only"
        aria-label={words.onlyNamed(name)}
        onClick={() => set(others)}
      >
        {words.only}
      </button>
    </div>
  );
}

function tally(items: readonly number[], groupOf: (item: number) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(groupOf(item), (counts.get(groupOf(item)) ?? 0) + 1);
  return counts;
}
