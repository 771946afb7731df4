export { openNeo4jStore } from './open-neo4j-store.js';
export type { Neo4jOptions } from './open-neo4j-store.js';
export { writeCypher } from './write-cypher.js';
export type { GraphStore, LoadOptions, LoadReport, StoreCounts } from '../store/graph-store.js';
