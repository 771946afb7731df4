import { StoreError } from '@liantu/ontology';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { compareChainRows, createChainRow } from '../query/district-chain.js';
import { compareNeighbours, noSuchNode } from '../query/neighbours.js';
import type { Neighbour } from '../query/neighbours.js';
import type { GraphStore, StoreCounts } from '../store/graph-store.js';
import { loadGraph } from './load-graph.js';
import { readGraph } from './read-graph.js';
import { COUNT, DISTRICT_CHAIN, HAS_NODE, NEIGHBOURS, SHORTEST_PATH } from './statements.js';
import { Cypher } from './cypher.js';

export interface Neo4jOptions {
  /** `bolt://` or `neo4j://` address. */
  readonly url: string;
  /** Default `neo4j`. */
  readonly user?: string;
  /** Default none, for a server that asks for none. */
  readonly password?: string;
  /** Default the server's own default database. */
  readonly database?: string;
  /** Rows in one transaction. Default 1,000. */
  readonly batchSize?: number;
}

/**
 * Opens the graph store on a Neo4j server (5.x, no plug-ins needed).
 *
 * @throws {StoreError} where the server cannot be reached or refuses the user.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const { url, user = 'neo4j', password, database, batchSize = 1000 } = options;
  const driver = createDriver(url, user, password);
  const cypher = new Cypher(driver, url, database);
  try {
    await cypher.check();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    load: (graph, loadOptions = {}) => loadGraph(cypher, graph, batchSize, loadOptions),
    read: () => readGraph(cypher),
    count: async () => {
      const [counts] = await cypher.run<StoreCounts>(COUNT);
      return counts!;
    },
    neighbours: async (key) => {
      await assertHeld(cypher, key, 'neighbours');
      return (await cypher.run<Neighbour>(NEIGHBOURS, { key })).sort(compareNeighbours);
    },
    districtChain: async (key) => {
      await assertHeld(cypher, key, 'districtChain');
      const rows = await cypher.run<ChainRecord>(DISTRICT_CHAIN, { key });
      return rows
        .map((row) => createChainRow(row.place, row.project, row.enterprise, row.industry))
        .sort(compareChainRows);
    },
    shortestPath: async (from, to) => {
      for (const key of [from, to]) await assertHeld(cypher, key, 'shortestPath');
      // Neo4j has no path of no step.
      if (from === to) return [from];
      const [row] = await cypher.run<{ keys: string[] }>(SHORTEST_PATH, { from, to });
      return row?.keys;
    },
    close: () => driver.close(),
  };
}

interface ChainRecord {
  readonly place: string;
  readonly project: string;
  readonly enterprise: string | null;
  readonly industry: string | null;
}

function createDriver(url: string, user: string, password: string | undefined): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(url, auth, {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      // A transient error (a deadlock, a leader that changed) is retried with growing pauses for so long.
      maxTransactionRetryTime: 30_000,
    });
  } catch (cause) {
    throw new StoreError(
      `openNeo4jStore: "${url}" is no address of a Neo4j server; write it as bolt://HOST:7687`,
      { cause, retriable: false },
    );
  }
}

async function assertHeld(cypher: Cypher, key: string, call: string): Promise<void> {
  const [row] = await cypher.run<{ found: number }>(HAS_NODE, { key });
  if (!row || row.found === 0) throw noSuchNode(key, call);
}
