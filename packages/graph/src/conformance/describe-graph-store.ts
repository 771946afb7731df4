import { NotFoundError } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { buildKnowledgeGraph } from '../memory/build-knowledge-graph.js';
import { listDistrictChain } from '../query/district-chain.js';
import { listNeighbours } from '../query/neighbours.js';
import { findShortestPath } from '../query/shortest-path.js';
import type { GraphStore } from '../store/graph-store.js';
import { countGraph } from '../store/memory-store.js';
import { sketchDocument } from '../testing/sketch-document.js';

export interface ConformanceOptions {
  /** Tests that the store does not pass yet, by name, and why. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[];
}

const NOTHING = { articles: 0, nodes: 0, edges: 0 };

const PAPER = sketchDocument(
  'paper',
  `c District 砚溪市 code=410999
   d District 墨池县
   k Park 墨池食品产业园
   p Project 明渠食品年产5万吨调味品项目
   q Project 墨池"冷链"\\物流项目
   e Enterprise 河南明渠食品有限公司 | 明渠食品
   i Industry 调味品
   z Person 林远山
   c CONTAINS d
   d CONTAINS k
   k HOSTS p
   d HOSTS q planned
   p UNDERTAKEN_BY e
   e IN_INDUSTRY i
   z HOLDS_POSITION d title=县长
   p total_investment 500000000 CNY
   p status 在建 - date=2024-10`,
  { publishedAt: '2024-10-21', source: '砚溪日报' },
);

const SECOND = sketchDocument(
  'second',
  `d District 墨池县
   c District 砚溪市 code=410999
   f Enterprise 石浦<script>包装</script>有限公司😀
   e Enterprise 河南明渠食品有限公司
   c CONTAINS d
   f SUPPLIES e
   d COOPERATES_WITH f`,
);

const LONELY = sketchDocument('lonely', 'i Industry 储能');

/**
 * Describes what every graph store must do, for one of them. `open` opens a store that is empty, or that a load may
 * empty; it is closed after each test.
 */
export function describeGraphStore(
  name: string,
  open: () => Promise<GraphStore>,
  { skip = [] }: ConformanceOptions = {},
): void {
  const skipped = new Map(skip.flatMap(({ reason, tests }) => tests.map((test) => [test, reason])));
  const test = (title: string, body: (store: GraphStore) => Promise<void>): void => {
    const reason = skipped.get(title);
    // oxlint-disable-next-line vitest/expect-expect -- titles and bodies come from below
    it.skipIf(reason !== undefined)(
      // oxlint-disable-next-line vitest/valid-title
      reason === undefined ? title : `${title} (${reason})`,
      async () => {
        const store = await open();
        try {
          await store.load(buildKnowledgeGraph([]));
          await body(store);
        } finally {
          await store.close();
        }
      },
    );
  };
  const both = buildKnowledgeGraph([PAPER, SECOND], { layoutIterations: 3 });

  describe(`graph store: ${name}`, () => {
    test('is empty after an empty graph is loaded', async (store) => {
      await store.load(both);
      await store.load(buildKnowledgeGraph([]));
      expect(await store.count()).toEqual(NOTHING);
    });

    test('gives back the graph as it was loaded', async (store) => {
      await store.load(both);
      expect((await store.read()).export()).toEqual(both.export());
    });

    test('counts what it holds', async (store) => {
      await store.load(both);
      expect(await store.count()).toEqual(countGraph(both));
    });

    test('takes a second load of the same graph for none', async (store) => {
      const first = await store.load(both);
      expect(first).toEqual({ written: countGraph(both), removed: NOTHING });
      const second = await store.load(both);
      expect(second).toEqual({ written: NOTHING, removed: NOTHING });
    });

    test('holds the later graph only', async (store) => {
      await store.load(both);
      const later = buildKnowledgeGraph([SECOND, LONELY], { layoutIterations: 3 });
      await store.load(later);
      expect((await store.read()).export()).toEqual(later.export());
    });

    test('keeps its graph when the one that was loaded changes', async (store) => {
      const graph = both.copy();
      await store.load(graph);
      graph.dropNode(graph.nodes()[0]!);
      expect(await store.count()).toEqual(countGraph(both));
    });

    test('answers neighbours as the graph does', async (store) => {
      await store.load(both);
      for (const key of both.nodes()) {
        expect(await store.neighbours(key)).toEqual(listNeighbours(both, key));
      }
    });

    test('answers the chain of a district as the graph does', async (store) => {
      await store.load(both);
      const rows = await store.districtChain('District/410999');
      expect(rows).toEqual(listDistrictChain(both, 'District/410999'));
      expect(rows).toHaveLength(2);
    });

    test('answers a shortest path as the graph does', async (store) => {
      const graph = buildKnowledgeGraph([PAPER, SECOND, LONELY], { layoutIterations: 0 });
      await store.load(graph);
      for (const to of ['Industry/调味品', 'Person/林远山', 'Industry/储能', 'District/410999']) {
        expect(await store.shortestPath('District/410999', to)).toEqual(
          findShortestPath(graph, 'District/410999', to),
        );
      }
    });

    test('refuses a question about a node that it does not hold', async (store) => {
      await store.load(both);
      const key = 'District/nowhere';
      await expect(store.neighbours(key)).rejects.toThrow(NotFoundError);
      await expect(store.districtChain(key)).rejects.toThrow(NotFoundError);
      await expect(store.shortestPath(key, 'District/410999')).rejects.toThrow(NotFoundError);
    });
  });
}
