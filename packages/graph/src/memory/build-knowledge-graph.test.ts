import { InvalidInputError } from '@liantu/ontology';
import type { DocumentGraph } from '@liantu/ontology';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocuments } from '../testing/arbitrary-documents.js';
import { sketchDocument } from '../testing/sketch-document.js';
import { buildKnowledgeGraph } from './build-knowledge-graph.js';
import { graphFromFile } from './graph-from-file.js';
import { toGraphFile } from './to-graph-file.js';

const hashOf = (id: string): string => `hash-${id}`;

function exported(documents: Iterable<DocumentGraph>): string {
  return JSON.stringify(buildKnowledgeGraph(documents, { layoutIterations: 20 }).export());
}

describe('buildKnowledgeGraph', () => {
  const spring = sketchDocument(
    'spring',
    `d District 砚溪县 code=410999
     p Project 砚溪纸业扩建项目
     e Enterprise 砚溪纸业有限公司
     z Person 林远山
     d HOSTS p planned
     p UNDERTAKEN_BY e
     z HOLDS_POSITION d title=代县长
     p total_investment 200000000 CNY planned`,
    { publishedAt: '2024-03-01' },
  );
  const autumn = sketchDocument(
    'autumn',
    `d District 砚溪县 code=410999
     p Project 砚溪纸业扩建项目
     z Person 林远山
     d HOSTS p
     z HOLDS_POSITION d title=县长
     p total_investment 300000000 CNY`,
    { publishedAt: '2024-10-01' },
  );
  const graph = buildKnowledgeGraph([spring, autumn]);

  it('keys nodes and edges readably', () => {
    expect(graph.nodes()).toEqual([
      'District/410999',
      'Enterprise/砚溪纸业有限公司',
      'Person/林远山',
      'Project/砚溪纸业扩建项目',
    ]);
    expect(graph.edges()).toEqual([
      'District/410999 HOSTS Project/砚溪纸业扩建项目',
      'Person/林远山 HOLDS_POSITION District/410999',
      'Project/砚溪纸业扩建项目 UNDERTAKEN_BY Enterprise/砚溪纸业有限公司',
    ]);
  });

  it('keeps two articles’ amounts side by side, in order of date', () => {
    const facts = graph.getNodeAttribute('Project/砚溪纸业扩建项目', 'facts');
    expect(facts.map(({ value, article }) => [value, article])).toEqual([
      [200000000, 'spring'],
      [300000000, 'autumn'],
    ]);
  });

  it('derives modality, confidence and title from the evidence', () => {
    const hosts = graph.getEdgeAttributes('District/410999 HOSTS Project/砚溪纸业扩建项目');
    expect(hosts).toMatchObject({ modality: 'stated', confidence: 0.96 });
    expect(hosts.articles).toEqual(['autumn', 'spring']);
    const office = graph.getEdgeAttributes('Person/林远山 HOLDS_POSITION District/410999');
    expect(office.qualifiers).toEqual({ title: '县长' });
    expect(office.evidence.map(({ qualifiers }) => qualifiers.title)).toEqual(['县长', '代县长']);
  });

  it('records every merge with its reason', () => {
    expect(graph.getAttribute('merges').map(({ node, reason }) => [node, reason])).toEqual([
      ['District/410999', 'same-code'],
      ['Person/林远山', 'same-name-and-organisation'],
      ['Project/砚溪纸业扩建项目', 'same-name-and-place'],
    ]);
  });

  it('states cooperation once, in order of keys', () => {
    const one = sketchDocument('1', 'a District 乙县\nb District 甲县\na COOPERATES_WITH b');
    const two = sketchDocument('2', 'a District 乙县\nb District 甲县\nb COOPERATES_WITH a');
    const { size } = buildKnowledgeGraph([one, two]);
    expect(size).toBe(1);
    expect(buildKnowledgeGraph([one]).edges()).toEqual(buildKnowledgeGraph([two]).edges());
  });

  it('gives an empty graph for no document and counts a document given twice once', () => {
    expect(buildKnowledgeGraph([]).order).toBe(0);
    expect(buildKnowledgeGraph([spring, spring]).export()).toEqual(
      buildKnowledgeGraph([spring]).export(),
    );
  });

  it('refuses two different documents of one id', () => {
    const other = sketchDocument('spring', 'd District 石浦县');
    expect(() => buildKnowledgeGraph([spring, other])).toThrow(InvalidInputError);
  });
});

describe('buildKnowledgeGraph, for any documents', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        arbitraryDocuments().chain((documents) =>
          fc.tuple(
            fc.constant(documents),
            fc.shuffledSubarray(documents, { minLength: documents.length }),
          ),
        ),
        ([documents, shuffled]) => {
          expect(exported(shuffled)).toBe(exported(documents));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('places every entity on exactly one node, under distinct keys', () => {
    fc.assert(
      fc.property(arbitraryDocuments(), (documents) => {
        const graph = buildKnowledgeGraph(documents, { layoutIterations: 0 });
        const members = graph.mapNodes((_key, node) => node.members).flat();
        const entities = documents.flatMap(({ article, entities: all }) =>
          all.map(({ id }) => `${article.id} ${id}`),
        );
        expect(members.map(({ article, entity }) => `${article} ${entity}`).sort()).toEqual(
          entities.sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('survives graph.json', () => {
    fc.assert(
      fc.property(arbitraryDocuments(), (documents) => {
        const file = toGraphFile(buildKnowledgeGraph(documents, { layoutIterations: 5 }), hashOf);
        const read = JSON.parse(JSON.stringify(file)) as typeof file;
        expect(toGraphFile(graphFromFile(read), hashOf)).toEqual(read);
      }),
      { numRuns: 60 },
    );
  });
});
