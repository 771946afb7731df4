import { StoreError } from '@liantu/ontology';
import type { KnowledgeGraph } from '../knowledge-graph.js';
import { byText } from '../order.js';
import type { LoadOptions, LoadReport } from '../store/graph-store.js';
import { batchesOf } from './batches.js';
import type { Cypher } from './cypher.js';
import { rowsOf } from './graph-rows.js';
import type { GraphRows, Row } from './graph-rows.js';
import {
  CONSTRAINTS,
  HELD_ARTICLES,
  HELD_ENTITIES,
  HELD_MENTIONS,
  HELD_RELATIONSHIPS,
  REMOVE_NODES,
  REMOVE_RELATIONSHIPS,
  writeNodes,
  writeRelationships,
} from './statements.js';

/** What the database holds of an item; of a relationship also the key of the node that it leaves. */
interface Held {
  readonly key: string;
  readonly source?: string;
  readonly fingerprint: string | null;
}

/** A kind of item: what is to be written of it, statement by statement, and what is to go. */
interface Change {
  readonly writes: readonly { readonly statement: string; readonly rows: readonly Row[] }[];
  readonly gone: readonly Held[];
  readonly removal: string;
}

/**
 * Makes the database hold exactly the graph. What is there is compared first and only the difference is written, so
 * that a load which was cut short is taken up where it ended, and loading twice is loading once.
 */
export async function loadGraph(
  cypher: Cypher,
  graph: KnowledgeGraph,
  batchSize: number,
  { onProgress, signal }: LoadOptions,
): Promise<LoadReport> {
  for (const statement of CONSTRAINTS) await cypher.write(statement);
  const { articles, entities, relationships, mentions } = await changesTo(cypher, rowsOf(graph));
  const ordered = [articles, entities, relationships, mentions];
  const total = ordered.reduce((sum, change) => sum + countWrites(change), 0);
  let done = 0;
  // Nodes before what joins them; what joins nodes is gone before they go.
  for (const { writes } of ordered) {
    for (const { statement, rows } of writes) {
      for (const batch of batchesOf(rows, batchSize)) {
        assertRunning(signal);
        // The fingerprint travels among the properties.
        const sent = batch.map(({ fingerprint: _own, ...row }) => row);
        await cypher.write(statement, { rows: sent });
        done += batch.length;
        onProgress?.(done, total);
      }
    }
  }
  for (const { gone, removal } of ordered.reverse()) {
    for (const rows of batchesOf(gone, batchSize)) {
      assertRunning(signal);
      await cypher.write(removal, { rows });
    }
  }
  return {
    written: {
      articles: countWrites(articles),
      nodes: countWrites(entities),
      edges: countWrites(relationships),
    },
    removed: {
      articles: articles.gone.length,
      nodes: entities.gone.length,
      edges: relationships.gone.length,
    },
  };
}

async function changesTo(
  cypher: Cypher,
  rows: GraphRows,
): Promise<Record<keyof GraphRows, Change>> {
  const articles = new Map([[writeNodes('Article'), rows.articles]]);
  const entities = new Map([...rows.entities].map(([type, of]) => [writeNodes(type), of]));
  const relationships = new Map(
    [...rows.relationships].map(([type, of]) => [writeRelationships(type), of]),
  );
  const mentions = new Map([[writeRelationships('MENTIONS'), rows.mentions]]);
  return {
    articles: await changeTo(cypher, HELD_ARTICLES, articles, REMOVE_NODES),
    entities: await changeTo(cypher, HELD_ENTITIES, entities, REMOVE_NODES),
    relationships: await changeTo(cypher, HELD_RELATIONSHIPS, relationships, REMOVE_RELATIONSHIPS),
    mentions: await changeTo(cypher, HELD_MENTIONS, mentions, REMOVE_RELATIONSHIPS),
  };
}

async function changeTo(
  cypher: Cypher,
  heldStatement: string,
  wanted: ReadonlyMap<string, readonly Row[]>,
  removal: string,
): Promise<Change> {
  const records = await cypher.run<Held>(heldStatement);
  const held = new Map(records.map(({ key, fingerprint }) => [key, fingerprint]));
  const writes = [...wanted].map(([statement, rows]) => ({
    statement,
    rows: rows.filter(({ key, fingerprint }) => held.get(key) !== fingerprint),
  }));
  const keys = new Set([...wanted.values()].flatMap((rows) => rows.map(({ key }) => key)));
  const gone = records.filter(({ key }) => !keys.has(key)).sort(byText(({ key }) => key));
  return { writes, gone, removal };
}

function countWrites({ writes }: Change): number {
  return writes.reduce((sum, { rows }) => sum + rows.length, 0);
}

function assertRunning(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new StoreError('load: stopped before it was done; load again to go on from there', {
    cause: signal.reason,
    retriable: true,
  });
}
