export type {
  ArticleFile,
  GraphFile,
  GraphFileArticle,
  GraphFileEdge,
  GraphFileFact,
  GraphFileNode,
} from '../graph-file.js';
export type {
  ArticleSummary,
  EdgeAttributes,
  EdgeSummary,
  FactSummary,
  GraphAttributes,
  KnowledgeGraph,
  Member,
  MergeReason,
  MergeRecord,
  NodeAttributes,
  NodeSummary,
  SourcedEvidence,
  SourcedFact,
  SummaryGraph,
} from '../knowledge-graph.js';
export { buildKnowledgeGraph } from './build-knowledge-graph.js';
export type { BuildOptions, CurationDecision } from './build-knowledge-graph.js';
export { graphFromFile } from './graph-from-file.js';
export { toGraphFile } from './to-graph-file.js';
export { TYPE_COLOURS } from '../export/type-colours.js';
export { writeEdgesCsv, writeNodesCsv } from '../export/write-csv.js';
export { writeGexf } from '../export/write-gexf.js';
export { writeGraphml } from '../export/write-graphml.js';
export { writeJson } from '../export/write-json.js';
export { latestFacts } from '../latest-facts.js';
export { parseOwnNames } from '../own-names/parse-own-names.js';
export type { OwnNames } from '../own-names/parse-own-names.js';
export { listDistrictChain, placesWithin } from '../query/district-chain.js';
export type { ChainRow } from '../query/district-chain.js';
export { listNeighbours } from '../query/neighbours.js';
export type { Neighbour } from '../query/neighbours.js';
export { listProjects } from '../query/project-ledger.js';
export type { LedgerRow } from '../query/project-ledger.js';
export { resolveNode } from '../query/resolve-node.js';
export { findShortestPath } from '../query/shortest-path.js';
export { listSupplyChain } from '../query/supply-chain.js';
export type { ChainStep } from '../query/supply-chain.js';
export type { GraphStore, LoadOptions, LoadReport, StoreCounts } from '../store/graph-store.js';
export { createMemoryStore } from '../store/memory-store.js';
