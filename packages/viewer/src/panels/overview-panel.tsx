import { ENTITY_TYPES, ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { itemAt } from '../model/dataset.js';
import { summarizeDataset } from '../model/overview.js';
import { usePage } from '../page.js';
import { ArticleRow } from './article-row.js';
import { PANEL_TITLE_ID } from './focus-panel.js';
import { NodeBar } from './node-row.js';
import { TypeSymbol } from './type-symbol.js';

const NEWEST = 5;

/** What is in here: how much of what, where most happens, in which chains, and what was reported last. */
export function OverviewPanel(): JSX.Element {
  const { explorer, ui } = usePage();
  const { dataset } = explorer;
  const overview = useMemo(() => summarizeDataset(dataset), [dataset]);
  const { overviewPanel: words, overview: title } = ui.messages.value;
  const size = [dataset.articles.length, dataset.nodes.length, dataset.edges.length] as const;
  return (
    <div class="panel-body">
      <h2 id={PANEL_TITLE_ID} class="panel-title" tabIndex={-1}>
        {title}
      </h2>
      <p class="lead">
        {words.summary(...size)}
        {overview.dates && <span class="muted">{words.dates(...overview.dates)}</span>}
      </p>
      <TypeTiles counts={overview.counts} />
      <Ranking title={words.districts} nodes={overview.districts} />
      <Ranking title={words.chains} nodes={overview.industries} />
      <section>
        <h3>{words.newest}</h3>
        <ul class="rows">
          {overview.newest.slice(0, NEWEST).map((article) => (
            <ArticleRow key={article} article={article} />
          ))}
        </ul>
        {overview.newest.length > NEWEST && (
          <button type="button" class="text-button" onClick={() => explorer.read()}>
            {words.allArticles}
          </button>
        )}
      </section>
    </div>
  );
}

function TypeTiles({
  counts,
}: {
  readonly counts: ReturnType<typeof summarizeDataset>['counts'];
}): JSX.Element {
  const { explorer, ui } = usePage();
  const language = ui.language.value;
  return (
    <ul class="tiles">
      {ENTITY_TYPE_NAMES.filter((type) => counts[type] > 0).map((type) => {
        const name = ENTITY_TYPES[type].label[language];
        return (
          <li key={type}>
            <button
              type="button"
              class="tile"
              title={ui.messages.value.overviewPanel.browse(name)}
              onClick={() => explorer.browse(type)}
            >
              <span class="tile-count">{counts[type]}</span>
              <span class="tile-name">
                <TypeSymbol type={type} size={12} />
                {name}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Ranking({
  title,
  nodes,
}: {
  readonly title: string;
  readonly nodes: readonly number[];
}): JSX.Element | null {
  const { dataset } = usePage().explorer;
  const first = nodes[0];
  if (first === undefined) return null;
  const most = itemAt(dataset.nodes, first).degree;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="rows">
        {nodes.map((node) => (
          <NodeBar key={node} node={node} most={most} />
        ))}
      </ul>
    </section>
  );
}
