import { NotFoundError } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { buildKnowledgeGraph } from '../memory/build-knowledge-graph.js';
import { sketchDocument } from '../testing/sketch-document.js';
import { listDistrictChain } from './district-chain.js';
import { listNeighbours } from './neighbours.js';
import { listProjects } from './project-ledger.js';
import { resolveNode } from './resolve-node.js';
import { findShortestPath } from './shortest-path.js';
import { listSupplyChain } from './supply-chain.js';

const graph = buildKnowledgeGraph(
  [
    sketchDocument(
      'paper',
      `c District 砚溪市 code=410999
       d District 墨池县
       o District 石浦县
       k Park 墨池食品产业园
       p Project 明渠食品年产5万吨调味品项目
       q Project 墨池冷链物流项目
       r Project 石浦造纸项目
       e Enterprise 河南明渠食品有限公司 | 明渠食品
       m Enterprise 河南明渠食品包装有限公司 | 明渠食品
       i Industry 调味品
       a Product 大豆
       b Product 豆酱
       x Product 酱油
       c CONTAINS d
       d CONTAINS k
       k HOSTS p
       d HOSTS q
       o HOSTS r
       p UNDERTAKEN_BY e
       e IN_INDUSTRY i
       b SEGMENT_OF i
       a UPSTREAM_OF b
       b UPSTREAM_OF x
       e PRODUCES x
       p total_investment 500000000 CNY
       p status 开工 - date=2024-03`,
      { publishedAt: '2024-04-01' },
    ),
    sketchDocument(
      'later',
      `p Project 明渠食品年产5万吨调味品项目
       e Enterprise 河南明渠食品有限公司
       p UNDERTAKEN_BY e
       p status 在建 - date=2024-10`,
      { publishedAt: '2024-10-21' },
    ),
  ],
  { layoutIterations: 0 },
);

describe('resolveNode', () => {
  it.each([
    ['District/410999', ['District/410999']],
    ['410999', ['District/410999']],
    ['砚溪市', ['District/410999']],
    ['District/砚溪市', ['District/410999']],
    ['“墨池” 食品产业园', ['Park/墨池食品产业园']],
    ['Park/墨池食品产业园@砚溪市', ['Park/墨池食品产业园']],
    ['调味品产业链', ['Industry/调味品']],
    ['Enterprise/砚溪市', []],
    ['无此企业', []],
  ])('finds what %s means', (text, keys) => {
    expect(resolveNode(graph, text)).toEqual(keys);
  });

  it('gives every node that a shared alias may mean', () => {
    expect(resolveNode(graph, '明渠食品')).toEqual([
      'Enterprise/河南明渠食品包装有限公司',
      'Enterprise/河南明渠食品有限公司',
    ]);
  });
});

describe('listNeighbours', () => {
  it('lists both directions by predicate', () => {
    const seen = listNeighbours(graph, 'District/墨池县').map(({ predicate, direction, node }) =>
      [predicate, direction, node].join(' '),
    );
    expect(seen).toEqual([
      'CONTAINS in District/410999',
      'CONTAINS out Park/墨池食品产业园',
      'HOSTS out Project/墨池冷链物流项目',
    ]);
  });

  it('refuses a node that is not there', () => {
    expect(() => listNeighbours(graph, 'District/1')).toThrow(NotFoundError);
  });
});

describe('listDistrictChain', () => {
  it('goes through the places within a district, and no others', () => {
    expect(listDistrictChain(graph, 'District/410999')).toEqual([
      { place: 'District/墨池县', project: 'Project/墨池冷链物流项目' },
      {
        place: 'Park/墨池食品产业园',
        project: 'Project/明渠食品年产5万吨调味品项目',
        enterprise: 'Enterprise/河南明渠食品有限公司',
        industry: 'Industry/调味品',
      },
    ]);
  });
});

describe('listSupplyChain', () => {
  it('orders steps from upstream to downstream, with who makes them', () => {
    expect(listSupplyChain(graph, 'Industry/调味品')).toEqual([
      { level: 0, step: 'Product/大豆', makers: [] },
      { level: 1, step: 'Product/豆酱', makers: [] },
      { level: 2, step: 'Product/酱油', makers: ['Enterprise/河南明渠食品有限公司'] },
    ]);
  });

  it('ends where steps are upstream of each other', () => {
    const loop = buildKnowledgeGraph([
      sketchDocument(
        'loop',
        `i Industry 造纸
         a Product 纸浆
         b Product 原纸
         c Product 废纸
         a SEGMENT_OF i
         a UPSTREAM_OF b
         b UPSTREAM_OF c
         c UPSTREAM_OF a`,
      ),
    ]);
    const steps = listSupplyChain(loop, 'Industry/造纸').map(({ step }) => step);
    expect(steps.sort()).toEqual(['Product/原纸', 'Product/废纸', 'Product/纸浆']);
  });
});

describe('findShortestPath', () => {
  it('goes either way along edges', () => {
    expect(
      findShortestPath(graph, 'Industry/调味品', 'Project/明渠食品年产5万吨调味品项目'),
    ).toEqual([
      'Industry/调味品',
      'Enterprise/河南明渠食品有限公司',
      'Project/明渠食品年产5万吨调味品项目',
    ]);
  });

  it('finds none between what is not joined', () => {
    expect(findShortestPath(graph, 'District/410999', 'District/石浦县')).toBeUndefined();
    expect(findShortestPath(graph, 'District/410999', 'District/410999')).toEqual([
      'District/410999',
    ]);
  });
});

describe('listProjects', () => {
  it('shows the latest status and its date, the investment and where it is said', () => {
    const rows = listProjects(graph);
    expect(rows).toHaveLength(3);
    const row = rows.find(({ name }) => name.startsWith('明渠'));
    expect(row).toMatchObject({
      places: ['Park/墨池食品产业园'],
      enterprises: ['Enterprise/河南明渠食品有限公司'],
      industries: ['Industry/调味品'],
      investment: { value: 500000000, unit: 'CNY' },
      status: { value: '在建' },
      date: '2024-10',
      articles: ['later', 'paper'],
    });
  });
});
