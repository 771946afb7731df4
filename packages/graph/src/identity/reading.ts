import type { DocumentGraph, Entity, Predicate, Triple } from '@liantu/ontology';
import { getOrCreate } from '../order.js';

/** One document graph, indexed for the questions that identity asks. */
export interface Reading {
  readonly graph: DocumentGraph;
  readonly entities: ReadonlyMap<string, Entity>;
  /** What stands at the other end of an entity's triples, by `predicate` and entity id. */
  readonly subjectsOf: (predicate: Predicate, object: string) => readonly Entity[];
  readonly objectsOf: (predicate: Predicate, subject: string) => readonly Entity[];
}

/** An entity where it stands. */
export interface Mentioned {
  readonly reading: Reading;
  readonly entity: Entity;
}

/** Indexes one document graph. */
export function readGraph(graph: DocumentGraph): Reading {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const subjects = indexTriples(graph.triples, entities, (t) => [t.object, t.subject]);
  const objects = indexTriples(graph.triples, entities, (t) => [t.subject, t.object]);
  return {
    graph,
    entities,
    subjectsOf: (predicate, object) => subjects.get(`${predicate} ${object}`) ?? [],
    objectsOf: (predicate, subject) => objects.get(`${predicate} ${subject}`) ?? [],
  };
}

function indexTriples(
  triples: readonly Triple[],
  entities: ReadonlyMap<string, Entity>,
  ends: (triple: Triple) => [from: string, to: string],
): ReadonlyMap<string, Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const triple of triples) {
    const [from, to] = ends(triple);
    const entity = entities.get(to);
    if (entity) getOrCreate(index, `${triple.predicate} ${from}`, () => []).push(entity);
  }
  return index;
}
