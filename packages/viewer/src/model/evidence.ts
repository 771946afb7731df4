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

/** The names of a node, and how the article prints them (廣德市, 我市); only the former without the article's text. */
export function printedNames(
  dataset: Dataset,
  node: number,
  article: number,
  file: ArticleFile,
): readonly string[] {
  const { name, aliases } = itemAt(dataset.nodes, node);
  const { text } = file.article;
  const members = membersIn(dataset, node, article);
  const mentions = file.entities
    .filter((entity) => members.has(entity.id))
    .flatMap((entity) => entity.mentions);
  const printed = mentions.map(
    ({ start, end }) => text?.slice(start, end).replaceAll('\n', '') ?? '',
  );
  return [...new Set([name, ...aliases, ...printed])];
}

function membersIn(dataset: Dataset, node: number, article: number): ReadonlySet<string> {
  const { members } = itemAt(dataset.nodes, node);
  return new Set(members.filter(([own]) => own === article).map(([, entity]) => entity));
}
