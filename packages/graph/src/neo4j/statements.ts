import {
  ENTITY_TYPE_NAMES,
  FACT_PROPERTIES,
  isEntityType,
  isPredicate,
  PREDICATES,
  InvalidInputError,
} from '@liantu/ontology';

/**
 * The Cypher that the store speaks. Values travel as parameters only; labels and relationship types, which cannot,
 * come from the ontology only. Every node that Liantu wrote bears the label `Liantu`, every relationship a `key` and
 * stands between two such nodes: nothing else is ever read, changed or removed.
 */
export const CONSTRAINTS: readonly string[] = [
  'CREATE CONSTRAINT liantu_key IF NOT EXISTS FOR (n:Liantu) REQUIRE n.key IS UNIQUE',
  'CREATE INDEX liantu_name IF NOT EXISTS FOR (n:Liantu) ON (n.name)',
];

const TYPES = PREDICATES.join('|');

export const HELD_ARTICLES =
  'MATCH (n:Liantu:Article) RETURN n.key AS key, n.fingerprint AS fingerprint';
export const HELD_ENTITIES =
  'MATCH (n:Liantu:Entity) RETURN n.key AS key, n.fingerprint AS fingerprint';
export const HELD_RELATIONSHIPS: string = `MATCH (a:Liantu:Entity)-[r:${TYPES}]->(:Liantu:Entity) WHERE r.key IS NOT NULL RETURN r.key AS key, a.key AS source, r.fingerprint AS fingerprint`;
export const HELD_MENTIONS =
  'MATCH (a:Liantu:Article)-[r:MENTIONS]->(:Liantu:Entity) WHERE r.key IS NOT NULL RETURN r.key AS key, a.key AS source, r.fingerprint AS fingerprint';

// What not every node or relationship has: taken off one that is there before it is written anew.
const OPTIONAL_OF_ARTICLE = ['title', 'source', 'publishedAt'];
const OPTIONAL_OF_ENTITY = [
  'code',
  ...FACT_PROPERTIES.flatMap((property) => [property, `${property}_unit`, `${property}_date`]),
];
const OPTIONAL_OF_RELATIONSHIP = ['title'];

function without(properties: readonly string[]): string {
  return `{${properties.map((name) => `${name}: NULL`).join(', ')}}`;
}

/** Writes nodes of `$rows` under the labels of an article or an entity. */
export function writeNodes(label: string): string {
  if (label !== 'Article' && !isEntityType(label)) throw foreignTerm('writeNodes', label);
  const isArticle = label === 'Article';
  return `UNWIND $rows AS row
MERGE (n:Liantu {key: row.key})
ON MATCH SET n += ${without(isArticle ? OPTIONAL_OF_ARTICLE : OPTIONAL_OF_ENTITY)}
SET n:${isArticle ? 'Article' : `Entity:${label}`}, n += row.properties`;
}

/** Writes relationships of `$rows` between nodes that are there. */
export function writeRelationships(type: string): string {
  if (type !== 'MENTIONS' && !isPredicate(type)) throw foreignTerm('writeRelationships', type);
  return `UNWIND $rows AS row
MATCH (a:Liantu {key: row.source})
MATCH (b:Liantu {key: row.target})
MERGE (a)-[r:${type} {key: row.key}]->(b)
ON MATCH SET r += ${without(OPTIONAL_OF_RELATIONSHIP)}
SET r += row.properties`;
}

/** Removes the relationships of `$rows`, each found from the node that it leaves. */
export const REMOVE_RELATIONSHIPS: string = `UNWIND $rows AS row
MATCH (:Liantu {key: row.source})-[r:${TYPES}|MENTIONS]->(:Liantu) WHERE r.key = row.key
DELETE r`;

/** Removes the nodes of `$rows`; one that others have tied something to only loses our labels. */
export const REMOVE_NODES: string = `UNWIND $rows AS row
MATCH (n:Liantu {key: row.key})
CALL {
  WITH n
  WITH n WHERE EXISTS { (n)--() }
  REMOVE n:Liantu:Article:Entity:${ENTITY_TYPE_NAMES.join(':')}
}
CALL {
  WITH n
  WITH n WHERE NOT EXISTS { (n)--() }
  DELETE n
}`;

export const READ_ARTICLES = 'MATCH (n:Liantu:Article) RETURN n.key AS key, n.json AS json';
export const READ_ENTITIES = 'MATCH (n:Liantu:Entity) RETURN n.key AS key, n.json AS json';
export const READ_RELATIONSHIPS: string = `MATCH (a:Liantu:Entity)-[r:${TYPES}]->(b:Liantu:Entity) WHERE r.key IS NOT NULL
RETURN r.key AS key, a.key AS source, b.key AS target, r.json AS json`;

export const COUNT: string = `CALL { MATCH (n:Liantu:Article) RETURN count(n) AS articles }
CALL { MATCH (n:Liantu:Entity) RETURN count(n) AS nodes }
CALL { MATCH (:Liantu:Entity)-[r:${TYPES}]->(:Liantu:Entity) WHERE r.key IS NOT NULL RETURN count(r) AS edges }
RETURN articles, nodes, edges`;

export const HAS_NODE = 'MATCH (n:Liantu:Entity {key: $key}) RETURN count(n) AS found';

export const NEIGHBOURS: string = `MATCH (n:Liantu:Entity {key: $key})-[r:${TYPES}]-(m:Liantu:Entity) WHERE r.key IS NOT NULL
RETURN r.key AS edge, type(r) AS predicate, CASE startNode(r) WHEN n THEN 'out' ELSE 'in' END AS direction, m.key AS node, r.modality AS modality`;

export const DISTRICT_CHAIN: string = `MATCH (:Liantu:Entity {key: $key})-[:CONTAINS*0..]->(place:Liantu)-[:HOSTS]->(project:Liantu:Project)
OPTIONAL MATCH (project)-[:UNDERTAKEN_BY]->(enterprise:Liantu:Enterprise)
OPTIONAL MATCH (member:Liantu)-[:IN_INDUSTRY]->(industry:Liantu:Industry) WHERE member IN [project, enterprise]
RETURN DISTINCT place.key AS place, project.key AS project, enterprise.key AS enterprise, industry.key AS industry`;

export const SHORTEST_PATH: string = `MATCH (a:Liantu:Entity {key: $from}), (b:Liantu:Entity {key: $to})
MATCH path = allShortestPaths((a)-[:${TYPES}*]-(b))
WHERE all(n IN nodes(path) WHERE n:Liantu)
WITH [n IN nodes(path) | n.key] AS keys ORDER BY keys LIMIT 1
RETURN keys`;

function foreignTerm(call: string, term: string): InvalidInputError {
  return new InvalidInputError(`${call}: "${term}" is not in the ontology`);
}
