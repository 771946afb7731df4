// Same-name decisions across articles, measured on pairs of names with the places their articles give them: two articles
// that say nothing else. Precision first: every wrong merge is printed, with --missed also what the odd lines miss.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKnowledgeGraph } from '@liantu/graph/memory';
import type { DocumentGraph, Entity, EntityType, Triple } from '@liantu/ontology';

interface Pair {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly type: EntityType;
  readonly names: readonly [string, string];
  readonly places: readonly [string, string];
  readonly same: boolean;
  readonly why: string;
}

const pairs = readPairs(join(import.meta.dirname, 'names.tsv'));
const decided = pairs.map((pair) => ({ pair, merged: isMerged(pair) }));

// Rules are written with the odd lines in sight; the even ones measure what the rules do on names they were not written for.
const PARTS = [
  { title: 'odd lines', holds: ({ line }: Pair): boolean => line % 2 === 1 },
  { title: 'even lines', holds: ({ line }: Pair): boolean => line % 2 === 0 },
  { title: 'all', holds: (): boolean => true },
];
const HEADER = ['pairs', 'same', 'merged', 'wrongly', 'precision', 'recall'];
for (const { title, holds } of PARTS) {
  const part = decided.filter(({ pair }) => holds(pair));
  const types = [...new Set(part.map(({ pair }) => pair.type))];
  printRow([title, ...HEADER]);
  for (const type of types)
    printRow(
      measure(
        type,
        part.filter(({ pair }) => pair.type === type),
      ),
    );
  printRow(measure('all', part));
  console.log();
}
for (const { pair, merged } of decided) {
  const isShown = merged
    ? !pair.same
    : pair.same && pair.line % 2 === 1 && process.argv.includes('--missed');
  if (!isShown) continue;
  const [a, b] = pair.names.map(
    (name, i) => `${name}${pair.places[i] ? `@${pair.places[i]}` : ''}`,
  );
  const label = `${merged ? 'WRONG' : 'missed'} ${pair.line}`;
  console.log(`${label}  ${pair.type}  ${a} = ${b}  (${pair.why})`);
}

function measure(title: string, part: readonly { pair: Pair; merged: boolean }[]): unknown[] {
  const same = part.filter(({ pair }) => pair.same);
  const right = same.filter(({ merged }) => merged).length;
  const wrong = part.filter(({ pair, merged }) => merged && !pair.same).length;
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right / same.length;
  return [title, part.length, same.length, right, wrong, precision.toFixed(3), recall.toFixed(3)];
}

function printRow(cells: readonly unknown[]): void {
  console.log(cells.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](12)).join(''));
}

function readPairs(path: string): Pair[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const [type, name1 = '', place1 = '', name2 = '', place2 = '', verdict, why = ''] =
      line.split('\t');
    return {
      line: i + 2,
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
