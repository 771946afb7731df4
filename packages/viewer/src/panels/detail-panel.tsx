import { ENTITY_TYPES, FACT_PROPERTIES, allowsFact } from '@liantu/ontology';
import { ChevronsDownUp, ChevronsUpDown, Crosshair, Focus, X } from 'lucide-preact';
import type { LucideIcon } from 'lucide-preact';
import type { JSX } from 'preact';
import { incidentEdges, itemAt, neighboursOf, resolveNode } from '../model/dataset.js';
import { usePage } from '../page.js';
import { FactList } from './fact-list.js';
import { PANEL_TITLE_ID } from './focus-panel.js';
import { RelationList } from './relation-list.js';
import { SourceList } from './source-list.js';
import { TypeSymbol } from './type-symbol.js';

/** Everything known of one entity: its figures, its relations both ways, and the articles that say so. */
export function DetailPanel({ node }: { readonly node: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { name, type, aliases, code } = itemAt(explorer.dataset.nodes, node);
  const words = ui.messages.value.detail;
  return (
    <article class="panel-body" key={node}>
      <header class="panel-head">
        <p class="kind">
          <TypeSymbol type={type} size={16} />
          {ENTITY_TYPES[type].label[ui.language.value]}
        </p>
        <LetGoButton />
        <h2 id={PANEL_TITLE_ID} class="panel-title" tabIndex={-1}>
          {name}
        </h2>
        {aliases.length > 0 && (
          <p class="muted">
            {words.aliases} {aliases.join('、')}
          </p>
        )}
        {code !== undefined && (
          <p class="muted">
            {words.code} <span class="figure">{code}</span>
          </p>
        )}
        <NodeActions node={node} />
      </header>
      {FACT_PROPERTIES.some((property) => allowsFact(property, type)) && (
        <section>
          <h3>{words.facts}</h3>
          <FactList node={node} />
        </section>
      )}
      <section>
        <h3>
          {words.relations}
          <span class="muted figure">{incidentEdges(explorer.dataset, node).length}</span>
        </h3>
        <RelationList node={node} />
      </section>
      <section>
        <h3>{words.sources}</h3>
        <SourceList node={node} />
      </section>
    </article>
  );
}

/** Closes what is in focus. */
export function LetGoButton(): JSX.Element {
  const { explorer, ui } = usePage();
  const name = ui.messages.value.detail.letGo;
  return (
    <button
      type="button"
      class="icon-button let-go"
      aria-label={name}
      title={name}
      onClick={() => explorer.letGo()}
    >
      <X size={18} aria-hidden="true" />
    </button>
  );
}

/** Says that the entity a link names is not here, and what may have become of it. */
export function MissingPanel({ name }: { readonly name: string }): JSX.Element {
  const words = usePage().ui.messages.value.detail;
  return (
    <div class="panel-body">
      <LetGoButton />
      <h2 id={PANEL_TITLE_ID} class="panel-title" tabIndex={-1}>
        {words.missing(name.slice(name.indexOf('/') + 1))}
      </h2>
      <p class="muted">{words.missingNext}</p>
    </div>
  );
}

function NodeActions({ node }: { readonly node: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { dataset, scope, address } = explorer;
  const words = ui.messages.value.detail;
  const around = [node, ...neighboursOf(dataset, node)];
  const absent = around.filter((other) => !scope.value.has(other)).length;
  const { base, expanded } = address.value.scope;
  const isOpened = expanded.some((key) => resolveNode(dataset, key) === node);
  const isAlone = isOpened && base === 'none' && expanded.length === 1;
  return (
    <p class="actions">
      {absent > 0 && (
        <Action
          icon={ChevronsUpDown}
          name={words.expand(absent)}
          onClick={() => explorer.expand(node)}
        />
      )}
      {absent === 0 && isOpened && !isAlone && (
        <Action
          icon={ChevronsDownUp}
          name={words.collapse}
          onClick={() => explorer.collapse(node)}
        />
      )}
      {!isAlone && <Action icon={Focus} name={words.only} onClick={() => explorer.isolate(node)} />}
      <Action icon={Crosshair} name={words.locate} onClick={() => explorer.lookAt(around)} />
    </p>
  );
}

interface ActionProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onClick: () => void;
}

function Action({ icon: Icon, name, onClick }: ActionProps): JSX.Element {
  return (
    <button type="button" class="button" onClick={onClick}>
      <Icon size={14} aria-hidden="true" />
      {name}
    </button>
  );
}
