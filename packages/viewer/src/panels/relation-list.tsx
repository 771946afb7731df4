import { useSignal } from '@preact/signals';
import { RELATIONS } from '@liantu/ontology';
import { ChevronDown, ChevronRight } from 'lucide-preact';
import type { JSX } from 'preact';
import { incidentEdges, itemAt, oppositeNode } from '../model/dataset.js';
import { evidenceOfEdge } from '../model/evidence.js';
import type { RelationSet } from '../model/relation-lists.js';
import { listRelations } from '../model/relation-lists.js';
import { usePage } from '../page.js';
import { EvidenceList } from './evidence-list.js';
import { MoreList } from './more-list.js';
import { NodeButton } from './node-row.js';

const FIRST = 8;

/** The relations of an entity by kind and direction. What filters keep off the canvas is listed and counted. */
export function RelationList({ node }: { readonly node: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { dataset, filtered } = explorer;
  const words = ui.messages.value.detail;
  const sets = listRelations(dataset, node);
  const absent = incidentEdges(dataset, node).filter((edge) => !filtered.value.edges.has(edge));
  if (sets.length === 0) return <p class="muted">{words.noRelations}</p>;
  return (
    <>
      {absent.length > 0 && <p class="muted">{words.notShown(absent.length)}</p>}
      {sets.map((set) => (
        <RelationGroup key={`${set.predicate} ${set.inverse}`} node={node} set={set} />
      ))}
    </>
  );
}

/** The name of a relation as read from one of its ends. */
export function useRelationName(predicate: RelationSet['predicate'], inverse: boolean): string {
  const { label, inverse: inverseLabel } = RELATIONS[predicate];
  return (inverse ? inverseLabel : label)[usePage().ui.language.value];
}

function RelationGroup({
  node,
  set,
}: {
  readonly node: number;
  readonly set: RelationSet;
}): JSX.Element {
  const name = useRelationName(set.predicate, set.inverse);
  return (
    <div class="relation-group">
      <h4>
        {name}
        <span class="muted figure">{set.edges.length}</span>
      </h4>
      <ul class="rows">
        <MoreList
          items={set.edges}
          first={FIRST}
          render={(edge) => <RelationRow key={edge} node={node} edge={edge} />}
        />
      </ul>
    </div>
  );
}

function RelationRow({
  node,
  edge,
}: {
  readonly node: number;
  readonly edge: number;
}): JSX.Element {
  const { explorer, ui } = usePage();
  const open = useSignal(false);
  const { dataset } = explorer;
  const { articles, modality, qualifiers } = itemAt(dataset.edges, edge);
  const other = oppositeNode(dataset, edge, node);
  const words = ui.messages.value.detail;
  const Chevron = open.value ? ChevronDown : ChevronRight;
  return (
    <li class={modality === 'planned' ? 'row relation planned' : 'row relation'}>
      <NodeButton node={other} />
      {qualifiers.title !== undefined && <span class="qualifier">{qualifiers.title}</span>}
      {modality === 'planned' && <span class="chip dashed">{words.planned}</span>}
      <button
        type="button"
        class="evidence-button"
        aria-expanded={open.value}
        aria-label={words.evidenceFor(itemAt(dataset.nodes, other).name)}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {words.evidence(articles.length)}
        <Chevron size={14} aria-hidden="true" />
      </button>
      {open.value && <EdgeEvidence edge={edge} />}
    </li>
  );
}

/** The sentences behind one edge. */
export function EdgeEvidence({ edge }: { readonly edge: number }): JSX.Element {
  const { dataset } = usePage().explorer;
  const { articles, source, target } = itemAt(dataset.edges, edge);
  return (
    <EvidenceList
      articles={articles}
      find={(article, file) => evidenceOfEdge(dataset, edge, article, file)}
      nodes={[source, target]}
    />
  );
}
