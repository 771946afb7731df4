import type { EntityType } from '@liantu/ontology';
import { ENTITY_TYPES } from '@liantu/ontology';
import { ArrowLeft } from 'lucide-preact';
import type { JSX } from 'preact';
import { itemAt } from '../model/dataset.js';
import { rankedNodes } from '../model/scope.js';
import { usePage } from '../page.js';
import { PANEL_TITLE_ID } from './focus-panel.js';
import { MoreList } from './more-list.js';
import { NodeBar } from './node-row.js';
import { TypeSymbol } from './type-symbol.js';

const PAGE_SIZE = 50;

/** All entities of a type, the most connected first. */
export function BrowsePanel({ type }: { readonly type: EntityType }): JSX.Element {
  const { explorer, ui } = usePage();
  const { dataset } = explorer;
  const nodes = rankedNodes(dataset, type);
  const language = ui.language.value;
  const most = nodes[0] === undefined ? 1 : itemAt(dataset.nodes, nodes[0]).degree;
  return (
    <div class="panel-body">
      <button type="button" class="text-button back" onClick={() => explorer.browse(undefined)}>
        <ArrowLeft size={14} aria-hidden="true" />
        {ui.messages.value.overview}
      </button>
      <h2 id={PANEL_TITLE_ID} class="panel-title" tabIndex={-1}>
        <TypeSymbol type={type} size={18} />
        {ENTITY_TYPES[type].label[language]}
        <span class="muted figure">{nodes.length}</span>
      </h2>
      <p class="muted">{ENTITY_TYPES[type].gloss[language]}</p>
      <ul class="rows">
        <MoreList
          key={type}
          items={nodes}
          first={PAGE_SIZE}
          render={(node) => <NodeBar key={node} node={node} most={most} />}
        />
      </ul>
    </div>
  );
}
