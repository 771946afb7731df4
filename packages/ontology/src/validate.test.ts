import { describe, expect, it } from 'vitest';
import type { DocumentGraph } from './document-graph.js';
import { documentGraphJsonSchema, validateDocumentGraph } from './validate.js';

const TEXT = '江川磁材\n落户石桥县。';

const evidence = {
  parts: [{ start: 0, end: 11 }],
  quote: '江川磁材落户石桥县。',
  rule: 'hosts.settles-in',
  modality: 'stated' as const,
  confidence: 0.9,
};

const GRAPH: DocumentGraph = {
  format: 1,
  article: { id: 'a', uri: ['a.txt'], sha256: '00', chars: TEXT.length },
  entities: [
    {
      id: 'e1',
      type: 'Enterprise',
      name: '江川磁材',
      aliases: [],
      mentions: [{ start: 0, end: 4 }],
      facts: [],
    },
    {
      id: 'e2',
      type: 'District',
      name: '石桥县',
      aliases: [],
      mentions: [{ start: 7, end: 10 }],
      facts: [],
    },
  ],
  triples: [
    {
      subject: 'e2',
      predicate: 'HOSTS',
      object: 'e1',
      modality: 'stated',
      confidence: 0.9,
      qualifiers: {},
      evidence: [evidence],
    },
  ],
  diagnostics: [],
  extractor: { name: 'rules', version: '0', engine: 'none' },
};

function messages(graph: unknown, text?: string): string[] {
  return validateDocumentGraph(graph, text).map(({ message }) => message);
}

describe('validateDocumentGraph', () => {
  it('finds nothing wrong with a sound graph', () => {
    expect(messages(GRAPH, TEXT)).toEqual([]);
  });

  it('says where the form is broken', () => {
    const broken = { ...GRAPH, triples: [{ ...GRAPH.triples[0], predicate: 'SUPPLY' }] };
    expect(messages(broken)[0]).toContain('triples.0.predicate');
    expect(messages(null)[0]).toContain('document graph');
  });

  it('refuses ends that the relation cannot join, naming what it can', () => {
    const turned = { ...GRAPH.triples[0]!, subject: 'e1', object: 'e2' };
    const [diagnostic] = validateDocumentGraph({ ...GRAPH, triples: [turned] });
    expect(diagnostic?.actual).toBe('Enterprise → District');
    expect(diagnostic?.expected).toBe('District|Park → Project|Enterprise|Institution');
  });

  it('refuses ends that are not there, ids used twice and triples given twice', () => {
    const lost = { ...GRAPH.triples[0]!, object: 'e9' };
    expect(messages({ ...GRAPH, triples: [lost] })).toEqual([expect.stringContaining('"e9"')]);
    const twin = { ...GRAPH.entities[1]!, id: 'e1' };
    expect(messages({ ...GRAPH, entities: [GRAPH.entities[0], twin], triples: [] })).toEqual([
      expect.stringContaining('"e1" is used twice'),
    ]);
    expect(messages({ ...GRAPH, triples: [GRAPH.triples[0], GRAPH.triples[0]] })).toEqual([
      expect.stringContaining('given twice'),
    ]);
  });

  it('refuses a fact on a type that carries none', () => {
    const fact = {
      property: 'status',
      value: '开工',
      modality: 'stated',
      confidence: 1,
      evidence: [evidence],
    };
    const entities = [GRAPH.entities[0], { ...GRAPH.entities[1], facts: [fact] }];
    expect(messages({ ...GRAPH, entities })).toEqual([
      expect.stringContaining('carries no status'),
    ]);
  });

  it('refuses spans outside the text, and parts that are not in their quote', () => {
    const withEvidence = (item: typeof evidence): DocumentGraph => ({
      ...GRAPH,
      triples: [{ ...GRAPH.triples[0]!, evidence: [item] }],
    });
    expect(messages(withEvidence({ ...evidence, parts: [{ start: 4, end: 99 }] }))).toEqual([
      expect.stringContaining('[4,99)'),
    ]);
    expect(messages(withEvidence({ ...evidence, quote: '江川磁材落户。' }), TEXT)).toEqual([
      expect.stringContaining('does not stand in its quote'),
    ]);
  });
});

describe('documentGraphJsonSchema', () => {
  it('names the same predicates as the ontology', () => {
    expect(JSON.stringify(documentGraphJsonSchema())).toContain('UNDERTAKEN_BY');
  });
});
