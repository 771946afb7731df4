import { readFile } from 'node:fs/promises';
import { StoreError } from '@liantu/ontology';
import * as fc from 'fast-check';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeGraphStore } from '../conformance/describe-graph-store.js';
import type { KnowledgeGraph } from '../knowledge-graph.js';
import { buildKnowledgeGraph } from '../memory/build-knowledge-graph.js';
import type { GraphStore } from '../store/graph-store.js';
import { arbitraryDocuments } from '../testing/arbitrary-documents.js';
import { sketchDocument } from '../testing/sketch-document.js';
import { openNeo4jStore } from './open-neo4j-store.js';
import { writeCypher } from './write-cypher.js';

const server = process.env.LIANTU_NEO4J_URL;
if (server === undefined) {
  const how = 'node scripts/neo4j.mjs run -- npx vitest run packages/graph';
  console.warn(`Neo4j is not tested here: LIANTU_NEO4J_URL names no server. With one: ${how}`);
}
const url = server ?? 'bolt://127.0.0.1:7687';

const graph: KnowledgeGraph = buildKnowledgeGraph(
  Array.from({ length: 6 }, (_, i) =>
    sketchDocument(
      `a${i}`,
      `d District 墨池县
         e Enterprise 第${i}号新材料有限公司
         p Project 第${i}号新材料扩建项目
         d HOSTS p
         p UNDERTAKEN_BY e`,
    ),
  ),
  { layoutIterations: 0 },
);

