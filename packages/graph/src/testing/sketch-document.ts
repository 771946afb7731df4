import { isEntityType, isFactProperty, isPredicate } from '@liantu/ontology';
import type { DocumentGraph, Entity, Evidence, Fact, Triple } from '@liantu/ontology';

export interface SketchOptions {
  readonly publishedAt?: string;
  readonly source?: string;
}

/**
 * A document graph for tests, from lines such as these:
 *
 * ```
 * d District 砚溪县 code=410999 ×3
 * p Project 砚溪纸业扩建项目 | 扩建项目
 * d HOSTS p
 * d HOSTS p planned
 * z HOLDS_POSITION d title=县长
 * p total_investment 200000000 CNY
 * ```
 */
export function sketchDocument(
  id: string,
  sketch: string,
  options: SketchOptions = {},
): DocumentGraph {
  const entities = new Map<string, Entity>();
  const triples: Triple[] = [];
  const lines = sketch.split('\n').map((line) => line.trim());
  for (const [i, line] of lines.entries()) {
    const [id = '', word = '', ...rest] = line.split(' ');
    if (isEntityType(word)) entities.set(id, sketchEntity(id, word, rest.join(' ')));
    else if (isPredicate(word)) triples.push(sketchTriple(id, word, rest, i));
    else if (isFactProperty(word)) addFact(entities, id, sketchFact(word, rest, i));
    else if (line !== '') throw new Error(`sketchDocument: cannot read line "${line}"`);
  }
  return {
    format: 1,
    article: { id, ...options, uri: [`${id}.txt`], sha256: '', chars: 10_000 },
    entities: [...entities.values()],
    triples,
    diagnostics: [],
    extractor: { name: 'sketch', version: '1', engine: 'none' },
  };
}

function sketchEntity(id: string, type: Entity['type'], rest: string): Entity {
  const [named = '', ...aliases] = rest.split(' | ');
  const name = named.replace(/ code=\d+/u, '').replace(/ ×\d+/u, '');
  const code = /code=(\d+)/u.exec(named)?.[1];
  const mentions = Number(/×(\d+)/u.exec(named)?.[1] ?? 1);
  return {
    id,
    type,
    name,
    aliases,
    ...(code === undefined ? {} : { code }),
    mentions: Array.from({ length: mentions }, (_, i) => ({ start: i, end: i + 1 })),
    facts: [],
  };
}

function sketchTriple(
  subject: string,
  predicate: Triple['predicate'],
  [object = '', ...flags]: readonly string[],
  line: number,
): Triple {
  const evidence = sketchEvidence(`${subject} ${predicate} ${object}`, line, flags);
  const title = flags.find((flag) => flag.startsWith('title='))?.slice(6);
  return {
    subject,
    predicate,
    object,
    modality: evidence.modality,
    confidence: evidence.confidence,
    qualifiers: title === undefined ? {} : { title },
    evidence: [evidence],
  };
}

function sketchFact(
  property: Fact['property'],
  [value = '', unit, ...flags]: readonly string[],
  line: number,
): Fact {
  const evidence = sketchEvidence(`${property} ${value}`, line, flags);
  const date = flags.find((flag) => flag.startsWith('date='))?.slice(5);
  return {
    property,
    value: /^\d+$/u.test(value) ? Number(value) : value,
    ...(unit === undefined || unit === '-' ? {} : { unit }),
    ...(date === undefined ? {} : { date }),
    modality: evidence.modality,
    confidence: evidence.confidence,
    evidence: [evidence],
  };
}

function sketchEvidence(quote: string, line: number, flags: readonly string[]): Evidence {
  return {
    parts: [{ start: line * 10, end: line * 10 + 5 }],
    quote,
    rule: 'sketch.line',
    modality: flags.includes('planned') ? 'planned' : 'stated',
    confidence: 0.8,
  };
}

function addFact(entities: Map<string, Entity>, id: string, fact: Fact): void {
  const entity = entities.get(id);
  if (!entity) throw new Error(`sketchDocument: no entity "${id}" for its fact`);
  entities.set(id, { ...entity, facts: [...entity.facts, fact] });
}
