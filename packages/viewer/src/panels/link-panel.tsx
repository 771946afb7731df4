import { RELATIONS } from '@liantu/ontology';
import { ArrowRight, ArrowRightLeft } from 'lucide-preact';
import type { JSX } from 'preact';
import { edgesBetween, itemAt } from '../model/dataset.js';
import { usePage } from '../page.js';
import { LetGoButton } from './detail-panel.js';
import { PANEL_TITLE_ID } from './focus-panel.js';
import { NodeButton } from './node-row.js';
import { EdgeEvidence } from './relation-list.js';

/** All that holds between two entities, each relation with its sentences. */
export function LinkPanel({
  from,
  to,
}: {
  readonly from: number;
  readonly to: number;
}): JSX.Element {
  const { explorer, ui } = usePage();
  const { dataset } = explorer;
  const words = ui.messages.value;
  const [a, b] = [from, to].map((node) => itemAt(dataset.nodes, node).name);
  return (
    <article class="panel-body" key={`${from} ${to}`}>
      <header class="panel-head">
        <p class="kind">{words.detail.link}</p>
        <LetGoButton />
        <h2 id={PANEL_TITLE_ID} class="unseen" tabIndex={-1}>
          {words.announce.link(a ?? '', b ?? '')}
        </h2>
      </header>
      {edgesBetween(dataset, from, to).map((edge) => (
        <LinkRelation key={edge} edge={edge} />
      ))}
    </article>
  );
}

function LinkRelation({ edge }: { readonly edge: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { source, target, predicate, modality, qualifiers } = itemAt(explorer.dataset.edges, edge);
  const { label, symmetric } = RELATIONS[predicate];
  const Arrow = symmetric ? ArrowRightLeft : ArrowRight;
  return (
    <section class="link-relation">
      <NodeButton node={source} />
      <p class="link-name">
        <Arrow size={14} aria-hidden="true" />
        {label[ui.language.value]}
        {qualifiers.title !== undefined && <span class="qualifier">{qualifiers.title}</span>}
        {modality === 'planned' && (
          <span class="chip dashed">{ui.messages.value.detail.planned}</span>
        )}
      </p>
      <NodeButton node={target} />
      <EdgeEvidence edge={edge} />
    </section>
  );
}