async function withStore(work: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await openNeo4jStore({ url, batchSize: 4 });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function loadAll(loaded: KnowledgeGraph): Promise<void> {
  await withStore(async (store) => {
    await store.load(loaded);
  });
}

describe.skipIf(server === undefined)('on a real server', () => {
  describeGraphStore('neo4j', () => openNeo4jStore({ url, batchSize: 3 }));
});

describe('openNeo4jStore', () => {
  it('says where it found no server', async () => {
    const opened = openNeo4jStore({ url: 'bolt://127.0.0.1:9' });
    await expect(opened).rejects.toThrow(StoreError);
    await expect(opened).rejects.toThrow('bolt://127.0.0.1:9');
  });

  it('refuses an address that is none', async () => {
    await expect(openNeo4jStore({ url: 'nonsense' })).rejects.toMatchObject({ retriable: false });
  });
});

describe.skipIf(server === undefined)('neo4j store, beside a stranger’s data', () => {
  let driver: Driver;

  const ask = async (statement: string): Promise<unknown[]> => {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.toObject());
  };
  beforeAll(() => {
    driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  });
  afterAll(async () => {
    await loadAll(buildKnowledgeGraph([]));
    await ask('MATCH (n) WHERE n:Stranger OR n.name = "墨池县" DETACH DELETE n');
    await driver.close();
  });

  it('writes labels, types, lists and latest facts as the documentation says', async () => {
    const document = sketchDocument(
      'paper',
      'd District 墨池县 code=410998\np Project 明渠扩建项目\nd HOSTS p\np total_investment 500 CNY',
      { publishedAt: '2024-10' },
    );
    await loadAll(buildKnowledgeGraph([document]));
    expect(
      await ask(
        `MATCH (d:Entity:District {key: 'District/410998'})-[r:HOSTS]->(p:Entity:Project)<-[:MENTIONS]-(a:Article)
         RETURN d.name AS place, p.total_investment AS amount, p.total_investment_unit AS unit,
           r.quotes AS quotes, r.articles AS articles, r.dates AS dates, r.rules AS rules, a.id AS article`,
      ),
    ).toEqual([
      {
        place: '墨池县',
        amount: 500,
        unit: 'CNY',
        quotes: ['d HOSTS p'],
        articles: ['paper'],
        dates: ['2024-10'],
        rules: ['sketch.line'],
        article: 'paper',
      },
    ]);
  });

  it('takes off what articles no longer say, and nothing else', async () => {
    const paper = (fact: string, source: { source?: string }): KnowledgeGraph =>
      buildKnowledgeGraph([sketchDocument('paper', `p Project 明渠扩建项目${fact}`, source)]);
    await loadAll(paper('\np total_investment 500 CNY', { source: '墨池日报' }));
    await ask(`MATCH (p:Liantu:Project) SET p.visited = true`);
    await loadAll(paper('', {}));
    expect(
      await ask(
        `MATCH (p:Liantu:Project)<-[:MENTIONS]-(a:Article)
         RETURN p.total_investment AS amount, a.source AS source, p.visited AS visited`,
      ),
    ).toEqual([{ amount: null, source: null, visited: true }]);
  });

  it('leaves nodes, relationships and properties of others as they were', async () => {
    await loadAll(graph);
    await ask(
      `MATCH (d:Liantu {key: 'District/墨池县'})
       CREATE (s:Stranger:Entity {key: 'District/墨池县'})-[:HOSTS {note: 'mine'}]->(:Stranger), (s)-[:LIKES]->(d)
       SET d.visited = true`,
    );
    const strangers = `MATCH (s:Stranger) OPTIONAL MATCH (s)-[r]->(o)
      RETURN count(DISTINCT s) AS nodes, count(r) AS ties, count(DISTINCT o) AS ends`;
    const before = await ask(strangers);
    await loadAll(graph);
    expect(await ask('MATCH (d:Liantu {visited: true}) RETURN d.name AS name')).toEqual([
      { name: '墨池县' },
    ]);
    await loadAll(buildKnowledgeGraph([]));
    expect(await ask(strangers)).toEqual(before);
    expect(await ask('MATCH (n:Liantu|District) RETURN n')).toEqual([]);
    expect(await ask('MATCH (:Stranger)-[:LIKES]->(n) RETURN n.name AS name')).toEqual([
      { name: '墨池县' },
    ]);
    await withStore(async (store) => {
      await store.load(graph);
      expect((await store.read()).export()).toEqual(graph.export());
    });
    expect(await ask(strangers)).toEqual(before);
  });

  it('takes up a load that was cut short', async () => {
    await loadAll(buildKnowledgeGraph([]));
    await withStore(async (store) => {
      const stop = new AbortController();
      const onProgress = (done: number): void => {
        if (done >= 12) stop.abort();
      };
      const cut = store.load(graph, { signal: stop.signal, onProgress });
      await expect(cut).rejects.toMatchObject({ retriable: true });
      const { written } = await store.load(graph);
      expect(written.articles + written.nodes).toBeLessThan(12);
      expect((await store.read()).export()).toEqual(graph.export());
    });
  });

  it('gives the same answers to two loads at once', async () => {
    await loadAll(buildKnowledgeGraph([]));
    await Promise.all([loadAll(graph), loadAll(graph)]);
    await withStore(async (store) => {
      expect((await store.read()).export()).toEqual(graph.export());
      expect(await store.load(graph)).toMatchObject({ written: { nodes: 0, edges: 0 } });
    });
  });

  it('holds after a Cypher script what a load would write', async () => {
    await loadAll(buildKnowledgeGraph([]));
    for (const statement of writeCypher(graph)) await ask(statement);
    await withStore(async (store) => {
      expect(await store.load(graph)).toMatchObject({
        written: { articles: 0, nodes: 0, edges: 0 },
      });
    });
  });

  it('understands the questions that docker/README.md shows', async () => {
    const page = await readFile(new URL('../../../../docker/README.md', import.meta.url), 'utf8');
    const questions = [...page.matchAll(/```cypher\n(.*?)```/gsu)].map(([, question]) => question!);
    expect(questions).toHaveLength(3);
    for (const question of questions) await ask(`EXPLAIN ${question}`);
  });

  it('gives back any graph', async () => {
    await withStore(async (store) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDocuments(), async (documents) => {
          const any = buildKnowledgeGraph(documents, { layoutIterations: 0 });
          await store.load(any);
          expect((await store.read()).export()).toEqual(any.export());
        }),
        { numRuns: 15 },
      );
    });
  });
});
