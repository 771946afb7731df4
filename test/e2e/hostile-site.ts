import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that break careless pages. */
export const HOSTILE_NAMES: readonly string[] = [
  '<script>globalThis.pwned=1</script>科技',
  '"><img src=x onerror="globalThis.pwned=1">',
  '𬭚材料有限公司',
  '竖线|斜杠/井号#百分%号&=',
  '表情😀公司',
  '控制\u0007字符\u200F公司',
];

/** A site of the built explorer whose graph bears hostile names only: a district hosting one enterprise for each. */
export function writeHostileSite(builtSite: string, folder: string): void {
  cpSync(builtSite, folder, { recursive: true });
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const text = HOSTILE_NAMES.join('落户云溪市。\n');
  const entities = ['云溪市', ...HOSTILE_NAMES].map((name, index) => ({
    id: `e${index}`,
    type: index === 0 ? 'District' : 'Enterprise',
    name,
    aliases: [],
    mentions: text.includes(name)
      ? [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }]
      : [],
    facts: [],
  }));
  const common = { modality: 'stated', confidence: 1 };
  const graph = {
    format: 1,
    articles: [{ id: '../x', title: '<b>标题</b>', uri: ['x'], chars: text.length, hash: 'h' }],
    nodes: entities.map(({ id, type, name }, index) => ({
      key: `${type}/${name}`,
      type,
      name,
      aliases: [],
      x: Math.cos(index) * 10,
      y: Math.sin(index) * 10,
      degree: index === 0 ? HOSTILE_NAMES.length : 1,
      pagerank: 0.1,
      community: 0,
      members: [[0, id]],
      facts: [],
    })),
    edges: HOSTILE_NAMES.map((_, index) => ({
      source: 0,
      target: index + 1,
      predicate: 'HOSTS',
      qualifiers: {},
      articles: [0],
      ...common,
    })),
  };
  const triples = HOSTILE_NAMES.map((name, index) => ({
    subject: 'e0',
    predicate: 'HOSTS',
    object: `e${index + 1}`,
    qualifiers: {},
    ...common,
    evidence: [{ parts: [{ start: 0, end: 3 }], quote: `${name}落户`, rule: 'r', ...common }],
  }));
  const article = {
    format: 1,
    article: { id: '../x', uri: ['x'], sha256: 'h', chars: text.length, text },
    entities,
    triples,
    diagnostics: [],
    extractor: { name: 'x', version: '1', engine: 'none' },
  };
  writeFileSync(join(folder, 'graph.json'), JSON.stringify(graph));
  writeFileSync(join(folder, 'articles', 'h.json'), JSON.stringify(article));
}
