import type { KnowledgeGraph } from '../knowledge-graph.js';
import type { ChainRow } from '../query/district-chain.js';
import type { Neighbour } from '../query/neighbours.js';

/** How much a store holds, or how much of it a load wrote or removed. */
export interface StoreCounts {
  readonly articles: number;
  readonly nodes: number;
  readonly edges: number;
}

/** What a load did; all zero where the store held the graph already. */
export interface LoadReport {
  readonly written: StoreCounts;
  readonly removed: StoreCounts;
}

export interface LoadOptions {
  /** Called after every batch with how many of the items to write are written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the load before its next batch; loading again goes on from there. */
  readonly signal?: AbortSignal;
}

/** Where a knowledge graph is kept and asked: in memory or in Neo4j. */
export interface GraphStore {
  /** Makes the store hold exactly this graph. Loading it again changes nothing. */
  load(graph: KnowledgeGraph, options?: LoadOptions): Promise<LoadReport>;
  /** The graph as it was loaded; empty before the first load. */
  read(): Promise<KnowledgeGraph>;
  count(): Promise<StoreCounts>;
  /** As `listNeighbours`. */
  neighbours(key: string): Promise<Neighbour[]>;
  /** As `listDistrictChain`. */
  districtChain(key: string): Promise<ChainRow[]>;
  /** As `findShortestPath`. */
  shortestPath(from: string, to: string): Promise<string[] | undefined>;
  /** Frees what the store holds; it cannot be used afterwards. */
  close(): Promise<void>;
}
