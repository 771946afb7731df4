import { describe, expect, it } from 'vitest';
import { scoreGraphs, type ScoredEntity, type ScoredGraph, type ScoredTriple } from './score.js';

const district: ScoredEntity = { id: 'e1', type: 'District', name: '石桥县', aliases: ['石桥'] };
const firm: ScoredEntity = {
  id: 'e2',
  type: 'Enterprise',
  name: '江川磁材有限公司',
  aliases: ['江川磁材'],
};
const hosts: ScoredTriple = { subject: 'e1', predicate: 'HOSTS', object: 'e2' };

function graph(entities: ScoredEntity[], triples: ScoredTriple[] = []): ScoredGraph {
  return { article: { id: 'a' }, entities, triples };
}

function score(gold: ScoredGraph, predicted: ScoredGraph): ReturnType<typeof scoreGraphs> {
  return scoreGraphs(new Map([['a', gold]]), new Map([['a', predicted]]));
}

describe('scoreGraphs', () => {
  it('gives a run that repeats gold full marks', () => {
    const gold = graph([district, firm], [hosts]);
    const { total, mistakes } = score(gold, gold);
    expect(total.entities.f1).toBe(1);
    expect(total.triples.f1).toBe(1);
    expect(mistakes).toEqual([]);
  });

  it('matches by an alias, white space, quotes and width aside', () => {
    const found: ScoredEntity = { id: 'x', type: 'Enterprise', name: '“江川 磁材”' };
    const { total, agreement } = score(graph([firm]), graph([found]));
    expect(total.entities.hits).toBe(1);
    expect(agreement.name).toEqual({ agree: 0, of: 1 });
  });

  it('drops the generic tail of industries only', () => {
    const gold: ScoredEntity = { id: 'i', type: 'Industry', name: '储能' };
    const tail: ScoredEntity = { id: 'p', type: 'Industry', name: '储能产业链' };
    expect(score(graph([gold]), graph([tail])).total.entities.hits).toBe(1);
    const product = { ...gold, type: 'Product' as const };
    const other = { ...tail, type: 'Product' as const };
    expect(score(graph([product]), graph([other])).total.entities.hits).toBe(0);
  });

  it('pairs each entity once, exact names first', () => {
    const short: ScoredEntity = { id: 'p1', type: 'Enterprise', name: '江川磁材' };
    const full: ScoredEntity = { id: 'p2', type: 'Enterprise', name: '江川磁材有限公司' };
    const { total, mistakes } = score(graph([firm]), graph([short, full]));
    expect(total.entities).toMatchObject({ hits: 1, gold: 1, predicted: 2, precision: 0.5 });
    expect(mistakes.map(({ text }) => text)).toEqual(['江川磁材']);
  });

  it('counts a triple with its ends exchanged as wrong, unless it is symmetric', () => {
    const back = { ...hosts, subject: 'e2', object: 'e1' };
    expect(
      score(graph([district, firm], [hosts]), graph([district, firm], [back])).total.triples.hits,
    ).toBe(0);
    const signs = { ...hosts, predicate: 'COOPERATES_WITH' as const };
    const signsBack = { ...back, predicate: 'COOPERATES_WITH' as const };
    expect(
      score(graph([district, firm], [signs]), graph([district, firm], [signsBack])).total.triples
        .hits,
    ).toBe(1);
  });

  it('takes values within 0.1 % as equal, and one more as spurious', () => {
    const fact = { property: 'total_investment' as const, value: 3_380_000_000 };
    const near = { ...fact, value: 3_382_000_000 };
    const far = { ...fact, value: 3_300_000_000 };
    const park = { id: 'k', type: 'Park' as const, name: '磁材产业园' };
    const gold = graph([{ ...park, facts: [fact] }]);
    const { total } = score(gold, graph([{ ...park, facts: [near, far] }]));
    expect(total.facts).toMatchObject({ hits: 1, gold: 1, predicted: 2 });
  });

  it('compares modality, title and evidence on what matched', () => {
    const gold = graph([district, firm], [{ ...hosts, evidence: '江川磁材落户石桥县东部' }]);
    const found = graph(
      [district, firm],
      [{ ...hosts, modality: 'planned', evidence: [{ quote: '日前，江川磁材落户石桥县。' }] }],
    );
    const { agreement } = score(gold, found);
    expect(agreement.modality).toEqual({ agree: 0, of: 1 });
    expect(agreement.evidence).toEqual({ agree: 1, of: 1 });
    expect(agreement.title).toEqual({ agree: 0, of: 0 });
  });

  it('counts all of an article without prediction as missed', () => {
    const { total, mistakes } = scoreGraphs(new Map([['a', graph([district])]]), new Map());
    expect(total.entities).toMatchObject({ hits: 0, gold: 1, predicted: 0, f1: 0 });
    expect(mistakes.map(({ mistake }) => mistake)).toEqual(['unpredicted', 'missed']);
  });
});
