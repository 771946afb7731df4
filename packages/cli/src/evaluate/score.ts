import {
  ENTITY_TYPE_NAMES,
  FACT_PROPERTIES,
  PREDICATES,
  RELATIONS,
  normalizeName,
  type EntityType,
  type FactProperty,
  type Modality,
  type Predicate,
} from '@liantu/ontology';
import { tally, type Measure, type Tally } from './tally.js';

/** A document graph as far as scoring reads it: gold files give `evidence` as quotes, extracted ones as items. */
export interface ScoredGraph {
  readonly article: string | { readonly id: string };
  readonly entities: readonly ScoredEntity[];
  readonly triples: readonly ScoredTriple[];
}

export interface ScoredEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly facts?: readonly ScoredFact[];
}

export interface ScoredFact {
  readonly property: FactProperty;
  readonly value: number | string;
  readonly unit?: string;
  readonly date?: string;
  readonly modality?: Modality;
}

export interface ScoredTriple {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly modality?: Modality;
  readonly qualifiers?: { readonly title?: string };
  readonly evidence?: ScoredEvidence;
}

type Quote = string | { readonly quote?: string };
export type ScoredEvidence = Quote | readonly Quote[];

export type Kind = 'entities' | 'triples' | 'facts';
export const KINDS: readonly Kind[] = ['entities', 'triples', 'facts'];

/** What F1 does not see, on what matched. */
export type AgreementName = 'name' | 'modality' | 'title' | 'unit' | 'date' | 'evidence';

export interface Mistake {
  readonly document: string;
  readonly mistake: 'missed' | 'spurious' | 'unpredicted';
  readonly kind?: Kind;
  /** Entity type, predicate or property. */
  readonly type?: string;
  readonly text: string;
}

export interface Score {
  readonly total: Readonly<Record<Kind, Measure>>;
  readonly byType: Readonly<Record<Kind, Readonly<Record<string, Measure>>>>;
  readonly byDocument: Readonly<Record<string, Readonly<Record<Kind, Measure>>>>;
  readonly agreement: Readonly<
    Record<AgreementName, { readonly agree: number; readonly of: number }>
  >;
  readonly mistakes: readonly Mistake[];
}

/** Numbers within 0.1 % are equal (ontology §5). */
const VALUE_TOLERANCE = 0.001;
/** Two quotes meet when they share this many characters in a row. */
const SHARED_QUOTE = 6;
/** An exact canonical name outweighs any number of shared aliases. */
const EXACT_NAME = 1000;

/**
 * Scores predicted document graphs against gold ones by strict matching: names or aliases equal after normalisation,
 * ends and predicate equal, values within 0.1 %; micro-averaged over documents. Documents are paired by article id.
 */
export function scoreGraphs(
  gold: ReadonlyMap<string, ScoredGraph>,
  predicted: ReadonlyMap<string, ScoredGraph>,
): Score {
  const board = new Scoreboard();
  for (const [id, graph] of gold) {
    const other = predicted.get(id);
    if (!other) {
      board.mistakes.push({
        document: id,
        mistake: 'unpredicted',
        text: 'no prediction for this article',
      });
    }
    scoreDocument(board, id, graph, other ?? { article: id, entities: [], triples: [] });
  }
  return board.score();
}

