import { join } from 'node:path';
import { readArticles } from '@liantu/extractor';
import type { Article } from '@liantu/ontology';
import { loadGraphs } from '../packages/cli/src/evaluate/load-graphs.js';
import type { ScoredGraph } from '../packages/cli/src/evaluate/score.js';

const ROOT = join(import.meta.dirname, '..');

/**
 * The annotated articles of this repository: those that rules were written and weights learnt from from the first, those
 * that were blind at first and are learnt from now (articles, then short pages as websites print them), and those that
 * nobody looked at (again articles, then short pages).
 */
const PARTS = {
  learnt: ['examples', 'gold'],
  fresh: ['gold/fresh'],
  pages: ['gold/pages'],
  held: ['gold/held'],
  heldPages: ['gold/held-pages'],
} as const;

export type Part = keyof typeof PARTS;
export const PART_NAMES: readonly Part[] = ['learnt', 'fresh', 'pages', 'held', 'heldPages'];

/** The articles of a part, in path order. */
export async function loadArticles(part: Part = 'learnt'): Promise<Article[]> {
  const articles: Article[] = [];
  const folders = PARTS[part].map((folder) => join(ROOT, folder, 'articles'));
  for await (const { article } of readArticles(folders)) if (article) articles.push(article);
  return articles;
}

/** The gold of a part, by article id. */
export async function loadGold(part: Part): Promise<Map<string, ScoredGraph>> {
  const folders = PARTS[part].map((folder) =>
    join(ROOT, folder, folder === 'examples' ? 'gold' : 'graphs'),
  );
  const graphs = await Promise.all(folders.map(loadGraphs));
  return new Map(graphs.flatMap((byId) => [...byId]));
}
