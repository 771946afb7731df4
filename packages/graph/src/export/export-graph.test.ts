import * as fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../knowledge-graph.js';
import { buildKnowledgeGraph } from '../memory/build-knowledge-graph.js';
import { toGraphFile } from '../memory/to-graph-file.js';
import { arbitraryDocuments } from '../testing/arbitrary-documents.js';
import { sketchDocument } from '../testing/sketch-document.js';
import { stripIllegal } from './escape-xml.js';
import { EDGE_COLUMNS, NODE_COLUMNS, flattenEdges, flattenNodes } from './flat-graph.js';
import type { Cell, Column } from './flat-graph.js';
import { writeEdgesCsv, writeNodesCsv } from './write-csv.js';
import { writeGexf } from './write-gexf.js';
import { writeGraphml } from './write-graphml.js';
import { writeJson } from './write-json.js';

const HOSTILE = sketchDocument(
  'a<b>&"',
  `d District 砚溪县<script>alert("x")</script>
   p Project 甲|乙;项目 😀 𬭚业 | 别名|一
   e Enterprise 控\u0001制\u0000字符有限公司
   d HOSTS p
   d CONTAINS q
   q Park 砚溪\u2028园区
   p UNDERTAKEN_BY e
   q UNDERTAKEN_BY e planned
   p total_investment 3380000000 CNY
   p status 在建 - date=2024-10`,
  { publishedAt: '2024-10-21', source: '砚溪“日报”' },
);

function strictly(xml: string): Map<string, number> {
  const counts = new Map<string, number>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1));
  parser.write(xml).close();
  return counts;
}

function expected(columns: readonly Column[], cells: readonly Cell[]): Record<string, Cell> {
  const entries = columns.flatMap(({ name }, i) => {
    const cell = cells[i];
    if (cell === undefined) return [];
    return [[name, typeof cell === 'string' ? stripIllegal(cell) : cell] as const];
  });
  return Object.fromEntries(entries);
}

function tableOf(graph: KnowledgeGraph): unknown {
  return {
    nodes: [...flattenNodes(graph)].map(({ key, node, cells }) => [
      key,
      { ...expected(NODE_COLUMNS, cells), x: node.x, y: node.y },
    ]),
    edges: [...flattenEdges(graph)].map(({ key, source, target, cells }) => [
      key,
      source,
      target,
      expected(EDGE_COLUMNS, cells),
    ]),
  };
}

interface Imported {
  forEachNode(each: (key: string, attributes: Record<string, unknown>) => void): void;
  forEachEdge(
    each: (
      key: string,
      attributes: Record<string, unknown>,
      source: string,
      target: string,
    ) => void,
  ): void;
}

/** An imported graph as {@link tableOf} shows it; what a format adds of its own left out. */
function tableOfImport(graph: Imported): unknown {
  const own = new Set(['label', 'color', 'size', 'z', 'kind', 'weight']);
  const data = (attributes: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => !own.has(name)));
  const table: { nodes: unknown[]; edges: unknown[] } = { nodes: [], edges: [] };
  graph.forEachNode((key, attributes) => table.nodes.push([key, data(attributes)]));
  graph.forEachEdge((key, attributes, source, target) =>
    table.edges.push([key, source, target, data(attributes)]),
  );
  return table;
}

const asGexf = (graph: KnowledgeGraph): string => [...writeGexf(graph)].join('');
const asGraphml = (graph: KnowledgeGraph): string => [...writeGraphml(graph)].join('');
const importGexf = (xml: string): Imported =>
  parseGexf(MultiDirectedGraph, xml, { respectInputGraphType: true });
const importGraphml = (xml: string): Imported => parseGraphml(MultiDirectedGraph, xml);

