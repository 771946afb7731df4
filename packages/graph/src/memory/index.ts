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
export { writeGexf } from '../export/write-gexf.js';
export { writeGraphml } from '../export/write-graphml.js';
export { writeJson } from '../export/write-json.js';
export { latestFacts } from '../latest-facts.js';
