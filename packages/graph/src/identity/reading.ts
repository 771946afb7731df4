import type { DocumentGraph, Entity, Predicate, Triple } from '@liantu/ontology';
import { getOrCreate } from '../order.js';

/** Relations that tell where a thing or a person stands. */
const PLACING = ['CONTAINS', 'HOSTS', 'UNDER_PROGRAMME', 'HOLDS_POSITION'] as const;
type PlacingPredicate = (typeof PLACING)[number];

/** One document graph, indexed for the questions that identity asks. */
export interface Reading {
  readonly graph: DocumentGraph;
  readonly entities: ReadonlyMap<string, Entity>;
  /** What stands at the other end of an entity's triples of a kind. */
  readonly subjectsOf: (predicate: PlacingPredicate, object: string) => readonly Entity[];
  readonly objectsOf: (predicate: PlacingPredicate, subject: string) => readonly Entity[];
}

/** An entity where it stands. */
export interface Mentioned {
  readonly reading: Reading;
  readonly entity: Entity;
}

/** Indexes one document graph. */
export function readGraph(graph: DocumentGraph): Reading {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  return {
    graph,
    entities,
    subjectsOf: indexTriples(graph.triples, entities, (t) => [t.object, t.subject]),
    objectsOf: indexTriples(graph.triples, entities, (t) => [t.subject, t.object]),
  };
}

function indexTriples(
  triples: readonly Triple[],
  entities: ReadonlyMap<string, Entity>,
  ends: (triple: Triple) => [from: string, to: string],
): (predicate: PlacingPredicate, from: string) => readonly Entity[] {
  const index = new Map<Predicate, Map<string, Entity[]>>(PLACING.map((name) => [name, new Map()]));
  for (const triple of triples) {
    const byFrom = index.get(triple.predicate);
    if (!byFrom) continue;
    const [from, to] = ends(triple);
    const entity = entities.get(to);
    if (entity) getOrCreate(byFrom, from, () => []).push(entity);
  }
  return (predicate, from) => index.get(predicate)?.get(from) ?? [];
}