/** Counts of a run, by kind, type and document, and the mistakes behind them. */
class Scoreboard {
  readonly mistakes: Mistake[] = [];
  readonly #total: Record<Kind, Tally> = { entities: tally(), triples: tally(), facts: tally() };
  readonly #byType: Record<Kind, Map<string, Tally>> = {
    entities: new Map(),
    triples: new Map(),
    facts: new Map(),
  };
  readonly #byDocument = new Map<string, Record<Kind, Tally>>();
  readonly #agreement = new Map<AgreementName, { agree: number; of: number }>(
    (['name', 'modality', 'title', 'unit', 'date', 'evidence'] as const).map((name) => [
      name,
      { agree: 0, of: 0 },
    ]),
  );

  open(document: string): void {
    this.#byDocument.set(document, { entities: tally(), triples: tally(), facts: tally() });
  }

  count(document: string, kind: Kind, type: string, field: keyof Tally): void {
    const byType = this.#byType[kind];
    const ofType = byType.get(type) ?? tally();
    byType.set(type, ofType);
    const ofDocument = this.#byDocument.get(document)![kind];
    for (const counts of [this.#total[kind], ofType, ofDocument]) counts[field]++;
  }

  compare(name: AgreementName, gold: unknown, predicted: unknown): void {
    const agreement = this.#agreement.get(name)!;
    agreement.of++;
    if ((gold ?? '') === (predicted ?? '')) agreement.agree++;
  }

  score(): Score {
    const inOrder: Record<Kind, readonly string[]> = {
      entities: ENTITY_TYPE_NAMES,
      triples: PREDICATES,
      facts: FACT_PROPERTIES,
    };
    return {
      total: mapKinds((kind) => measureOf(this.#total[kind])),
      byType: mapKinds((kind) =>
        Object.fromEntries(
          inOrder[kind]
            .filter((type) => this.#byType[kind].has(type))
            .map((type) => [type, measureOf(this.#byType[kind].get(type)!)]),
        ),
      ),
      byDocument: Object.fromEntries(
        [...this.#byDocument].map(([id, counts]) => [
          id,
          mapKinds((kind) => measureOf(counts[kind])),
        ]),
      ),
      agreement: Object.fromEntries(this.#agreement) as Score['agreement'],
      mistakes: this.mistakes,
    };
  }
}

function scoreDocument(
  board: Scoreboard,
  id: string,
  gold: ScoredGraph,
  predicted: ScoredGraph,
): void {
  board.open(id);
  const pairs = matchEntities(gold.entities, predicted.entities);
  scoreEntities(board, id, gold, predicted, pairs);
  scoreTriples(board, id, gold, predicted, pairs);
  scoreFacts(board, id, gold, predicted, pairs);
}

/** A one-to-one matching of entities, by their ids. */
interface Matching {
  readonly toPredicted: ReadonlyMap<string, string>;
  readonly toGold: ReadonlyMap<string, string>;
}

/** Pairs entities of one type that share a name, exact canonical names first, then those that share most names. */
function matchEntities(
  gold: readonly ScoredEntity[],
  predicted: readonly ScoredEntity[],
): Matching {
  const toPredicted = new Map<string, string>();
  const toGold = new Map<string, string>();
  const predictedNames = predicted.map(namesOf);
  const candidates = gold.flatMap((entity, i) => {
    const names = namesOf(entity);
    return predicted.flatMap((other, j) => {
      if (entity.type !== other.type) return [];
      const shared = [...names].filter((name) => predictedNames[j]!.has(name)).length;
      if (shared === 0) return [];
      const exact =
        normalizeName(entity.name, entity.type) === normalizeName(other.name, other.type);
      return [{ i, j, weight: shared + (exact ? EXACT_NAME : 0) }];
    });
  });
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  for (const { i, j } of candidates) {
    const from = gold[i]!.id;
    const to = predicted[j]!.id;
    if (toPredicted.has(from) || toGold.has(to)) continue;
    toPredicted.set(from, to);
    toGold.set(to, from);
  }
  return { toPredicted, toGold };
}

function scoreEntities(
  board: Scoreboard,
  document: string,
  gold: ScoredGraph,
  predicted: ScoredGraph,
  { toPredicted, toGold }: Matching,
): void {
  const byId = new Map(predicted.entities.map((entity) => [entity.id, entity]));
  for (const entity of gold.entities) {
    const { type, name } = entity;
    board.count(document, 'entities', type, 'gold');
    const match = byId.get(toPredicted.get(entity.id) ?? '');
    if (match) {
      board.count(document, 'entities', type, 'hits');
      board.compare('name', normalizeName(name, type), normalizeName(match.name, type));
    } else {
      board.mistakes.push({ document, mistake: 'missed', kind: 'entities', type, text: name });
    }
  }
  for (const { id, type, name } of predicted.entities) {
    board.count(document, 'entities', type, 'predicted');
    if (toGold.has(id)) continue;
    board.mistakes.push({ document, mistake: 'spurious', kind: 'entities', type, text: name });
  }
}

function scoreTriples(
  board: Scoreboard,
  document: string,
  gold: ScoredGraph,
  predicted: ScoredGraph,
  { toGold }: Matching,
): void {
  const goldTriples = new Map(
    gold.triples.map((triple) => [tripleKey(triple, (id) => id), triple]),
  );
  const predictedTriples = new Map(
    predicted.triples.map((triple) => [tripleKey(triple, (id) => id), triple]),
  );
  const nameTriple = (graph: ScoredGraph, { subject, object }: ScoredTriple): string => {
    const nameOf = (id: string): string => {
      const entity = graph.entities.find((candidate) => candidate.id === id);
      return entity ? `${entity.type}:${entity.name}` : id;
    };
    return `${nameOf(subject)} -> ${nameOf(object)}`;
  };
  for (const { predicate } of goldTriples.values())
    board.count(document, 'triples', predicate, 'gold');
  const found = new Set<string>();
  for (const triple of predictedTriples.values()) {
    const type = triple.predicate;
    board.count(document, 'triples', type, 'predicted');
    const key = tripleKey(triple, (id) => toGold.get(id));
    const match = key === undefined || found.has(key) ? undefined : goldTriples.get(key);
    if (!key || !match) {
      const text = nameTriple(predicted, triple);
      board.mistakes.push({ document, mistake: 'spurious', kind: 'triples', type, text });
      continue;
    }
    found.add(key);
    board.count(document, 'triples', type, 'hits');
    compareTriples(board, match, triple);
  }
  for (const [key, triple] of goldTriples) {
    if (key !== undefined && found.has(key)) continue;
    const type = triple.predicate;
    const text = nameTriple(gold, triple);
    board.mistakes.push({ document, mistake: 'missed', kind: 'triples', type, text });
  }
}

function compareTriples(board: Scoreboard, gold: ScoredTriple, predicted: ScoredTriple): void {
  board.compare('modality', gold.modality ?? 'stated', predicted.modality ?? 'stated');
  const title = gold.qualifiers?.title;
  if (title) board.compare('title', title, predicted.qualifiers?.title);
  if (gold.evidence) board.compare('evidence', true, quotesMeet(gold.evidence, predicted.evidence));
}

function scoreFacts(
  board: Scoreboard,
  document: string,
  gold: ScoredGraph,
  predicted: ScoredGraph,
  { toPredicted }: Matching,
): void {
  const byId = new Map(predicted.entities.map((entity) => [entity.id, entity]));
  const mistake = (kind: 'missed' | 'spurious', entity: ScoredEntity, fact: ScoredFact): void => {
    const text = `${entity.type}:${entity.name} = ${fact.value}`;
    board.mistakes.push({ document, mistake: kind, kind: 'facts', type: fact.property, text });
  };
  for (const entity of predicted.entities) {
    for (const fact of entity.facts ?? [])
      board.count(document, 'facts', fact.property, 'predicted');
  }
  for (const entity of gold.entities) {
    const match = byId.get(toPredicted.get(entity.id) ?? '');
    const rest = [...(match?.facts ?? [])];
    for (const fact of entity.facts ?? []) {
      board.count(document, 'facts', fact.property, 'gold');
      const at = rest.findIndex(
        (other) => other.property === fact.property && sameValue(other.value, fact.value),
      );
      if (at < 0) {
        mistake('missed', entity, fact);
        continue;
      }
      const [hit] = rest.splice(at, 1);
      board.count(document, 'facts', fact.property, 'hits');
      compareFacts(board, fact, hit!);
    }
    for (const fact of rest) mistake('spurious', entity, fact);
  }
}

function compareFacts(board: Scoreboard, gold: ScoredFact, predicted: ScoredFact): void {
  board.compare('modality', gold.modality ?? 'stated', predicted.modality ?? 'stated');
  if (gold.unit) board.compare('unit', gold.unit, predicted.unit);
  if (gold.date) board.compare('date', gold.date, predicted.date);
}

function namesOf(entity: ScoredEntity): Set<string> {
  const names = [entity.name, ...(entity.aliases ?? [])];
  return new Set(names.map((name) => normalizeName(name, entity.type)).filter(Boolean));
}

/** Identity of a triple under a mapping of its ends; undefined where an end has no counterpart. */
function tripleKey(
  triple: ScoredTriple,
  mapEnd: (id: string) => string | undefined,
): string | undefined {
  let subject = mapEnd(triple.subject);
  let object = mapEnd(triple.object);
  if (subject === undefined || object === undefined) return undefined;
  if (RELATIONS[triple.predicate].symmetric && subject > object) {
    [subject, object] = [object, subject];
  }
  return `${subject} ${triple.predicate} ${object}`;
}

function sameValue(a: number | string, b: number | string): boolean {
  const x = Number(a);
  const y = Number(b);
  return Number.isFinite(x) && Number.isFinite(y)
    ? Math.abs(x - y) <= VALUE_TOLERANCE * Math.max(Math.abs(x), Math.abs(y))
    : normalizeName(String(a)) === normalizeName(String(b));
}

/** Whether two lists of quotes share a whole quote, or {@link SHARED_QUOTE} characters in a row. */
function quotesMeet(gold: ScoredEvidence, predicted: ScoredEvidence | undefined): boolean {
  const others = quotesOf(predicted);
  return quotesOf(gold).some((quote) => others.some((other) => quoteMeets(quote, other)));
}

function quoteMeets(quote: string, other: string): boolean {
  if (quote.includes(other) || other.includes(quote)) return true;
  for (let i = 0; i + SHARED_QUOTE <= quote.length; i++) {
    if (other.includes(quote.slice(i, i + SHARED_QUOTE))) return true;
  }
  return false;
}

function quotesOf(evidence: ScoredEvidence | undefined): string[] {
  const list = evidence === undefined ? [] : Array.isArray(evidence) ? evidence : [evidence];
  return (list as readonly Quote[])
    .map((item) => normalizeName(typeof item === 'string' ? item : (item.quote ?? '')))
    .filter(Boolean);
}

function mapKinds<T>(of: (kind: Kind) => T): Record<Kind, T> {
  return { entities: of('entities'), triples: of('triples'), facts: of('facts') };
}

function measureOf(counts: Tally): Measure {
  const precision = counts.predicted ? counts.hits / counts.predicted : 0;
  const recall = counts.gold ? counts.hits / counts.gold : 0;
  const sum = precision + recall;
  return { ...counts, precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 };
}
