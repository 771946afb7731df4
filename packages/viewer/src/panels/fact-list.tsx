import { useSignal } from '@preact/signals';
import { FACTS } from '@liantu/ontology';
import type { JSX } from 'preact';
import { formatDate, formatFact } from '../i18n/format.js';
import { itemAt } from '../model/dataset.js';
import { evidenceOfFact } from '../model/evidence.js';
import type { AgreedFact } from '../model/fact-groups.js';
import { groupFacts } from '../model/fact-groups.js';
import { usePage } from '../page.js';
import { EvidenceList } from './evidence-list.js';

/** The figures of an entity, each paper's beside the others', each with its sentence one press away. */
export function FactList({ node }: { readonly node: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { facts } = itemAt(explorer.dataset.nodes, node);
  const groups = groupFacts(facts, explorer.dataset.articles);
  const words = ui.messages.value.detail;
  if (groups.length === 0) return <p class="muted">{words.noFacts}</p>;
  return (
    <dl class="facts">
      {groups.map(({ property, values, conflicting }) => (
        <div key={property} class="fact-group">
          <dt>
            {FACTS[property].label[ui.language.value]}
            {conflicting && <span class="chip">{words.conflicting}</span>}
          </dt>
          {values.map((facts, index) => (
            <FactRow key={index} node={node} facts={facts} />
          ))}
        </div>
      ))}
    </dl>
  );
}

function FactRow({
  node,
  facts,
}: {
  readonly node: number;
  readonly facts: AgreedFact;
}): JSX.Element {
  const { explorer, ui } = usePage();
  const open = useSignal(false);
  const { dataset } = explorer;
  const [fact] = facts;
  const articles = [...new Set(facts.map(({ article }) => article))];
  const { source, publishedAt } = itemAt(dataset.articles, fact.article);
  const language = ui.language.value;
  const words = ui.messages.value.detail;
  return (
    <dd>
      <button
        type="button"
        class={fact.modality === 'planned' ? 'fact planned' : 'fact'}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span class="fact-value">{formatFact(fact, language)}</span>
        {fact.date !== undefined && (
          <span class="fact-date">{formatDate(fact.date, language)}</span>
        )}
        {fact.modality === 'planned' && <span class="chip dashed">{words.planned}</span>}
        <span class="meta">
          <span>{publishedAt ?? words.undated}</span>
          {source !== undefined && <span>{source}</span>}
          {articles.length > 1 && <span>{words.agreed(articles.length)}</span>}
        </span>
      </button>
      {open.value && (
        <EvidenceList
          articles={articles}
          find={(article, file) =>
            facts
              .filter((own) => own.article === article)
              .flatMap((own) => evidenceOfFact(dataset, node, own, file))
          }
          nodes={[node]}
        />
      )}
    </dd>
  );
}
