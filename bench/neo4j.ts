// Speed of `store.load` beside a hand-written UNWIND script that writes the same labels, properties and mentions to an
// empty database, in one run. Empties Liantu's part of the server that LIANTU_NEO4J_URL names.
import { buildKnowledgeGraph } from '@liantu/graph/memory';
import type { KnowledgeGraph } from '@liantu/graph/memory';
import { openNeo4jStore } from '@liantu/graph/neo4j';
import type { DocumentGraph, Entity, EntityType, Predicate, Triple } from '@liantu/ontology';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';

const NODES = 5000;
const EDGES = 15_000;
const ARTICLES = 1000;
const ROUNDS = 3;
const BATCH = 1000;

const url = process.env['LIANTU_NEO4J_URL'];
if (url === undefined) {
  console.log('LIANTU_NEO4J_URL names no server, so nothing is measured. With one of its own:');
  console.log('node scripts/neo4j.mjs run -- node --conditions=source --import tsx bench/neo4j.ts');
} else {
  await compare(url);
}

async function compare(url: string): Promise<void> {
  const graph = buildKnowledgeGraph(createDocuments(), { layoutIterations: 0 });
  const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  const store = await openNeo4jStore({ url, batchSize: BATCH });
  const [loads, scripts]: [number[], number[]] = [[], []];
  try {
    await empty(driver);
    await store.load(graph);
    const rows = await readRows(driver);
    for (let round = 0; round <= ROUNDS; round += 1) {
      await empty(driver);
      const script = await time(() => runScript(driver, rows));
      await empty(driver);
      const load = await time(() => store.load(graph).then(() => undefined));
      if (round === 0) continue; // the first round warms up
      console.log(`round ${round}: script ${Math.round(script)} ms, load ${Math.round(load)} ms`);
      scripts.push(script);
      loads.push(load);
    }
    report(graph, loads, scripts);
    await empty(driver);
  } finally {
    await store.close();
    await driver.close();
  }
}

function report(graph: KnowledgeGraph, loads: readonly number[], scripts: readonly number[]): void {
  const speed = (ms: number): string => String(Math.round((graph.size / ms) * 1000));
  console.log(`${graph.order} nodes, ${graph.size} edges, ${ARTICLES} articles, ${ROUNDS} rounds`);
  const ratios = scripts.map((script, i) => script / loads[i]!);
  printRow(['edges/s', 'minimum', 'median', 'maximum']);
  printRow(['store.load', ...spread(loads).reverse().map(speed)]);
  printRow(['UNWIND script', ...spread(scripts).reverse().map(speed)]);
  printRow(['load / script', ...spread(ratios).map((ratio) => ratio.toFixed(2))]);
}

function spread(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!];
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell, i) => cell[i === 0 ? 'padEnd' : 'padStart'](14)).join(''));
}

