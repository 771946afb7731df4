// Same-name decisions across articles, measured on pairs of names with the places their articles give them: two articles
// that say nothing else. Precision first: every wrong merge is printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKnowledgeGraph } from '@liantu/graph/memory';
import type { DocumentGraph, Entity, EntityType, Triple } from '@liantu/ontology';

interface Pair {
  readonly type: EntityType;
  readonly names: readonly [string, string];
  readonly places: readonly [string, string];
  readonly same: boolean;
  readonly why: string;
}

const pairs = readPairs(join(import.meta.dirname, 'names.tsv'));
const decided = pairs.map((pair) => ({ pair, merged: isMerged(pair) }));

const rows = [...new Set(pairs.map(({ type }) => type)), undefined].map((type) => {
  const of = decided.filter(({ pair }) => type === undefined || pair.type === type);
  const same = of.filter(({ pair }) => pair.same);
  const right = same.filter(({ merged }) => merged).length;
  const wrong = of.filter(({ pair, merged }) => merged && !pair.same).length;
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  return [
    type ?? 'all',
    of.length,
    same.length,
    right,
    wrong,
    precision.toFixed(3),
    (right / same.length).toFixed(3),
  ];
});
for (const row of [
  ['type', 'pairs', 'same', 'merged', 'wrongly', 'precision', 'recall'],
  ...rows,
]) {
  console.log(row.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](12)).join(''));
}
for (const { pair, merged } of decided) {
  if (merged === pair.same || !(merged || process.argv.includes('--missed'))) continue;
  const [a, b] = pair.names.map(
    (name, i) => `${name}${pair.places[i] ? `@${pair.places[i]}` : ''}`,
  );
  console.log(`${merged ? 'WRONG' : 'missed'}  ${pair.type}  ${a} = ${b}  (${pair.why})`);
}

function readPairs(path: string): Pair[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [type, name1 = '', place1 = '', name2 = '', place2 = '', verdict, why = ''] =
      line.split('\t');
    return {
      type: type as EntityType,
      names: [name1, name2],
      places: [place1, place2],
      same: verdict === 'same',
      why,
    };
  });
}

function isMerged({ type, names, places }: Pair): boolean {
  const graph = buildKnowledgeGraph(
    names.map((name, i) => document(`a${i}`, type, name, places[i] ?? '')),
    { layoutIterations: 0 },
  );
  return graph.someNode(
    (_key, { members }) =>
      members.some(({ article, entity }) => article === 'a0' && entity === 'it') &&
      members.some(({ article, entity }) => article === 'a1' && entity === 'it'),
  );
}

/** An article that names one thing and says where it lies. */
function document(id: string, type: EntityType, name: string, place: string): DocumentGraph {
  const entities = [entity('it', type, name)];
  const triples: Triple[] = [];
  if (place !== '') {
    entities.push(entity('place', 'District', place));
    const predicate = type === 'District' || type === 'Park' ? 'CONTAINS' : 'HOSTS';
    if (type !== 'Industry') triples.push(triple('place', predicate, 'it'));
  }
  return {
    format: 1,
    article: { id, uri: [`${id}.txt`], sha256: id, chars: 100 },
    entities,
    triples,
    diagnostics: [],
    extractor: { name: 'bench', version: '1', engine: 'none' },
  };
}

function entity(id: string, type: EntityType, name: string): Entity {
  return { id, type, name, aliases: [], mentions: [{ start: 0, end: 1 }], facts: [] };
}

function triple(subject: string, predicate: Triple['predicate'], object: string): Triple {
  const evidence = [
    {
      parts: [{ start: 0, end: 1 }],
      quote: '',
      rule: 'bench.pair',
      modality: 'stated',
      confidence: 1,
    },
  ] as const;
  return {
    subject,
    predicate,
    object,
    modality: 'stated',
    confidence: 1,
    qualifiers: {},
    evidence,
  };
}
