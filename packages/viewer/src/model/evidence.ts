import type { ArticleFile } from '@liantu/graph/memory';
import type { Evidence, Triple } from '@liantu/ontology';
import { RELATIONS } from '@liantu/ontology';
import type { GraphFileFact } from '@liantu/graph/memory';
import type { Dataset } from './dataset.js';
import { itemAt } from './dataset.js';

/** The evidence one article gives for an edge, found by way of the members of the edge's two nodes. */
export function evidenceOfEdge(
  dataset: Dataset,
  edge: number,
  article: number,
  file: ArticleFile,
): readonly Evidence[] {
  const { source, target, predicate } = itemAt(dataset.edges, edge);
  const subjects = membersIn(dataset, source, article);
  const objects = membersIn(dataset, target, article);
  const joins = (triple: Triple): boolean =>
    (subjects.has(triple.subject) && objects.has(triple.object)) ||
    (RELATIONS[predicate].symmetric && subjects.has(triple.object) && objects.has(triple.subject));
  return file.triples
    .filter((triple) => triple.predicate === predicate && joins(triple))
    .flatMap((triple) => triple.evidence);
}

/** The evidence an article gives for a fact of a node. */
export function evidenceOfFact(
  dataset: Dataset,
  node: number,
  fact: GraphFileFact,
  file: ArticleFile,
): readonly Evidence[] {
  const members = membersIn(dataset, node, fact.article);
  return file.entities
    .filter((entity) => members.has(entity.id))
    .flatMap((entity) => entity.facts)
    .filter(
      (own) => own.property === fact.property && own.value === fact.value && own.date === fact.date,
    )
    .flatMap((own) => own.evidence);
}

/** Where the article first names the node; undefined where it does so only by the way (我市, 该区). */
export function firstMention(
  dataset: Dataset,
  node: number,
  article: number,
  file: ArticleFile,
): number | undefined {
  const members = membersIn(dataset, node, article);
  const starts = file.entities
    .filter((entity) => members.has(entity.id))
    .flatMap((entity) => entity.mentions.map((mention) => mention.start));
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function membersIn(dataset: Dataset, node: number, article: number): ReadonlySet<string> {
  const { members } = itemAt(dataset.nodes, node);
  return new Set(members.filter(([own]) => own === article).map(([, entity]) => entity));
}