async function empty(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (n:Liantu) DETACH DELETE n');
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Rows of one label or type, as someone who writes the script by hand would have them at hand. */
interface Rows {
  readonly nodes: ReadonlyMap<string, object[]>;
  readonly relationships: ReadonlyMap<string, object[]>;
}

/** What `load` has written, to be written again. */
async function readRows(driver: Driver): Promise<Rows> {
  const nodes = new Map<string, object[]>();
  const relationships = new Map<string, object[]>();
  const held = await driver.executeQuery(
    'MATCH (n:Liantu) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.key',
  );
  for (const record of held.records) {
    const labels = (record.get('labels') as string[]).join(':');
    add(nodes, labels, { properties: record.get('properties') as object });
  }
  const tied = await driver.executeQuery(
    'MATCH (a:Liantu)-[r]->(b:Liantu) RETURN type(r) AS type, a.key AS source, b.key AS target, properties(r) AS properties ORDER BY r.key',
  );
  for (const record of tied.records) {
    const { type, ...row } = record.toObject() as { type: string };
    add(relationships, type, row);
  }
  return { nodes, relationships };
}

function add(groups: Map<string, object[]>, name: string, row: object): void {
  const rows = groups.get(name);
  if (rows) rows.push(row);
  else groups.set(name, [row]);
}

async function runScript(driver: Driver, { nodes, relationships }: Rows): Promise<void> {
  for (const [labels, rows] of nodes) {
    await writeAll(driver, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`, rows);
  }
  for (const [type, rows] of relationships) {
    const statement = `UNWIND $rows AS row MATCH (a:Liantu {key: row.source}) MATCH (b:Liantu {key: row.target}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
    await writeAll(driver, statement, rows);
  }
}

async function writeAll(driver: Driver, statement: string, rows: readonly object[]): Promise<void> {
  for (let i = 0; i < rows.length; i += BATCH) {
    const session = driver.session();
    await session.executeWrite((transaction) =>
      transaction.run(statement, { rows: rows.slice(i, i + BATCH) }),
    );
    await session.close();
  }
}

/** Articles about made-up things that their names alone tell apart, with so many nodes and edges together. */
function createDocuments(): DocumentGraph[] {
  const types: readonly EntityType[] = ['Enterprise', 'Product', 'Industry', 'Honour'];
  const relations: readonly (readonly [Predicate, EntityType, EntityType])[] = [
    ['PRODUCES', 'Enterprise', 'Product'],
    ['IN_INDUSTRY', 'Enterprise', 'Industry'],
    ['SUPPLIES', 'Enterprise', 'Enterprise'],
    ['IN_INDUSTRY', 'Product', 'Industry'],
    ['UPSTREAM_OF', 'Product', 'Product'],
  ];
  const perType = NODES / types.length;
  const triples = Array.from({ length: EDGES }, (_, i) => {
    const [predicate, from, to] = relations[i % relations.length]!;
    const turn = Math.floor(i / relations.length);
    const object = (turn * 7 + Math.floor(turn / perType) * 13 + 1) % perType;
    return [`${from}${turn % perType}`, predicate, `${to}${object}`] as const;
  });
  return Array.from({ length: ARTICLES }, (_, article) => {
    const own = triples.filter((_triple, i) => i % ARTICLES === article);
    const held = types.flatMap((type) =>
      Array.from({ length: perType }, (_, i) => ({ type, i })).filter(
        ({ i }) => i % ARTICLES === article,
      ),
    );
    const ids = new Set([
      ...own.flatMap(([subject, , object]) => [subject, object]),
      ...held.map(({ type, i }) => `${type}${i}`),
    ]);
    return createDocument(`article-${String(article).padStart(4, '0')}`, ids, own);
  });
}

function createDocument(
  id: string,
  ids: ReadonlySet<string>,
  triples: readonly (readonly [string, Predicate, string])[],
): DocumentGraph {
  return {
    format: 1,
    article: { id, uri: [`${id}.txt`], sha256: id, chars: 1000, publishedAt: '2024-10-21' },
    entities: [...ids].map(createEntity),
    triples: triples.map(createTriple),
    diagnostics: [],
    extractor: { name: 'bench', version: '1', engine: 'none' },
  };
}

function createEntity(id: string): Entity {
  const [, type = '', number = ''] = /^([A-Za-z]+)(\d+)$/u.exec(id) ?? [];
  const letters = [...number].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
  const tails: Readonly<Record<string, string>> = {
    Enterprise: '陶瓷有限公司',
    Product: '瓶',
    Industry: '制品',
    Honour: '奖',
  };
  const name = `${letters}${tails[type]}`;
  return {
    id,
    type: type as EntityType,
    name,
    aliases: [],
    mentions: [{ start: 0, end: 2 }],
    facts: [],
  };
}

function createTriple([subject, predicate, object]: readonly [string, Predicate, string]): Triple {
  const evidence = {
    parts: [{ start: 0, end: 20 }],
    quote: '据介绍，该项目落户当地以来进展顺利，预计明年建成投产，届时将带动上下游企业集聚发展。',
    rule: 'bench.made',
    modality: 'stated',
    confidence: 0.9,
  } as const;
  const { modality, confidence } = evidence;
  return { subject, predicate, object, modality, confidence, qualifiers: {}, evidence: [evidence] };
}
