import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPE_NAMES, FACT_PROPERTIES, PREDICATES, compareSpans } from '@liantu/ontology';
import type { DocumentGraph, Span } from '@liantu/ontology';
import { validateDocumentGraph } from '@liantu/ontology/validate';
import { layoutPage } from '../layout/layout-page.js';
import type { Page } from '../layout/page.js';
import { createLexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { Claim, Valuation } from '../relations/claim.js';
import { resolveGraph } from './resolve-graph.js';

const LEXICONS = createLexicons();
const STAMP = { name: 'rules', version: '0', engine: 'none' };

function lay(text: string, home?: string): Page {
  return layoutPage({
    id: 'a',
    uri: ['a.txt'],
    sha256: '0',
    text,
    ...(home !== undefined && { home }),
  });
}

/** The n-th place where the page prints `surface`, as a mention. */
function mention(
  page: Page,
  type: Mention['type'],
  surface: string,
  more: Partial<Mention> = {},
  n = 0,
): Mention {
  let start = page.text.indexOf(surface);
  for (let i = 0; i < n; i++) start = page.text.indexOf(surface, start + 1);
  return {
    start,
    end: start + surface.length,
    type,
    name: surface,
    rule: 'test',
    confidence: 0.9,
    ...more,
  };
}

function claim(subject: Mention, predicate: Claim['predicate'], object: Mention): Claim {
  const [first, last] = [subject, object].sort(compareSpans);
  const parts = [{ start: first!.start, end: last!.end }];
  return { subject, predicate, object, modality: 'stated', parts, rule: 'test', confidence: 0.8 };
}

const resolve = (
  page: Page,
  mentions: Mention[],
  claims: Claim[] = [],
  facts: Valuation[] = [],
): DocumentGraph => resolveGraph(page, mentions, claims, facts, LEXICONS, STAMP);

describe('resolveGraph', () => {
  it('lists an entity once under its fullest name, with its other forms', () => {
    const page = lay('安徽青禾铜业有限公司投产。青禾铜业的铜箔下线。');
    const graph = resolve(page, [
      mention(page, 'Enterprise', '安徽青禾铜业有限公司'),
      mention(page, 'Enterprise', '青禾铜业', {}, 1),
      mention(page, 'Product', '铜箔'),
    ]);
    expect(graph.entities.map(({ id, name, aliases }) => ({ id, name, aliases }))).toEqual([
      { id: 'e1', name: '安徽青禾铜业有限公司', aliases: ['青禾铜业'] },
      { id: 'e2', name: '铜箔', aliases: [] },
    ]);
  });

  it('keeps a short form apart where two companies may be meant', () => {
    const page = lay('安徽青禾铜业有限公司与江苏青禾铜业有限公司签约，青禾铜业获奖。');
    const graph = resolve(page, [
      mention(page, 'Enterprise', '安徽青禾铜业有限公司'),
      mention(page, 'Enterprise', '江苏青禾铜业有限公司'),
      mention(page, 'Enterprise', '青禾铜业', {}, 2),
    ]);
    expect(graph.entities).toHaveLength(3);
  });

  it('keeps phases apart', () => {
    const page = lay('青禾一期项目投产，青禾二期项目开工。');
    const graph = resolve(page, [
      mention(page, 'Project', '青禾一期项目'),
      mention(page, 'Project', '青禾二期项目'),
    ]);
    expect(graph.entities).toHaveLength(2);
  });

  it('tells districts of one name apart by code', () => {
    const page = lay('甲市鼓楼区与乙市鼓楼区结对。');
    const graph = resolve(page, [
      mention(page, 'District', '鼓楼区', { code: '320106' }),
      mention(page, 'District', '鼓楼区', { code: '350102' }, 1),
    ]);
    expect(graph.entities.map(({ code }) => code)).toEqual(['320106', '350102']);
  });

  it('counts 我市 to the home of the article and drops what points at nothing', () => {
    const page = lay('东山市今日开工。我市还有多个项目，我省支持。', '东山市');
    const graph = resolve(page, [
      mention(page, 'District', '东山市'),
      mention(page, 'District', '我市', { deixis: 'home', level: '市' }),
      mention(page, 'District', '我省', { deixis: 'home', level: '省' }),
    ]);
    expect(graph.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['东山市', 2],
    ]);
    expect(graph.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['resolve.deictic', 'note'],
    ]);
  });

  it('counts 该公司 to the company it points at, and 双方 to neither', () => {
    const page = lay('青禾公司与远川公司签约。该公司扩产，双方合作。');
    const [one, other] = [
      mention(page, 'Enterprise', '青禾公司'),
      mention(page, 'Enterprise', '远川公司'),
    ];
    const it = mention(page, 'Enterprise', '该公司', { deixis: 'this' });
    const both = mention(page, 'Enterprise', '双方', { deixis: 'this' });
    const pointsAt = (deictic: Mention): Mention[] => (deictic === it ? [one] : [one, other]);
    const { entities, diagnostics } = resolveGraph(
      page,
      [one, other, it, both],
      [],
      [],
      LEXICONS,
      STAMP,
      pointsAt,
    );
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['青禾公司', 2],
      ['远川公司', 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('gives a triple once, with all its evidence', () => {
    const page = lay('东山县的青禾公司投产。青禾公司在东山县。');
    const [d1, d2] = [
      mention(page, 'District', '东山县'),
      mention(page, 'District', '东山县', {}, 1),
    ];
    const [e1, e2] = [
      mention(page, 'Enterprise', '青禾公司'),
      mention(page, 'Enterprise', '青禾公司', {}, 1),
    ];
    const graph = resolve(page, [d1, d2, e1, e2], [claim(d1, 'HOSTS', e1), claim(d2, 'HOSTS', e2)]);
    expect(graph.triples).toHaveLength(1);
    expect(graph.triples[0]).toMatchObject({ subject: 'e1', object: 'e2', confidence: 0.96 });
    expect(graph.triples[0]!.evidence.map(({ quote }) => quote)).toEqual([
      '东山县的青禾公司投产。',
      '青禾公司在东山县。',
    ]);
  });

  it('names the office where one is given, and 县领导 where none is', () => {
    const page = lay('东山县领导周禾出席。东山县副县长周禾致辞。');
    const [d1, d2] = [
      mention(page, 'District', '东山县'),
      mention(page, 'District', '东山县', {}, 1),
    ];
    const [p1, p2] = [mention(page, 'Person', '周禾'), mention(page, 'Person', '周禾', {}, 1)];
    const told = { ...claim(p1, 'HOLDS_POSITION', d1), title: '县领导' };
    const office = { ...claim(p2, 'HOLDS_POSITION', d2), title: '副县长' };
    const titles = (claims: Claim[]): unknown[] =>
      resolve(page, [d1, d2, p1, p2], claims).triples.map(({ qualifiers }) => qualifiers.title);
    expect(titles([told, office])).toEqual(['副县长']);
    expect(titles([told])).toEqual(['县领导']);
  });

  it('gives a partnership once whatever its order', () => {
    const page = lay('青禾公司与白石公司合作，白石公司感谢青禾公司。');
    const a = mention(page, 'Enterprise', '青禾公司');
    const b = mention(page, 'Enterprise', '白石公司');
    const graph = resolve(
      page,
      [a, b],
      [claim(b, 'COOPERATES_WITH', a), claim(a, 'COOPERATES_WITH', b)],
    );
    expect(graph.triples.map(({ subject, object }) => [subject, object])).toEqual([['e1', 'e2']]);
  });

  it('drops a claim that the ontology has no place for, with a note', () => {
    const page = lay('铜箔来自东山县。');
    const product = mention(page, 'Product', '铜箔');
    const district = mention(page, 'District', '东山县');
    const graph = resolve(page, [product, district], [claim(product, 'HOSTS', district)]);
    expect(graph.triples).toEqual([]);
    expect(graph.diagnostics[0]).toMatchObject({ rule: 'resolve.ends', severity: 'note' });
  });

  it('keeps the latest of several stages', () => {
    const page = lay('青禾项目去年签约，今年投产。');
    const subject = mention(page, 'Project', '青禾项目');
    const stage = (value: string, word: string): Valuation => {
      const { start, end } = mention(page, 'Project', word);
      return {
        subject,
        property: 'status',
        value,
        modality: 'stated',
        parts: [{ start, end }],
        rule: 'test',
        confidence: 0.8,
      };
    };
    const graph = resolve(page, [subject], [], [stage('投产', '投产'), stage('签约', '签约')]);
    expect(graph.entities[0]!.facts.map(({ value }) => value)).toEqual(['投产']);
  });

  it('quotes the page as printed, Traditional included, without its line breaks', () => {
    const page = lay(
      '　　　開發區的青禾產業園建\n設正酣，年內投產運營的還有\n三個項目和多家企業。\n',
    );
    const park = { ...mention(page, 'Park', '青禾产业园'), name: '青禾产业园' };
    const graph = resolve(
      page,
      [park],
      [],
      [
        {
          subject: park,
          property: 'status',
          value: '在建',
          modality: 'stated',
          parts: [{ start: park.start, end: park.end + 4 }],
          rule: 'test',
          confidence: 0.8,
        },
      ],
    );
    const [item] = graph.entities[0]!.facts[0]!.evidence;
    expect(item!.quote).toContain('青禾產業園建設正酣');
    expect(graph.entities[0]!.name).toBe('青禾产业园');
    expect(validateDocumentGraph(graph, page.article.text)).toEqual([]);
  });
});

const spanOf = (page: Page): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(Math.max(0, page.text.length)), fc.integer({ min: -1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));

const mentionsOf = (page: Page): fc.Arbitrary<Mention[]> =>
  fc.array(
    fc
      .record({
        span: spanOf(page),
        type: fc.constantFrom(...ENTITY_TYPE_NAMES),
        name: fc.oneof(
          fc.constantFrom('东山县', '东山', '青禾公司', '安徽青禾公司', '青禾项目'),
          fc.string(),
        ),
        deixis: fc.constantFrom(undefined, undefined, undefined, 'home' as const, 'this' as const),
      })
      .map(({ span, type, name, deixis }) => ({
        ...span,
        type,
        name,
        ...(deixis && { deixis }),
        rule: 'random',
        confidence: 0.5,
      })),
    { maxLength: 8 },
  );

const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '东山县',
        '青禾公司',
        '，',
        '。',
        '\n',
        '\n\n',
        '　　',
        '總投資5億元',
        '𬶍',
        '(chǎn)',
        'AB 12',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const CASE = TEXT.chain((text) => {
  const page = lay(text);
  return mentionsOf(page).chain((mentions) => {
    const end = mentions.length > 0 ? fc.constantFrom(...mentions) : fc.constant(undefined);
    const parts = fc.array(spanOf(page), { maxLength: 3 });
    const modality = fc.constantFrom('stated' as const, 'planned' as const);
    return fc.record({
      page: fc.constant(page),
      mentions: fc.constant(mentions),
      claims: fc.array(
        fc.record({
          subject: end,
          predicate: fc.constantFrom(...PREDICATES),
          object: end,
          parts,
          modality,
        }),
        { maxLength: 6 },
      ),
      valuations: fc.array(
        fc.record({ subject: end, property: fc.constantFrom(...FACT_PROPERTIES), parts, modality }),
        { maxLength: 6 },
      ),
    });
  });
});

describe('any text, mentions and claims', () => {
  it('give a valid document graph', () => {
    fc.assert(
      fc.property(CASE, ({ page, mentions, claims, valuations }) => {
        const graph = resolve(
          page,
          mentions,
          claims.flatMap(({ subject, object, ...rest }) =>
            subject && object
              ? [{ ...rest, subject, object, rule: 'random', confidence: 0.5 }]
              : [],
          ),
          valuations.flatMap(({ subject, ...rest }) =>
            subject ? [{ ...rest, subject, value: '在建', rule: 'random', confidence: 0.5 }] : [],
          ),
        );
        expect(validateDocumentGraph(graph, page.article.text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