describe('writeGexf', () => {
  const graph = buildKnowledgeGraph([HOSTILE]);
  const gexf = asGexf(graph);

  it('parses strictly, with every node and edge', () => {
    const counts = strictly(gexf);
    expect([counts.get('node'), counts.get('edge')]).toEqual([graph.order, graph.size]);
  });

  it('gives every edge its predicate as kind', () => {
    const kinds: unknown[] = [];
    importGexf(gexf).forEachEdge((_key, attributes) => kinds.push(attributes.kind));
    expect(kinds).toEqual(graph.mapEdges((_key, { predicate }) => predicate));
  });

  it('keeps hostile names but for control characters', () => {
    const names: unknown[] = [];
    importGexf(gexf).forEachNode((_key, { name }) => names.push(name));
    expect(names).toContain('砚溪县<script>alert("x")</script>');
    expect(names).toContain('甲|乙;项目 😀 𬭚业');
    expect(names).toContain('控制字符有限公司');
  });

  it('puts the sentence, its article and its date on the edge', () => {
    const hosts = [...flattenEdges(graph)].find(({ edge }) => edge.predicate === 'HOSTS');
    expect(expected(EDGE_COLUMNS, hosts?.cells ?? [])).toMatchObject({
      quotes: 'd HOSTS p',
      articles: 'a<b>&"',
      dates: '2024-10-21',
      sources: '砚溪“日报”',
    });
  });
});

describe('exports of any graph', () => {
  const anyGraph = arbitraryDocuments().map((documents) =>
    buildKnowledgeGraph(documents, { layoutIterations: 0 }),
  );

  it('come back from GEXF as they were', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const gexf = asGexf(graph);
        strictly(gexf);
        expect(tableOfImport(importGexf(gexf))).toEqual(tableOf(graph));
      }),
      { numRuns: 60 },
    );
  });

  it('come back from GraphML as they were', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const graphml = asGraphml(graph);
        strictly(graphml);
        expect(tableOfImport(importGraphml(graphml))).toEqual(tableOf(graph));
      }),
      { numRuns: 60 },
    );
  });

  it('are the same bytes after an article has come and gone', () => {
    fc.assert(
      fc.property(arbitraryDocuments(), (documents) => {
        const visitor = sketchDocument(
          'visitor',
          'd District 砚溪县 code=410999\nd CONTAINS t\nt District 城关镇',
        );
        const before = asGexf(buildKnowledgeGraph(documents, { layoutIterations: 10 }));
        const between = asGexf(
          buildKnowledgeGraph([visitor, ...documents], { layoutIterations: 10 }),
        );
        const after = asGexf(buildKnowledgeGraph(documents, { layoutIterations: 10 }));
        expect(between).not.toBe(before);
        expect(after).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('writeJson', () => {
  it('writes what JSON.parse reads back, one item a line', () => {
    const file = toGraphFile(buildKnowledgeGraph([HOSTILE]), (id) => id);
    const json = [...writeJson(file)].join('');
    expect(JSON.parse(json)).toEqual(file);
    expect(json.split('\n')).toHaveLength(5 + 1 + file.nodes.length + file.edges.length);
  });
});

describe('writeNodesCsv and writeEdgesCsv', () => {
  const graph = buildKnowledgeGraph([
    sketchDocument(
      '=a1',
      'e Enterprise =HYPERLINK("http://x")公司\nf Enterprise 甲,"乙"公司\nf SUPPLIES e',
    ),
  ]);

  it('write one line an item, quoted where need be', () => {
    const lines = [...writeNodesCsv(graph)];
    expect(lines).toHaveLength(1 + graph.order);
    expect(lines[0]).toMatch(/^\uFEFFkey,type,/u);
    expect(lines.find((line) => line.includes('乙'))).toContain('"甲,""乙""公司"');
    expect([...writeEdgesCsv(graph)]).toHaveLength(1 + graph.size);
  });

  it('let no spreadsheet run what an article says', () => {
    const lines = [...writeNodesCsv(graph), ...writeEdgesCsv(graph)];
    expect(lines.join('')).toContain(`"'=HYPERLINK(""http://x"")公司"`);
    expect(lines.join('')).toContain("'=a1");
    expect(lines.join('')).not.toMatch(/(?:^|,)"?=/mu);
  });
});
