import { ENTITY_TYPE_NAMES, PREDICATES, allowsFact, allowsTriple } from '@liantu/ontology';
import type { DocumentGraph, Entity, EntityType, Evidence, Triple } from '@liantu/ontology';
import * as fc from 'fast-check';

/** Names that meet often, beside such as no paper would print. */
const NAMES = [
  '砚溪',
  '砚溪县',
  '城关镇',
  '高新区',
  '明渠新材',
  '食品产业园',
  '储能产业链',
  '𬭚业',
];
const HOSTILE = [
  '<script>alert("x")</script>',
  'a|b',
  '😀 & co',
  'tab\there',
  '\u0001\u0000',
  '\uD800',
  '“”',
  '  ',
];

/** Up to six document graphs of different articles, valid but for the law of quotes. */
export function arbitraryDocuments(): fc.Arbitrary<DocumentGraph[]> {
  return fc.uniqueArray(arbitraryDocument(), {
    selector: ({ article }) => article.id,
    maxLength: 6,
  });
}

function arbitraryDocument(): fc.Arbitrary<DocumentGraph> {
  const header = fc.record(
    {
      id: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd e'), fc.string({ minLength: 1 })),
      publishedAt: fc.constantFrom('2023', '2024-05', '2024-10-21'),
      source: fc.constantFrom('砚溪日报', ...HOSTILE),
    },
    { requiredKeys: ['id'] },
  );
  return fc
    .tuple(header, fc.array(arbitraryEntity(), { maxLength: 8 }))
    .chain(([article, bare]) => {
      const entities = bare.map((entity, i) => ({ ...entity, id: `e${i}` }));
      return arbitraryTriples(entities).map((triples) => ({
        format: 1 as const,
        article: { ...article, uri: [], sha256: '', chars: 1000 },
        entities,
        triples,
        diagnostics: [],
        extractor: { name: 'arbitrary', version: '1', engine: 'none' },
      }));
    });
}

const arbitraryName = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'grapheme' }) },
  );

function arbitraryEntity(): fc.Arbitrary<Omit<Entity, 'id'>> {
  return fc
    .record({
      type: fc.constantFrom(...ENTITY_TYPE_NAMES),
      name: arbitraryName(),
      aliases: fc.uniqueArray(arbitraryName(), { maxLength: 2 }),
      code: fc.option(fc.constantFrom('410999', '410900', '410000'), { freq: 3, nil: undefined }),
      mentions: fc.array(fc.constant({ start: 0, end: 2 }), { maxLength: 4 }),
      investment: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }),
      evidence: arbitraryEvidence(),
    })
    .map(({ code, investment, evidence, ...entity }) => ({
      ...entity,
      ...(entity.type === 'District' && code !== undefined ? { code } : {}),
      facts: investment === undefined ? [] : factsOf(entity.type, investment, evidence),
    }));
}

function factsOf(type: EntityType, value: number, evidence: Evidence): Entity['facts'] {
  if (!allowsFact('total_investment', type)) return [];
  const { modality, confidence } = evidence;
  return [
    {
      property: 'total_investment',
      value,
      unit: 'CNY',
      modality,
      confidence,
      evidence: [evidence],
    },
  ];
}

function arbitraryTriples(entities: readonly Entity[]): fc.Arbitrary<Triple[]> {
  const possible = entities.flatMap((subject) =>
    entities.flatMap((object) =>
      PREDICATES.filter(
        (p) => subject !== object && allowsTriple(p, subject.type, object.type),
      ).map((predicate) => ({ subject: subject.id, predicate, object: object.id })),
    ),
  );
  return fc.subarray(possible).chain((ends) =>
    fc.tuple(
      ...ends.map((end) =>
        fc
          .record({ evidence: arbitraryEvidence(), title: arbitraryName() })
          .map(({ evidence, title }) => ({
            ...end,
            modality: evidence.modality,
            confidence: evidence.confidence,
            qualifiers: end.predicate === 'HOLDS_POSITION' ? { title } : {},
            evidence: [evidence],
          })),
      ),
    ),
  );
}

function arbitraryEvidence(): fc.Arbitrary<Evidence> {
  return fc.record({
    parts: fc.constant([{ start: 0, end: 4 }]),
    quote: arbitraryName(),
    rule: fc.constantFrom('hosts.place-first', 'test.any'),
    modality: fc.constantFrom('stated', 'planned'),
    confidence: fc.constantFrom(0.5, 0.8, 0.9, 1),
  });
}
